//! A quarter from its first record to the posted sheet: live while open, frozen once closed, corrected afterwards.

mod closing;
mod life;
mod properties;
pub mod town;

use dutybook_core::{Kind, Refusal};
use serde_json::{Value, json};
use town::Town;

/// A refusal in whole sentences.
fn refused<T: std::fmt::Debug>(answer: Result<T, Refusal>, kind: Kind, said: &str) -> Refusal {
    let refusal = answer.expect_err("it should be refused");
    assert_eq!(refusal.kind, kind, "{refusal}");
    assert!(refusal.message.contains(said) && refusal.message.ends_with('。'), "{refusal}");
    assert!(refusal.hint.as_ref().is_some_and(|hint| hint.ends_with('。')), "{refusal}");
    refusal
}

fn column<'s>(sheet: &'s Value, row: &'s Value, rule: &str) -> &'s str {
    let columns = sheet["columns"].as_array().unwrap();
    let at = columns.iter().position(|column| column["rule"] == rule).unwrap();
    row["items"][at].as_str().unwrap()
}

#[test]
fn the_preview_follows_the_records_with_ties_in_stroke_order() {
    let mut town = Town::of(&["尹志强", "王桂兰", "毛秀英"]);
    town.did("congress_session", "2026-07-08", &["尹志强", "王桂兰", "毛秀英"]);
    town.did("reception", "2026-07-08", &["毛秀英"]);
    town.did("inspection", "2026-06-30", &["王桂兰"]);
    assert_eq!(town.ranked("2026Q3"), ["毛秀英 1 11", "王桂兰 2 8", "尹志强 2 8"]);
    assert_eq!(town.ranked("2026Q2"), ["王桂兰 1 3", "毛秀英 2 0", "尹志强 2 0"]);
    let sheet = town.preview("2026Q3");
    assert_eq!((&sheet["stage"], &sheet["office"]["town"]), (&json!("open"), &json!("清河镇")));
    let first = &sheet["rows"][0];
    assert_eq!((column(&sheet, first, "congress"), column(&sheet, first, "reception")), ("8", "3"));
    assert_eq!((&first["duty_days"], &first["rank_in_group"]), (&json!(1), &json!(1)));
    assert_eq!((&first["group"]["name"], &first["category"]), (&json!("第一代表小组"), &json!("农民")));
}

#[test]
fn every_point_is_explained_by_rule_clause_and_record() {
    let mut town = Town::of(&["王桂兰", "李志强"]);
    let (one, two) = (town.id("王桂兰"), town.id("李志强"));
    let attendances = [
        json!({ "deputy": one, "half_days": 2, "leave_half_days": 1 }),
        json!({ "deputy": two, "attendance": "leave", "leave_half_days": 2 }),
    ];
    town.keep(None, "congress_session", "2026-07-08", &attendances);
    town.keep(None, "visit", "2026-08-02", &[json!({ "deputy": one, "review": "claimed" })]);
    let said = town.explain("2026Q3", "王桂兰");
    assert_eq!(said["total"], "7");
    let lines = said["lines"].as_array().unwrap();
    let points: Vec<&str> = lines.iter().map(|line| line["points"].as_str().unwrap()).collect();
    assert_eq!(points, ["8", "-1", "0"]);
    assert_eq!(lines[0]["record"]["title"], "2026-07-08的活动");
    assert_eq!(lines[1]["clause"], "第二条第（一）项");
    assert!(lines[2]["why"].as_str().unwrap().contains("还没有审核通过"), "{lines:?}");
    assert_eq!(town.explain("2026Q3", "李志强")["total"], "-2");
    let sheet = town.preview("2026Q3");
    let unreviewed: Vec<&Value> =
        sheet["rows"].as_array().unwrap().iter().map(|row| &row["unreviewed"]).collect();
    assert_eq!(unreviewed, [1, 0]);
    let adds = town.must("points.what_if_for", json!({ "quarter": "2026Q3", "deputy": one }));
    assert_eq!((&adds["total"], &adds["further"][0]["adds"]), (&json!("7"), &json!("8")));
    let nobody = town.call("points.explain", json!({ "quarter": "2026Q3", "deputy": 99 }));
    refused(nobody, Kind::NotFound, "2026年第三季度里没有这位代表");
}

#[test]
fn who_sat_in_without_a_seat_was_at_another_meeting() {
    let mut town = Town::of(&["王桂兰"]);
    let one = town.id("王桂兰");
    town.keep(None, "congress_session", "2026-07-08", &[json!({ "deputy": one, "observer": true })]);
    assert_eq!(town.ranked("2026Q3"), ["王桂兰 1 0"]);
}

#[test]
fn groups_are_ranked_by_what_their_members_did() {
    let mut town = Town::of(&["王桂兰", "李志强"]);
    let (one, two) = (town.id("王桂兰"), town.id("李志强"));
    let speech = json!({ "deputy": one, "spoke": true });
    town.keep(
        None,
        "congress_session",
        "2026-02-01",
        &[speech, json!({ "deputy": two, "attendance": "absent" })],
    );
    town.did("research", "2026-03-01", &["王桂兰", "李志强"]);
    let ranking = town.must("points.group_ranking", json!({ "quarter": "2026Q3" }));
    let items = ranking["groups"][0]["judgement"]["items"].as_array().unwrap();
    let points = |rule: &str| items.iter().find(|item| item["rule"] == rule).unwrap()["points"].clone();
    assert_eq!(
        [points("congress_absences"), points("congress_speeches"), points("research")],
        ["0", "10", "10"]
    );
    assert_eq!((&ranking["groups"][0]["rank"], &ranking["groups"][0]["members"]), (&json!(1), &json!(2)));
}
