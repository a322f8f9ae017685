//! Making a table and writing it.

use super::api::{ExportTable, TableCell, TableName, TableOptions, WriteTable, Written};
use super::write::write_book;
use super::{activities, contacts, menu, points, suggestions};
use crate::office::{Office, Work};
use crate::values::{Day, Points, Quarter};
use crate::{Refusal, Result};

/// A table whole.
pub struct Table {
    /// What it is.
    pub title: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, a cell a head.
    pub rows: Vec<Vec<TableCell>>,
}

impl Table {
    /// A table with these heads and nothing in it yet.
    pub fn new(title: impl Into<String>, heads: &[&str]) -> Self {
        let heads = heads.iter().map(|head| (*head).to_owned()).collect();
        Self { title: title.into(), heads, rows: Vec::new() }
    }
}

/// Writes a table of the window as it stands there.
///
/// # Errors
/// Refused where nothing stands in it; Unavailable when the place cannot be written to.
pub fn write(table: WriteTable) -> Result<Written> {
    let WriteTable { title, heads, rows, out } = table;
    write_book(&Table { title, heads, rows }, &out)
}

/// Makes a table of what is kept and writes it.
///
/// # Errors
/// Refused where nothing stands in it; Invalid where its days run backwards; Unavailable when the place cannot be
/// written to.
pub fn export(office: &mut Office, asked: &ExportTable, work: &Work) -> Result<Written> {
    work.step(0, 2, "正在整理表格")?;
    let table = make(office, asked.what, &asked.options)?;
    work.step(1, 2, "正在写入文件")?;
    write_book(&table, &asked.out)
}

fn make(office: &mut Office, what: TableName, options: &TableOptions) -> Result<Table> {
    let quarter = options.quarter.unwrap_or_else(|| Quarter::of(office.today()));
    match what {
        TableName::Activities => activities::activities(office, days(office, options)?),
        TableName::Attendance => activities::across(office, days(office, options)?),
        TableName::AttendanceLines => activities::lines(office, days(office, options)?),
        TableName::Claims => activities::claims(office),
        TableName::Menu => menu::menu(office, options.year.unwrap_or_else(|| office.today().year())),
        TableName::Suggestions => suggestions::suggestions(office),
        TableName::Points => points::points(office, quarter),
        TableName::Scores => points::scores(office, quarter),
        TableName::Objections => points::objections(office, quarter),
        TableName::Groups => points::groups(office, quarter),
        TableName::Corrections => points::corrections(office),
        TableName::Households => contacts::contacts(office, true, options.private),
        TableName::Contacts => contacts::contacts(office, false, options.private),
    }
}

/// The first and the last day: as they are said, of the quarter, of the year.
fn days(office: &Office, options: &TableOptions) -> Result<(Day, Day)> {
    let year = options.year.unwrap_or_else(|| office.today().year());
    let whole = || Some((Day::new(year, 1, 1)?, Day::new(year, 12, 31)?));
    let (first, last) = match options.quarter {
        Some(quarter) => (quarter.first_day(), quarter.last_day()),
        None => {
            whole().ok_or_else(|| Refusal::invalid("year", "没有这一年。").hinted("请写四位数的年份。"))?
        }
    };
    let (from, to) = (options.from.unwrap_or(first), options.to.unwrap_or(last));
    if to < from {
        return Err(Refusal::invalid("to", "结束日期早于开始日期。").hinted("请核对起止日期。"));
    }
    Ok((from, to))
}

/// Words in a cell.
pub fn words(words: impl ToString) -> TableCell {
    said(Some(words))
}

/// Words in a cell, blank where there are none.
pub fn said(words: Option<impl ToString>) -> TableCell {
    TableCell::Words(words.map_or_else(String::new, |words| words.to_string()))
}

/// A number in a cell.
pub fn number(number: impl Into<f64>) -> TableCell {
    TableCell::Number(number.into())
}

/// Points in a cell, to be reckoned with.
pub fn points_of(points: Points) -> TableCell {
    points.to_string().parse().map_or_else(|_| words(points), TableCell::Number)
}
