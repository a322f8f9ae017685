//! Rosters as offices write them: what an inspection makes of each, cell by cell. All people and numbers are invented.

use std::path::{Path, PathBuf};

use dutybook_core::rosters::api::{Field, Inspection, RosterFile, Value};
use dutybook_core::rosters::{Reader, inspect_with};
use dutybook_core::{Office, Work};
use tempfile::TempDir;

/// A new office in a folder of its own.
pub struct Desk {
    pub folder: TempDir,
    pub office: Office,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let today = "2026-09-30".parse().unwrap();
        let office = Office::create(&folder.path().join("town.db"), today).unwrap();
        Self { folder, office }
    }

    pub fn keep(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    pub fn inspect(&mut self, path: &Path) -> Inspection {
        inspect_with(&reader(), &mut self.office, &file(path), &Work::silent()).unwrap()
    }
}

pub fn reader() -> Reader {
    Reader::at(env!("CARGO_BIN_EXE_test-server"))
}

pub fn file(path: &Path) -> RosterFile {
    RosterFile { path: path.to_str().unwrap().to_owned(), accept_problems: true, ..RosterFile::default() }
}

/// One line a row: its number, its values, and its issues at their cells.
pub fn told(inspection: &Inspection) -> String {
    if let Some(reject) = &inspection.reject {
        return format!("reject {}", reject.code);
    }
    let lines = inspection.rows.iter().map(|row| {
        let values = row.fields.iter().map(|(field, value)| {
            let value = match value {
                Value::Flag(yes) => yes.to_string(),
                Value::Text(text) => text.clone(),
            };
            if *field == Field::Name { value } else { format!("{}={value}", word(*field)) }
        });
        let issues = row.issues.iter().map(|issue| format!("!{}:{}", issue.cell, issue.code));
        let parts: Vec<String> = std::iter::once(row.row.to_string()).chain(values).chain(issues).collect();
        parts.join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn word(field: Field) -> String {
    serde_json::to_value(field).unwrap().as_str().unwrap().to_owned()
}

/// Checks what comes of a text of separated values.
pub fn check(csv: &str, expected: &str) {
    let mut desk = Desk::new();
    let path = desk.keep("名册.csv", csv.as_bytes());
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(told(&desk.inspect(&path)), expected.join("\n"), "of:\n{csv}");
}

#[test]
fn names_are_kept_in_one_spelling_or_asked_about() {
    check(
        "姓名,性别\n张　伟,男\n阿依古丽.买买提,女\n马小梅（女，回族）,\n李?,男\n张三丰2,男\n王芳、李明,女\n",
        "2 张伟 gender=男
         3 阿依古丽·买买提 gender=女
         4 马小梅 gender=女 ethnicity=回族
         5 gender=男 !A5:name_bad_char
         6 张三丰2 gender=男 !A6:name_has_digit
         7 gender=女 !A7:name_bad_char",
    );
}

#[test]
fn birth_months_are_read_however_they_are_typed() {
    check(
        "姓名,出生年月\n甲一,1975.8\n甲二,1975.10\n甲三,75年8月\n甲四,1975.0812\n甲五,一九七五年十二月三日\n甲六,1975-08-12 00:00:00\n甲七,1975.1\n甲八,12/08/1975\n甲九,2099.1\n甲十,1975年8月（51岁）\n",
        "2 甲一 birth=1975-08
         3 甲二 birth=1975-10
         4 甲三 birth=1975-08 !B4:birth_two_digit_year
         5 甲四 birth=1975-08-12
         6 甲五 birth=1975-12-03
         7 甲六 birth=1975-08-12
         8 甲七 birth=1975-01
         9 甲八 !B9:birth_unparsed
         10 甲九 !B10:birth_impossible
         11 甲十 birth=1975-08",
    );
}

#[test]
fn a_month_that_may_have_lost_its_zero_is_never_taken_silently() {
    check(
        "姓名,出生年月,身份证号\n甲一,1975.1,\n甲二,1975.08,\n甲三,1982.1,139921198201091005\n",
        "2 甲一 birth=1975-10 !B2:birth_ambiguous_month
         3 甲二 birth=1975-08
         4 甲三 birth=1982-10 !B4:birth_ambiguous_month !C4:id_checksum",
    );
}

#[test]
fn telephones_lose_their_decoration_and_a_second_one_is_kept() {
    check(
        "姓名,联系电话\n甲一,139-0000-1000\n甲二,0086 13900001001\n甲三,13900001002 13900001003\n甲四,0399-5550009\n甲五,139****1004\n甲六,1.39E+10\n甲七,手机13900001005，短号660005\n甲八,13900001006;13900001007\n",
        "2 甲一 phone=13900001000
         3 甲二 phone=13900001001
         4 甲三 phone=13900001002 phone2=13900001003 !B4:phone_multiple
         5 甲四 phone=0399-5550009
         6 甲五 !B6:phone_invalid
         7 甲六 !B7:phone_precision_lost
         8 甲七 phone=13900001005 phone2=660005 !B8:phone_multiple
         9 甲八 phone=13900001006 phone2=13900001007 !B9:phone_multiple",
    );
}

#[test]
fn rounded_identity_numbers_are_told_from_real_ones() {
    check(
        "姓名,性别,身份证号\n甲一,男,139921196303170000\n甲二,男,1.39921E+17\n甲三,男,13992119630317015\n甲四,男,139921196313170150\n甲五,男,139921196303170150\n甲六,男,暂无\n甲七,男,13992119630317O150\n",
        "2 甲一 gender=男 !C2:id_precision_lost
         3 甲二 gender=男 !C3:id_precision_lost
         4 甲三 gender=男 !C4:id_length
         5 甲四 gender=男 !C5:id_impossible_date
         6 甲五 gender=男 id_number=139921196303170150
         7 甲六 gender=男 !C7:id_placeholder
         8 甲七 gender=男 !C8:id_bad_char",
    );
}

#[test]
fn words_of_a_list_are_known_by_their_short_forms_and_others_asked_about() {
    check(
        "姓名,性别,民族,政治面貌,是否连任\n甲一,男,汉,党员,√\n甲二,女性,土家,民盟,否\n甲三,1,火星族,中共党员（2001.07）,也许\n甲四,女,,无党派,新任\n",
        "2 甲一 gender=男 ethnicity=汉族 party=中共党员 reelected=true
         3 甲二 gender=女 ethnicity=土家族 party=民盟盟员 reelected=false
         4 甲三 party=中共党员 !B4:gender_unknown !C4:ethnicity_unknown !E4:yes_no_unknown
         5 甲四 gender=女 party=无党派人士 reelected=false",
    );
}

#[test]
fn dittos_are_expanded_where_they_can_be_and_refused_where_not() {
    check(
        "姓名,民族,选区,联系电话\n甲一,汉族,第一选区,13900001000\n甲二,同上,〃,同上\n",
        "2 甲一 ethnicity=汉族 constituency=第一选区 phone=13900001000
         3 甲二 ethnicity=汉族 constituency=第一选区 !B3:ditto_expanded !C3:ditto_expanded !D3:phone_invalid",
    );
}

#[test]
fn a_column_written_in_full_is_not_filled_down() {
    check(
        "姓名,选区,村\n甲一,第一选区,东河村\n甲二,第一选区,东河村\n甲三,第二选区,\n甲四,第二选区,西河村\n",
        "2 甲一 constituency=第一选区 village=东河村
         3 甲二 constituency=第一选区 village=东河村
         4 甲三 constituency=第二选区
         5 甲四 constituency=第二选区 village=西河村",
    );
}

#[test]
fn the_same_number_twice_is_an_error_on_both_rows() {
    check(
        "姓名,身份证号,电话\n甲一,139921196303170150,13900001000\n甲二,139921196303170150,13900001000\n",
        "2 甲一 id_number=139921196303170150 phone=13900001000 !B2:id_duplicate !C2:phone_duplicate
         3 甲二 id_number=139921196303170150 phone=13900001000 !B3:id_duplicate !C3:phone_duplicate",
    );
}
