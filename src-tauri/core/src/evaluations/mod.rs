//! Evaluation sessions (述职评议): deputies report to their voters and are balloted (DOMAIN §6; that deputies report to
//! voters and that the presidium organises it: Deputies Law art 58(2); ballots, grades and shares are local rules).
//!
//! **Map.** `api` is the wire. Pure: `rules` holds what stands on ballots, the cross-checks of counts, the results, the
//! lives of sessions and rectification items, and the year's plan; `tally` counts and is the pure command. Kept: `store`;
//! `ops` are the secretary's steps. [`facts`] is what appraisals read: for a deputy and a time, whether she was evaluated,
//! with which result and share, and whether everything was put right.
//!
//! **Absent on purpose.** Nothing is decided about a deputy beyond what the ballots come to. Points are not touched: a
//! session that was held leaves a duty record, and points read that.

pub mod api;
mod facts;
mod ops;
mod rules;
mod store;
mod tally;

pub use facts::EvaluationFact;
pub use ops::{
    correct_result, decide, draft, enter_tally, hold, notify, plan, read, remove, remove_rectification,
    remove_tally, save, save_discussion, save_rectification, save_standards, sessions, standards,
    standards_on, step_rectification,
};
pub use rules::ballots::{Choice, Leaning, choices};
pub use rules::rectifying::next as next_of_rectification;
pub use store::{
    facts, insert, insert_rectification, insert_result, insert_step, keep_discussion, keep_tally,
    notify as set_notified, set_decided, set_held, set_rectification,
};
pub use tally::{assess, measure_of, shares_of, tally_asked};
