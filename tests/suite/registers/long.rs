//! A row a deputy and activity.

use dutybook_core::rosters::api::{Outcome, TableKind};
use rust_xlsxwriter::{Format, Workbook};

use super::{Clerk, file, kind_of, planned, problems, write, write_day};

const HEADS: &[&str] = &["序号", "姓　名", "活动名称", "活动日期", "出席情况"];

/// Title, heads, dates in every dress, spaced names, a total, a footer, a blank row.
fn ugly() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 0, 0, 4, "清河镇2026年人大代表履职登记表", &Format::new()).unwrap();
    write(sheet, 1, &[HEADS]);
    write(
        sheet,
        2,
        &[
            &["1", "王 桂 兰", "视察饮水安全工程", "２０２６．３．５", "√"],
            &["2", "李　志强", "视察饮水安全工程", "", "请假"],
            &["3", "赵秀英", "视察饮水安全工程", "3月5日", "缺席"],
            &[],
            &["4", "周建国", "代表履职培训班", "2026年4月1日至2日", "请假半天"],
            &["5", "王桂兰", "代表履职培训班", "2026.4.1-4.2", "迟到"],
            &["合计", "", "", "", "5"],
            &["填表人：某某　审核：某某", "", "", "", ""],
        ],
    );
    write_day(sheet, 3, 3, (2026, 3, 5));
    book
}

#[test]
fn an_ugly_register_comes_in_whole_and_is_undone_whole() {
    let mut clerk = Clerk::new();
    let path = clerk.keep("履职登记.xlsx", ugly());
    assert_eq!(kind_of(&path), TableKind::Attendance);
    let mut file = file(&path, TableKind::Attendance);
    let looked = clerk.look(&file);
    assert_eq!(
        planned(&looked),
        [
            "new 2026-03-05 inspection 视察饮水安全工程 1/1/1 +3 =0",
            "new 2026-04-01 training 代表履职培训班 2/0/0 +2 =0",
        ]
    );
    assert_eq!(problems(&looked), ["D5:year_assumed"]);
    file.accept_problems = true;
    let report = clerk.import(&file).unwrap();
    assert_eq!((report.activities, report.attendances, report.changed), (2, 5, 0));
    assert_eq!(
        clerk.kept(),
        "2026-04-01/2026-04-02 training 代表履职培训班 4\n  周建国 present leave=1\n  王桂兰 late\n\
         2026-03-05 inspection 视察饮水安全工程 1\n  王桂兰 present\n  李志强 leave leave=1\n  赵秀英 absent"
    );
    let past = clerk.call("rosters.history", serde_json::json!({}));
    assert_eq!((&past[0]["kind"], &past[0]["added"]), (&"attendance".into(), &2.into()));
    clerk.undo(&report);
    assert_eq!(clerk.kept(), "");
}

#[test]
fn importing_again_changes_nothing_and_a_new_row_comes_into_the_known_activity() {
    let mut clerk = Clerk::new();
    let path = clerk.keep("履职登记.xlsx", ugly());
    let file = file(&path, TableKind::Attendance);
    clerk.import(&file).unwrap();
    let before = clerk.kept();
    let again = clerk.look(&file);
    assert!(planned(&again).iter().all(|line| line.starts_with("known") && line.contains("+0")), "{again:?}");
    assert_eq!(clerk.import(&file).unwrap_err().code.as_deref(), Some("nothing_to_import"));
    assert_eq!(clerk.kept(), before);
    let mut book = ugly();
    let sheet = book.worksheet_from_index(0).unwrap();
    write(sheet, 5, &[&["", "周建国", "视察饮水安全工程", "2026-03-05", "到会"]]);
    let more = clerk.keep("补.xlsx", book);
    let report = clerk.import(&super::file(&more, TableKind::Attendance)).unwrap();
    assert_eq!((report.activities, report.attendances, report.unchanged), (0, 1, 5));
}

