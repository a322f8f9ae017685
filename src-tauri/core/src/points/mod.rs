//! Duty points (履职积分): what a written rulebook makes of the records of what a deputy did (DOMAIN §5; the record of
//! duty performance is asked for by Deputies Law art 58(2), the points are the office's own).
//!
//! **Map.** `api` is the wire; `rules` holds one scoring rule a file, each with its cases in `tests/rulebook`; `judge`
//! asks the rules in turn and words their reasons; `groups` does so for 先进小组; `what_if` asks what one more record
//! would add; `check` says what is wrong with a rulebook; `shipped` are those of `assets/rulebooks`, `choose` says which
//! holds for whom; `store` and `ops` keep the office's own.
//!
//! **Absent on purpose.** Nothing is decided about a deputy here. Facts never call points: to record attendance awards
//! nothing.

pub mod api;
mod check;
mod choose;
mod either;
mod groups;
mod judge;
mod ops;
mod reading;
mod rules;
mod shipped;
mod store;
mod what_if;

pub use check::{check, check_group, problems};
pub use groups::judge_group;
pub use judge::{judge, total};
pub use ops::{export_rulebook, import_rulebook, kept_rulebooks, remove_rulebook, save_rulebook};
pub use reading::{check_asked, judge_asked, judge_group_asked, what_if_asked};
pub use shipped::{deputies, groups as group_rulebooks, list, of_word};
pub use what_if::what_if;
