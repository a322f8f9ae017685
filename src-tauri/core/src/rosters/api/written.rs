//! What is asked of workbooks that are written, and what is told of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::RosterFile;

/// A workbook to be written.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WriteWorkbook {
    /// Where to: an .xlsx path.
    pub out: String,
}

/// A table of the window to be written as a workbook, as it stands there.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WriteTable {
    /// What it is: 履职活动.
    pub title: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, a cell a head.
    pub rows: Vec<Vec<TableCell>>,
    /// Where to: an .xlsx path.
    pub out: String,
}

/// A cell of a table: a number to be reckoned with, or words.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(untagged)]
pub enum TableCell {
    /// A number.
    Number(f64),
    /// Words; what looks like a formula stays words.
    Words(String),
}

/// The problem list to be written as the same workbook with a 问题 column.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveProblems {
    /// The file that was inspected.
    pub file: RosterFile,
    /// Where to: an .xlsx path.
    pub out: String,
}

/// A file that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Written {
    /// Where it is.
    pub path: String,
    /// Rows in it.
    pub rows: u32,
}
