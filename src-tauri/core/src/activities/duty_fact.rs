//! One deputy's part in one activity, as points, boards and duty files count it.

use crate::values::{ActivityId, Attendance, AttendanceId, Day, DeputyId, DutyKind, DutyRole, Review, Tier};

/// An attendance with what it needs of its activity; the title is read apart by [`super::duty_titles`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DutyFact {
    /// The attendance's own row: what a point rests on.
    pub id: AttendanceId,
    /// Whose.
    pub deputy: DeputyId,
    /// Of which activity.
    pub activity: ActivityId,
    /// What the activity was.
    pub kind: DutyKind,
    /// Its first day: the day that decides the quarter.
    pub date: Day,
    /// How many half-days it lasted, 1 or more.
    pub half_days: u32,
    /// Whether the office has approved it.
    pub review: Review,
    /// Whether the deputy was there.
    pub attendance: Attendance,
    /// Half-days of leave: 1 or more with 请假, 0 with 缺席.
    pub leave_half_days: u32,
    /// How many pieces (件、户) it is about, where that was counted.
    pub pieces: Option<u32>,
    /// The deputy's part.
    pub role: DutyRole,
    /// Whether the deputy spoke.
    pub spoke: bool,
    /// How good it was.
    pub tier: Tier,
    /// 列席: there without a seat of one's own.
    pub observer: bool,
}
