//! Absence gives nothing, and costs only where the rulebook says so.
//!
//! An absence was not asked for: it is never treated as leave, and half-days of leave noted beside it count for nothing.
//! What it means beyond points is law (Deputies Law art 62: two sessions missed without approval), not arithmetic, so no
//! shipped rulebook but 60 分加分制 takes points for it.

use super::attendance::Turnout;
use crate::points::api::RuleItem;
use crate::values::Points;

/// What not being there without leave costs, as a positive number.
pub fn cost(item: &RuleItem, turnout: Turnout) -> Points {
    if turnout == Turnout::Absent { item.deductions.absent } else { Points::ZERO }
}

/// How it comes to that.
pub fn said(cost: Points) -> String {
    format!("无故缺席，扣 {cost} 分")
}
