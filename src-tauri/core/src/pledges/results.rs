//! How a deputy's pledge of a year was judged, as appraisal reads it.

use crate::values::{Day, PledgeId, PledgeOutcome, PledgeStage};

/// A deputy's pledge of a year in numbers; read by [`super::results`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PledgeResult {
    /// The pledge.
    pub pledge: PledgeId,
    /// How far it has come.
    pub stage: PledgeStage,
    /// How many items it has; `kept + partly + not_kept` once it is judged.
    pub items: u32,
    /// Items judged 兑现.
    pub kept: u32,
    /// Items judged 部分兑现.
    pub partly: u32,
    /// Items judged 未兑现.
    pub not_kept: u32,
    /// The judgement on the whole, as people made it; none before it is judged.
    pub result: Option<PledgeOutcome>,
    /// The day it was judged.
    pub judged_on: Option<Day>,
}
