//! Items that turn into activities, and who has done them.

use dutybook_core::Kind;
use serde_json::{Value, json};

use super::november;
use crate::bridge_town::Town;

#[test]
fn an_activity_is_made_with_whom_it_expects_and_counts_itself_once_approved() {
    let mut town = Town::new();
    let deputies = town.roster_ids();
    let item = town.publish_item("视察冬季供暖", 3);
    town.sign_up_for(&item, &deputies[..4]);
    let activity = town.make_of_item(&item, "2026-11-05");
    let file = town.said("activities.read", json!({ "id": activity }));
    let facts = &file["facts"];
    assert_eq!(
        (&facts["title"], &facts["place"], &facts["kind"]),
        (&json!("视察冬季供暖"), &json!("柳林村"), &json!("inspection"))
    );
    let entered: Vec<(&Value, &Value)> = file["attendances"]
        .as_array()
        .unwrap()
        .iter()
        .map(|attendance| (&attendance["deputy"], &attendance["review"]))
        .collect();
    let claimed = json!("claimed");
    assert_eq!(entered, [(&deputies[0], &claimed), (&deputies[1], &claimed), (&deputies[2], &claimed)]);
    assert_eq!(
        (town.item_stage(&item), town.item_standing(&item, &deputies[0])),
        ("held".to_owned(), "signed_up".to_owned())
    );
    assert_eq!(town.item_file(&item)["expected"], json!([]), "they are entered already");

    let (first, second) = (deputies[0].clone(), deputies[1].clone());
    town.approve_all(&activity, |deputy| match deputy {
        _ if *deputy == first => "leave",
        _ if *deputy == second => "absent",
        _ => "late",
    });
    let standing: Vec<String> =
        deputies[..5].iter().map(|deputy| town.item_standing(&item, deputy)).collect();
    assert_eq!(standing, ["leave", "missed", "done", "waiting", "not_chosen"]);
    let counts = town.item_file(&item)["line"]["counts"].take();
    assert_eq!((&counts["done"], &counts["leave"], &counts["missed"]), (&json!(1), &json!(1), &json!(1)));

    let again = town.make_of_item(&item, "2026-11-20");
    let walked_in = json!({ "id": again });
    let file = town.said("activities.read", walked_in);
    assert_eq!(file["attendances"], json!([]), "nobody is still to come");
    town.step_item(&item, "close");
    assert_eq!(
        town.item_standing(&item, &deputies[3]),
        "not_chosen",
        "nobody missed what they had no seat for"
    );
    let refusal = town.refused(
        "menu.make_activity",
        json!({ "item": item, "starts_on": "2026-11-25", "half_days": 1, "group": null }),
    );
    assert_eq!(refusal.kind, Kind::Refused);
}

#[test]
fn all_that_waits_for_review_is_approved_at_once_and_before_closing() {
    let mut town = Town::new();
    let deputies = town.roster_ids();
    let item = town.publish_item("视察冬季供暖", 3);
    town.sign_up_for(&item, &deputies[..3]);
    let asked = json!({ "id": item });
    assert_eq!(town.refused("menu.approve_claims", asked.clone()).kind, Kind::Refused, "nothing waits");
    let activity = town.make_of_item(&item, "2026-09-29");
    let close = town.asked_step(&item, "close");
    let refusal = town.refused("menu.step", close);
    assert_eq!(refusal.code.as_deref(), Some("unreviewed_claims"));
    assert!(refusal.message.contains("3 条"), "{refusal}");
    assert_eq!(town.said("menu.approve_claims", asked.clone()), json!({ "approved": 3 }));
    let counts = town.item_file(&item)["line"]["counts"].take();
    assert_eq!((&counts["done"], &counts["missed"]), (&json!(3), &json!(0)));
    let file = town.said("activities.read", json!({ "id": activity }));
    assert!(file["attendances"].as_array().unwrap().iter().all(|one| one["review"] == "approved"));
    town.undo_newest();
    assert_eq!(town.item_file(&item)["line"]["counts"]["done"], 0);
    town.said("menu.approve_claims", asked);
    town.step_item(&item, "close");
}

#[test]
fn an_activity_still_to_come_is_not_approved_with_the_others() {
    let mut town = Town::new();
    let deputies = town.roster_ids();
    let item = town.publish_item("视察冬季供暖", 3);
    town.sign_up_for(&item, &deputies[..2]);
    town.make_of_item(&item, "2026-11-05");
    let refusal = town.refused("menu.approve_claims", json!({ "id": item }));
    assert!(refusal.hint.unwrap().contains("到了日期"));
    assert_eq!(town.item_standing(&item, &deputies[0]), "signed_up");
}

