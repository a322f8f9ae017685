//! What the written workbooks share: their heads, their looks, and how a file comes to be whole or not at all.

use std::path::Path;

use rust_xlsxwriter::{
    Color, DataValidation, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::rosters::api::Field;
use crate::rosters::recognise::OURS;
use crate::{Refusal, Result};

/// The columns' widths, and whether they must be filled in, in the order of [`OURS`].
const WIDTHS: [(f64, bool); OURS.len()] = [
    (6.0, false),
    (12.0, true),
    (6.0, true),
    (9.0, false),
    (12.0, false),
    (12.0, false),
    (10.0, false),
    (12.0, false),
    (34.0, false),
    (12.0, false),
    (12.0, false),
    (14.0, false),
    (14.0, false),
    (12.0, false),
    (21.0, false),
    (14.0, true),
    (14.0, false),
    (12.0, false),
    (9.0, false),
    (20.0, false),
];

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

/// Lists to choose from, on a hidden sheet: longer than a cell's own list may be.
pub const CHOICES: &str = "选项";
/// 性别, 民族, 党派, 是否.
pub const LISTS: [(Field, &[&str]); 4] = [
    (Field::Gender, &["男", "女"]),
    (
        Field::Ethnicity,
        &[
            "汉族",
            "蒙古族",
            "回族",
            "藏族",
            "维吾尔族",
            "苗族",
            "彝族",
            "壮族",
            "布依族",
            "朝鲜族",
            "满族",
            "侗族",
            "瑶族",
            "白族",
            "土家族",
            "哈尼族",
            "哈萨克族",
            "傣族",
            "黎族",
            "傈僳族",
            "佤族",
            "畲族",
            "高山族",
            "拉祜族",
            "水族",
            "东乡族",
            "纳西族",
            "景颇族",
            "柯尔克孜族",
            "土族",
            "达斡尔族",
            "仫佬族",
            "羌族",
            "布朗族",
            "撒拉族",
            "毛南族",
            "仡佬族",
            "锡伯族",
            "阿昌族",
            "普米族",
            "塔吉克族",
            "怒族",
            "乌孜别克族",
            "俄罗斯族",
            "鄂温克族",
            "德昂族",
            "保安族",
            "裕固族",
            "京族",
            "塔塔尔族",
            "独龙族",
            "鄂伦春族",
            "赫哲族",
            "门巴族",
            "珞巴族",
            "基诺族",
            "其他",
        ],
    ),
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
];

/// Writes the heads into a row and makes the columns text.
pub fn heads(sheet: &mut Worksheet, row: u32, starred: bool) -> std::result::Result<(), XlsxError> {
    for (column, ((_, words), (width, must))) in (0u16..).zip(OURS.into_iter().zip(WIDTHS)) {
        sheet.set_column_width(column, width)?;
        sheet.set_column_format(column, &Format::new().set_num_format("@"))?;
        let words = if starred && must { format!("*{words}") } else { words.to_owned() };
        sheet.write_string_with_format(row, column, words, &head())?;
    }
    sheet.set_freeze_panes(row + 1, 2)?;
    Ok(())
}

/// Adds the hidden sheet of choices and offers them below the heads.
pub fn choices(book: &mut Workbook, first: u32, last: u32) -> std::result::Result<(), XlsxError> {
    let list = book.add_worksheet();
    list.set_name(CHOICES)?.set_hidden(true);
    for (column, (_, words)) in (0u16..).zip(LISTS) {
        for (row, word) in (0u32..).zip(words) {
            list.write_string(row, column, *word)?;
        }
    }
    let sheet = book.worksheet_from_index(0)?;
    for ((field, words), letter) in LISTS.iter().zip(["A", "B", "C", "D"]) {
        let formula = format!("={CHOICES}!${letter}$1:${letter}${}", words.len());
        let choice = DataValidation::new().allow_list_formula(formula.as_str().into());
        if let Some(column) =
            OURS.iter().position(|(known, _)| known == field).and_then(|at| u16::try_from(at).ok())
        {
            sheet.add_data_validation(first, column, last, column, &choice)?;
        }
    }
    Ok(())
}

/// Saves under the name only once all of it is on the disk.
///
/// # Errors
/// Unavailable when the place cannot be written to.
pub fn save(mut book: Workbook, out: &str) -> Result<()> {
    let bytes = book.save_to_buffer().map_err(Refusal::bug)?;
    let path = Path::new(out);
    let failed = |fault: std::io::Error| {
        Refusal::unavailable(format!("不能写入文件“{out}”：{fault}。"))
            .hinted("请关闭正打开着这个文件的程序，或换一个位置再保存。")
            .at("out")
    };
    let mut aside = path.as_os_str().to_owned();
    aside.push(".part");
    std::fs::write(&aside, bytes).and_then(|()| std::fs::rename(&aside, path)).map_err(|fault| {
        let _ = std::fs::remove_file(&aside);
        failed(fault)
    })
}
