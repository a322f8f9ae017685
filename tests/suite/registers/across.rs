//! Deputies down, activities across.

use dutybook_core::rosters::api::TableKind;
use rust_xlsxwriter::{Format, Workbook};

use super::{Clerk, file, kind_of, planned, problems, write, write_day};

/// A title with the year, days in the heads, marks with a legend, sums at the end and below.
fn wide() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 0, 0, 6, "清河镇2026年度代表履职情况统计表", &Format::new()).unwrap();
    write(
        sheet,
        1,
        &[
            &[
                "序号",
                "代表姓名",
                "所在村",
                "3月5日\n视察饮水工程",
                "镇人代会（1月15日-16日）",
                "4.20培训",
                "出席次数",
            ],
            &["1", "王桂兰", "东河村", "√", "√", "○", "2"],
            &["2", "李　志强", "东河村", "迟到", "请假半天", "", "2"],
            &["3", "王芳", "西河村", "×", "请假", "√", "1"],
            &[],
            &["", "合计", "", "2", "2", "1", "5"],
            &["注：√出席 ○请假 ×缺席"],
        ],
    );
    book
}

#[test]
fn marks_across_become_the_attendances_of_dated_activities() {
    let mut clerk = Clerk::new();
    let path = clerk.keep("统计表.xlsx", wide());
    assert_eq!(kind_of(&path), TableKind::Attendance);
    let file = file(&path, TableKind::Attendance);
    let looked = clerk.look(&file);
    assert_eq!(
        planned(&looked),
        [
            "new 2026-03-05 inspection 视察饮水工程 2/0/1 +3 =0",
            "new 2026-01-15 congress_session 镇人代会 2/1/0 +3 =0",
            "new 2026-04-20 training 培训 1/1/0 +2 =0",
        ]
    );
    assert_eq!(problems(&looked), ["D2:year_assumed", "E2:year_assumed", "F2:year_assumed"]);
    clerk.import(&file).unwrap();
    assert_eq!(
        clerk.kept(),
        "2026-04-20 training 培训 1\n  王桂兰 leave leave=1\n  王芳 present\n\
         2026-03-05 inspection 视察饮水工程 1\n  王桂兰 present\n  李志强 late\n  王芳 absent\n\
         2026-01-15/2026-01-16 congress_session 镇人代会 4\n  王桂兰 present\n  李志强 present leave=1\n  王芳 leave leave=4"
    );
    assert_eq!(clerk.import(&file).unwrap_err().code.as_deref(), Some("nothing_to_import"));
}

#[test]
fn days_above_titles_and_names_merged_over_both_rows_are_heads() {
    let mut clerk = Clerk::new();
    for names_merged in [true, false] {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        write(
            sheet,
            0,
            &[
                &["", "", "2026年3月5日", "", "2026.5.6"],
                &["", "", "视察饮水工程", "述职评议", "小组活动"],
                &["1", "王桂兰", "√", "请假", "√"],
                &["2", "赵秀英", "√", "√", "缺席"],
            ],
        );
        write_day(sheet, 0, 3, (2026, 4, 7));
        if names_merged {
            sheet.merge_range(0, 0, 1, 0, "序号", &Format::new()).unwrap();
            sheet.merge_range(0, 1, 1, 1, "姓名", &Format::new()).unwrap();
        } else {
            write(sheet, 1, &[&["序号", "姓名"]]);
        }
        let path = clerk.keep("统计表.xlsx", book);
        let looked = clerk.look(&file(&path, TableKind::Attendance));
        assert_eq!(
            planned(&looked),
            [
                "new 2026-03-05 inspection 视察饮水工程 2/0/0 +2 =0",
                "new 2026-04-07 duty_report 述职评议 1/1/0 +2 =0",
                "new 2026-05-06 group_activity 小组活动 1/0/1 +2 =0",
            ],
            "{names_merged}"
        );
        assert!(looked.problems.is_empty(), "{:?}", looked.problems);
    }
}

#[test]
fn heads_without_a_day_or_a_title_and_unknown_marks_are_problems_of_their_cells() {
    let mut clerk = Clerk::new();
    let csv = "姓名,视察饮水,2026-03-05,3月6日座谈会,2026-03-07走访\n王桂兰,√,√,√,？\n李志强,√,√,√,半天\n";
    let path = clerk.desk.keep("统计.csv", csv.as_bytes());
    let looked = clerk.look(&file(&path, TableKind::Attendance));
    assert_eq!(
        problems(&looked),
        ["B1:date_missing", "C1:title_missing", "D1:date_without_year", "E2:mark_unknown", "E3:mark_unknown"]
    );
    assert_eq!(planned(&looked), ["new 2026-03-07 visit 走访 0/0/0 +0 =0"]);
}

#[test]
fn a_roster_is_taken_for_a_roster() {
    let clerk = Clerk::new();
    for csv in [
        "姓名,性别,出生年月,选区,村,身份证号,联系电话\n甲一,男,1963.03,第一选区,东河村,,13900001000\n",
        "代表姓名,职务,当选时间,备注\n甲一,会计,2021-11-16,\n",
        "填报单位：镇人大,,填报时间：2021年12月10日\n序号,姓名,选区\n1,甲一,第一选区\n2,甲二,第一选区\n",
        "2021年12月10日,,,2021年12月10日\n序号,姓名,性别,选区\n1,甲一,男,第一选区\n",
    ] {
        assert_eq!(kind_of(&clerk.desk.keep("名册.csv", csv.as_bytes())), TableKind::Roster);
    }
}

#[test]
fn both_of_our_own_tables_come_back_unchanged() {
    let mut clerk = Clerk::new();
    let path = clerk.keep("统计表.xlsx", wide());
    clerk.import(&file(&path, TableKind::Attendance)).unwrap();
    let before = clerk.kept();
    for what in ["attendance", "attendance_lines"] {
        let out = clerk.desk.folder.path().join("导出.xlsx");
        clerk.call(
            "tables.export",
            serde_json::json!({ "what": what, "options": { "year": 2026 }, "out": out.clone() }),
        );
        assert_eq!(kind_of(&out), TableKind::Attendance);
        let mut file = file(&out, TableKind::Attendance);
        let looked = clerk.look(&file);
        assert!(
            planned(&looked).iter().all(|line| line.starts_with("known") && line.contains("+0")),
            "{looked:?}"
        );
        assert_eq!((looked.problems.len(), looked.plan.different.len()), (0, 0), "{looked:?}");
        file.accept_problems = true;
        assert_eq!(clerk.import(&file).unwrap_err().code.as_deref(), Some("nothing_to_import"));
    }
    assert_eq!(clerk.kept(), before);
}
