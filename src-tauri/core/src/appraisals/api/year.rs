//! A year's appraisal: the composite table, opinions, the meeting's decision and what was corrected afterwards.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::composite::{JudgedPart, Veto};
use super::scheme::Scheme;
use crate::deputies::api::Status;
use crate::values::{
    AppraisalSchemeId, AppraisalSide, AppraisalStage, AppraisalVetoId, Day, DeputyId, Grade, Points,
};

/// Asks for a year.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct AppraisalYear {
    /// Which: 2026.
    pub year: i32,
}

/// A year and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AppraisalYearLine {
    /// Which.
    pub year: i32,
    /// How far it has come.
    pub stage: AppraisalStage,
    /// When it was decided.
    pub decided_on: Option<Day>,
}

/// The year's table: live while it is open, as it was frozen once it was decided, corrections on top.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AppraisalSheet {
    /// The year.
    pub year: i32,
    /// How far it has come.
    pub stage: AppraisalStage,
    /// The scheme's name.
    pub scheme_name: String,
    /// The scheme.
    pub scheme: Scheme,
    /// How many of the year's quarters are closed.
    pub closed_quarters: u32,
    /// What is still missing for a decision, in sentences; none of them stops it.
    pub gaps: Vec<String>,
    /// How the quota of 优秀 was shared out, in a sentence.
    pub quota: Option<String>,
    /// How many may be 优秀; none where there is no quota.
    pub places: Option<u32>,
    /// The grades of the scheme, the best first.
    pub grades: Vec<GradeName>,
    /// The meeting that decided; none before.
    pub decision: Option<Decision>,
    /// The deputies by score, those without one last.
    pub lines: Vec<AppraisalLine>,
}

/// A grade and its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GradeName {
    /// The grade.
    pub grade: Grade,
    /// 优秀.
    pub name: String,
}

/// The meeting that decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Decision {
    /// When it met.
    pub on: Day,
    /// Which: 镇人大主席团第十二次会议.
    pub meeting: String,
    /// The number of its minutes.
    pub minutes: String,
}

/// A deputy's year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AppraisalLine {
    /// The deputy.
    pub deputy: DeputyId,
    /// 姓名.
    pub name: String,
    /// 小组's name.
    pub group_name: Option<String>,
    /// 类别.
    pub category: Option<String>,
    /// 单位及职务.
    pub position: Option<String>,
    /// Where the deputy stands.
    pub status: Status,
    /// Whether the employer hears of the grade (国家工作人员).
    pub state_employed: bool,
    /// 综合得分; none where no part has a result.
    pub score: Option<Points>,
    /// Place by score.
    pub rank: Option<u32>,
    /// The proposed grade.
    pub proposed: Option<Grade>,
    /// Whether a tie over the last places of 优秀 is left to the meeting.
    pub tied: bool,
    /// Each part explained.
    pub parts: Vec<JudgedPart>,
    /// Where each part's result comes from, in sentences.
    pub sources: Vec<String>,
    /// Why the proposal is as it is.
    pub reasons: Vec<String>,
    /// What speaks against the deputy: found by the program, or entered by the office.
    pub vetoes: Vec<VetoLine>,
    /// 自评、小组、镇人大 opinions.
    pub opinions: Vec<AppraisalOpinion>,
    /// The grade as it stands: decided, or corrected since.
    pub grade: Option<Grade>,
    /// Why the meeting decided otherwise than proposed; empty where it did not.
    pub decided_reason: String,
    /// Whether the meeting honours the deputy (评优).
    pub honoured: bool,
    /// What was corrected since, the oldest first.
    pub corrections: Vec<GradeCorrection>,
}

/// A fact that holds a deputy's grade down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VetoLine {
    /// The office's own entry; none where the program found it in the records.
    pub id: Option<AppraisalVetoId>,
    /// The fact and the best grade it leaves.
    pub veto: Veto,
}

