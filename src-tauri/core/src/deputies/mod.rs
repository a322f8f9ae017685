//! Deputies (代表): who they are, where they belong, where they stand (DOMAIN §2; Deputies Law art 58(2)).
//!
//! Nothing here counts what a deputy did, and nothing decides about one: a status follows a decision taken elsewhere.

pub mod api;
mod columns;
mod deputy;
mod lists;
mod ops;
mod photo_folder;
mod photos;
mod rules;
mod store;

pub use deputy::Deputy;
pub use lists::{counts, list, stroke_order};
pub use ops::{add, change, change_status, photo, read, remove, reveal, set_photo};
pub use photo_folder::import_photos;
pub use rules::standing_on;
pub use store::{
    Newcomers, all, all_status_changes, carry_over, insert, keep_photo, photo_bytes, register_status,
    set_oath, update,
};
