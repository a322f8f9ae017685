//! Follow-ups, their steps and the office's standards.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::ladder::api::{LadderCaseSeen, LadderStandards, LadderStep};
use crate::values::{Day, DeputyId, LadderCaseId, TermId};
use crate::{Kind, Refusal, Result};

/// A follow-up as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptCase {
    /// The row.
    pub id: LadderCaseId,
    /// Counts up with each step.
    pub revision: u32,
    /// Whose.
    pub deputy: DeputyId,
    /// When it was opened.
    pub opened_on: Day,
    /// Why, in sentences.
    pub reasons: Vec<String>,
    /// What was done, in order.
    pub steps: Vec<LadderStep>,
}

/// Every follow-up of the current term, the newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn all(db: &Connection) -> Result<Vec<KeptCase>> {
    let mut statement = db.prepare_cached(
        "SELECT ladder_cases.id, ladder_cases.revision, ladder_cases.deputy_id, ladder_cases.opened_on, ladder_cases.reasons
         FROM ladder_cases
         JOIN terms ON terms.id = ladder_cases.term_id AND terms.is_current = 1
         ORDER BY ladder_cases.opened_on DESC, ladder_cases.id DESC",
    )?;
    let rows = statement.query_map([], kept)?.collect::<rusqlite::Result<Vec<_>>>()?;
    rows.into_iter().map(|row| with_steps(db, row)).collect()
}

/// One follow-up.
///
/// # Errors
/// NotFound.
pub fn one(db: &Connection, id: LadderCaseId) -> Result<KeptCase> {
    let row = db
        .query_row(
            "SELECT id, revision, deputy_id, opened_on, reasons FROM ladder_cases WHERE id = ?1",
            [id],
            kept,
        )
        .optional()?;
    let gone = || Refusal::not_found("这项跟进不在了，可能刚被撤销。").hinted("请刷新后再看。");
    with_steps(db, row.ok_or_else(gone)?)
}

fn kept(row: &Row<'_>) -> rusqlite::Result<(KeptCase, String)> {
    let kept = KeptCase {
        id: row.get(0)?,
        revision: row.get(1)?,
        deputy: row.get(2)?,
        opened_on: row.get(3)?,
        reasons: Vec::new(),
        steps: Vec::new(),
    };
    Ok((kept, row.get(4)?))
}

fn with_steps(db: &Connection, (mut case, reasons): (KeptCase, String)) -> Result<KeptCase> {
    case.reasons = serde_json::from_str(&reasons).map_err(Refusal::bug)?;
    let mut statement =
        db.prepare_cached("SELECT body FROM ladder_steps WHERE case_id = ?1 ORDER BY place")?;
    for body in statement.query_map([case.id], |row| row.get::<_, String>(0))? {
        case.steps.push(serde_json::from_str(&body?).map_err(Refusal::bug)?);
    }
    Ok(case)
}

/// A new follow-up.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert(
    db: &Connection,
    term: TermId,
    (deputy, on): (DeputyId, Day),
    reasons: &[String],
) -> Result<LadderCaseId> {
    let reasons: Vec<&str> = reasons.iter().map(|reason| reason.trim()).collect();
    let reasons = serde_json::to_string(&reasons).map_err(Refusal::bug)?;
    db.execute(
        "INSERT INTO ladder_cases (term_id, deputy_id, opened_on, reasons) VALUES (?1, ?2, ?3, ?4)",
        params![term, deputy, on, reasons],
    )?;
    Ok(LadderCaseId(db.last_insert_rowid()))
}

/// One more step of a follow-up.
///
/// # Errors
/// Stale where its revision is no longer the one seen.
pub fn insert_step(db: &Connection, seen: LadderCaseSeen, place: usize, step: &LadderStep) -> Result<()> {
    let changed = db.execute(
        "UPDATE ladder_cases SET revision = revision + 1 WHERE id = ?1 AND revision = ?2",
        params![seen.id, seen.revision],
    )?;
    if changed == 0 {
        return Err(
            Refusal::new(Kind::Stale, "这项跟进刚才已登记了新的一步。").hinted("请重新打开，核对后再登记。")
        );
    }
    let body = serde_json::to_string(step).map_err(Refusal::bug)?;
    let place = i64::try_from(place).map_err(Refusal::bug)?;
    db.execute(
        "INSERT INTO ladder_steps (case_id, place, kind, on_day, body) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![seen.id, place, step.kind(), step.on(), body],
    )?;
    Ok(())
}

/// A follow-up with all its steps, as the fictional town has them.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_case(
    db: &Connection,
    term: TermId,
    whose: (DeputyId, Day),
    reasons: &[String],
    steps: &[LadderStep],
) -> Result<LadderCaseId> {
    let id = insert(db, term, whose, reasons)?;
    for (place, step) in (1..).zip(steps) {
        let revision = u32::try_from(place).map_err(Refusal::bug)?;
        insert_step(db, LadderCaseSeen { id, revision }, place, step)?;
    }
    Ok(id)
}

/// When the office looks at somebody.
///
/// # Errors
/// Only where the store cannot be read.
pub fn standards(db: &Connection) -> Result<LadderStandards> {
    let read = |row: &Row<'_>| {
        Ok(LadderStandards {
            points_below_percent: row.get(0)?,
            poor_years: row.get(1)?,
            improve_days: row.get(2)?,
            group_head_first: row.get(3)?,
        })
    };
    Ok(db.query_row(
        "SELECT points_below_percent, poor_years, improve_days, group_head_first FROM ladder_standards",
        [],
        read,
    )?)
}

/// Keeps when the office looks at somebody.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_standards(db: &Connection, standards: LadderStandards) -> Result<()> {
    db.execute(
        "UPDATE ladder_standards
         SET points_below_percent = ?1, poor_years = ?2, improve_days = ?3, group_head_first = ?4",
        params![
            standards.points_below_percent,
            standards.poor_years,
            standards.improve_days,
            standards.group_head_first
        ],
    )?;
    Ok(())
}