#[test]
fn a_fixed_item_is_held_group_by_group() {
    let mut town = Town::new();
    let year = town.said("menu.year", json!({ "year": 2026 }));
    let items = year["items"].as_array().unwrap();
    let fixed = items.iter().find(|item| item["title"] == "第四季度代表小组活动：学习代表法").unwrap();
    let item = fixed["id"].clone();
    assert_eq!(fixed["counts"]["audience"], 68);
    let groups = town.said("places.list", json!({}))["groups"].take();
    let group = groups[0].clone();
    let make = json!({ "item": item, "starts_on": "2026-10-15", "half_days": 1, "group": group["id"] });
    let made = town.said("menu.make_activity", make.clone());
    assert_eq!(made["expected"], group["deputies"]);
    let activity = town.said("activities.read", json!({ "id": made["activity"] }));
    assert_eq!(activity["facts"]["group"], group["id"]);
    let left = 68 - group["deputies"].as_u64().unwrap();
    assert_eq!(json!(town.item_file(&item)["expected"].as_array().unwrap().len()), json!(left));
    town.approve_all(&made["activity"], |_| "present");
    assert_eq!(town.item_file(&item)["line"]["counts"]["done"], group["deputies"]);
    town.step_item(&item, "close");
    let counts = town.item_file(&item)["line"]["counts"].take();
    assert_eq!(counts["missed"], left);
    town.step_item(&item, "reopen");
    assert_eq!(town.item_stage(&item), "held");
    assert_eq!(town.item_file(&item)["line"]["counts"]["missed"], 0);
}

#[test]
fn making_is_one_step_back_and_nothing_is_made_twice() {
    let mut town = Town::new();
    let deputies = town.roster_ids();
    let item = town.publish_item("视察冬季供暖", 0);
    town.sign_up_for(&item, &deputies[..2]);
    let before = town.said("activities.list", json!({}));
    let activity = town.make_of_item(&item, "2026-11-05");
    town.undo_newest();
    assert_eq!(town.said("activities.list", json!({})), before);
    assert_eq!(
        (town.item_stage(&item), town.refused("activities.read", json!({ "id": activity })).kind),
        ("published".to_owned(), Kind::NotFound)
    );
    let activity = town.make_of_item(&item, "2026-11-05");
    town.said("menu.unlink", json!({ "activity": activity }));
    let make = json!({ "item": item, "starts_on": "2026-11-05", "half_days": 1, "group": null });
    let refusal = town.refused("menu.make_activity", make);
    assert!(refusal.hint.unwrap().contains("关联已有活动"));
    let long = json!({ "item": item, "starts_on": "2026-11-05", "half_days": 0, "group": null });
    assert_eq!(town.refused("menu.make_activity", long).field.as_deref(), Some("half_days"));
}

#[test]
fn what_was_registered_anyway_is_linked_to_one_item_and_unlinked() {
    let mut town = Town::new();
    let deputies = town.roster_ids();
    let mut reception = november("联络站接待", 0);
    reception["kind"] = json!("reception");
    let item = town.said("menu.save_item", json!({ "existing": null, "facts": reception }))["id"].clone();
    town.step_item(&item, "publish");
    let other = town.publish_item("视察年货市场", 0);
    town.sign_up_for(&item, &deputies[..1]);
    let linkable = town.said("menu.linkable", json!({ "id": item }));
    let first = linkable[0].clone();
    assert_eq!(first["kind"], "reception", "the item's own kind comes first");
    town.said("menu.link", json!({ "item": item, "activity": first["id"] }));
    assert_eq!(town.item_stage(&item), "held");
    let counts = town.item_file(&item)["line"]["counts"].take();
    assert_eq!((&counts["activities"], &counts["done"]), (&json!(1), &first["came"]));
    assert!(!town.said("menu.linkable", json!({ "id": item })).as_array().unwrap().contains(&first));
    let twice = json!({ "item": other, "activity": first["id"] });
    assert_eq!(town.refused("menu.link", twice).field.as_deref(), Some("activity"));
    assert_eq!(town.refused("menu.link", json!({ "item": other, "activity": 9999 })).kind, Kind::NotFound);
    let withdraw = |deputy: &Value| json!({ "item": item, "deputy": deputy, "reason": null });
    let came = town.item_file(&item)["people"]
        .as_array()
        .unwrap()
        .iter()
        .find(|person| person["standing"] == "done")
        .unwrap()["deputy"]
        .clone();
    assert_eq!(town.refused("menu.withdraw", withdraw(&came)).kind, Kind::Refused);
    town.said("menu.unlink", json!({ "activity": first["id"] }));
    assert_eq!(town.refused("menu.unlink", json!({ "activity": first["id"] })).kind, Kind::NotFound);
    assert_eq!(town.item_stage(&item), "published");
    town.said("menu.withdraw", withdraw(&deputies[0]));
}

#[test]
fn the_matrix_says_who_has_done_which_part() {
    let mut town = Town::new();
    let matrix = town.said("menu.matrix", json!({ "year": 2026 }));
    let (items, lines) = (matrix["items"].as_array().unwrap(), matrix["lines"].as_array().unwrap());
    assert_eq!((lines.len(), &matrix["least_choices"]), (68, &json!(2)));
    for (at, item) in items.iter().enumerate() {
        let counts = town.item_file(&item["id"])["line"]["counts"].take();
        for word in ["done", "leave", "missed", "waiting"] {
            let cells = lines.iter().filter(|line| line["cells"][at] == word).count();
            assert_eq!(counts[word], cells, "{word} of {}", item["title"]);
        }
    }
    let done =
        |line: &Value| line["cells"].as_array().unwrap().iter().filter(|cell| **cell == "done").count();
    assert!(lines.iter().all(|line| line["done"] == done(line)));
    assert!(lines.iter().any(|line| line["cells"].as_array().unwrap().iter().any(|cell| cell == "leave")));
}
