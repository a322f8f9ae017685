//! Importing: one operation, undone as one; importing again makes no doubles; what we write comes back unchanged.

use std::path::Path;
use std::sync::Arc;

use dutybook_core::office::Progress;
use dutybook_core::rosters::api::{
    Choice, ChoiceIs, Correction, Field, ImportReport, Inspection, RosterFile, SaveProblems, WriteWorkbook,
};
use dutybook_core::rosters::{export, history, import_with, inspect_with, save_problems_with, save_template};
use dutybook_core::{Refusal, Work, deputies, journal};

use crate::rosters::{Desk, file, reader, told};

const FIRST: &str = "姓名,性别,出生年月,选区,村,身份证号,联系电话\n甲一,男,1963.03,第一选区,东河村,139921196303170150,13900001000\n甲二,女,1974.07,第一选区,西河村,,13900001001\n";

impl Desk {
    fn import(&mut self, file: &RosterFile) -> Result<ImportReport, Refusal> {
        import_with(&reader(), &mut self.office, file, &Work::silent())
    }

    fn import_text(&mut self, text: &str) -> ImportReport {
        let path = self.keep("名册.csv", text.as_bytes());
        self.import(&file(&path)).unwrap()
    }

    fn look(&mut self, file: &RosterFile) -> Inspection {
        inspect_with(&reader(), &mut self.office, file, &Work::silent()).unwrap()
    }
}

#[test]
fn an_import_is_one_operation_and_is_undone_as_one() {
    let mut desk = Desk::new();
    let report = desk.import_text(FIRST);
    assert_eq!((report.added, report.updated), (2, 0));
    assert_eq!(report.new_places, ["东河村", "西河村", "第一选区"]);
    assert_eq!(deputies::list(&desk.office).unwrap().len(), 2);
    journal::undo(&mut desk.office, journal::api::OperationRef { operation: report.operation }).unwrap();
    assert_eq!(deputies::list(&desk.office).unwrap().len(), 0);
    let past = history(&desk.office).unwrap();
    assert_eq!((past.len(), past[0].added, past[0].undone), (1, 2, true));
}

#[test]
fn importing_again_updates_and_a_blank_erases_nothing() {
    let mut desk = Desk::new();
    desk.import_text(FIRST);
    let again = "姓名,出生年月,身份证号,联系电话\n甲一改,1963.03,139921196303170150,\n甲二,1974.07,,13900009999\n甲三,1980.01,,\n";
    let report = desk.import_text(again);
    assert_eq!((report.added, report.updated, report.unchanged), (1, 2, 0));
    let known = deputies::all(desk.office.db()).unwrap();
    assert_eq!(known[0].facts.name.as_str(), "甲一改");
    assert_eq!(known[0].private.phone.as_ref().unwrap().as_str(), "13900001000");
    assert_eq!(known[1].private.phone.as_ref().unwrap().as_str(), "13900009999");
}

#[test]
fn a_name_alone_asks_and_the_answer_is_followed() {
    let mut desk = Desk::new();
    desk.import_text(FIRST);
    let path = desk.keep("二.csv", "姓名,职务\n甲一,组长\n甲二,会计\n".as_bytes());
    let mut file = file(&path);
    assert_eq!(desk.look(&file).plan.ambiguous.len(), 2);
    let known = deputies::all(desk.office.db()).unwrap();
    file.choices = vec![
        Choice { sheet: None, row: 2, is: ChoiceIs::Deputy(known[0].id) },
        Choice { sheet: None, row: 3, is: ChoiceIs::Skip },
    ];
    let report = desk.import(&file).unwrap();
    assert_eq!((report.added, report.updated, report.left_out.len()), (0, 1, 1));
}

#[test]
fn errors_stop_an_import_until_they_are_corrected_or_accepted() {
    let mut desk = Desk::new();
    let path = desk.keep("名册.csv", "姓名,身份证号\n甲一,139921196303170151\n".as_bytes());
    let mut strict = RosterFile { accept_problems: false, ..file(&path) };
    assert_eq!(desk.import(&strict).unwrap_err().code.as_deref(), Some("has_errors"));
    assert_eq!(deputies::list(&desk.office).unwrap().len(), 0);
    let value = "139921196303170150".to_owned();
    strict.corrections = vec![Correction { sheet: None, row: 2, field: Field::IdNumber, value }];
    let report = desk.import(&strict).unwrap();
    assert_eq!((report.added, report.cells_left_out), (1, 0));
}

#[test]
fn an_import_whose_backup_is_damaged_keeps_nothing() {
    let mut desk = Desk::new();
    let path = desk.keep("名册.csv", FIRST.as_bytes());
    let folder = desk.folder.path().join("备份");
    let backups = folder.clone();
    let damage = move |progress: Progress| {
        if progress.what == "正在核对每一格" {
            let copy = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
            let copied = std::fs::read(&copy).unwrap();
            std::fs::write(&copy, &copied[..copied.len() / 2]).unwrap();
        }
    };
    let work = Work::new(Box::new(damage), Arc::default());
    let refusal = import_with(&reader(), &mut desk.office, &file(&path), &work).unwrap_err();
    assert_eq!(refusal.code.as_deref(), Some("backup_failed"));
    assert_eq!(deputies::list(&desk.office).unwrap().len(), 0);
    assert_eq!(std::fs::read_dir(&backups).unwrap().count(), 0);
}

