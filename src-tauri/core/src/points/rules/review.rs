//! Only what the office has approved scores (申报审核制, DOMAIN §3).
//!
//! Deputies report themselves; a claim that nobody has looked at, or that went back, must not move anybody's rank.

use crate::values::Review;

/// Whether a record that has come so far scores.
pub fn scores(review: Review) -> bool {
    review == Review::Approved
}

/// Why it does not score.
pub fn said(review: Review) -> &'static str {
    match review {
        Review::Approved => "已经审核通过",
        Review::Claimed => "还没有审核通过，暂不计分，审核通过后自动计入",
        Review::Returned => "申报已经退回，不计分，补正后可以重新申报",
    }
}
