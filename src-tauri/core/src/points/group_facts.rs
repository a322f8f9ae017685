//! What can be counted of a group from its members' records (先进小组评选, DOMAIN §5).
//!
//! Records in order, expenses shown, households and the like stand in no duty record: they are left out, and the judge
//! says so.

use std::collections::{BTreeMap, BTreeSet};

use super::api::GroupFact;
use crate::activities::DutyFact;
use crate::suggestions::SuggestionFact;
use crate::values::{Attendance, DeputyId, DutyKind, DutyRole, Review};

/// Counts what the members did; only what the office approved counts.
pub fn count(
    members: &BTreeSet<DeputyId>,
    attended: &[DutyFact],
    suggested: &[SuggestionFact],
) -> BTreeMap<GroupFact, u32> {
    let own: Vec<&DutyFact> = attended
        .iter()
        .filter(|fact| fact.review == Review::Approved && members.contains(&fact.deputy) && !fact.observer)
        .collect();
    let of_kind = |kind: DutyKind| own.iter().filter(move |fact| fact.kind == kind);
    let absences = |kind| number(of_kind(kind).filter(|fact| fact.attendance == Attendance::Absent).count());
    let speeches = |kind| number(of_kind(kind).filter(|fact| fact.spoke).count());
    // However many members took part, it is one.
    let together = |kind| {
        let there =
            of_kind(kind).filter(|fact| !matches!(fact.attendance, Attendance::Absent | Attendance::Leave));
        number(there.map(|fact| fact.activity).collect::<BTreeSet<_>>().len())
    };
    let led = suggested.iter().filter(|fact| {
        fact.review == Review::Approved && fact.role == DutyRole::Lead && members.contains(&fact.deputy)
    });
    BTreeMap::from([
        (GroupFact::CongressAbsences, absences(DutyKind::CongressSession)),
        (GroupFact::Suggestions, number(led.count())),
        (GroupFact::CongressSpeeches, speeches(DutyKind::CongressSession)),
        (GroupFact::PresidiumAbsences, absences(DutyKind::PresidiumMeeting)),
        (GroupFact::Research, together(DutyKind::Research)),
        (GroupFact::PresidiumSpeeches, speeches(DutyKind::PresidiumMeeting)),
        (GroupFact::Activities, together(DutyKind::GroupActivity)),
        (GroupFact::GoodDeeds, together(DutyKind::GoodDeed)),
    ])
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
