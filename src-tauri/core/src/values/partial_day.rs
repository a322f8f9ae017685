//! A day of which perhaps only the month is known, as birth dates in rosters are.

use std::fmt;
use std::str::FromStr;

use ts_rs::TS;

use super::day::numbers_of_date;
use super::{Day, text_on_the_wire};
use crate::{Kind, Refusal};

/// `yyyy-mm` or `yyyy-mm-dd`: a birth or joining date of which the day may be unknown (DOMAIN §2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct PartialDay {
    year: i32,
    month: u32,
    day: Option<u32>,
}

impl PartialDay {
    /// A month of a year, 1–12.
    pub fn month_of(year: i32, month: u32) -> Option<Self> {
        Day::new(year, month, 1).map(|_| Self { year, month, day: None })
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1–12.
    pub fn month(self) -> u32 {
        self.month
    }

    /// The day of the month, where it is known.
    pub fn day(self) -> Option<u32> {
        self.day
    }

    /// The month alone: what may stand on paper that is posted.
    #[must_use]
    pub fn without_day(self) -> Self {
        Self { day: None, ..self }
    }
}

impl From<Day> for PartialDay {
    fn from(day: Day) -> Self {
        Self { year: day.year(), month: day.month(), day: Some(day.day()) }
    }
}

impl fmt::Display for PartialDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

impl FromStr for PartialDay {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let typed = match numbers_of_date(text) {
            Some((year, Some(month), None)) => Self::month_of(year, month),
            Some((year, Some(month), Some(day))) => Day::new(year, month, day).map(Self::from),
            _ => None,
        };
        typed.ok_or_else(|| {
            Refusal::new(Kind::Invalid, format!("“{text}”不是年月或日期。"))
                .hinted("请按 1975-08 或 1975-08-12 的样子填写。")
        })
    }
}

text_on_the_wire!(PartialDay);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn month_and_day_are_read_as_people_type_them() {
        for (typed, kept) in [
            ("1975-08", "1975-08"),
            ("1975.8", "1975-08"),
            ("197508", "1975-08"),
            ("1975年8月", "1975-08"),
            ("19750812", "1975-08-12"),
            ("1975年8月12日", "1975-08-12"),
        ] {
            assert_eq!(typed.parse::<PartialDay>().unwrap().to_string(), kept, "{typed}");
        }
    }

    #[test]
    fn a_year_alone_or_an_impossible_month_is_refused() {
        for typed in ["1975", "1975-13", "1975-02-30", "八月", ""] {
            assert!(typed.parse::<PartialDay>().is_err(), "{typed}");
        }
    }
}
