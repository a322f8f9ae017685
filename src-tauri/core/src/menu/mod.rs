//! The duty menu (履职菜单): the year's plan of what deputies do, fixed items for all and optional items they choose
//! (DOMAIN §3; Deputies Law art 37 has groups plan their year, art 58(2) has duty performance recorded and made known).
//!
//! An item turns into one activity or several; who has done it is read from their attendance and nowhere entered
//! twice. The menu reads `activities`, which know nothing of it. It awards no points: activities' records do.

pub mod api;
mod ops;
mod plan;
mod rules;
mod store;
mod wording;

pub use ops::{
    approve_claims, choose, copy_year, gaps, item, link, linkable, make_activity, matrix, minimums,
    remove_item, remove_minimum, save_item, save_minimum, sign_up, step, unlink, withdraw, year,
};
pub use rules::is_meant;
pub use store::{insert_item, insert_link, insert_sign_up, keep_minimum, set_stage};
pub use wording::{QUARTERS, audience_in_chinese, months_in_chinese, seats_in_chinese};
