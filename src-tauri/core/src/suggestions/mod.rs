//! Suggestions (建议、批评和意见), bills (议案) and interpellations (质询): the register of who raised what, and when.
//!
//! Deputies raise suggestions in session and in recess; the presidium assigns them and they are answered within three
//! months, or six (Deputies Law art 51). Bills need five deputies and interpellations ten, in session (Local Organic
//! Law arts 22, 24). Only the register is here: assignment, deadlines and replies are not, and nothing here awards
//! points: they read [`duty_facts`].

pub mod api;
mod facts;
mod ops;
mod rules;
mod store;

pub use facts::SuggestionFact;
pub use ops::{list, read, remove, review, save};
pub use store::{duty_facts, insert, set_review};
