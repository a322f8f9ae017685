//! What must hold of a year's plan: which year it may be, what it asks of a deputy, what is left undone.

use super::item::last_day;
use crate::menu::api::{MenuItemFacts, MenuMinimum};
use crate::values::{Day, MenuStage};
use crate::{Refusal, Result};

/// A term runs until the next congress first meets, about five years (Deputies Law art 2); later is a slip of the pen.
const MOST_YEARS_OF_TERM: i32 = 6;
/// Nobody is asked for more.
const MOST_CHOICES: u32 = 50;

/// Checks that a plan of `year` can be this term's; `term_from` is the term's first day, where it is known.
///
/// # Errors
/// Invalid at `field`.
pub fn check_year(field: &str, year: i32, term_from: Option<Day>) -> Result<()> {
    let (first, last) =
        term_from.map_or((1949, 2200), |from| (from.year(), from.year() + MOST_YEARS_OF_TERM));
    if (first..=last).contains(&year) {
        return Ok(());
    }
    Err(Refusal::invalid(field, format!("{year} 年不在本届任期之内。"))
        .hinted("请核对年份；本届开始日期填错了的，请到“设置”中改正。"))
}

/// Checks how many optional items a deputy is to choose.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_minimum(minimum: &MenuMinimum) -> Result<()> {
    if minimum.least > MOST_CHOICES {
        return Err(Refusal::invalid("least", format!("自选项目最多按 {MOST_CHOICES} 项要求。"))
            .hinted("请按本地规定填写，例如 2 项；不作要求的填 0。"));
    }
    if minimum.basis.as_ref().is_some_and(|basis| basis.chars().count() > 100) {
        return Err(Refusal::invalid("basis", "依据超过了 100 个字。").hinted("请写得简短些。"));
    }
    Ok(())
}

/// Which of the dated minimums holds in a year: the newest that had begun.
pub fn in_force(minimums: &[MenuMinimum], year: i32) -> Option<&MenuMinimum> {
    minimums.iter().filter(|minimum| minimum.from_year <= year).max_by_key(|minimum| minimum.from_year)
}

/// Whether an item's months are over, it was published and nothing was held.
pub fn is_overdue(facts: &MenuItemFacts, stage: MenuStage, today: Day) -> bool {
    stage == MenuStage::Published
        && last_day(facts.year, facts.last_month).is_some_and(|last_day| last_day < today)
}

/// An item as another year's draft.
pub fn copied(facts: MenuItemFacts, to: i32) -> MenuItemFacts {
    let years = to - facts.year;
    let sign_up_by = facts.sign_up_by.and_then(|by| {
        let year = by.year() + years;
        // The 29th of February has no day in most years; the day before is meant.
        Day::new(year, by.month(), by.day()).or_else(|| Day::new(year, by.month(), 28))
    });
    let (old, new) = (facts.year.to_string(), to.to_string());
    MenuItemFacts { year: to, sign_up_by, title: facts.title.replace(&old, &new), ..facts }
}

/// Whether two items of a year are one: the same words in the same months.
pub fn is_alike(one: &MenuItemFacts, other: &MenuItemFacts) -> bool {
    let key = |facts: &MenuItemFacts| (facts.year, facts.first_month, facts.last_month);
    key(one) == key(other)
        && (one.title == other.title)
        && (one.part, &one.audience) == (other.part, &other.audience)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::menu::rules::item::tests::inspection;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn minimum(from_year: i32, least: u32) -> MenuMinimum {
        MenuMinimum { from_year, least, basis: None }
    }

    #[test]
    fn years_are_those_of_the_term() {
        let term = Some(day("2021-12-01"));
        for (year, stands) in [(2020, false), (2021, true), (2026, true), (2027, true), (2028, false)] {
            assert_eq!(check_year("year", year, term).is_ok(), stands, "{year}");
        }
        assert_eq!(check_year("year", 2026, None), Ok(()));
        assert_eq!(check_year("to", 3026, None).unwrap_err().field.as_deref(), Some("to"));
    }

    #[test]
    fn the_newest_minimum_that_had_begun_holds() {
        let minimums = [minimum(2025, 3), minimum(2023, 1)];
        for (year, least) in
            [(2022, None), (2023, Some(1)), (2024, Some(1)), (2025, Some(3)), (2027, Some(3))]
        {
            assert_eq!(in_force(&minimums, year).map(|one| one.least), least, "{year}");
        }
        assert_eq!(check_minimum(&minimum(2026, 50)), Ok(()));
        assert_eq!(check_minimum(&minimum(2026, 51)).unwrap_err().field.as_deref(), Some("least"));
        let wordy = MenuMinimum { basis: Some("长".repeat(101)), ..minimum(2026, 2) };
        assert_eq!(check_minimum(&wordy).unwrap_err().field.as_deref(), Some("basis"));
    }

    #[test]
    fn an_item_is_overdue_from_the_day_after_its_last_month() {
        let facts = inspection();
        for (stage, today, overdue) in [
            (MenuStage::Published, "2026-05-31", false),
            (MenuStage::Published, "2026-06-01", true),
            (MenuStage::Held, "2026-06-01", false),
            (MenuStage::Draft, "2026-06-01", false),
            (MenuStage::Cancelled, "2026-06-01", false),
        ] {
            assert_eq!(is_overdue(&facts, stage, day(today)), overdue, "{stage:?} {today}");
        }
    }

    #[test]
    fn a_copy_moves_its_year_in_title_and_deadline() {
        let facts = MenuItemFacts {
            title: "2024年代表培训班".to_owned(),
            year: 2024,
            sign_up_by: Some(day("2024-02-29")),
            ..inspection()
        };
        let copy = copied(facts.clone(), 2025);
        assert_eq!((copy.year, copy.title.as_str()), (2025, "2025年代表培训班"));
        assert_eq!(copy.sign_up_by, Some(day("2025-02-28")));
        assert!(is_alike(&copy, &copied(facts.clone(), 2025)) && !is_alike(&facts, &copy));
        assert!(!is_alike(&facts, &MenuItemFacts { first_month: 4, ..facts.clone() }));
    }
}
