//! Working days (工作日), by which notice periods are counted: weekdays, but for holidays and the days that make up
//! for them, as the State Council arranges them each autumn for the year to come.

use chrono::{Datelike, NaiveDate, Weekday};

use super::Day;

/// A month and a day of it.
type At = (u32, u32);
/// First and last day.
type Off = (At, At);

/// What is arranged for a year.
struct Arranged {
    year: i32,
    /// The holidays.
    off: &'static [Off],
    /// Saturdays and Sundays that are worked.
    on: &'static [At],
}

/// 国务院办公厅关于2025年、2026年部分节假日安排的通知 (of 2024-11-12 and 2025-11-04).
const ARRANGED: &[Arranged] = &[
    Arranged {
        year: 2025,
        off: &[
            ((1, 1), (1, 1)),
            ((1, 28), (2, 4)),
            ((4, 4), (4, 6)),
            ((5, 1), (5, 5)),
            ((5, 31), (6, 2)),
            ((10, 1), (10, 8)),
        ],
        on: &[(1, 26), (2, 8), (4, 27), (9, 28), (10, 11)],
    },
    Arranged {
        year: 2026,
        off: &[
            ((1, 1), (1, 3)),
            ((2, 15), (2, 23)),
            ((4, 4), (4, 6)),
            ((5, 1), (5, 5)),
            ((6, 19), (6, 21)),
            ((9, 25), (9, 27)),
            ((10, 1), (10, 7)),
        ],
        on: &[(1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10)],
    },
];

/// Holidays whose day the sun's calendar fixes (全国年节及纪念日放假办法 art 2, as of 2025-01-01): all that is sure of
/// a year that is not arranged.
const FIXED: &[Off] = &[((1, 1), (1, 1)), ((5, 1), (5, 2)), ((10, 1), (10, 3))];

/// The last of so many working days after a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Workdays {
    /// That day.
    pub until: Day,
    /// The first year on the way whose holidays are not arranged in this program; its weekends alone were counted.
    pub not_arranged: Option<i32>,
}

impl Workdays {
    /// Counts from the day after `day`; none beyond the calendar.
    pub fn after(day: Day, workdays: u32) -> Option<Self> {
        let mut counted = Self { until: day, not_arranged: None };
        let mut left = workdays;
        while left > 0 {
            counted.until = counted.until.plus_days(1)?;
            let arranged = ARRANGED.iter().find(|arranged| arranged.year == counted.until.year());
            if arranged.is_none() {
                counted.not_arranged = counted.not_arranged.or(Some(counted.until.year()));
            }
            left -= u32::from(is_workday(counted.until, arranged));
        }
        Some(counted)
    }
}

fn is_workday(day: Day, arranged: Option<&Arranged>) -> bool {
    let at = (day.month(), day.day());
    let within = |off: &[Off]| off.iter().any(|(first, last)| (*first..=*last).contains(&at));
    let weekend = matches!(NaiveDate::from(day).weekday(), Weekday::Sat | Weekday::Sun);
    match arranged {
        Some(arranged) => arranged.on.contains(&at) || !(weekend || within(arranged.off)),
        None => !(weekend || within(FIXED)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holidays_are_passed_over_and_days_made_up_for_are_counted() {
        for (day, workdays, until) in [
            ("2026-10-09", 5, "2026-10-15"), // Saturday the 10th is worked
            ("2026-09-30", 1, "2026-10-08"),
            ("2026-02-13", 2, "2026-02-24"), // Saturday the 14th, then nine days off
            ("2026-09-18", 1, "2026-09-20"), // a Sunday worked for 国庆
            ("2025-12-31", 1, "2026-01-04"),
            ("2026-11-26", 5, "2026-12-03"),
            ("2026-11-26", 0, "2026-11-26"),
        ] {
            let counted = Workdays::after(day.parse().unwrap(), workdays).unwrap();
            assert_eq!((counted.until.to_string().as_str(), counted.not_arranged), (until, None), "{day}");
        }
    }

    #[test]
    fn a_year_that_is_not_arranged_is_named() {
        let counted = Workdays::after("2026-12-30".parse().unwrap(), 2).unwrap();
        assert_eq!((counted.until.to_string().as_str(), counted.not_arranged), ("2027-01-04", Some(2027)));
    }

    #[test]
    fn what_is_off_is_in_order_and_what_is_worked_is_a_weekend_outside_it() {
        for arranged in ARRANGED {
            assert!(
                arranged.off.iter().is_sorted() && arranged.off.iter().all(|(first, last)| first <= last)
            );
            for (month, day) in arranged.on {
                let worked = NaiveDate::from_ymd_opt(arranged.year, *month, *day).unwrap();
                assert!(matches!(worked.weekday(), Weekday::Sat | Weekday::Sun), "{worked}");
                assert!(is_workday(worked.into(), Some(arranged)));
                assert!(!is_workday(worked.into(), None));
            }
        }
    }
}
