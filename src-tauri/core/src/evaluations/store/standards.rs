//! What the office holds its evaluations to, from a day on.

use rusqlite::{Connection, params};

use super::{json, value};
use crate::Result;
use crate::evaluations::api::EvaluationStandards;

/// Every version, the newest first; the first one stands from the beginning.
///
/// # Errors
/// Only where the store cannot be read.
pub fn standards(db: &Connection) -> Result<Vec<EvaluationStandards>> {
    let mut statement = db.prepare_cached(
        "SELECT dated, basis, least_a_year, most_a_year, ballot, rule, weights, rectify_days, notice_days
         FROM evaluation_standards ORDER BY dated DESC",
    )?;
    let mut rows = statement.query([])?;
    let mut versions = Vec::new();
    while let Some(row) = rows.next()? {
        let text = |at: usize| row.get::<_, String>(at);
        versions.push(EvaluationStandards {
            dated: row.get(0)?,
            basis: row.get(1)?,
            least_a_year: row.get(2)?,
            most_a_year: row.get(3)?,
            ballot: value(&text(4)?)?,
            rule: value(&text(5)?)?,
            weights: value(&text(6)?)?,
            rectify_days: row.get(7)?,
            notice_days: row.get(8)?,
        });
    }
    Ok(versions)
}

/// Keeps a version; one of the same day is replaced.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_standards(db: &Connection, standards: &EvaluationStandards) -> Result<()> {
    db.execute(
        "INSERT INTO evaluation_standards
             (dated, basis, least_a_year, most_a_year, ballot, rule, weights, rectify_days, notice_days)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (dated) DO UPDATE
         SET basis = excluded.basis, least_a_year = excluded.least_a_year, most_a_year = excluded.most_a_year,
             ballot = excluded.ballot, rule = excluded.rule, weights = excluded.weights,
             rectify_days = excluded.rectify_days, notice_days = excluded.notice_days",
        params![
            standards.dated,
            standards.basis.trim(),
            standards.least_a_year,
            standards.most_a_year,
            json(&standards.ballot)?,
            json(&standards.rule)?,
            json(&standards.weights)?,
            standards.rectify_days,
            standards.notice_days
        ],
    )?;
    Ok(())
}
