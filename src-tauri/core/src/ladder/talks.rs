//! Talks as their records print them.

use super::api::{LadderStep, Recheck, Talk};
use super::store;
use crate::Result;
use crate::office::Office;
use crate::values::DeputyId;

/// A talk with what it was about and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkTaken {
    /// With whom.
    pub deputy: DeputyId,
    /// Why the follow-up was opened, in sentences.
    pub reasons: Vec<String>,
    /// Its number among the follow-up's talks, from 1.
    pub number: u32,
    /// What was said.
    pub talk: Talk,
    /// What the recheck found, where there was one.
    pub recheck: Option<Recheck>,
}

/// Every talk of the term, the newest follow-up first, each one's talks in order.
///
/// # Errors
/// Only where the store cannot be read.
pub fn talks(office: &Office) -> Result<Vec<TalkTaken>> {
    let mut taken: Vec<TalkTaken> = Vec::new();
    for case in store::all(office.db())? {
        let mut number = 0;
        for (at, step) in case.steps.iter().enumerate() {
            let LadderStep::Talk(talk) = step else { continue };
            number += 1;
            let recheck = case.steps.get(at + 1).and_then(|step| match step {
                LadderStep::Recheck(recheck) => Some(recheck.clone()),
                _ => None,
            });
            let (deputy, reasons) = (case.deputy, case.reasons.clone());
            taken.push(TalkTaken { deputy, reasons, number, talk: talk.clone(), recheck });
        }
    }
    Ok(taken)
}
