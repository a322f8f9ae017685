//! The follow-up ladder (跟进): reminder and talk, advice to resign, resignation or recall, suspension and termination,
//! by-election (DOMAIN §7; Election Law arts 50–57, Deputies Law arts 61–63).
//!
//! Talks and advice are the office's own practice, resignation, recall, suspension and termination are the law's: a step
//! whose condition is not met is refused with its article. **Absent on purpose.** Nothing here decides about a deputy:
//! [`candidates`] lists reasons, people take each step, and the deputy's status follows a registered decision alone.

pub mod api;
mod ops;
mod rules;
mod store;
mod talks;

pub use ops::{candidates, cases, open, read, save_standards, standards, take_step};
pub use rules::is_open;
pub use store::keep_case;
pub use talks::{TalkTaken, talks};
