//! The yearly appraisal (考评): pledge, points and evaluation become a grade by written weights (DOMAIN §7; the record of
//! duty performance is asked for by Deputies Law art 58(2), grades are the office's own).
//!
//! **Map.** `api` is the wire. Pure: `rules` weigh the parts, find the grade and share out the quota of 优秀; `reading`
//! reads a composite as it is asked on the bridge.
//!
//! **Absent on purpose.** Nothing is decided about a deputy here: what the judge answers is a proposal, a meeting decides.

pub mod api;
mod reading;
mod rules;

pub use reading::judge_asked;
pub use rules::judge;
