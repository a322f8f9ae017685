//! What duty records say of a deputy's presence at sessions.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::values::{Attendance, Day, DeputyId, DutyKind, Review};
use crate::{Result, activities};

/// Meetings no further apart are of one session, entered day by day; the next session is months away.
const ONE_SESSION: i64 = 7;

/// The first days of the sessions of the congress that each deputy missed without approval, in order.
///
/// Leave is no absence; a session that lasts several days is one, and whoever came to a part of it did not miss it.
///
/// # Errors
/// Only where the store cannot be read.
pub fn missed_sessions(db: &Connection, from: Day, to: Day) -> Result<BTreeMap<DeputyId, Vec<Day>>> {
    let (mut missed, mut came): (BTreeMap<DeputyId, Vec<Day>>, BTreeMap<DeputyId, Vec<Day>>) =
        Default::default();
    let meetings = activities::duty_facts(db, from, to)?.into_iter().filter(|fact| {
        fact.kind == DutyKind::CongressSession && fact.review == Review::Approved && !fact.observer
    });
    for fact in meetings {
        match fact.attendance {
            Attendance::Absent => missed.entry(fact.deputy).or_default().push(fact.date),
            Attendance::Leave => {}
            _ => came.entry(fact.deputy).or_default().push(fact.date),
        }
    }
    for (deputy, days) in &mut missed {
        let came = came.get(deputy).map_or(&[][..], Vec::as_slice);
        days.retain(|day| came.iter().all(|other| !is_one_session(*day, *other)));
        days.sort_unstable();
        days.dedup_by(|later, first| is_one_session(*first, *later));
    }
    missed.retain(|_, days| !days.is_empty());
    Ok(missed)
}

fn is_one_session(one: Day, other: Day) -> bool {
    one.days_to(other).abs() <= ONE_SESSION
}
