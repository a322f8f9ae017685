//! Where in a workbook a register stands, and which sort it is: its heads, its columns, its layout.

use std::collections::BTreeSet;

use super::heads::{ACROSS, ATTENDANCE, HOUSEHOLDS};
use super::marks::{Mark, Marks};
use super::{dates, rows};
use crate::rosters::api::{Field, MarkChoice, SheetMapping, TableKind};
use crate::rosters::clean::Raw;
use crate::rosters::recognise::{Mappings, ROSTER, Speech, Table, Unread, find, head_words};
use crate::rosters::workbook::{Book, Fault, Region, Sheet, cell_in, column_of};

/// Heads in up to so many rows.
const MOST_ROWS: usize = 4;
/// Words in heads of sums over the activities.
const SUMS: &[&str] =
    &["合计", "小计", "总计", "总数", "次数", "率", "得分", "积分", "备注", "签名", "签字", "统计"];

/// How attendance stands in a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A row a deputy and activity.
    Long,
    /// Deputies down, activities across.
    Across,
}

/// What was found in a workbook.
#[derive(Default)]
pub struct Found {
    /// The tables that are read.
    pub tables: Vec<Table>,
    /// The sheets that are not.
    pub others: Vec<Unread>,
    /// What the reader must tell.
    pub notes: Vec<String>,
}

/// What was said by hand or earlier.
pub struct Said<'a> {
    /// Of sheets.
    pub mapping: &'a [SheetMapping],
    /// Columns remembered from an earlier file.
    pub remembered: &'a Mappings,
    /// What marks mean.
    pub marks: &'a [MarkChoice],
}

/// The speech by which a kind's sheets are held against what was said.
pub fn speech(kind: TableKind) -> &'static Speech {
    match kind {
        TableKind::Roster => &ROSTER,
        TableKind::Attendance => &ACROSS,
        TableKind::Households => &HOUSEHOLDS,
    }
}

/// What a workbook holds: the kind of its first sheet that can be told, a roster where none can.
pub fn kind_of(book: &Book) -> TableKind {
    let nothing = Said { mapping: &[], remembered: &Mappings::new(), marks: &[] };
    let mut shown = (0..book.sheets.len()).filter(|at| !book.sheets[*at].hidden);
    let register = |at: usize| {
        let is = |kind: TableKind| match of_sheet(book, at, kind, &nothing) {
            // A day above the heads of a roster makes no register of it: somebody must have come.
            Ok(table) => layout(&table) == Layout::Long || somebody_came(book, &table),
            Err(_) => false,
        };
        [TableKind::Households, TableKind::Attendance].into_iter().find(|kind| is(*kind))
    };
    shown.find_map(register).unwrap_or_default()
}

/// Whether a table of activities across has a mark that is known.
fn somebody_came(book: &Book, table: &Table) -> bool {
    let sheet = &book.sheets[table.sheet];
    let marks = Marks::of(book, sheet, &[]);
    let rows = rows::of_table(book, sheet, table, &ACROSS);
    let columns = || table.columns.iter().filter(|(_, field)| *field == Field::Activity);
    let cells =
        rows.iter().flat_map(|row| columns().filter_map(move |(at, _)| cell_in(sheet.cells_of(row), *at)));
    let mut raws = cells.filter_map(|cell| Raw::of(book, cell));
    raws.any(|raw| matches!(marks.read(raw), Mark::Attended(_)))
}

/// How a table of attendance is laid out.
pub fn layout(table: &Table) -> Layout {
    let is_across = table.columns.iter().any(|(_, field)| *field == Field::Activity);
    if is_across { Layout::Across } else { Layout::Long }
}

/// The tables of a workbook.
///
/// # Errors
/// Why there are none, with all its sheets.
pub fn tables(book: &Book, kind: TableKind, said: &Said<'_>) -> Result<Found, (Fault, Vec<Unread>)> {
    let mut found = Found::default();
    let mut last = Fault::NoDataRows;
    let all_hidden = book.sheets.iter().all(|sheet| sheet.hidden);
    for (at, sheet) in book.sheets.iter().enumerate().filter(|(_, sheet)| !sheet.rows.is_empty()) {
        let called =
            sheet.name.as_ref().map_or_else(|| "这个文件".to_owned(), |name| format!("工作表“{name}”"));
        let hand = said.mapping.iter().find(|mapping| mapping.sheet == sheet.name);
        let table = of_sheet(book, at, kind, said);
        let why = if hand.is_some_and(|hand| hand.skip) {
            format!("{called}按您的选择没有读取。")
        } else if sheet.hidden && !all_hidden && hand.is_none() {
            format!("{called}是隐藏的，没有读取。")
        } else {
            match table {
                Ok(table) => {
                    if sheet.blind {
                        found.notes.push(format!("{called}里的合并单元格和隐藏行看不出来，请核对。"));
                    }
                    found.tables.push(table);
                    continue;
                }
                Err(fault) => {
                    last = fault;
                    format!("{called}不是{}，没有读取。", in_chinese(kind))
                }
            }
        };
        let table = table.unwrap_or_else(|_| Table { sheet: at, header: Vec::new(), columns: Vec::new() });
        found.notes.push(why.clone());
        found.others.push(Unread { table, why });
    }
    if found.tables.is_empty() { Err((last, found.others)) } else { Ok(found) }
}

