//! What is asked of rosters that are written.

use serde::Deserialize;
use ts_rs::TS;

use super::RosterFile;

/// A workbook to be written.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WriteWorkbook {
    /// Where to: an .xlsx path.
    pub out: String,
}

/// The problem list to be written as the same workbook with a 问题 column.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveProblems {
    /// The file that was inspected.
    pub file: RosterFile,
    /// Where to: an .xlsx path.
    pub out: String,
}
