//! Groups' plans (小组年度计划): what each deputies' group (代表小组, Deputies Law art 37) means to do in a year, with which
//! department, and what of it was done (DOMAIN §2–3).
//!
//! What a group did is an activity; a plan only names it. Whether a group met often enough is told beside what the
//! office asks for, and nothing here awards points or decides about a group.

pub mod api;
mod ops;
mod rules;
mod store;

pub use ops::{copy_year, list, remove_item, save_item};
pub use store::insert;
