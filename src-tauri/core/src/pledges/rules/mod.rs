//! What must hold of pledges. Facts in, verdict out.

mod counting;
mod items;
mod judging;
mod minimums;
mod period;
mod settings;
mod steps;

pub use counting::{Deed, DeedOf, evidence};
pub use items::{carried, check, from_catalogue, in_words, is_held, saved};
pub use judging::{Progress, check_correction, check_judgement, overall, suggested};
pub use minimums::{in_force, shortfalls};
pub use period::Period;
pub use settings::{check_catalogue_item, check_minimum};
pub use steps::{check_note, check_taken, may_be_changed, may_be_registered, next};
