//! The journal (操作记录): what was done to the store, and its undoing.
//!
//! It is audit and undo in one: each operation keeps the changeset of SQLite's session extension, that is every row
//! it changed, before and after. Undoing is applying its inverse as an operation of its own, and is refused where a
//! later one changed the same rows. Nothing is ever taken out of the journal.

pub mod api;
mod changes;
mod ops;
mod rules;
mod store;

pub use ops::{list, read, redo, undo};
pub(crate) use store::record;
pub use store::{redo_line, undo_line};
