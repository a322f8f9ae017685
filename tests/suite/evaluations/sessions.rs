//! Sessions are planned, held and counted as the screens do it.

use dutybook_core::Kind;
use serde_json::{Value, json};

use crate::bridge_town::Town;

impl Town {
    /// A session of the town by its stage.
    pub(super) fn session_in(&mut self, stage: &str) -> Value {
        let lines = self.said("evaluations.sessions", json!({}));
        let line = lines.as_array().unwrap().iter().find(|line| line["stage"] == stage).cloned();
        let id = line.expect("the town has one of each stage")["id"].clone();
        self.said("evaluations.read", json!({ "id": id }))
    }

    pub(super) fn look(&mut self, session: &Value) -> Value {
        self.said("evaluations.read", json!({ "id": session["id"] }))
    }

    fn new_session(&mut self, reporters: usize) -> Value {
        let mut facts = self.said("evaluations.draft", json!({}));
        let deputies = self.said("deputies.list", json!({}));
        let reporters = deputies.as_array().unwrap()[30..].iter().take(reporters);
        let reporters: Vec<Value> =
            reporters.map(|line| json!({ "deputy": line["id"], "form": "oral" })).collect();
        facts["title"] = json!(" 石桥村代表述职评议会 ");
        facts["date"] = json!("2026-09-30");
        facts["reporters"] = json!(reporters);
        facts
    }

    fn save_session(&mut self, facts: &Value) -> Value {
        let saved = self.said("evaluations.save", json!({ "existing": null, "facts": facts }));
        self.said("evaluations.read", saved)
    }
}

/// Counted ballots of the town's usual kind.
#[expect(clippy::needless_pass_by_value, reason = "votes are written in place")]
pub(super) fn tally(session: &Value, at: usize, votes: Value) -> Value {
    json!({ "session": session["id"], "deputy": session["reporters"][at]["deputy"], "electorate": "voters",
        "issued": 40, "returned": 40, "spoiled": 0, "votes": votes })
}

#[test]
fn a_session_is_planned_from_the_requirements_in_force_and_taken_back() {
    let mut town = Town::new();
    let facts = town.new_session(3);
    assert_eq!((&facts["ballot"], &facts["weights"]["voters"]), (&json!("grades4"), &json!(100)));
    assert_eq!(facts["agenda"].as_array().unwrap().len(), 6);
    let session = town.save_session(&facts);
    assert_eq!(
        (&session["stage"], &session["facts"]["title"]),
        (&json!("planned"), &json!("石桥村代表述职评议会"))
    );
    let seen = json!({ "id": session["id"], "revision": session["revision"] });
    let mut changed = facts.clone();
    changed["reporters"].as_array_mut().unwrap().reverse();
    changed["place"] = json!("石桥村文化大院");
    town.said("evaluations.save", json!({ "existing": seen, "facts": changed }));
    let after = town.look(&session);
    assert_eq!(after["facts"]["reporters"], changed["reporters"]);
    let refusal = town.refused("evaluations.save", json!({ "existing": seen, "facts": changed }));
    assert_eq!(refusal.kind, Kind::Stale);
    town.undo_newest();
    assert_eq!(town.look(&session)["facts"], session["facts"]);
    town.undo_newest();
    assert_eq!(town.refused("evaluations.read", json!({ "id": session["id"] })).kind, Kind::NotFound);
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let mut town = Town::new();
    let facts = town.new_session(2);
    let check = |town: &mut Town, field: &str, value: Value, at: &str| {
        let mut facts = facts.clone();
        facts[field] = value;
        let refusal = town.refused("evaluations.save", json!({ "existing": null, "facts": facts }));
        assert_eq!(refusal.field.as_deref(), Some(at), "{refusal}");
    };
    check(&mut town, "title", json!(" "), "title");
    check(&mut town, "weights", json!({ "voters": 70, "presidium": 20, "peers": 9 }), "weights");
    check(&mut town, "rule", json!({ "competent_from": 50, "basic_from": 80 }), "rule.basic_from");
    check(&mut town, "ballot", json!("satisfaction3"), "rule");
    check(&mut town, "ballot", json!({ "scored": [] }), "ballot.scored");
    check(&mut town, "reporters", json!([{ "deputy": 9999, "form": "oral" }]), "reporters");
    let twice = json!([facts["reporters"][0], facts["reporters"][0]]);
    check(&mut town, "reporters", twice, "reporters");
}

