//! The yearly appraisal (考评): pledge, points and evaluation become a grade by written weights (DOMAIN §7; the record of
//! duty performance is asked for by Deputies Law art 58(2), grades are the office's own).
//!
//! **Map.** `api` is the wire. Pure: `rules` weigh the parts, find the grade, share out the quota of 优秀 and say what a
//! meeting may decide; `reading` reads a composite as it is asked on the bridge. Kept: `store` holds schemes, opinions,
//! vetoes and decided years; `ops` are the secretary's steps. [`sheet`] is what letters and the ladder read.
//!
//! **Absent on purpose.** Nothing is decided about a deputy here: what the judge answers is a proposal, a meeting decides.
//! What it decided is frozen and only corrected beside it.

pub mod api;
mod ops;
mod reading;
mod rules;
mod store;

pub use ops::{
    add_veto, closed_points, correct, decide, decided, recommend, reelection, remove_scheme, remove_veto,
    save_opinion, save_scheme, schemes, sheet, years,
};
pub use reading::judge_asked;
pub use rules::judge;
pub use store::{decide as keep_decided, grades, missed_sessions};
