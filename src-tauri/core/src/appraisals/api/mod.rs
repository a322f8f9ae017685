//! What the screen and scripts send and see of the appraisal.

mod composite;
mod scheme;

pub use composite::{
    AskedComposite, Composite, CompositeAnswer, CompositeDeputy, CompositeId, JudgedComposite, JudgedDeputy,
    JudgedPart, QuotaAnswer, Veto,
};
pub use scheme::{CompositeWeights, FullMark, GradeThresholds, MissingPart, Quota, Scheme};
