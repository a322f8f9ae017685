//! What the screen sends about pledges.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Measure;
use crate::values::{
    CatalogueItemId, Day, DeputyId, PledgeAspect, PledgeId, PledgeItemId, PledgeOutcome, PledgeStep,
};

/// Asks for the pledges of a year or of the term.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct PledgesOf {
    /// The year; none for the term (任期承诺).
    pub year: Option<i32>,
}

/// Asks for one pledge.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct PledgeRef {
    /// Which.
    pub id: PledgeId,
}

/// A pledge as it was looked at.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct PledgeSeen {
    /// Which.
    pub id: PledgeId,
    /// The revision that was looked at.
    pub revision: u32,
}

/// When something was done with pledges, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepTaken {
    /// The day.
    pub on: Day,
    /// The people: 镇人大主席团, 代表小组会议, the deputy.
    pub by: String,
}

/// Gives every deputy who holds the mandate the fixed items that are missing in the pledge.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GiveFixed {
    /// The year; none for the term.
    pub year: Option<i32>,
    /// When they were proposed, and by whom.
    pub taken: StepTaken,
}

/// Keeps pledges, all of them or none: what deputies choose, a row each.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SavePledges {
    /// The year; none for the term.
    pub year: Option<i32>,
    /// A deputy each.
    pub pledges: Vec<SavePledge>,
    /// When they were proposed, and by whom.
    pub taken: StepTaken,
}

/// A deputy's pledge as it is to be.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SavePledge {
    /// Which, as it was looked at; none for a new one.
    pub existing: Option<PledgeSeen>,
    /// Whose.
    pub deputy: DeputyId,
    /// Every item, in order.
    pub items: Vec<SaveItem>,
}

/// An item as it is to be.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveItem {
    /// Which of the pledge; none for a new one.
    pub id: Option<PledgeItemId>,
    /// Which of the office's list; none for the deputy's own. Aspect, text and measure are then the list's.
    pub catalogue: Option<CatalogueItemId>,
    /// One of the five aspects.
    pub aspect: PledgeAspect,
    /// The promise in a sentence.
    pub text: String,
    /// What counts toward it.
    pub measure: Measure,
    /// How many: 1 or more, and for a fixed item no fewer than the list says.
    pub target: u32,
    /// By when; none means by the end of the year or term.
    pub due: Option<Day>,
}

/// Takes items of one year into the next (结转).
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CarryOver {
    /// From which year.
    pub from: i32,
    /// Into which.
    pub to: i32,
    /// Whose; empty for everybody who holds the mandate.
    pub deputies: Vec<DeputyId>,
    /// Only what was not kept, or where it is not judged yet, not reached.
    pub unfinished_only: bool,
    /// When they were proposed, and by whom.
    pub taken: StepTaken,
}

/// Takes a step with pledges, all of them or none: 审核通过, 退回, 公示, 登记.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TakeStep {
    /// Which, as they were looked at.
    pub pledges: Vec<PledgeSeen>,
    /// Which step; 提出, 评诺 and 更正 have commands of their own.
    pub step: PledgeStep,
    /// When, and by whom.
    pub taken: StepTaken,
    /// The reason, where they are returned; else a remark.
    pub note: Option<String>,
}

/// Registers what was done for an item that does not count itself.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RegisterDone {
    /// The pledge, as it was looked at.
    pub pledge: PledgeSeen,
    /// Its item.
    pub item: PledgeItemId,
    /// How many were done; none where nothing is registered.
    pub done: Option<u32>,
    /// What was done.
    pub note: Option<String>,
}

/// Judges registered pledges, all of them or none.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct JudgePledges {
    /// Each with its items.
    pub pledges: Vec<JudgedPledge>,
    /// When, and by whom: 镇人大主席团第三十六次会议.
    pub taken: StepTaken,
    /// A remark on all of them.
    pub note: Option<String>,
}

/// The judgement on one pledge.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct JudgedPledge {
    /// Which, as it was looked at.
    pub seen: PledgeSeen,
    /// The judgement on every item.
    pub items: Vec<JudgedItem>,
    /// On the whole; none takes what follows from the items.
    pub result: Option<PledgeOutcome>,
}

/// The judgement on one item.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct JudgedItem {
    /// Which.
    pub item: PledgeItemId,
    /// 兑现, 部分兑现, 未兑现.
    pub outcome: PledgeOutcome,
    /// 评语.
    pub remark: Option<String>,
}

/// Corrects what was judged, in the open.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CorrectPledge {
    /// Which pledge.
    pub id: PledgeId,
    /// Which item; none for the whole.
    pub item: Option<PledgeItemId>,
    /// What stands, as it was looked at.
    pub before: PledgeOutcome,
    /// What is right.
    pub after: PledgeOutcome,
    /// Why.
    pub reason: String,
    /// When, and by whom.
    pub taken: StepTaken,
}
