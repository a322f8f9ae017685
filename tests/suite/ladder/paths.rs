//! Whole ways up the ladder: the status follows the decision, and only the decision.

use dutybook_core::Kind;
use serde_json::{Value, json};

use super::steps::*;
use crate::quarters::town::Town;

fn town() -> Town {
    Town::of(&["王桂兰", "李明", "赵强"])
}

#[test]
fn a_talk_that_helped_ends_the_follow_up() {
    let mut town = town();
    let case = town.follow("王桂兰");
    assert_eq!(town.steps(&case, &[talk("group_head", "2026-02-10")]), "talked");
    assert_eq!(town.must("ladder.cases", json!({}))[0]["deadline"], "2026-05-31");
    assert_eq!(town.must("ladder.cases", json!({}))[0]["overdue"], true);
    // What became better before its deadline may be registered early.
    assert_eq!(town.steps(&case, &[recheck(true, "2026-04-01")]), "improved");
    assert_eq!(town.case(&case)["moves"], json!([]));
    assert_eq!(town.status("王桂兰"), "in_office");
    town.follow("王桂兰");
}

#[test]
fn from_two_talks_and_advice_to_an_accepted_resignation_and_a_new_deputy() {
    let mut town = town();
    let case = town.follow("王桂兰");
    let talks = [
        talk("group_head", "2026-02-10"),
        recheck(false, "2026-05-31"),
        but(talk("office", "2026-06-05"), "deadline", json!("2026-07-31")),
        recheck(false, "2026-08-01"),
        advise("2026-08-10"),
        resignation("2026-08-20"),
    ];
    assert_eq!(town.steps(&case, &talks), "resigning");
    assert_eq!(town.status("王桂兰"), "in_office");
    assert_eq!(town.steps(&case, &[acceptance("2026-09-01")]), "resigned");
    let deputy = town.id("王桂兰");
    let file = town.must("deputies.read", json!({ "id": deputy }));
    assert_eq!(file["status"], "resigned");
    assert_eq!(file["status_changes"][0]["on"], "2026-09-01");
    assert_eq!(file["status_changes"][0]["decided_by"], "清河镇第十九届人民代表大会第三次会议");
    assert_eq!(town.steps(&case, &[announcement("2026-09-02"), by_election("2026-09-20")]), "filled");
    let said: Vec<Value> =
        town.case(&case)["steps"].as_array().unwrap().iter().map(|step| step["said"].clone()).collect();
    assert_eq!(said.len(), 9);
    assert_eq!(said[6], "第三次会议接受辞职：全体代表 60 人，赞成 31 人。");
    assert!(said.iter().all(|said| said.as_str().unwrap().ends_with('。')), "{said:?}");
}

#[test]
fn a_recall_goes_through_the_law_s_checklist() {
    let mut town = town();
    let case = town.follow("李明");
    assert_eq!(town.case(&case)["recall"], json!([]));
    town.steps(&case, &[petition("2026-03-01")]);
    let done = |file: &Value| -> Vec<bool> {
        file["recall"].as_array().unwrap().iter().map(|item| item["done"] == true).collect()
    };
    assert_eq!(done(&town.case(&case)), [true, false, false, false, false, false]);
    town.steps(&case, &[hearing("2026-03-20")]);
    assert_eq!(done(&town.case(&case)), [true, true, true, true, false, false]);
    assert_eq!(town.steps(&case, &[ballot("2026-04-01")]), "recalled");
    let file = town.case(&case);
    assert_eq!(done(&file), [true; 6]);
    let articles: Vec<&str> =
        file["recall"].as_array().unwrap().iter().map(|item| item["article"].as_str().unwrap()).collect();
    let law = "选举法第五十条";
    assert_eq!(articles, [law, law, law, law, "选举法第五十二条", "选举法第五十三条"]);
    assert_eq!(town.status("李明"), "recalled");
}

#[test]
fn a_recall_without_its_majority_leaves_the_deputy_in_office() {
    let mut town = town();
    let case = town.follow("李明");
    let lost = but(but(ballot("2026-04-01"), "in_favour", json!(500)), "passed", json!(false));
    assert_eq!(town.steps(&case, &[petition("2026-03-01"), hearing("2026-03-20"), lost]), "not_recalled");
    assert_eq!(town.status("李明"), "in_office");
    // A second demand begins a checklist of its own.
    town.steps(&case, &[petition("2026-06-01")]);
    assert_eq!(town.case(&case)["recall"][1]["done"], false);
}

#[test]
fn a_suspension_ends_with_its_cause_and_a_mandate_with_its_ground() {
    let mut town = town();
    let case = town.follow("赵强");
    assert_eq!(town.steps(&case, &[suspension("2026-03-01")]), "suspended");
    assert_eq!(town.status("赵强"), "suspended");
    assert_eq!(town.steps(&case, &[resumption("2026-04-01")]), "opened");
    assert_eq!(town.status("赵强"), "in_office");
    assert_eq!(town.steps(&case, &[termination("moved_out", "2026-05-01")]), "terminated");
    assert_eq!(town.status("赵强"), "terminated");
    let other = town.follow("李明");
    town.steps(&other, &[termination("died", "2026-05-01")]);
    assert_eq!(town.status("李明"), "died");
}

#[test]
fn a_step_registered_by_mistake_is_undone_with_the_status_it_brought() {
    let mut town = town();
    let case = town.follow("赵强");
    town.steps(&case, &[termination("moved_out", "2026-05-01")]);
    town.undo_newest();
    assert_eq!(town.status("赵强"), "in_office");
    assert_eq!(town.case(&case)["stage"], "opened");
    assert_eq!(town.case(&case)["steps"], json!([]));
    town.undo_newest();
    assert_eq!(town.must("ladder.cases", json!({})), json!([]));
}

#[test]
fn a_step_on_an_old_look_is_stale() {
    let mut town = town();
    let case = town.follow("赵强");
    let asked =
        json!({ "case": { "id": case["id"], "revision": 1 }, "step": talk("group_head", "2026-02-10") });
    town.must("ladder.take_step", asked);
    let late = json!({ "case": { "id": case["id"], "revision": 1 }, "step": recheck(true, "2026-03-10") });
    assert_eq!(town.call("ladder.take_step", late).unwrap_err().kind, Kind::Stale);
}
