//! .xls of Excel 5 to 2003 and WPS .et, through calamine, with what it leaves out read beside it.

use std::io::{Cursor, Write};

use calamine::{Data, Reader, SheetType, SheetVisible, Xls, XlsOptions};

use super::biff;
use super::book::Region;
use super::fault::Fault;
use super::ole::Ole;
use super::sink::Sink;

/// Reads the cells.
///
/// # Errors
/// A password, damage, or too much of it.
pub fn read<W: Write>(bytes: &[u8], ole: &Ole<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
    let stream = ole.stream(if ole.has("Workbook") { "Workbook" } else { "Book" })?;
    let globals = biff::globals(&stream)?;
    drop(stream);
    let mut options = XlsOptions::default();
    // BIFF8 keeps UTF-16 whatever code page it names; an unnamed one of BIFF5 in a Chinese office is 936.
    if globals.biff8 {
        options.force_codepage = Some(1200);
    } else if !globals.code_page {
        options.force_codepage = Some(936);
    }
    let mut xls: Xls<_> = Xls::new_with_options(Cursor::new(bytes), options).map_err(|_| Fault::Damaged)?;
    let since_1904 = xls.has_1904_epoch();
    for (at, sheet) in xls.sheets_metadata().to_vec().into_iter().enumerate() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        sink.sheet(Some(&sheet.name), sheet.visible != SheetVisible::Visible);
        let beside = globals.sheets.get(at).cloned().unwrap_or_default();
        for region in xls.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default() {
            let (top, left, bottom, right) = (region.start.0, region.start.1, region.end.0, region.end.1);
            sink.merge(Region { top, left, bottom, right })?;
        }
        for (first, last) in beside.hidden_columns {
            sink.hidden_columns(first, last)?;
        }
        let range = xls.worksheet_range(&sheet.name).map_err(|_| Fault::Damaged)?;
        let (top, left) = range.start().unwrap_or((0, 0));
        for (row, cells) in (top..).zip(range.rows()) {
            sink.row(row, beside.hidden_rows.binary_search(&row).is_ok());
            for (column, cell) in (left..).zip(cells) {
                send(cell, column, since_1904, sink)?;
            }
        }
    }
    Ok(())
}

/// Sends one of calamine's cells.
pub fn send<W: Write>(cell: &Data, column: u32, since_1904: bool, sink: &mut Sink<W>) -> Result<(), Fault> {
    match cell {
        Data::Empty => Ok(()),
        Data::String(words) | Data::DateTimeIso(words) | Data::DurationIso(words) => {
            sink.words(column, words)
        }
        Data::Float(number) => sink.number(column, *number, false),
        Data::Int(number) => sink.number(column, *number as f64, false),
        Data::Bool(truth) => sink.truth(column, *truth),
        Data::DateTime(day) => {
            sink.number(column, day.as_f64() + if since_1904 { 1462.0 } else { 0.0 }, true)
        }
        Data::Error(error) => sink.error(column, &error.to_string()),
    }
}
