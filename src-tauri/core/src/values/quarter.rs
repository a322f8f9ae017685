//! A quarter of a year (季度), kept and sent as `2026Q3`.

use std::fmt;
use std::str::FromStr;

use chrono::{Months, NaiveDate};
use ts_rs::TS;

use super::{Day, text_on_the_wire};
use crate::{Kind, Refusal};

/// A quarter, `2026Q3`: points are circulated, closed and posted by quarters (DOMAIN §5).
///
/// Also reads `2026q3`, `2026年第3季度` and `2026年第三季度`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Quarter {
    first: Day,
}

impl Quarter {
    /// A quarter of a year, 1–4.
    pub fn new(year: i32, number: u32) -> Option<Self> {
        let month = (1..=4).contains(&number).then_some(number * 3 - 2)?;
        Some(Self { first: Day::new(year, month, 1)? })
    }

    /// The quarter a day falls in.
    pub fn of(day: Day) -> Self {
        Self::new(day.year(), (day.month() - 1) / 3 + 1).unwrap_or(Self { first: day })
    }

    /// The year, e.g. 2026.
    pub fn year(self) -> i32 {
        self.first.year()
    }

    /// Which of the year's four, 1–4.
    pub fn number(self) -> u32 {
        (self.first.month() - 1) / 3 + 1
    }

    /// Its first day.
    pub fn first_day(self) -> Day {
        self.first
    }

    /// Its last day.
    pub fn last_day(self) -> Day {
        NaiveDate::from(self.next().first).pred_opt().map_or(self.first, Day::from)
    }

    /// Whether the day falls in it.
    pub fn has(self, day: Day) -> bool {
        Self::of(day) == self
    }

    /// The quarter after; the calendar's very last has none and stays.
    #[must_use]
    pub fn next(self) -> Self {
        let after = NaiveDate::from(self.first).checked_add_months(Months::new(3));
        after.map_or(self, |first| Self { first: first.into() })
    }

    /// The quarter before; the calendar's very first has none and stays.
    #[must_use]
    pub fn previous(self) -> Self {
        let before = NaiveDate::from(self.first).checked_sub_months(Months::new(3));
        before.map_or(self, |first| Self { first: first.into() })
    }

    /// The quarters of its year up to and with itself, in order.
    pub fn of_the_year_so_far(self) -> impl Iterator<Item = Self> {
        (1..=self.number()).filter_map(move |number| Self::new(self.year(), number))
    }

    /// As sheets write it: `2026年第三季度`.
    pub fn in_chinese(self) -> String {
        format!("{}年{}", self.year(), self.name())
    }

    /// Without the year: `第三季度`.
    pub fn name(self) -> &'static str {
        match self.number() {
            1 => "第一季度",
            2 => "第二季度",
            3 => "第三季度",
            _ => "第四季度",
        }
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}Q{}", self.year(), self.number())
    }
}

impl FromStr for Quarter {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        parts_of(text.trim()).and_then(|(year, number)| Self::new(year, number)).ok_or_else(|| {
            Refusal::new(Kind::Invalid, format!("“{text}”不是一个季度。"))
                .hinted("请按 2026Q3（2026年第三季度）的样子填写。")
        })
    }
}

fn parts_of(text: &str) -> Option<(i32, u32)> {
    let (year, number) = match text.split_once(['Q', 'q']) {
        Some(parts) => parts,
        None => text.strip_suffix("季度")?.split_once("年第")?,
    };
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let number = match number {
        "1" | "一" => 1,
        "2" | "二" => 2,
        "3" | "三" => 3,
        "4" | "四" => 4,
        _ => return None,
    };
    is_year.then_some((year.parse().ok()?, number))
}

text_on_the_wire!(Quarter);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn quarters_are_read_as_people_type_them() {
        for typed in ["2026Q3", "2026q3", " 2026Q3 ", "2026年第3季度", "2026年第三季度"] {
            assert_eq!(typed.parse(), Ok(Quarter::new(2026, 3).unwrap()), "{typed}");
        }
        for typed in
            ["", "2026", "2026Q0", "2026Q5", "26Q3", "2026-Q3", "2026Q33", "Q3", "2026年三季度", "2026-07"]
        {
            assert!(typed.parse::<Quarter>().is_err(), "{typed}");
        }
    }

    #[test]
    fn quarters_end_where_the_calendar_says() {
        let days = |number| {
            let quarter = Quarter::new(2026, number).unwrap();
            format!("{} {}", quarter.first_day(), quarter.last_day())
        };
        assert_eq!(days(1), "2026-01-01 2026-03-31");
        assert_eq!(days(2), "2026-04-01 2026-06-30");
        assert_eq!(days(3), "2026-07-01 2026-09-30");
        assert_eq!(days(4), "2026-10-01 2026-12-31");
        assert_eq!(Quarter::new(2026, 3).unwrap().in_chinese(), "2026年第三季度");
    }

    fn day() -> impl Strategy<Value = Day> {
        (1900..3000_i32, 1..=12_u32, 1..=28_u32)
            .prop_map(|(year, month, day)| Day::new(year, month, day).unwrap())
    }

    proptest! {
        #[test]
        fn every_day_is_in_one_quarter_which_is_read_as_printed(day in day()) {
            let quarter = Quarter::of(day);
            prop_assert!(quarter.first_day() <= day && day <= quarter.last_day() && quarter.has(day));
            prop_assert_eq!(quarter.to_string().parse(), Ok(quarter));
            prop_assert_eq!(quarter.in_chinese().parse(), Ok(quarter));
            prop_assert_eq!(quarter.next().previous(), quarter);
            prop_assert!(quarter.next() > quarter && quarter.next().first_day() > quarter.last_day());
            prop_assert_eq!(quarter.of_the_year_so_far().last(), Some(quarter));
        }
    }
}
