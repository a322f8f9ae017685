//! What deputies did and raised, as duty columns, duty forms and duty files say it.

use crate::values::{Attendance, Day, DeputyId, DutyKind, DutyRole, Review};

/// One deputy's part in one activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// Whose.
    pub deputy: DeputyId,
    /// What it was.
    pub kind: DutyKind,
    /// Its title.
    pub title: String,
    /// Its first day.
    pub date: Day,
    /// Where.
    pub place: Option<String>,
    /// How many half-days it lasted.
    pub half_days: u32,
    /// 出席, 请假, 缺席, 迟到, 早退.
    pub attendance: Attendance,
    /// Half-days of leave.
    pub leave_half_days: u32,
    /// Whether the deputy spoke.
    pub spoke: bool,
    /// 列席.
    pub observer: bool,
    /// How many pieces (件、户) it is about, where that was counted.
    pub pieces: Option<u32>,
    /// How far it has come under claim and review.
    pub review: Review,
}

/// One deputy's part in one suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raised {
    /// Whose.
    pub deputy: DeputyId,
    /// 建议, 议案 …
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// The day it was raised.
    pub date: Day,
    /// 领衔 or 附议.
    pub role: DutyRole,
    /// Whether it may be made public.
    pub may_be_published: bool,
    /// How far it has come under claim and review.
    pub review: Review,
}

impl Raised {
    /// Whether it counts as one piece: led and approved.
    pub fn is_led(&self) -> bool {
        self.role == DutyRole::Lead && self.review == Review::Approved
    }
}

impl Deed {
    /// Whether it counts as done: approved, and the deputy came, late or early away included.
    pub fn was_done(&self) -> bool {
        self.review == Review::Approved && self.came()
    }

    /// Whether the deputy was there; neither on leave nor absent.
    pub fn came(&self) -> bool {
        matches!(self.attendance, Attendance::Present | Attendance::Late | Attendance::LeftEarly)
    }

    /// Half-days the deputy was there.
    pub fn attended_half_days(&self) -> u32 {
        if self.came() { self.half_days.saturating_sub(self.leave_half_days) } else { 0 }
    }

    /// 出席（请假1个半天）, 缺席 …
    pub fn attendance_said(&self) -> String {
        let word = if self.observer && self.came() { "列席" } else { self.attendance.in_chinese() };
        match self.leave_half_days {
            0 => word.to_owned(),
            half_days if self.came() => format!("{word}（请假{half_days}个半天）"),
            half_days => format!("{word}{half_days}个半天"),
        }
    }
}

/// Whether titles of a kind name what concerns other people's private life (PIPL): then only their number is posted.
pub(super) fn is_private(kind: DutyKind) -> bool {
    matches!(kind, DutyKind::Reception | DutyKind::Visit | DutyKind::Mediation | DutyKind::Aid)
}
