//! Rosters laid out as offices lay them out: where the heads are, which rows are people, which sheets count.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use crate::rosters::{Desk, check, told};

fn sheet(write: impl FnOnce(&mut Worksheet) -> Result<(), XlsxError>) -> Vec<u8> {
    let mut book = Workbook::new();
    write(book.add_worksheet()).unwrap();
    book.save_to_buffer().unwrap()
}

fn rows(sheet: &mut Worksheet, first: u32, rows: &[&[&str]]) -> Result<(), XlsxError> {
    for (row, cells) in (first..).zip(rows) {
        for (column, cell) in (0u16..).zip(*cells) {
            if !cell.is_empty() {
                sheet.write_string(row, column, *cell)?;
            }
        }
    }
    Ok(())
}

fn check_book(bytes: &[u8], expected: &str) {
    let mut desk = Desk::new();
    let path = desk.keep("名册.xlsx", bytes);
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(told(&desk.inspect(&path)), expected.join("\n"));
}

#[test]
fn heads_of_two_rows_name_columns_together() {
    let bytes = sheet(|sheet| {
        sheet.merge_range(0, 0, 0, 4, "代表名册", &Format::new())?;
        sheet.merge_range(1, 0, 2, 0, "姓名", &Format::new())?;
        sheet.merge_range(1, 1, 1, 2, "基本情况", &Format::new())?;
        sheet.merge_range(1, 3, 1, 4, "联系方式", &Format::new())?;
        rows(
            sheet,
            2,
            &[
                &["", "性别", "民族", "手机", "办公电话"],
                &["甲一", "男", "汉", "13900001000", "0399-5550001"],
            ],
        )
    });
    check_book(&bytes, "4 甲一 gender=男 ethnicity=汉族 phone=13900001000 phone2=0399-5550001");
}

#[test]
fn merged_cells_reach_down_and_stop_where_they_end() {
    let bytes = sheet(|sheet| {
        rows(
            sheet,
            0,
            &[&["选区", "姓名", "性别"], &["", "甲一", "男"], &["", "甲二", "女"], &["", "甲三", "女"]],
        )?;
        sheet.merge_range(1, 0, 2, 0, "第一选区", &Format::new())?;
        Ok(())
    });
    check_book(
        &bytes,
        "2 甲一 gender=男 constituency=第一选区
         3 甲二 gender=女 constituency=第一选区
         4 甲三 gender=女",
    );
}

#[test]
fn numbers_with_formats_are_read_as_they_are_shown() {
    let bytes = sheet(|sheet| {
        rows(sheet, 0, &[&["姓名", "出生年月", "代表证号"], &["甲一"], &["甲二"], &["甲三"]])?;
        sheet.write_number_with_format(1, 1, 1975.1, &Format::new().set_num_format("0.00"))?;
        sheet.write_number_with_format(2, 1, 27229, &Format::new().set_num_format("yyyy\"年\"m\"月\""))?;
        sheet.write_number_with_format(1, 2, 12, &Format::new().set_num_format("0000"))?;
        sheet.write_number(3, 1, 1975.1)?;
        Ok(())
    });
    check_book(
        &bytes,
        "2 甲一 birth=1975-10 card_no=0012
         3 甲二 birth=1974-07-19
         4 甲三 birth=1975-10 !B4:birth_ambiguous_month",
    );
}

#[test]
fn hidden_rows_are_read_and_named() {
    let bytes = sheet(|sheet| {
        rows(sheet, 0, &[&["姓名", "性别"], &["甲一", "男"], &["甲二", "女"]])?;
        sheet.set_row_hidden(2)?;
        Ok(())
    });
    check_book(&bytes, "2 甲一 gender=男\n3 甲二 gender=女 !A3:hidden_row");
}

#[test]
fn a_sheet_whose_people_stand_on_another_is_not_read_twice() {
    let mut book = Workbook::new();
    let all: &[&[&str]] = &[&["姓名", "性别"], &["甲一", "男"], &["甲二", "女"]];
    rows(book.add_worksheet(), 0, all).unwrap();
    rows(book.add_worksheet(), 0, &[&["姓名", "性别"], &["甲二", "女"]]).unwrap();
    check_book(&book.save_to_buffer().unwrap(), "2 甲一 gender=男\n3 甲二 gender=女");
}

