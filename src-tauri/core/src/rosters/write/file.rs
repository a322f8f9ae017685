//! What written tables share: their heads, and the lists to choose from.

use rust_xlsxwriter::{DataValidation, Format, Workbook, Worksheet, XlsxError};

use super::template::Template;
use crate::rosters::api::Field;
use crate::rosters::clean::ETHNICITIES;
use crate::rosters::recognise::{Asked, Ours};
use crate::tables::head;

/// Lists to choose from, on a hidden sheet: longer than a cell's own list may be.
pub const CHOICES: &str = "选项";
/// 性别, 民族, 党派, 是否.
pub const LISTS: [(Field, &[&str]); 5] = [
    (Field::Gender, &["男", "女"]),
    (Field::Ethnicity, &ETHNICITIES),
    (
        Field::Party,
        &[
            "中共党员",
            "中共预备党员",
            "共青团员",
            "民革党员",
            "民盟盟员",
            "民建会员",
            "民进会员",
            "农工党党员",
            "致公党党员",
            "九三学社社员",
            "台盟盟员",
            "无党派人士",
            "群众",
        ],
    ),
    (Field::Reelected, &["是", "否"]),
    (Field::PhoneConsent, &["是", "否"]),
];

/// Writes the heads of columns into a row and makes the columns text.
pub fn heads(sheet: &mut Worksheet, row: u32, columns: &[Ours], starred: bool) -> Result<(), XlsxError> {
    for (at, column) in (0u16..).zip(columns) {
        sheet.set_column_width(at, column.width)?;
        sheet.set_column_format(at, &Format::new().set_num_format("@"))?;
        let star = if starred && column.asked == Asked::Must { "*" } else { "" };
        sheet.write_string_with_format(row, at, format!("{star}{}", column.head), &head())?;
    }
    sheet.set_freeze_panes(row + 1, 2)?;
    Ok(())
}

/// Adds the hidden sheet of choices and offers them below the heads.
pub fn choices(book: &mut Workbook, template: &Template<'_>, first: u32, last: u32) -> Result<(), XlsxError> {
    let list = book.add_worksheet();
    list.set_name(CHOICES)?.set_hidden(true);
    for (column, (_, words)) in (0u16..).zip(template.lists) {
        for (row, word) in (0u32..).zip(*words) {
            list.write_string(row, column, *word)?;
        }
    }
    let sheet = book.worksheet_from_index(0)?;
    for ((field, words), letter) in template.lists.iter().zip('A'..='Z') {
        let formula = format!("={CHOICES}!${letter}$1:${letter}${}", words.len());
        let choice = DataValidation::new().allow_list_formula(formula.as_str().into());
        for (at, column) in (0u16..).zip(template.columns) {
            if column.field == *field {
                sheet.add_data_validation(first, at, last, at, &choice)?;
            }
        }
    }
    Ok(())
}
