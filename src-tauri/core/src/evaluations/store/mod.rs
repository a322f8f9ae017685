//! What is kept of evaluations, and how it is read.

mod discussion;
mod facts;
mod rectifications;
mod sessions;
mod standards;
mod votes;

pub use discussion::{discussion, keep_discussion};
pub use facts::{facts, reported};
pub use rectifications::{
    insert_rectification, insert_step, rectification, rectifications, remove_rectification,
    set_rectification, update_rectification,
};
pub use sessions::{
    KeptSession, insert, notify, one, remove, reporters, sessions, set_decided, set_held, update,
};
pub use standards::{keep_standards, standards};
pub use votes::{corrections, insert_correction, insert_result, keep_tally, remove_tally, results, tallies};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{Refusal, Result};

/// A value as the store keeps it in a column of text.
fn json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(Refusal::bug)
}

/// A column of text as the value it was.
fn value<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(Refusal::bug)
}
