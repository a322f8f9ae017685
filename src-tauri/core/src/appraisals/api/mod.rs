//! What the screen and scripts send and see of the appraisal.

mod composite;
mod scheme;
mod year;

pub use composite::{
    AskedComposite, Composite, CompositeAnswer, CompositeDeputy, CompositeId, JudgedComposite, JudgedDeputy,
    JudgedPart, QuotaAnswer, Veto,
};
pub use scheme::{CompositeWeights, FullMark, GradeThresholds, MissingPart, Quota, Scheme};
pub use year::{
    AddVeto, AppraisalLine, AppraisalOpinion, AppraisalSheet, AppraisalYear, AppraisalYearLine, CorrectGrade,
    DecideAppraisal, DecidedGrade, Decision, GradeCorrection, GradeName, KeptScheme, Recommend, Reelection,
    ReelectionLine, SaveOpinion, SaveScheme, SchemeRef, VetoLine, VetoRef,
};
