//! What the screen sends and sees of the journal.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::OperationId;

/// A line of the journal.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct JournalLine {
    /// The operation.
    pub operation: OperationId,
    /// When: `yyyy-mm-dd hh:mm`.
    pub at: String,
    /// Its name in Chinese: 导入名册（68 人）.
    pub label: String,
    /// Whether it was taken back.
    pub undone: bool,
    /// The operation this one takes back, where it is an undo or redo.
    pub undoes: Option<OperationId>,
    /// Whether 撤销 may be tried; later changes to the same rows may still refuse it.
    pub can_undo: bool,
}

/// How many rows of one kind an operation wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TableCount {
    /// What the rows are: 代表.
    pub name: String,
    /// Rows that are new.
    pub added: u32,
    /// Rows that were changed.
    pub changed: u32,
    /// Rows that are gone.
    pub removed: u32,
}

/// Asks for one operation.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct OperationRef {
    /// Which.
    pub operation: OperationId,
}

/// An operation with what it changed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct JournalEntry {
    /// The operation.
    pub line: JournalLine,
    /// How many rows of which kind, all of them.
    pub counts: Vec<TableCount>,
    /// The rows it changed, the first 200.
    pub rows: Vec<ChangedRow>,
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowFate {
    /// It is new.
    Added,
    /// It was changed.
    Changed,
    /// It is gone.
    Removed,
}

/// A row before and after.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ChangedRow {
    /// What it is: 代表.
    pub name: String,
    /// What became of it.
    pub fate: RowFate,
    /// Its values, those that changed.
    pub columns: Vec<ChangedColumn>,
}

/// A value before and after; private ones are masked.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ChangedColumn {
    /// Which.
    pub name: String,
    /// What it was.
    pub before: Option<String>,
    /// What it became.
    pub after: Option<String>,
}
