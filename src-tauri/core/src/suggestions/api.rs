//! What the screen sends and sees of suggestions.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{Day, DeputyId, Occasion, Review, SuggestionId, SuggestionKind, Tier};

/// What is entered of a suggestion (DOMAIN §8).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SuggestionFacts {
    /// Its number, once in a term: 1, 2, 3 …
    pub number: u32,
    /// 类型.
    pub kind: SuggestionKind,
    /// The day it was raised.
    pub date: Day,
    /// 会议期间 or 闭会期间.
    pub occasion: Occasion,
    /// 标题.
    pub title: String,
    /// 内容, whole.
    pub text: Option<String>,
    /// 类别 of the office's own words: 交通道路, 农田水利 …
    pub category: Option<String>,
    /// 领衔代表.
    pub lead: DeputyId,
    /// 附议代表, in the order they signed.
    pub co_signers: Vec<DeputyId>,
    /// The unit the deputies wish it goes to (希望承办单位).
    pub unit: Option<String>,
    /// How good the office finds it (分级定分).
    pub tier: Tier,
    /// Whether it may be made public.
    pub may_be_published: bool,
}

/// The register, and what the next entry needs.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SuggestionList {
    /// Every suggestion of the term, by number.
    pub lines: Vec<SuggestionLine>,
    /// The number after the last.
    pub next_number: u32,
}

/// A line of the register.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SuggestionLine {
    /// The suggestion.
    pub id: SuggestionId,
    /// Counts up with each change; sent back when reviewing.
    pub revision: u32,
    /// What is kept of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: SuggestionFacts,
    /// 领衔代表's name.
    pub lead_name: String,
    /// 附议代表's names, in the order they signed.
    pub co_signer_names: Vec<String>,
    /// How far it has come under claim and review.
    pub review: Review,
}

/// One suggestion.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SuggestionFile {
    /// The suggestion.
    pub id: SuggestionId,
    /// Counts up with each change; sent back when changing.
    pub revision: u32,
    /// What is kept of it.
    pub facts: SuggestionFacts,
    /// How far it has come under claim and review.
    pub review: Review,
    /// Why it was returned, where it was.
    pub returned_reason: Option<String>,
    /// What the office would ask about it, in sentences.
    pub notes: Vec<String>,
}

/// Asks for one suggestion.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct SuggestionRef {
    /// Which.
    pub id: SuggestionId,
}

/// Keeps a suggestion: a new one without `existing`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveSuggestion {
    /// Which, as it was looked at; none for a new one.
    pub existing: Option<SuggestionSeen>,
    /// What to keep.
    pub facts: SuggestionFacts,
    /// Whether the office approves it in the same step.
    pub approved: bool,
}

/// A suggestion as it was looked at.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct SuggestionSeen {
    /// Which.
    pub id: SuggestionId,
    /// The revision that was looked at.
    pub revision: u32,
}

/// The office's word on one suggestion or on several at once.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReviewSuggestions {
    /// Which, as they were looked at.
    pub suggestions: Vec<SuggestionSeen>,
    /// The word.
    pub review: Review,
    /// Why, where they are returned.
    pub reason: Option<String>,
}
