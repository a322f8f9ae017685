//! What the journal keeps.

use rusqlite::session::Session;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::changes::tally;
use crate::Result;
use crate::operation::{Act, Operation, label};
use crate::settings::api::UndoLine;
use crate::values::OperationId;

/// Writes an operation's line; answers whether there was anything to write.
pub(crate) fn record(
    db: &Connection,
    session: &mut Session<'_>,
    operation: &Operation,
    at: &str,
) -> Result<bool> {
    if session.is_empty() {
        return Ok(false);
    }
    let mut changes = Vec::new();
    session.changeset_strm(&mut changes)?;
    if changes.is_empty() {
        return Ok(false);
    }
    insert(db, operation, at, None, &changes)?;
    Ok(true)
}

/// Adds a line to the journal.
pub(super) fn insert(
    db: &Connection,
    operation: &Operation,
    at: &str,
    undoes: Option<OperationId>,
    changes: &[u8],
) -> Result<OperationId> {
    db.prepare_cached("INSERT INTO operation (at, act, about, undoes, changes) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![at, operation.act.word(), operation.about, undoes, changes])?;
    let id = OperationId(db.last_insert_rowid());
    let mut count = db.prepare_cached(
        "INSERT INTO operation_table (operation, name, added, changed, removed) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (table, tally) in tally(changes)? {
        count.execute(params![id, table, tally.added, tally.changed, tally.removed])?;
    }
    Ok(id)
}

/// What 撤销 would take back: the newest operation that stands, undos and redos not counted.
pub fn undo_line(db: &Connection) -> Result<Option<UndoLine>> {
    let line = db
        .prepare_cached(
            "SELECT id, act, about, at FROM operation
             WHERE undone_by IS NULL AND act NOT IN ('undo', 'redo', 'found_office')
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row([], line)
        .optional()?;
    Ok(line)
}

/// What 重做 would do again: the newest undo that stands, if nothing new was done since.
pub fn redo_line(db: &Connection) -> Result<Option<UndoLine>> {
    let line = db
        .prepare_cached(
            "SELECT undo.id, original.act, original.about, undo.at
             FROM operation AS undo JOIN operation AS original ON original.id = undo.undoes
             WHERE undo.act = 'undo' AND undo.undone_by IS NULL
               AND undo.id > (SELECT ifnull(max(id), 0) FROM operation WHERE act NOT IN ('undo', 'redo'))
             ORDER BY undo.id DESC LIMIT 1",
        )?
        .query_row([], line)
        .optional()?;
    Ok(line)
}

fn line(row: &Row<'_>) -> rusqlite::Result<UndoLine> {
    let (act, about): (String, String) = (row.get(1)?, row.get(2)?);
    Ok(UndoLine { operation: row.get(0)?, label: named(&act, &about), at: row.get(3)? })
}

/// An operation's label, also where a newer program named the act.
pub(super) fn named(act: &str, about: &str) -> String {
    match Act::of_word(act) {
        Some(act) => label(act.name(), about),
        None => label(act, about),
    }
}
