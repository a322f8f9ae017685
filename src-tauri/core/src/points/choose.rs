//! Which rulebook is for a deputy: one of the category's own before one for all, and of those the newest in force.

use super::api::Rulebook;
use crate::values::Quarter;

/// The rulebook for a deputy of `category` in a quarter: dated on or before its last day.
///
/// Where two are dated alike the later in the list wins, as the one made last.
pub fn rulebook_for<'b>(
    rulebooks: &'b [Rulebook],
    category: Option<&str>,
    quarter: Quarter,
) -> Option<&'b Rulebook> {
    let is_own = |book: &Rulebook| book.categories.iter().any(|own| Some(own.as_str()) == category);
    let in_force = rulebooks.iter().filter(|book| book.dated <= quarter.last_day());
    let fitting = in_force.filter(|book| book.categories.is_empty() || is_own(book));
    fitting.max_by_key(|book| (is_own(book), book.dated))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::points::shipped;

    fn book(name: &str, dated: &str, categories: &[&str]) -> Rulebook {
        Rulebook {
            name: name.to_owned(),
            dated: dated.parse().unwrap(),
            categories: categories.iter().map(ToString::to_string).collect(),
            ..shipped::of_word("jiangbei").unwrap().clone()
        }
    }

    #[test]
    fn a_categorys_own_comes_first_and_the_newest_in_force() {
        let books = [
            book("旧", "2025-01-01", &[]),
            book("新", "2026-07-01", &[]),
            book("干部", "2025-01-01", &["党政领导干部"]),
            book("明年", "2027-01-01", &[]),
        ];
        let check = |category, quarter: &str, expected| {
            let chosen = rulebook_for(&books, category, quarter.parse().unwrap());
            assert_eq!(chosen.map(|book| book.name.as_str()), expected, "{category:?} {quarter}");
        };
        check(Some("农民"), "2026Q2", Some("旧"));
        check(Some("农民"), "2026Q3", Some("新"));
        check(None, "2026Q3", Some("新"));
        check(Some("党政领导干部"), "2026Q3", Some("干部"));
        check(Some("农民"), "2024Q4", None);
    }
}
