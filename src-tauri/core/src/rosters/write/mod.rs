//! Rosters written: our own export, blank templates and problem lists to send back; those of registers as well.
//!
//! Numbers that are names (ID, telephone, card) are text in both directions.

mod export;
mod file;
mod problems;
mod template;

pub use export::export;
pub use problems::{Faulty, save_problems, save_problems_with, write_problems};
pub use template::{Template, save_template, write_template};
