//! What the secretary does about points.

mod rulebooks;

pub use rulebooks::{export_rulebook, import_rulebook, kept_rulebooks, remove_rulebook, save_rulebook};