#[test]
fn holding_leaves_a_duty_record_and_is_not_done_before_its_day() {
    let mut town = Town::new();
    let planned = town.session_in("planned");
    let refusal = town.refused("evaluations.hold", json!({ "id": planned["id"] }));
    assert!(refusal.message.contains("2026年10月22日，还没有到"), "{refusal}");
    let nobody = town.new_session(0);
    let nobody = town.save_session(&nobody);
    let refusal = town.refused("evaluations.hold", json!({ "id": nobody["id"] }));
    assert!(refusal.message.contains("还没有选述职代表"), "{refusal}");

    let reports = |town: &mut Town| {
        let asked = json!({ "year": 2026, "kind": "duty_report", "deputy": null, "group": null });
        town.said("activities.list", asked).as_array().unwrap().len()
    };
    let before = reports(&mut town);
    let facts = town.new_session(2);
    let session = town.save_session(&facts);
    town.said("evaluations.hold", json!({ "id": session["id"] }));
    assert_eq!(town.look(&session)["stage"], "held");
    assert_eq!(reports(&mut town), before + 1);
    town.undo_newest();
    assert_eq!((town.look(&session)["stage"].clone(), reports(&mut town)), (json!("planned"), before));

    // Who has a record of that day already gets no second one.
    let again = town.new_session(1);
    let again = town.save_session(&again);
    town.said("evaluations.hold", json!({ "id": again["id"] }));
    town.said("evaluations.hold", json!({ "id": session["id"] }));
    let activities = town.said(
        "activities.list",
        json!({ "year": 2026, "kind": "duty_report", "deputy": null, "group": null }),
    );
    let counts: Vec<&Value> =
        activities.as_array().unwrap().iter().map(|line| &line["counts"]["all"]).collect();
    assert_eq!(counts.iter().filter(|count| **count == 1).count(), 2, "{counts:?}");
}

#[test]
fn ballots_are_counted_only_of_a_session_that_was_held() {
    let mut town = Town::new();
    let planned = town.session_in("planned");
    let votes = json!({ "excellent": 20, "competent": 12, "basic": 8 });
    let refusal = town.refused("evaluations.enter_tally", tally(&planned, 0, votes.clone()));
    assert!(refusal.message.contains("代表法第五十八条第二款"), "{refusal}");
    let discussion = json!({ "session": planned["id"], "questions": [], "opinions": [] });
    assert!(town.refused("evaluations.save_discussion", discussion).message.contains("还没有召开"));
    let known = town.session_in("notified");
    let discussion = json!({ "session": known["id"], "questions": [], "opinions": [] });
    assert!(town.refused("evaluations.save_discussion", discussion).message.contains("已经通报"));
    assert_eq!(town.look(&known), known);

    let held = town.session_in("held");
    let third =
        held["reporters"].as_array().unwrap().iter().position(|one| one["tallies"] == json!([])).unwrap();
    assert_eq!(held["reporters"][third]["assessed"], Value::Null);
    let mut wrong = tally(&held, third, json!({ "excellent": 20, "competent": 12, "basic": 9 }));
    let refusal = town.refused("evaluations.enter_tally", wrong.clone());
    assert_eq!(refusal.field.as_deref(), Some("votes"), "{refusal}");
    wrong["votes"]["satisfied"] = json!(1);
    assert_eq!(town.refused("evaluations.enter_tally", wrong).field.as_deref(), Some("votes.satisfied"));
    let mut peers = tally(&held, third, votes.clone());
    peers["electorate"] = json!("peers");
    assert_eq!(town.refused("evaluations.enter_tally", peers).field.as_deref(), Some("electorate"));
    let mut stranger = tally(&held, third, votes.clone());
    stranger["deputy"] = planned["reporters"][0]["deputy"].clone();
    assert_eq!(town.refused("evaluations.enter_tally", stranger).kind, Kind::NotFound);

    town.said("evaluations.enter_tally", tally(&held, third, votes));
    let after = town.look(&held);
    assert_eq!(after["reporters"][third]["assessed"]["result"], "competent");
    assert_eq!(after["reporters"][third]["assessed"]["share"], "80");
    let asked = json!({ "session": held["id"], "deputy": held["reporters"][third]["deputy"], "electorate": "voters" });
    town.said("evaluations.remove_tally", asked);
    assert_eq!(town.look(&held), held);
    town.undo_newest();
    assert_eq!(town.look(&held), after);
}

