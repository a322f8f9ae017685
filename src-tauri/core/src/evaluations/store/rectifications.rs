//! Rectification items and their steps.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::evaluations::api::{Rectification, RectificationDone, SaveRectification, StepRectification};
use crate::values::{Day, EvaluationId, RectificationId, RectificationStage};
use crate::{Refusal, Result};

/// A session's items, or every session's of the term; `today` says which are overdue.
///
/// # Errors
/// Only where the store cannot be read.
pub fn rectifications(
    db: &Connection,
    session: Option<EvaluationId>,
    today: Day,
) -> Result<Vec<(EvaluationId, Rectification)>> {
    let mut statement = db.prepare_cached(
        "SELECT r.session_id, r.id, r.deputy_id, d.name, r.matter, r.owner, r.due, r.stage
         FROM rectifications AS r
         JOIN evaluation_sessions AS s ON s.id = r.session_id
         JOIN terms ON terms.id = s.term_id AND terms.is_current = 1
         JOIN deputies AS d ON d.id = r.deputy_id
         WHERE ?1 IS NULL OR r.session_id = ?1
         ORDER BY r.session_id, r.id",
    )?;
    let rows = statement.query_map([session], |row| item(row, today))?;
    let mut items: Vec<(EvaluationId, Rectification)> = rows.collect::<rusqlite::Result<_>>()?;
    let mut steps = db.prepare_cached(
        "SELECT step, date, by_whom, said FROM rectification_steps WHERE rectification_id = ?1 ORDER BY id",
    )?;
    for (_, item) in &mut items {
        let done = steps.query_map([item.id], |row| {
            Ok(RectificationDone { step: row.get(0)?, date: row.get(1)?, by: row.get(2)?, said: row.get(3)? })
        })?;
        item.steps = done.collect::<rusqlite::Result<_>>()?;
    }
    Ok(items)
}

fn item(row: &Row<'_>, today: Day) -> rusqlite::Result<(EvaluationId, Rectification)> {
    let (due, stage): (Day, RectificationStage) = (row.get(6)?, row.get(7)?);
    let item = Rectification {
        id: row.get(1)?,
        deputy: row.get(2)?,
        name: row.get(3)?,
        matter: row.get(4)?,
        owner: row.get(5)?,
        due,
        stage,
        is_overdue: stage == RectificationStage::Open && due < today,
        steps: Vec::new(),
    };
    Ok((row.get(0)?, item))
}

/// One item with its session.
///
/// # Errors
/// NotFound.
pub fn rectification(
    db: &Connection,
    id: RectificationId,
    today: Day,
) -> Result<(EvaluationId, Rectification)> {
    let session: Option<EvaluationId> = db
        .query_row("SELECT session_id FROM rectifications WHERE id = ?1", [id], |row| row.get(0))
        .optional()?;
    let found = match session {
        Some(session) => {
            rectifications(db, Some(session), today)?.into_iter().find(|(_, item)| item.id == id)
        }
        None => None,
    };
    found.ok_or_else(|| Refusal::not_found("这项整改不在了，可能刚被删除。").hinted("请刷新后再看。"))
}

/// A new item.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_rectification(db: &Connection, item: &SaveRectification) -> Result<RectificationId> {
    db.execute(
        "INSERT INTO rectifications (session_id, deputy_id, matter, owner, due) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![item.session, item.deputy, item.matter.trim(), item.owner.trim(), item.due],
    )?;
    Ok(RectificationId(db.last_insert_rowid()))
}

/// An item changed.
///
/// # Errors
/// Only where the store cannot be written.
pub fn update_rectification(db: &Connection, id: RectificationId, item: &SaveRectification) -> Result<()> {
    db.execute(
        "UPDATE rectifications SET deputy_id = ?2, matter = ?3, owner = ?4, due = ?5 WHERE id = ?1",
        params![id, item.deputy, item.matter.trim(), item.owner.trim(), item.due],
    )?;
    Ok(())
}

/// An item has come further; where it was returned, with a new day.
///
/// # Errors
/// Only where the store cannot be written.
pub fn set_rectification(
    db: &Connection,
    id: RectificationId,
    stage: RectificationStage,
    due: Option<Day>,
) -> Result<()> {
    db.execute(
        "UPDATE rectifications SET stage = ?2, due = coalesce(?3, due) WHERE id = ?1",
        params![id, stage, due],
    )?;
    Ok(())
}

/// Keeps a step.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_step(db: &Connection, step: &StepRectification) -> Result<()> {
    db.execute(
        "INSERT INTO rectification_steps (rectification_id, step, date, by_whom, said) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![step.id, step.step, step.date, step.by.trim(), step.said.trim()],
    )?;
    Ok(())
}

/// Removes an item with its steps.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove_rectification(db: &Connection, id: RectificationId) -> Result<()> {
    db.execute("DELETE FROM rectifications WHERE id = ?1", [id])?;
    Ok(())
}
