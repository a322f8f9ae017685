//! The register of suggestions as the screens call it, on the fictional town.

use dutybook_core::Kind;
use dutybook_core::suggestions::duty_facts;
use dutybook_core::values::{Day, DutyRole, Review};
use serde_json::{Value, json};

use crate::bridge_town::Town;

impl Town {
    fn list(&mut self) -> Value {
        self.said("suggestions.list", json!({}))
    }

    /// What the register holds of one number.
    fn numbered(&mut self, number: u64) -> Option<Value> {
        let lines = self.list()["lines"].take();
        lines.as_array().unwrap().iter().find(|line| line["number"] == number).cloned()
    }

    /// A new suggestion of the first deputies of the town.
    fn new_one(&mut self, kind: &str, signers: usize) -> Value {
        let deputies = self.said("deputies.list", json!({}));
        let ids: Vec<Value> = deputies.as_array().unwrap().iter().map(|line| line["id"].clone()).collect();
        let number = self.list()["next_number"].clone();
        json!({
            "number": number, "kind": kind, "date": "2026-09-29", "occasion": "session",
            "title": " 关于修复小营村灌溉渠的建议 ", "text": "渠道漏水。", "category": "农田水利",
            "lead": ids[0], "co_signers": ids[1..signers], "unit": "农业农村服务中心", "tier": "ordinary",
            "may_be_published": true
        })
    }

    fn save_new(&mut self, facts: &Value, approved: bool) -> Value {
        self.said("suggestions.save", json!({ "existing": null, "facts": facts, "approved": approved }))
    }

