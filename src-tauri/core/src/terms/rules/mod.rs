//! What must hold of a term's steps, and its checklists.

mod changing;
mod checklist;

pub use changing::{TermStep, check_change, check_tick, ends_on, next, phase};
pub use checklist::{TermFacts, lists, what};
