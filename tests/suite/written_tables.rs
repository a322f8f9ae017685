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
        "tables.write",
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
    let refusal = town.refused("tables.write", asked);
    assert_eq!(refusal.kind, Kind::Refused);
    assert!(!out.exists());
}

/// A table of the town as the core makes it: its title, its heads, and its rows as words.
fn made(what: &str, options: &serde_json::Value) -> (String, Vec<String>, Vec<Vec<String>>) {
    let mut town = Town::new();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("表.xlsx");
    let written = town.said("tables.export", json!({ "what": what, "options": options, "out": out.clone() }));
    let mut book: Xlsx<_> = open_workbook(&out).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    let mut rows: Vec<Vec<String>> =
        sheet.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect();
    let heads = rows.remove(1);
    let title = rows.remove(0)[0].clone();
    assert_eq!(written["rows"], rows.len(), "{what}");
    (title, heads, rows)
}

#[test]
fn every_table_of_the_town_is_written_whole() {
    let quarter = json!({ "quarter": "2026Q3" });
    for (what, options, head, least) in [
        ("activities", json!({ "year": 2026 }), "活动名称", 10),
        ("attendance", json!({ "year": 2026 }), "姓名", 68),
        ("attendance_lines", quarter.clone(), "出席情况", 60),
        ("claims", json!({}), "状态", 1),
        ("menu", json!({ "year": 2026 }), "状态", 10),
        ("suggestions", json!({}), "领衔代表", 20),
        ("points", quarter.clone(), "合计", 60),
        ("scores", quarter.clone(), "计算得分", 60),
        ("groups", quarter, "得分", 2),
        ("households", json!({}), "联系户", 10),
        ("contacts", json!({}), "类型", 10),
    ] {
        let (title, heads, rows) = made(what, &options);
        assert!(!title.is_empty() && heads.iter().any(|known| known == head), "{what}: {heads:?}");
        assert!(rows.len() >= least && rows.iter().all(|row| row.len() == heads.len()), "{what}");
    }
    let mut town = Town::new();
    let out = tempfile::tempdir().unwrap().path().join("空.xlsx");
    let asked = json!({ "what": "activities", "options": { "year": 1990 }, "out": out });
    assert_eq!(town.refused("tables.export", asked).kind, Kind::Refused);
}

#[test]
fn the_sums_across_are_those_of_the_list_and_leave_is_not_absence() {
    let (_, heads, list) = made("activities", &json!({ "year": 2026 }));
    let (_, wide, people) = made("attendance", &json!({ "year": 2026 }));
    let at = |heads: &[String], head: &str| heads.iter().position(|known| known == head).unwrap();
    let sum = |rows: &[Vec<String>], column: usize| -> f64 {
        rows.iter().map(|row| row[column].parse::<f64>().unwrap()).sum()
    };
    for (one, other) in [("请假", "请假次数"), ("缺席", "缺席次数")] {
        assert_eq!(sum(&list, at(&heads, one)), sum(&people, at(&wide, other)), "{one}");
    }
}

#[test]
fn what_nobody_reviewed_is_shown_across_and_not_counted() {
    let (_, heads, rows) = made("attendance", &json!({ "year": 2026 }));
    let came = heads.iter().position(|head| head == "到会次数").unwrap();
    let waits = |cell: &&String| cell.contains("（待审核）") || cell.contains("（已退回）");
    let mut waiting = 0;
    for row in rows {
        let marks: Vec<&String> = row[4..came].iter().filter(|cell| !cell.is_empty()).collect();
        waiting += marks.iter().copied().filter(waits).count();
        let counted =
            marks.iter().copied().filter(|mark| !waits(mark) && !["请假", "缺席"].contains(&mark.as_str()));
        assert_eq!(row[came].parse::<usize>().unwrap(), counted.count(), "{row:?}");
    }
    assert!(waiting > 0);
}

#[test]
fn the_menu_says_of_each_item_how_far_it_has_come() {
    let (title, heads, rows) = made("menu", &json!({ "year": 2026 }));
    assert_eq!(title, "履职菜单 2026年");
    let year = Town::new().said("menu.year", json!({ "year": 2026 }));
    let at = |head: &str| heads.iter().position(|known| known == head).unwrap();
    for (row, item) in rows.iter().zip(year["items"].as_array().unwrap()) {
        assert_eq!(row[at("项目")], item["title"]);
        for (head, count) in
            [("已报名", "signed_up"), ("已完成", "done"), ("请假", "leave"), ("未参加", "missed")]
        {
            assert_eq!(row[at(head)], item["counts"][count].to_string(), "{head}: {row:?}");
        }
    }
    let stages: Vec<&String> = rows.iter().map(|row| &row[at("状态")]).collect();
    assert!(stages.iter().any(|stage| *stage == "已办结") && stages.iter().any(|stage| *stage == "已公布"));
}

#[test]
fn households_show_their_surname_until_asked_for() {
    let (_, heads, rows) = made("households", &json!({}));
    let at = |head: &str| heads.iter().position(|known| known == head).unwrap();
    assert!(rows.iter().all(|row| row[at("联系户")].ends_with("**") && row[at("住址")].is_empty()));
    let (_, _, rows) = made("households", &json!({ "private": true }));
    assert!(rows.iter().any(|row| !row[at("联系户")].contains('*') && !row[at("住址")].is_empty()));
}
