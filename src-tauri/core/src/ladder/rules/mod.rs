//! What the law and the office ask of each step. Facts in, verdict out.

mod candidates;
mod checklist;
mod conditions;
mod jumps;
mod law;
mod moves;
mod next;
mod said;
mod status;

pub use candidates::{Looked, check_standards, look};
pub use checklist::recall_checklist;
pub use conditions::Known;
pub use moves::moves;
pub use next::{is_open, leads_to, next, stage};
pub use said::said;
pub use status::status_after;

use super::api::OpenLadderCase;
use crate::values::Day;
use crate::{Refusal, Result};

/// Checks the opening of a follow-up: it has reasons.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_opening(open: &OpenLadderCase, today: Day) -> Result<()> {
    if open.on > today {
        return Err(Refusal::invalid("on", "列入日期在今天之后。").hinted("请核对日期。"));
    }
    if open.reasons.is_empty() || open.reasons.iter().any(|reason| reason.trim().is_empty()) {
        return Err(Refusal::invalid("reasons", "没有写明列入跟进的原因。")
            .hinted("请选用名单上的原因，或者自己写明，今后约谈时要用。"));
    }
    if open.reasons.len() > 20 || open.reasons.iter().any(|reason| reason.chars().count() > 300) {
        return Err(
            Refusal::invalid("reasons", "列入的原因太长。").hinted("每条不超过 300 个字，不超过 20 条。")
        );
    }
    Ok(())
}
