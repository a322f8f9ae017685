//! What the screen sends and sees of points.

mod case;
mod group;
mod rulebook;

pub use case::{
    Asked, Case, CaseDeputy, DutyRecord, Judgement, JudgementItem, RecordId, WhatIf, WhatIfAnswer,
};
pub use group::{
    GroupAsked, GroupCase, GroupFact, GroupItem, GroupJudgement, GroupJudgementItem, GroupRulebook,
    GroupScale,
};
pub use rulebook::{
    AskedRulebook, Base, BaseGiven, Basis, Ceiling, CountedOver, Deductions, Multiplier, RuleItem, Rulebook,
    ShippedRulebooks, TierPoints, UpTo,
};
