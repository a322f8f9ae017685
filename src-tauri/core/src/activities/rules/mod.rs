//! What must hold of activities and attendances. Facts in, verdict out.

mod activity;
mod attendance;
mod pasted;
mod pattern;
mod standards;

pub use activity::{check, notes, tidied};
pub use attendance::{Person, check_all, check_one, check_review, notes_on_attendances, tidied_attendance};
pub use pasted::{Attended, CellSays, Known, near_names, read_cell, read_legend, read_pasted};
pub use pattern::{as_pattern, copied, from_pattern, is_alike};
pub use standards::{check_standards, check_template_name, check_year, coverage};
