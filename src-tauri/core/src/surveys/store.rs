//! What is kept of questionnaires, and how it is read.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::api::{SurveyCounts, SurveyFacts, SurveySeen};
use crate::values::{Day, SurveyId, SurveyStage, TermId};
use crate::{Kind, Refusal, Result};

/// A questionnaire as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The row.
    pub id: SurveyId,
    /// Counts up with each change.
    pub revision: u32,
    /// What was entered.
    pub facts: SurveyFacts,
    /// How far it has come.
    pub stage: SurveyStage,
    /// When it was given out.
    pub opened_on: Option<Day>,
    /// When it was summed up.
    pub closed_on: Option<Day>,
    /// What was counted.
    pub counts: Option<SurveyCounts>,
}

const SURVEYS: &str = include_str!("surveys.sql");

/// Every questionnaire of the current term, the newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn all(db: &Connection) -> Result<Vec<Kept>> {
    let mut statement = db.prepare_cached(SURVEYS)?;
    let rows = statement.query_map([None::<SurveyId>], columns)?;
    rows.map(|row| kept(row?)).collect()
}

/// One questionnaire of the current term.
///
/// # Errors
/// NotFound.
pub fn one(db: &Connection, id: SurveyId) -> Result<Kept> {
    let row = db.prepare_cached(SURVEYS)?.query_row([Some(id)], columns).optional()?;
    row.map(kept)
        .transpose()?
        .ok_or_else(|| Refusal::not_found("这份问卷不在了，可能刚被删除。").hinted("请刷新列表后再看。"))
}

/// The JSON columns are read when the row is let go.
type Columns = (Kept, String, Option<String>);

fn columns(row: &Row<'_>) -> rusqlite::Result<Columns> {
    let facts = SurveyFacts { title: row.get("title")?, intro: row.get("intro")?, questions: Vec::new() };
    let kept = Kept {
        id: row.get("id")?,
        revision: row.get("revision")?,
        facts,
        stage: row.get("stage")?,
        opened_on: row.get("opened_on")?,
        closed_on: row.get("closed_on")?,
        counts: None,
    };
    Ok((kept, row.get("questions")?, row.get("counts")?))
}

fn kept((mut kept, questions, counts): Columns) -> Result<Kept> {
    kept.facts.questions = value(&questions)?;
    kept.counts = counts.as_deref().map(value).transpose()?;
    Ok(kept)
}

/// A new questionnaire, being drafted.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert(db: &Connection, term: TermId, facts: &SurveyFacts) -> Result<SurveyId> {
    db.execute(
        "INSERT INTO surveys (term_id, title, intro, questions) VALUES (?1, ?2, ?3, ?4)",
        params![term, facts.title.trim(), facts.intro, json(&facts.questions)?],
    )?;
    Ok(SurveyId(db.last_insert_rowid()))
}

/// A questionnaire changed.
///
/// # Errors
/// Stale where its revision is no longer the one seen.
pub fn update(db: &Connection, seen: SurveySeen, facts: &SurveyFacts) -> Result<()> {
    let changed = db.execute(
        "UPDATE surveys SET title = ?3, intro = ?4, questions = ?5, revision = revision + 1
         WHERE id = ?1 AND revision = ?2",
        params![seen.id, seen.revision, facts.title.trim(), facts.intro, json(&facts.questions)?],
    )?;
    still_as_seen(changed)
}

/// Keeps what was counted.
///
/// # Errors
/// Stale where its revision is no longer the one seen.
pub fn keep_counts(db: &Connection, seen: SurveySeen, counts: &SurveyCounts) -> Result<()> {
    let changed = db.execute(
        "UPDATE surveys SET counts = ?3, revision = revision + 1 WHERE id = ?1 AND revision = ?2",
        params![seen.id, seen.revision, json(counts)?],
    )?;
    still_as_seen(changed)
}

/// A questionnaire has come further; `on` is the day it was given out or summed up.
///
/// # Errors
/// Only where the store cannot be written.
pub fn set_stage(db: &Connection, id: SurveyId, stage: SurveyStage, on: Day) -> Result<()> {
    db.execute(
        "UPDATE surveys
         SET stage = ?2, opened_on = coalesce(opened_on, ?3), closed_on = CASE ?2 WHEN 'closed' THEN ?3 END,
             revision = revision + 1
         WHERE id = ?1",
        params![id, stage, on],
    )?;
    Ok(())
}

/// Removes a questionnaire.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove(db: &Connection, id: SurveyId) -> Result<()> {
    db.execute("DELETE FROM surveys WHERE id = ?1", [id])?;
    Ok(())
}

fn still_as_seen(changed: usize) -> Result<()> {
    if changed > 0 {
        return Ok(());
    }
    Err(Refusal::new(Kind::Stale, "这份问卷刚才已被修改。").hinted("请重新打开，核对后再改。"))
}

fn json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(Refusal::bug)
}

fn value<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(Refusal::bug)
}
