//! Contacts and visits as the screens call them, on the fictional town: kept, covered, and private.

use dutybook_core::journal::api::OperationRef;
use dutybook_core::{Kind, journal};
use serde_json::{Value, json};

use crate::bridge_town::Town;

impl Town {
    /// The ids of deputies who keep contact with nobody yet, in the order of the roster.
    fn deputies(&mut self) -> Vec<Value> {
        let coverage = self.said("contacts.coverage", json!({ "from": "2022-01-01", "to": "2026-09-30" }));
        let lines = coverage["lines"].as_array().unwrap().iter();
        lines.filter(|line| line["contacts"] == 0).map(|line| line["deputy"].clone()).collect()
    }

    fn add(&mut self, deputy: &Value, kind: &str, name: &str) -> Value {
        let facts = json!({
            "deputy": deputy, "kind": kind, "village": null, "since": "2021-12-05", "ended_on": null, "note": null
        });
        let private = json!({ "name": name, "address": "东河村 3 组 12 号", "phone": "13900009999" });
        self.said("contacts.save", json!({ "existing": null, "facts": facts, "private": private }))["id"]
            .clone()
    }

    fn visit(&mut self, contact: &Value, date: &str) -> Value {
        let facts = json!({ "date": date, "words": "家里三口人。", "need": "想修厕所" });
        self.said("contacts.save_visit", json!({ "id": null, "contact": contact, "facts": facts }))["id"]
            .clone()
    }
}

