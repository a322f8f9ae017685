//! What is kept of follow-ups, and how it is read.

mod cases;
mod facts;

pub use cases::{KeptCase, all, insert, insert_step, keep_standards, one, standards};
pub use facts::missed_sessions;
