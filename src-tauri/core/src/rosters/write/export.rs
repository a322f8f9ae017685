//! Our own roster, which imports back unchanged.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::file::heads;
use crate::deputies::{self, Deputy};
use crate::office::{Office, Work};
use crate::rosters::api::{Field, WriteWorkbook};
use crate::rosters::inspect::count;
use crate::rosters::recognise::{OURS, Ours};
use crate::rosters::reconcile::{PlaceNames, kept};
use crate::tables::api::Written;
use crate::tables::{save, text};
use crate::{Refusal, Result, places};

/// Writes every deputy who holds the mandate.
///
/// # Errors
/// Unavailable when the place cannot be written to; Cancelled.
pub fn export(office: &mut Office, asked: &WriteWorkbook, work: &Work) -> Result<Written> {
    let deputies: Vec<Deputy> =
        deputies::all(office.db())?.into_iter().filter(Deputy::holds_mandate).collect();
    let names = PlaceNames::of(&places::all(office.db())?);
    let total = deputies.len() as u64;
    work.step(0, total, "正在导出名册")?;
    let book = book(&deputies, &names).map_err(Refusal::bug)?;
    work.step(total, total, "正在保存文件")?;
    save(book, &asked.out)?;
    Ok(Written { path: asked.out.clone(), rows: count(deputies.len()) })
}

fn book(deputies: &[Deputy], names: &PlaceNames) -> std::result::Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("代表名册")?;
    heads(sheet, 0, &OURS, false)?;
    let look = text();
    for (row, deputy) in (1u32..).zip(deputies) {
        for (column, Ours { field, .. }) in (0u16..).zip(OURS) {
            if field == Field::Seq {
                sheet.write_number_with_format(row, column, row, &text().set_num_format("0"))?;
                continue;
            }
            let value = kept(deputy, field, names).unwrap_or_default();
            sheet.write_string_with_format(row, column, value, &look)?;
        }
    }
    Ok(book)
}
