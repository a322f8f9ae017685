//! What the secretary does about points.

mod correct;
mod entered;
mod explain;
mod groups;
mod preview;
mod quarter;
mod rulebooks;

pub use correct::{correct, corrections, differences, remove_correction};
pub use entered::{answer_objection, enter_scores, log_objection, objections};
pub use explain::{explain, what_if_for};
pub use groups::group_ranking;
pub use preview::{preview, sheet};
pub use quarter::{circulate, close_quarter, publish_quarter, quarters};
pub use rulebooks::{export_rulebook, import_rulebook, kept_rulebooks, remove_rulebook, save_rulebook};
