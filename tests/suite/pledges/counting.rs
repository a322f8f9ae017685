//! Items count themselves from duty records, and say which.

use serde_json::{Value, json};

use super::{own, taken};
use crate::bridge_town::Town;

/// A deputy whose pledge is proposed, so that an item can be added.
const PROPOSED: &str = "熊德永";

impl Town {
    /// Adds an own item to the proposed pledge and answers its id.
    fn pledge_own(&mut self, item: Value) -> Value {
        let line = self.pledge_line(2026, PROPOSED);
        let mut items: Vec<Value> =
            line["pledge"]["items"].as_array().unwrap().iter().map(super::as_it_is).collect();
        items.push(item);
        let existing = json!({ "id": line["pledge"]["id"], "revision": line["pledge"]["revision"] });
        let row = json!({ "existing": existing, "deputy": line["deputy"], "items": items });
        self.said("pledges.save", json!({ "year": 2026, "pledges": [row], "taken": taken("2026-09-30") }));
        self.own_item()["id"].clone()
    }

    fn own_item(&mut self) -> Value {
        let line = self.pledge_line(2026, PROPOSED);
        line["pledge"]["items"].as_array().unwrap().last().unwrap().clone()
    }

    fn evidence(&mut self) -> Vec<Value> {
        let line = self.pledge_line(2026, PROPOSED);
        let file = self.said("pledges.read", json!({ "id": line["pledge"]["id"] }));
        file["evidence"].as_array().unwrap().last().unwrap()["records"].as_array().unwrap().clone()
    }

    fn attend(&mut self, kind: &str, on: &str, attendance: &str, review: &str) -> Value {
        let deputy = self.pledge_line(2026, PROPOSED)["deputy"].clone();
        let title = format!("试办活动{on}{attendance}{review}");
        let leave = u32::from(attendance == "leave");
        let facts = json!({
            "kind": kind, "title": title, "starts_on": on, "ends_on": on, "half_days": 1, "place": null,
            "organiser": null, "level": "township", "group": null, "station": null, "content": null, "result": null
        });
        let attendance = json!({
            "deputy": deputy, "attendance": attendance, "observer": false, "leave_half_days": leave,
            "leave_approved_by": null, "role": "participant", "spoke": false, "spoke_text": null, "tier": "ordinary",
            "pieces": null, "review": review, "returned_reason": null
        });
        let save = json!({
            "id": null, "revision": 0, "facts": facts, "attendances": [attendance], "even_if_alike": false
        });
        self.said("activities.save", save)["id"].clone()
    }
}

#[test]
fn an_item_counts_what_is_recorded_and_loses_what_is_taken_back() {
    let mut town = Town::new();
    town.pledge_own(own("办好事", &["law_check"], 2));
    let before = town.own_item()["done"].as_u64().unwrap();
    let counted = town.attend("law_check", "2026-09-21", "present", "approved");
    town.attend("law_check", "2026-09-22", "leave", "approved");
    town.attend("law_check", "2026-09-23", "absent", "approved");
    town.attend("law_check", "2026-09-24", "present", "claimed");
    town.attend("reception", "2026-09-25", "present", "approved");
    assert_eq!(town.own_item()["done"], before + 1);
    let said: Vec<Value> = town
        .evidence()
        .iter()
        .filter(|line| line["title"].as_str().unwrap().starts_with("试办"))
        .map(|line| line["left_out"].clone())
        .collect();
    assert_eq!(said, [Value::Null, json!("请假"), json!("缺席"), json!("还没有审核")]);
    assert!(town.evidence().iter().any(|line| line["activity"] == counted));
    town.said("activities.remove", json!({ "id": counted }));
    assert_eq!(town.own_item()["done"], before);
}

