//! A table as a workbook: heads that stay, columns as wide as their words, ready for the printer.

use std::path::Path;

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, XlsxError};

use super::api::{TableCell, Written};
use super::ops::Table;
use crate::whole_file::write_whole;
use crate::{Refusal, Result};

/// A sheet's name may be so long, and may not hold these.
const SHEET_NAME: (usize, [char; 7]) = (31, ['[', ']', ':', '*', '?', '/', '\\']);
/// Columns are so wide at least and at most, in digits.
const WIDTH: (f64, f64) = (6.0, 48.0);

/// Writes a table.
///
/// # Errors
/// Refused where nothing stands in it; Unavailable when the place cannot be written to.
pub fn write_book(table: &Table, out: &str) -> Result<Written> {
    if table.heads.is_empty() || table.rows.is_empty() {
        return Err(Refusal::refused("表里没有内容，没有导出。").hinted("请放宽筛选条件，看到内容后再导出。"));
    }
    save(book(table).map_err(Refusal::bug)?, out)?;
    Ok(Written { path: out.to_owned(), rows: u32::try_from(table.rows.len()).unwrap_or(u32::MAX) })
}

fn book(table: &Table) -> std::result::Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let (longest, unfit) = SHEET_NAME;
    let name: String = table.title.chars().filter(|sign| !unfit.contains(sign)).take(longest).collect();
    sheet.set_name(if name.trim().is_empty() { "表" } else { name.trim() })?;
    let (words, number) = (text(), text().set_num_format("General").set_align(FormatAlign::Right));
    let last = u16::try_from(table.heads.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let title = Format::new().set_bold().set_font_size(14.0).set_align(FormatAlign::Center);
    match last {
        0 => _ = sheet.write_string_with_format(0, 0, &table.title, &title)?,
        last => _ = sheet.merge_range(0, 0, 0, last, &table.title, &title)?,
    }
    for (column, words) in (0u16..).zip(&table.heads) {
        sheet.write_string_with_format(1, column, words, &head())?;
        sheet.set_column_width(column, width(table, usize::from(column)))?;
    }
    for (row, cells) in (2u32..).zip(&table.rows) {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                TableCell::Number(value) => sheet.write_number_with_format(row, column, *value, &number)?,
                TableCell::Words(said) => sheet.write_string_with_format(row, column, said, &words)?,
            };
        }
    }
    sheet.set_freeze_panes(2, 1)?.set_repeat_rows(0, 1)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    Ok(book)
}

/// As wide as the longest of its words; a Chinese character takes two digits.
fn width(table: &Table, column: usize) -> f64 {
    let digits = |words: &str| words.chars().map(|sign| if sign.is_ascii() { 1.0 } else { 2.1 }).sum::<f64>();
    let cells = table.rows.iter().filter_map(|cells| cells.get(column)).map(|cell| match cell {
        TableCell::Number(value) => digits(&value.to_string()),
        TableCell::Words(words) => digits(words),
    });
    let widest = cells.fold(digits(&table.heads[column]), f64::max);
    (widest + 2.0).clamp(WIDTH.0, WIDTH.1)
}

/// A head's look.
pub fn head() -> Format {
    text().set_bold().set_background_color(Color::RGB(0x00E8_EDF3)).set_align(FormatAlign::Center)
}

/// A cell that is text whatever is typed into it.
pub fn text() -> Format {
    Format::new()
        .set_num_format("@")
        .set_border(FormatBorder::Thin)
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap()
}

/// Saves under the name only once all of it is on the disk.
///
/// # Errors
/// Unavailable when the place cannot be written to.
pub fn save(mut book: Workbook, out: &str) -> Result<()> {
    write_whole(Path::new(out), &book.save_to_buffer().map_err(Refusal::bug)?)
}
