//! The life of a quarter: circulated, objected to, closed, published, and corrected afterwards.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::RecordId;
use crate::values::{CorrectionId, Day, DeputyId, ObjectionId, Points, Quarter};

/// How far a quarter has come (DOMAIN §5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// 进行中: points follow the records.
    Open,
    /// 征求意见: a draft is out, and deputies say what is wrong, double or missing.
    Circulated,
    /// 已结算: points are frozen.
    Closed,
    /// 已公示: posted.
    Published,
}

impl Stage {
    /// What the office calls it.
    pub const fn in_chinese(self) -> &'static str {
        match self {
            Self::Open => "进行中",
            Self::Circulated => "征求意见",
            Self::Closed => "已结算",
            Self::Published => "已公示",
        }
    }

    /// Whether its points are frozen.
    pub const fn is_closed(self) -> bool {
        matches!(self, Self::Closed | Self::Published)
    }
}

/// Asks for a quarter.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct QuarterRef {
    /// Which.
    pub quarter: Quarter,
}

/// Asks for one deputy's quarter.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct DeputyQuarter {
    /// Which.
    pub quarter: Quarter,
    /// Whose.
    pub deputy: DeputyId,
}

/// A quarter and how far it has come.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct QuarterLine {
    /// Which.
    pub quarter: Quarter,
    /// How far it has come.
    pub stage: Stage,
    /// When the draft went out.
    pub circulated_on: Option<Day>,
    /// Until when deputies were asked to answer.
    pub objections_until: Option<Day>,
    /// When it was closed.
    pub closed_on: Option<Day>,
    /// When it was posted.
    pub published_on: Option<Day>,
    /// 公示期: until when it hangs.
    pub notice_until: Option<Day>,
    /// Objections nobody has answered.
    pub open_objections: u32,
}

/// Sends the draft round.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct CirculateQuarter {
    /// Which.
    pub quarter: Quarter,
    /// Until when deputies are asked to answer.
    pub objections_until: Day,
}

/// Closes a quarter.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct CloseQuarter {
    /// Which.
    pub quarter: Quarter,
    /// Close although objections are not answered.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub accept_objections: bool,
    /// Close although claims are not reviewed; they score nothing in it.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub accept_claims: bool,
}

/// Posts a closed quarter.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct PublishQuarter {
    /// Which.
    pub quarter: Quarter,
    /// 公示期: until when it hangs.
    pub notice_until: Day,
}

/// Enters scores beside the computed ones.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EnterScores {
    /// Of which quarter.
    pub quarter: Quarter,
    /// Each replaces what was entered for the deputy before.
    pub scores: Vec<EnteredScores>,
}

/// What people say a deputy's quarter is worth (三方评分).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EnteredScores {
    /// Whose.
    pub deputy: DeputyId,
    /// 代表自评.
    pub self_score: Option<Points>,
    /// 小组评分.
    pub group_score: Option<Points>,
    /// 人大审定, which decides; absent where the computed one stands.
    pub final_score: Option<Points>,
    /// Why the final one differs from the computed one.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub reason: String,
}

/// What a deputy says is not right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionKind {
    /// 错.
    Wrong,
    /// 重.
    Duplicate,
    /// 漏.
    Missing,
}

/// Logs an objection.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LogObjection {
    /// To which quarter.
    pub quarter: Quarter,
    /// About whose points.
    pub deputy: DeputyId,
    /// 错、重、漏.
    pub kind: ObjectionKind,
    /// The record it is about, as `points.explain` numbers it, where there is one.
    pub record: Option<RecordId>,
    /// What was said.
    pub said: String,
    /// By whom: the deputy, a voter, the group.
    pub raised_by: String,
    /// When.
    pub raised_on: Day,
}

/// Answers an objection.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AnswerObjection {
    /// Which.
    pub id: ObjectionId,
    /// 采纳.
    pub upheld: bool,
    /// What was found.
    pub answer: String,
}

/// An objection and its answer.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Objection {
    /// Its row.
    pub id: ObjectionId,
    /// To which quarter.
    pub quarter: Quarter,
    /// About whose points.
    pub deputy: DeputyId,
    /// The deputy's name.
    pub name: String,
    /// 错、重、漏.
    pub kind: ObjectionKind,
    /// The record it is about.
    pub record: Option<RecordId>,
    /// What was said.
    pub said: String,
    /// By whom.
    pub raised_by: String,
    /// When.
    pub raised_on: Day,
    /// The answer; absent while it is open.
    pub answer: Option<ObjectionAnswer>,
}

/// What became of an objection.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ObjectionAnswer {
    /// 采纳.
    pub upheld: bool,
    /// What was found.
    pub text: String,
    /// When.
    pub on: Day,
}

/// 更正: a counter-posting for what a closed quarter has wrong.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct Correct {
    /// The closed quarter.
    pub quarter: Quarter,
    /// Whose points.
    pub deputy: DeputyId,
    /// The item of the rulebook, by its word; empty where it is about none of them.
    #[serde(default)]
    pub rule: String,
    /// How many points more or less.
    pub points: Points,
    /// Why.
    pub reason: String,
}

/// Asks for a correction.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct CounterPostingRef {
    /// Which.
    pub id: CorrectionId,
}

/// A counter-posting; it counts in a quarter that was open when it was made.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CounterPosting {
    /// Its row.
    pub id: CorrectionId,
    /// The closed quarter it corrects.
    pub corrects: Quarter,
    /// The quarter it counts in.
    pub quarter: Quarter,
    /// Whose points.
    pub deputy: DeputyId,
    /// The deputy's name.
    pub name: String,
    /// The item of the rulebook, by its word; may be empty.
    pub rule: String,
    /// How many points more or less.
    pub points: Points,
    /// Why.
    pub reason: String,
    /// When it was made.
    pub made_on: Day,
}

/// 记录已变: where a closed quarter's posting is no longer what its records would give today.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Difference {
    /// The closed quarter.
    pub quarter: Quarter,
    /// Whose points.
    pub deputy: DeputyId,
    /// The deputy's name.
    pub name: String,
    /// The item of the rulebook, by its word.
    pub rule: String,
    /// The item's name.
    pub item: String,
    /// What was posted.
    pub posted: Points,
    /// What corrections have already made good.
    pub corrected: Points,
    /// What the records would give today.
    pub now: Points,
    /// What a counter-posting would have to be; nothing where all is made good.
    pub offers: Points,
    /// What became of the records, a sentence each.
    pub changes: Vec<String>,
}
