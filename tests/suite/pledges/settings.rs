//! The office's list and its minimums.

use dutybook_core::Kind;
use serde_json::{Value, json};

use crate::bridge_town::Town;

fn facts(text: &str) -> Value {
    json!({
        "for_term": false, "source": "chosen", "aspect": "other", "text": text,
        "measure": { "kinds": ["good_deed"], "contact_visits": false, "as_lead": false }, "target": 1,
        "due_month": null, "in_use": true
    })
}

#[test]
fn the_list_is_kept_and_what_was_pledged_stays_as_it_was() {
    let mut town = Town::new();
    let save = json!({ "id": null, "revision": 0, "facts": facts(" 帮助 村民网上办事 ") });
    let id = town.said("pledges.save_catalogue_item", save.clone());
    let listed = town.listed("村民网上办事");
    assert_eq!((&listed["text"], &listed["pledged"]), (&json!("帮助 村民网上办事"), &json!(0)));
    assert_eq!(town.refused("pledges.save_catalogue_item", save).field.as_deref(), Some("text"));
    town.said("pledges.remove_catalogue_item", json!({ "id": id }));
    assert_eq!(town.refused("pledges.remove_catalogue_item", json!({ "id": id })).kind, Kind::NotFound);

    let fixed = town.listed("接待选民");
    let refusal = town.refused("pledges.remove_catalogue_item", json!({ "id": fixed["id"] }));
    assert!(refusal.message.contains("已经有代表承诺"), "{refusal}");
    let mut changed = facts("接待选民不少于6次");
    changed["source"] = json!("fixed");
    let save = json!({ "id": fixed["id"], "revision": fixed["revision"], "facts": changed });
    town.said("pledges.save_catalogue_item", save.clone());
    assert_eq!(town.refused("pledges.save_catalogue_item", save).kind, Kind::Stale);
    let items = town.pledge_line(2026, "赵伟涛")["pledge"]["items"].clone();
    assert!(items.as_array().unwrap().iter().any(|item| item["text"] == fixed["text"]));
}

#[test]
fn impossible_items_and_minimums_are_refused_at_their_field() {
    let mut town = Town::new();
    for (field, key, value) in [
        ("text", "text", json!(" ")),
        ("target", "target", json!(0)),
        ("source", "source", json!("own")),
        ("due_month", "due_month", json!(13)),
    ] {
        let mut broken = facts("帮助村民网上办事");
        broken[key] = value;
        let save = json!({ "id": null, "revision": 0, "facts": broken });
        assert_eq!(town.refused("pledges.save_catalogue_item", save).field.as_deref(), Some(field));
    }
    let mut for_term = facts("帮助村民网上办事");
    (for_term["for_term"], for_term["due_month"]) = (json!(true), json!(6));
    let save = json!({ "id": null, "revision": 0, "facts": for_term });
    assert_eq!(town.refused("pledges.save_catalogue_item", save).field.as_deref(), Some("due_month"));

    let minimum = |dated: &str, category: &str, [items, fixed, own]: [u32; 3]| {
        json!({ "id": null, "facts": {
            "dated": dated, "category": category, "least_items": items, "least_fixed": fixed, "least_own": own
        } })
    };
    for (field, save) in [
        ("dated", minimum("2021-01-01", "", [4, 3, 1])),
        ("least_items", minimum("2026-01-01", "农民", [3, 3, 1])),
        ("least_items", minimum("2026-01-01", "农民", [21, 3, 1])),
        ("category", minimum("2026-01-01", &"长".repeat(21), [4, 3, 1])),
    ] {
        assert_eq!(town.refused("pledges.save_minimum", save).field.as_deref(), Some(field));
    }
    let id = town.said("pledges.save_minimum", minimum("2026-01-01", " 农民 ", [5, 3, 1]));
    assert_eq!(town.pledge_line(2026, super::WITHOUT)["minimum"]["category"], "农民");
    assert_eq!(town.pledge_line(2025, super::WITHOUT)["minimum"]["category"], "");
    town.said("pledges.remove_minimum", json!({ "id": id }));
    assert_eq!(town.refused("pledges.remove_minimum", json!({ "id": id })).kind, Kind::NotFound);
}
