//! What the screen sends and sees of registers: activities with attendance, and linked households.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Counts, Issue, Known, Outcome, Reject, Sheet, SheetMapping};
use crate::values::{ActivityId, Day, DeputyId, DutyKind, OperationId};

/// What a workbook holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TableKind {
    /// 代表名册.
    #[default]
    Roster,
    /// 履职活动和出席情况.
    Attendance,
    /// 联系户.
    Households,
}

/// Asks what a workbook holds.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TableFile {
    /// The workbook's path.
    pub path: String,
}

/// A register to look at, with what the secretary said of it so far.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct RegisterFile {
    /// The workbook's path.
    pub path: String,
    /// What it holds: 出席 or 联系户.
    pub kind: TableKind,
    /// What was said by hand of sheets; absent sheets are recognised.
    pub mapping: Vec<SheetMapping>,
    /// Cells corrected in place.
    pub corrections: Vec<CellCorrection>,
    /// Whom written names mean.
    pub people: Vec<PersonChoice>,
    /// What marks mean that the file does not explain.
    pub marks: Vec<MarkChoice>,
    /// What activities are.
    pub activities: Vec<ActivityChoice>,
    /// Of what differs from what is kept, the lines to be taken from the file; all others stay.
    pub taken: Vec<String>,
    /// Import what has no problems although there are errors.
    pub accept_problems: bool,
}

/// A cell typed anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CellCorrection {
    /// The sheet; none in a text file.
    pub sheet: Option<String>,
    /// The cell: `C6`.
    pub cell: String,
    /// What it should be; empty for nothing.
    pub value: String,
}

/// Whom a written name means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonChoice {
    /// The question's key.
    pub key: String,
    /// The deputy; none to leave out every row with this name.
    pub deputy: Option<DeputyId>,
}

/// What a mark means in this file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkChoice {
    /// The mark as it stands: ○.
    pub mark: String,
    /// Its meaning.
    pub means: MarkMeans,
}

/// The meanings a mark can have. Leave and absence are two things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum MarkMeans {
    Present,
    Leave,
    HalfDayLeave,
    Absent,
    Late,
    LeftEarly,
    Observer,
    Nothing,
}

/// What an activity of the file is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActivityChoice {
    /// The planned activity's key.
    pub key: String,
    /// Its kind; none as recognised.
    pub kind: Option<DutyKind>,
    /// Its length in half-days; none as recognised.
    pub half_days: Option<u32>,
    /// Which it is; none as recognised.
    pub is: Option<ActivityIs>,
}

/// Which activity it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", content = "activity", rename_all = "snake_case")]
pub enum ActivityIs {
    /// A new one.
    New,
    /// This one, registered already.
    Known(ActivityId),
    /// It is left out.
    Skip,
}

/// What a register would do.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RegisterInspection {
    /// What it was read as.
    pub kind: TableKind,
    /// Whether it can be imported.
    pub outcome: Outcome,
    /// Why not.
    pub reject: Option<Reject>,
    /// The sheets that are read.
    pub sheets: Vec<Sheet>,
    /// The sheets that are not; of a file that is refused, all.
    pub others: Vec<Sheet>,
    /// What is wrong or doubtful, cell by cell.
    pub problems: Vec<CellProblem>,
    /// What it would change.
    pub plan: RegisterPlan,
    /// How much there is.
    pub counts: Counts,
    /// Things the reader must tell.
    pub notes: Vec<String>,
}

/// A problem at its cell.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CellProblem {
    /// The sheet; none in a text file.
    pub sheet: Option<String>,
    /// The row, 1-based.
    pub row: u32,
    /// Whose row, or which activity's.
    pub name: String,
    /// What is wrong.
    pub issue: Issue,
}

