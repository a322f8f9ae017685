//! What is kept of terms beyond their names: archive, checklists, and the change to the next.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::api::{ChangeTerm, PastTerm};
use crate::values::{Day, TermId};
use crate::{Refusal, Result};

/// When the current term was last archived.
///
/// # Errors
/// Only where the store cannot be read.
pub fn archived_on(db: &Connection, term: TermId) -> Result<Option<Day>> {
    let found = db.query_row("SELECT archived_on FROM terms WHERE id = ?1", [term], |row| row.get(0));
    found.optional()?.ok_or_else(|| Refusal::not_found("这一届不在了。").hinted("请刷新后再看。"))
}

/// Keeps the day on which the term was archived.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_archived(db: &Connection, term: TermId, on: Day) -> Result<()> {
    db.execute("UPDATE terms SET archived_on = ?2 WHERE id = ?1", params![term, on])?;
    Ok(())
}

/// The terms that have ended, the newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn past(db: &Connection) -> Result<Vec<PastTerm>> {
    let mut statement = db.prepare_cached(
        "SELECT name, congress, starts_on, (SELECT count(*) FROM deputies WHERE deputies.term_id = terms.id)
         FROM terms WHERE is_current = 0 ORDER BY id DESC",
    )?;
    let past = statement.query_map([], |row| {
        Ok(PastTerm {
            name: row.get(0)?,
            congress: row.get(1)?,
            starts_on: row.get(2)?,
            deputies: row.get(3)?,
        })
    })?;
    Ok(past.collect::<rusqlite::Result<_>>()?)
}

/// What was ticked by hand in a term: the day and a note, by the item's word.
///
/// # Errors
/// Only where the store cannot be read.
pub fn ticks(db: &Connection, term: TermId) -> Result<BTreeMap<String, (Day, String)>> {
    let mut statement =
        db.prepare_cached("SELECT item, done_on, note FROM term_checks WHERE term_id = ?1")?;
    let ticks = statement.query_map([term], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(ticks.collect::<rusqlite::Result<_>>()?)
}

/// Ticks an item, or takes the tick away.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_tick(db: &Connection, term: TermId, item: &str, on: Option<Day>, note: &str) -> Result<()> {
    match on {
        None => {
            db.execute("DELETE FROM term_checks WHERE term_id = ?1 AND item = ?2", params![term, item])?
        }
        Some(on) => db.execute(
            "INSERT INTO term_checks (term_id, item, done_on, note) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (term_id, item) DO UPDATE SET done_on = ?3, note = ?4",
            params![term, item, on, note.trim()],
        )?,
    };
    Ok(())
}

/// Ends the current term and begins the next.
///
/// # Errors
/// Only where the store cannot be written.
pub fn begin_next(db: &Connection, change: &ChangeTerm) -> Result<TermId> {
    db.execute("UPDATE terms SET is_current = 0 WHERE is_current = 1", [])?;
    db.execute(
        "INSERT INTO terms (congress, name, starts_on, is_current) VALUES (?1, ?2, ?3, 1)",
        params![change.congress.trim(), change.name.trim(), change.starts_on],
    )?;
    Ok(TermId(db.last_insert_rowid()))
}