#[test]
fn a_household_is_masked_until_asked_for_and_the_asking_is_logged() {
    let mut town = Town::new();
    let deputy = town.deputies()[0].clone();
    let household = town.add(&deputy, "household", "欧桂兰");
    town.visit(&household, "2026-03-05");
    let shown = [
        town.said("contacts.list", json!({})),
        town.said("contacts.read", json!({ "id": household }))["masked"].clone(),
        json!(journal::list(&town.office).unwrap()),
    ];
    let newest: Vec<OperationRef> = journal::list(&town.office)
        .unwrap()
        .iter()
        .map(|line| OperationRef { operation: line.operation })
        .collect();
    let entries = newest.into_iter().map(|asked| json!(journal::read(&town.office, asked).unwrap()));
    for shown in shown.into_iter().chain(entries) {
        let text = shown.to_string();
        for secret in ["桂兰", "3 组", "13900009999", "修厕所", "三口人"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
    let reveals = |town: &Town| -> i64 {
        town.office.db().query_row("SELECT count(*) FROM contact_reveals", [], |row| row.get(0)).unwrap()
    };
    assert_eq!(reveals(&town), 0);
    let revealed = town.said("contacts.reveal", json!({ "id": household }));
    assert_eq!((&revealed["name"], &revealed["phone"]), (&json!("欧桂兰"), &json!("13900009999")));
    assert_eq!(reveals(&town), 1);
}

#[test]
fn changing_what_is_not_private_leaves_what_is() {
    let mut town = Town::new();
    let deputies = town.deputies();
    let id = town.add(&deputies[0], "poor_household", "欧桂兰");
    let file = town.said("contacts.read", json!({ "id": id }));
    let mut facts = file["facts"].clone();
    facts["deputy"] = deputies[1].clone();
    let existing = json!({ "id": id, "revision": file["revision"] });
    let save = json!({ "existing": existing, "facts": facts, "private": null });
    town.said("contacts.save", save.clone());
    assert_eq!(town.said("contacts.reveal", json!({ "id": id }))["name"], "欧桂兰");
    assert_eq!(town.refused("contacts.save", save).kind, Kind::Stale);
    town.undo_newest();
    let undone = town.said("contacts.read", json!({ "id": id }));
    assert_eq!(undone["facts"]["deputy"], deputies[0]);
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let mut town = Town::new();
    let deputy = town.deputies()[0].clone();
    let facts = json!({
        "deputy": deputy, "kind": "enterprise", "village": null, "since": null, "ended_on": null, "note": null
    });
    let refusal = town.refused("contacts.save", json!({ "existing": null, "facts": facts, "private": null }));
    assert_eq!(refusal.field.as_deref(), Some("name"));
    let mut nobodys = facts.clone();
    nobodys["deputy"] = json!(9999);
    let private = json!({ "name": "清河粮油厂", "address": null, "phone": null });
    let refusal =
        town.refused("contacts.save", json!({ "existing": null, "facts": nobodys, "private": private }));
    assert_eq!(refusal.field.as_deref(), Some("deputy"));
    let id = town.add(&deputy, "enterprise", "清河粮油厂");
    let early = json!({ "date": "2021-12-04", "words": null, "need": null });
    let refusal = town.refused("contacts.save_visit", json!({ "id": null, "contact": id, "facts": early }));
    assert_eq!(refusal.field.as_deref(), Some("date"));
    let refusal = town.refused("contacts.coverage", json!({ "from": "2026-05-31", "to": "2026-05-01" }));
    assert_eq!(refusal.field.as_deref(), Some("to"));
    assert_eq!(town.refused("deputies.remove", json!({ "id": deputy })).kind, Kind::Refused);
}

#[test]
fn a_contact_month_says_who_visited_and_who_did_not() {
    let mut town = Town::new();
    let deputies = town.deputies();
    let (first, second) =
        (town.add(&deputies[0], "household", "甲某"), town.add(&deputies[0], "household", "乙某"));
    let third = town.add(&deputies[1], "key_venue", "清河大桥工地");
    for (contact, date) in
        [(&first, "2022-01-01"), (&first, "2022-01-31"), (&second, "2021-12-31"), (&third, "2022-02-01")]
    {
        town.visit(contact, date);
    }
    let coverage = town.said("contacts.coverage", json!({ "from": "2022-01-01", "to": "2022-01-31" }));
    assert_eq!((&coverage["deputies"], &coverage["visited"]), (&json!(68), &json!(1)));
    let lines = coverage["lines"].as_array().unwrap();
    let counts = |at: usize| {
        let line = lines.iter().find(|line| line["deputy"] == deputies[at]).unwrap();
        [&line["contacts"], &line["contacts_visited"], &line["visits"]].map(Value::clone)
    };
    assert_eq!(counts(0), [json!(2), json!(1), json!(2)]);
    assert_eq!(counts(1), [json!(1), json!(0), json!(0)]);
    assert_eq!(counts(2), [json!(0), json!(0), json!(0)]);
    let before = town.said("contacts.coverage", json!({ "from": "2021-11-01", "to": "2021-11-30" }));
    assert!(
        before["lines"].as_array().unwrap().iter().all(|line| line["contacts"] == 0),
        "nobody was linked yet"
    );
}

#[test]
fn too_few_households_are_noted_and_visits_go_with_their_contact() {
    let mut town = Town::new();
    let deputy = town.deputies()[0].clone();
    let households: Vec<Value> =
        (1..=5).map(|number| town.add(&deputy, "household", &format!("户主{number}"))).collect();
    let noted = |town: &mut Town| {
        let list = town.said("contacts.list", json!({}));
        list["notes"].as_array().unwrap().iter().any(|note| note["deputy"] == deputy)
    };
    assert!(!noted(&mut town));
    let visit = town.visit(&households[0], "2026-05-01");
    town.said("contacts.remove", json!({ "id": households[0] }));
    assert!(noted(&mut town));
    assert_eq!(town.refused("contacts.remove_visit", json!({ "id": visit })).kind, Kind::NotFound);
    town.undo_newest();
    assert!(!noted(&mut town));
    let file = town.said("contacts.read", json!({ "id": households[0] }));
    assert_eq!(file["visits"][0]["id"], visit);
    town.said("contacts.remove_visit", json!({ "id": visit }));
    assert_eq!(town.said("contacts.read", json!({ "id": households[0] }))["visits"], json!([]));
}
