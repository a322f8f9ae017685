//! .xlsb: the cells through calamine, merged regions and hidden rows from the records beside them.

use std::io::{Cursor, Write};

use calamine::{Data, Reader, SheetType, SheetVisible, Xlsb};

use super::biff;
use super::fault::Fault;
use super::package::Package;
use super::sink::Sink;
use super::xls::send;
use super::xlsx::{pictures_of_sheet, relations};

/// A sheet's part may not be larger.
const MOST_SHEET: u64 = 200 << 20;

/// Reads the cells.
///
/// # Errors
/// Damage, or too much of it.
pub fn read<W: Write>(bytes: &[u8], package: &mut Package<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
    let mut xlsb: Xlsb<_> = Xlsb::new(Cursor::new(bytes)).map_err(|_| Fault::Damaged)?;
    let since_1904 = xlsb.has_1904_epoch();
    let mut parts: Vec<String> =
        relations(package, "xl/workbook.bin")?.into_values().filter(|part| part.contains("/sheet")).collect();
    // The records name relations; sheet1.bin, sheet2.bin … are in the order of the sheets wherever they are numbered.
    parts.sort_by_key(|part| (part.len(), part.clone()));
    let sheets = xlsb.sheets_metadata().to_vec();
    for (at, sheet) in sheets.iter().enumerate() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        sink.sheet(Some(&sheet.name), sheet.visible != SheetVisible::Visible);
        let part = parts.get(at).filter(|_| parts.len() == sheets.len());
        let beside = match part.map(|part| package.whole(part, MOST_SHEET)).transpose()?.flatten() {
            Some(bytes) => biff::of_binary_sheet(&bytes),
            None => {
                sink.blind();
                biff::Beside::default()
            }
        };
        for region in beside.merges {
            sink.merge(region)?;
        }
        for (first, last) in beside.hidden_columns {
            sink.hidden_columns(first, last)?;
        }
        cells(&mut xlsb, &sheet.name, &beside.hidden_rows, since_1904, sink)?;
        if let Some(part) = part {
            for place in pictures_of_sheet(package, part)? {
                sink.picture(place.row, place.column)?;
            }
        }
    }
    Ok(())
}

fn cells<W: Write>(
    xlsb: &mut Xlsb<Cursor<&[u8]>>,
    name: &str,
    hidden: &[u32],
    since_1904: bool,
    sink: &mut Sink<W>,
) -> Result<(), Fault> {
    let mut cells = xlsb.worksheet_cells_reader(name).map_err(|_| Fault::Damaged)?;
    let mut last = None;
    while let Some(cell) = cells.next_cell().map_err(|_| Fault::Damaged)? {
        let (row, column) = cell.get_position();
        if last != Some(row) {
            sink.row(row, hidden.binary_search(&row).is_ok());
            last = Some(row);
        }
        send(&Data::from(cell.get_value().clone()), column, since_1904, sink)?;
    }
    Ok(())
}
