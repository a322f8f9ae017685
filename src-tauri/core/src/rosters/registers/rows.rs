//! Which rows below the heads hold something, and which are totals, footers, examples and heads again.

use crate::rosters::api::Field;
use crate::rosters::clean::{Raw, bare};
use crate::rosters::recognise::{Speech, Table};
use crate::rosters::workbook::{Book, Cell, CellAt, Region, RowAt, Sheet, cell_in};

/// Words that open a line of sums.
const TOTALS: &[&str] =
    &["合计", "总计", "小计", "共计", "总数", "应到", "实到", "出席率", "到会率", "出席人数"];
/// Words that open a footer, where more stands behind them.
const FOOTERS: &[&str] =
    &["填表", "制表", "审核", "注", "备注", "说明", "填报", "负责人", "统计", "签字", "图例", "经办"];

/// The rows of a table that are about somebody.
pub fn of_table<'a>(book: &Book, sheet: &'a Sheet, table: &Table, speech: &Speech) -> Vec<&'a RowAt> {
    let below = table.header.iter().max().map_or(0, |last| last + 1);
    let rows = sheet.rows.iter().filter(|row| row.row >= below);
    rows.filter(|row| is_entry(book, sheet, table, row, speech)).collect()
}

fn is_entry(book: &Book, sheet: &Sheet, table: &Table, row: &RowAt, speech: &Speech) -> bool {
    let cells = sheet.cells_of(row);
    let words = |cell: &CellAt| match Raw::of(book, cell.cell) {
        Some(Raw::Words(words)) => Some(bare(words).into_owned()),
        _ => None,
    };
    let first: Vec<String> = cells.iter().filter_map(words).take(3).collect();
    let opens = |words: &String, with: &[&str]| with.iter().any(|start| words.starts_with(start));
    let is_total = first.iter().any(|words| opens(words, TOTALS));
    let is_footer = first.first().is_some_and(|opening| {
        let says_more = opening.contains([':', '。', '、', '“', '√']) || opening.chars().count() > 12;
        says_more && opens(opening, FOOTERS)
    });
    let is_example = first.iter().any(|words| matches!(words.as_str(), "示例" | "例" | "样例" | "范例"));
    let heads = first.iter().filter(|words| (speech.field_of)(words).is_some()).count();
    let is_other =
        is_total || is_footer || is_example || heads >= 2 || is_line(sheet, row) || is_numbers(table, cells);
    !is_other && has_content(book, table, cells)
}

/// Whether any of the table's columns has something in it, beside the running number.
fn has_content(book: &Book, table: &Table, cells: &[CellAt]) -> bool {
    let filled = |column: u32| cell_in(cells, column).is_some_and(|cell| !book.shown(cell).trim().is_empty());
    table.columns.iter().any(|(column, field)| *field != Field::Seq && filled(*column))
}

/// A title or note over three columns and more, alone in its row.
fn is_line(sheet: &Sheet, row: &RowAt) -> bool {
    let [alone] = sheet.cells_of(row) else { return false };
    let is_over = |region: &Region| {
        region.top == row.row && region.left == alone.column && region.right >= region.left + 2
    };
    sheet.merges.iter().any(is_over)
}

/// 栏次 1 2 3 …: a number where somebody's name would be.
fn is_numbers(table: &Table, cells: &[CellAt]) -> bool {
    let who = table.columns.iter().find(|(_, field)| matches!(field, Field::Deputy | Field::Household));
    who.is_some_and(|(column, _)| matches!(cell_in(cells, *column), Some(Cell::Number(_))))
}
