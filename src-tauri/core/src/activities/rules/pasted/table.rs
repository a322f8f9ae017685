//! A block from Excel: cells apart by tabs, a name and what else stands in its row.

use super::names::Names;
use super::tokens::{Token, tokens};
use super::words::{Status, cell_word};
use super::{Place, Statement, Statements};

/// The rows of a text that is a table: most of its lines have tabs.
pub fn rows_of(text: &str) -> Option<Vec<Vec<String>>> {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let with_tabs = lines.iter().filter(|line| line.trim_end().contains('\t')).count();
    let cells = |line: &&str| line.split('\t').map(|cell| cell.trim().to_owned()).collect();
    (with_tabs > 0 && with_tabs * 2 >= lines.len()).then(|| lines.iter().map(cells).collect())
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    /// It is empty.
    Nothing,
    /// How somebody attended, and for leave its half-days.
    Status(Status, Option<u32>),
    /// Something else, or more than that.
    Other,
}

/// Which columns hold what.
struct Columns {
    name: usize,
    /// The columns that say how somebody attended; all others where none is headed so.
    status: Vec<usize>,
    /// Columns headed 请假 or 缺席, to be ticked.
    ticked: Vec<(usize, Status)>,
    head: Option<usize>,
}

/// Reads a table.
pub fn read(rows: &[Vec<String>], names: &Names<'_>) -> Statements {
    let mut statements = Statements::default();
    let columns = columns(rows, names);
    for (at, row) in rows.iter().enumerate() {
        if columns.head == Some(at) {
            continue;
        }
        if let Some((who, written)) = who_in(row, &columns, names) {
            statements_of(row, &columns, names, who, &written, &mut statements);
        }
    }
    statements
}

fn columns(rows: &[Vec<String>], names: &Names<'_>) -> Columns {
    let is_name = |cell: &String| matches!(one_name(cell, names), Some((who, _)) if !who.is_empty());
    let head = rows.iter().position(|row| row.iter().any(|cell| head_word(cell) == Head::Name));
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let names_in =
        |column: &usize| rows.iter().filter_map(|row| row.get(*column)).filter(|cell| is_name(cell)).count();
    let by_head = head.and_then(|at| rows[at].iter().position(|cell| head_word(cell) == Head::Name));
    let most = (0..width).rev().max_by_key(names_in).unwrap_or(0);
    let mut columns = Columns { name: by_head.unwrap_or(most), status: Vec::new(), ticked: Vec::new(), head };
    for (at, cell) in head.map(|at| rows[at].as_slice()).unwrap_or_default().iter().enumerate() {
        match head_word(cell) {
            Head::Status => columns.status.push(at),
            Head::Ticked(status) => columns.ticked.push((at, status)),
            Head::Name | Head::Other => {}
        }
    }
    columns
}

#[derive(PartialEq)]
enum Head {
    Name,
    Status,
    Ticked(Status),
    Other,
}

fn head_word(cell: &str) -> Head {
    let cell: String = cell.chars().filter(|letter| !letter.is_whitespace()).collect();
    match cell.as_str() {
        "姓名" | "代表姓名" | "代表" | "名字" | "参加人员" | "参会人员" => Head::Name,
        "出席" | "到会" | "出勤" => Head::Ticked(Status::Present),
        "请假" => Head::Ticked(Status::Leave),
        "缺席" | "缺勤" => Head::Ticked(Status::Absent),
        "迟到" => Head::Ticked(Status::Late),
        "早退" => Head::Ticked(Status::LeftEarly),
        "列席" => Head::Ticked(Status::Observer),
        _ if ["情况", "考勤", "签到", "状态", "备注"].iter().any(|word| cell.contains(word)) => {
            Head::Status
        }
        _ => Head::Other,
    }
}

/// The one name in a cell: known, or with nobody where it only looks like a name.
fn one_name(cell: &str, names: &Names<'_>) -> Option<(Vec<usize>, String)> {
    let mut found = None;
    let mut place = None;
    for token in tokens(cell, names) {
        match token {
            Token::Name(who, written) if found.is_none() => found = Some((who, written)),
            Token::Unknown(written) if found.is_none() => found = Some((Vec::new(), written)),
            Token::Place(found) => place = Some(found),
            Token::Join | Token::Stop | Token::Item | Token::Open | Token::Close => {}
            _ => return None,
        }
    }
    let (who, written) = found?;
    let who = place.map_or_else(|| who.clone(), |place: Place| names.of_place(&who, &place));
    Some((who, written))
}

fn who_in(row: &[String], columns: &Columns, names: &Names<'_>) -> Option<(Vec<usize>, String)> {
    let cell = row.get(columns.name)?;
    let is_sum = ["合计", "总计", "小计"].iter().any(|word| cell.contains(word));
    let (mut who, written) = one_name(cell, names).filter(|_| !is_sum)?;
    for cell in row {
        let cell: Vec<char> = cell.chars().collect();
        if let Some((place, length)) = names.place_at(&cell, 0)
            && length == cell.len()
            && who.len() > 1
        {
            who = names.of_place(&who, place);
        }
    }
    Some((who, written))
}

fn statements_of(
    row: &[String],
    columns: &Columns,
    names: &Names<'_>,
    who: Vec<usize>,
    written: &str,
    statements: &mut Statements,
) {
    let about = Statement { who, written: written.to_owned(), status: Status::Present, half_days: None };
    let before = statements.about.len();
    for (at, status) in &columns.ticked {
        let Some(cell) = row.get(*at) else { continue };
        match said(cell, names) {
            _ if cell == "1" || cell == "是" => {
                statements.about.push(Statement { status: *status, ..about.clone() });
            }
            Said::Status(Status::Present, _) => {
                statements.about.push(Statement { status: *status, ..about.clone() });
            }
            Said::Status(own, half_days) if own == *status => {
                statements.about.push(Statement { status: own, half_days, ..about.clone() });
            }
            Said::Other | Said::Status(..) => unread(statements, written, cell),
            Said::Nothing => {}
        }
    }
    let is_headed = !(columns.status.is_empty() && columns.ticked.is_empty());
    for (at, cell) in row.iter().enumerate().filter(|(at, _)| *at != columns.name) {
        let is_asked = if is_headed { columns.status.contains(&at) } else { true };
        match said(cell, names) {
            Said::Status(status, half_days) if is_asked => {
                statements.about.push(Statement { status, half_days, ..about.clone() });
            }
            Said::Other if is_headed && is_asked => unread(statements, written, cell),
            _ => {}
        }
    }
    if statements.about.len() == before {
        statements.about.push(about);
    }
}

fn unread(statements: &mut Statements, written: &str, cell: &str) {
    statements.unread.push(format!("{written}：{cell}"));
}

/// What a cell says of attendance, and nothing else beside it.
pub fn said(cell: &str, names: &Names<'_>) -> Said {
    if let Some(status) = cell_word(cell) {
        return Said::Status(status, None);
    }
    let (mut status, mut half_days, mut other) = (None, None, false);
    for token in tokens(cell, names) {
        match token {
            Token::Status(found) if status.is_none_or(|status| status == found) => status = Some(found),
            Token::HalfDays(found) => half_days = Some(found),
            Token::Join | Token::Stop | Token::Comma | Token::Open | Token::Close => {}
            _ => other = true,
        }
    }
    match (status, other) {
        (Some(status), false) => Said::Status(status, half_days),
        (None, false) if cell.is_empty() => Said::Nothing,
        _ => Said::Other,
    }
}
