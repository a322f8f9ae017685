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

/// The facts of an activity as a template keeps them: year and month of the title are open.
pub fn as_pattern(facts: ActivityFacts) -> ActivityFacts {
    let (year, month) = (facts.starts_on.year(), facts.starts_on.month());
    let title = opened(&facts.title, &format!("{year}年"), "{年}年");
    let title = opened(&title, &format!("{month}月"), "{月}月");
    ActivityFacts { title, ..facts }
}

/// A text with a number left open, wherever it is not the end of a longer one: 2月 is not in 12月.
fn opened(text: &str, number: &str, mark: &str) -> String {
    let mut opened = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in text.match_indices(number) {
        if !text[..at].ends_with(|before: char| before.is_ascii_digit()) {
            opened.push_str(&text[from..at]);
            opened.push_str(mark);
            from = at + number.len();
        }
    }
    opened.push_str(&text[from..]);
    opened
}

/// A template's facts with year and month of the day they begin on.
pub fn from_pattern(facts: ActivityFacts) -> ActivityFacts {
    let (year, month) = (facts.starts_on.year(), facts.starts_on.month());
    let title = facts.title.replace("{年}", &year.to_string()).replace("{月}", &month.to_string());
    ActivityFacts { title, ..facts }
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
    fn a_pattern_leaves_year_and_month_open() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let held = |title: &str, on: &str| ActivityFacts {
            kind: DutyKind::Reception,
            title: title.to_owned(),
            starts_on: day(on),
            ends_on: day(on),
            half_days: 1,
            place: None,
            organiser: None,
            level: ActivityLevel::Township,
            group: None,
            station: None,
            content: None,
            result: None,
        };
        let pattern = as_pattern(held("东河站2026年3月接待日", "2026-03-05"));
        assert_eq!(pattern.title, "东河站{年}年{月}月接待日");
        let next = ActivityFacts { starts_on: day("2027-11-05"), ..pattern };
        assert_eq!(from_pattern(next).title, "东河站2027年11月接待日");
        assert_eq!(as_pattern(held("第12月议事会", "2026-02-05")).title, "第12月议事会");
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
