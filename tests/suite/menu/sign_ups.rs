//! Names on lists: seats, the waiting list, withdrawals and a deputy's whole choice.

use dutybook_core::Kind;
use serde_json::{Value, json};

use super::november;
use crate::bridge_town::Town;

#[test]
fn whose_mandate_ended_leaves_the_seat_and_is_expected_no_more() {
    let mut town = Town::new();
    let deputies = town.roster_ids();
    let item = town.publish_item("视察冬季供暖", 2);
    town.sign_up_for(&item, &deputies[..3]);
    let change = json!({
        "status": "resigned", "on": "2026-09-20", "reason": "调离本镇", "decided_by": "清河镇人民代表大会"
    });
    town.said("deputies.change_status", json!({ "id": deputies[0], "change": change }));
    assert_eq!(town.item_standing(&item, &deputies[2]), "signed_up");
    assert_eq!(town.item_standing(&item, &deputies[0]), "-");
    let file = town.item_file(&item);
    assert_eq!(file["expected"], json!(deputies[1..3]));
    assert_eq!(
        (&file["line"]["counts"]["signed_up"], &file["line"]["counts"]["waiting"]),
        (&json!(2), &json!(0))
    );
}

#[test]
fn seats_are_bounded_and_who_withdraws_lets_the_next_one_in() {
    let mut town = Town::new();
    let deputies = town.roster_ids();
    let item = town.publish_item("视察冬季供暖", 2);
    let three = json!({ "item": item, "deputies": deputies[..3], "may_wait": false });
    let refusal = town.refused("menu.sign_up", three);
    assert_eq!((refusal.code.as_deref(), refusal.field.as_deref()), (Some("menu_full"), Some("deputies")));
    assert_eq!(town.item_file(&item)["sign_ups"], json!([]), "all of them or none");
    town.sign_up_for(&item, &deputies[..3]);
    let standing = |town: &mut Town| -> Vec<String> {
        deputies[..3].iter().map(|deputy| town.item_standing(&item, deputy)).collect()
    };
    assert_eq!(standing(&mut town), ["signed_up", "signed_up", "waiting"]);
    let withdraw = json!({ "item": item, "deputy": deputies[0], "reason": "家中有事" });
    town.said("menu.withdraw", withdraw.clone());
    assert_eq!(standing(&mut town), ["not_chosen", "signed_up", "signed_up"]);
    assert_eq!(town.refused("menu.withdraw", withdraw).kind, Kind::NotFound);
    let file = town.item_file(&item);
    assert_eq!(
        (&file["withdrawals"][0]["deputy"], &file["withdrawals"][0]["reason"]),
        (&deputies[0], &json!("家中有事"))
    );
    town.sign_up_for(&item, &deputies[..1]);
    assert_eq!(standing(&mut town), ["waiting", "signed_up", "signed_up"], "back at the end");
    town.undo_newest();
    town.undo_newest();
    assert_eq!(standing(&mut town), ["signed_up", "signed_up", "waiting"], "the old place is back");
    let counts = town.item_file(&item)["line"]["counts"].take();
    assert_eq!((&counts["signed_up"], &counts["waiting"]), (&json!(2), &json!(1)));
}

#[test]
fn more_seats_let_those_in_who_wait() {
    let mut town = Town::new();
    let deputies = town.roster_ids();
    let item = town.publish_item("视察冬季供暖", 1);
    town.sign_up_for(&item, &deputies[..2]);
    assert_eq!(town.item_standing(&item, &deputies[1]), "waiting");
    let seen = town.item_seen(&item);
    town.said("menu.save_item", json!({ "existing": seen, "facts": november("视察冬季供暖", 0) }));
    assert_eq!(town.item_standing(&item, &deputies[1]), "signed_up");
}