#[test]
fn blocks_with_merged_or_blank_cells_are_read_as_blocks() {
    let mut clerk = Clerk::new();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    write(sheet, 0, &[&["活动", "日期", "类别", "姓名", "考勤情况", "备注"]]);
    write(
        sheet,
        1,
        &[
            &["", "", "", "王桂兰", "√"],
            &["", "", "", "李志强", "事假"],
            &["", "", "", "赵秀英", "√"],
            &["东河村座谈", "2026-06-10", "走访选民", "周建国", "√"],
            &["", "", "", "王桂兰", "√"],
        ],
    );
    let look = Format::new();
    sheet.merge_range(1, 0, 3, 0, "学习代表法", &look).unwrap();
    sheet.merge_range(1, 1, 3, 1, "2026年5月8日", &look).unwrap();
    sheet.merge_range(1, 2, 3, 2, "学习培训", &look).unwrap();
    sheet.merge_range(4, 0, 5, 0, "东河村座谈", &look).unwrap();
    sheet.merge_range(4, 1, 5, 1, "2026-06-10", &look).unwrap();
    sheet.merge_range(4, 2, 5, 2, "走访选民", &look).unwrap();
    let path = clerk.keep("台账.xlsx", book);
    let looked = clerk.look(&file(&path, TableKind::Attendance));
    assert_eq!(looked.outcome, Outcome::Import, "{:?}", looked.problems);
    assert_eq!(
        planned(&looked),
        ["new 2026-05-08 training 学习代表法 2/1/0 +3 =0", "new 2026-06-10 visit 东河村座谈 2/0/0 +2 =0"]
    );
    let csv = "姓名,活动名称,日期,出席情况\n王桂兰,学习代表法,2026-05-08,√\n李志强,,,√\n赵秀英,,,请假\n";
    let path = clerk.desk.keep("台账.csv", csv.as_bytes());
    let looked = clerk.look(&file(&path, TableKind::Attendance));
    assert_eq!(planned(&looked), ["new 2026-05-08 training 学习代表法 2/1/0 +3 =0"]);
    assert_eq!(problems(&looked), ["B3:fill_down_assumed", "C3:fill_down_assumed"]);
}

#[test]
fn every_wrong_cell_is_a_problem_and_none_is_guessed() {
    let mut clerk = Clerk::new();
    let csv = "姓名,活动名称,日期,出席情况,请假半天数,是否发言\n\
               王桂兰,第六次会议人代会,2026-01-15,未到,,\n\
               李志强,第六次会议人代会,2026-01-15,△,,\n\
               赵秀英,第六次会议人代会,2026-02-30,√,,\n\
               周建国,第六次会议人代会,1月15日,√,,\n\
               ,第六次会议人代会,2026-01-15,√,,\n\
               王桂兰,,2026-01-15,√,,\n\
               王桂兰,第六次会议人代会,2026-01-15,请假,9,\n\
               李志强,第六次会议人代会,2026-01-15,缺席,,是\n\
               赵秀英,第六次会议人代会,2026-01-15,,,\n\
               周建国,第六次会议人代会,2021-01-15,√,,\n";
    let path = clerk.desk.keep("台账.csv", csv.as_bytes());
    let mut file = file(&path, TableKind::Attendance);
    let looked = clerk.look(&file);
    assert_eq!(
        problems(&looked),
        [
            "D2:mark_unclear",
            "D3:mark_unknown",
            "C4:date_impossible",
            "C5:date_without_year",
            "A6:name_missing",
            "B7:title_missing",
            "A8:leave_too_long",
            "A9:attendance_impossible",
            "D10:mark_missing",
            "B11:activity_impossible",
        ]
    );
    assert_eq!(clerk.import(&file).unwrap_err().code.as_deref(), Some("has_errors"));
    file.accept_problems = true;
    assert_eq!(clerk.import(&file).unwrap_err().code.as_deref(), Some("nothing_to_import"));
    assert_eq!(clerk.kept(), "");
}
