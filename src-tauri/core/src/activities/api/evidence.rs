//! What the screen sends and sees of evidence: photos, scans and papers of an activity.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{ActivityId, EvidenceId};

/// What a piece of evidence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// A photo or scan, kept as JPEG.
    Picture,
    /// A PDF, kept as it is.
    Pdf,
}

/// A line of an activity's evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceLine {
    /// Which.
    pub id: EvidenceId,
    /// The file's name when it was added.
    pub file_name: String,
    /// What it is.
    pub kind: EvidenceKind,
    /// How many bytes are kept.
    pub bytes: u32,
    /// A `data:` address with a small JPEG; none of a PDF.
    pub thumb: Option<String>,
}

/// A piece of evidence whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceFile {
    /// The file's name when it was added.
    pub file_name: String,
    /// What it is.
    pub kind: EvidenceKind,
    /// A `data:` address with all of it.
    pub content: String,
}

/// Asks for one piece of evidence.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct EvidenceRef {
    /// Which.
    pub id: EvidenceId,
}

/// Files of this machine as evidence of an activity.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AddEvidence {
    /// Of which activity.
    pub activity: ActivityId,
    /// The files' paths.
    pub paths: Vec<String>,
}

/// What became of the files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceAdded {
    /// How many were added.
    pub added: u32,
    /// Those that were left, each with the reason.
    pub left: Vec<EvidenceLeft>,
}

/// A file that was not added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceLeft {
    /// The file's name.
    pub file: String,
    /// Why, in a sentence.
    pub why: String,
}
