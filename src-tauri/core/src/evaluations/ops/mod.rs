//! What the secretary does about evaluations.

mod deciding;
mod plan;
mod rectify;
mod sessions;
mod votes;

pub use deciding::{correct_result, decide, hold, notify};
pub use plan::{plan, save_standards, standards, standards_on};
pub use rectify::{remove_rectification, save_rectification, step_rectification};
pub use sessions::{draft, read, remove, save, sessions};
pub use votes::{enter_tally, remove_tally, save_discussion};

use crate::Result;
use crate::evaluations::rules::stages::{self, Step};
use crate::evaluations::store::{self, KeptSession};
use crate::office::Office;
use crate::values::{EvaluationId, SessionStage};

/// A session whose turn it is for a step, and the stage after it.
fn ready(office: &Office, id: EvaluationId, step: Step) -> Result<(KeptSession, SessionStage)> {
    let session = store::one(office.db(), id)?;
    let stage = stages::next(session.stage, step)?;
    Ok((session, stage))
}
