//! What the secretary does with a term.

mod archive;
mod change;
mod view;

pub use archive::archive;
pub use change::change;
pub use view::{tick, view};
