//! Safekeeping (备份与检查): the store is whole, there are copies of it, and one of them can take its place.
//!
//! A backup counts only once it was opened and verified; a backup that fails is said aloud and stops what it was
//! made for. Nothing here is ever sent anywhere: copies lie in `备份` beside the store, or where the secretary says.

pub mod api;
mod ops;
mod rules;
mod store;

pub use ops::{back_up, backups, check, restore};
pub(crate) use store::{Unverified, begin_backup, make_backup, newest_backup};
