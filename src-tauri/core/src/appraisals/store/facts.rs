//! What duty records say of a deputy's presence at sessions.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::values::{Attendance, Day, DeputyId, DutyKind, Review};
use crate::{Result, activities};

/// The days on which each deputy missed a session of the congress without approval, in order; leave is none of them.
///
/// # Errors
/// Only where the store cannot be read.
pub fn missed_sessions(db: &Connection, from: Day, to: Day) -> Result<BTreeMap<DeputyId, Vec<Day>>> {
    let mut missed: BTreeMap<DeputyId, Vec<Day>> = BTreeMap::new();
    let absences = activities::duty_facts(db, from, to)?.into_iter().filter(|fact| {
        fact.kind == DutyKind::CongressSession
            && fact.attendance == Attendance::Absent
            && fact.review == Review::Approved
            && !fact.observer
    });
    for fact in absences {
        missed.entry(fact.deputy).or_default().push(fact.date);
    }
    for days in missed.values_mut() {
        days.sort_unstable();
    }
    Ok(missed)
}