#[test]
fn counted_ballots_are_not_lost_by_changing_the_session() {
    let mut town = Town::new();
    let held = town.session_in("held");
    let seen = json!({ "id": held["id"], "revision": held["revision"] });
    let mut facts = held["facts"].clone();
    facts["ballot"] = json!("grades3");
    let save = |facts: &Value| json!({ "existing": seen, "facts": facts });
    assert_eq!(town.refused("evaluations.save", save(&facts)).field.as_deref(), Some("ballot"));
    let mut facts = held["facts"].clone();
    facts["reporters"].as_array_mut().unwrap().remove(0);
    assert_eq!(town.refused("evaluations.save", save(&facts)).field.as_deref(), Some("reporters"));
    let mut facts = held["facts"].clone();
    facts["minutes"] = json!("会议记录。");
    facts["reporters"].as_array_mut().unwrap().reverse();
    town.said("evaluations.save", save(&facts));
    let after = town.look(&held);
    assert_eq!(
        after["reporters"].as_array().unwrap().last().unwrap()["assessed"],
        held["reporters"][0]["assessed"]
    );
}

#[test]
fn questions_and_opinions_are_kept_in_their_order() {
    let mut town = Town::new();
    let held = town.session_in("held");
    let deputy = &held["reporters"][0]["deputy"];
    let mut discussion = json!({ "session": held["id"],
        "questions": [{ "deputy": deputy, "asked_by": "王大娘", "question": "路灯何时修？", "answer": null },
            { "deputy": null, "asked_by": null, "question": "下次什么时候述职？", "answer": "明年。" }],
        "opinions": [{ "deputy": deputy, "text": "很好" }] });
    town.said("evaluations.save_discussion", discussion.clone());
    let after = town.look(&held);
    assert_eq!(
        (&after["questions"], &after["opinions"]),
        (&discussion["questions"], &discussion["opinions"])
    );
    discussion["opinions"][0]["deputy"] = json!(9999);
    assert_eq!(
        town.refused("evaluations.save_discussion", discussion.clone()).field.as_deref(),
        Some("opinions[0]")
    );
    discussion["questions"][1]["question"] = json!(" ");
    assert_eq!(
        town.refused("evaluations.save_discussion", discussion).field.as_deref(),
        Some("questions[1]")
    );
    town.undo_newest();
    assert_eq!(town.look(&held), held);
}

#[test]
fn the_plan_knows_who_has_reported_and_says_what_is_lacking() {
    let mut town = Town::new();
    let plan = town.said("evaluations.plan", json!({ "year": 2026 }));
    let lines = plan["lines"].as_array().unwrap();
    let named = |name: &str| lines.iter().find(|line| line["name"] == name).unwrap();
    assert_eq!(named("赵伟涛")["reported_on"], "2025-12-23");
    assert_eq!(named("赵伟涛")["result"], "competent");
    assert_eq!(named("刘𬍛")["planned_on"], "2026-10-22");
    assert_eq!((&named("刘𬍛")["reported_on"], &named("孙喆")["reported_on"]), (&Value::Null, &Value::Null));
    // Four in June, four counted in September, three planned.
    assert_eq!((&plan["this_year"], &plan["reported"]), (&json!(11), &json!(13)));
    let notes = plan["notes"].to_string();
    assert!(notes.contains("多于要求的 10 名") && notes.contains("届满"), "{notes}");
    let early = town.said("evaluations.plan", json!({ "year": 2024 }));
    assert!(early["notes"].to_string().contains("还差 5 名"));

    let mut standards = town.said("evaluations.standards", json!({}))[0].clone();
    standards["dated"] = json!("2026-01-01");
    standards["most_a_year"] = json!(20);
    town.said("evaluations.save_standards", standards.clone());
    let plan = town.said("evaluations.plan", json!({ "year": 2026 }));
    assert!(!plan["notes"].to_string().contains("多于要求的 10 名"));
    assert_eq!(town.said("evaluations.plan", json!({ "year": 2025 }))["standards"]["most_a_year"], 10);
    standards["least_a_year"] = json!(30);
    assert_eq!(town.refused("evaluations.save_standards", standards).field.as_deref(), Some("most_a_year"));
    assert_eq!(town.refused("evaluations.plan", json!({ "year": 12 })).field.as_deref(), Some("year"));
}
