//! Decided years: the frozen table, the grades by row, and what was corrected since.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::appraisals::api::{AppraisalSheet, Decision, GradeCorrection};
use crate::values::{AppraisalSchemeId, AppraisalStage, Day, DeputyId, Grade, TermId};
use crate::{Refusal, Result};

/// A decided year.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptYear {
    /// The row.
    pub id: i64,
    /// The table as it was frozen.
    pub sheet: AppraisalSheet,
    /// What was corrected since, the oldest first.
    pub corrections: Vec<(DeputyId, GradeCorrection)>,
}

/// A decided year of the current term, if it is one.
///
/// # Errors
/// Only where the store cannot be read.
pub fn year(db: &Connection, year: i32) -> Result<Option<KeptYear>> {
    let row: Option<(i64, String)> = db
        .query_row(
            "SELECT appraisals.id, sheet FROM appraisals
             JOIN terms ON terms.id = appraisals.term_id AND terms.is_current = 1
             WHERE year = ?1",
            [year],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let Some((id, sheet)) = row else { return Ok(None) };
    let sheet = serde_json::from_str(&sheet).map_err(Refusal::bug)?;
    Ok(Some(KeptYear { id, sheet, corrections: corrections(db, id)? }))
}

fn corrections(db: &Connection, appraisal: i64) -> Result<Vec<(DeputyId, GradeCorrection)>> {
    let mut statement = db.prepare_cached(
        "SELECT deputy_id, grade_before, grade_after, reason, on_day, meeting, minutes
         FROM appraisal_corrections WHERE appraisal_id = ?1 ORDER BY id",
    )?;
    let rows = statement.query_map([appraisal], |row| {
        let correction = GradeCorrection {
            before: row.get(1)?,
            after: row.get(2)?,
            reason: row.get(3)?,
            decision: Decision { on: row.get(4)?, meeting: row.get(5)?, minutes: row.get(6)? },
        };
        Ok((row.get(0)?, correction))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The decided years of the current term, the oldest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn years(db: &Connection) -> Result<Vec<(i32, AppraisalStage, Option<Day>)>> {
    let mut statement = db.prepare_cached(
        "SELECT year, decided_on FROM appraisals
         JOIN terms ON terms.id = appraisals.term_id AND terms.is_current = 1
         ORDER BY year",
    )?;
    let years =
        statement.query_map([], |row| Ok((row.get(0)?, AppraisalStage::Decided, Some(row.get(1)?))))?;
    Ok(years.collect::<rusqlite::Result<_>>()?)
}

/// The grades of decided years of the current term as they stand, corrections included.
///
/// # Errors
/// Only where the store cannot be read.
pub fn grades(db: &Connection) -> Result<BTreeMap<DeputyId, BTreeMap<i32, Grade>>> {
    let mut statement = db.prepare_cached(
        "SELECT graded.deputy_id, appraisals.year, graded.grade
         FROM (
             SELECT appraisal_id, deputy_id, grade, 0 AS later FROM appraisal_grades
             UNION ALL
             SELECT appraisal_id, deputy_id, grade_after, id FROM appraisal_corrections
         ) AS graded
         JOIN appraisals ON appraisals.id = graded.appraisal_id
         JOIN terms ON terms.id = appraisals.term_id AND terms.is_current = 1
         ORDER BY graded.later",
    )?;
    let mut grades: BTreeMap<DeputyId, BTreeMap<i32, Grade>> = BTreeMap::new();
    for row in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))? {
        let (deputy, year, grade) = row?;
        grades.entry(deputy).or_default().insert(year, grade);
    }
    Ok(grades)
}

/// Freezes a year as it was decided.
///
/// # Errors
/// Only where the store cannot be written.
pub fn decide(
    db: &Connection,
    term: TermId,
    scheme: Option<AppraisalSchemeId>,
    decision: &Decision,
    sheet: &AppraisalSheet,
) -> Result<()> {
    let body = serde_json::to_string(sheet).map_err(Refusal::bug)?;
    db.execute(
        "INSERT INTO appraisals (term_id, year, decided_on, meeting, minutes, scheme_id, sheet)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            term,
            sheet.year,
            decision.on,
            decision.meeting.trim(),
            decision.minutes.trim(),
            scheme,
            body
        ],
    )?;
    let id = db.last_insert_rowid();
    let mut insert = db.prepare_cached(
        "INSERT INTO appraisal_grades (appraisal_id, deputy_id, grade, honoured) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for line in &sheet.lines {
        if let Some(grade) = line.grade {
            insert.execute(params![id, line.deputy, grade, line.honoured])?;
        }
    }
    Ok(())
}

/// Keeps a correction of a decided year.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_correction(
    db: &Connection,
    appraisal: i64,
    deputy: DeputyId,
    correction: &GradeCorrection,
) -> Result<()> {
    let GradeCorrection { before, after, reason, decision } = correction;
    db.execute(
        "INSERT INTO appraisal_corrections
             (appraisal_id, deputy_id, grade_before, grade_after, reason, on_day, meeting, minutes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            appraisal,
            deputy,
            before,
            after,
            reason.trim(),
            decision.on,
            decision.meeting.trim(),
            decision.minutes.trim()
        ],
    )?;
    Ok(())
}
