//! Oaths to the constitution (宪法宣誓): who must take one, who has, when and led by whom.
//!
//! Whom a congress elects or decides to appoint, and whom a government appoints, takes the oath in public on entering
//! office (the Standing Committee's Decision on the oath to the constitution of 2015-07-01, revised 2018-02-24, points 1
//! and 8). That deputies take it as well is local practice, told as such. A deputy's day is the file's 宣誓日期, kept
//! once; a ceremony adds where it was and who led it.

pub mod api;
mod ops;
mod rules;
mod store;

pub use ops::{hold, list, remove_ceremony, remove_official, save_official};
pub use store::{insert_ceremony, insert_official};
