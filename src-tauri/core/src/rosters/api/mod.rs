//! What the screen sends and sees of a roster import; `inspect-roster`'s contract for scripts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{DeputyId, OperationId};

mod registers;
mod written;

pub use registers::{
    ActivityChoice, ActivityIs, ActivityStands, AskedMark, AskedPerson, CellCorrection, CellProblem,
    Different, EntryLeftOut, HouseholdStands, KnownActivity, MarkChoice, MarkMeans, PersonChoice,
    PlannedActivity, PlannedHousehold, RegisterFile, RegisterInspection, RegisterPlan, RegisterReport,
    TableFile, TableKind,
};
pub use written::{SaveProblems, SaveRegisterProblems, SaveTableTemplate, WriteWorkbook};

/// The columns a table can have: a roster's up to `Honours`, then those of registers, which also have some of a roster's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Field {
    Seq,
    Name,
    Gender,
    Ethnicity,
    Birth,
    NativePlace,
    Education,
    Party,
    Position,
    Constituency,
    Village,
    Town,
    Group,
    Identity,
    CardNo,
    IdNumber,
    Phone,
    Phone2,
    Reelected,
    ElectedOn,
    Note,
    PhoneConsent,
    Degree,
    PartyJoined,
    Occupation,
    Employer,
    Category,
    Levels,
    Address,
    Stations,
    Delegation,
    TermsServed,
    ByElection,
    OathOn,
    Offices,
    Honours,
    Deputy,
    Activity,
    Title,
    ActivityKind,
    HeldOn,
    EndsOn,
    HalfDays,
    Place,
    Organiser,
    Content,
    Attendance,
    LeaveLength,
    LeaveApprovedBy,
    Spoke,
    Review,
    Household,
    Since,
}

/// A cleaned value: text, or yes/no for 连任, 补选 and 可公开电话.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Value {
    /// Yes or no.
    Flag(bool),
    /// Everything else.
    Text(String),
}

/// A file to look at, with what the secretary corrected so far.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct RosterFile {
    /// The workbook's path.
    pub path: String,
    /// What was said by hand of sheets; absent sheets are recognised.
    pub mapping: Vec<SheetMapping>,
    /// Cells corrected in place.
    pub corrections: Vec<Correction>,
    /// What to do with ambiguous rows.
    pub choices: Vec<Choice>,
    /// Import the good cells and rows although there are errors.
    pub accept_problems: bool,
}

/// A sheet as the secretary says it is; what she does not say is recognised.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SheetMapping {
    /// The sheet; none in a text file.
    pub sheet: Option<String>,
    /// The head's rows, 1-based and together; empty when there is no head, none when it is to be found.
    pub header_rows: Option<Vec<u32>>,
    /// Field by column letter, columns not named being ignored; none when the heads say it.
    pub columns: Option<BTreeMap<String, Field>>,
    /// Whether the sheet holds no deputies and is not to be read.
    pub skip: bool,
}

/// A cell the secretary typed anew.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Correction {
    /// The sheet; none in a text file.
    pub sheet: Option<String>,
    /// The workbook's row, 1-based.
    pub row: u32,
    /// Which field.
    pub field: Field,
    /// What it should be; empty for nothing.
    pub value: String,
}

/// What to do with a row that might be somebody already there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Choice {
    /// The sheet; none in a text file.
    pub sheet: Option<String>,
    /// The workbook's row.
    pub row: u32,
    /// Who it is.
    pub is: ChoiceIs,
}

/// Who an ambiguous row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "who", content = "deputy", rename_all = "snake_case")]
pub enum ChoiceIs {
    /// Somebody new.
    New,
    /// This deputy.
    Deputy(DeputyId),
    /// Leave the row out.
    Skip,
}

/// What a file would do.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Inspection {
    /// Whether it can be imported.
    pub outcome: Outcome,
    /// Why not.
    pub reject: Option<Reject>,
    /// The sheets with a roster in them.
    pub sheets: Vec<Sheet>,
    /// The sheets that are not read; of a file that is refused, all.
    pub others: Vec<Sheet>,
    /// The deputies' rows.
    pub rows: Vec<Row>,
    /// What it would change.
    pub plan: Plan,
    /// How much there is.
    pub counts: Counts,
    /// Things the reader must tell: sheets left out, what could not be known.
    pub notes: Vec<String>,
}

