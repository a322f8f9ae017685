//! What people enter before the meeting: opinions and vetoes.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::appraisals::api::{AppraisalOpinion, Veto, VetoLine};
use crate::values::{AppraisalVetoId, DeputyId};
use crate::{Refusal, Result};

/// Everybody's opinions of a year, the deputy's own first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn opinions(db: &Connection, year: i32) -> Result<BTreeMap<DeputyId, Vec<AppraisalOpinion>>> {
    let mut statement = db.prepare_cached(
        "SELECT deputy_id, side, grade, words, by_whom, on_day FROM appraisal_opinions
         WHERE year = ?1
         ORDER BY deputy_id, CASE side WHEN 'self' THEN 0 WHEN 'group' THEN 1 ELSE 2 END",
    )?;
    let rows = statement.query_map([year], |row| {
        let opinion = AppraisalOpinion {
            side: row.get(1)?,
            grade: row.get(2)?,
            words: row.get(3)?,
            by: row.get(4)?,
            on: row.get(5)?,
        };
        Ok((row.get(0)?, opinion))
    })?;
    let mut opinions: BTreeMap<DeputyId, Vec<AppraisalOpinion>> = BTreeMap::new();
    for row in rows {
        let (deputy, opinion) = row?;
        opinions.entry(deputy).or_default().push(opinion);
    }
    Ok(opinions)
}

/// Keeps one side's opinion; one without grade and words is taken away.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_opinion(db: &Connection, year: i32, deputy: DeputyId, opinion: &AppraisalOpinion) -> Result<()> {
    let words = opinion.words.trim();
    if opinion.grade.is_none() && words.is_empty() {
        db.execute(
            "DELETE FROM appraisal_opinions WHERE year = ?1 AND deputy_id = ?2 AND side = ?3",
            params![year, deputy, opinion.side],
        )?;
        return Ok(());
    }
    db.execute(
        "INSERT INTO appraisal_opinions (year, deputy_id, side, grade, words, by_whom, on_day)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (year, deputy_id, side) DO UPDATE SET grade = ?4, words = ?5, by_whom = ?6, on_day = ?7",
        params![year, deputy, opinion.side, opinion.grade, words, opinion.by.trim(), opinion.on],
    )?;
    Ok(())
}

/// The office's own vetoes of a year.
///
/// # Errors
/// Only where the store cannot be read.
pub fn vetoes(db: &Connection, year: i32) -> Result<BTreeMap<DeputyId, Vec<VetoLine>>> {
    let mut statement = db.prepare_cached(
        "SELECT deputy_id, id, why, at_most FROM appraisal_vetoes WHERE year = ?1 ORDER BY id",
    )?;
    let rows = statement.query_map([year], |row| {
        let veto = Veto { why: row.get(2)?, at_most: row.get(3)? };
        Ok((row.get(0)?, VetoLine { id: Some(row.get(1)?), veto }))
    })?;
    let mut vetoes: BTreeMap<DeputyId, Vec<VetoLine>> = BTreeMap::new();
    for row in rows {
        let (deputy, veto) = row?;
        vetoes.entry(deputy).or_default().push(veto);
    }
    Ok(vetoes)
}

/// The year and the deputy of one veto.
///
/// # Errors
/// NotFound.
pub fn veto(db: &Connection, id: AppraisalVetoId) -> Result<(i32, DeputyId)> {
    db.query_row("SELECT year, deputy_id FROM appraisal_vetoes WHERE id = ?1", [id], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
    .optional()?
    .ok_or_else(|| Refusal::not_found("这条否决事项不在了，可能刚被删除。").hinted("请刷新考评表后再看。"))
}

/// A new veto.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_veto(db: &Connection, year: i32, deputy: DeputyId, veto: &Veto) -> Result<AppraisalVetoId> {
    db.execute(
        "INSERT INTO appraisal_vetoes (year, deputy_id, why, at_most) VALUES (?1, ?2, ?3, ?4)",
        params![year, deputy, veto.why.trim(), veto.at_most],
    )?;
    Ok(AppraisalVetoId(db.last_insert_rowid()))
}

/// Removes a veto.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove_veto(db: &Connection, id: AppraisalVetoId) -> Result<()> {
    db.execute("DELETE FROM appraisal_vetoes WHERE id = ?1", [id])?;
    Ok(())
}
