//! A deputy whole, as the core's own slices see one.

use super::api::{DeputyFacts, PrivateFacts, Status};
use crate::values::DeputyId;

/// A deputy with everything that is kept, the private included: never sent to a screen as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Deputy {
    /// The row.
    pub id: DeputyId,
    /// Counts up with each change.
    pub revision: u32,
    /// What is not private.
    pub facts: DeputyFacts,
    /// What is.
    pub private: PrivateFacts,
    /// Where the deputy stands.
    pub status: Status,
    /// The hash of the photo, where there is one.
    pub photo: Option<String>,
}

impl Deputy {
    /// Whether the deputy still holds the mandate: in office or suspended (Deputies Law art 61).
    pub fn holds_mandate(&self) -> bool {
        matches!(self.status, Status::InOffice | Status::Suspended)
    }
}
