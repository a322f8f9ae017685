//! 履职簿's core: everything a township people's-congress office does with its deputies, and nothing of how it is shown.
//!
//! **Map.** `values` are the words of the trade; `db`, `office` and `operation` keep them; each slice (`settings`,
//! `places`, `deputies`, `activities`, `rosters`, …) is one part of the office's work; `publication` says what a sheet says and
//! `paper` draws it; `bridge` is the one table of commands that window, command line and test server share.
//!
//! **Absent on purpose.** The core knows no tauri, no terminal and no network; only `clock` reads today's date.

pub mod activities;
pub mod appraisals;
mod asked;
pub mod bridge;
pub mod clock;
pub mod contacts;
mod db;
pub mod demo;
pub mod deputies;
pub mod evaluations;
pub mod expenses;
pub mod group_plans;
pub mod journal;
pub mod ladder;
pub mod menu;
pub mod oaths;
pub mod office;
pub mod operation;
pub mod paper;
mod pictures;
pub mod places;
pub mod pledges;
pub mod points;
pub mod publication;
pub mod refusal;
pub mod rosters;
pub mod safekeeping;
pub mod settings;
pub mod suggestions;
pub mod surveys;
pub mod tables;
pub mod terms;
pub mod values;
mod whole_file;
pub mod work;

pub use office::Office;
pub use refusal::{Kind, Refusal, Result};
pub use work::{Progress, Work};
