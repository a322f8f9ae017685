//! Steps and corrections as they are kept: only ever added.

use rusqlite::{Connection, params};

use crate::Result;
use crate::pledges::api::{CorrectPledge, PledgeCorrection, PledgeStepLine, StepTaken};
use crate::values::{Day, PledgeId, PledgeStep};

/// What was done with a pledge, the first first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn steps(db: &Connection, pledge: PledgeId) -> Result<Vec<PledgeStepLine>> {
    let mut statement = db.prepare_cached(
        "SELECT step, taken_on, taken_by, note FROM pledge_steps WHERE pledge_id = ?1 ORDER BY id",
    )?;
    let steps = statement.query_map([pledge], |row| {
        Ok(PledgeStepLine {
            step: row.get(0)?,
            taken: StepTaken { on: row.get(1)?, by: row.get(2)? },
            note: row.get(3)?,
        })
    })?;
    Ok(steps.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// The day of the last step that was taken with a pledge.
///
/// # Errors
/// Only where the store cannot be read.
pub fn last_step_on(db: &Connection, pledge: PledgeId) -> Result<Option<Day>> {
    Ok(steps(db, pledge)?.last().map(|step| step.taken.on))
}

/// Keeps that a step was taken.
///
/// # Errors
/// Only where the store cannot be written.
pub fn add_step(
    db: &Connection,
    pledge: PledgeId,
    step: PledgeStep,
    taken: &StepTaken,
    note: Option<&str>,
) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO pledge_steps (pledge_id, step, taken_on, taken_by, note) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![pledge, step, taken.on, taken.by.trim(), note])?;
    Ok(())
}

/// What was corrected in a pledge, the first first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn corrections(db: &Connection, pledge: PledgeId) -> Result<Vec<PledgeCorrection>> {
    let mut statement = db.prepare_cached(
        "SELECT item_id, outcome_before, outcome_after, reason, made_on, made_by
         FROM pledge_corrections WHERE pledge_id = ?1 ORDER BY id",
    )?;
    let corrections = statement.query_map([pledge], |row| {
        Ok(PledgeCorrection {
            item: row.get(0)?,
            before: row.get(1)?,
            after: row.get(2)?,
            reason: row.get(3)?,
            taken: StepTaken { on: row.get(4)?, by: row.get(5)? },
        })
    })?;
    Ok(corrections.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// Keeps a correction of a judged pledge.
///
/// # Errors
/// Only where the store cannot be written.
pub fn add_correction(db: &Connection, asked: &CorrectPledge) -> Result<()> {
    db.execute(
        "INSERT INTO pledge_corrections
             (pledge_id, item_id, outcome_before, outcome_after, reason, made_by, made_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            asked.id,
            asked.item,
            asked.before,
            asked.after,
            asked.reason.trim(),
            asked.taken.by.trim(),
            asked.taken.on
        ],
    )?;
    Ok(())
}
