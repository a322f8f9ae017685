//! What the secretary says of a register: whom a name means, what a mark means, which activity it is.

use dutybook_core::rosters::api::{
    ActivityChoice, ActivityIs, CellCorrection, MarkChoice, MarkMeans, PersonChoice, TableKind,
};
use dutybook_core::values::{ActivityId, DutyKind};

use super::{Clerk, file, planned, problems};

#[test]
fn namesakes_and_strangers_are_asked_about_once_each() {
    let mut clerk = Clerk::new();
    let csv = "姓名,活动名称,日期,出席情况\n王芳,视察一,2026-03-05,√\n王芳,视察二,2026-03-06,√\n王芳（西河村）,视察一,2026-03-05,请假\n\
               赵秀荚,视察一,2026-03-05,√\n";
    let path = clerk.desk.keep("台账.csv", csv.as_bytes());
    let mut file = file(&path, TableKind::Attendance);
    let asked = clerk.look(&file).plan.people;
    let told: Vec<(&str, u32, usize)> =
        asked.iter().map(|one| (one.written.as_str(), one.entries, one.candidates.len())).collect();
    assert_eq!(told, [("王芳", 2, 2), ("赵秀荚", 1, 1)]);
    assert_eq!(asked[1].candidates[0].id, clerk.deputies[2]);
    let report = clerk.import(&file).unwrap();
    assert_eq!((report.attendances, report.left_out.len()), (1, 3));
    file.people = vec![
        PersonChoice { key: asked[0].key.clone(), deputy: Some(clerk.deputies[4]) },
        PersonChoice { key: asked[1].key.clone(), deputy: None },
    ];
    let report = clerk.import(&file).unwrap();
    assert_eq!((report.attendances, report.unchanged, report.left_out.len()), (2, 1, 1));
}

#[test]
fn a_mark_is_explained_once_for_all_its_cells() {
    let mut clerk = Clerk::new();
    let csv = "姓名,活动名称,日期,出席情况\n王桂兰,视察,2026-03-05,○\n李志强,视察,2026-03-05,×\n赵秀英,视察,2026-03-05,○\n";
    let path = clerk.desk.keep("台账.csv", csv.as_bytes());
    let mut file = file(&path, TableKind::Attendance);
    let looked = clerk.look(&file);
    let marks: Vec<(&str, u32)> =
        looked.plan.marks.iter().map(|asked| (asked.mark.as_str(), asked.cells)).collect();
    assert_eq!(marks, [("×", 1), ("○", 2)]);
    assert_eq!(problems(&looked).len(), 3);
    let means = |mark: &str, means| MarkChoice { mark: mark.to_owned(), means };
    file.marks = vec![means("○", MarkMeans::Leave), means("×", MarkMeans::Absent)];
    let looked = clerk.look(&file);
    assert_eq!(planned(&looked), ["new 2026-03-05 inspection 视察 0/2/1 +3 =0"]);
    let legend = format!("{csv}注：○请假 ×缺席 √出席,,,\n");
    let path = clerk.desk.keep("有图例.csv", legend.as_bytes());
    let looked = clerk.look(&super::file(&path, TableKind::Attendance));
    assert_eq!(planned(&looked), ["new 2026-03-05 inspection 视察 0/2/1 +3 =0"]);
}

#[test]
fn an_activity_of_no_clear_kind_or_that_may_be_there_is_asked_about() {
    let mut clerk = Clerk::new();
    let first = "姓名,活动名称,日期,出席情况\n王桂兰,视察饮水安全工程,2026-03-05,√\n";
    let path = clerk.desk.keep("一.csv", first.as_bytes());
    clerk.import(&file(&path, TableKind::Attendance)).unwrap();
    let second = "姓名,活动名称,日期,出席情况\n李志强,视察饮水,2026-03-05,√\n李志强,春节联欢,2026-02-10,√\n";
    let path = clerk.desk.keep("二.csv", second.as_bytes());
    let mut file = file(&path, TableKind::Attendance);
    let looked = clerk.look(&file);
    assert_eq!(
        planned(&looked),
        ["asked 2026-03-05 inspection 视察饮水 1/0/0 +0 =0", "asked 2026-02-10 ? 春节联欢 1/0/0 +0 =0"]
    );
    let known = looked.plan.activities[0].candidates[0].id;
    let choice = |at: usize, kind, is| ActivityChoice {
        key: looked.plan.activities[at].key.clone(),
        kind,
        half_days: None,
        is,
    };
    file.activities = vec![
        choice(0, None, Some(ActivityIs::Known(known))),
        choice(1, Some(DutyKind::Other), Some(ActivityIs::New)),
    ];
    let report = clerk.import(&file).unwrap();
    assert_eq!((report.activities, report.attendances), (1, 2));
    assert_eq!(
        clerk.kept(),
        "2026-03-05 inspection 视察饮水安全工程 1\n  王桂兰 present\n  李志强 present\n2026-02-10 other 春节联欢 1\n  李志强 present"
    );
    file.activities[0].is = Some(ActivityIs::Known(ActivityId(999)));
    assert!(planned(&clerk.look(&file))[0].starts_with("asked"));
}

#[test]
fn what_is_kept_otherwise_stays_until_the_file_is_believed() {
    let mut clerk = Clerk::new();
    let register = |mark: &str| format!("姓名,活动名称,日期,出席情况\n王桂兰,视察,2026-03-05,{mark}\n");
    let path = clerk.desk.keep("一.csv", register("请假").as_bytes());
    clerk.import(&file(&path, TableKind::Attendance)).unwrap();
    let path = clerk.desk.keep("二.csv", register("缺席").as_bytes());
    let mut file = file(&path, TableKind::Attendance);
    let looked = clerk.look(&file);
    let different = &looked.plan.different[0];
    assert_eq!((different.kept.as_str(), different.said.as_str()), ("请假 1 个半天", "缺席"));
    assert_eq!(clerk.import(&file).unwrap_err().code.as_deref(), Some("nothing_to_import"));
    file.taken = vec![different.key.clone()];
    let report = clerk.import(&file).unwrap();
    assert_eq!(report.changed, 1);
    assert_eq!(clerk.kept(), "2026-03-05 inspection 视察 1\n  王桂兰 absent");
    clerk.undo(&report);
    assert_eq!(clerk.kept(), "2026-03-05 inspection 视察 1\n  王桂兰 leave leave=1");
}

#[test]
fn a_corrected_cell_is_read_as_if_it_stood_so() {
    let mut clerk = Clerk::new();
    let csv = "姓名,活动名称,日期,出席情况\n王桂兰,视察,2026-02-30,未到\n";
    let path = clerk.desk.keep("台账.csv", csv.as_bytes());
    let mut file = file(&path, TableKind::Attendance);
    assert_eq!(problems(&clerk.look(&file)), ["C2:date_impossible", "D2:mark_unclear"]);
    let correction = |cell: &str, value: &str| CellCorrection {
        sheet: None,
        cell: cell.to_owned(),
        value: value.to_owned(),
    };
    file.corrections = vec![correction("C2", "2026-02-28"), correction("D2", "请假")];
    let looked = clerk.look(&file);
    assert_eq!(planned(&looked), ["new 2026-02-28 inspection 视察 0/1/0 +1 =0"]);
    assert!(looked.problems.is_empty());
}
