//! Attendances of one activity, and claims over all of them.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::Result;
use crate::activities::api::{AttendanceFacts, AttendanceLine, Claim};
use crate::values::{ActivityId, AttendanceId, DeputyId, Review};

/// Everybody's attendance of an activity, in the order of entry.
///
/// # Errors
/// Only where the store cannot be read.
pub fn attendances(db: &Connection, activity: ActivityId) -> Result<Vec<AttendanceLine>> {
    let mut statement = db.prepare_cached(include_str!("attendances.sql"))?;
    let lines = statement.query_map([activity], |row| {
        Ok(AttendanceLine { id: row.get("id")?, name: row.get("name")?, facts: facts(row)? })
    })?;
    Ok(lines.collect::<rusqlite::Result<Vec<AttendanceLine>>>()?)
}

fn facts(row: &Row<'_>) -> rusqlite::Result<AttendanceFacts> {
    Ok(AttendanceFacts {
        deputy: row.get("deputy_id")?,
        attendance: row.get("attendance")?,
        observer: row.get("observer")?,
        leave_half_days: row.get("leave_half_days")?,
        leave_approved_by: row.get("leave_approved_by")?,
        role: row.get("role")?,
        spoke: row.get("spoke")?,
        spoke_text: row.get("spoke_text")?,
        tier: row.get("tier")?,
        pieces: row.get("pieces")?,
        review: row.get("review")?,
        returned_reason: row.get("returned_reason")?,
    })
}

/// Makes these an activity's attendances: a deputy's who stays keeps its row, for points may rest on it.
///
/// # Errors
/// Refused where a deputy is not there.
pub fn set_attendances(db: &Connection, activity: ActivityId, attendances: &[AttendanceFacts]) -> Result<()> {
    for deputy in super::deputies_of(db, activity)? {
        if !attendances.iter().any(|facts| facts.deputy == deputy) {
            remove(db, activity, deputy)?;
        }
    }
    let mut keep = db.prepare_cached(include_str!("keep_attendance.sql"))?;
    for facts in attendances {
        keep.execute(params![
            activity,
            facts.deputy,
            facts.attendance,
            facts.observer,
            facts.leave_half_days,
            facts.leave_approved_by,
            facts.role,
            facts.spoke,
            facts.spoke_text,
            facts.tier,
            facts.pieces,
            facts.review,
            facts.returned_reason
        ])?;
    }
    Ok(())
}

fn remove(db: &Connection, activity: ActivityId, deputy: DeputyId) -> Result<()> {
    db.prepare_cached("DELETE FROM attendances WHERE activity_id = ?1 AND deputy_id = ?2")?
        .execute(params![activity, deputy])?;
    Ok(())
}

/// Every claim of the current term that waits, then every one that was returned; each by day.
///
/// # Errors
/// Only where the store cannot be read.
pub fn claims(db: &Connection) -> Result<Vec<Claim>> {
    let mut statement = db.prepare_cached(include_str!("claims.sql"))?;
    let claims = statement.query_map([], claim)?;
    Ok(claims.collect::<rusqlite::Result<Vec<Claim>>>()?)
}

/// These attendances, whatever their review; those that are gone are left out.
///
/// # Errors
/// Only where the store cannot be read.
pub fn claims_of(db: &Connection, ids: &[AttendanceId]) -> Result<Vec<Claim>> {
    let mut statement = db.prepare_cached(include_str!("claim.sql"))?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(statement.query_row([id], claim).optional()?);
    }
    Ok(found)
}

fn claim(row: &Row<'_>) -> rusqlite::Result<Claim> {
    Ok(Claim {
        id: row.get("id")?,
        activity: row.get("activity_id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        starts_on: row.get("starts_on")?,
        deputy: row.get("deputy_id")?,
        name: row.get("name")?,
        pieces: row.get("pieces")?,
        review: row.get("review")?,
        returned_reason: row.get("returned_reason")?,
    })
}

/// Keeps what the office said to a claim; its activity counts as changed.
///
/// # Errors
/// Only where the store cannot be written.
pub fn review(db: &Connection, claim: &Claim, review: Review, reason: Option<&str>) -> Result<()> {
    db.prepare_cached("UPDATE attendances SET review = ?2, returned_reason = ?3 WHERE id = ?1")?
        .execute(params![claim.id, review, reason])?;
    db.prepare_cached("UPDATE activities SET revision = revision + 1 WHERE id = ?1")?
        .execute([claim.activity])?;
    Ok(())
}
