//! Rosters written: our own export, the blank template, the problem list to send back.
//!
//! Numbers that are names (ID, telephone, card) are text in both directions.

mod export;
mod file;
mod problems;
mod template;

pub use export::export;
pub use problems::{save_problems, save_problems_with};
pub use template::save_template;
