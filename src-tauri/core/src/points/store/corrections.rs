//! Counter-postings (更正).

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::points::api::{Correct, CounterPosting};
use crate::values::{CorrectionId, Day, Quarter};
use crate::{Refusal, Result};

/// The corrections of the current term, in the order they were made.
///
/// # Errors
/// Only where the store cannot be read.
pub fn corrections(db: &Connection) -> Result<Vec<CounterPosting>> {
    let mut rows = db.prepare_cached(include_str!("corrections.sql"))?;
    Ok(rows.query_map([None::<CorrectionId>], correction)?.collect::<rusqlite::Result<_>>()?)
}

/// One correction.
///
/// # Errors
/// NotFound.
pub fn one_correction(db: &Connection, id: CorrectionId) -> Result<CounterPosting> {
    let found =
        db.prepare_cached(include_str!("corrections.sql"))?.query_row([Some(id)], correction).optional()?;
    found.ok_or_else(gone)
}

fn correction(row: &Row<'_>) -> rusqlite::Result<CounterPosting> {
    Ok(CounterPosting {
        id: row.get(0)?,
        corrects: row.get(1)?,
        quarter: row.get(2)?,
        deputy: row.get(3)?,
        name: row.get(4)?,
        rule: row.get(5)?,
        points: row.get(6)?,
        reason: row.get(7)?,
        made_on: row.get(8)?,
    })
}

/// A new correction of the closed quarter with the row `corrects`, counting in `quarter`.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_correction(
    db: &Connection,
    asked: &Correct,
    corrects: i64,
    quarter: Quarter,
    on: Day,
) -> Result<CorrectionId> {
    db.execute(
        "INSERT INTO corrections (deputy_id, corrects_id, quarter, rule, points, reason, made_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![asked.deputy, corrects, quarter, asked.rule, asked.points, asked.reason.trim(), on],
    )?;
    Ok(CorrectionId(db.last_insert_rowid()))
}

/// Takes a correction back whose quarter is still open.
///
/// # Errors
/// NotFound.
pub fn delete_correction(db: &Connection, id: CorrectionId) -> Result<()> {
    let removed = db.execute("DELETE FROM corrections WHERE id = ?1", [id])?;
    if removed == 0 { Err(gone()) } else { Ok(()) }
}

fn gone() -> Refusal {
    Refusal::not_found("这笔更正不在了，可能刚被撤销。").hinted("请刷新后再看。")
}
