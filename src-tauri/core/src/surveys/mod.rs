//! Questionnaires (问卷调查) among villagers: a few questions on paper, counted by hand, shown as shares (DOMAIN §6; that
//! deputies hear what people think: Deputies Law art 8; the form is the office's own).
//!
//! **Map.** `api` is the wire; `rules` hold what can be asked, the cross-checks of counts, the shares and the life of a
//! questionnaire; `store` keeps it, `ops` are the secretary's steps.
//!
//! **Absent on purpose.** Nobody who answers is kept: no name, no number, only counts and what was written freely.

pub mod api;
mod ops;
mod rules;
mod store;

pub use ops::{list, read, remove, save, save_counts, step};
pub use store::{insert, keep_counts, set_stage};
