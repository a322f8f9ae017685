//! What is kept of points: rulebooks, quarters and what is entered beside them, postings, corrections.

mod corrections;
mod entered;
mod gather;
mod postings;
mod quarters;
mod rulebooks;

pub use corrections::{corrections, delete_correction, insert_correction, one_correction};
pub use entered::{answer_objection, insert_objection, objections, save_scores, scores};
pub use gather::{Gathered, Person, gather, titles};
pub use postings::{NewPosting, Posting, carried, insert_posting, pin_rulebook, pinned, postings};
pub use quarters::{KeptQuarter, circulate, close, kept_quarters, publish, quarter_sheet};
pub use rulebooks::{books, closed_by, insert_rulebook, remove_rulebook, update_rulebook};
