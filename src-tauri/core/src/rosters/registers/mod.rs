//! Registers (台账) that offices keep in Excel: activities with attendance, and linked households (联系户).
//!
//! Attendance comes in two layouts: a row a deputy and activity, or deputies down and activities across. Both become
//! the same entries; `people` says whom a name means, `plan` how they stand to what is kept. Nothing is guessed: names
//! of several deputies or of none, marks without a meaning and activities of no clear kind are asked about, 请假 and
//! 缺席 stay two things, and what is kept otherwise stays unless the secretary takes the file's word for it.

mod across;
mod attend;
mod dates;
mod entries;
mod find;
mod heads;
mod households;
mod import;
mod kinds;
mod long;
mod look;
mod marks;
mod people;
mod plan;
mod problems;
mod rows;
mod template;

pub use import::{import, import_with};
pub use look::{inspect, inspect_with, kind_of, kind_of_with};
pub use problems::{save_problems, save_problems_with};
pub use template::save_template;
