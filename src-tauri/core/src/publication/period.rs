//! The time a sheet is about: a year, a quarter of it, or the whole term.

use super::town::Town;
use crate::values::{Day, Quarter};
use crate::{Refusal, Result};

/// A year, a quarter or the term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// 2026年度.
    Year(i32),
    /// 2026年第三季度.
    Quarter(Quarter),
    /// 本届.
    Term,
}

impl Period {
    /// What was typed: `2026`, `2026Q3`, `2026年第三季度`, `本届`; nothing is today's year.
    ///
    /// # Errors
    /// Invalid, at the field `period`, for anything else.
    pub fn read(text: &str, today: Day) -> Result<Self> {
        let plain = text.trim_end_matches(['年', '度']);
        if text.is_empty() {
            return Ok(Self::Year(today.year()));
        }
        if matches!(text, "本届" | "全届" | "term") {
            return Ok(Self::Term);
        }
        if let Some(year) = Some(plain).filter(|year| year.len() == 4).and_then(|year| year.parse().ok()) {
            return Ok(Self::Year(year));
        }
        text.parse().map(Self::Quarter).map_err(|_| {
            Refusal::invalid("period", format!("“{text}”不是一个年度或季度。"))
                .hinted("请填 2026（全年）、2026Q3（第三季度）或“本届”；留空就是今年。")
        })
    }

    /// Its first and last day; the term goes from its first day until today.
    pub fn days(self, term_from: Option<Day>, today: Day) -> (Day, Day) {
        match self {
            Self::Year(year) => {
                let day = |month, day| Day::new(year, month, day).unwrap_or(today);
                (day(1, 1), day(12, 31))
            }
            Self::Quarter(quarter) => (quarter.first_day(), quarter.last_day()),
            // The congresses were founded in 1954.
            Self::Term => (term_from.or(Day::new(1954, 1, 1)).unwrap_or(today), today),
        }
    }

    /// Whether a day falls in it.
    pub fn has(self, day: Day, town: &Town) -> bool {
        let (from, to) = self.days(town.office.term_from, town.today);
        (from..=to).contains(&day)
    }

    /// As covers say it: the term with its name and its years.
    pub fn in_full(self, town: &Town) -> String {
        match (self, town.office.term_from) {
            (Self::Term, Some(from)) => format!("{}（{}年起）", town.office.term, from.year()),
            (Self::Term, None) => town.office.term.clone(),
            _ => self.in_chinese(),
        }
    }

    /// As titles say it: `2026年度`, `2026年第三季度`, `本届`.
    pub fn in_chinese(self) -> String {
        match self {
            Self::Year(year) => format!("{year}年度"),
            Self::Quarter(quarter) => quarter.in_chinese(),
            Self::Term => "本届".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_as_people_type_them() {
        let today = Day::new(2026, 9, 30).unwrap();
        for (typed, said) in [
            ("", "2026年度"),
            ("2025", "2025年度"),
            ("2025年度", "2025年度"),
            ("2026q3", "2026年第三季度"),
            ("2026年第3季度", "2026年第三季度"),
            ("本届", "本届"),
        ] {
            assert_eq!(Period::read(typed, today).unwrap().in_chinese(), said, "{typed}");
        }
        let refusal = Period::read("去年", today).unwrap_err();
        assert_eq!(refusal.field.as_deref(), Some("period"));
    }
}
