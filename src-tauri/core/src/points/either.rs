//! A rulebook of either sort, where both are kept, checked and carried alike.

use super::api::{GroupRulebook, Rulebook};
use super::{check, check_group};
use crate::values::Day;
use crate::{Refusal, Result};

/// A rulebook for deputies or one for groups.
#[derive(Clone, Debug, PartialEq)]
pub enum Either {
    /// For deputies.
    Deputies(Box<Rulebook>),
    /// For groups.
    Groups(Box<GroupRulebook>),
}

/// What both sorts have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Head<'b> {
    /// Whether it is for groups.
    pub for_groups: bool,
    /// Its word.
    pub word: &'b str,
    /// 名称.
    pub name: &'b str,
    /// 施行日期.
    pub dated: Day,
    /// The categories it is for; empty for all.
    pub categories: &'b [String],
}

impl Either {
    /// What both sorts have.
    pub fn head(&self) -> Head<'_> {
        match self {
            Self::Deputies(book) => Head {
                for_groups: false,
                word: &book.id,
                name: &book.name,
                dated: book.dated,
                categories: &book.categories,
            },
            Self::Groups(book) => Head {
                for_groups: true,
                word: &book.id,
                name: &book.name,
                dated: book.dated,
                categories: &[],
            },
        }
    }

    /// The same, in force from another day.
    #[must_use]
    pub fn dated(mut self, day: Day) -> Self {
        match &mut self {
            Self::Deputies(book) => book.dated = day,
            Self::Groups(book) => book.dated = day,
        }
        self
    }

    /// Checks it.
    ///
    /// # Errors
    /// Invalid at the first fault.
    pub fn check(&self) -> Result<()> {
        match self {
            Self::Deputies(book) => check(book),
            Self::Groups(book) => check_group(book),
        }
    }

    /// On one line, as it is kept.
    ///
    /// # Errors
    /// Bug, should it not be JSON.
    pub fn json(&self) -> Result<String> {
        match self {
            Self::Deputies(book) => serde_json::to_string(book),
            Self::Groups(book) => serde_json::to_string(book),
        }
        .map_err(Refusal::bug)
    }

    /// As a file that people can read.
    ///
    /// # Errors
    /// Bug, should it not be JSON.
    pub fn file(&self) -> Result<String> {
        match self {
            Self::Deputies(book) => serde_json::to_string_pretty(book),
            Self::Groups(book) => serde_json::to_string_pretty(book),
        }
        .map_err(Refusal::bug)
    }
}

/// Whether two rulebooks of one day would be for the same deputies or groups, so that nothing says which holds.
pub fn clash(one: Head<'_>, other: Head<'_>) -> bool {
    let meet = match (one.categories, other.categories) {
        ([], []) => true,
        (some, others) => some.iter().any(|category| others.contains(category)),
    };
    one.for_groups == other.for_groups && one.dated == other.dated && meet
}
