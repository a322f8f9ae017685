//! Who is listed and why; a list moves nobody.

use serde_json::{Value, json};

use crate::quarters::town::Town;

fn missed(town: &mut Town, date: &str, name: &str, attendance: &str) {
    let half_days = u32::from(attendance == "leave");
    let own = json!({ "deputy": town.id(name), "attendance": attendance, "leave_half_days": half_days });
    let other = json!({ "deputy": town.id("赵强") });
    town.keep(None, "congress_session", date, &[own, other]);
}

fn listed(town: &mut Town) -> Value {
    town.must("ladder.candidates", json!({ "year": 2026 }))["lines"].clone()
}

fn reasons(line: &Value) -> Vec<&str> {
    line["reasons"].as_array().unwrap().iter().map(|reason| reason["said"].as_str().unwrap()).collect()
}

#[test]
fn absences_without_approval_are_listed_with_the_article_and_leave_is_not() {
    let mut town = Town::of(&["王桂兰", "李明", "孙小梅", "赵强"]);
    missed(&mut town, "2026-01-10", "王桂兰", "absent");
    missed(&mut town, "2026-07-10", "王桂兰", "absent");
    missed(&mut town, "2026-01-11", "李明", "absent");
    missed(&mut town, "2026-01-12", "孙小梅", "leave");
    missed(&mut town, "2026-07-12", "孙小梅", "leave");
    let lines = listed(&mut town);
    let names: Vec<&Value> = lines.as_array().unwrap().iter().map(|line| &line["name"]).collect();
    assert_eq!(names, ["王桂兰", "李明"]);
    assert_eq!(
        reasons(&lines[0]),
        [
            "本届未经批准 2 次没有出席人民代表大会会议（2026年1月10日、2026年7月10日），已达到代表法第六十二条的 2 次，请核对是不是同一次会议、有没有补办请假。"
        ]
    );
    assert!(reasons(&lines[1])[0].contains("再有一次就达到代表法第六十二条的情形"), "{lines}");
    assert_eq!(town.status("王桂兰"), "in_office");
    // People put somebody on the ladder; then the termination's ground is on record.
    let case = town.follow("王桂兰");
    assert_eq!(listed(&mut town)[0]["case"], case["id"]);
    let end = json!({ "step": "terminate", "on": "2026-08-01", "ground": "absent_twice", "detail": "两次会议均未请假" });
    assert_eq!(town.steps(&case, &[end]), "terminated");
    assert_eq!(listed(&mut town)[0]["name"], "李明");
}

#[test]
fn low_points_are_those_of_closed_quarters_below_the_line() {
    let mut town = Town::of(&["王桂兰", "李明", "赵强"]);
    for day in ["2026-02-01", "2026-02-02", "2026-02-03", "2026-02-04"] {
        town.did("inspection", day, &["王桂兰", "李明"]);
    }
    town.did("inspection", "2026-02-05", &["赵强"]);
    assert_eq!(listed(&mut town), json!([]));
    town.close("2026Q1");
    let lines = listed(&mut town);
    assert_eq!(reasons(&lines[0]), ["2026 年已结算的积分 3 分，不到全体平均 9 分的 50%。"]);
    assert_eq!(lines.as_array().map(Vec::len), Some(1));
    for (percent, listed_now) in [(34, 1), (33, 0), (0, 0), (100, 1)] {
        let standards = json!({ "points_below_percent": percent, "poor_years": 2, "improve_days": 90, "group_head_first": true });
        town.must("ladder.save_standards", standards);
        assert_eq!(listed(&mut town).as_array().map(Vec::len), Some(listed_now), "{percent} %");
    }
    let too_much =
        json!({ "points_below_percent": 101, "poor_years": 2, "improve_days": 90, "group_head_first": true });
    let refusal = town.call("ladder.save_standards", too_much).unwrap_err();
    assert_eq!(refusal.field.as_deref(), Some("points_below_percent"));
}

#[test]
fn a_follow_up_has_reasons_and_a_deputy_has_one_at_a_time() {
    let mut town = Town::of(&["王桂兰"]);
    let deputy = town.id("王桂兰");
    for (reasons, on, field) in [
        (json!([]), "2026-02-01", "reasons"),
        (json!([" "]), "2026-02-01", "reasons"),
        (json!(["积分偏低。"]), "2026-10-01", "on"),
    ] {
        let open = json!({ "deputy": deputy, "on": on, "reasons": reasons });
        assert_eq!(town.call("ladder.open", open).unwrap_err().field.as_deref(), Some(field));
    }
    town.follow("王桂兰");
    let again = json!({ "deputy": deputy, "on": "2026-02-01", "reasons": ["积分偏低。"] });
    let refusal = town.call("ladder.open", again).unwrap_err();
    assert!(refusal.message.contains("已经有一项跟进没有办完"), "{refusal}");
}
