//! The office, its term and how this installation prints and shows (DOMAIN §0, §2).

pub mod api;
mod ops;
mod rules;
mod store;

pub use ops::{found_demo, preferences, save_office, save_preferences, view, workdays_after};
pub use store::{current_term, office};
