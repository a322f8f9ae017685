//! A visit as pledges count it: whose and when, and of whom only the kind.

use crate::values::{ContactKind, Day, DeputyId, VisitId};

/// One visit to a contact; whom it was paid to stays with the contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisitFact {
    /// The visit.
    pub visit: VisitId,
    /// The deputy whose contact it is.
    pub deputy: DeputyId,
    /// Its day.
    pub date: Day,
    /// What sort of contact was visited.
    pub kind: ContactKind,
}
