//! The scoring rules, one a file: what holds, why the office has it so, and the words in which it is explained.
//!
//! Each has its cases in `tests/rulebook/<file>.md`, tables an office worker can read and add to.

pub mod absence;
pub mod attendance;
pub mod base;
pub mod basis;
pub mod cap;
pub mod category;
pub mod ceiling;
pub mod first_and_further;
pub mod group_scale;
pub mod leave;
pub mod period;
pub mod placing;
pub mod punctuality;
pub mod review;
pub mod spoke;
pub mod tier;
