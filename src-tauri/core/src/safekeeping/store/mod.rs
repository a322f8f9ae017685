//! The only part of safekeeping that touches SQLite: copies of the file, and questions to it.

mod backup;
mod check;

pub(crate) use backup::{Unverified, begin_backup, make_backup, newest_backup};
pub(super) use backup::{bring_in, list};
pub(super) use check::problems;
