//! Linked households, a row each.

use dutybook_core::rosters::api::{HouseholdStands, RegisterInspection, TableKind};
use rust_xlsxwriter::{Format, Workbook};
use serde_json::{Value, json};

use super::{Clerk, file, kind_of, problems, write};

fn book() -> Workbook {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 0, 0, 5, "清河镇人大代表联系户登记表", &Format::new()).unwrap();
    write(
        sheet,
        1,
        &[
            &["序号", "代表姓名", "户主姓名", "住址", "联系电话", "联系时间"],
            &["1", "", "欧 桂兰", "东河村 3 组", "13900009991", "2026年3月1日"],
            &["2", "", "温大山", "东河村 4 组", "１３９００００９９９２", ""],
            &["3", "赵秀英", "司水根", "", "", "2026.3"],
            &["4", "王芳", "郎小河", "", "", ""],
            &["合计", "", "4", "", "", ""],
        ],
    );
    sheet.merge_range(2, 1, 3, 1, "王桂兰", &Format::new()).unwrap();
    book
}

fn stands(inspection: &RegisterInspection) -> Vec<(String, String, HouseholdStands)> {
    let all = inspection.plan.households.iter();
    all.map(|one| (one.deputy_name.clone(), one.masked.clone(), one.stands)).collect()
}

#[test]
fn households_come_in_under_their_deputies_and_only_surnames_are_told() {
    let mut clerk = Clerk::new();
    let path = clerk.keep("联系户.xlsx", book());
    assert_eq!(kind_of(&path), TableKind::Households);
    let file = file(&path, TableKind::Households);
    let looked = clerk.look(&file);
    let new = |deputy: &str, masked: &str| (deputy.to_owned(), masked.to_owned(), HouseholdStands::New);
    assert_eq!(stands(&looked), [new("王桂兰", "欧**"), new("王桂兰", "温**"), new("赵秀英", "司**")]);
    assert_eq!(problems(&looked), ["F5:since_month_only"]);
    assert_eq!(looked.plan.people.iter().map(|one| one.written.as_str()).collect::<Vec<_>>(), ["王芳"]);
    let wire = serde_json::to_value(&looked.plan).unwrap().to_string();
    assert!(!wire.contains("桂兰，") && !wire.contains("大山") && !wire.contains("3 组"), "{wire}");
    let report = clerk.import(&file).unwrap();
    assert_eq!((report.households, report.left_out.len()), (3, 1));
    let list = clerk.call("contacts.list", json!({}));
    let first = &list["lines"][0];
    let private = clerk.call("contacts.reveal", json!({ "id": first["id"] }));
    assert_eq!(first["since"], "2026-03-01");
    assert_eq!((&private["name"], &private["phone"]), (&json!("欧桂兰"), &json!("13900009991")));
    assert_eq!(clerk.import(&file).unwrap_err().code.as_deref(), Some("nothing_to_import"));
    clerk.undo(&report);
    assert_eq!(clerk.call("contacts.list", json!({}))["lines"], json!([]));
}

#[test]
fn blanks_are_filled_and_what_is_kept_otherwise_stays_until_taken() {
    let mut clerk = Clerk::new();
    let first = "代表,户主,地址,电话\n王桂兰,欧桂兰,东河村 3 组,\n";
    let path = clerk.desk.keep("一.csv", first.as_bytes());
    clerk.import(&file(&path, TableKind::Households)).unwrap();
    let second =
        "代表,户主,地址,电话\n王桂兰,欧桂兰,东河村 9 组,13900009991\n王桂兰,欧桂兰,东河村 8 组,13900009991\n";
    let path = clerk.desk.keep("二.csv", second.as_bytes());
    let mut file = file(&path, TableKind::Households);
    let looked = clerk.look(&file);
    assert_eq!(problems(&looked), ["B3:said_twice"]);
    assert_eq!(stands(&looked)[0].2, HouseholdStands::Filled);
    file.accept_problems = true;
    let kept = |clerk: &mut Clerk| -> Value {
        let id = clerk.call("contacts.list", json!({}))["lines"][0]["id"].clone();
        clerk.call("contacts.reveal", json!({ "id": id }))
    };
    clerk.import(&file).unwrap();
    let private = kept(&mut clerk);
    assert_eq!((&private["address"], &private["phone"]), (&json!("东河村 3 组"), &json!("13900009991")));
    file.taken = vec![looked.plan.different[0].key.clone()];
    clerk.import(&file).unwrap();
    assert_eq!(kept(&mut clerk)["address"], "东河村 9 组");
}
