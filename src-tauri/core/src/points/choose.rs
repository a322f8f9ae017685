//! Which rulebook is for a deputy: one of the category's own before one for all, and of those the newest in force.

use super::api::{GroupRulebook, Rulebook};
use super::shipped;
use crate::Result;
use crate::values::{Quarter, RulebookId};

/// A rulebook and its row; a shipped one has none.
#[derive(Clone, Debug, PartialEq)]
pub struct Own<B> {
    /// Its row.
    pub id: Option<RulebookId>,
    /// What it says.
    pub book: B,
}

/// What an office judges by: its own rulebooks in the order they were made, and the shipped ones that stand where
/// none of its own is in force.
#[derive(Clone, Debug)]
pub struct Books {
    /// The office's own for deputies.
    pub deputies: Vec<Own<Rulebook>>,
    /// The office's own for groups.
    pub groups: Vec<Own<GroupRulebook>>,
    /// Stands in for deputies: 江北.
    pub first: Own<Rulebook>,
    /// Stands in for groups.
    pub first_for_groups: Own<GroupRulebook>,
}

impl Books {
    /// The office's own beside the shipped ones.
    ///
    /// # Errors
    /// Bug, should the shipped ones be missing.
    pub fn new(deputies: Vec<Own<Rulebook>>, groups: Vec<Own<GroupRulebook>>) -> Result<Self> {
        Ok(Self {
            deputies,
            groups,
            first: Own { id: None, book: shipped::first_for_deputies()?.clone() },
            first_for_groups: Own { id: None, book: shipped::first_for_groups()?.clone() },
        })
    }

    /// The rulebook for a deputy of `category` in a quarter.
    ///
    /// Own ones are in force when dated on or before the quarter's last day. Where two are dated alike the later in
    /// the list wins, as the one made last.
    pub fn for_deputy(&self, category: Option<&str>, quarter: Quarter) -> &Own<Rulebook> {
        let is_own =
            |own: &Own<Rulebook>| own.book.categories.iter().any(|name| Some(name.as_str()) == category);
        let in_force = self.deputies.iter().filter(|own| own.book.dated <= quarter.last_day());
        let fitting = in_force.filter(|own| own.book.categories.is_empty() || is_own(own));
        fitting.max_by_key(|own| (is_own(own), own.book.dated)).unwrap_or(&self.first)
    }

    /// The rulebook for groups in a quarter.
    pub fn for_groups(&self, quarter: Quarter) -> &Own<GroupRulebook> {
        let in_force = self.groups.iter().filter(|own| own.book.dated <= quarter.last_day());
        in_force.max_by_key(|own| own.book.dated).unwrap_or(&self.first_for_groups)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book(name: &str, dated: &str, categories: &[&str]) -> Own<Rulebook> {
        let book = Rulebook {
            name: name.to_owned(),
            dated: dated.parse().unwrap(),
            categories: categories.iter().map(ToString::to_string).collect(),
            ..shipped::first_for_deputies().unwrap().clone()
        };
        Own { id: None, book }
    }

    #[test]
    fn a_categorys_own_comes_first_and_the_newest_in_force() {
        let own = vec![
            book("旧", "2024-01-01", &[]),
            book("新", "2026-07-01", &[]),
            book("干部", "2025-01-01", &["党政领导干部"]),
            book("明年", "2027-01-01", &[]),
        ];
        let books = Books::new(own, Vec::new()).unwrap();
        let check = |category, quarter: &str, expected: &str| {
            let chosen = books.for_deputy(category, quarter.parse().unwrap());
            assert_eq!(chosen.book.name, expected, "{category:?} {quarter}");
        };
        check(Some("农民"), "2026Q2", "旧");
        check(Some("农民"), "2026Q3", "新");
        check(None, "2026Q3", "新");
        check(Some("党政领导干部"), "2026Q3", "干部");
        check(Some("农民"), "2023Q4", &books.first.book.name);
        assert_eq!(books.for_groups("2026Q3".parse().unwrap()), &books.first_for_groups);
    }
}
