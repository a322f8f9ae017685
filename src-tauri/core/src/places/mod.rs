//! Where deputies belong: constituencies (Election Law art 25), villages, groups (Deputies Law art 37) and stations.
//!
//! Only what a deputy's file and the sheets need of them; group plans, reception days and star ratings are other slices' work.

pub mod api;
mod ops;
mod rules;
mod store;

pub use ops::{list, remove, save_constituency, save_group, save_station, save_village};
pub use store::{
    all, forget_head, insert_constituency, insert_group, insert_station, insert_village, update_group,
};
