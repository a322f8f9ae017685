//! The blank template: starred heads, columns that stay text, lists to choose from, and an example the import skips.

use rust_xlsxwriter::{Color, Format, Workbook, XlsxError};

use super::file::{LISTS, choices, heads};
use crate::office::{Office, Work};
use crate::rosters::api::{Field, WriteWorkbook};
use crate::rosters::recognise::{Asked, OURS, Ours};
use crate::tables::api::Written;
use crate::tables::{save, text};
use crate::{Refusal, Result};

/// Rows that are prepared for filling in.
const ROWS: u32 = 300;

/// A blank workbook to be filled in.
pub struct Template<'a> {
    /// The sheet's name.
    pub name: &'static str,
    /// What stands above the heads.
    pub advice: &'static str,
    /// The columns.
    pub columns: &'a [Ours],
    /// The words to choose from in some of them.
    pub lists: &'a [(Field, &'a [&'a str])],
    /// The row that shows how to fill it in; the import skips it.
    pub example: fn(Field) -> &'static str,
}

/// Writes the template of a roster.
///
/// # Errors
/// Unavailable when the place cannot be written to.
pub fn save_template(_office: &mut Office, asked: &WriteWorkbook, work: &Work) -> Result<Written> {
    work.step(0, 1, "正在生成模板")?;
    let columns: Vec<Ours> = OURS.into_iter().filter(|column| column.asked != Asked::No).collect();
    let template = Template {
        name: "代表名册",
        advice: "填写说明：带 * 的必须填写；出生年月写成 1975-08 或 1975-08-12；身份证号和电话已设成文本，请直接输入；“可公开电话”只在本人书面同意后填“是”；灰色的示例行不会导入。",
        columns: &columns,
        lists: &LISTS,
        example,
    };
    write_template(&template, &asked.out)
}

/// Writes a template.
///
/// # Errors
/// Unavailable when the place cannot be written to.
pub fn write_template(template: &Template<'_>, out: &str) -> Result<Written> {
    save(book(template).map_err(Refusal::bug)?, out)?;
    Ok(Written { path: out.to_owned(), rows: 0 })
}

fn book(template: &Template<'_>) -> std::result::Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(template.name)?;
    let last = u16::try_from(template.columns.len() - 1).unwrap_or(0);
    sheet.merge_range(0, 0, 0, last, template.advice, &Format::new().set_text_wrap())?;
    sheet.set_row_height(0, 32)?;
    heads(sheet, 1, template.columns, true)?;
    let grey = text().set_font_color(Color::RGB(0x0080_8080));
    for (column, Ours { field, .. }) in (0u16..).zip(template.columns) {
        sheet.write_string_with_format(2, column, (template.example)(*field), &grey)?;
    }
    for row in 3..ROWS {
        for column in 0..=last {
            sheet.write_blank(row, column, &text())?;
        }
    }
    choices(&mut book, template, 2, ROWS)?;
    Ok(book)
}

fn example(field: Field) -> &'static str {
    match field {
        Field::Seq => "示例",
        Field::Name => "张三",
        Field::Gender => "男",
        Field::Ethnicity => "汉族",
        Field::Birth => "1975-08-12",
        Field::NativePlace => "某省某县",
        Field::Education => "大专",
        Field::Party => "中共党员",
        Field::Position => "某某村党支部书记",
        Field::Identity => "基层干部",
        Field::Constituency => "第一选区",
        Field::Village => "某某村",
        Field::Group => "第一代表小组",
        Field::CardNo => "001",
        Field::Phone => "13800000000",
        Field::ElectedOn => "2021-11-16",
        Field::Reelected | Field::PhoneConsent => "否",
        Field::Note => "示例行，不会导入",
        _ => "",
    }
}
