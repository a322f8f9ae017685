//! What the bridge answers to a wrong case or rulebook: a whole Chinese sentence at the place of the slip.

use dutybook_core::Refusal;
use dutybook_core::bridge;
use serde_json::{Value, json};

fn case() -> Value {
    json!({
        "rulebook": "jiangbei", "quarter": "2026Q3", "deputy": { "category": "农民" },
        "records": [
            { "id": 1, "kind": "congress_session", "date": "2026-07-08", "status": "approved" },
            { "id": "b", "kind": "reception", "date": "2026-08-01", "status": "approved" },
        ],
    })
}

fn book() -> Value {
    json!({ "id": "own", "name": "本镇细则", "dated": "2026-01-01", "items": [
        { "rule": "congress", "name": "人代会", "clause": "第一条", "kinds": ["congress_session"], "first": "8" },
        { "rule": "visit", "name": "走访", "clause": "第二条", "kinds": ["visit"], "first": 2.5, "up_to": { "year": "10" } },
    ]})
}

fn refused(command: &str, payload: Value) -> Refusal {
    let refusal = bridge::call_pure(command, payload).expect_err("it must be refused");
    assert!(refusal.message.ends_with('。') && !refusal.message.contains("expected"), "{refusal}");
    assert!(refusal.hint.as_ref().is_some_and(|hint| hint.ends_with('。')), "{refusal}");
    refusal
}

#[test]
fn a_slip_in_a_case_is_named_by_its_place() {
    let check = |pointer: &str, value: Value, field: &str, said: &str| {
        let mut case = case();
        *case.pointer_mut(pointer).expect("the place is there") = value;
        let refusal = refused("points.judge", case);
        assert_eq!(refusal.field.as_deref(), Some(field), "{refusal}");
        assert!(refusal.message.contains(said), "{refusal}");
    };
    check("/rulebook", json!("hebei"), "rulebook", "hebei");
    check("/rulebook", json!(7), "rulebook", "类型不对");
    check("/quarter", json!("2026Q5"), "quarter", "“2026Q5”不是一个季度");
    check("/records/1/date", json!("2026-02-30"), "records[1].date", "“2026-02-30”不是一个日期");
    check("/records/1/kind", json!("flying"), "records[1].kind", "“flying”不在可选的范围内");
    check("/records/0/status", json!("maybe"), "records[0].status", "“maybe”");
    check("/records/1/id", json!(1), "records[1].id", "记录“1”出现了两次");
    check(
        "/records/0",
        json!({ "id": 1, "kind": "visit", "status": "approved" }),
        "records[0].date",
        "缺少“date”",
    );
    check("/records", json!(null), "records", "类型不对");
}

#[test]
fn a_wrong_rulebook_names_its_item_and_says_what_to_do() {
    let check = |pointer: &str, value: Value, field: &str, said: &str| {
        let mut book = book();
        *book.pointer_mut(pointer).expect("the place is there") = value;
        let refusal = refused("points.check_rulebook", json!({ "rulebook": book.clone() }));
        assert_eq!(refusal.field.as_deref(), Some(field), "{refusal}");
        assert!(refusal.message.contains(said), "{refusal}");
        let mut case = case();
        case["rulebook"] = book;
        assert_eq!(refused("points.judge", case), refusal);
    };
    check("/items/0/kinds/0", json!("parade"), "rulebook.items[0].kinds[0]", "“parade”");
    check("/items/0/kinds", json!([]), "rulebook.items[0].kinds", "写了首次 8 分，但没有写适用于哪些活动");
    check(
        "/items/1/up_to/year",
        json!("-1"),
        "rulebook.items[1].up_to.year",
        "第 2 项“走访”的全年上限是负数",
    );
    check("/items/1/up_to/year", json!("1"), "rulebook.items[1].up_to.year", "比首次 2.5 分还低");
    check("/items/1/kinds/0", json!("congress_session"), "rulebook.items[1].order", "分不清按哪一项计分");
    check("/items/1/rule", json!("congress"), "rulebook.items[1].rule", "代号与前面的项目重复");
    check("/items/1/first", json!("-2"), "rulebook.items[1].first", "首次分值是负数");
    check("/items/1/first", json!("两分"), "rulebook.items[1].first", "“两分”不是分值");
    check(
        "/items/1/up_to",
        json!({ "month": "3" }),
        "rulebook.items[1].up_to.month",
        "“month”不是这里的项目",
    );
    check("/items", json!([]), "rulebook.items", "1 到 200 个积分项目");
    check("/name", json!(" "), "rulebook.name", "没有名称");
    check("/dated", json!("2026-13-01"), "rulebook.dated", "不是一个日期");
}

#[test]
fn a_sound_rulebook_comes_back_with_every_setting_and_the_same_again() {
    let once = bridge::call_pure("points.check_rulebook", json!({ "rulebook": book() })).unwrap().unwrap();
    assert_eq!(once["items"][1]["first"], "2.5");
    assert_eq!(once["items"][1]["counted_over"], "year");
    let twice = bridge::call_pure("points.check_rulebook", json!({ "rulebook": once })).unwrap().unwrap();
    assert_eq!(once, twice);
    let shipped = bridge::call_pure("points.rulebooks", json!({})).unwrap().unwrap();
    assert_eq!(shipped["deputies"].as_array().map(Vec::len), Some(3));
    assert_eq!(shipped["groups"][0]["id"], "group");
}

#[test]
fn what_if_knows_what_is_capped() {
    let records: Vec<Value> = (1..=3)
        .map(|id| json!({ "id": id, "kind": "training", "date": "2026-07-08", "status": "approved" }))
        .collect();
    let asked = json!({ "rulebook": "hundred", "quarter": "2026Q3", "deputy": {}, "records": records });
    let answer = bridge::call_pure("points.what_if", asked).unwrap().unwrap();
    assert_eq!(answer["total"], "5");
    let adds = |kind: &str| {
        let lines = answer["further"].as_array().unwrap().iter();
        lines
            .filter(|line| line["kind"] == kind)
            .map(|line| line["adds"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(adds("training"), ["0"]);
    assert_eq!(adds("congress_session"), ["15"]);
    assert_eq!(adds("suggestion"), ["6", "1"]);
    let capped =
        answer["further"].as_array().unwrap().iter().find(|line| line["kind"] == "training").unwrap();
    assert!(capped["why"].as_str().unwrap().contains("全年最多 5 分"), "{capped}");
}
