//! Late and early leavers score as present; a rulebook may take something off for it.
//!
//! Offices differ: most only remind. So the deduction is a setting of each item, nothing unless written.

use crate::points::api::RuleItem;
use crate::values::{Attendance, Points};

/// What coming late or leaving early costs, as a positive number.
pub fn cost(item: &RuleItem, attendance: Attendance) -> Points {
    match attendance {
        Attendance::Late => item.deductions.late,
        Attendance::LeftEarly => item.deductions.left_early,
        Attendance::Present | Attendance::Leave | Attendance::Absent => Points::ZERO,
    }
}

/// How it comes to that.
pub fn said(attendance: Attendance, cost: Points) -> String {
    format!("{}，扣 {cost} 分", attendance.in_chinese())
}
