//! Forms to be written on: 签到表 and 履职登记表.

use dutybook_core::expenses::api::{AllowanceLine, AllowanceRecord, PaidAllowance};
use dutybook_core::values::{ActivityId, Day, Money};
use serde_json::{Value, json};

use super::town::town_of;
use super::{NAMES, drawn, refused, words};

/// The lines of a drawing that are names of the town, in their order.
fn names_in_order(
    town: &dutybook_core::publication::town::Town,
    document: &str,
    options: &Value,
) -> Vec<String> {
    let words = words(&drawn(town, document, options));
    words.lines().filter(|line| NAMES.contains(line)).map(str::to_owned).collect()
}

#[test]
fn who_signs_stands_in_stroke_order_under_her_group() {
    let town = town_of(&NAMES);
    let words =
        words(&drawn(&town, "sign-in-sheet", &json!({"activity": "第三季度视察", "place": "柳林村"})));
    for said in ["第三季度视察", "柳林村", "第一代表小组9名", "列席人员", "应到：", "9人"]
    {
        assert!(words.contains(said), "{said} in\n{words}");
    }
    // 3, 4 and 6 strokes.
    let order = names_in_order(&town, "sign-in-sheet", &json!({}));
    assert_eq!(order[..3], ["马䶮", "王芳", "刘𬍛"].map(String::from));
    assert_eq!(names_in_order(&town, "sign-in-sheet", &json!({"by": "none"})), order);
}

#[test]
fn leave_and_absence_are_counted_apart() {
    let words = words(&drawn(&town_of(&NAMES), "sign-in-sheet", &json!({})));
    assert!(words.contains("请假：") && words.contains("缺席："), "{words}");
    assert!(super::words(&drawn(&town_of(&NAMES), "duty-form", &json!({}))).contains("请假和缺席分开登记"));
}

#[test]
fn each_part_can_have_its_own_sheet() {
    let town = town_of(&NAMES);
    let together = drawn(&town, "sign-in-sheet", &json!({"by": "constituency"}));
    let apart = drawn(&town, "sign-in-sheet", &json!({"by": "constituency", "apart": true}));
    assert_eq!((together.pages.len(), apart.pages.len()), (1, 3));
    let only = drawn(&town, "sign-in-sheet", &json!({"by": "constituency", "only": "第 2 选区"}));
    assert!(words(&only).contains("第2选区3名") && !words(&only).contains("第1选区"));
    let refusal = refused(&town, "sign-in-sheet", &json!({"only": "第 9 选区"}));
    assert_eq!(refusal.field.as_deref(), Some("only"));
}

#[test]
fn a_heading_is_said_again_where_its_part_goes_on() {
    let names: Vec<String> = (0..60).map(|n| format!("张{}", char::from_u32(0x4E00 + n).unwrap())).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let drawing = drawn(&town_of(&names), "sign-in-sheet", &json!({}));
    assert!(drawing.pages.len() > 2);
    for page in &drawing.pages[1..] {
        let texts = page.texts().join("\n").replace(' ', "");
        assert!(texts.contains("第一代表小组\u{3000}60名（续）"), "{texts}");
    }
    let last = drawing.pages.last().unwrap().texts();
    assert!(last.iter().any(|text| text == "记录人：") && last.iter().any(|text| text == "60"), "{last:?}");
}

#[test]
fn a_form_names_its_deputy_or_nobody() {
    let town = town_of(&NAMES);
    let named = drawn(&town, "duty-form", &json!({"period": "2026Q3"}));
    assert_eq!(named.pages.len(), NAMES.len());
    assert!(words(&named).contains("2026年第三季度"));
    let blank = drawn(&town, "duty-form", &json!({"filling": "blank"}));
    let said = words(&blank);
    assert_eq!(blank.pages.len(), 1);
    assert!(!NAMES.iter().any(|name| said.contains(name)), "{said}");
    let refusal = refused(&town, "duty-form", &json!({"period": "去年"}));
    assert_eq!(refusal.field.as_deref(), Some("period"));
    assert_eq!(refused(&town, "duty-form", &json!({"lines": 3.5})).field.as_deref(), Some("lines"));
}

#[test]
fn a_talk_s_record_says_what_was_agreed_and_what_came_of_it() {
    let town = town_of(&NAMES);
    let first = town.deputies[0].facts.name.as_str().to_owned();
    let record = words(&drawn(&town, "talk-record", &json!({ "only": first })));
    for said in [
        "陈组长（小组组长）",
        "第1次",
        "2026年9月8日",
        "外出务工，回来得少。",
        "没有改进。只参加了一次",
        "代表签名",
    ] {
        assert!(record.contains(said), "{said} in\n{record}");
    }
    let blank = drawn(&town, "talk-record", &json!({ "filling": "blank" }));
    assert_eq!(blank.pages.len(), 1);
    assert!(words(&blank).contains("改进要求") && !words(&blank).contains("陈组长"));
    let refusal = refused(&town, "talk-record", &json!({ "only": "查无此人" }));
    assert_eq!(refusal.field.as_deref(), Some("only"));
}

