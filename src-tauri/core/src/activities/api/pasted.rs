//! What the screen sends and sees of attendance read from pasted text.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{Attendance, DeputyId};

/// Text to be read: a WeChat relay (接龙), sentences, a column or block from Excel.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReadPasted {
    /// As it was pasted.
    pub text: String,
    /// How many half-days the activity lasts; 请假 without a length means all of them.
    pub half_days: u32,
    /// Who was invited: namesakes are first looked for among them, and 其余 means them. Absent: all who hold the mandate.
    pub deputies: Option<Vec<DeputyId>>,
}

/// What was read; nothing is kept, and nothing was guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Pasted {
    /// Whose attendance is certain, each deputy once, in the order of the text.
    pub read: Vec<PastedAttendance>,
    /// What only the secretary can know.
    pub asked: Vec<PastedQuestion>,
    /// What the text says of 其余, whom it does not name.
    pub rest: Option<SaidAttendance>,
    /// Words that say nothing the program understands, as they stand in the text.
    pub unread: Vec<String>,
}

/// How somebody attended, as the text says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SaidAttendance {
    /// 出席, 请假, 缺席, 迟到, 早退.
    pub attendance: Attendance,
    /// Half-days of leave, fitted to the activity.
    pub leave_half_days: u32,
    /// 列席.
    pub observer: bool,
}

/// One deputy's attendance as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PastedAttendance {
    /// Who.
    pub deputy: DeputyId,
    /// The deputy's name.
    pub name: String,
    /// How.
    #[serde(flatten)]
    #[ts(flatten)]
    pub said: SaidAttendance,
    /// Whether the text named the deputy only as one of 其余.
    pub by_rest: bool,
}

/// Why something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PastedDoubt {
    /// Several deputies have this name.
    Namesakes,
    /// Nobody has this name.
    Unknown,
    /// The text says two things of one deputy.
    Conflict,
    /// The text does not say whether it was 请假 or 缺席.
    Unclear,
}

/// Something to be answered by the secretary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PastedQuestion {
    /// Why it is asked.
    pub doubt: PastedDoubt,
    /// The question, a whole sentence.
    pub sentence: String,
    /// The name as it was written.
    pub written: String,
    /// Who it may be; where the name is unknown, those with a like name.
    pub candidates: Vec<Candidate>,
    /// How it may have been: one, or those to choose from.
    pub said: Vec<SaidAttendance>,
}

/// A deputy who may be meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Candidate {
    /// Who.
    pub deputy: DeputyId,
    /// The name.
    pub name: String,
    /// What tells namesakes apart: 柳林村，第三代表小组.
    pub detail: String,
}
