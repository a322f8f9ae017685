//! Activities (履职活动) and who attended them: the duty records of Deputies Law art 58(2), DOMAIN §3.
//!
//! One person's deed is an activity with one participant. Leave (请假) and absence (缺席) are two things everywhere.
//! A record may be claimed first and count once the office approved it. Nothing here awards points: `points` reads
//! [`duty_facts`]; suggestions (议案建议) have a register of their own.

pub mod api;
mod duty_fact;
mod evidence;
mod ops;
mod pasting;
mod patterns;
mod rules;
mod store;

pub use duty_fact::DutyFact;
pub use evidence::{add_evidence, evidence, remove_evidence};
pub use ops::{checked, claims, copy, list, read, remove, review, save};
pub use pasting::read_pasted;
pub use patterns::{
    group_activities, remove_template, save_standards, save_template, standards, templates,
    training_coverage, use_template,
};
pub use rules::{
    Attended, CellSays, check as check_facts, check_one as check_attendance, near_names, read_cell,
    read_legend, tidied,
};
pub use store::{attendances, duty_facts, duty_facts_of, duty_places, duty_titles, insert, update};
