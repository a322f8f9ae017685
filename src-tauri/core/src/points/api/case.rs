//! A case for the judge and what it answers.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::rulebook::Rulebook;
use crate::values::{Attendance, Day, DutyKind, DutyRole, Points, Quarter, Review, Tier};

/// A case as it is asked: read by the slice itself, so that a slip is named by its place (`records[2].date`).
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(as = "Case")]
pub struct Asked(pub Value);

/// A deputy's quarter to be judged.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct Case {
    /// A shipped rulebook's word (`jiangbei`, `hundred`, `sixty_plus`), or a whole rulebook.
    #[ts(as = "RulebookOrWord")]
    pub rulebook: Value,
    /// Which quarter.
    pub quarter: Quarter,
    /// Whose.
    #[serde(default)]
    pub deputy: CaseDeputy,
    /// What the deputy did. Those of earlier quarters of the year use up caps and first times.
    pub records: Vec<DutyRecord>,
}

/// For the screens' types: a word or a whole rulebook.
#[derive(TS)]
#[ts(untagged)]
#[allow(dead_code, reason = "only its TypeScript is used")]
pub enum RulebookOrWord {
    /// `jiangbei`.
    Word(String),
    /// A rulebook.
    Whole(Box<Rulebook>),
}

/// What the judge must know of a deputy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
pub struct CaseDeputy {
    /// 类别.
    #[serde(default)]
    pub category: Option<String>,
}

/// A record's number or word, given back as it came.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum RecordId {
    /// A number.
    Number(i64),
    /// A word.
    Word(String),
}

/// A duty record as the judge sees it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct DutyRecord {
    /// Its own number or word.
    pub id: RecordId,
    /// What it was.
    pub kind: DutyKind,
    /// When.
    pub date: Day,
    /// Whether the office has approved it.
    pub status: Review,
    /// Whether the deputy was there; left out: 出席.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub attendance: Attendance,
    /// Half-days of leave.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub leave_half_days: u32,
    /// How many half-days it lasted, where that is known.
    #[serde(default)]
    #[ts(optional)]
    pub half_days: Option<u32>,
    /// How many pieces (件、户) it is about; left out: one.
    #[serde(default)]
    #[ts(optional)]
    pub pieces: Option<u32>,
    /// What part the deputy had; left out: 参加.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub role: DutyRole,
    /// Whether the deputy spoke.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub spoke: bool,
    /// How good it was; left out: 一般.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub tier: Tier,
}

/// What the judge answers: every point with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Judgement {
    /// The sum of all items.
    pub total: Points,
    /// Every reason, the base first, then by date; no record is passed over in silence.
    pub items: Vec<JudgementItem>,
    /// The rulebook's name.
    pub rulebook: String,
    /// The quarter.
    pub quarter: Quarter,
}

/// Points and their reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct JudgementItem {
    /// The item's word in the rulebook; `base`, `ceiling`, `unlisted` where it is none of them.
    pub rule: String,
    /// The item's name in the rulebook.
    pub name: String,
    /// Where it is written; empty where nothing is.
    pub clause: String,
    /// Points, more or less than nothing, or none.
    pub points: Points,
    /// The records it rests on.
    pub records: Vec<RecordId>,
    /// Why, as it can be read to the deputy.
    pub why: String,
}

/// What one more record would add.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WhatIf {
    /// The item's word in the rulebook.
    pub rule: String,
    /// The item's name.
    pub name: String,
    /// Where it is written.
    pub clause: String,
    /// The kind of the one more record.
    pub kind: DutyKind,
    /// The deputy's part in it.
    pub role: DutyRole,
    /// What it would add now.
    pub adds: Points,
    /// Why so much.
    pub why: String,
}

/// What one more record of each kind would add, the most first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WhatIfAnswer {
    /// The total as it is.
    pub total: Points,
    /// One line for each kind the rulebook knows.
    pub further: Vec<WhatIf>,
}
