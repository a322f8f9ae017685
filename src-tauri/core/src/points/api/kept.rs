//! The office's own rulebooks: kept, dated, copied to change them, carried to another office as a file.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::group::GroupRulebook;
use super::rulebook::Rulebook;
use crate::values::{Day, Quarter, RulebookId};

/// What the office judges by.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KeptRulebooks {
    /// For deputies, the newest first; the shipped one that stands where none of them is in force at the end.
    pub deputies: Vec<KeptRulebook<Rulebook>>,
    /// For groups (先进小组评选), in the same way.
    pub groups: Vec<KeptRulebook<GroupRulebook>>,
}

/// A rulebook the office has.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KeptRulebook<B> {
    /// Its row; none for the shipped one, which is changed by saving a copy of it.
    pub id: Option<RulebookId>,
    /// The rulebook.
    pub rulebook: B,
    /// Whether anybody is judged by it today.
    pub in_force: bool,
    /// The closed quarters it was used for: with any, it is changed only by saving a copy under a new day.
    pub closed: Vec<Quarter>,
}

/// Keeps a rulebook: a new version without `id`, else that one changed while no closed quarter used it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveRulebook {
    /// Which; none for a new one, or for a copy under a new date.
    pub id: Option<RulebookId>,
    /// The rulebook; one whose items name a `fact` is for groups.
    #[ts(as = "EitherRulebook")]
    pub rulebook: Value,
}

/// For the screens' types: a rulebook for deputies or one for groups.
#[derive(TS)]
#[ts(untagged)]
#[allow(dead_code, reason = "only its TypeScript is used")]
pub enum EitherRulebook {
    /// For deputies.
    Deputies(Box<Rulebook>),
    /// For groups.
    Groups(Box<GroupRulebook>),
}

/// Asks for one of the office's rulebooks.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct RulebookRef {
    /// Which.
    pub id: RulebookId,
}

/// Writes a rulebook to a file.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportRulebook {
    /// One of the office's, or a shipped one by its word (`hundred`).
    pub rulebook: RulebookOrShipped,
    /// The file to write.
    pub out: String,
}

/// One of the office's rulebooks by its row, or a shipped one by its word.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(untagged)]
pub enum RulebookOrShipped {
    /// The office's own.
    Kept(RulebookId),
    /// `hundred`.
    Shipped(String),
}

/// Keeps the rulebook of a file.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ImportRulebook {
    /// The file.
    pub path: String,
    /// From which day it holds here; left out, the day the file says.
    pub dated: Option<Day>,
}