#[test]
fn who_cannot_sign_up_is_refused_by_name() {
    let mut town = Town::new();
    let deputies = town.roster_ids();
    let draft = town.plan_item("视察冬季供暖", 1);
    let ask =
        |item: &Value, deputies: &[Value]| json!({ "item": item, "deputies": deputies, "may_wait": true });
    assert_eq!(town.refused("menu.sign_up", ask(&draft, &deputies[..1])).kind, Kind::Refused);
    town.step_item(&draft, "publish");
    assert_eq!(town.refused("menu.sign_up", ask(&draft, &[])).field.as_deref(), Some("deputies"));
    let twice = [deputies[0].clone(), deputies[0].clone()];
    assert!(town.refused("menu.sign_up", ask(&draft, &twice)).message.contains("已经报名"));
    assert_eq!(town.refused("menu.sign_up", ask(&draft, &[json!(9999)])).kind, Kind::Invalid);

    let mut late = november("视察年货市场", 0);
    late["sign_up_by"] = json!("2026-09-29");
    let late = town.said("menu.save_item", json!({ "existing": null, "facts": late }))["id"].clone();
    town.step_item(&late, "publish");
    assert!(town.refused("menu.sign_up", ask(&late, &deputies[..1])).message.contains("2026年9月29日截止"));

    let mut workers = november("视察企业用工", 0);
    workers["audience"] = json!({ "who": "category", "which": "工人" });
    let workers = town.said("menu.save_item", json!({ "existing": null, "facts": workers }))["id"].clone();
    town.step_item(&workers, "publish");
    let people = town.item_file(&workers)["people"].take();
    assert_eq!(
        json!(people.as_array().unwrap().len()),
        town.item_file(&workers)["line"]["counts"]["audience"]
    );
    let meant: Vec<Value> =
        people.as_array().unwrap().iter().map(|person| person["deputy"].clone()).collect();
    let other = deputies.iter().find(|deputy| !meant.contains(deputy)).unwrap().clone();
    assert!(town.refused("menu.sign_up", ask(&workers, &[other])).message.contains("不面向"));
    town.sign_up_for(&workers, &meant[..1]);
}

#[test]
fn a_form_that_came_back_is_kept_whole_and_undone_whole() {
    let mut town = Town::new();
    let deputies = town.roster_ids();
    let (heat, market, water) = (
        town.publish_item("视察冬季供暖", 0),
        town.publish_item("视察年货市场", 1),
        town.publish_item("视察冬灌", 0),
    );
    let deputy = deputies[0].clone();
    let before =
        town.said("menu.choose", json!({ "year": 2026, "deputy": deputy, "items": [], "may_wait": false }));
    let choose = |items: &[&Value], may_wait: bool| json!({ "year": 2026, "deputy": deputies[0], "items": items, "may_wait": may_wait });
    let plus = |more: u64| json!(before["chosen"].as_u64().unwrap() + more);
    assert_eq!(town.said("menu.choose", choose(&[&heat, &market, &market], false))["chosen"], plus(2));
    let chosen = town.said("menu.choose", choose(&[&market, &water], false));
    assert_eq!(chosen["chosen"], plus(2));
    let standing =
        |town: &mut Town| [&heat, &market, &water].map(|item| town.item_standing(item, &deputies[0]));
    assert_eq!(standing(&mut town), ["not_chosen", "signed_up", "signed_up"]);
    town.undo_newest();
    assert_eq!(standing(&mut town), ["signed_up", "signed_up", "not_chosen"]);

    let second = json!({ "year": 2026, "deputy": deputies[1], "items": [heat, market], "may_wait": false });
    assert_eq!(town.refused("menu.choose", second.clone()).code.as_deref(), Some("menu_full"));
    assert_eq!(town.item_standing(&heat, &deputies[1]), "not_chosen", "all of it or nothing");
    let mut second = second;
    second["may_wait"] = json!(true);
    let waits = town.said("menu.choose", second);
    assert_eq!(waits["waiting"], 1);
    let unknown = json!({ "year": 2026, "deputy": deputies[1], "items": [9999], "may_wait": true });
    assert_eq!(town.refused("menu.choose", unknown).kind, Kind::NotFound);
    let stranger = json!({ "year": 2026, "deputy": 9999, "items": [heat], "may_wait": true });
    assert_eq!(town.refused("menu.choose", stranger).field.as_deref(), Some("deputy"));
}

#[test]
fn who_chose_too_little_is_counted() {
    let mut town = Town::new();
    let year = json!({ "year": 2027 });
    town.said("menu.copy_year", json!({ "from": 2026, "to": 2027 }));
    assert_eq!(town.said("menu.year", year.clone())["short_of_choices"], 68);
    let mut of_2027 = november("视察冬季供暖", 0);
    of_2027["year"] = json!(2027);
    let mut second = of_2027.clone();
    second["title"] = json!("视察年货市场");
    let deputy = town.roster_ids()[0].clone();
    for facts in [of_2027, second] {
        let item = town.said("menu.save_item", json!({ "existing": null, "facts": facts }))["id"].clone();
        town.step_item(&item, "publish");
        town.sign_up_for(&item, std::slice::from_ref(&deputy));
    }
    assert_eq!(town.said("menu.year", year.clone())["short_of_choices"], 67);
    let matrix = town.said("menu.matrix", year);
    let line = &matrix["lines"][0];
    assert_eq!((&line["chosen"], &line["still_to_choose"]), (&json!(2), &json!(0)));
    assert_eq!(matrix["lines"][1]["still_to_choose"], 2);
    assert_eq!(town.refused("deputies.remove", json!({ "id": deputy })).kind, Kind::Refused);
}
