//! Where in a workbook the deputies stand: the heads, the columns, the rows that are people and those that are not.
//!
//! Pure: a book in, tables and rows with their issues out. What a cell means is `clean`'s; who somebody is, `reconcile`'s.

mod across;
mod body;
mod fields;
mod guess;
mod header;
mod heads;
mod ours;
mod rows;
mod said;
mod spread;
mod titles;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::api::{Correction, Field, Issue, IssueLevel, SheetMapping};
use super::workbook::{Book, Fault, letter};
use crate::values::Day;

pub use fields::{FIELD_LIST, FIELDS};
pub use header::{find, head_words, signature};
pub use heads::{ROSTER, Speech, outside_brackets, without_stars};
pub use ours::{Asked, OURS, Ours, ours};
pub use said::check;
pub use spread::{Origin, Spread};

/// Fields by column letter, by the signature of a sheet's heads.
pub type Mappings = BTreeMap<String, BTreeMap<String, Field>>;

/// A table of deputies in a sheet.
#[derive(Clone, Debug)]
pub struct Table {
    /// The sheet, from 0 among the book's.
    pub sheet: usize,
    /// The heads' rows, from 0.
    pub header: Vec<u32>,
    /// Field by column, from 0, in order.
    pub columns: Vec<(u32, Field)>,
}

/// A deputy's row, cleaned.
#[derive(Clone, Debug)]
pub struct Person {
    /// The sheet, from 0 among the book's.
    pub sheet: usize,
    /// The row, from 0.
    pub row: u32,
    /// The cleaned values, by field.
    pub values: [Option<Arc<str>>; FIELDS],
    /// What is wrong or doubtful.
    pub issues: Vec<Issue>,
    /// Whether a picture stands in this row.
    pub photo: bool,
}

/// What was found in a workbook.
#[derive(Debug, Default)]
pub struct Found {
    /// The tables.
    pub tables: Vec<Table>,
    /// The deputies, in the order of sheets and rows.
    pub people: Vec<Person>,
    /// The sheets that are not read.
    pub others: Vec<Unread>,
    /// What the reader must tell.
    pub notes: Vec<String>,
}

/// A sheet that is not read.
#[derive(Clone, Debug)]
pub struct Unread {
    /// What its heads and columns would be; none where nothing was recognised.
    pub table: Table,
    /// Why, in a sentence.
    pub why: String,
}

/// A workbook without a roster.
#[derive(Debug)]
pub struct NoRoster {
    /// What is wrong.
    pub fault: Fault,
    /// All its sheets.
    pub others: Vec<Unread>,
}

impl Found {
    fn leave_out(&mut self, table: Table, why: String) {
        self.notes.push(why.clone());
        self.others.push(Unread { table, why });
    }

    fn nothing(mut self, fault: Fault) -> NoRoster {
        for table in self.tables {
            self.others.push(Unread {
                table, why: "整个文件还不能读，这张表也没有读取。".to_owned()
            });
        }
        self.others.sort_by_key(|other| other.table.sheet);
        NoRoster { fault, others: self.others }
    }
}

impl Person {
    /// The value of a field.
    pub fn get(&self, field: Field) -> Option<&str> {
        self.values[field as usize].as_deref()
    }

    /// The value of a field, where no error says that it is not to be imported.
    pub fn sound(&self, field: Field) -> Option<&str> {
        let wrong = |issue: &Issue| issue.level == IssueLevel::Error && issue.field == Some(field);
        self.get(field).filter(|_| self.issues.is_empty() || !self.issues.iter().any(wrong))
    }

    /// Whether a field has an error.
    pub fn has_error(&self, field: Field) -> bool {
        self.issues.iter().any(|issue| issue.level == IssueLevel::Error && issue.field == Some(field))
    }
}

/// What the secretary corrected so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct ByHand<'a> {
    /// Columns said by hand.
    pub mapping: &'a [SheetMapping],
    /// Cells typed anew.
    pub corrections: &'a [Correction],
    /// Columns remembered from an earlier file, by the signature of their heads.
    pub remembered: Option<&'a Mappings>,
}

/// Finds the deputies of a workbook.
///
/// # Errors
/// Why there are none.
pub fn recognise(book: &Book, by_hand: ByHand<'_>, today: Day) -> Result<Found, NoRoster> {
    let mut found = Found::default();
    let mut last_fault = None;
    let all_hidden = book.sheets.iter().all(|sheet| sheet.hidden);
    for (at, sheet) in book.sheets.iter().enumerate().filter(|(_, sheet)| !sheet.rows.is_empty()) {
        let called =
            sheet.name.as_ref().map_or_else(|| "这个文件".to_owned(), |name| format!("工作表“{name}”"));
        let said = by_hand.mapping.iter().find(|mapping| mapping.sheet == sheet.name);
        let (table, fault) = find(book, at, said, by_hand.remembered, &ROSTER);
        if said.is_some_and(|said| said.skip) {
            found.leave_out(table, format!("{called}按您的选择没有读取。"));
            continue;
        }
        if sheet.hidden && !all_hidden && said.is_none() {
            found.leave_out(table, format!("{called}是隐藏的，没有读取。"));
            continue;
        }
        let read =
            fault.map_or_else(|| rows::read(book, &table, by_hand.corrections, today, &mut found), Err);
        match read {
            Ok(()) => {
                if sheet.blind {
                    found.notes.push(format!("{called}里的合并单元格和隐藏行看不出来，请核对。"));
                }
                found.tables.push(table);
            }
            Err(fault) => {
                found.leave_out(table, format!("{called}不是代表名册，没有读取。"));
                let keep = last_fault.is_none_or(|last| last == Fault::NoHeaderFound);
                last_fault =
                    if keep || fault == Fault::DuplicateHeaderBlocks { Some(fault) } else { last_fault };
            }
        }
    }
    // A table that is torn must not be imported in part.
    if last_fault == Some(Fault::DuplicateHeaderBlocks) || found.tables.is_empty() {
        return Err(found.nothing(last_fault.unwrap_or(Fault::NoDataRows)));
    }
    across::leave_out_copies(book, &mut found);
    if found.people.is_empty() {
        return Err(found.nothing(Fault::NoDataRows));
    }
    across::compare(&mut found);
    Ok(found)
}

/// A cell's name: C6.
pub fn cell_name(row: u32, column: u32) -> String {
    format!("{}{}", letter(column), row + 1)
}
