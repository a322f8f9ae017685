//! Registers as offices keep them in Excel, made here cell by cell: what an import makes of each. All people are invented.

mod across;
mod households;
mod long;
mod said;
mod written;

use std::path::PathBuf;

use dutybook_core::rosters::api::{
    ActivityStands, RegisterFile, RegisterInspection, RegisterReport, TableFile, TableKind,
};
use dutybook_core::rosters::registers::{import_with, inspect_with, kind_of_with};
use dutybook_core::values::DeputyId;
use dutybook_core::{Refusal, Work, bridge};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};
use serde_json::{Value, json};

use crate::rosters::{Desk, reader};

/// An office with a few deputies, two of one name.
pub struct Clerk {
    pub desk: Desk,
    pub deputies: Vec<DeputyId>,
}

impl Clerk {
    pub fn new() -> Self {
        let mut clerk = Self { desk: Desk::new(), deputies: Vec::new() };
        clerk.call(
            "settings.save_office",
            json!({
                "town": "清河镇", "issuer": "清河镇人大主席团", "phone": null, "address": null,
                "congress": "清河镇第十九届人民代表大会", "term": "第十九届", "term_from": "2021-12-01",
            }),
        );
        let [east, west] = ["东河村", "西河村"]
            .map(|name| clerk.call("places.save_village", json!({ "id": null, "facts": { "name": name } })));
        for (name, village) in [
            ("王桂兰", &east),
            ("李志强", &east),
            ("赵秀英", &west),
            ("周建国", &west),
            ("王芳", &east),
            ("王芳", &west),
        ] {
            let facts = json!({
                "name": name, "phone_may_be_published": false, "levels": ["乡镇"], "stations": [],
                "by_election": false, "offices": [], "honours": [], "elected_on": "2021-11-16",
                "village": village,
            });
            let added = clerk.call("deputies.add", json!({ "facts": facts, "private": {} }));
            clerk.deputies.push(DeputyId(added["id"].as_i64().unwrap()));
        }
        clerk
    }

    pub fn call(&mut self, name: &str, payload: Value) -> Value {
        bridge::call(&mut self.desk.office, name, payload, &Work::silent()).expect(name)
    }

    pub fn keep(&self, name: &str, mut book: Workbook) -> PathBuf {
        self.desk.keep(name, &book.save_to_buffer().unwrap())
    }

    pub fn look(&mut self, file: &RegisterFile) -> RegisterInspection {
        let inspection = inspect_with(&reader(), &mut self.desk.office, file, &Work::silent()).unwrap();
        for problem in &inspection.problems {
            assert!(problem.issue.message.ends_with('。'), "{problem:?}");
        }
        inspection
    }

    pub fn import(&mut self, file: &RegisterFile) -> Result<RegisterReport, Refusal> {
        import_with(&reader(), &mut self.desk.office, file, &Work::silent())
    }

    pub fn undo(&mut self, report: &RegisterReport) {
        self.call("journal.undo", json!({ "operation": report.operation }));
    }

    /// Every attendance that is kept, a line each.
    pub fn kept(&mut self) -> String {
        let mut lines = Vec::new();
        for line in self.call("activities.list", json!({})).as_array().unwrap() {
            let file = self.call("activities.read", json!({ "id": line["id"] }));
            let (facts, half_days) = (&file["facts"], &file["facts"]["half_days"]);
            let (from, to) = (said(&facts["starts_on"]), said(&facts["ends_on"]));
            let days = if from == to { from } else { format!("{from}/{to}") };
            lines.push(format!("{days} {} {} {half_days}", said(&facts["kind"]), said(&facts["title"])));
            for attendance in file["attendances"].as_array().unwrap() {
                let mut line = format!("  {} {}", said(&attendance["name"]), said(&attendance["attendance"]));
                if attendance["observer"] == true {
                    line.push_str(" observer");
                }
                if attendance["leave_half_days"] != 0 {
                    line.push_str(&format!(" leave={}", attendance["leave_half_days"]));
                }
                if attendance["spoke"] == true {
                    line.push_str(" spoke");
                }
                lines.push(line);
            }
        }
        lines.join("\n")
    }
}

fn said(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A register at a path.
pub fn file(path: &std::path::Path, kind: TableKind) -> RegisterFile {
    RegisterFile { path: path.to_str().unwrap().to_owned(), kind, ..RegisterFile::default() }
}

/// What a workbook is taken for.
pub fn kind_of(path: &std::path::Path) -> TableKind {
    let asked = TableFile { path: path.to_str().unwrap().to_owned() };
    kind_of_with(&reader(), &asked, &Work::silent()).unwrap()
}

/// The problems, each by its cell.
pub fn problems(inspection: &RegisterInspection) -> Vec<String> {
    inspection
        .problems
        .iter()
        .map(|problem| format!("{}:{}", problem.issue.cell, problem.issue.code))
        .collect()
}

/// The planned activities, a line each: how it stands, day, kind, title, who came, leave, absent, new, there already.
pub fn planned(inspection: &RegisterInspection) -> Vec<String> {
    let line = |one: &dutybook_core::rosters::api::PlannedActivity| {
        let stands = match one.stands {
            ActivityStands::New => "new",
            ActivityStands::Known => "known",
            ActivityStands::Asked => "asked",
            ActivityStands::Skipped => "skipped",
        };
        let kind = one.kind.map_or("?", |kind| kind.word());
        format!(
            "{stands} {} {kind} {} {}/{}/{} +{} ={}",
            one.starts_on, one.title, one.came, one.leave, one.absent, one.added, one.unchanged
        )
    };
    inspection.plan.activities.iter().map(line).collect()
}

/// Writes rows of words from a row on; blank words leave the cell empty.
pub fn write(sheet: &mut Worksheet, first: u32, rows: &[&[&str]]) {
    for (row, cells) in (first..).zip(rows) {
        for (column, words) in (0u16..).zip(*cells) {
            if !words.is_empty() {
                sheet.write_string(row, column, *words).unwrap();
            }
        }
    }
}

/// Writes a day as Excel keeps days.
pub fn write_day(sheet: &mut Worksheet, row: u32, column: u16, day: (u16, u8, u8)) {
    let look = Format::new().set_num_format("yyyy-mm-dd");
    let day = ExcelDateTime::from_ymd(day.0, day.1, day.2).unwrap();
    sheet.write_datetime_with_format(row, column, day, &look).unwrap();
}
