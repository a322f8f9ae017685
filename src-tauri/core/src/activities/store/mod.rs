//! What is kept of activities and attendances, and how it is read.

mod attendances;
mod duty_facts;
mod evidence;
mod patterns;

use rusqlite::{Connection, OptionalExtension, Row, params};

pub use attendances::{attendances, claims, claims_of, review, set_attendances};
pub use duty_facts::{duty_facts, duty_facts_of, duty_places, duty_titles};
pub use evidence::{NewEvidence, evidence, evidence_of, has_evidence, insert_evidence, remove_evidence};
pub use patterns::{
    group_activities, keep_standards, keep_template, remove_template, standards, template, template_deputies,
    templates, trainings,
};

use super::api::{ActivityFacts, ActivityLine, AttendanceCounts, AttendanceFacts, ListActivities};
use crate::values::{ActivityId, DeputyId, TermId};
use crate::{Kind, Refusal, Result};

/// The activities asked for, of the current term, newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn list(db: &Connection, asked: &ListActivities) -> Result<Vec<ActivityLine>> {
    // Days are ISO text, so a year is every text between two.
    let (first, last) = match asked.year {
        Some(year) => (format!("{year:04}-01-01"), format!("{year:04}-12-31")),
        None => ("0000-01-01".to_owned(), "9999-12-31".to_owned()),
    };
    let mut statement = db.prepare_cached(include_str!("list.sql"))?;
    let lines = statement.query_map(params![first, last, asked.kind, asked.group, asked.deputy], line)?;
    Ok(lines.collect::<rusqlite::Result<Vec<ActivityLine>>>()?)
}

