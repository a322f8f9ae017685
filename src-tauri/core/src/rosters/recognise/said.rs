//! What the secretary says of a sheet, held against the sheet: what cannot be is refused, so that nobody is lost by a slip.

use super::body::{Body, Kind};
use super::header;
use super::heads::{ROSTER, Speech};
use crate::rosters::api::SheetMapping;
use crate::rosters::workbook::{Book, Sheet, column_of};
use crate::{Refusal, Result};

/// Heads in more rows than this are none.
pub const MOST_ROWS: u32 = 5;

/// Checks what was said of a workbook's sheets.
///
/// # Errors
/// Invalid, where a sheet, row or column is not there, where a column is one of another kind of table, where the heads would leave deputies above them or nothing below,
/// and where no sheet would be left to read.
pub fn check(book: &Book, said: &[SheetMapping], speech: &Speech) -> Result<()> {
    for mapping in said {
        let Some(at) = book.sheets.iter().position(|sheet| sheet.name == mapping.sheet) else {
            let name = mapping.sheet.as_deref().unwrap_or("");
            return Err(wrong(format!("这个文件里没有工作表“{name}”。"), "请重新选择文件，再核对各列。"));
        };
        if let Some(letter) = mapping.columns.iter().flatten().find(|(letter, _)| column_of(letter).is_none())
        {
            let hint = "列要用表格里的字母，例如 A、B、AA。";
            return Err(wrong(format!("“{}”不是一列的名称。", letter.0), hint));
        }
        if mapping.columns.iter().flatten().any(|(_, field)| !(speech.knows)(*field)) {
            let hint = "请先选对这是什么表，再重新核对各列。";
            return Err(wrong("有一列选了别的表才有的内容。", hint));
        }
        if let Some(rows) = mapping.header_rows.as_ref().filter(|rows| !rows.is_empty() && !mapping.skip) {
            heads(book, at, mapping, rows, speech)?;
        }
    }
    let skipped = |sheet: &Sheet| said.iter().any(|mapping| mapping.skip && mapping.sheet == sheet.name);
    let mut filled = book.sheets.iter().filter(|sheet| !sheet.rows.is_empty()).peekable();
    if filled.peek().is_some() && filled.all(skipped) {
        return Err(wrong("每张工作表都选了“不读取”，没有可以导入的内容。", "请至少留一张工作表。"));
    }
    Ok(())
}

fn heads(book: &Book, at: usize, mapping: &SheetMapping, rows: &[u32], speech: &Speech) -> Result<()> {
    let sheet = &book.sheets[at];
    let called =
        mapping.sheet.as_ref().map_or_else(|| "这个文件".to_owned(), |name| format!("工作表“{name}”"));
    let last = sheet.rows.last().map_or(0, |row| row.row + 1);
    if let Some(row) = rows.iter().find(|row| **row == 0 || **row > last) {
        let hint = "请选择写着“姓名”“性别”等栏目名称的那几行。";
        return Err(wrong(format!("{called}只有 {last} 行，第 {row} 行不能是表头。"), hint));
    }
    if rows.len() > MOST_ROWS as usize || rows.windows(2).any(|pair| pair[1] != pair[0] + 1) {
        let hint = "请选择写着“姓名”“性别”等栏目名称的那几行。";
        return Err(wrong(format!("{called}的表头要是连在一起的几行，最多 {MOST_ROWS} 行。"), hint));
    }
    let (first, end) = (rows[0], rows[rows.len() - 1]);
    if end == last {
        let hint = "表头要在代表的上面，请选择上面写着栏目名称的那几行。";
        return Err(wrong(format!("{called}第 {end} 行下面没有内容了，不能是表头。"), hint));
    }
    if speech.who != ROSTER.who {
        return Ok(());
    }
    let (table, _) = header::find(book, at, Some(mapping), None, &ROSTER);
    let mut body = Body::new(book, sheet, &table);
    let above = sheet.rows.iter().take_while(|row| row.row + 1 < first);
    if let Some(row) = above.into_iter().find(|row| body.kind(row) == Kind::Person && body.tells_of_one(row))
    {
        let hint = "表头要在所有代表的上面，否则上面的人会读不到。请选择再上面的行。";
        return Err(wrong(format!("{called}第 {} 行已经是代表，表头不能在它下面。", row.row + 1), hint));
    }
    Ok(())
}

fn wrong(message: impl Into<String>, hint: &str) -> Refusal {
    Refusal::invalid("mapping", message).hinted(hint).coded("mapping_wrong")
}