#[test]
fn suggestions_count_for_who_leads_where_the_item_says_so() {
    let mut town = Town::new();
    let mut item = own("领衔提建议", &["suggestion"], 1);
    item["measure"]["as_lead"] = json!(true);
    town.pledge_own(item);
    let deputy = town.pledge_line(2026, PROPOSED)["deputy"].clone();
    let other = town.pledge_line(2026, "赵伟涛")["deputy"].clone();
    let raise = |town: &mut Town, lead: &Value, with: &Value| {
        let number = town.said("suggestions.list", json!({}))["next_number"].clone();
        let facts = json!({
            "number": number, "kind": "proposal", "date": "2026-09-29", "occasion": "recess", "title": "关于修桥的建议",
            "text": null, "category": null, "lead": lead, "co_signers": [with], "unit": null, "tier": "ordinary",
            "may_be_published": true
        });
        town.said("suggestions.save", json!({ "existing": null, "facts": facts, "approved": true }));
    };
    let before = town.own_item()["done"].as_u64().unwrap();
    raise(&mut town, &other, &deputy);
    assert_eq!(town.own_item()["done"], before);
    assert_eq!(town.evidence().last().unwrap()["left_out"], "不是领衔");
    raise(&mut town, &deputy, &other);
    assert_eq!(town.own_item()["done"], before + 1);
    assert_eq!(town.own_item()["suggested"], "kept");
}

#[test]
fn a_logged_visit_counts_and_does_not_say_to_whom() {
    let mut town = Town::new();
    let mut item = own("走访联系户", &[], 1);
    item["measure"]["contact_visits"] = json!(true);
    town.pledge_own(item);
    let deputy = town.pledge_line(2026, PROPOSED)["deputy"].clone();
    let before = town.own_item()["done"].as_u64().unwrap();
    let facts = json!({
        "deputy": deputy, "kind": "household", "village": null, "since": null, "ended_on": null, "note": null
    });
    let private = json!({ "name": "欧桂兰", "address": "东河村 3 组", "phone": null });
    let contact = town.said("contacts.save", json!({ "existing": null, "facts": facts, "private": private }));
    let visit = json!({ "date": "2026-09-20", "words": "家里三口人。", "need": null });
    town.said("contacts.save_visit", json!({ "id": null, "contact": contact["id"], "facts": visit }));
    assert_eq!(town.own_item()["done"], before + 1);
    let evidence = town.evidence();
    assert!(evidence.iter().any(|line| line["date"] == "2026-09-20" && line["title"] == "走访联系户"));
    assert!(!json!(evidence).to_string().contains("桂兰"));
}

#[test]
fn what_does_not_count_itself_is_registered_by_hand_once_it_is_posted() {
    let mut town = Town::new();
    let line = town.pledge_line(2026, "赵伟涛");
    let items = line["pledge"]["items"].as_array().unwrap();
    let by_hand = items.iter().find(|item| item["counts_itself"] == false).unwrap().clone();
    let itself = items.iter().find(|item| item["counts_itself"] == true).unwrap().clone();
    let register = |town: &mut Town, item: &Value, done: u32| {
        let seen = town.pledge_seen(2026, "赵伟涛");
        json!({ "pledge": seen, "item": item["id"], "done": done, "note": " 已办成 " })
    };
    let done = by_hand["target"].as_u64().unwrap() as u32;
    let payload = register(&mut town, &by_hand, done);
    town.said("pledges.register_done", payload.clone());
    let after = town.pledge_line(2026, "赵伟涛")["pledge"]["items"].clone();
    let after = after.as_array().unwrap().iter().find(|item| item["id"] == by_hand["id"]).unwrap().clone();
    assert_eq!((&after["reached"], &after["done_note"]), (&json!(true), &json!("已办成")));
    assert_eq!(town.refused("pledges.register_done", payload).kind, dutybook_core::Kind::Stale);
    let payload = register(&mut town, &itself, 1);
    assert!(town.refused("pledges.register_done", payload).message.contains("自动计数"));
    town.undo_newest();

    let proposed = town.pledge_line(2026, PROPOSED);
    let seen = town.pledge_seen(2026, PROPOSED);
    let item = proposed["pledge"]["items"].as_array().unwrap().last().unwrap()["id"].clone();
    let early = json!({ "pledge": seen, "item": item, "done": 1, "note": null });
    assert!(town.refused("pledges.register_done", early).message.contains("还没有审核"));
}
