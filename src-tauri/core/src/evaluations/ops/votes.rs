//! Ballots as they are counted, questions and opinions as they are written down.

use super::ready;
use crate::asked::under;
use crate::evaluations::api::{EnterTally, SaveDiscussion, TallyRef};
use crate::evaluations::rules::counts::Papers;
use crate::evaluations::rules::entering;
use crate::evaluations::rules::stages::Step;
use crate::evaluations::store::{self, KeptSession};
use crate::evaluations::tally::count;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{DeputyId, EvaluationId};
use crate::{Refusal, Result};

/// Keeps one electorate's counted ballots for a deputy.
///
/// # Errors
/// Refused where the session is not held, or is decided; Invalid at the number that does not add up.
pub fn enter_tally(office: &mut Office, entered: &EnterTally) -> Result<()> {
    let (session, _) = ready(office, entered.session, Step::Tally)?;
    let name = name_of(office, &session, entered.deputy)?;
    let electorate = entered.electorate.in_chinese();
    if session.facts.weights.of(entered.electorate) == 0 {
        return Err(Refusal::refused(format!("这次会上{electorate}不参加测评（权重是 0）。"))
            .at("electorate")
            .hinted("请核对是谁的票；确实参加的，请先修改各方的权重。"));
    }
    let papers =
        Papers { issued: entered.issued, returned: entered.returned, spoiled: entered.spoiled, valid: None };
    count(&session.facts.ballot, &session.facts.rule, &papers, &entered.votes)?;
    let operation = Operation::new(Act::EnterTally, format!("{name}，{electorate}"));
    office.transact(operation, |db| store::keep_tally(db, entered))
}

/// Removes a deputy's counted ballots that were entered by mistake.
///
/// # Errors
/// Refused where the session is decided; NotFound.
pub fn remove_tally(office: &mut Office, asked: TallyRef) -> Result<()> {
    let (session, _) = ready(office, asked.session, Step::Tally)?;
    let name = name_of(office, &session, asked.deputy)?;
    let operation = Operation::new(Act::RemoveTally, format!("{name}，{}", asked.electorate.in_chinese()));
    office.transact(operation, |db| store::remove_tally(db, asked))
}

/// Keeps what was asked, answered and said in a session.
///
/// # Errors
/// Refused while it is only planned, and once it was made known; Invalid at the line that cannot be.
pub fn save_discussion(office: &mut Office, asked: &SaveDiscussion) -> Result<()> {
    let (session, _) = ready(office, asked.session, Step::Discuss)?;
    let reporters = session.facts.reporters.iter().map(|reporter| reporter.deputy).collect();
    entering::check_discussion(asked, &reporters)?;
    let operation = Operation::new(Act::SaveDiscussion, session.facts.title);
    office.transact(operation, |db| store::keep_discussion(db, asked))
}

/// The name of a deputy who reports in a session.
pub(super) fn name_of(office: &Office, session: &KeptSession, deputy: DeputyId) -> Result<String> {
    reporter_of(office, session.id, deputy).map_err(|refusal| under("deputy", refusal))
}

fn reporter_of(office: &Office, session: EvaluationId, deputy: DeputyId) -> Result<String> {
    let named = store::reporters(office.db(), session)?.into_iter().find(|named| named.deputy == deputy);
    named
        .map(|named| named.name)
        .ok_or_else(|| Refusal::not_found("这名代表不在这次会上述职。").hinted("请重新选择述职代表。"))
}
