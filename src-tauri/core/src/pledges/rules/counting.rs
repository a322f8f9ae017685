//! Which duty records count toward an item, and why the others do not.

use std::collections::BTreeMap;

use crate::pledges::api::{Measure, PledgeEvidence};
use crate::values::{ActivityId, Day, DutyKind, SuggestionId};

/// Where a deed is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeedOf {
    /// An activity.
    Activity(ActivityId),
    /// A suggestion.
    Suggestion(SuggestionId),
    /// A visit logged at a contact.
    Visit,
}

/// One deputy's part in something, as items count it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// Where it is kept.
    pub of: DeedOf,
    /// Its day.
    pub date: Day,
    /// What it was; a visit at a contact is a visit.
    pub kind: DutyKind,
    /// What it is called.
    pub title: String,
    /// Whether the deputy led it.
    pub led: bool,
    /// Why it counts for nobody's item: 请假, 缺席, not approved. None where it counts.
    pub fault: Option<&'static str>,
}

/// The records of a kind the item names, by day, each that does not count with its reason.
///
/// `until` is the item's last day. A visit that was also registered as an activity of the same day is counted once.
pub fn evidence(measure: &Measure, until: Day, deeds: &[Deed]) -> Vec<PledgeEvidence> {
    let named = deeds.iter().filter(|deed| match deed.of {
        DeedOf::Visit => measure.contact_visits,
        DeedOf::Activity(_) | DeedOf::Suggestion(_) => measure.kinds.contains(&deed.kind),
    });
    let mut named: Vec<&Deed> = named.collect();
    // On a day, activities stand before the visits they may be.
    named.sort_by_key(|deed| (deed.date, deed.of == DeedOf::Visit));
    let mut activities_of_visits: BTreeMap<Day, u32> = BTreeMap::new();
    named
        .into_iter()
        .map(|deed| {
            let mut left_out = why_not(measure, until, deed);
            let twice = activities_of_visits.entry(deed.date).or_default();
            match (left_out.is_none(), deed.of, deed.kind) {
                (true, DeedOf::Activity(_), DutyKind::Visit) => *twice += 1,
                (true, DeedOf::Visit, _) if *twice > 0 => {
                    *twice -= 1;
                    left_out = Some("与同一天登记的走访活动是同一次".to_owned());
                }
                _ => {}
            }
            shown(deed, left_out)
        })
        .collect()
}

fn why_not(measure: &Measure, until: Day, deed: &Deed) -> Option<String> {
    if let Some(fault) = deed.fault {
        return Some(fault.to_owned());
    }
    if measure.as_lead && !deed.led {
        return Some("不是领衔".to_owned());
    }
    (deed.date > until).then(|| format!("晚于期限（{}）", until.in_chinese()))
}

fn shown(deed: &Deed, left_out: Option<String>) -> PledgeEvidence {
    PledgeEvidence {
        date: deed.date,
        title: deed.title.clone(),
        activity: match deed.of {
            DeedOf::Activity(id) => Some(id),
            _ => None,
        },
        suggestion: match deed.of {
            DeedOf::Suggestion(id) => Some(id),
            _ => None,
        },
        left_out,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(number: u32) -> Day {
        Day::new(2026, 3, number).unwrap()
    }

    fn deed(of: DeedOf, kind: DutyKind, on: u32) -> Deed {
        Deed { of, date: day(on), kind, title: "走访".to_owned(), led: false, fault: None }
    }

    fn activity(kind: DutyKind, on: u32) -> Deed {
        deed(DeedOf::Activity(ActivityId(1)), kind, on)
    }

    fn visit(on: u32) -> Deed {
        deed(DeedOf::Visit, DutyKind::Visit, on)
    }

    fn measure(kinds: &[DutyKind], contact_visits: bool) -> Measure {
        Measure { kinds: kinds.to_vec(), contact_visits, as_lead: false }
    }

    fn count(measure: &Measure, deeds: &[Deed]) -> usize {
        evidence(measure, day(20), deeds).iter().filter(|line| line.left_out.is_none()).count()
    }

    #[test]
    fn kinds_an_item_names_count_and_others_are_not_even_shown() {
        let deeds = [activity(DutyKind::Reception, 1), activity(DutyKind::Training, 2), visit(3)];
        let lines = evidence(&measure(&[DutyKind::Reception, DutyKind::Visit], false), day(20), &deeds);
        assert_eq!(lines.len(), 1);
        assert_eq!((lines[0].date, &lines[0].left_out), (day(1), &None));
        assert_eq!(count(&measure(&[], true), &deeds), 1);
        assert_eq!(count(&measure(&[], false), &deeds), 0);
    }

    #[test]
    fn what_does_not_count_says_why() {
        let lead = Measure { as_lead: true, ..measure(&[DutyKind::Suggestion], false) };
        let suggestion = deed(DeedOf::Suggestion(SuggestionId(1)), DutyKind::Suggestion, 5);
        let led = Deed { led: true, ..suggestion.clone() };
        let leave = Deed { fault: Some("请假"), ..led.clone() };
        let late = Deed { date: day(21), ..led.clone() };
        let lines = evidence(&lead, day(20), &[suggestion, led, leave, late]);
        let said: Vec<Option<&str>> = lines.iter().map(|line| line.left_out.as_deref()).collect();
        assert_eq!(said, [Some("不是领衔"), None, Some("请假"), Some("晚于期限（2026年3月20日）")]);
    }

    #[test]
    fn a_visit_that_is_an_activity_too_counts_once() {
        let both = measure(&[DutyKind::Visit], true);
        assert_eq!(count(&both, &[activity(DutyKind::Visit, 1), visit(1)]), 1);
        assert_eq!(count(&both, &[activity(DutyKind::Visit, 1), visit(1), visit(1)]), 2);
        assert_eq!(count(&both, &[activity(DutyKind::Visit, 1), visit(2)]), 2);
        let on_leave = Deed { fault: Some("请假"), ..activity(DutyKind::Visit, 1) };
        assert_eq!(count(&both, &[on_leave, visit(1)]), 1);
    }

    proptest! {
        #[test]
        fn another_deed_never_takes_one_away(
            picks in prop::collection::vec((0..3usize, 1..28u32), 0..12),
            further in (0..3usize, 1..28u32),
        ) {
            let make = |(which, on): (usize, u32)| match which {
                0 => activity(DutyKind::Visit, on),
                1 => activity(DutyKind::Reception, on),
                _ => visit(on),
            };
            let measure = measure(&[DutyKind::Visit, DutyKind::Reception], true);
            let mut deeds: Vec<Deed> = picks.into_iter().map(make).collect();
            let before = count(&measure, &deeds);
            deeds.push(make(further));
            let after = count(&measure, &deeds);
            prop_assert!(before <= after && after <= before + 1);
        }
    }
}
