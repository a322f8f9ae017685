//! What is kept of points: the office's rulebooks.

mod rulebooks;

pub use rulebooks::{books, insert_rulebook, remove_rulebook, update_rulebook};
