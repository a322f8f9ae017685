//! Tables of the window written as workbooks.

use calamine::{Data, Reader, Xlsx, open_workbook};
use dutybook_core::Kind;
use serde_json::json;

use crate::bridge_town::Town;

#[test]
fn a_table_is_written_as_it_stands_with_numbers_to_reckon_with() {
    let mut town = Town::new();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("积分.xlsx");
    let written = town.said(
        "rosters.write_table",
        json!({
            "title": "履职积分表 2026/Q3", "heads": ["姓名", "证号", "合计"],
            "rows": [["王芳", "0012", 118.5], ["=1+1", "", -2]], "out": out
        }),
    );
    assert_eq!(written["rows"], 2);
    let mut book: Xlsx<_> = open_workbook(&out).unwrap();
    assert_eq!(book.sheet_names(), ["履职积分表 2026Q3"]);
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    let cell = |row, column| sheet.get_value((row, column)).cloned().unwrap_or(Data::Empty);
    assert_eq!(cell(0, 0), Data::String("履职积分表 2026/Q3".into()));
    assert_eq!(cell(1, 2), Data::String("合计".into()));
    assert_eq!([cell(2, 1), cell(2, 2)], [Data::String("0012".into()), Data::Float(118.5)]);
    assert_eq!([cell(3, 0), cell(3, 2)], [Data::String("=1+1".into()), Data::Float(-2.0)]);
    assert!(book.worksheet_formula("履职积分表 2026Q3").unwrap().is_empty());
}

#[test]
fn an_empty_table_leaves_no_file() {
    let mut town = Town::new();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("空.xlsx");
    let asked = json!({ "title": "履职活动", "heads": ["活动名称"], "rows": [], "out": out });
    let refusal = town.refused("rosters.write_table", asked);
    assert_eq!(refusal.kind, Kind::Refused);
    assert!(!out.exists());
}
