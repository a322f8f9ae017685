//! Who was there scores; late and early leavers were there.
//!
//! 迟到 and 早退 count as present, and cost something only where the rulebook says so (`punctuality`). Somebody
//! on leave for part of a meeting attended the rest: present with half-days of leave, or on leave for fewer half-days
//! than it lasted. On leave for the whole, or with its length unknown, means not there.

use crate::points::api::DutyRecord;
use crate::values::Attendance;

/// Whether somebody was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turnout {
    /// There, if not for all of it.
    There,
    /// Not there, with leave.
    OnLeave,
    /// Not there, without leave.
    Absent,
}

/// Whether the deputy was there.
pub fn turnout(record: &DutyRecord) -> Turnout {
    match record.attendance {
        Attendance::Present | Attendance::Late | Attendance::LeftEarly => Turnout::There,
        Attendance::Leave
            if record
                .half_days
                .is_some_and(|all| record.leave_half_days < all && record.leave_half_days > 0) =>
        {
            Turnout::There
        }
        Attendance::Leave => Turnout::OnLeave,
        Attendance::Absent => Turnout::Absent,
    }
}

/// Why it gives no award.
pub fn said(turnout: Turnout) -> &'static str {
    match turnout {
        Turnout::There => "到会",
        Turnout::OnLeave => "请假未到，不得分",
        Turnout::Absent => "缺席，不得分",
    }
}
