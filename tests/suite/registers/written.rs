//! Blank registers to be filled in, and problem lists to send back.

use std::path::{Path, PathBuf};

use calamine::{Data, Reader, Xlsx, open_workbook};
use dutybook_core::Work;
use dutybook_core::rosters::api::{SaveRegisterProblems, TableKind};
use dutybook_core::rosters::registers::save_problems_with;
use rust_xlsxwriter::Workbook;
use serde_json::json;

use super::{Clerk, file, kind_of, problems, write};
use crate::rosters::reader;

/// The cells of a workbook's first sheet as words.
fn cells(path: &Path) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    let words = |cell: &Data| cell.to_string();
    sheet.rows().map(|row| row.iter().map(words).collect()).collect()
}

fn template(clerk: &mut Clerk, kind: &str) -> PathBuf {
    let out = clerk.desk.folder.path().join(format!("{kind}.xlsx"));
    clerk.call("registers.save_template", json!({ "kind": kind, "out": out.clone() }));
    out
}

/// A template with a row under its heads, by head.
fn filled(clerk: &Clerk, blank: &Path, said: &[(&str, &str)]) -> PathBuf {
    let mut rows = cells(blank);
    rows.truncate(3);
    let heads = rows[1].clone();
    let said = heads.iter().map(|head| {
        let own = said.iter().find(|(known, _)| *known == head.trim_start_matches('*'));
        own.map_or(String::new(), |(_, said)| (*said).to_owned())
    });
    rows.push(said.collect());
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let mut book = Workbook::new();
    write(book.add_worksheet(), 0, &rows);
    clerk.keep("填好.xlsx", book)
}

#[test]
fn a_blank_register_is_known_has_nobody_in_it_and_comes_in_once_filled() {
    let mut clerk = Clerk::new();
    for (word, kind) in [("attendance", TableKind::Attendance), ("households", TableKind::Households)] {
        let blank = template(&mut clerk, word);
        let reject = clerk.look(&file(&blank, kind)).reject.unwrap();
        assert_eq!(reject.code, "no_data_rows", "{word}");
    }
    let blank = template(&mut clerk, "attendance");
    let path = filled(
        &clerk,
        &blank,
        &[
            ("姓名", "王桂兰"),
            ("活动名称", "秋粮收购调研"),
            ("活动日期", "2026-03-05"),
            ("活动类别", "专题调研"),
            ("半天数", "2"),
            ("出席情况", "请假"),
            ("请假半天数", "1"),
        ],
    );
    assert_eq!(kind_of(&path), TableKind::Attendance);
    clerk.import(&file(&path, TableKind::Attendance)).unwrap();
    assert_eq!(clerk.kept(), "2026-03-05 research 秋粮收购调研 2\n  王桂兰 present leave=1");
    let blank = template(&mut clerk, "households");
    let said =
        [("代表姓名", "赵秀英"), ("联系户", "司水根"), ("所在村", "西河村"), ("联系时间", "2026-03-01")];
    let path = filled(&clerk, &blank, &said);
    assert_eq!(kind_of(&path), TableKind::Households);
    let report = clerk.import(&file(&path, TableKind::Households)).unwrap();
    assert_eq!((report.households, report.left_out), (1, Vec::new()));
}

#[test]
fn the_template_of_a_roster_is_the_rosters_own() {
    let mut clerk = Clerk::new();
    let own = clerk.desk.folder.path().join("名册.xlsx");
    clerk.call("rosters.save_template", json!({ "out": own.clone() }));
    let other = template(&mut clerk, "roster");
    assert_eq!(cells(&other), cells(&own));
}

#[test]
fn a_problem_list_is_the_same_register_with_what_is_wrong_and_what_is_asked() {
    let mut clerk = Clerk::new();
    let mut book = Workbook::new();
    write(
        book.add_worksheet(),
        0,
        &[
            &["姓名", "活动名称", "活动日期", "出席情况"],
            &["王桂兰", "视察饮水工程", "2026-03-05", "未到"],
            &["李志强", "视察饮水工程", "2026-03-05", "出席"],
            &["周健国", "视察饮水工程", "2026-03-05", "出席"],
        ],
    );
    let path = clerk.keep("登记.xlsx", book);
    let out = clerk.desk.folder.path().join("问题.xlsx");
    let register = file(&path, TableKind::Attendance);
    let asked = SaveRegisterProblems { file: register.clone(), out: out.to_str().unwrap().to_owned() };
    let written = save_problems_with(&reader(), &clerk.desk.office, &asked, &Work::silent()).unwrap();
    assert_eq!(written.rows, 2);
    let rows = cells(&out);
    let told: Vec<&str> = rows.iter().map(|row| row[4].as_str()).collect();
    assert_eq!((told[0], told[2]), ("问题", ""));
    assert!(told[1].starts_with("D2：") && told[1].contains("请假还是缺席"), "{told:?}");
    assert!(told[3].starts_with("A4：") && told[3].contains("名册里没有“周健国”"), "{told:?}");
    let again = clerk.look(&file(&out, TableKind::Attendance));
    assert_eq!(problems(&again), problems(&clerk.look(&register)));
    let mut chosen = asked;
    chosen.file.people =
        vec![dutybook_core::rosters::api::PersonChoice { key: "周健国".to_owned(), deputy: None }];
    let written = save_problems_with(&reader(), &clerk.desk.office, &chosen, &Work::silent()).unwrap();
    assert_eq!(written.rows, 1, "what the secretary left out is no problem of the file");
}

#[test]
fn what_waits_for_review_still_waits_where_our_own_tables_come_in() {
    let mut clerk = Clerk::new();
    let entered = |at: usize, review: &str, reason: Option<&str>| {
        json!({
            "deputy": clerk.deputies[at], "attendance": "present", "observer": false, "leave_half_days": 0,
            "leave_approved_by": null, "role": "participant", "spoke": false, "spoke_text": null,
            "tier": "ordinary", "pieces": null, "review": review, "returned_reason": reason
        })
    };
    let attendances =
        [entered(0, "approved", None), entered(1, "claimed", None), entered(2, "returned", Some("没有签到"))];
    let facts = json!({
        "kind": "visit", "title": "走访选民", "starts_on": "2026-03-05", "ends_on": "2026-03-05", "half_days": 1,
        "place": null, "organiser": null, "level": "township", "group": null, "station": null, "content": null,
        "result": null
    });
    let save = json!({
        "id": null, "revision": 0, "facts": facts, "attendances": attendances, "even_if_alike": false
    });
    clerk.call("activities.save", save);
    for what in ["attendance", "attendance_lines"] {
        let out = clerk.desk.folder.path().join(format!("{what}.xlsx"));
        let asked = json!({ "what": what, "options": { "year": 2026 }, "out": out.clone() });
        clerk.call("tables.export", asked);
        let mut other = Clerk::new();
        let file = file(&out, TableKind::Attendance);
        let returned = other.look(&file).problems;
        assert_eq!(
            returned.iter().map(|one| one.issue.code.as_str()).collect::<Vec<_>>(),
            ["returned"],
            "{what}"
        );
        other.import(&file).unwrap();
        let list = other.call("activities.list", json!({}));
        let read = other.call("activities.read", json!({ "id": list[0]["id"] }));
        let reviews: Vec<_> = read["attendances"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| (&one["name"], &one["review"]))
            .collect();
        assert_eq!(
            reviews,
            [(&json!("王桂兰"), &json!("approved")), (&json!("李志强"), &json!("claimed"))],
            "{what}"
        );
    }
}
