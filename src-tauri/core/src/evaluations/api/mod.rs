//! What the screen sends and sees of evaluations.

mod plan;
mod rectification;
mod session;
mod tally;

pub use plan::{EvaluationPlan, EvaluationStandards, PlanLine, PlanOf};
pub use rectification::{
    Rectification, RectificationDone, RectificationRef, SaveRectification, StepRectification,
};
pub use session::{
    Assessed, CorrectResult, EnterTally, KeptTally, NotifySession, Opinion, Question, Reporter,
    ReporterFacts, ResultCorrection, SaveDiscussion, SaveSession, SessionFacts, SessionFile, SessionLine,
    SessionRef, SessionSeen, TallyRef, VillageVoters, Weights,
};
pub use tally::{
    AskedTally, Ballot, Rule, RuleWord, ScoredItem, Tallied, TallyCase, Thresholds, VotesOnWire,
};
