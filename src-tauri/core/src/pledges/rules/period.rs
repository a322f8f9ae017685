//! The year or the term that a pledge is for.

use crate::values::Day;
use crate::{Refusal, Result};

/// How long a term lasts, in years (Deputies Law art 2).
const YEARS_OF_TERM: i32 = 5;

/// What a pledge is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The year; none for the term.
    pub year: Option<i32>,
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub until: Day,
}

impl Period {
    /// The days of a year, or of the term that began on `term_from`.
    ///
    /// # Errors
    /// Invalid at `year` where it lies outside the term; Refused for the term where its first day is not known.
    pub fn of(year: Option<i32>, term_from: Option<Day>) -> Result<Self> {
        let Some(year) = year else { return of_term(term_from) };
        let years = match term_from {
            Some(from) => from.year()..=from.year() + YEARS_OF_TERM,
            None => 1949..=2200,
        };
        let days = Day::new(year, 1, 1).zip(Day::new(year, 12, 31));
        match days {
            Some((from, until)) if years.contains(&year) => Ok(Self { year: Some(year), from, until }),
            _ => Err(Refusal::invalid("year", format!("{year} 年不在本届任期之内。"))
                .hinted("请重新选择年度；本届开始日期填错了的，请到“设置”中改正。")),
        }
    }

    /// 2026年, or 本届任期.
    pub fn in_words(&self) -> String {
        self.year.map_or_else(|| "本届任期".to_owned(), |year| format!("{year}年"))
    }

    /// Whether a day falls in it.
    pub fn has(&self, day: Day) -> bool {
        self.from <= day && day <= self.until
    }
}

fn of_term(term_from: Option<Day>) -> Result<Period> {
    let from = term_from.ok_or_else(|| {
        Refusal::refused("还没有填写本届开始的日期，不能登记任期承诺。")
            .hinted("请先到“设置”中填写本届开始日期。")
    })?;
    let after = Day::new(from.year() + YEARS_OF_TERM, from.month(), from.day());
    // A term that began on 29 February ends with that month.
    let after = after.or_else(|| Day::new(from.year() + YEARS_OF_TERM, from.month() + 1, 1));
    Ok(Period { year: None, from, until: after.and_then(|day| day.plus_days(-1)).unwrap_or(from) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_year_of_the_term_has_its_days_and_a_term_five_years() {
        let from = Some(day("2021-12-01"));
        let year = Period::of(Some(2026), from).unwrap();
        assert_eq!((year.from, year.until), (day("2026-01-01"), day("2026-12-31")));
        assert!(year.has(day("2026-12-31")) && !year.has(day("2027-01-01")));
        let term = Period::of(None, from).unwrap();
        assert_eq!((term.from, term.until), (day("2021-12-01"), day("2026-11-30")));
        let leap = Period::of(None, Some(day("2024-02-29"))).unwrap();
        assert_eq!(leap.until, day("2029-02-28"));
    }

    #[test]
    fn a_year_outside_the_term_is_refused_and_so_is_a_term_without_a_first_day() {
        for year in [2020, 2027] {
            let refusal = Period::of(Some(year), Some(day("2021-12-01"))).unwrap_err();
            assert_eq!(refusal.field.as_deref(), Some("year"));
        }
        assert!(Period::of(None, None).unwrap_err().message.contains("本届开始"));
    }
}
