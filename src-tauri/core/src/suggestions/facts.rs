//! A deputy's part in a suggestion, as points and duty files read it.

use crate::values::{Day, DeputyId, DutyRole, Review, SuggestionId, Tier};

/// One deputy's part in one suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuggestionFact {
    /// The suggestion.
    pub suggestion: SuggestionId,
    /// The deputy who led or co-signed it.
    pub deputy: DeputyId,
    /// The day it was raised.
    pub date: Day,
    /// What it is called.
    pub title: String,
    /// How far it has come under claim and review.
    pub review: Review,
    /// 领衔 or 附议.
    pub role: DutyRole,
    /// How good the office found it.
    pub tier: Tier,
}