fn line(row: &Row<'_>) -> rusqlite::Result<ActivityLine> {
    Ok(ActivityLine {
        id: row.get("id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        starts_on: row.get("starts_on")?,
        ends_on: row.get("ends_on")?,
        half_days: row.get("half_days")?,
        place: row.get("place")?,
        organiser: row.get("organiser")?,
        level: row.get("level")?,
        group: row.get("group_id")?,
        group_name: row.get("group_name")?,
        station: row.get("station_id")?,
        station_name: row.get("station_name")?,
        counts: AttendanceCounts {
            all: row.get("all_count")?,
            present: row.get("present_count")?,
            leave: row.get("leave_count")?,
            absent: row.get("absent_count")?,
            late: row.get("late_count")?,
            left_early: row.get("left_early_count")?,
            observers: row.get("observer_count")?,
            spoke: row.get("spoke_count")?,
            claimed: row.get("claimed_count")?,
            returned: row.get("returned_count")?,
        },
        evidence: row.get("evidence_count")?,
    })
}

/// One activity's facts and revision.
///
/// # Errors
/// NotFound.
pub fn one(db: &Connection, id: ActivityId) -> Result<(ActivityFacts, u32)> {
    let mut statement = db.prepare_cached(
        "SELECT kind, title, starts_on, ends_on, half_days, place, organiser, level, group_id, station_id, content,
             result, revision
         FROM activities WHERE id = ?1",
    )?;
    statement.query_row([id], |row| Ok((facts(row)?, row.get("revision")?))).optional()?.ok_or_else(gone)
}

fn facts(row: &Row<'_>) -> rusqlite::Result<ActivityFacts> {
    Ok(ActivityFacts {
        kind: row.get("kind")?,
        title: row.get("title")?,
        starts_on: row.get("starts_on")?,
        ends_on: row.get("ends_on")?,
        half_days: row.get("half_days")?,
        place: row.get("place")?,
        organiser: row.get("organiser")?,
        level: row.get("level")?,
        group: row.get("group_id")?,
        station: row.get("station_id")?,
        content: row.get("content")?,
        result: row.get("result")?,
    })
}

/// Activities of the same kind, title and first day, each with whom it names.
///
/// # Errors
/// Only where the store cannot be read.
pub fn namesakes(
    db: &Connection,
    facts: &ActivityFacts,
    but: Option<ActivityId>,
) -> Result<Vec<Vec<DeputyId>>> {
    let mut statement = db.prepare_cached(
        "SELECT id FROM activities WHERE starts_on = ?1 AND kind = ?2 AND title = ?3 AND id IS NOT ?4",
    )?;
    let found =
        statement.query_map(params![facts.starts_on, facts.kind, facts.title, but], |row| row.get(0))?;
    let found = found.collect::<rusqlite::Result<Vec<ActivityId>>>()?;
    found.into_iter().map(|id| deputies_of(db, id)).collect()
}

/// Whom an activity names, in the order of their rows.
///
/// # Errors
/// Only where the store cannot be read.
pub fn deputies_of(db: &Connection, id: ActivityId) -> Result<Vec<DeputyId>> {
    let mut statement =
        db.prepare_cached("SELECT deputy_id FROM attendances WHERE activity_id = ?1 ORDER BY id")?;
    let found = statement.query_map([id], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<Vec<DeputyId>>>()?)
}

/// A new activity of a term with everybody's attendance.
///
/// # Errors
/// Refused where a deputy, group or station is not there.
pub fn insert(
    db: &Connection,
    term: TermId,
    facts: &ActivityFacts,
    attendances: &[AttendanceFacts],
) -> Result<ActivityId> {
    db.prepare_cached(
        "INSERT INTO activities (term_id, kind, title, starts_on, ends_on, half_days, place, organiser, level, group_id,
             station_id, content, result)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute(params![
        term,
        facts.kind,
        facts.title,
        facts.starts_on,
        facts.ends_on,
        facts.half_days,
        facts.place,
        facts.organiser,
        facts.level,
        facts.group,
        facts.station,
        facts.content,
        facts.result
    ])?;
    let id = ActivityId(db.last_insert_rowid());
    set_attendances(db, id, attendances)?;
    Ok(id)
}

/// An activity changed, with everybody's attendance; an attendance that stays keeps its row.
///
/// # Errors
/// Stale where the revision is no longer this one.
pub fn update(
    db: &Connection,
    id: ActivityId,
    revision: u32,
    facts: &ActivityFacts,
    attendances: &[AttendanceFacts],
) -> Result<()> {
    let changed = db
        .prepare_cached(
            "UPDATE activities
             SET kind = ?3, title = ?4, starts_on = ?5, ends_on = ?6, half_days = ?7, place = ?8, organiser = ?9,
                 level = ?10, group_id = ?11, station_id = ?12, content = ?13, result = ?14, revision = revision + 1
             WHERE id = ?1 AND revision = ?2",
        )?
        .execute(params![
            id,
            revision,
            facts.kind,
            facts.title,
            facts.starts_on,
            facts.ends_on,
            facts.half_days,
            facts.place,
            facts.organiser,
            facts.level,
            facts.group,
            facts.station,
            facts.content,
            facts.result
        ])?;
    if changed == 0 {
        return Err(Refusal::new(Kind::Stale, format!("“{}”刚才已被修改。", facts.title))
            .hinted("请重新打开这次活动，核对后再改。"));
    }
    set_attendances(db, id, attendances)
}

/// Removes an activity and all its attendances.
///
/// # Errors
/// NotFound.
pub fn remove(db: &Connection, id: ActivityId) -> Result<()> {
    let removed = db.execute("DELETE FROM activities WHERE id = ?1", [id]).map_err(still_named)?;
    if removed == 0 { Err(gone()) } else { Ok(()) }
}

/// Money was spent on it, or paid to who took part: that stays true, so the activity stays.
fn still_named(error: rusqlite::Error) -> Refusal {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Refusal::refused("这次活动已有登记的支出或者已经发放的补助，不能删除。")
                .hinted("请先在“经费”里撤回发放、改正支出，再删除。")
        }
        _ => error.into(),
    }
}

fn gone() -> Refusal {
    Refusal::not_found("这次活动的记录不在了，可能刚被删除。").hinted("请刷新列表后再看。")
}
