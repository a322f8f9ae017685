//! The plan of a year: written, published, copied, and what is left undone of it.

use dutybook_core::Kind;
use serde_json::{Value, json};

use super::november;
use crate::bridge_town::Town;

fn titles(items: &Value) -> Vec<&str> {
    items.as_array().unwrap().iter().map(|item| item["title"].as_str().unwrap()).collect()
}

#[test]
fn the_town_s_menu_would_pass_its_own_rules() {
    let mut town = Town::new();
    let year = town.said("menu.year", json!({ "year": 2026 }));
    let items = year["items"].as_array().unwrap();
    assert!(items.len() >= 25, "{}", items.len());
    for item in items {
        let file = town.item_file(&item["id"]);
        let mut facts = item.clone();
        let not_entered = [
            "id",
            "revision",
            "station_name",
            "group_name",
            "stage",
            "cancelled_reason",
            "counts",
            "is_overdue",
        ];
        not_entered.iter().for_each(|field| _ = facts.as_object_mut().unwrap().remove(*field));
        if ["closed", "cancelled"].contains(&item["stage"].as_str().unwrap()) {
            continue;
        }
        let existing = json!({ "id": item["id"], "revision": item["revision"] });
        town.said("menu.save_item", json!({ "existing": existing, "facts": facts }));
        assert_eq!(town.item_file(&item["id"])["line"]["counts"], file["line"]["counts"]);
    }
    assert_eq!((&year["deputies"], &year["minimum"]["least"]), (&json!(68), &json!(2)));
    assert!(year["short_of_choices"].as_u64().unwrap() > 0);
}

#[test]
fn an_item_is_written_published_changed_and_each_is_undone() {
    let mut town = Town::new();
    let item = town.plan_item(" 视察　冬季供暖 ", 10);
    assert_eq!(town.item_file(&item)["line"]["title"], "视察 冬季供暖");
    town.step_item(&item, "publish");
    let seen = town.item_seen(&item);
    let save = json!({ "existing": seen, "facts": november("视察冬季供暖和供水", 12) });
    town.said("menu.save_item", save.clone());
    assert_eq!(town.refused("menu.save_item", save).kind, Kind::Stale);
    town.undo_newest();
    assert_eq!(town.item_file(&item)["line"]["title"], "视察 冬季供暖");
    town.undo_newest();
    assert_eq!(town.item_stage(&item), "draft");
    town.undo_newest();
    assert_eq!(town.refused("menu.item", json!({ "id": item })).kind, Kind::NotFound);
}

#[test]
fn an_item_stands_once_in_a_year_and_in_a_year_of_the_term() {
    let mut town = Town::new();
    town.plan_item("视察冬季供暖", 10);
    let again = json!({ "existing": null, "facts": november("视察冬季供暖", 12) });
    assert_eq!(town.refused("menu.save_item", again).field.as_deref(), Some("title"));
    let mut facts = november("视察冬季供暖", 10);
    facts["year"] = json!(2020);
    let save = json!({ "existing": null, "facts": facts });
    assert_eq!(town.refused("menu.save_item", save).field.as_deref(), Some("year"));
}

#[test]
fn several_items_are_published_together_or_none_is() {
    let mut town = Town::new();
    let (first, second) = (town.plan_item("视察冬季供暖", 10), town.plan_item("视察年货市场", 10));
    let seen = [town.item_seen(&first), town.item_seen(&second)];
    town.step_item(&second, "publish");
    let both = json!({ "items": seen, "step": "publish", "reason": null });
    let refusal = town.refused("menu.step", both);
    assert!(refusal.message.contains("视察年货市场"), "{refusal}");
    assert_eq!(town.item_stage(&first), "draft");
    town.step_item(&second, "take_back");
    let seen = [town.item_seen(&first), town.item_seen(&second)];
    town.said("menu.step", json!({ "items": seen, "step": "publish", "reason": null }));
    assert_eq!(
        (town.item_stage(&first), town.item_stage(&second)),
        ("published".to_owned(), "published".to_owned())
    );
}