/// Whether a file can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// All of it.
    Import,
    /// Some cells have errors.
    ImportWithProblems,
    /// Nothing of it.
    Reject,
}

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Reject {
    /// A stable word: `no_header_found`.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// A sheet of the workbook.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Sheet {
    /// Its name; none in a text file.
    pub name: Option<String>,
    /// Its place in the workbook, from 1.
    pub position: u32,
    /// The head's rows, 1-based.
    pub header_rows: Vec<u32>,
    /// Field by column letter.
    pub columns: BTreeMap<String, Field>,
    /// All columns with content, for correcting by hand.
    pub heads: Vec<Column>,
    /// The first rows by number (1-based), as they stand, for finding the heads by hand.
    pub top: Vec<(u32, Vec<String>)>,
    /// Why it is not read, in a sentence; none where it is.
    pub unread: Option<String>,
}

/// A column as the file has it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Column {
    /// Its letter.
    pub letter: String,
    /// Its head's text.
    pub head: String,
    /// Its first values.
    pub samples: Vec<String>,
}

/// A deputy's row.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Row {
    /// The sheet; none in a text file.
    pub sheet: Option<String>,
    /// The workbook's row, 1-based.
    pub row: u32,
    /// The cleaned values without errors.
    pub fields: BTreeMap<Field, Value>,
    /// What is wrong or doubtful.
    pub issues: Vec<Issue>,
    /// Whether the workbook has a picture for this row.
    pub photo: bool,
}

/// Something wrong or doubtful in a cell.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Issue {
    /// The cell: `C6`.
    pub cell: String,
    /// The field; none where the whole row is meant.
    pub field: Option<Field>,
    /// Error: the value is not imported. Warning: it is, and should be looked at.
    pub level: IssueLevel,
    /// A stable word: `id_checksum`.
    pub code: String,
    /// One sentence.
    pub message: String,
    /// What the cell says.
    pub raw: String,
}

/// How bad an issue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IssueLevel {
    /// The value is left out.
    Error,
    /// The value is taken.
    Warning,
}

/// What an import would change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Plan {
    /// New deputies.
    pub added: Vec<RowRef>,
    /// Changes of known deputies, a line a field. ID numbers and phones are masked when the screen asks.
    pub updated: Vec<Update>,
    /// How many known deputies stay as they are.
    pub unchanged: u32,
    /// Deputies in the store and not in the file: listed, never deleted.
    pub removed: Vec<Known>,
    /// Rows that might be somebody already there.
    pub ambiguous: Vec<Ambiguous>,
}

/// A row by its place and name.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RowRef {
    /// The sheet; none in a text file.
    pub sheet: Option<String>,
    /// The workbook's row.
    pub row: u32,
    /// The name in it.
    pub name: String,
}

/// A field that would change.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Update {
    /// Whose.
    pub name: String,
    /// The ID number by which the deputy was recognised.
    pub id_number: Option<String>,
    /// Which field.
    pub field: Field,
    /// What is kept now.
    pub old: Option<String>,
    /// What the file says.
    pub new: String,
}

/// A deputy already there.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Known {
    /// The deputy.
    pub id: DeputyId,
    /// The name.
    pub name: String,
    /// Something to tell namesakes apart: 东河村 · 1963-03.
    pub about: String,
}

/// A row that might be somebody already there.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Ambiguous {
    /// The row.
    #[serde(flatten)]
    #[ts(flatten)]
    pub row: RowRef,
    /// Who it might be.
    pub candidates: Vec<Known>,
    /// Why it is not clear, in a sentence.
    pub why: String,
}

/// How much there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Counts {
    /// Deputies' rows.
    pub rows: u32,
    /// Errors.
    pub errors: u32,
    /// Warnings.
    pub warnings: u32,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportReport {
    /// The operation, for undoing.
    pub operation: OperationId,
    /// New deputies.
    pub added: u32,
    /// Known deputies of whom something changed.
    pub updated: u32,
    /// Known deputies who stayed as they were.
    pub unchanged: u32,
    /// Rows left out, each with the reason.
    pub left_out: Vec<LeftOut>,
    /// Cells left out for an error.
    pub cells_left_out: u32,
    /// Photos taken from the workbook.
    pub photos: u32,
    /// Constituencies, villages and groups that were new.
    pub new_places: Vec<String>,
    /// Deputies in the store and not in the file.
    pub missing: Vec<Known>,
}

/// A row that was not imported.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LeftOut {
    /// The row.
    #[serde(flatten)]
    #[ts(flatten)]
    pub row: RowRef,
    /// Why, in a sentence.
    pub why: String,
}

/// One import of the past.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PastImport {
    /// Its operation.
    pub operation: OperationId,
    /// When: `yyyy-mm-dd hh:mm`.
    pub at: String,
    /// The file's name.
    pub file: String,
    /// What it held.
    pub kind: TableKind,
    /// What was new: deputies, activities or households.
    pub added: u32,
    /// What was changed.
    pub updated: u32,
    /// Whether it was undone.
    pub undone: bool,
}
