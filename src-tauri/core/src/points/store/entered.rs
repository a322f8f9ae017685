//! What people enter beside the computed points: scores, and objections with their answers.

use std::collections::BTreeMap;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row, params};

use crate::points::api::{EnteredScores, LogObjection, Objection, ObjectionAnswer, ObjectionKind};
use crate::values::{Day, DeputyId, ObjectionId, Quarter};
use crate::{Refusal, Result};

/// The scores entered for a quarter.
///
/// # Errors
/// Only where the store cannot be read.
pub fn scores(db: &Connection, quarter: Quarter) -> Result<BTreeMap<DeputyId, EnteredScores>> {
    let mut rows = db.prepare_cached(
        "SELECT deputy_id, self_score, group_score, final_score, reason
         FROM scores JOIN deputies ON deputies.id = scores.deputy_id
         JOIN terms ON terms.id = deputies.term_id AND terms.is_current = 1
         WHERE quarter = ?1",
    )?;
    let rows = rows.query_map([quarter], |row| {
        let deputy = row.get(0)?;
        let entered = EnteredScores {
            deputy,
            self_score: row.get(1)?,
            group_score: row.get(2)?,
            final_score: row.get(3)?,
            reason: row.get(4)?,
        };
        Ok((deputy, entered))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Keeps a deputy's scores; where all are empty, none are kept.
///
/// # Errors
/// Only where the store cannot be written.
pub fn save_scores(db: &Connection, quarter: Quarter, scores: &EnteredScores) -> Result<()> {
    if scores.self_score.or(scores.group_score).or(scores.final_score).is_none() {
        db.execute(
            "DELETE FROM scores WHERE deputy_id = ?1 AND quarter = ?2",
            params![scores.deputy, quarter],
        )?;
        return Ok(());
    }
    db.prepare_cached(
        "INSERT INTO scores (deputy_id, quarter, self_score, group_score, final_score, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (deputy_id, quarter)
         DO UPDATE SET self_score = ?3, group_score = ?4, final_score = ?5, reason = ?6",
    )?
    .execute(params![
        scores.deputy,
        quarter,
        scores.self_score,
        scores.group_score,
        scores.final_score,
        scores.reason.trim()
    ])?;
    Ok(())
}

/// The objections to a quarter of the current term, or to all, in the order they were logged.
///
/// # Errors
/// Only where the store cannot be read.
pub fn objections(db: &Connection, quarter: Option<Quarter>) -> Result<Vec<Objection>> {
    let mut rows = db.prepare_cached(
        "SELECT objections.id, quarter, deputy_id, deputies.name, kind, record, said, raised_by, raised_on,
             upheld, answer, answered_on
         FROM objections JOIN deputies ON deputies.id = objections.deputy_id
         JOIN terms ON terms.id = deputies.term_id AND terms.is_current = 1
         WHERE ?1 IS NULL OR quarter = ?1
         ORDER BY objections.id",
    )?;
    Ok(rows.query_map([quarter], objection)?.collect::<rusqlite::Result<_>>()?)
}

fn objection(row: &Row<'_>) -> rusqlite::Result<Objection> {
    let record: Option<String> = row.get(5)?;
    let answer = match row.get(9)? {
        Some(upheld) => Some(ObjectionAnswer { upheld, text: row.get(10)?, on: row.get(11)? }),
        None => None,
    };
    Ok(Objection {
        id: row.get(0)?,
        quarter: row.get(1)?,
        deputy: row.get(2)?,
        name: row.get(3)?,
        kind: row.get(4)?,
        record: record.and_then(|record| serde_json::from_str(&record).ok()),
        said: row.get(6)?,
        raised_by: row.get(7)?,
        raised_on: row.get(8)?,
        answer,
    })
}

/// A new objection.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_objection(db: &Connection, logged: &LogObjection) -> Result<ObjectionId> {
    let record = logged.record.as_ref().map(serde_json::to_string).transpose().map_err(Refusal::bug)?;
    db.execute(
        "INSERT INTO objections (deputy_id, quarter, kind, record, said, raised_by, raised_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            logged.deputy,
            logged.quarter,
            logged.kind,
            record,
            logged.said.trim(),
            logged.raised_by.trim(),
            logged.raised_on
        ],
    )?;
    Ok(ObjectionId(db.last_insert_rowid()))
}

/// Keeps an objection's answer.
///
/// # Errors
/// NotFound.
pub fn answer_objection(db: &Connection, id: ObjectionId, upheld: bool, text: &str, on: Day) -> Result<()> {
    let changed = db.execute(
        "UPDATE objections SET upheld = ?2, answer = ?3, answered_on = ?4 WHERE id = ?1",
        params![id, upheld, text.trim(), on],
    )?;
    if changed == 0 {
        return Err(Refusal::not_found("这条意见不在了，可能刚被撤销。").hinted("请刷新后再看。"));
    }
    Ok(())
}

impl FromSql for ObjectionKind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "wrong" => Ok(Self::Wrong),
            "duplicate" => Ok(Self::Duplicate),
            "missing" => Ok(Self::Missing),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

impl ToSql for ObjectionKind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(match self {
            Self::Wrong => "wrong",
            Self::Duplicate => "duplicate",
            Self::Missing => "missing",
        }))
    }
}
