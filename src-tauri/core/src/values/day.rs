//! A calendar day, kept and sent as `yyyy-mm-dd`.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use ts_rs::TS;

use super::text_on_the_wire;
use crate::{Kind, Refusal};

/// A calendar day, `yyyy-mm-dd`. Reads what people type: `20260423`, `2026.4.23`, `2026/4/23`, `2026年4月23日`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Day(NaiveDate);

impl Day {
    /// The day, where the calendar has it.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The year, e.g. 2026.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1–12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1–31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// Days from this one to `later`; negative where that is earlier.
    pub fn days_to(self, later: Self) -> i64 {
        (later.0 - self.0).num_days()
    }

    /// The day that many days on; none beyond the calendar.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        self.0.checked_add_signed(chrono::TimeDelta::try_days(days)?).map(Self)
    }

    /// As official letters write it: `2026年4月23日`.
    pub fn in_chinese(self) -> String {
        format!("{}年{}月{}日", self.year(), self.month(), self.day())
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}

impl From<Day> for NaiveDate {
    fn from(day: Day) -> Self {
        day.0
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for Day {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let typed = numbers_of_date(text);
        typed.and_then(|(year, month, day)| Self::new(year, month?, day?)).ok_or_else(|| {
            let said = match text.trim() {
                "" => "还没有填写日期。".to_owned(),
                typed => format!("“{typed}”不是一个日期。"),
            };
            Refusal::new(Kind::Invalid, said).hinted("请按 2026-04-23 的样子填写年、月、日。")
        })
    }
}

/// The year, month and day a person typed, without asking whether the calendar has them.
///
/// Takes `yyyy`, `yyyymm`, `yyyymmdd` and anything with `-`, `/`, `.`, `年月日` between; other text is `None`.
pub(super) fn numbers_of_date(text: &str) -> Option<(i32, Option<u32>, Option<u32>)> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return match text.len() {
            4 => Some((text.parse().ok()?, None, None)),
            6 => Some((text[..4].parse().ok()?, Some(text[4..].parse().ok()?), None)),
            8 => {
                Some((text[..4].parse().ok()?, Some(text[4..6].parse().ok()?), Some(text[6..].parse().ok()?)))
            }
            _ => None,
        };
    }
    let mut parts = text
        .trim_end_matches(['日', '号', '月', '年', '.'])
        .split(['-', '/', '.', '年', '月', '－', '．', '／'])
        .map(str::trim);
    let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let month = parts.next().map(str::parse).transpose().ok()?;
    let day = parts.next().map(str::parse).transpose().ok()?;
    parts.next().is_none().then_some((year, month, day))
}

text_on_the_wire!(Day);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_type_them() {
        for typed in ["2026-04-23", "20260423", "2026.4.23", "2026/4/23", "2026年4月23日", " 2026-4-23 "] {
            assert_eq!(typed.parse(), Ok(Day::new(2026, 4, 23).unwrap()), "{typed}");
        }
    }

    #[test]
    fn days_are_counted_over_the_end_of_months() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        assert_eq!(day("2026-02-27").days_to(day("2026-03-02")), 3);
        assert_eq!(day("2026-02-27").plus_days(3), Some(day("2026-03-02")));
        assert_eq!(day("2026-01-01").plus_days(-1), Some(day("2025-12-31")));
        assert_eq!(day("2026-01-01").plus_days(i64::MAX), None);
    }

    #[test]
    fn what_the_calendar_lacks_is_refused() {
        for typed in ["", "2026", "2026-04", "2026-02-30", "23-4-2026", "4/23", "2026-04-23-1", "二〇二六"]
        {
            assert!(typed.parse::<Day>().is_err(), "{typed}");
        }
    }
}
