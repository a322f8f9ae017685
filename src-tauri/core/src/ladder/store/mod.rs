//! What is kept of follow-ups, and how it is read.

mod cases;

pub use cases::{KeptCase, all, insert, insert_step, keep_case, keep_standards, one, standards};
