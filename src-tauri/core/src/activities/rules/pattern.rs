//! An activity as the pattern of another, and one that looks like another.

use crate::activities::api::ActivityFacts;
use crate::values::{Day, DeputyId};

/// The facts of an activity held again from `starts_on`: as long as before, without its result.
///
/// A year in the title becomes the new one.
pub fn copied(facts: ActivityFacts, starts_on: Day) -> ActivityFacts {
    let days = facts.starts_on.days_to(facts.ends_on);
    let (old, new) = (facts.starts_on.year().to_string(), starts_on.year().to_string());
    ActivityFacts {
        title: facts.title.replace(&old, &new),
        starts_on,
        ends_on: starts_on.plus_days(days).unwrap_or(starts_on),
        result: None,
        ..facts
    }
}

/// Whether an activity of the same kind, title and day is likely the same one entered twice.
///
/// The same deed of two deputies, each entered apart (走访选民), is no doubling.
pub fn is_alike(entered: &[DeputyId], kept: &[DeputyId]) -> bool {
    let are_deeds = entered.len() == 1 && kept.len() == 1;
    !are_deeds || entered == kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{ActivityLevel, DutyKind};

    #[test]
    fn a_copy_moves_days_and_years_and_leaves_the_result() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let last_year = ActivityFacts {
            kind: DutyKind::Training,
            title: "2025年代表履职培训班".to_owned(),
            starts_on: day("2025-12-31"),
            ends_on: day("2026-01-01"),
            half_days: 4,
            place: Some("镇政府".to_owned()),
            organiser: None,
            level: ActivityLevel::County,
            group: None,
            station: None,
            content: Some("代表法".to_owned()),
            result: Some("60 人结业".to_owned()),
        };
        let copy = copied(last_year, day("2026-12-30"));
        assert_eq!(copy.title, "2026年代表履职培训班");
        assert_eq!((copy.starts_on, copy.ends_on), (day("2026-12-30"), day("2026-12-31")));
        assert_eq!((copy.half_days, copy.content.as_deref(), copy.result), (4, Some("代表法"), None));
    }

    #[test]
    fn deeds_of_two_deputies_are_two() {
        let deputies = |ids: &[i64]| ids.iter().copied().map(DeputyId).collect::<Vec<_>>();
        for (entered, kept, alike) in [
            (&[1][..], &[2][..], false),
            (&[1], &[1], true),
            (&[1, 2], &[3], true),
            (&[1, 2], &[3, 4], true),
            (&[], &[], true),
        ] {
            assert_eq!(is_alike(&deputies(entered), &deputies(kept)), alike, "{entered:?} {kept:?}");
        }
    }
}