#[test]
fn the_longest_talk_that_can_be_kept_stands_on_one_page() {
    let mut town = town_of(&NAMES);
    let long = "说".repeat(300);
    for taken in &mut town.talks {
        taken.talk.subject = long.clone();
        taken.talk.promise = long.clone();
        taken.talk.words = Some(long.clone());
        if let Some(recheck) = &mut taken.recheck {
            recheck.findings = long.clone();
        }
    }
    assert_eq!(drawn(&town, "talk-record", &json!({})).pages.len(), NAMES.len());
}

#[test]
fn an_allowance_sheet_sums_what_is_signed_for() {
    let town = town_of(&NAMES);
    let said = words(&drawn(&town, "allowance-sheet", &json!({"period": "2026Q3"})));
    let (people, sum) = (format!("合计{}人", NAMES.len()), format!("{}.00", 100 * NAMES.len()));
    for said_so in ["2026年第三季度", "签名", "制表人：", &people, &sum] {
        assert!(said.contains(said_so), "{said_so} in\n{said}");
    }
    let refusal = refused(&town, "allowance-sheet", &json!({"only": "第 9 选区"}));
    assert_eq!(refusal.field.as_deref(), Some("period"));
}

#[test]
fn an_allowance_sheet_stands_as_it_was_paid_and_adds_what_is_due() {
    let mut town = town_of(&["王芳", "李明"]);
    let on = Day::new(2026, 7, 9).unwrap();
    let yuan = |yuan: i64| Money::from_fen(yuan * 100);
    let lines = &mut town.allowances.as_mut().unwrap().lines;
    // Paid for two half-days, of which the records give one today: nothing is due, and the sheet is what it was.
    let paid = PaidAllowance { half_days: 2, amount: yuan(100), on };
    let record = AllowanceRecord {
        activity: ActivityId(1),
        title: "视察".into(),
        date: on,
        half_days: 1,
        amount: yuan(50),
        paid: Some(paid),
        why: None,
    };
    let line = AllowanceLine {
        records: vec![record],
        half_days: 1,
        amount: yuan(50),
        paid: yuan(100),
        paid_half_days: 2,
        due: Money::ZERO,
        due_half_days: 0,
        overpaid: yuan(50),
        ..lines[0].clone()
    };
    // Paid for two, and three more are due.
    let other = AllowanceLine {
        half_days: 5,
        amount: yuan(250),
        paid: yuan(100),
        paid_half_days: 2,
        due: yuan(150),
        due_half_days: 3,
        ..lines[1].clone()
    };
    *lines = vec![line, other];
    let of = |options: &Value| words(&drawn(&town, "allowance-sheet", options));
    let whole = of(&json!({"period": "2026Q3"}));
    for row in ["2\n100.00\n2026年7月9日\n发放", "5\n250.00\n已发", "合计2人\n7\n350.00"] {
        assert!(whole.contains(row), "{row} in\n{whole}");
    }
    let due = of(&json!({"period": "2026Q3", "due": true}));
    assert!(due.contains("合计1人\n3\n150.00") && !due.contains("王"), "{due}");
}

#[test]
fn an_oath_list_has_officials_before_deputies_in_stroke_order() {
    let town = town_of(&NAMES);
    let said = words(&drawn(&town, "oath-list", &json!({})));
    assert!(said.contains("我宣誓") && said.contains("镇长") && said.contains("监誓人："), "{said}");
    assert!(said.find("吕平国") < said.find("马䶮") && said.find("马䶮") < said.find("刘𬍛"), "{said}");
    let missing = words(&drawn(&town, "oath-list", &json!({"missing": true})));
    assert!(missing.contains("共2人") && !missing.contains("2021年11月16日"), "{missing}");
    let refusal = refused(&town, "oath-list", &json!({"date": "1999-01-01"}));
    assert_eq!(refusal.field.as_deref(), Some("who"));
}

#[test]
fn a_letter_tells_the_employer_the_grade_as_it_stands() {
    let mut town = town_of(&NAMES);
    town.deputies[0].facts.employer = Some("清河镇财政所".into());
    let first = town.deputies[0].facts.name.as_str().to_owned();
    let letter = words(&drawn(&town, "employer-letter", &json!({ "only": first }))).replace('\n', "");
    for said in [
        "清河镇财政所：",
        "2025年度代表履职考评情况的函",
        "2026年1月8日镇人大主席团第十二次会议（会议纪要〔2026〕12号）审定、2026年9月8日",
        "履职考评等次为“优秀”",
        "予以表彰",
        "特此函告。",
        "—1—",
    ] {
        assert!(letter.contains(said), "{said} in\n{letter}");
    }
    let all = drawn(&town, "employer-letter", &json!({}));
    assert_eq!(all.pages.len(), NAMES.len());
    assert!(!words(&all).contains("—2—"), "each letter counts its own pages");
    let nobody = refused(&town, "employer-letter", &json!({ "only": "查无此人" }));
    assert_eq!(nobody.field.as_deref(), Some("only"));
    town.appraisal = None;
    assert_eq!(refused(&town, "employer-letter", &json!({ "year": "2024" })).field.as_deref(), Some("year"));
}
