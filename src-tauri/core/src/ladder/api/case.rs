//! LadderCandidates with their reasons, and follow-ups with their steps.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::step::LadderStep;
use crate::deputies::api::Status;
use crate::values::{Day, DeputyId, LadderCaseId, LadderMove, LadderStage};

/// When the office looks at somebody; the numbers of the law are not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LadderStandards {
    /// A year's points below so many percent of everybody's mean are low; 0: points are not looked at.
    pub points_below_percent: u32,
    /// So many poor years running; 0: they are not looked at.
    pub poor_years: u32,
    /// Days between a talk and its deadline that the form suggests.
    pub improve_days: u32,
    /// Whether the group's head talks before the office does.
    pub group_head_first: bool,
}

/// Asks who may need a reminder.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct LadderCandidatesOf {
    /// By which year's points and results.
    pub year: i32,
}

/// Deputies with reasons to look at them: a list for people, no decision.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LadderCandidates {
    /// The year.
    pub year: i32,
    /// How many of its quarters are closed.
    pub closed_quarters: u32,
    /// Who, the most reasons first.
    pub lines: Vec<LadderCandidate>,
}

/// A deputy and the reasons.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LadderCandidate {
    /// The deputy.
    pub deputy: DeputyId,
    /// The deputy's name.
    pub name: String,
    /// 小组's name.
    pub group_name: Option<String>,
    /// Where the deputy stands.
    pub status: Status,
    /// Why, never empty.
    pub reasons: Vec<LadderReason>,
    /// The follow-up that is open already.
    pub case: Option<LadderCaseId>,
}

/// One reason.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LadderReason {
    /// Of which sort.
    pub kind: ReasonKind,
    /// In a sentence that names the numbers, and the article where the law speaks.
    pub said: String,
}

/// Sorts of reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReasonKind {
    /// Two unapproved absences from sessions.
    AbsentTwice,
    /// Poor years running.
    PoorYears,
    /// An evaluation that asks for rectification.
    PoorEvaluation,
    /// One unapproved absence from a session.
    AbsentOnce,
    /// Points are low.
    LowPoints,
}

/// Asks for one follow-up.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct LadderCaseRef {
    /// Which.
    pub id: LadderCaseId,
}

/// A follow-up as it was looked at.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct LadderCaseSeen {
    /// Which.
    pub id: LadderCaseId,
    /// The revision that was looked at.
    pub revision: u32,
}

/// A follow-up in the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LadderCaseLine {
    /// Which.
    pub id: LadderCaseId,
    /// Whose.
    pub deputy: DeputyId,
    /// The deputy's name.
    pub name: String,
    /// 小组's name.
    pub group_name: Option<String>,
    /// When it was opened.
    pub opened_on: Day,
    /// How far it has come.
    pub stage: LadderStage,
    /// What the office calls it.
    pub stage_name: String,
    /// When the last step was taken.
    pub last_on: Day,
    /// Until when something is to become better, while that is open.
    pub deadline: Option<Day>,
    /// Whether that day has passed.
    pub overdue: bool,
}

/// A follow-up whole.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LadderCaseFile {
    /// Which.
    pub id: LadderCaseId,
    /// Counts up with each step; sent back with the next.
    pub revision: u32,
    /// Whose.
    pub deputy: DeputyId,
    /// The deputy's name.
    pub name: String,
    /// When it was opened.
    pub opened_on: Day,
    /// Why, in sentences.
    pub reasons: Vec<String>,
    /// How far it has come.
    pub stage: LadderStage,
    /// What the office calls it.
    pub stage_name: String,
    /// What was done, in order.
    pub steps: Vec<StepLine>,
    /// What can be done next.
    pub moves: Vec<MoveLine>,
    /// The law's steps of a recall, once one was demanded.
    pub recall: Vec<CheckItem>,
    /// What the form suggests as the deadline of a talk held today.
    pub suggested_deadline: Day,
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StepLine {
    /// Its place, from 1.
    pub place: u32,
    /// Its name.
    pub name: String,
    /// The step.
    pub step: LadderStep,
    /// It in a sentence.
    pub said: String,
    /// How far the follow-up came by it.
    pub stage_name: String,
}

/// A step that may be taken.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MoveLine {
    /// Which.
    pub step: LadderMove,
    /// Its name.
    pub name: String,
    /// What must hold, in a sentence that names the article where there is one.
    pub condition: String,
}

/// A line of a checklist.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CheckItem {
    /// What the law asks.
    pub what: String,
    /// By which article.
    pub article: String,
    /// Whether it was done.
    pub done: bool,
    /// What was registered, in words; empty where nothing was.
    pub found: String,
}

/// Opens a follow-up.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OpenLadderCase {
    /// Whose.
    pub deputy: DeputyId,
    /// When.
    pub on: Day,
    /// Why, in sentences: the list's, or the office's own.
    pub reasons: Vec<String>,
}

/// Takes a step.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TakeLadderStep {
    /// Of which follow-up, as it was looked at.
    pub case: LadderCaseSeen,
    /// The step.
    pub step: LadderStep,
}