/// What the secretary calls a kind.
pub fn in_chinese(kind: TableKind) -> &'static str {
    match kind {
        TableKind::Roster => "代表名册",
        TableKind::Attendance => "活动和出席情况的登记表",
        TableKind::Households => "联系户登记表",
    }
}

fn of_sheet(book: &Book, at: usize, kind: TableKind, said: &Said<'_>) -> Result<Table, Fault> {
    let hand = said.mapping.iter().find(|mapping| mapping.sheet == book.sheets[at].name);
    let asked = |speech: &Speech| match find(book, at, hand, Some(said.remembered), speech) {
        (table, None) => Ok(table),
        (_, Some(fault)) => Err(fault),
    };
    if kind == TableKind::Households {
        let table = asked(&HOUSEHOLDS)?;
        return if has(&table, Field::Deputy) { Ok(table) } else { Err(Fault::NoHeaderFound) };
    }
    let long = asked(&ATTENDANCE);
    if let Ok(table) = &long
        && has(table, Field::Title)
        && (has(table, Field::HeldOn) || has(table, Field::Attendance))
    {
        return long;
    }
    let table = asked(&ACROSS)?;
    if hand.is_some_and(|hand| hand.columns.is_some()) {
        return if has(&table, Field::Activity) { Ok(table) } else { Err(Fault::NoHeaderFound) };
    }
    across(book, table, said).ok_or(Fault::NoHeaderFound)
}

fn has(table: &Table, field: Field) -> bool {
    table.columns.iter().any(|(_, known)| *known == field)
}

/// The table with its activities across, where it has any.
fn across(book: &Book, mut table: Table, said: &Said<'_>) -> Option<Table> {
    let sheet = &book.sheets[table.sheet];
    let who = table.columns.iter().find(|(_, field)| *field == Field::Deputy)?.0;
    let known: BTreeSet<u32> = table.columns.iter().map(|(column, _)| *column).collect();
    let free = |column: &u32| !known.contains(column);
    table.header = widened(book, sheet, &table.header, who, &free);
    let marks = Marks::of(book, sheet, said.marks);
    let below = rows::of_table(book, sheet, &table, &ACROSS);
    let mut columns: BTreeSet<u32> =
        below.iter().flat_map(|row| sheet.cells_of(row)).map(|cell| cell.column).filter(free).collect();
    columns.extend(columns_of(sheet, &table.header).into_iter().filter(free));
    for column in columns {
        let head = head_words(book, sheet, &table.header, column);
        let is_sum = SUMS.iter().any(|word| head.contains(word));
        let is_marked = || {
            let cells = below.iter().filter_map(|row| cell_in(sheet.cells_of(row), column));
            let cells: Vec<Mark> =
                cells.filter_map(|cell| Raw::of(book, cell)).map(|raw| marks.read(raw)).collect();
            let known = cells.iter().filter(|mark| matches!(mark, Mark::Attended(_))).count();
            known > 0 && known * 2 >= cells.len()
        };
        if !is_sum && !head.is_empty() && (dates::has_day(&head) || is_marked()) {
            table.columns.push((column, Field::Activity));
        }
    }
    table.columns.sort_by_key(|(column, _)| *column);
    has(&table, Field::Activity).then_some(table)
}

fn columns_of(sheet: &Sheet, header: &[u32]) -> Vec<u32> {
    let rows = sheet.rows.iter().filter(|row| header.contains(&row.row));
    rows.flat_map(|row| sheet.cells_of(row)).map(|cell| cell.column).collect()
}

/// The heads with the rows of days and titles that belong to them: those that 姓名 is merged over, and those beside it
/// with days of their own.
fn widened(book: &Book, sheet: &Sheet, header: &[u32], who: u32, free: &impl Fn(&u32) -> bool) -> Vec<u32> {
    let (mut first, mut last) = (header[0], header[header.len() - 1]);
    let over = |region: &&Region| region.left <= who && who <= region.right && region.bottom > region.top;
    for region in sheet.merges.iter().filter(over) {
        if (region.top..=region.bottom).contains(&first) || (region.top..=region.bottom).contains(&last) {
            (first, last) = (first.min(region.top), last.max(region.bottom));
        }
    }
    // 填报时间：2026年3月5日 above the heads is about the paper.
    let is_day = |words: &str| dates::has_day(words) && !words.contains([':', '：']);
    let days_in = |row: u32| {
        let cells = sheet.rows.iter().filter(|at| at.row == row).flat_map(|at| sheet.cells_of(at));
        cells.filter(|cell| free(&cell.column) && is_day(&book.shown(cell.cell))).count()
    };
    let has_no_name = |row: u32| sheet.at(row, who).is_none_or(|cell| book.shown(cell).trim().is_empty());
    let room = |first: u32, last: u32| ((last - first + 1) as usize) < MOST_ROWS;
    if room(first, last) && first > 0 && days_in(first - 1) >= 1 && has_no_name(first - 1) {
        first -= 1;
    }
    if room(first, last) && days_in(last + 1) >= 1 && has_no_name(last + 1) {
        last += 1;
    }
    (first..=last).collect()
}

/// A cell's row and column from its name: C6.
pub fn place_of(cell: &str) -> Option<(u32, u32)> {
    let digits = cell.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, number) = cell.split_at(digits);
    Some((number.parse::<u32>().ok()?.checked_sub(1)?, column_of(letters)?))
}