#[test]
fn a_cancellation_says_why_and_is_taken_back() {
    let mut town = Town::new();
    let item = town.publish_item("视察冬季供暖", 10);
    let mut cancel = town.asked_step(&item, "cancel");
    assert_eq!(town.refused("menu.step", cancel.clone()).field.as_deref(), Some("reason"));
    cancel["reason"] = json!("并入第四季度");
    town.said("menu.step", cancel);
    let line = town.item_file(&item)["line"].take();
    assert_eq!((&line["stage"], &line["cancelled_reason"]), (&json!("cancelled"), &json!("并入第四季度")));
    let matrix = town.said("menu.matrix", json!({ "year": 2026 }));
    assert!(!titles(&matrix["items"]).contains(&"视察冬季供暖"));
    town.step_item(&item, "restore");
    let line = town.item_file(&item)["line"].take();
    assert_eq!((&line["stage"], &line["cancelled_reason"]), (&json!("published"), &Value::Null));
    let refusal = town.refused("menu.remove_item", json!({ "id": item }));
    assert_eq!(refusal.kind, Kind::Refused);
}

#[test]
fn last_year_s_menu_becomes_this_year_s_draft_once() {
    let mut town = Town::new();
    let copied = town.said("menu.copy_year", json!({ "from": 2026, "to": 2027 }));
    let old = town.said("menu.year", json!({ "year": 2026 }));
    let new = town.said("menu.year", json!({ "year": 2027 }));
    let kept = old["items"].as_array().unwrap().iter().filter(|item| item["stage"] != "cancelled").count();
    assert_eq!((&copied["copied"], &copied["skipped"]), (&json!(kept), &json!(0)));
    assert_eq!(new["years"], json!([2027, 2026]));
    for item in new["items"].as_array().unwrap() {
        assert_eq!((&item["stage"], &item["counts"]["signed_up"]), (&json!("draft"), &json!(0)));
        assert!(!item["title"].as_str().unwrap().contains("2026"));
    }
    let again = json!({ "from": 2026, "to": 2027 });
    assert!(town.refused("menu.copy_year", again.clone()).message.contains("都已经有了"));
    let first = new["items"][0]["id"].clone();
    town.said("menu.remove_item", json!({ "id": first }));
    let copied = town.said("menu.copy_year", again);
    assert_eq!((&copied["copied"], &copied["skipped"]), (&json!(1), &json!(kept - 1)));
    assert_eq!(town.refused("menu.copy_year", json!({ "from": 2024, "to": 2025 })).kind, Kind::Refused);
    for to in [2026, 2035] {
        let refusal = town.refused("menu.copy_year", json!({ "from": 2026, "to": to }));
        assert_eq!(refusal.field.as_deref(), Some("to"));
    }
}

#[test]
fn a_published_item_whose_month_is_over_is_a_gap_until_something_is_held() {
    let mut town = Town::new();
    let gaps = town.said("menu.gaps", json!({}));
    assert_eq!(titles(&gaps), ["乡村客运线路视察"]);
    let item = gaps[0]["id"].clone();
    let activity = town.make_of_item(&item, "2026-08-28");
    assert_eq!(town.said("menu.gaps", json!({})), json!([]));
    town.said("activities.remove", json!({ "id": activity }));
    assert_eq!(town.said("menu.gaps", json!({})), gaps);
    town.undo_newest();
    assert_eq!(town.said("menu.gaps", json!({})), json!([]));
    assert_eq!(town.item_file(&item)["activities"][0]["id"], activity);
}

#[test]
fn what_a_deputy_is_to_choose_is_dated() {
    let mut town = Town::new();
    let of = |town: &mut Town, year: i32| {
        town.said("menu.year", json!({ "year": year }))["minimum"]["least"].clone()
    };
    let minimum =
        |from_year: i32, least: u32| json!({ "from_year": from_year, "least": least, "basis": " " });
    town.said("menu.save_minimum", minimum(2027, 3));
    assert_eq!(
        (of(&mut town, 2025), of(&mut town, 2026), of(&mut town, 2027)),
        (Value::Null, json!(2), json!(3))
    );
    town.said("menu.save_minimum", minimum(2027, 4));
    assert_eq!(of(&mut town, 2028), 4);
    town.said("menu.remove_minimum", json!({ "from_year": 2027 }));
    assert_eq!(of(&mut town, 2027), 2);
    assert_eq!(town.refused("menu.remove_minimum", json!({ "from_year": 2027 })).kind, Kind::NotFound);
    assert_eq!(town.refused("menu.save_minimum", minimum(2027, 51)).field.as_deref(), Some("least"));
    assert_eq!(town.said("menu.minimums", json!({})).as_array().unwrap().len(), 1);
}
