//! What evaluations say of a deputy, as appraisals and duty files read it.

use crate::values::{BallotResult, Day, DeputyId, EvaluationId, Percent};

/// One deputy's evaluation, decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvaluationFact {
    /// The session.
    pub session: EvaluationId,
    /// The deputy.
    pub deputy: DeputyId,
    /// The day of the session.
    pub date: Day,
    /// The result that holds: as decided, or as corrected afterwards.
    pub result: BallotResult,
    /// The share the rule looked at: 称职率, 不满意率 or the mean score; as decided, or as it was counted again.
    pub share: Percent,
    /// Whether everything that had to be put right was found done; none where nothing had to be.
    pub rectified: Option<bool>,
}
