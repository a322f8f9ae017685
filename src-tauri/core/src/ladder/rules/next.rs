//! The one way from stage to stage.

use super::conditions::{self, Known};
use super::jumps::{ended, jump};
use super::law::Law;
use crate::Result;
use crate::ladder::api::LadderStep;
use crate::values::{LadderMove, LadderStage};

use LadderStage as S;

/// The stage a step leads to.
///
/// # Errors
/// Refused where the step cannot follow, naming the article or the office's rule; Invalid at the field of the step that
/// does not meet its condition.
pub fn next(stage: LadderStage, step: &LadderStep, known: &Known<'_>) -> Result<LadderStage> {
    conditions::check_day(step, known)?;
    if !leads_from(step.kind()).contains(&stage) {
        return Err(jump(stage, step.kind(), &Law::on(step.on())));
    }
    if !known.holds_mandate && HOLDING.contains(&stage) && !ends_with_mandate(step) {
        return Err(ended(stage, step.kind(), &Law::on(step.on())));
    }
    conditions::check(step, known)?;
    Ok(leads_to(step))
}

/// What can still be registered where the mandate has ended past the follow-up: how it ended, or that nothing follows.
fn ends_with_mandate(step: &LadderStep) -> bool {
    match step {
        LadderStep::Vote(ballot) => ballot.passed,
        LadderStep::AcceptResignation(_) | LadderStep::Terminate(_) | LadderStep::Close(_) => true,
        _ => false,
    }
}

/// Where a follow-up stands after its steps.
pub fn stage(steps: &[LadderStep]) -> LadderStage {
    steps.last().map_or(S::Opened, leads_to)
}

/// The stage a step that was taken led to.
pub fn leads_to(step: &LadderStep) -> LadderStage {
    match step {
        LadderStep::Talk(_) => S::Talked,
        LadderStep::Recheck(recheck) if recheck.improved => S::Improved,
        LadderStep::Recheck(_) => S::NotImproved,
        LadderStep::Advise(_) => S::Advised,
        LadderStep::ReceiveResignation(_) => S::Resigning,
        LadderStep::AcceptResignation(_) => S::Resigned,
        LadderStep::Petition(_) => S::Petitioned,
        LadderStep::Hear(_) => S::Heard,
        LadderStep::Vote(ballot) if ballot.passed => S::Recalled,
        LadderStep::Vote(_) => S::NotRecalled,
        LadderStep::Suspend(_) => S::Suspended,
        LadderStep::Resume(_) => S::Opened,
        LadderStep::Terminate(_) => S::Terminated,
        LadderStep::Announce(_) => S::Announced,
        LadderStep::Fill(_) => S::Filled,
        LadderStep::Close(_) => S::Closed,
    }
}

/// Whether a follow-up still goes on: a deputy has one at most.
pub fn is_open(stage: LadderStage) -> bool {
    !matches!(stage, S::Improved | S::Filled | S::Closed)
}

/// The stages while the deputy holds the mandate and the follow-up goes on.
const HOLDING: &[LadderStage] = &[
    S::Opened,
    S::Talked,
    S::NotImproved,
    S::Advised,
    S::Resigning,
    S::Petitioned,
    S::Heard,
    S::Suspended,
    S::NotRecalled,
];

/// The stages a step can be taken from.
pub fn leads_from(step: LadderMove) -> &'static [LadderStage] {
    match step {
        LadderMove::Talk => &[S::Opened, S::NotImproved],
        LadderMove::Recheck => &[S::Talked],
        LadderMove::Advise => &[S::Opened, S::Talked, S::NotImproved, S::Suspended, S::NotRecalled],
        LadderMove::ReceiveResignation => &[
            S::Opened,
            S::Talked,
            S::NotImproved,
            S::Advised,
            S::Petitioned,
            S::Heard,
            S::Suspended,
            S::NotRecalled,
        ],
        LadderMove::AcceptResignation => &[S::Resigning],
        LadderMove::Petition => {
            &[S::Opened, S::Talked, S::NotImproved, S::Advised, S::Resigning, S::Suspended, S::NotRecalled]
        }
        LadderMove::Hear => &[S::Petitioned],
        LadderMove::Vote => &[S::Heard],
        LadderMove::Suspend => &[
            S::Opened,
            S::Talked,
            S::NotImproved,
            S::Advised,
            S::Resigning,
            S::Petitioned,
            S::Heard,
            S::NotRecalled,
        ],
        LadderMove::Resume => &[S::Suspended],
        LadderMove::Terminate => HOLDING,
        LadderMove::Announce => &[S::Resigned, S::Recalled, S::Terminated],
        LadderMove::Fill => &[S::Announced],
        LadderMove::Close => &[
            S::Opened,
            S::Talked,
            S::NotImproved,
            S::Advised,
            S::Resigning,
            S::Petitioned,
            S::NotRecalled,
            S::Announced,
        ],
    }
}
