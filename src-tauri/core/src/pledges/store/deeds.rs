//! What deputies did, read through the facts of other slices.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::activities::DutyFact;
use crate::contacts::VisitFact;
use crate::pledges::rules::{Deed, DeedOf};
use crate::suggestions::SuggestionFact;
use crate::values::{ActivityId, Attendance, Day, DeputyId, DutyKind, DutyRole, Review};
use crate::{Result, activities, contacts, suggestions};

/// Each deputy's deeds of these days, both included; deputies without any are not there.
///
/// # Errors
/// Only where the store cannot be read.
pub fn deeds(db: &Connection, from: Day, until: Day) -> Result<BTreeMap<DeputyId, Vec<Deed>>> {
    let mut deeds: BTreeMap<DeputyId, Vec<Deed>> = BTreeMap::new();
    let titles = activities::duty_titles(db, from, until)?;
    for fact in activities::duty_facts(db, from, until)? {
        deeds.entry(fact.deputy).or_default().push(attended(&fact, &titles));
    }
    for fact in suggestions::duty_facts(db, from, until)? {
        deeds.entry(fact.deputy).or_default().push(suggested(fact));
    }
    for fact in contacts::visit_facts(db, from, until)? {
        deeds.entry(fact.deputy).or_default().push(visited(fact));
    }
    Ok(deeds)
}

fn attended(fact: &DutyFact, titles: &BTreeMap<ActivityId, String>) -> Deed {
    // Who sat in without a seat at a congress or the presidium was at another meeting, as points have it.
    let kind = match fact.kind {
        DutyKind::CongressSession | DutyKind::PresidiumMeeting if fact.observer => DutyKind::OtherMeeting,
        kind => kind,
    };
    let missed = match fact.attendance {
        Attendance::Leave => Some("请假"),
        Attendance::Absent => Some("缺席"),
        Attendance::Present | Attendance::Late | Attendance::LeftEarly => None,
    };
    Deed {
        of: DeedOf::Activity(fact.activity),
        date: fact.date,
        kind,
        title: titles.get(&fact.activity).cloned().unwrap_or_default(),
        led: fact.role == DutyRole::Lead,
        fault: missed.or_else(|| unreviewed(fact.review)),
    }
}

fn suggested(fact: SuggestionFact) -> Deed {
    Deed {
        of: DeedOf::Suggestion(fact.suggestion),
        date: fact.date,
        kind: DutyKind::Suggestion,
        title: fact.title,
        led: fact.role == DutyRole::Lead,
        fault: unreviewed(fact.review),
    }
}

fn visited(fact: VisitFact) -> Deed {
    Deed {
        of: DeedOf::Visit,
        date: fact.date,
        kind: DutyKind::Visit,
        title: format!("走访{}", fact.kind.in_chinese()),
        led: false,
        fault: None,
    }
}

fn unreviewed(review: Review) -> Option<&'static str> {
    match review {
        Review::Approved => None,
        Review::Claimed => Some("还没有审核"),
        Review::Returned => Some("审核退回"),
    }
}