/// What one side thinks of a deputy's year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AppraisalOpinion {
    /// Whose it is.
    pub side: AppraisalSide,
    /// The grade it is for; none where it only says something.
    pub grade: Option<Grade>,
    /// What it says.
    pub words: String,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub on: Day,
}

/// Enters an opinion, or changes it; one without grade and words takes it away.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveOpinion {
    /// The year.
    pub year: i32,
    /// About whom.
    pub deputy: DeputyId,
    /// The opinion.
    pub opinion: AppraisalOpinion,
}

/// Enters a fact that holds a deputy's grade down.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AddVeto {
    /// The year.
    pub year: i32,
    /// Whose.
    pub deputy: DeputyId,
    /// The fact and the best grade it leaves.
    pub veto: Veto,
}

/// Asks for one of the office's own vetoes.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct VetoRef {
    /// Which.
    pub id: AppraisalVetoId,
}

/// The meeting's decision over a year.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DecideAppraisal {
    /// The year.
    pub year: i32,
    /// The meeting.
    pub decision: Decision,
    /// Everybody it grades; those left out get no grade.
    pub deputies: Vec<DecidedGrade>,
}

/// What the meeting decided over one deputy.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct DecidedGrade {
    /// The deputy.
    pub deputy: DeputyId,
    /// The grade.
    pub grade: Grade,
    /// Why it is not the proposed one; needed where it is not.
    pub reason: Option<String>,
    /// Whether the deputy is honoured.
    pub honoured: bool,
}

/// A grade corrected after the decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GradeCorrection {
    /// The grade before.
    pub before: Option<Grade>,
    /// The grade since.
    pub after: Grade,
    /// Why.
    pub reason: String,
    /// The meeting that corrected it.
    pub decision: Decision,
}

/// Corrects a grade after the decision.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CorrectGrade {
    /// The year.
    pub year: i32,
    /// Whose.
    pub deputy: DeputyId,
    /// The right grade.
    pub grade: Grade,
    /// Why.
    pub reason: String,
    /// The meeting that corrects it.
    pub decision: Decision,
}

/// A scheme the office keeps (考评办法); dated, and never edited once a year was decided by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeptScheme {
    /// Its row; none for the one that comes with the program.
    pub id: Option<AppraisalSchemeId>,
    /// What it is called.
    pub name: String,
    /// Since which day it holds.
    pub from: Day,
    /// What it says.
    pub scheme: Scheme,
    /// Whether a year was decided by it.
    pub used: bool,
}

/// Keeps a scheme: a new one, or one that no year was decided by changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveScheme {
    /// Which; none for a new one.
    pub id: Option<AppraisalSchemeId>,
    /// What it is called.
    pub name: String,
    /// Since which day it holds.
    pub from: Day,
    /// What it says.
    pub scheme: Scheme,
}

/// Asks for a scheme.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct SchemeRef {
    /// Which.
    pub id: AppraisalSchemeId,
}

/// 连任推荐: everybody's record of the term and whom the office recommends.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Reelection {
    /// The years that were decided, the oldest first.
    pub years: Vec<i32>,
    /// The deputies who hold their mandate, in stroke order.
    pub lines: Vec<ReelectionLine>,
}

/// A deputy's record of the term.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReelectionLine {
    /// The deputy.
    pub deputy: DeputyId,
    /// 姓名.
    pub name: String,
    /// 小组's name.
    pub group_name: Option<String>,
    /// Terms served, this one included.
    pub terms_served: Option<u32>,
    /// The grade of each decided year; none where the deputy got none.
    pub grades: Vec<Option<Grade>>,
    /// The record in a sentence.
    pub record: String,
    /// Whether the office recommends the deputy; none before it said so.
    pub recommended: Option<bool>,
    /// Why, in words.
    pub reason: String,
}

/// Recommends a deputy for re-election, or says that not; without `recommended` takes it back.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct Recommend {
    /// Whom.
    pub deputy: DeputyId,
    /// Whether.
    pub recommended: Option<bool>,
    /// Why; needed where not.
    pub reason: String,
}