#[test]
fn our_own_export_comes_back_unchanged() {
    let mut desk = Desk::new();
    desk.import_text(FIRST);
    desk.import_text("姓名,性别,备注\n只有名,女,补选 2023年\n");
    let out = desk.folder.path().join("导出.xlsx");
    let asked = WriteWorkbook { out: out.to_str().unwrap().to_owned() };
    export(&mut desk.office, &asked, &Work::silent()).unwrap();
    let plan = desk.inspect(&out).plan;

    assert_eq!((plan.unchanged, plan.added.len(), plan.updated.len(), plan.removed.len()), (3, 0, 0, 0));
    let nothing = desk.import(&file(&out)).unwrap_err();
    assert_eq!(nothing.code.as_deref(), Some("nothing_to_import"));
}

/// Every fact the export writes, of one deputy.
const WHOLE: &str = "姓名,性别,民族,出生年月,籍贯,学历,学位,政治面貌,入党(派)时间,本人职业,供职单位,工作单位及职务,代表身份,代表分类,代表层级,选区,所在村(社区),代表小组,代表联络站,代表团,代表证号,身份证号,联系电话,备用电话,可公开电话,家庭住址,当选日期,是否补选,是否连任,任职届数,宣誓日期,人大职务,表彰情况,备注\n甲一,男,回族,1963-03-17,某省某县,大专,管理学学士,中共党员,1998-07,农民,东河合作社,东河村党支部书记,基层干部,村(社区)干部,乡镇、县,第一选区,东河村,第一代表小组,东河站、河口站,第一代表团,001,139921196303170150,13900001000,0399-5550001,是,东河村 12 号,2021-11-16,是,是,3,2021-12-01,主席团成员、小组长,2023年优秀代表；2024年先进个人,补选 2023年\n";

#[test]
fn our_own_export_brings_a_whole_deputy_into_an_empty_office() {
    let mut desk = Desk::new();
    desk.import_text(WHOLE);
    let before = deputies::all(desk.office.db()).unwrap().remove(0);
    assert!(before.facts.phone_may_be_published && before.facts.stations.len() == 2);
    assert_eq!(before.facts.honours, ["2023年优秀代表", "2024年先进个人"]);
    let out = desk.folder.path().join("导出.xlsx");
    let asked = WriteWorkbook { out: out.to_str().unwrap().to_owned() };
    export(&mut desk.office, &asked, &Work::silent()).unwrap();
    assert_eq!(desk.inspect(&out).plan.unchanged, 1);

    let mut other = Desk::new();
    let report = other.import(&file(&out)).unwrap();
    assert_eq!((report.added, report.cells_left_out), (1, 0));
    let after = deputies::all(other.office.db()).unwrap().remove(0);
    assert_eq!((&after.facts, &after.private), (&before.facts, &before.private));
}

#[test]
fn consent_to_publish_a_phone_is_given_and_withdrawn_by_a_roster() {
    let mut desk = Desk::new();
    for (cell, consents) in [("同意", true), ("", true), ("不同意", false)] {
        desk.import_text(&format!(
            "姓名,身份证号,是否同意公开电话,备注\n甲一,139921196303170150,{cell},{cell}记\n"
        ));
        let known = deputies::all(desk.office.db()).unwrap();
        assert_eq!(known[0].facts.phone_may_be_published, consents, "after “{cell}”");
    }
}

#[test]
fn the_template_alone_has_nobody_in_it() {
    let mut desk = Desk::new();
    let out = desk.folder.path().join("模板.xlsx");
    save_template(
        &mut desk.office,
        &WriteWorkbook { out: out.to_str().unwrap().to_owned() },
        &Work::silent(),
    )
    .unwrap();
    assert_eq!(told(&desk.inspect(&out)), "reject no_data_rows");
}

#[test]
fn the_problem_list_is_the_same_roster_with_its_problems() {
    let mut desk = Desk::new();
    let path = desk.keep("名册.csv", "姓名,身份证号\n甲一,139921196303170151\n甲二,\n".as_bytes());
    let out = desk.folder.path().join("问题.xlsx");
    let asked = SaveProblems { file: file(&path), out: out.to_str().unwrap().to_owned() };
    let written = save_problems_with(&reader(), &desk.office, &asked, &Work::silent()).unwrap();
    assert_eq!(written.rows, 1);
    assert_eq!(told(&desk.inspect(&out)), told(&desk.inspect(&path)));
    let column = &desk.inspect(&out).sheets[0].heads[2];
    assert_eq!(column.head, "问题");
    assert!(column.samples[0].contains("校验位"));
}

#[test]
fn a_missing_file_is_a_refusal() {
    let mut desk = Desk::new();
    let refusal = inspect_with(&reader(), &mut desk.office, &file(Path::new("没有.xlsx")), &Work::silent())
        .unwrap_err();
    assert_eq!(refusal.field.as_deref(), Some("path"));
}
