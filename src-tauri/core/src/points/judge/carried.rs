//! What a closed quarter leaves to the later ones of its year: first times, caps and the sum under the ceiling.

use crate::values::{Points, Quarter};

/// What a deputy's quarter used up. Taken from postings, it keeps a record that was changed after closing from moving
/// caps that were already posted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The quarter.
    pub quarter: Quarter,
    /// What it came to by the rulebook.
    pub sum: Points,
    /// What each item used.
    pub items: Vec<CarriedItem>,
}

/// What an item used in a quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedItem {
    /// The item's word.
    pub rule: String,
    /// How many awards were given.
    pub awards: u32,
    /// What they came to, deductions apart.
    pub awarded: Points,
}
