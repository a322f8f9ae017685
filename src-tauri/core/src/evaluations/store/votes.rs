//! Counted ballots, decided results and their corrections.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::{json, value};
use crate::Result;
use crate::evaluations::api::{Assessed, CorrectResult, EnterTally, KeptTally, ResultCorrection, TallyRef};
use crate::values::{Day, DeputyId, EvaluationId};

/// A session's counted ballots by deputy, in the order of electorates.
///
/// # Errors
/// Only where the store cannot be read.
pub fn tallies(db: &Connection, id: EvaluationId) -> Result<BTreeMap<DeputyId, Vec<KeptTally>>> {
    let mut statement = db.prepare_cached(
        "SELECT deputy_id, electorate, issued, returned, spoiled, votes
         FROM evaluation_tallies WHERE session_id = ?1",
    )?;
    let mut rows = statement.query([id])?;
    let mut tallies: BTreeMap<DeputyId, Vec<KeptTally>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let votes: String = row.get(5)?;
        tallies.entry(row.get(0)?).or_default().push(KeptTally {
            electorate: row.get(1)?,
            issued: row.get(2)?,
            returned: row.get(3)?,
            spoiled: row.get(4)?,
            votes: value(&votes)?,
        });
    }
    tallies.values_mut().for_each(|own| own.sort_by_key(|tally| tally.electorate));
    Ok(tallies)
}

/// Keeps counted ballots in place of what was entered before.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_tally(db: &Connection, entered: &EnterTally) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO evaluation_tallies (session_id, deputy_id, electorate, issued, returned, spoiled, votes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (session_id, deputy_id, electorate) DO UPDATE
         SET issued = excluded.issued, returned = excluded.returned, spoiled = excluded.spoiled, votes = excluded.votes",
    )?
    .execute(params![
        entered.session,
        entered.deputy,
        entered.electorate,
        entered.issued,
        entered.returned,
        entered.spoiled,
        json(&entered.votes)?
    ])?;
    Ok(())
}

/// Removes counted ballots that were entered by mistake.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove_tally(db: &Connection, asked: TallyRef) -> Result<()> {
    db.execute(
        "DELETE FROM evaluation_tallies WHERE session_id = ?1 AND deputy_id = ?2 AND electorate = ?3",
        params![asked.session, asked.deputy, asked.electorate],
    )?;
    Ok(())
}

/// A session's decided results by deputy.
///
/// # Errors
/// Only where the store cannot be read.
pub fn results(db: &Connection, id: EvaluationId) -> Result<BTreeMap<DeputyId, Assessed>> {
    let mut statement = db.prepare_cached(
        "SELECT deputy_id, result, share, why FROM evaluation_results WHERE session_id = ?1",
    )?;
    let results = statement.query_map([id], |row| {
        Ok((row.get(0)?, Assessed { result: row.get(1)?, share: row.get(2)?, why: row.get(3)? }))
    })?;
    Ok(results.collect::<rusqlite::Result<_>>()?)
}

/// Keeps a decided result; it is never changed.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_result(
    db: &Connection,
    session: EvaluationId,
    deputy: DeputyId,
    decided: &Assessed,
) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO evaluation_results (session_id, deputy_id, result, share, why) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![session, deputy, decided.result, decided.share, decided.why])?;
    Ok(())
}

/// A session's corrections by deputy, in the order they were made.
///
/// # Errors
/// Only where the store cannot be read.
pub fn corrections(db: &Connection, id: EvaluationId) -> Result<BTreeMap<DeputyId, Vec<ResultCorrection>>> {
    let mut statement = db.prepare_cached(
        "SELECT deputy_id, result, reason, decided_by, made_on, share
         FROM evaluation_corrections WHERE session_id = ?1 ORDER BY id",
    )?;
    let mut rows = statement.query([id])?;
    let mut corrections: BTreeMap<DeputyId, Vec<ResultCorrection>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        corrections.entry(row.get(0)?).or_default().push(ResultCorrection {
            result: row.get(1)?,
            reason: row.get(2)?,
            decided_by: row.get(3)?,
            made_on: row.get(4)?,
            share: row.get(5)?,
        });
    }
    Ok(corrections)
}

/// Keeps a correction.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_correction(db: &Connection, asked: &CorrectResult, today: Day) -> Result<()> {
    db.execute(
        "INSERT INTO evaluation_corrections (session_id, deputy_id, result, reason, decided_by, made_on, share)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            asked.session,
            asked.deputy,
            asked.result,
            asked.reason.trim(),
            asked.decided_by.trim(),
            today,
            asked.share
        ],
    )?;
    Ok(())
}
