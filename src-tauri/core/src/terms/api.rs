//! What the screen sends and sees of terms.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{Day, DeputyId, TermId, TermPhase, TermStage};

/// The current term with its checklists, and the terms before it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TermView {
    /// The current term.
    pub id: TermId,
    /// 清河镇第十九届人民代表大会.
    pub congress: String,
    /// 第十九届.
    pub name: String,
    /// Its first day.
    pub starts_on: Option<Day>,
    /// Its last day, five years on (Deputies Law art 2).
    pub ends_on: Option<Day>,
    /// How far it has come.
    pub stage: TermStage,
    /// When it was last archived.
    pub archived_on: Option<Day>,
    /// The part of the term today falls in.
    pub phase: TermPhase,
    /// The checklists, in order.
    pub lists: Vec<TermList>,
    /// Terms that have ended, the newest first.
    pub past: Vec<PastTerm>,
}

/// The checklist of a part of the term.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TermList {
    /// Of which part.
    pub phase: TermPhase,
    /// 届初.
    pub name: String,
    /// Its lines.
    pub items: Vec<TermItem>,
}

/// A line of a checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TermItem {
    /// Its word.
    pub item: String,
    /// What is to be done.
    pub what: String,
    /// The article, or 工作惯例.
    pub basis: String,
    /// What the records say; empty where they say nothing.
    pub found: String,
    /// Whether it is done: by the records, or because it was ticked.
    pub done: bool,
    /// When it was ticked by hand.
    pub ticked_on: Option<Day>,
    /// What was noted with the tick.
    pub note: String,
}

/// A term that has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PastTerm {
    /// 第十八届.
    pub name: String,
    /// The congress's full name.
    pub congress: String,
    /// Its first day.
    pub starts_on: Option<Day>,
    /// How many deputies it had.
    pub deputies: u32,
}

/// Ticks a line by hand, or takes the tick away.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TickTermItem {
    /// Which.
    pub item: String,
    /// When it was done; none takes the tick away.
    pub on: Option<Day>,
    /// A note.
    pub note: String,
}

/// Archives the term as one folder.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ArchiveTerm {
    /// In which folder it is made.
    pub folder: String,
}

/// What was archived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TermArchived {
    /// The folder.
    pub folder: String,
    /// The files in it, by name.
    pub files: Vec<String>,
}

/// The change to the next term.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChangeTerm {
    /// 清河镇第二十届人民代表大会.
    pub congress: String,
    /// 第二十届.
    pub name: String,
    /// Its first day.
    pub starts_on: Day,
    /// When the deputies who go on were elected.
    pub elected_on: Day,
    /// Who was elected again.
    pub reelected: Vec<DeputyId>,
}
