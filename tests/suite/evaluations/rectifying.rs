//! What has to be put right is entered, reported, checked, and goes into the notice.

use serde_json::{Value, json};

use super::sessions::tally;
use crate::bridge_town::Town;

fn item(session: &Value, at: usize) -> Value {
    json!({ "existing": null, "session": session["id"], "deputy": session["reporters"][at]["deputy"],
        "matter": " 每季度走访一次 ", "owner": "小组长", "due": "2026-12-01" })
}

fn step(id: &Value, step: &str, date: &str) -> Value {
    json!({ "id": id, "step": step, "date": date, "by": "刘浩森", "said": "看了记录。", "due": null })
}

#[test]
fn an_item_goes_from_open_to_passed_and_back_when_the_check_fails() {
    let mut town = Town::new();
    let session = town.session_in("decided");
    let id = town.said("evaluations.save_rectification", item(&session, 0));
    let stage = |town: &mut Town| {
        let file = town.look(&session);
        file["rectifications"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone()
    };
    assert_eq!(stage(&mut town)["matter"], "每季度走访一次");
    let early = town.refused("evaluations.step_rectification", step(&id, "pass", "2026-09-20"));
    assert!(early.message.contains("述职评议要求：先报告、后复查"), "{early}");
    let field =
        |town: &mut Town, payload: Value| town.refused("evaluations.step_rectification", payload).field;
    assert_eq!(field(&mut town, step(&id, "report", "2026-10-01")).as_deref(), Some("date"));
    assert_eq!(field(&mut town, step(&id, "report", "2026-06-01")).as_deref(), Some("date"));
    town.said("evaluations.step_rectification", step(&id, "report", "2026-09-10"));
    assert_eq!(stage(&mut town)["stage"], "reported");
    assert_eq!(field(&mut town, step(&id, "return", "2026-09-20")).as_deref(), Some("due"));
    let mut returned = step(&id, "return", "2026-09-20");
    returned["due"] = json!("2027-01-10");
    town.said("evaluations.step_rectification", returned);
    assert_eq!(
        (&stage(&mut town)["stage"], &stage(&mut town)["due"]),
        (&json!("open"), &json!("2027-01-10"))
    );
    town.said("evaluations.step_rectification", step(&id, "report", "2026-09-25"));
    town.said("evaluations.step_rectification", step(&id, "pass", "2026-09-30"));
    assert_eq!(stage(&mut town)["steps"].as_array().unwrap().len(), 4);
    let refusal = town.refused("evaluations.step_rectification", step(&id, "report", "2026-09-30"));
    assert!(refusal.message.contains("述职评议要求：整改到位即销号"), "{refusal}");
    let refusal = town.refused("evaluations.remove_rectification", json!({ "id": id }));
    assert!(refusal.message.contains("已经报告过结果"), "{refusal}");
    town.undo_newest();
    assert_eq!(stage(&mut town)["stage"], "reported");
}

#[test]
fn an_item_is_entered_after_deciding_only_and_at_its_fields() {
    let mut town = Town::new();
    let held = town.session_in("held");
    let refusal = town.refused("evaluations.save_rectification", item(&held, 0));
    assert!(refusal.message.contains("述职评议要求：先测评、后整改"), "{refusal}");
    let session = town.session_in("decided");
    for (field, value) in [("matter", json!("")), ("owner", json!(" ")), ("due", json!("2026-01-01"))] {
        let mut wrong = item(&session, 0);
        wrong[field] = value;
        assert_eq!(town.refused("evaluations.save_rectification", wrong).field.as_deref(), Some(field));
    }
    let id = town.said("evaluations.save_rectification", item(&session, 0));
    let mut changed = item(&session, 1);
    changed["existing"] = id.clone();
    town.said("evaluations.save_rectification", changed);
    // Another session's item is not changed from here.
    let other = town.session_in("notified");
    let mut strange = item(&other, 0);
    strange["existing"] = id.clone();
    assert_eq!(town.refused("evaluations.save_rectification", strange).field.as_deref(), Some("session"));
    town.said("evaluations.remove_rectification", json!({ "id": id }));
    assert_eq!(town.look(&session), session);
}

#[test]
fn a_notice_goes_out_with_an_item_for_everybody_who_must_rectify() {
    let mut town = Town::new();
    let held = town.session_in("held");
    for (at, reporter) in held["reporters"].as_array().unwrap().iter().enumerate() {
        if reporter["tallies"] == json!([]) {
            town.said("evaluations.enter_tally", tally(&held, at, json!({ "basic": 10, "incompetent": 30 })));
        }
    }
    town.said("evaluations.decide", json!({ "id": held["id"] }));
    let line = |town: &mut Town| {
        let lines = town.said("evaluations.sessions", json!({}));
        lines.as_array().unwrap().iter().find(|line| line["id"] == held["id"]).unwrap().clone()
    };
    assert_eq!(
        (&line(&mut town)["lacks_rectification"], &line(&mut town)["results"]["incompetent"]),
        (&json!(true), &json!(2))
    );
    let notify = |until: &str| json!({ "id": held["id"], "notice_until": until });
    let refusal = town.refused("evaluations.notify", notify("2026-10-10"));
    assert!(refusal.message.contains("韩辉、石涛应当整改"), "{refusal}");
    for at in [2, 3] {
        town.said("evaluations.save_rectification", item(&held, at));
    }
    assert_eq!(
        town.refused("evaluations.notify", notify("2026-09-01")).field.as_deref(),
        Some("notice_until")
    );
    town.said("evaluations.notify", notify("2026-10-10"));
    assert_eq!(
        (&line(&mut town)["stage"], &line(&mut town)["open_rectifications"]),
        (&json!("notified"), &json!(2))
    );
    assert!(town.refused("evaluations.notify", notify("2026-10-10")).message.contains("已经通报"));
    town.undo_newest();
    assert_eq!(line(&mut town)["stage"], "decided");
}
