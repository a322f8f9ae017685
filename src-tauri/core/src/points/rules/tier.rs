//! A better suggestion or report is worth more (分级定分).
//!
//! Quality was asked for by everybody who saw deputies file ten suggestions of one line. A tier's worth stands in place of
//! the first award; where a rulebook writes a worth for further ones, further ones have that, whatever their tier.

use crate::points::api::RuleItem;
use crate::values::{Points, Tier};

/// What a record of this tier is worth as the first, and whether the tier made a difference.
pub fn first(item: &RuleItem, tier: Tier) -> (Points, bool) {
    let own = item.tiers.iter().find(|graded| graded.tier == tier);
    own.map_or((item.first, false), |graded| (graded.points, true))
}
