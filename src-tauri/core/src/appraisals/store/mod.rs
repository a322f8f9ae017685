//! What is kept of appraisals, and how it is read.

mod entered;
mod facts;
mod reelection;
mod schemes;
mod years;

pub use entered::{insert_veto, keep_opinion, opinions, remove_veto, veto, vetoes};
pub use facts::missed_sessions;
pub use reelection::{keep_mark, marks};
pub use schemes::{insert as insert_scheme, remove as remove_scheme, schemes, update as update_scheme};
pub use years::{KeptYear, decide, grades, insert_correction, year, years};
