//! What other slices and the year's plan ask of evaluations.

use rusqlite::Connection;

use crate::Result;
use crate::evaluations::EvaluationFact;
use crate::values::{BallotResult, Day, DeputyId, SessionStage};

/// Each deputy's decided evaluations of sessions from `from` to `to`, both included, by date.
///
/// # Errors
/// Only where the store cannot be read.
pub fn facts(db: &Connection, from: Day, to: Day) -> Result<Vec<EvaluationFact>> {
    let mut statement = db.prepare_cached(include_str!("facts.sql"))?;
    let facts = statement.query_map([from, to], |row| {
        let (items, passed): (u32, u32) = (row.get(5)?, row.get(6)?);
        let result: BallotResult = row.get(3)?;
        let is_asked = items > 0 || result.asks_for_rectification();
        Ok(EvaluationFact {
            session: row.get(0)?,
            deputy: row.get(1)?,
            date: row.get(2)?,
            result,
            share: row.get(4)?,
            rectified: is_asked.then_some(items > 0 && passed == items),
        })
    })?;
    Ok(facts.collect::<rusqlite::Result<_>>()?)
}

/// Who reported or is to report in sessions of the current term: deputy, day and stage, by date.
///
/// # Errors
/// Only where the store cannot be read.
pub fn reported(db: &Connection) -> Result<Vec<(DeputyId, Day, SessionStage)>> {
    let mut statement = db.prepare_cached(
        "SELECT r.deputy_id, s.date, s.stage
         FROM evaluation_reporters AS r
         JOIN evaluation_sessions AS s ON s.id = r.session_id
         JOIN terms ON terms.id = s.term_id AND terms.is_current = 1
         ORDER BY s.date, s.id",
    )?;
    let reported = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(reported.collect::<rusqlite::Result<_>>()?)
}
