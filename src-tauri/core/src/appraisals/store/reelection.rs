//! Whom the office recommends for re-election.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::Result;
use crate::values::DeputyId;

/// What was said of each deputy: whether recommended, and why.
///
/// # Errors
/// Only where the store cannot be read.
pub fn marks(db: &Connection) -> Result<BTreeMap<DeputyId, (bool, String)>> {
    let mut statement = db.prepare_cached("SELECT deputy_id, recommended, reason FROM reelection_marks")?;
    let marks = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(marks.collect::<rusqlite::Result<BTreeMap<_, _>>>()?)
}

/// Keeps what the office says of a deputy; nothing takes it back.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_mark(db: &Connection, deputy: DeputyId, recommended: Option<bool>, reason: &str) -> Result<()> {
    match recommended {
        None => db.execute("DELETE FROM reelection_marks WHERE deputy_id = ?1", [deputy])?,
        Some(recommended) => db.execute(
            "INSERT INTO reelection_marks (deputy_id, recommended, reason) VALUES (?1, ?2, ?3)
             ON CONFLICT (deputy_id) DO UPDATE SET recommended = ?2, reason = ?3",
            params![deputy, recommended, reason.trim()],
        )?,
    };
    Ok(())
}
