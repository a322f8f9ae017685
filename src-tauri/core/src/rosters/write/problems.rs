//! The problem list: the same cells with a 问题 column, coloured where something is wrong, to be sent back.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use rust_xlsxwriter::{Color, Format, Workbook, Worksheet, XlsxError};

use crate::office::{Office, Work};
use crate::rosters::api::{Issue, IssueLevel, SaveProblems};
use crate::rosters::inspect::count;
use crate::rosters::recognise::{ByHand, ROSTER, Table, cell_name, check, recognise};
use crate::rosters::store;
use crate::rosters::workbook::{Book, Cell, Reader, Sheet};
use crate::tables::api::Written;
use crate::tables::{save, text};
use crate::{Refusal, Result};

/// A table with what is wrong with its rows.
pub struct Faulty<'a> {
    /// The table.
    pub table: &'a Table,
    /// What is wrong, by row from 0; rows without a problem are not there.
    pub rows: BTreeMap<u32, Vec<&'a Issue>>,
}

/// Writes the problem list of a roster.
///
/// # Errors
/// Refused when the file is no roster; Unavailable when the place cannot be written to.
pub fn save_problems(office: &mut Office, asked: &SaveProblems, work: &Work) -> Result<Written> {
    save_problems_with(&Reader::own()?, office, asked, work)
}

/// As [`save_problems`], with another executable to parse.
///
/// # Errors
/// As [`save_problems`].
pub fn save_problems_with(
    reader: &Reader,
    office: &Office,
    asked: &SaveProblems,
    work: &Work,
) -> Result<Written> {
    work.step(0, 2, "正在读取名册")?;
    let refused = |fault: crate::rosters::workbook::Fault| {
        let reject = fault.reject();
        Refusal::refused(reject.message).hinted(reject.hint).coded(&reject.code)
    };
    let book = reader.read(Path::new(&asked.file.path))?.map_err(refused)?;
    let remembered = store::mappings(office.db())?;
    let by_hand = ByHand {
        mapping: &asked.file.mapping,
        corrections: &asked.file.corrections,
        remembered: Some(&remembered),
    };
    check(&book, &asked.file.mapping, &ROSTER)?;
    let found = recognise(&book, by_hand, office.today()).map_err(|none| refused(none.fault))?;
    work.step(1, 2, "正在写入问题清单")?;
    let faulty = found.tables.iter().map(|table| {
        let of_it = found.people.iter().filter(|person| person.sheet == table.sheet);
        let faults = of_it.filter(|person| !person.issues.is_empty());
        Faulty { table, rows: faults.map(|person| (person.row, person.issues.iter().collect())).collect() }
    });
    write_problems(&book, &faulty.collect::<Vec<_>>(), &asked.out)
}

/// Writes the tables of a file with their problems; answers how many rows have any.
///
/// # Errors
/// Unavailable when the place cannot be written to.
pub fn write_problems(book: &Book, tables: &[Faulty<'_>], out: &str) -> Result<Written> {
    save(workbook(book, tables).map_err(Refusal::bug)?, out)?;
    let rows = tables.iter().map(|faulty| faulty.rows.len()).sum();
    Ok(Written { path: out.to_owned(), rows: count(rows) })
}

fn workbook(book: &Book, tables: &[Faulty<'_>]) -> std::result::Result<Workbook, XlsxError> {
    let mut written = Workbook::new();
    for faulty in tables {
        let sheet = &book.sheets[faulty.table.sheet];
        let page = written.add_worksheet();
        if let Some(name) = &sheet.name {
            // A name that Excel does not allow is not worth losing the list for.
            let _ = page.set_name(name);
        }
        cells(book, sheet, page, &worst(faulty))?;
        column_of_problems(sheet, faulty, page)?;
    }
    Ok(written)
}

/// The worst issue of each cell.
fn worst(faulty: &Faulty<'_>) -> HashMap<String, IssueLevel> {
    let mut worst = HashMap::new();
    for issue in faulty.rows.values().flatten() {
        let level = worst.entry(issue.cell.clone()).or_insert(issue.level);
        if issue.level == IssueLevel::Error {
            *level = IssueLevel::Error;
        }
    }
    worst
}

fn cells(
    book: &Book,
    sheet: &Sheet,
    page: &mut Worksheet,
    problems: &HashMap<String, IssueLevel>,
) -> std::result::Result<(), XlsxError> {
    for region in &sheet.merges {
        if let (Ok(left), Ok(right)) = (u16::try_from(region.left), u16::try_from(region.right)) {
            // Regions that overlap are a fault of the file they came from.
            let _ = page.merge_range(region.top, left, region.bottom, right, "", &text());
        }
    }
    for row in &sheet.rows {
        for at in sheet.cells_of(row) {
            let Ok(column) = u16::try_from(at.column) else { continue };
            let look = match problems.get(&cell_name(row.row, at.column)) {
                Some(IssueLevel::Error) => text().set_background_color(Color::RGB(0x00F8_C9C4)),
                Some(IssueLevel::Warning) => text().set_background_color(Color::RGB(0x00FF_F0B8)),
                None => text(),
            };
            write_cell(book, page, (row.row, column), at.cell, &look)?;
        }
    }
    Ok(())
}

fn write_cell(
    book: &Book,
    page: &mut Worksheet,
    place: (u32, u16),
    cell: Cell,
    look: &Format,
) -> std::result::Result<(), XlsxError> {
    let (row, column) = place;
    match cell {
        Cell::Number(number) => {
            page.write_number_with_format(row, column, number, &look.clone().set_num_format("General"))?
        }
        Cell::Day(serial) => {
            page.write_number_with_format(row, column, serial, &look.clone().set_num_format("yyyy-mm-dd"))?
        }
        Cell::Truth(truth) => {
            page.write_boolean_with_format(row, column, truth, &look.clone().set_num_format("General"))?
        }
        Cell::Text(_) | Cell::Error(_) | Cell::Uncalculated => {
            page.write_string_with_format(row, column, book.shown(cell), look)?
        }
    };
    Ok(())
}

fn column_of_problems(
    sheet: &Sheet,
    faulty: &Faulty<'_>,
    page: &mut Worksheet,
) -> std::result::Result<(), XlsxError> {
    let last = sheet
        .rows
        .iter()
        .filter_map(|row| sheet.cells_of(row).last())
        .map(|cell| cell.column)
        .filter(|at| *at < 200)
        .max();
    let column = u16::try_from(last.unwrap_or(0) + 1).unwrap_or(200);
    page.set_column_width(column, 60)?;
    if let Some(head) = faulty.table.header.last() {
        page.write_string_with_format(*head, column, "问题", &text().set_bold())?;
    }
    for (row, issues) in &faulty.rows {
        let told: Vec<String> =
            issues.iter().map(|issue| format!("{}：{}", issue.cell, issue.message)).collect();
        page.write_string_with_format(*row, column, told.join("\n"), &text())?;
    }
    Ok(())
}
