//! Duty points (履职积分): what a written rulebook makes of the records of what a deputy did (DOMAIN §5; the record of
//! duty performance is asked for by Deputies Law art 58(2), the points are the office's own).
//!
//! **Map.** `api` is the wire. Pure: `rules` holds one scoring rule a file, each with its cases in `tests/rulebook`;
//! `judge` asks the rules in turn and words their reasons; `what_if` asks what one more record would add; `groups` judges
//! 先进小组 by what `group_facts` counts; `check` says what is wrong with a rulebook, `choose` which holds for whom;
//! `lifecycle` is the life of a quarter, `ranking` and `duty_days` what stands beside points; `sheet` and `explained` put
//! it together, `differences` finds what changed after closing. Kept: `store` gathers what a quarter rests on and keeps
//! rulebooks, quarters, postings; `ops` are the secretary's steps. [`sheet()`] is what a posted sheet prints.
//!
//! **Absent on purpose.** Nothing is decided about a deputy here. Facts never call points: to record attendance awards
//! nothing, and a posting never follows its records.

pub mod api;
mod check;
mod choose;
mod differences;
mod duty_days;
mod either;
mod explained;
mod facts;
mod group_facts;
mod groups;
mod judge;
mod lifecycle;
mod ops;
mod outside;
mod ranking;
mod reading;
mod rules;
mod sheet;
mod shipped;
mod store;
mod what_if;

pub use check::{check, check_group, problems};
pub use duty_days::calendar_days;
pub use groups::judge_group;
pub use judge::{judge, total};
pub use ops::{
    answer_objection, circulate, close_quarter, correct, corrections, differences, enter_scores, explain,
    export_rulebook, group_ranking, import_rulebook, kept_rulebooks, log_objection, objections, preview,
    publish_quarter, quarters, remove_correction, remove_rulebook, save_rulebook, sheet, what_if_for,
};
pub use reading::{check_asked, judge_asked, judge_group_asked, what_if_asked};
pub use shipped::{deputies, groups as group_rulebooks, list, of_word};
pub use what_if::what_if;
