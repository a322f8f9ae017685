//! What the journal keeps.

use rusqlite::session::Session;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::api::{ChangedColumn, ChangedRow, JournalEntry, JournalLine, RowFate, TableCount};
use super::changes::{self, Change, Fate, tally, touches};
use super::rules::{column_name, shown};
use crate::db::name_of;
use crate::operation::{Act, Operation, label};
use crate::settings::api::UndoLine;
use crate::values::OperationId;
use crate::{Refusal, Result};

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
    Ok(OperationId(db.last_insert_rowid()))
}

/// What 撤销 would take back: the newest operation that stands, undos and redos not counted.
///
/// None where that one cannot be undone: the button does not reach behind a closing.
pub fn undo_line(db: &Connection) -> Result<Option<UndoLine>> {
    let newest = db
        .prepare_cached(
            "SELECT id, act, about, at FROM operation
             WHERE undone_by IS NULL AND act NOT IN ('undo', 'redo', 'found_office')
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row([], |row| Ok((line(row)?, Act::of_word(row.get_ref(1)?.as_str()?))))
        .optional()?;
    Ok(newest.filter(|(_, act)| act.is_none_or(Act::can_be_undone)).map(|(line, _)| line))
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

/// An operation as it is kept.
pub(super) struct Kept {
    pub(super) id: OperationId,
    /// None where a newer program named it.
    pub(super) act: Option<Act>,
    pub(super) about: String,
    pub(super) label: String,
    pub(super) undone: bool,
    pub(super) undoes: Option<OperationId>,
    pub(super) changes: Vec<u8>,
}

/// Reads an operation with its changeset.
pub(super) fn kept(db: &Connection, id: OperationId) -> Result<Kept> {
    let found = db
        .prepare_cached(
            "SELECT act, about, undone_by IS NOT NULL, undoes, changes FROM operation WHERE id = ?1",
        )?
        .query_row([id], |row| {
            let (act, about): (String, String) = (row.get(0)?, row.get(1)?);
            Ok(Kept {
                id,
                act: Act::of_word(&act),
                label: named(&act, &about),
                about,
                undone: row.get(2)?,
                undoes: row.get(3)?,
                changes: row.get(4)?,
            })
        })
        .optional()?;
    found.ok_or_else(|| Refusal::not_found("操作记录里没有这一项。").hinted("请刷新操作记录。"))
}

/// Says that `by` took an operation back.
pub(super) fn mark_undone(db: &Connection, id: OperationId, by: OperationId) -> Result<()> {
    db.prepare_cached("UPDATE operation SET undone_by = ?2 WHERE id = ?1")?.execute(params![id, by])?;
    Ok(())
}

/// Says that an operation is in force again.
pub(super) fn mark_standing(db: &Connection, id: OperationId) -> Result<()> {
    db.prepare_cached("UPDATE operation SET undone_by = NULL WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// The newest standing operation after `kept` that touched a row, or its table where no key is known.
///
/// The undos of operations that are themselves later than `kept` left nothing behind, nor did redos add anything.
pub(super) fn later(
    db: &Connection,
    kept: &Kept,
    table: &str,
    key: Option<&[Value]>,
) -> Result<Option<(Option<Act>, UndoLine)>> {
    let mut candidates = db.prepare_cached(
        "SELECT id, act, about, at, changes FROM operation
         WHERE id > ?1 AND undone_by IS NULL AND act <> 'redo' AND (act <> 'undo' OR undoes < ?1)
         ORDER BY id DESC",
    )?;
    let mut rows = candidates.query([kept.id])?;
    while let Some(row) = rows.next()? {
        if touches(row.get_ref(4)?.as_blob().map_err(rusqlite::Error::from)?, table, key)? {
            let act = Act::of_word(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?);
            return Ok(Some((act, line(row)?)));
        }
    }
    Ok(None)
}

/// The first row that refers to one that is not there, inside a transaction that will be rolled back.
pub(super) fn dangling(db: &Connection) -> Result<Option<(String, Option<Vec<Value>>)>> {
    let found = db
        .query_row("PRAGMA foreign_key_check", [], |row| Ok((row.get(0)?, row.get::<_, Option<i64>>(1)?)))
        .optional()?;
    Ok(found.map(|(table, row)| (table, row.map(|id| vec![Value::Integer(id)]))))
}

/// The journal's lines, newest first.
pub(super) fn lines(db: &Connection) -> Result<Vec<JournalLine>> {
    let mut all =
        db.prepare_cached("SELECT id, act, about, at, undone_by, undoes FROM operation ORDER BY id DESC")?;
    Ok(all.query_map([], journal_line)?.collect::<rusqlite::Result<_>>()?)
}

/// One operation with the rows it changed.
pub(super) fn entry(db: &Connection, id: OperationId) -> Result<JournalEntry> {
    const SHOWN: usize = 200;
    let kept = kept(db, id)?;
    let line = db
        .prepare_cached("SELECT id, act, about, at, undone_by, undoes FROM operation WHERE id = ?1")?
        .query_row([id], journal_line)?;
    let rows = changes::rows(&kept.changes, SHOWN)?;
    let rows = rows.into_iter().map(|change| changed_row(db, change)).collect::<Result<_>>()?;
    Ok(JournalEntry { line, counts: counts(&kept.changes)?, rows })
}

fn journal_line(row: &Row<'_>) -> rusqlite::Result<JournalLine> {
    let named = line(row)?;
    let act = Act::of_word(row.get_ref(1)?.as_str()?);
    let undone = row.get::<_, Option<i64>>(4)?.is_some();
    Ok(JournalLine {
        operation: named.operation,
        at: named.at,
        label: named.label,
        undone,
        undoes: row.get(5)?,
        can_undo: !undone && act.is_some_and(Act::can_be_undone),
    })
}

fn counts(changes: &[u8]) -> Result<Vec<TableCount>> {
    let counts = tally(changes)?.into_iter().map(|(table, tally)| TableCount {
        name: name_of(&table).to_owned(),
        added: tally.added,
        changed: tally.changed,
        removed: tally.removed,
    });
    Ok(counts.collect())
}

fn changed_row(db: &Connection, change: Change) -> Result<ChangedRow> {
    let mut columns = db.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
    let names = columns
        .query_map([&change.row.table], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let text = |name: &str, value: Option<Value>| match value {
        None | Some(Value::Null) => None,
        Some(Value::Integer(number)) => Some(number.to_string()),
        Some(Value::Real(number)) => Some(number.to_string()),
        Some(Value::Text(text)) => Some(shown(name, &text)),
        Some(Value::Blob(_)) => Some("（图片）".to_owned()),
    };
    let columns = names.iter().zip(change.columns).filter_map(|(name, (before, after))| {
        let column = ChangedColumn {
            name: column_name(name).to_owned(),
            before: text(name, before),
            after: text(name, after),
        };
        (column.before.is_some() || column.after.is_some()).then_some(column)
    });
    Ok(ChangedRow {
        name: name_of(&change.row.table).to_owned(),
        fate: match change.fate {
            Fate::Added => RowFate::Added,
            Fate::Changed => RowFate::Changed,
            Fate::Removed => RowFate::Removed,
        },
        columns: columns.collect(),
    })
}
