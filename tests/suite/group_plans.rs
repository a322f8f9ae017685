//! Groups' plans as the screens call them, on the fictional town.

use serde_json::{Value, json};

use crate::bridge_town::Town;

impl Town {
    fn plans(&mut self, year: i32) -> Value {
        self.said("group_plans.list", json!({ "year": year }))
    }
}

fn facts(group: &Value, month: u32, activity: &Value) -> Value {
    json!({
        "group": group, "year": 2026, "month": month, "content": "视察敬老院", "department": "民政办",
        "owner": null, "activity": activity
    })
}

fn count(list: &Value) -> usize {
    list.as_array().unwrap().len()
}

#[test]
fn a_group_that_met_too_rarely_is_named_with_what_it_missed() {
    let mut town = Town::new();
    let plans = town.plans(2026);
    assert_eq!(plans["least"], 4);
    let groups = plans["groups"].as_array().unwrap();
    let good = &groups[0];
    assert_eq!((count(&good["held"]), count(&good["items"]), good["notes"].clone()), (4, 5, json!([])));
    let rare = groups.iter().find(|group| group["name"] == "第五代表小组").unwrap();
    let notes = rare["notes"].to_string();
    assert!(notes.contains("还差 2 次（本单位要求每年不少于 4 次）"), "{notes}");
    assert!(notes.contains("4 月“走访困难群众") && notes.contains("8 月“讨论农田水利"), "{notes}");
    assert_eq!(rare["head_name"], "程志");
}

#[test]
fn one_activity_fulfils_one_thing_planned_and_goes_without_taking_it_along() {
    let mut town = Town::new();
    let group = town.plans(2026)["groups"][0].clone();
    let activity = group["held"].as_array().unwrap().last().unwrap()["id"].clone();
    let new = json!({ "id": null, "facts": facts(&group["group"], 9, &activity) });
    let refusal = town.refused("group_plans.save_item", new);
    assert_eq!(refusal.field.as_deref(), Some("activity"));
    let item = group["items"].as_array().unwrap().iter().find(|item| item["activity"] == activity).unwrap();
    town.said("activities.remove", json!({ "id": activity }));
    let now = town.plans(2026)["groups"][0].clone();
    assert_eq!((count(&now["held"]), count(&now["items"])), (3, 5));
    let left = now["items"].as_array().unwrap().iter().find(|left| left["id"] == item["id"]).unwrap();
    assert_eq!(left["stage"], "overdue");
    town.undo_newest();
    assert_eq!(town.plans(2026)["groups"][0], group);
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let mut town = Town::new();
    let groups = town.plans(2026)["groups"].clone();
    let other = groups[1]["held"][0]["id"].clone();
    for (field, month, group, activity) in [
        ("month", 13, &groups[0]["group"], &Value::Null),
        ("group", 3, &json!(9999), &Value::Null),
        ("activity", 3, &groups[0]["group"], &other),
    ] {
        let save = json!({ "id": null, "facts": facts(group, month, activity) });
        let refusal = town.refused("group_plans.save_item", save);
        assert_eq!(refusal.field.as_deref(), Some(field));
    }
    assert_eq!(town.refused("group_plans.list", json!({ "year": 26 })).field.as_deref(), Some("year"));
    town.refused("group_plans.remove_item", json!({ "id": 9999 }));
}

#[test]
fn next_year_begins_with_this_years_plan_where_there_is_none() {
    let mut town = Town::new();
    let group = town.plans(2026)["groups"][0].clone();
    let mut next = facts(&group["group"], 3, &Value::Null);
    next["year"] = json!(2027);
    town.said("group_plans.save_item", json!({ "id": null, "facts": next }));
    let copied = town.said("group_plans.copy_year", json!({ "from": 2026, "to": 2027 }));
    assert_eq!((&copied["groups"], &copied["items"]), (&json!(5), &json!(25)));
    let plans = town.plans(2027);
    assert_eq!((count(&plans["groups"][0]["items"]), count(&plans["groups"][1]["items"])), (1, 5));
    let is_ahead = |item: &Value| item["stage"] == "ahead" && item["activity"].is_null();
    assert!(plans["groups"][1]["items"].as_array().unwrap().iter().all(is_ahead));
    town.refused("group_plans.copy_year", json!({ "from": 2026, "to": 2027 }));
    town.undo_newest();
    assert_eq!(count(&town.plans(2027)["groups"][1]["items"]), 0);
    let item = town.plans(2027)["groups"][0]["items"][0]["id"].clone();
    town.said("group_plans.remove_item", json!({ "id": item }));
    assert_eq!(count(&town.plans(2027)["groups"][0]["items"]), 0);
}
