//! What the screen sends and sees of activities and attendances.

mod evidence;
mod pasted;
mod patterns;

pub use evidence::{
    AddEvidence, EvidenceAdded, EvidenceFile, EvidenceKind, EvidenceLeft, EvidenceLine, EvidenceRef,
};
pub use pasted::{
    Candidate, Pasted, PastedAttendance, PastedDoubt, PastedQuestion, ReadPasted, SaidAttendance,
};

pub use patterns::{
    ActivityStandards, GroupActivitiesOf, GroupActivityCount, SaveTemplate, TemplateLine, TemplateRef,
    TrainingAsked, TrainingCoverage, TrainingLine, UseTemplate,
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{
    ActivityId, ActivityLevel, Attendance, AttendanceId, Day, DeputyId, DutyKind, DutyRole, GroupId, Review,
    StationId, Tier,
};

/// What is entered of an activity (DOMAIN §3).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ActivityFacts {
    /// What it was; 议案建议 have a register of their own.
    pub kind: DutyKind,
    /// 清河镇第十九届人大第六次会议.
    pub title: String,
    /// First day; it decides the quarter.
    pub starts_on: Day,
    /// Last day.
    pub ends_on: Day,
    /// How many half-days it lasted, 1 or more.
    pub half_days: u32,
    /// Where.
    pub place: Option<String>,
    /// Who organised it.
    pub organiser: Option<String>,
    /// Whose activity it is.
    pub level: ActivityLevel,
    /// The group whose activity it is.
    pub group: Option<GroupId>,
    /// The station where it was.
    pub station: Option<StationId>,
    /// What was done.
    pub content: Option<String>,
    /// What came of it.
    pub result: Option<String>,
}

/// What is entered of one deputy's attendance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AttendanceFacts {
    /// Who; once in an activity.
    pub deputy: DeputyId,
    /// 出席, 请假, 缺席, 迟到, 早退.
    pub attendance: Attendance,
    /// 列席.
    pub observer: bool,
    /// Half-days of leave: 1 or more with 请假, fewer than the activity's where the deputy came for the rest, 0 with 缺席.
    pub leave_half_days: u32,
    /// Who granted the leave (Deputies Law art 13).
    pub leave_approved_by: Option<String>,
    /// The deputy's part.
    pub role: DutyRole,
    /// 发言.
    pub spoke: bool,
    /// What was said.
    pub spoke_text: Option<String>,
    /// How good it was, where the office grades.
    pub tier: Tier,
    /// How many pieces (件、户) it is about, where that is counted.
    pub pieces: Option<u32>,
    /// Whether it counts: approved at once by the office, or claimed first.
    pub review: Review,
    /// Why it was returned; there exactly where it was.
    pub returned_reason: Option<String>,
}

/// Which activities to list; what is absent does not narrow.
#[derive(Clone, Copy, Debug, Default, Deserialize, TS)]
pub struct ListActivities {
    /// Those that began in this year.
    pub year: Option<i32>,
    /// Those of this kind.
    pub kind: Option<DutyKind>,
    /// Those this deputy has an attendance of.
    pub deputy: Option<DeputyId>,
    /// Those of this group.
    pub group: Option<GroupId>,
}

/// How many stand how in an activity; 请假 and 缺席 apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct AttendanceCounts {
    /// All with an attendance.
    pub all: u32,
    /// 出席.
    pub present: u32,
    /// 请假.
    pub leave: u32,
    /// 缺席.
    pub absent: u32,
    /// 迟到.
    pub late: u32,
    /// 早退.
    pub left_early: u32,
    /// 列席, of those who came.
    pub observers: u32,
    /// 发言.
    pub spoke: u32,
    /// 待审核.
    pub claimed: u32,
    /// 已退回.
    pub returned: u32,
}

/// A line of 履职活动.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ActivityLine {
    /// The activity.
    pub id: ActivityId,
    /// What it was.
    pub kind: DutyKind,
    /// Its title.
    pub title: String,
    /// First day.
    pub starts_on: Day,
    /// Last day.
    pub ends_on: Day,
    /// How many half-days.
    pub half_days: u32,
    /// Where.
    pub place: Option<String>,
    /// Who organised it.
    pub organiser: Option<String>,
    /// Whose activity it is.
    pub level: ActivityLevel,
    /// 小组.
    pub group: Option<GroupId>,
    /// 小组's name.
    pub group_name: Option<String>,
    /// 联络站.
    pub station: Option<StationId>,
    /// 联络站's name.
    pub station_name: Option<String>,
    /// Who came and who did not.
    pub counts: AttendanceCounts,
    /// How many files prove it.
    pub evidence: u32,
}

/// One activity whole.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ActivityFile {
    /// The activity.
    pub id: ActivityId,
    /// Counts up with each change; sent back when saving.
    pub revision: u32,
    /// What is kept of it.
    pub facts: ActivityFacts,
    /// Everybody's attendance, in the order of entry.
    pub attendances: Vec<AttendanceLine>,
    /// The files that prove it, in the order of adding.
    pub evidence: Vec<EvidenceLine>,
    /// What the office would ask about, in sentences.
    pub notes: Vec<String>,
}

/// One deputy's attendance as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AttendanceLine {
    /// Its row: what a point rests on.
    pub id: AttendanceId,
    /// The deputy's name.
    pub name: String,
    /// What is kept of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: AttendanceFacts,
}

/// Asks for one activity.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct ActivityRef {
    /// Which.
    pub id: ActivityId,
}

/// Keeps an activity with all its attendances: who is not named has none any more.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveActivity {
    /// Which; none for a new one.
    pub id: Option<ActivityId>,
    /// The revision that was looked at; 0 for a new one.
    pub revision: u32,
    /// What to keep of it.
    pub facts: ActivityFacts,
    /// Everybody's attendance.
    pub attendances: Vec<AttendanceFacts>,
    /// Whether to keep it though one like it is there already.
    pub even_if_alike: bool,
}

/// An activity was kept.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ActivitySaved {
    /// Which.
    pub id: ActivityId,
    /// Its revision now.
    pub revision: u32,
    /// What the office would ask about, in sentences; none of them stopped the saving.
    pub notes: Vec<String>,
}

/// Takes an activity as the pattern of another.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct CopyActivity {
    /// Which.
    pub id: ActivityId,
    /// The first day of the new one.
    pub starts_on: Day,
}

/// An activity to be looked through and saved; nothing of it is kept yet.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ActivityDraft {
    /// What it would be.
    pub facts: ActivityFacts,
    /// Who had an attendance of the pattern and holds the mandate still.
    pub invited: Vec<DeputyId>,
}

/// What the office says to a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// 审核通过: it counts.
    Approve,
    /// 退回: it does not, for a reason.
    Return,
}

/// Approves or returns claims, many at once.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReviewAttendances {
    /// Which; each must be 待审核.
    pub attendances: Vec<AttendanceId>,
    /// What the office says.
    pub verdict: Verdict,
    /// Why; needed where they are returned.
    pub reason: Option<String>,
}

/// A claim that waits for the office, or was returned.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Claim {
    /// The attendance.
    pub id: AttendanceId,
    /// Its activity.
    pub activity: ActivityId,
    /// What the activity was.
    pub kind: DutyKind,
    /// Its title.
    pub title: String,
    /// Its first day.
    pub starts_on: Day,
    /// Who claims it.
    pub deputy: DeputyId,
    /// The deputy's name.
    pub name: String,
    /// How many pieces (件、户).
    pub pieces: Option<u32>,
    /// 待审核 or 已退回.
    pub review: Review,
    /// Why it was returned.
    pub returned_reason: Option<String>,
}
