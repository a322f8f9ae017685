//! What the screen sends and sees of points.

mod case;
mod group;
mod kept;
mod quarter;
mod rulebook;
mod sheet;

pub use case::{
    Asked, Case, CaseDeputy, DutyRecord, Judgement, JudgementItem, RecordId, WhatIf, WhatIfAnswer,
};
pub use group::{
    GroupAsked, GroupCase, GroupFact, GroupItem, GroupJudgement, GroupJudgementItem, GroupRanking,
    GroupRulebook, GroupScale, RankedGroup,
};
pub use kept::{
    ExportRulebook, ImportRulebook, KeptRulebook, KeptRulebooks, RulebookOrShipped, RulebookRef, SaveRulebook,
};
pub use quarter::{
    AnswerObjection, CirculateQuarter, CloseQuarter, Correct, CounterPosting, CounterPostingRef,
    DeputyQuarter, Difference, EnterScores, EnteredScores, LogObjection, Objection, ObjectionAnswer,
    ObjectionKind, PublishQuarter, QuarterLine, QuarterRef, Stage,
};
pub use rulebook::{
    AskedRulebook, Base, BaseGiven, Basis, Ceiling, CountedOver, Deductions, Multiplier, RuleItem, Rulebook,
    ShippedRulebooks, TierPoints, UpTo,
};
pub use sheet::{
    ExplainedLine, ExplainedRecord, Explanation, QuarterSheet, SheetColumn, SheetPlace, SheetRow,
};
