//! What is asked of rosters and registers that are written.

use serde::Deserialize;
use ts_rs::TS;

use super::{RegisterFile, RosterFile, TableKind};

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

/// The problem list of a register, to be written as the same workbook with a 问题 column.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveRegisterProblems {
    /// The file that was inspected, with what was said of it.
    pub file: RegisterFile,
    /// Where to: an .xlsx path.
    pub out: String,
}

/// A blank workbook to be filled in and imported.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveTableTemplate {
    /// What it is for.
    pub kind: TableKind,
    /// Where to: an .xlsx path.
    pub out: String,
}
