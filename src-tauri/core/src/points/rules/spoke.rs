//! Speaking up is worth something of its own (发言), where the rulebook says so.
//!
//! A deputy who only sat there and one who spoke are not the same to voters. Added to the award of the same record, under
//! the same cap; who was not there did not speak.

use crate::points::api::{DutyRecord, RuleItem};
use crate::values::Points;

/// What having spoken adds.
pub fn bonus(item: &RuleItem, record: &DutyRecord) -> Points {
    if record.spoke { item.spoke } else { Points::ZERO }
}

/// How it comes to that.
pub fn said(item: &RuleItem) -> String {
    format!("有发言，另加 {} 分", item.spoke)
}
