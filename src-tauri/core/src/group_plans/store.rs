//! What is kept of groups' plans, and how it is read.

use rusqlite::{Connection, OptionalExtension, params};

use super::api::PlanItemFacts;
use crate::values::{ActivityId, PlanItemId};
use crate::{Refusal, Result};

/// Everything the groups of the term planned for a year, by month.
///
/// # Errors
/// Only where the store cannot be read.
pub fn items(db: &Connection, year: i32) -> Result<Vec<(PlanItemId, PlanItemFacts)>> {
    let mut statement = db.prepare_cached(include_str!("items.sql"))?;
    let items = statement.query_map([year], |row| {
        let facts = PlanItemFacts {
            group: row.get("group_id")?,
            year: row.get("year")?,
            month: row.get("month")?,
            content: row.get("content")?,
            department: row.get("department")?,
            owner: row.get("owner")?,
            activity: row.get("activity_id")?,
        };
        Ok((row.get("id")?, facts))
    })?;
    Ok(items.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// What one item plans.
///
/// # Errors
/// NotFound.
pub fn content_of(db: &Connection, id: PlanItemId) -> Result<String> {
    db.query_row("SELECT content FROM group_plan_items WHERE id = ?1", [id], |row| row.get(0))
        .optional()?
        .ok_or_else(gone)
}

/// Something newly planned.
///
/// # Errors
/// Refused at `activity` where that fulfils another already.
pub fn insert(db: &Connection, facts: &PlanItemFacts) -> Result<PlanItemId> {
    db.prepare_cached(
        "INSERT INTO group_plan_items (group_id, year, month, content, department, owner)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        facts.group,
        facts.year,
        facts.month,
        facts.content.trim(),
        facts.department,
        facts.owner
    ])?;
    let id = PlanItemId(db.last_insert_rowid());
    fulfil(db, id, facts.activity)?;
    Ok(id)
}

/// Something planned changed.
///
/// # Errors
/// NotFound; Refused at `activity` where that fulfils another already.
pub fn update(db: &Connection, id: PlanItemId, facts: &PlanItemFacts) -> Result<()> {
    let changed = db.execute(
        "UPDATE group_plan_items
         SET group_id = ?2, year = ?3, month = ?4, content = ?5, department = ?6, owner = ?7
         WHERE id = ?1",
        params![
            id,
            facts.group,
            facts.year,
            facts.month,
            facts.content.trim(),
            facts.department,
            facts.owner
        ],
    )?;
    if changed == 0 {
        return Err(gone());
    }
    fulfil(db, id, facts.activity)
}

/// An activity fulfils one thing planned; without one nothing does.
fn fulfil(db: &Connection, id: PlanItemId, activity: Option<ActivityId>) -> Result<()> {
    let Some(activity) = activity else {
        db.execute("DELETE FROM group_plan_activities WHERE item_id = ?1", [id])?;
        return Ok(());
    };
    db.execute(
        "INSERT INTO group_plan_activities (item_id, activity_id) VALUES (?1, ?2)
         ON CONFLICT (item_id) DO UPDATE SET activity_id = ?2 WHERE activity_id <> ?2",
        params![id, activity],
    )
    .map_err(|error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Refusal::refused("这次活动已经对应另一项计划，或者已被删除。")
                .at("activity")
                .hinted("一次活动只对应一项计划，请选择另一次活动。")
        }
        _ => error.into(),
    })?;
    Ok(())
}

/// Removes something planned; the activity that fulfilled it stays.
///
/// # Errors
/// NotFound.
pub fn remove(db: &Connection, id: PlanItemId) -> Result<()> {
    let removed = db.execute("DELETE FROM group_plan_items WHERE id = ?1", [id])?;
    if removed == 0 { Err(gone()) } else { Ok(()) }
}

fn gone() -> Refusal {
    Refusal::not_found("这项计划不在了，可能刚被删除。").hinted("请刷新后再看。")
}
