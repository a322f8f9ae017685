//! Whom deputies keep contact with: the five links (五联系) and the linked households (联系户), with each visit
//! (Deputies Law art 37: deputies divide the contact with voters among themselves; DOMAIN §3).
//!
//! Names, addresses and phones of households are private: masked until asked for, the asking logged, on no sheet.
//! A visit here is the log of a contact; one that scores is an activity. Nothing here awards points.

pub mod api;
mod coverage;
mod facts;
mod ops;
mod rules;
mod store;

pub use coverage::coverage;
pub use facts::VisitFact;
pub use ops::{list, read, remove, remove_visit, reveal, reveal_all, save, save_visit};
pub use rules::{check, masked};
pub use store::{Contact, all, insert, keep_visit, update, visit_facts};
