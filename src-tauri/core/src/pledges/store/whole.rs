//! A pledge put into the store as it stands elsewhere, with all that was done with it.

use rusqlite::Connection;

use super::{add_step, insert, insert_item, set_done, set_judged, set_outcome, set_stage};
use crate::Result;
use crate::pledges::api::{ItemFacts, PledgeSeen, PledgeStepLine};
use crate::values::{DeputyId, PledgeId, PledgeOutcome, PledgeStage, TermId};

/// A pledge with its whole story.
#[derive(Clone, Debug)]
pub struct WholePledge {
    /// Whose.
    pub deputy: DeputyId,
    /// The year; none for the term.
    pub year: Option<i32>,
    /// Fixed first, then chosen, then own.
    pub items: Vec<WholeItem>,
    /// What was done with it, the first first.
    pub steps: Vec<PledgeStepLine>,
    /// How far it has come.
    pub stage: PledgeStage,
    /// How it was judged as a whole; there exactly where it is judged.
    pub result: Option<PledgeOutcome>,
}

/// An item with what came of it.
#[derive(Clone, Debug)]
pub struct WholeItem {
    /// What is pledged.
    pub facts: ItemFacts,
    /// What was registered by hand.
    pub done: Option<(u32, String)>,
    /// How it was judged, and how many were done then.
    pub judged: Option<(PledgeOutcome, u32)>,
    /// 评语.
    pub remark: Option<String>,
}

/// Puts a pledge into the store as it stands. Rules are the caller's.
///
/// # Errors
/// Stale where the deputy has a pledge of that year.
pub fn insert_whole(db: &Connection, term: TermId, pledge: &WholePledge) -> Result<PledgeId> {
    let PledgeSeen { id, revision } = insert(db, term, pledge.deputy, pledge.year)?;
    for (place, item) in pledge.items.iter().enumerate() {
        let row = insert_item(db, id, place, &item.facts, None)?;
        if let Some((done, note)) = &item.done {
            set_done(db, row, Some(*done), Some(note))?;
        }
        if let Some((outcome, count)) = item.judged {
            set_outcome(db, row, outcome, count, item.remark.as_deref())?;
        }
    }
    for step in &pledge.steps {
        add_step(db, id, step.step, &step.taken, step.note.as_deref())?;
    }
    let seen = PledgeSeen { id, revision };
    match pledge.result {
        Some(result) => set_judged(db, seen, result)?,
        None => set_stage(db, seen, pledge.stage)?,
    }
    Ok(id)
}
