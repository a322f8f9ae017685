//! What has to be put right after a session, and how far it has come.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{Day, DeputyId, EvaluationId, RectificationId, RectificationStage, RectificationStep};

/// A rectification item (整改事项).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Rectification {
    /// The item.
    pub id: RectificationId,
    /// Who rectifies.
    pub deputy: DeputyId,
    /// The name.
    pub name: String,
    /// What has to be put right.
    pub matter: String,
    /// Who sees to it (责任人).
    pub owner: String,
    /// Until when.
    pub due: Day,
    /// How far it has come.
    pub stage: RectificationStage,
    /// Whether its day has passed and nothing was reported.
    pub is_overdue: bool,
    /// What was done, in order.
    pub steps: Vec<RectificationDone>,
}

/// A step that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RectificationDone {
    /// What.
    pub step: RectificationStep,
    /// When.
    pub date: Day,
    /// By whom.
    pub by: String,
    /// What was reported or found.
    pub said: String,
}

/// Keeps a rectification item: a new one without `existing`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveRectification {
    /// Which; none for a new one.
    pub existing: Option<RectificationId>,
    /// Of which session.
    pub session: EvaluationId,
    /// Who rectifies.
    pub deputy: DeputyId,
    /// What has to be put right.
    pub matter: String,
    /// Who sees to it.
    pub owner: String,
    /// Until when.
    pub due: Day,
}

/// Asks for one rectification item.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct RectificationRef {
    /// Which.
    pub id: RectificationId,
}

/// Takes a rectification item a step further.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StepRectification {
    /// Which.
    pub id: RectificationId,
    /// What was done.
    pub step: RectificationStep,
    /// When.
    pub date: Day,
    /// By whom.
    pub by: String,
    /// What was reported or found.
    pub said: String,
    /// The new day, where it was returned.
    pub due: Option<Day>,
}
