//! The office's list of items, and how much must be pledged at least.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Measure;
use crate::values::{CatalogueItemId, Day, PledgeAspect, PledgeMinimumId, PledgeSource};

/// What is entered of an item of the office's list (承诺事项库).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CatalogueItemFacts {
    /// For pledges of the term rather than of a year.
    pub for_term: bool,
    /// 固定 for all, or 自选.
    pub source: PledgeSource,
    /// One of the five aspects.
    pub aspect: PledgeAspect,
    /// The promise in a sentence.
    pub text: String,
    /// What counts toward it.
    pub measure: Measure,
    /// How many times, pieces or households: 1 or more.
    pub target: u32,
    /// By the end of which month of the year, 1–12; none means by its end.
    pub due_month: Option<u32>,
    /// Whether it is offered still; what was pledged stays as it is.
    pub in_use: bool,
}

/// An item of the office's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CatalogueItem {
    /// The item.
    pub id: CatalogueItemId,
    /// Counts up with each change; sent back when changing.
    pub revision: u32,
    /// What is kept of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: CatalogueItemFacts,
    /// How many pledges hold it.
    pub pledged: u32,
}

/// Asks for one item of the list.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct CatalogueItemRef {
    /// Which.
    pub id: CatalogueItemId,
}

/// Keeps an item of the list: a new one without `id`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveCatalogueItem {
    /// Which; none for a new one.
    pub id: Option<CatalogueItemId>,
    /// The revision that was looked at; 0 for a new one.
    pub revision: u32,
    /// What to keep.
    pub facts: CatalogueItemFacts,
}

/// How much deputies of a category must pledge at least (承诺最低数).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MinimumFacts {
    /// In force from this day; the first day of a pledge's year decides.
    pub dated: Day,
    /// 类别 as deputies' files word it; empty for all others.
    pub category: String,
    /// Items in all.
    pub least_items: u32,
    /// Of them, fixed.
    pub least_fixed: u32,
    /// Of them, the deputy's own.
    pub least_own: u32,
}

/// A minimum the office keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Minimum {
    /// Its row.
    pub id: PledgeMinimumId,
    /// What it says.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: MinimumFacts,
}

/// Asks for one minimum.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct MinimumRef {
    /// Which.
    pub id: PledgeMinimumId,
}

/// Keeps a minimum: a new one without `id`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveMinimum {
    /// Which; none for a new one.
    pub id: Option<PledgeMinimumId>,
    /// What it says.
    pub facts: MinimumFacts,
}
