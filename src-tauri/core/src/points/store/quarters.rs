//! How far quarters have come, and their sheets as they were closed.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};
use rusqlite::{Connection, Row, params};

use crate::points::api::{QuarterSheet, Stage};
use crate::values::{Day, Quarter, TermId};
use crate::{Refusal, Result, settings};

/// A quarter of the current term that has a row.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptQuarter {
    /// Its row.
    pub id: i64,
    /// Which.
    pub quarter: Quarter,
    /// How far it has come.
    pub stage: Stage,
    /// When the draft went out.
    pub circulated_on: Day,
    /// Until when deputies were asked to answer.
    pub objections_until: Day,
    /// When it was closed.
    pub closed_on: Option<Day>,
    /// When it was posted.
    pub published_on: Option<Day>,
    /// Until when it hangs.
    pub notice_until: Option<Day>,
}

/// Every quarter of the current term that has a row, the earliest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn kept_quarters(db: &Connection) -> Result<Vec<KeptQuarter>> {
    let mut rows = db.prepare_cached(
        "SELECT quarters.id, quarter, stage, circulated_on, objections_until, closed_on, published_on, notice_until
         FROM quarters JOIN terms ON terms.id = quarters.term_id AND terms.is_current = 1
         ORDER BY quarter",
    )?;
    Ok(rows.query_map([], kept)?.collect::<rusqlite::Result<_>>()?)
}

fn kept(row: &Row<'_>) -> rusqlite::Result<KeptQuarter> {
    Ok(KeptQuarter {
        id: row.get(0)?,
        quarter: row.get(1)?,
        stage: row.get(2)?,
        circulated_on: row.get(3)?,
        objections_until: row.get(4)?,
        closed_on: row.get(5)?,
        published_on: row.get(6)?,
        notice_until: row.get(7)?,
    })
}

/// Says that the draft goes round, for the first time or again.
///
/// # Errors
/// Only where the store cannot be written.
pub fn circulate(db: &Connection, quarter: Quarter, on: Day, until: Day) -> Result<()> {
    let term: TermId = settings::current_term(db)?;
    db.execute(
        "INSERT INTO quarters (term_id, quarter, stage, circulated_on, objections_until)
         VALUES (?1, ?2, 'circulated', ?3, ?4)
         ON CONFLICT (term_id, quarter) DO UPDATE SET circulated_on = ?3, objections_until = ?4",
        params![term, quarter, on, until],
    )?;
    Ok(())
}

/// Closes a quarter with its sheet; its postings must stand by then.
///
/// # Errors
/// Only where the store cannot be written.
pub fn close(db: &Connection, quarter: i64, on: Day, sheet: &QuarterSheet) -> Result<()> {
    let sheet = serde_json::to_string(sheet).map_err(Refusal::bug)?;
    db.execute(
        "UPDATE quarters SET stage = 'closed', closed_on = ?2, sheet = ?3 WHERE id = ?1",
        params![quarter, on, sheet],
    )?;
    Ok(())
}

/// Says that a closed quarter is posted.
///
/// # Errors
/// Only where the store cannot be written.
pub fn publish(db: &Connection, quarter: i64, on: Day, until: Day) -> Result<()> {
    db.execute(
        "UPDATE quarters SET stage = 'published', published_on = ?2, notice_until = ?3 WHERE id = ?1",
        params![quarter, on, until],
    )?;
    Ok(())
}

/// A closed quarter's sheet as it was closed.
///
/// # Errors
/// Bug, should it not read.
pub fn quarter_sheet(db: &Connection, quarter: i64) -> Result<QuarterSheet> {
    let sheet: String =
        db.query_row("SELECT sheet FROM quarters WHERE id = ?1", [quarter], |row| row.get(0))?;
    serde_json::from_str(&sheet).map_err(Refusal::bug)
}

impl FromSql for Stage {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "circulated" => Ok(Self::Circulated),
            "closed" => Ok(Self::Closed),
            "published" => Ok(Self::Published),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}
