//! Attendances read in the mass: a quarter, a year, a deputy's own.

use std::collections::BTreeMap;

use rusqlite::types::ToSql;
use rusqlite::{Connection, Row, params};

use crate::Result;
use crate::activities::DutyFact;
use crate::values::{ActivityId, Day, DeputyId, DutyKind};

/// Every attendance of the activities that began in these days, both included: by day, activity and deputy.
///
/// # Errors
/// Only where the store cannot be read.
pub fn duty_facts(db: &Connection, from: Day, to: Day) -> Result<Vec<DutyFact>> {
    read(db, include_str!("duty_facts.sql"), params![from, to])
}

/// One deputy's attendances of the activities that began in these days, by day and activity.
///
/// # Errors
/// Only where the store cannot be read.
pub fn duty_facts_of(db: &Connection, deputy: DeputyId, from: Day, to: Day) -> Result<Vec<DutyFact>> {
    read(db, include_str!("duty_facts_of.sql"), params![from, to, deputy])
}

/// The titles of the activities that began in these days, both included.
///
/// # Errors
/// Only where the store cannot be read.
pub fn duty_titles(db: &Connection, from: Day, to: Day) -> Result<BTreeMap<ActivityId, String>> {
    let mut statement =
        db.prepare_cached("SELECT id, title FROM activities WHERE starts_on BETWEEN ?1 AND ?2")?;
    let titles = statement.query_map(params![from, to], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(titles.collect::<rusqlite::Result<BTreeMap<_, _>>>()?)
}

/// Where the activities that began in these days were held, where that is known.
///
/// # Errors
/// Only where the store cannot be read.
pub fn duty_places(db: &Connection, from: Day, to: Day) -> Result<BTreeMap<ActivityId, String>> {
    let mut statement = db.prepare_cached(
        "SELECT id, place FROM activities WHERE starts_on BETWEEN ?1 AND ?2 AND place IS NOT NULL",
    )?;
    let places = statement.query_map(params![from, to], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(places.collect::<rusqlite::Result<BTreeMap<_, _>>>()?)
}

fn read(db: &Connection, sql: &str, bound: &[&dyn ToSql]) -> Result<Vec<DutyFact>> {
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(bound)?;
    let mut facts = Vec::new();
    let mut last = None;
    while let Some(row) = rows.next()? {
        facts.push(fact(row, &mut last)?);
    }
    Ok(facts)
}

/// What an activity says to each of its attendances.
#[derive(Clone, Copy)]
struct Held {
    activity: ActivityId,
    kind: DutyKind,
    date: Day,
    half_days: u32,
}

/// Rows of one activity follow one another: what is the activity's is read with the first of them.
fn fact(row: &Row<'_>, last: &mut Option<Held>) -> rusqlite::Result<DutyFact> {
    let activity = row.get(2)?;
    let held = match *last {
        Some(held) if held.activity == activity => held,
        _ => Held { activity, kind: row.get(3)?, date: row.get(4)?, half_days: row.get(5)? },
    };
    *last = Some(held);
    Ok(DutyFact {
        id: row.get(0)?,
        deputy: row.get(1)?,
        activity,
        kind: held.kind,
        date: held.date,
        half_days: held.half_days,
        review: row.get(6)?,
        attendance: row.get(7)?,
        leave_half_days: row.get(8)?,
        pieces: row.get(9)?,
        role: row.get(10)?,
        spoke: row.get(11)?,
        tier: row.get(12)?,
        observer: row.get(13)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Office;

    #[test]
    fn a_quarter_is_found_by_its_index_and_comes_sorted() {
        let folder = tempfile::tempdir().unwrap();
        let office = Office::create(&folder.path().join("x.db"), Day::new(2026, 11, 25).unwrap()).unwrap();
        for sql in [include_str!("duty_facts.sql"), include_str!("duty_facts_of.sql")] {
            let mut explained = office.db().prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let count = explained.parameter_count();
            let bound = vec!["2026-07-01"; count];
            let steps = explained.query_map(rusqlite::params_from_iter(bound), |row| row.get(3)).unwrap();
            let steps: Vec<String> = steps.map(std::result::Result::unwrap).collect();
            let looks_at_all = steps.iter().any(|step| step.contains("SCAN"));
            let sorts_all = count == 2 && steps.iter().any(|step| step.contains("TEMP B-TREE"));
            assert!(!looks_at_all && !sorts_all, "{steps:?}");
        }
    }
}
