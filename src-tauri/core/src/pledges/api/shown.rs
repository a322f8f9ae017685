//! What the screen sees of pledges.

use serde::Serialize;
use ts_rs::TS;

use super::{ItemFacts, Minimum, StepTaken};
use crate::values::{
    ActivityId, Day, DeputyId, PledgeId, PledgeItemId, PledgeOutcome, PledgeStage, PledgeStep, SuggestionId,
};

/// The pledges of a year or of the term.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PledgeList {
    /// The year; none for the term.
    pub year: Option<i32>,
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub until: Day,
    /// Every deputy who holds the mandate or pledged something, in the order of entry.
    pub lines: Vec<PledgeLine>,
    /// What waits for the office.
    pub waiting: PledgeWaiting,
}

/// How many wait for what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct PledgeWaiting {
    /// Deputies who hold the mandate and pledged nothing yet.
    pub without: u32,
    /// Pledges to be reviewed.
    pub to_review: u32,
    /// Returned ones that have not come back.
    pub returned: u32,
    /// Approved ones to be posted.
    pub to_post: u32,
    /// Posted ones that are all reached, or whose time is over: to be registered.
    pub to_register: u32,
    /// Registered ones to be judged.
    pub to_judge: u32,
    /// Items of posted pledges that are not reached though their day is over.
    pub overdue: u32,
}

/// A deputy with what is pledged.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PledgeLine {
    /// Who.
    pub deputy: DeputyId,
    /// 姓名.
    pub name: String,
    /// Place in stroke order.
    pub stroke_rank: u32,
    /// 类别.
    pub category: Option<String>,
    /// 代表小组.
    pub group_name: Option<String>,
    /// Its number, for sorting.
    pub group_number: Option<u32>,
    /// What is asked of this deputy.
    pub minimum: Option<Minimum>,
    /// The pledge; none where nothing is pledged yet.
    pub pledge: Option<KeptPledge>,
}

/// A pledge as lists show it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KeptPledge {
    /// The pledge.
    pub id: PledgeId,
    /// Counts up with each change; sent back when changing.
    pub revision: u32,
    /// How far it has come.
    pub stage: PledgeStage,
    /// Why it was returned, where it is.
    pub returned_reason: Option<String>,
    /// Its items, in order.
    pub items: Vec<PledgeItem>,
    /// How many of them are reached.
    pub reached: u32,
    /// How it was judged as a whole, corrections included.
    pub result: Option<PledgeOutcome>,
    /// Where it falls short of the minimum, in sentences.
    pub shortfalls: Vec<String>,
}

/// An item with how far it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PledgeItem {
    /// The item.
    pub id: PledgeItemId,
    /// What is pledged.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: ItemFacts,
    /// Whether it came over from the year before.
    pub carried: bool,
    /// Whether it counts itself from duty records.
    pub counts_itself: bool,
    /// How many were done: counted, registered by hand, or where it is judged, as it was then.
    pub done: u32,
    /// What was registered by hand.
    pub done_note: Option<String>,
    /// Whether the target is reached.
    pub reached: bool,
    /// Whether it is not reached though its day is over.
    pub overdue: bool,
    /// What the office would judge by the count; none where only people can say.
    pub suggested: Option<PledgeOutcome>,
    /// How it was judged, corrections included.
    pub outcome: Option<PledgeOutcome>,
    /// 评语.
    pub remark: Option<String>,
}

/// One pledge whole.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PledgeFile {
    /// Whose.
    pub deputy: DeputyId,
    /// 姓名.
    pub name: String,
    /// The year; none for the term.
    pub year: Option<i32>,
    /// As lists show it, without its items.
    pub pledge: KeptPledge,
    /// Each item's evidence, in the order of the items.
    pub evidence: Vec<PledgeItemFile>,
    /// What was done with it, the first first.
    pub steps: Vec<PledgeStepLine>,
    /// What was corrected, the first first.
    pub corrections: Vec<PledgeCorrection>,
}

/// An item's evidence.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PledgeItemFile {
    /// The item.
    pub item: PledgeItemId,
    /// Duty records that count or nearly do, by day.
    pub records: Vec<PledgeEvidence>,
}

/// A duty record that counts toward an item, or says why it does not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PledgeEvidence {
    /// Its day.
    pub date: Day,
    /// What it is called; a visit does not say to whom.
    pub title: String,
    /// The activity, where it is one.
    pub activity: Option<ActivityId>,
    /// The suggestion, where it is one.
    pub suggestion: Option<SuggestionId>,
    /// Why it does not count; none where it does.
    pub left_out: Option<String>,
}

/// What was done with a pledge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PledgeStepLine {
    /// Which step.
    pub step: PledgeStep,
    /// When, and by whom.
    #[serde(flatten)]
    #[ts(flatten)]
    pub taken: StepTaken,
    /// The reason or a remark.
    pub note: Option<String>,
}

/// A recorded correction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PledgeCorrection {
    /// Of which item; none for the whole.
    pub item: Option<PledgeItemId>,
    /// What stood.
    pub before: PledgeOutcome,
    /// What is right.
    pub after: PledgeOutcome,
    /// Why.
    pub reason: String,
    /// When, and by whom.
    #[serde(flatten)]
    #[ts(flatten)]
    pub taken: StepTaken,
}

/// What an entry for many did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct PledgesEntered {
    /// How many pledges were made or changed.
    pub pledges: u32,
    /// How many items were added.
    pub items: u32,
    /// Whose were left as they are, and why.
    pub skipped: Vec<PledgeSkipped>,
}

/// A deputy who was left out of an entry for many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PledgeSkipped {
    /// 姓名.
    pub name: String,
    /// Why, in a sentence.
    pub why: String,
}