    fn seen(&mut self, asked: &Value) -> Value {
        let file = self.said("suggestions.read", asked.clone());
        json!({ "id": file["id"], "revision": file["revision"] })
    }
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn the_town_s_register_would_pass_its_own_rules() {
    let mut town = Town::new();
    let list = town.list();
    let lines = list["lines"].as_array().unwrap();
    assert!(lines.len() >= 25, "{}", lines.len());
    assert_eq!(list["next_number"], lines.len() + 1);
    for line in lines {
        let mut facts = line.clone();
        for not_entered in ["id", "revision", "lead_name", "co_signer_names", "review"] {
            facts.as_object_mut().unwrap().remove(not_entered);
        }
        let existing = json!({ "id": line["id"], "revision": line["revision"] });
        town.said("suggestions.save", json!({ "existing": existing, "facts": facts, "approved": false }));
    }
}

#[test]
fn one_is_registered_corrected_and_taken_back() {
    let mut town = Town::new();
    let facts = town.new_one("proposal", 3);
    let asked = town.save_new(&facts, false);
    let file = town.said("suggestions.read", asked.clone());
    assert_eq!(file["facts"]["title"], "关于修复小营村灌溉渠的建议");
    assert_eq!(file["facts"]["co_signers"], facts["co_signers"]);
    assert_eq!(file["review"], "claimed");

    let mut corrected = facts.clone();
    let signers = corrected["co_signers"].as_array_mut().unwrap();
    signers.reverse();
    let (first, lead) = (signers[0].clone(), facts["lead"].clone());
    signers[0] = lead;
    corrected["lead"] = first;
    let seen = town.seen(&asked);
    let save = json!({ "existing": seen, "facts": corrected, "approved": true });
    town.said("suggestions.save", save.clone());
    let file = town.said("suggestions.read", asked.clone());
    assert_eq!((&file["facts"]["lead"], &file["review"]), (&corrected["lead"], &json!("approved")));
    assert_eq!(town.refused("suggestions.save", save).kind, Kind::Stale);

    town.undo_newest();
    let file = town.said("suggestions.read", asked.clone());
    assert_eq!((&file["facts"]["lead"], &file["review"]), (&facts["lead"], &json!("claimed")));
    town.undo_newest();
    assert_eq!(town.refused("suggestions.read", asked).kind, Kind::NotFound);
}

#[test]
fn a_bill_of_four_is_refused_by_its_article_and_nothing_is_kept() {
    let mut town = Town::new();
    let before = town.list();
    let facts = town.new_one("bill", 4);
    let refusal =
        town.refused("suggestions.save", json!({ "existing": null, "facts": facts, "approved": false }));
    assert_eq!((refusal.kind, refusal.field.as_deref()), (Kind::Refused, Some("co_signers")));
    assert!(refusal.message.contains("第二十二条"), "{refusal}");
    assert_eq!(town.list(), before);
    let facts = town.new_one("bill", 5);
    town.save_new(&facts, false);
}

#[test]
fn a_number_is_given_once() {
    let mut town = Town::new();
    let mut facts = town.new_one("opinion", 1);
    facts["number"] = json!(3);
    let save = json!({ "existing": null, "facts": facts, "approved": false });
    let refusal = town.refused("suggestions.save", save);
    assert_eq!(refusal.field.as_deref(), Some("number"));
    let one = town.numbered(4).unwrap();
    let existing = json!({ "id": one["id"], "revision": one["revision"] });
    let save = json!({ "existing": existing, "facts": facts, "approved": false });
    assert_eq!(town.refused("suggestions.save", save).field.as_deref(), Some("number"));
    assert_eq!(town.numbered(4), Some(one));
}

#[test]
fn several_are_reviewed_at_once_or_none_is() {
    let mut town = Town::new();
    let waiting: Vec<Value> = town.list()["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["review"] == "claimed")
        .map(|line| json!({ "id": line["id"], "revision": line["revision"] }))
        .collect();
    assert!(waiting.len() >= 2);
    let review = |suggestions: &[Value], word: &str, reason: Value| json!({ "suggestions": suggestions, "review": word, "reason": reason });
    let refusal = town.refused("suggestions.review", review(&waiting, "returned", json!(" ")));
    assert_eq!(refusal.field.as_deref(), Some("reason"));

    let mut one_is_old = waiting.clone();
    one_is_old[1]["revision"] = json!(99);
    let before = town.list();
    let refusal = town.refused("suggestions.review", review(&one_is_old, "approved", Value::Null));
    assert_eq!(refusal.kind, Kind::Stale);
    assert_eq!(town.list(), before);

    town.said("suggestions.review", review(&waiting, "returned", json!("内容不具体，请补充地点。")));
    let file = town.said("suggestions.read", json!({ "id": waiting[0]["id"] }));
    assert_eq!(
        (&file["review"], &file["returned_reason"]),
        (&json!("returned"), &json!("内容不具体，请补充地点。"))
    );
    let existing = json!({ "id": file["id"], "revision": file["revision"] });
    town.said("suggestions.save", json!({ "existing": existing, "facts": file["facts"], "approved": false }));
    let file = town.said("suggestions.read", json!({ "id": waiting[0]["id"] }));
    assert_eq!((&file["review"], &file["returned_reason"]), (&json!("claimed"), &Value::Null));
}

#[test]
fn removing_takes_the_signers_along_and_undo_brings_both_back() {
    let mut town = Town::new();
    let one = town.numbered(7).unwrap();
    town.said("suggestions.remove", json!({ "id": one["id"] }));
    assert_eq!(town.numbered(7), None);
    let facts = duty_facts(town.office.db(), day("2026-01-20"), day("2026-01-20")).unwrap();
    assert!(facts.iter().all(|fact| json!(fact.suggestion) != one["id"]));
    town.undo_newest();
    assert_eq!(town.numbered(7), Some(one.clone()));
    let refusal = town.refused("deputies.remove", json!({ "id": one["lead"] }));
    assert_eq!(refusal.kind, Kind::Refused);
}

#[test]
fn duty_facts_give_each_signer_a_row_inside_the_days_asked() {
    let town = Town::new();
    let db = town.office.db();
    let facts = duty_facts(db, day("2026-01-20"), day("2026-01-20")).unwrap();
    let bill: Vec<_> = facts.iter().filter(|fact| fact.title.ends_with("议案")).collect();
    assert_eq!(bill.len(), 6);
    assert_eq!(bill.iter().filter(|fact| fact.role == DutyRole::Lead).count(), 1);
    assert_eq!(bill[0].role, DutyRole::Lead);
    assert!(facts.iter().all(|fact| fact.date == day("2026-01-20")));
    assert!(duty_facts(db, day("2026-01-22"), day("2026-01-31")).unwrap().is_empty());
    let year = duty_facts(db, day("2026-01-01"), day("2026-12-31")).unwrap();
    assert!(year.iter().any(|fact| fact.review == Review::Returned));
    assert!(year.is_sorted_by_key(|fact| fact.date));
}

#[test]
fn duty_facts_walk_their_index() {
    let town = Town::new();
    let sql = include_str!("../../src-tauri/core/src/suggestions/duty_facts.sql");
    let mut plan = town.office.db().prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let steps: Vec<String> =
        plan.query_map(["2026-01-01", "2026-03-31"], |row| row.get(3)).unwrap().map(Result::unwrap).collect();
    assert!(steps[0].contains("suggestions_by_date (date>? AND date<?)"), "{steps:?}");
    assert!(steps[1].contains("SEARCH suggestion_signers USING PRIMARY KEY"), "{steps:?}");
}
