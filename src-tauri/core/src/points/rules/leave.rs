//! Leave costs per half-day, where the rulebook says so (江北: −1 per half-day of 人代会).
//!
//! Deputies Law art 13 lets a deputy ask for leave, so leave is no fault; the office only takes off what was missed.
//! It is taken off beside the award: there with one half-day's leave is 8 − 1, two half-days missed with leave is −2. It
//! is never multiplied by a category and never softened by a cap.

use super::attendance::Turnout;
use crate::points::api::{DutyRecord, RuleItem};
use crate::values::Points;

/// Half-days of leave; one where leave was noted without a number and without the meeting's length.
pub fn half_days(record: &DutyRecord, turnout: Turnout) -> u32 {
    match turnout {
        Turnout::Absent => 0,
        Turnout::OnLeave if record.leave_half_days == 0 => record.half_days.unwrap_or(1),
        Turnout::There | Turnout::OnLeave => record.leave_half_days,
    }
}

/// What leave costs, as a positive number.
pub fn cost(item: &RuleItem, half_days: u32) -> Points {
    item.deductions.leave_half_day.times(half_days)
}

/// How it comes to that.
pub fn said(item: &RuleItem, half_days: u32) -> String {
    let each = item.deductions.leave_half_day;
    format!("请假 {half_days} 个半天，每个半天扣 {each} 分，共扣 {} 分", each.times(half_days))
}
