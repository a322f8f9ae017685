//! What appraisal reads of pledges.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::Result;
use crate::pledges::PledgeResult;
use crate::values::DeputyId;

/// How each deputy's pledge of a year was judged, recorded corrections included.
///
/// Deputies of the current term who pledged something that year are there, whatever stage the pledge has come to;
/// who pledged nothing is not. Items and result are judged only where `result` is there: before that `kept`, `partly`
/// and `not_kept` are 0. Pledges of the term (任期承诺) are not a year's and are left out.
///
/// # Errors
/// Only where the store cannot be read.
pub fn results(db: &Connection, year: i32) -> Result<BTreeMap<DeputyId, PledgeResult>> {
    let mut statement = db.prepare_cached(include_str!("results.sql"))?;
    let results = statement.query_map([year], |row| {
        let result = PledgeResult {
            pledge: row.get("id")?,
            stage: row.get("stage")?,
            items: row.get("items")?,
            kept: row.get("kept")?,
            partly: row.get("partly")?,
            not_kept: row.get("not_kept")?,
            result: row.get("result")?,
            judged_on: row.get("judged_on")?,
        };
        Ok((row.get("deputy_id")?, result))
    })?;
    Ok(results.collect::<rusqlite::Result<BTreeMap<_, _>>>()?)
}