/// What an import would change, and what only the secretary can know.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct RegisterPlan {
    /// Names of several deputies, or of none.
    pub people: Vec<AskedPerson>,
    /// Marks that nothing explains.
    pub marks: Vec<AskedMark>,
    /// The activities, in the file's order.
    pub activities: Vec<PlannedActivity>,
    /// The linked households, in the file's order.
    pub households: Vec<PlannedHousehold>,
    /// What is kept otherwise than the file says.
    pub different: Vec<Different>,
}

/// A name that may mean several deputies, or nobody.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AskedPerson {
    /// To answer by.
    pub key: String,
    /// As it is written.
    pub written: String,
    /// Why it is asked, in a sentence.
    pub why: String,
    /// How many entries hang on it.
    pub entries: u32,
    /// The first of their cells.
    pub cell: String,
    /// Who may be meant; of a name nobody has, those with a name like it.
    pub candidates: Vec<Known>,
}

/// A mark that nothing explains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AskedMark {
    /// As it stands.
    pub mark: String,
    /// How many cells have it.
    pub cells: u32,
    /// The first of them.
    pub cell: String,
}

/// How an activity of the file stands to those that are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ActivityStands {
    /// It is new.
    New,
    /// It is registered already.
    Known,
    /// It may be one that is registered already, or its kind is not known: the secretary says.
    Asked,
    /// It is left out.
    Skipped,
}

/// An activity of the file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PlannedActivity {
    /// To answer by.
    pub key: String,
    /// Where it stands first.
    pub cell: String,
    /// 活动名称.
    pub title: String,
    /// First day.
    pub starts_on: Day,
    /// Last day.
    pub ends_on: Day,
    /// Its length in half-days.
    pub half_days: u32,
    /// Its kind; none where it has to be said.
    pub kind: Option<DutyKind>,
    /// Whether the kind was recognised by the title only.
    pub kind_guessed: bool,
    /// How it stands to those that are kept.
    pub stands: ActivityStands,
    /// Which it may be.
    pub candidates: Vec<KnownActivity>,
    /// 出席, 迟到 and 早退, with 列席.
    pub came: u32,
    /// 请假.
    pub leave: u32,
    /// 缺席.
    pub absent: u32,
    /// Attendances that would be new.
    pub added: u32,
    /// Attendances that are kept so already.
    pub unchanged: u32,
}

/// An activity registered already.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KnownActivity {
    /// Which.
    pub id: ActivityId,
    /// Its kind.
    pub kind: DutyKind,
    /// Its title.
    pub title: String,
    /// First day.
    pub starts_on: Day,
}

/// How a household of the file stands to those that are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HouseholdStands {
    /// It is new.
    New,
    /// It is kept, and something that was blank comes in.
    Filled,
    /// It is kept so already.
    Unchanged,
}

/// A linked household of the file; only its surname is told.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PlannedHousehold {
    /// Where it stands.
    pub cell: String,
    /// The deputy.
    pub deputy_name: String,
    /// 王**.
    pub masked: String,
    /// How it stands to those that are kept.
    pub stands: HouseholdStands,
}

/// Something that is kept otherwise than the file says; it stays unless it is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Different {
    /// To take it by.
    pub key: String,
    /// Where it stands in the file.
    pub cell: String,
    /// Whose.
    pub name: String,
    /// Of which activity, or of which household and which of its facts.
    pub about: String,
    /// What is kept.
    pub kept: String,
    /// What the file says.
    pub said: String,
}

/// What an import of a register did.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RegisterReport {
    /// The operation, for undoing.
    pub operation: OperationId,
    /// New activities.
    pub activities: u32,
    /// New attendances, in new activities and in known ones.
    pub attendances: u32,
    /// New linked households.
    pub households: u32,
    /// Attendances or households that were kept otherwise and are changed.
    pub changed: u32,
    /// Attendances or households that were there already.
    pub unchanged: u32,
    /// What was left out, each with the reason.
    pub left_out: Vec<EntryLeftOut>,
}

/// Something that was not imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EntryLeftOut {
    /// Where it stands.
    pub cell: String,
    /// Whose, or which activity.
    pub name: String,
    /// Why, in a sentence.
    pub why: String,
}