#[test]
fn sheets_of_several_villages_are_read_one_after_another() {
    let mut book = Workbook::new();
    rows(book.add_worksheet(), 0, &[&["姓名", "性别"], &["甲一", "男"]]).unwrap();
    rows(book.add_worksheet(), 0, &[&["东河村代表"], &["性别", "姓名"], &["女", "甲二"]]).unwrap();
    check_book(&book.save_to_buffer().unwrap(), "2 甲一 gender=男\n3 甲二 gender=女");
}

#[test]
fn tables_side_by_side_are_refused_whole() {
    check(
        "姓名,性别,电话,姓名,性别,电话\n甲一,男,13900001000,甲二,女,13900001001\n",
        "reject duplicate_header_blocks",
    );
}

#[test]
fn heads_printed_again_are_skipped_and_other_heads_refused() {
    check("姓名,性别\n甲一,男\n姓名,性别\n甲二,女\n", "2 甲一 gender=男\n4 甲二 gender=女");
    check("姓名,性别,民族\n甲一,男,汉\n民族,姓名,性别\n回,甲二,女\n", "reject duplicate_header_blocks");
}

#[test]
fn lines_between_say_where_people_belong() {
    check(
        "序号,姓名,性别\n第一选区（2人）,,\n1,甲一,男\n2,甲二,女\n第二选区,,\n3,甲三,女\n",
        "3 甲一 gender=男 constituency=第一选区 !A3:fill_down_assumed
         4 甲二 gender=女 constituency=第一选区 !A4:fill_down_assumed
         6 甲三 gender=女 constituency=第二选区 !A6:fill_down_assumed",
    );
}

#[test]
fn titles_totals_footers_and_examples_are_nobody() {
    check(
        "清河镇代表名册,,\n填报单位：清河镇,,\n姓名,性别,电话\n1,2,3\n示例：张三,男,13800000000\n甲一,男,13900001000\n合计,1,\n填表人：李明,,电话：13900009999\n注：本表一式三份,,\n",
        "6 甲一 gender=男 phone=13900001000",
    );
}

#[test]
fn a_person_without_a_name_is_told_and_not_lost() {
    check(
        "姓名,性别,民族,身份证号\n甲一,男,汉,\n,女,汉,139921196104250302\n",
        "2 甲一 gender=男 ethnicity=汉族
         3 gender=女 ethnicity=汉族 !D3:id_checksum !A3:name_missing",
    );
}

#[test]
fn unit_and_post_in_two_columns_are_one() {
    check("姓名,工作单位,职务\n甲一,清河镇中心学校,校长\n", "2 甲一 position=清河镇中心学校校长");
}

#[test]
fn statistics_names_alone_and_lying_tables_are_no_rosters() {
    check("选区,代表数,女代表\n第一选区,9,3\n合计,9,3\n", "reject no_header_found");
    check("赵伟,董建,郝颖\n钟珍,马丰,阎丰\n", "reject no_header_found");
    check("姓名,甲一,甲二\n性别,男,女\n民族,汉,汉\n电话,13900001000,13900001001\n", "reject transposed");
    check("姓名,性别\n", "reject no_data_rows");
}

#[test]
fn encodings_and_separators_are_told_by_the_bytes() {
    let text = "姓名;性别\r\n甲一;男\r\n";
    let utf16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(text.replace(';', "\t").encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [text.as_bytes().to_vec(), utf16, [0xFE, 0xFF].into_iter().chain(big).collect()] {
        check_book(&bytes, "2 甲一 gender=男");
    }
    // 姓名,性别 and 甲一,男 in GB18030.
    let gb = b"\xD0\xD5\xC3\xFB,\xD0\xD4\xB1\xF0\n\xBC\xD7\xD2\xBB,\xC4\xD0\n";
    check_book(gb, "2 甲一 gender=男");
}

#[test]
fn a_web_page_named_xls_is_read() {
    let page = "<html><meta charset=utf-8><table><tr><td colspan=2>名册</td></tr><tr><th>姓名<th>性别</tr><tr><td rowspan=1>甲一</td><td>男</td></tr></table></html>";
    check_book(page.as_bytes(), "3 甲一 gender=男");
}
