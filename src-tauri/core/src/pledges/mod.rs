//! Pledges (履职承诺): what deputies promise for a year or for the term, how far they keep it, and how that is judged
//! (承诺、践诺、评诺; DOMAIN §4). The presidium records and publishes what deputies do (Deputies Law art 58(2)).
//!
//! A pledge goes 提出 → 审核 → 公示 → 践诺 → 登记 → 评诺, one step after another, each with its day and its people.
//! Items that name kinds of duty records count themselves: they read activities, suggestions and visits, which know
//! nothing of pledges. What was judged stays; a mistake in it is made good by a recorded correction. Nothing here
//! decides about anybody, and nothing awards points: appraisal reads [`results`].

pub mod api;
mod ops;
mod results;
mod rules;
mod store;

pub use ops::{
    carry_over, catalogue, correct, give_fixed, judge, list, minimums, read, register_done, remove,
    remove_catalogue_item, remove_minimum, save, save_catalogue_item, save_minimum, take_step,
};
pub use results::PledgeResult;
pub use rules::{Period, from_catalogue, in_words, overall};
pub use store::{WholeItem, WholePledge, add_correction, insert_catalogue_item, insert_whole, one, results};
