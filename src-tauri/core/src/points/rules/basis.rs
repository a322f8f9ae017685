//! What one award is given for: each time, each piece, or each half-day attended.
//!
//! Three households visited in an afternoon are one record and three visits; a two-day inspection is one record and four
//! half-days. Without a number a record is one.

use crate::points::api::{Basis, DutyRecord, RuleItem};

/// How many awards a record is good for.
pub fn awards(item: &RuleItem, record: &DutyRecord) -> u32 {
    match item.basis {
        Basis::PerTime => 1,
        Basis::PerPiece => record.pieces.unwrap_or(1),
        Basis::PerHalfDay => record.half_days.map_or(1, |all| all.saturating_sub(record.leave_half_days)),
    }
}

/// The word for one award.
pub fn measure(basis: Basis) -> &'static str {
    match basis {
        Basis::PerTime => "次",
        Basis::PerPiece => "件",
        Basis::PerHalfDay => "个半天",
    }
}
