//! What must hold of activities and attendances. Facts in, verdict out.

mod activity;
mod attendance;
mod pattern;

pub use activity::{check, notes, tidied};
pub use attendance::{Person, check_all, check_review, notes_on_attendances, tidied_attendance};
pub use pattern::{copied, is_alike};
