//! What the secretary does with the duty menu.

mod activities;
mod items;
mod shown;
mod sign_ups;
mod year;

pub use activities::{approve_claims, link, linkable, make_activity, unlink};
pub use items::{remove_item, save_item, step};
pub use shown::{gaps, item, matrix, year};
pub use sign_ups::{choose, sign_up, withdraw};
pub use year::{copy_year, minimums, remove_minimum, save_minimum};
