//! What the secretary says of a sheet: where its heads are, that it holds no deputies; what cannot be is refused in a sentence.

use std::collections::BTreeMap;

use dutybook_core::Work;
use dutybook_core::rosters::api::{Field, RosterFile, SheetMapping};
use dutybook_core::rosters::{forget_mapping, import_with, inspect_with};
use rust_xlsxwriter::Workbook;

use crate::rosters::{Desk, file, reader, told};

/// A title, strange heads in two rows, two people; and a sheet of other people.
const STRANGE: &str = "清河镇名单\n谁,什么时候生的,怎么找\n姓名,出生,电话\n甲一,1963.03,13900001000\n甲二,1974.07,13900001001\n";

fn said(rows: Option<&[u32]>, columns: Option<&[(&str, Field)]>) -> SheetMapping {
    let columns =
        columns.map(|columns| columns.iter().map(|(letter, field)| ((*letter).to_owned(), *field)).collect());
    SheetMapping { sheet: None, header_rows: rows.map(<[u32]>::to_vec), columns, skip: false }
}

/// What comes of a text when this is said of it: its rows, or the refusal.
fn after(csv: &str, mapping: SheetMapping) -> String {
    let mut desk = Desk::new();
    let path = desk.keep("名册.csv", csv.as_bytes());
    let file = RosterFile { mapping: vec![mapping], ..file(&path) };
    match inspect_with(&reader(), &mut desk.office, &file, &Work::silent()) {
        Ok(inspection) => told(&inspection),
        Err(refusal) => {
            assert_eq!(refusal.field.as_deref(), Some("mapping"));
            assert!(refusal.hint.is_some_and(|hint| hint.ends_with('。')));
            refusal.message
        }
    }
}

#[test]
fn what_is_said_of_the_heads_is_honoured_or_refused() {
    let both = "4 甲一 birth=1963-03 phone=13900001000\n5 甲二 birth=1974-07 phone=13900001001";
    let odd = "谁,号\n甲一,13900001000\n甲二,13900001001\n";
    let named: &[(&str, Field)] = &[("A", Field::Name), ("B", Field::Phone)];
    for (csv, rows, columns, expected) in [
        (STRANGE, None, None, both),
        (STRANGE, Some(&[2, 3][..]), None, both),
        (STRANGE, Some(&[3]), None, both),
        (STRANGE, Some(&[2]), None, "reject no_header_found"),
        (STRANGE, Some(&[9]), None, "这个文件只有 5 行，第 9 行不能是表头。"),
        (STRANGE, Some(&[0]), None, "这个文件只有 5 行，第 0 行不能是表头。"),
        (STRANGE, Some(&[1, 3]), None, "这个文件的表头要是连在一起的几行，最多 5 行。"),
        (STRANGE, Some(&[5]), None, "这个文件第 5 行下面没有内容了，不能是表头。"),
        (
            "姓名,性别,电话\n甲一,男,13900001000\n姓名,性别,电话\n甲二,女,13900001001\n",
            Some(&[3]),
            None,
            "这个文件第 2 行已经是代表，表头不能在它下面。",
        ),
        (odd, None, None, "reject no_header_found"),
        (odd, Some(&[1]), Some(named), "2 甲一 phone=13900001000\n3 甲二 phone=13900001001"),
        (odd, Some(&[1]), Some(&[("甲", Field::Name)]), "“甲”不是一列的名称。"),
    ] {
        assert_eq!(after(csv, said(rows, columns)), expected, "{rows:?} {columns:?} of:\n{csv}");
    }
}

#[test]
fn the_only_sheet_cannot_be_skipped_and_an_unknown_one_not_spoken_of() {
    let skip = SheetMapping { skip: true, ..SheetMapping::default() };
    assert_eq!(after(STRANGE, skip), "每张工作表都选了“不读取”，没有可以导入的内容。");
    let unknown = SheetMapping { sheet: Some("别的".to_owned()), ..SheetMapping::default() };
    assert_eq!(after(STRANGE, unknown), "这个文件里没有工作表“别的”。");
}

#[test]
fn a_sheet_without_deputies_is_skipped_and_stays_in_view() {
    let mut desk = Desk::new();
    let mut book = Workbook::new();
    for (name, person) in [("代表", "甲一"), ("候选人", "乙一")] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        for (row, cells) in (0..).zip([["姓名", "性别"], [person, "男"]]) {
            sheet.write_row(row, 0, cells).unwrap();
        }
    }
    let path = desk.keep("名册.xlsx", &book.save_to_buffer().unwrap());
    assert_eq!(told(&desk.inspect(&path)), "2 甲一 gender=男\n2 乙一 gender=男");
    let skip = SheetMapping { sheet: Some("候选人".to_owned()), skip: true, ..SheetMapping::default() };
    let file = RosterFile { mapping: vec![skip], ..file(&path) };
    let inspection = inspect_with(&reader(), &mut desk.office, &file, &Work::silent()).unwrap();
    assert_eq!(told(&inspection), "2 甲一 gender=男");
    let other = &inspection.others[0];
    assert_eq!((other.position, other.heads.len(), &other.top[1].1[0][..]), (2, 2, "乙一"));
    assert_eq!(other.unread.as_deref(), Some("工作表“候选人”按您的选择没有读取。"));
}

#[test]
fn a_refused_file_shows_its_sheets_so_that_the_heads_can_be_said() {
    let mut desk = Desk::new();
    let path = desk.keep("名册.csv", "谁,号\n甲一,13900001000\n".as_bytes());
    let inspection = desk.inspect(&path);
    assert_eq!((told(&inspection), inspection.sheets.len()), ("reject no_header_found".to_owned(), 0));
    assert_eq!(inspection.others[0].top[0], (1, vec!["谁".to_owned(), "号".to_owned()]));
}

#[test]
fn heads_said_by_hand_are_known_in_the_next_file_until_forgotten() {
    let mut desk = Desk::new();
    let first = desk.keep("一.csv", "某某名单\n谁,号\n甲一,13900001000\n".as_bytes());
    let columns: BTreeMap<String, Field> =
        [("A".to_owned(), Field::Name), ("B".to_owned(), Field::Phone)].into_iter().collect();
    let mapping =
        SheetMapping { header_rows: Some(vec![2]), columns: Some(columns), ..SheetMapping::default() };
    import_with(
        &reader(),
        &mut desk.office,
        &RosterFile { mapping: vec![mapping], ..file(&first) },
        &Work::silent(),
    )
    .unwrap();
    let next = desk.keep("二.csv", "某某名单\n二〇二六年\n谁,号\n乙一,13900001001\n".as_bytes());
    assert_eq!(told(&desk.inspect(&next)), "4 乙一 phone=13900001001");
    forget_mapping(&mut desk.office).unwrap();
    assert_eq!(told(&desk.inspect(&next)), "reject no_header_found");
}
