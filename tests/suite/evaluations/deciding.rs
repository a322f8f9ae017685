//! Results follow from the ballots, stay as they were decided, and are corrected by a record of their own.

use dutybook_core::values::{BallotResult, Day};
use dutybook_core::{Kind, evaluations};
use serde_json::{Value, json};

use super::sessions::tally;
use crate::bridge_town::Town;

fn count_all(town: &mut Town, session: &Value) {
    for (at, reporter) in session["reporters"].as_array().unwrap().iter().enumerate() {
        if reporter["tallies"] == json!([]) {
            let votes = if at == 2 {
                json!({ "excellent": 10, "basic": 9, "incompetent": 21 })
            } else {
                json!({ "excellent": 40 })
            };
            town.said("evaluations.enter_tally", tally(session, at, votes));
        }
    }
}

#[test]
fn the_town_s_results_are_those_of_its_ballots() {
    let mut town = Town::new();
    let file = town.session_in("notified");
    let results: Vec<&str> =
        file["reporters"].as_array().unwrap().iter().map(|one| one["result"].as_str().unwrap()).collect();
    assert_eq!(results, ["competent", "competent", "competent", "basic", "incompetent"]);
    let why = file["reporters"][3]["assessed"]["why"].as_str().unwrap();
    // 31/49 of voters, 6/9 of the presidium, 5/8 of peers by 70, 20 and 10: 63.869 %.
    assert!(
        why.contains(
            "选民代表 63.27%（权重 70）、主席团 66.67%（权重 20）、代表互评 62.5%（权重 10），加权占 63.87%"
        ),
        "{why}"
    );
    let file = town.session_in("decided");
    assert_eq!(file["reporters"][2]["result"], "rectify");
}

#[test]
fn nothing_is_decided_while_ballots_are_missing() {
    let mut town = Town::new();
    let planned = town.session_in("planned");
    let refusal = town.refused("evaluations.decide", json!({ "id": planned["id"] }));
    assert!(refusal.message.contains("代表法第五十八条第二款"), "{refusal}");
    let held = town.session_in("held");
    let refusal = town.refused("evaluations.decide", json!({ "id": held["id"] }));
    assert!(refusal.message.contains("韩辉、石涛的计票结果还没有录全"), "{refusal}");
    let refusal =
        town.refused("evaluations.notify", json!({ "id": held["id"], "notice_until": "2026-10-10" }));
    assert!(refusal.message.contains("代表法第五十八条第二款"), "{refusal}");
}

#[test]
fn what_is_decided_is_neither_changed_nor_undone() {
    let mut town = Town::new();
    let held = town.session_in("held");
    count_all(&mut town, &held);
    town.said("evaluations.decide", json!({ "id": held["id"] }));
    let decided = town.look(&held);
    assert_eq!((&decided["stage"], &decided["decided_on"]), (&json!("decided"), &json!("2026-09-30")));
    let seen = json!({ "id": held["id"], "revision": decided["revision"] });
    for (command, payload) in [
        ("evaluations.save", json!({ "existing": seen, "facts": held["facts"] })),
        ("evaluations.remove", json!({ "id": held["id"] })),
        ("evaluations.hold", json!({ "id": held["id"] })),
        ("evaluations.enter_tally", tally(&held, 0, json!({ "excellent": 40 }))),
        ("evaluations.decide", json!({ "id": held["id"] })),
    ] {
        let refusal = town.refused(command, payload);
        assert!(refusal.message.contains("述职评议要求：评定后只作更正"), "{command}: {refusal}");
    }
    let journal = town.said("journal.list", json!({}));
    for label in ["评定述职代表", "录入计票结果"] {
        let line = journal
            .as_array()
            .unwrap()
            .iter()
            .find(|line| line["label"].as_str().unwrap().starts_with(label));
        let asked = json!({ "operation": line.expect("it is in the journal")["operation"] });
        let refusal = town.refused("journal.undo", asked);
        assert!(refusal.message.contains("评定"), "{refusal}");
    }
    assert_eq!(town.look(&held), decided);
}

#[test]
fn a_decided_result_is_corrected_by_a_record_with_its_reason() {
    let mut town = Town::new();
    let decided = town.session_in("decided");
    let deputy = decided["reporters"][2]["deputy"].clone();
    let asked = |result: &str, reason: &str| {
        json!({ "session": decided["id"], "deputy": deputy, "result": result, "reason": reason,
            "decided_by": "镇人大主席团第十二次会议" })
    };
    assert_eq!(
        town.refused("evaluations.correct_result", asked("pass", " ")).field.as_deref(),
        Some("reason")
    );
    assert_eq!(
        town.refused("evaluations.correct_result", asked("rectify", "重计")).field.as_deref(),
        Some("result")
    );
    assert_eq!(
        town.refused("evaluations.correct_result", asked("basic", "重计")).field.as_deref(),
        Some("result")
    );
    town.said("evaluations.correct_result", asked("pass", "复核原票，三张计错。"));
    let after = town.look(&decided);
    assert_eq!(
        (&after["reporters"][2]["result"], &after["reporters"][2]["assessed"]["result"]),
        (&json!("pass"), &json!("rectify"))
    );
    let fact = |town: &Town| {
        let year = (Day::new(2026, 1, 1).unwrap(), Day::new(2026, 12, 31).unwrap());
        let facts = evaluations::facts(town.office.db(), year.0, year.1).unwrap();
        facts.into_iter().find(|fact| json!(fact.deputy) == deputy).unwrap()
    };
    assert_eq!(fact(&town).result, BallotResult::Pass);
    town.undo_newest();
    assert_eq!(town.look(&decided), decided);
    assert_eq!((fact(&town).result, fact(&town).rectified), (BallotResult::Rectify, Some(false)));
    let held = town.session_in("held");
    let early = json!({ "session": held["id"], "deputy": held["reporters"][0]["deputy"], "result": "basic", "reason": "重计", "decided_by": "主席团" });
    let refusal = town.refused("evaluations.correct_result", early);
    assert!(refusal.message.contains("评定后才作更正"), "{refusal}");
    assert_eq!(refusal.kind, Kind::Refused);
}

#[test]
fn appraisals_read_who_was_evaluated_with_what_and_whether_it_was_put_right() {
    let town = Town::new();
    let year = |year| (Day::new(year, 1, 1).unwrap(), Day::new(year, 12, 31).unwrap());
    let (from, to) = year(2025);
    let facts = evaluations::facts(town.office.db(), from, to).unwrap();
    let summed: Vec<(BallotResult, String, Option<bool>)> =
        facts.iter().map(|fact| (fact.result, fact.share.to_string(), fact.rectified)).collect();
    assert_eq!(summed.len(), 5);
    assert_eq!(summed[0].0, BallotResult::Competent);
    assert_eq!(summed[3], (BallotResult::Basic, "63.87".to_owned(), Some(true)));
    assert_eq!((summed[4].0, summed[4].2), (BallotResult::Incompetent, Some(true)));
    assert_eq!(summed[0].2, None);
    let (from, to) = year(2026);
    assert_eq!(evaluations::facts(town.office.db(), from, to).unwrap().len(), 4);
}
