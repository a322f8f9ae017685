//! Entering: a row a deputy, fixed items for all, items of the year before.

use dutybook_core::Kind;
use serde_json::{Value, json};

use super::{WITHOUT, as_it_is, from_list, own, taken};
use crate::bridge_town::Town;

impl Town {
    /// Keeps a deputy's row of 2026.
    fn save_row(&mut self, name: &str, items: &[Value]) -> Value {
        let payload = self.row(name, items);
        self.said("pledges.save", payload)
    }

    fn row(&mut self, name: &str, items: &[Value]) -> Value {
        let line = self.pledge_line(2026, name);
        let existing = match &line["pledge"] {
            Value::Null => Value::Null,
            pledge => json!({ "id": pledge["id"], "revision": pledge["revision"] }),
        };
        let row = json!({ "existing": existing, "deputy": line["deputy"], "items": items });
        json!({ "year": 2026, "pledges": [row], "taken": taken("2026-03-02") })
    }
}

#[test]
fn a_deputy_s_choices_are_one_row_and_one_operation() {
    let mut town = Town::new();
    let (fixed, chosen) = (town.listed("学习培训和小组学习"), town.listed("公益活动"));
    let items = [from_list(&chosen), own(" 修好村口的桥 ", &[], 1), from_list(&fixed)];
    let entered = town.save_row(WITHOUT, &items);
    assert_eq!((&entered["pledges"], &entered["items"]), (&json!(1), &json!(3)));
    let pledge = town.pledge_line(2026, WITHOUT)["pledge"].clone();
    let sources: Vec<&Value> =
        pledge["items"].as_array().unwrap().iter().map(|item| &item["source"]).collect();
    assert_eq!(sources, ["fixed", "chosen", "own"]);
    assert_eq!(pledge["items"][2]["text"], "修好村口的桥");
    assert_eq!(pledge["shortfalls"].as_array().unwrap().len(), 2);

    let mut kept: Vec<Value> = pledge["items"].as_array().unwrap().iter().map(as_it_is).collect();
    kept.remove(1);
    kept[1]["target"] = json!(2);
    let old = town.row(WITHOUT, &kept);
    town.save_row(WITHOUT, &kept);
    let changed = town.pledge_line(2026, WITHOUT)["pledge"].clone();
    assert_eq!(changed["items"].as_array().unwrap().len(), 2);
    assert_eq!(
        (&changed["items"][1]["id"], &changed["items"][1]["target"]),
        (&pledge["items"][2]["id"], &json!(2))
    );
    assert_eq!(town.refused("pledges.save", old).kind, Kind::Stale);
    town.undo_newest();
    town.undo_newest();
    assert_eq!(town.pledge_line(2026, WITHOUT)["pledge"], Value::Null);
}

#[test]
fn a_row_that_cannot_be_says_whose_it_is_and_nothing_is_kept() {
    let mut town = Town::new();
    let fixed = town.listed("接待选民");
    let mut less = from_list(&fixed);
    less["target"] = json!(1);
    let mut unknown = from_list(&fixed);
    unknown["catalogue"] = json!(999);
    let mut late = own("修桥", &[], 1);
    late["due"] = json!("2027-01-01");
    for (field, item) in [
        ("target", less),
        ("catalogue", unknown),
        ("due", late),
        ("text", own(" ", &[], 1)),
        ("items", {
            let mut gone = own("修桥", &[], 1);
            gone["id"] = json!(999);
            gone
        }),
    ] {
        let payload = town.row(WITHOUT, &[own("修路", &[], 1), item]);
        let refusal = town.refused("pledges.save", payload);
        assert_eq!(refusal.field.as_deref(), Some(field), "{refusal}");
        assert!(refusal.message.starts_with(WITHOUT), "{refusal}");
    }
    assert_eq!(town.pledge_line(2026, WITHOUT)["pledge"], Value::Null);
    let nobody = json!({ "year": 2026, "pledges": [], "taken": taken("2026-03-02") });
    assert_eq!(town.refused("pledges.save", nobody).field.as_deref(), Some("pledges"));
    let mut twice = town.row(WITHOUT, &[own("修路", &[], 1)]);
    let row = twice["pledges"][0].clone();
    twice["pledges"] = json!([row, row]);
    let refusal = town.refused("pledges.save", twice);
    assert_eq!((refusal.kind, refusal.field.as_deref()), (Kind::Invalid, Some("pledges")), "{refusal}");
    let early = json!({ "year": 2019 });
    assert_eq!(town.refused("pledges.list", early).field.as_deref(), Some("year"));
}

#[test]
fn fixed_items_go_to_everybody_who_lacks_them_as_one_operation() {
    let mut town = Town::new();
    let give = json!({ "year": 2026, "taken": taken("2026-09-30") });
    let entered = town.said("pledges.give_fixed", give.clone());
    assert_eq!((&entered["pledges"], &entered["items"]), (&json!(3), &json!(9)));
    let pledge = town.pledge_line(2026, WITHOUT)["pledge"].clone();
    assert_eq!(pledge["items"].as_array().unwrap().len(), 3);
    assert_eq!(pledge["stage"], "drafted");
    assert_eq!(town.refused("pledges.give_fixed", give.clone()).kind, Kind::Refused);
    town.undo_newest();
    assert_eq!(town.pledges(Some(2026))["waiting"]["without"], 3);

    let facts = json!({
        "for_term": false, "source": "fixed", "aspect": "contact", "text": "参加代表联系月活动",
        "measure": { "kinds": [], "contact_visits": true, "as_lead": false }, "target": 1, "due_month": 10, "in_use": true
    });
    town.said("pledges.save_catalogue_item", json!({ "id": null, "revision": 0, "facts": facts }));
    let entered = town.said("pledges.give_fixed", give);
    let skipped = entered["skipped"].as_array().unwrap();
    assert!(skipped.len() > 50 && skipped[0]["why"].as_str().unwrap().contains("已经审核"));
    let returned = town.pledge_line(2026, "于丰")["pledge"].clone();
    assert_eq!(returned["stage"], "returned");
    assert!(returned["items"].as_array().unwrap().iter().any(|item| item["due"] == "2026-10-31"));
}

#[test]
fn what_was_not_kept_is_carried_over_and_remembers_where_it_came_from() {
    let mut town = Town::new();
    let before = town.pledge_line(2025, WITHOUT)["pledge"].clone();
    let deputy = town.pledge_line(2026, WITHOUT)["deputy"].clone();
    let carry = |unfinished: bool, from: u32, to: u32| {
        json!({
            "from": from, "to": to, "deputies": [deputy], "unfinished_only": unfinished, "taken": taken("2026-01-22")
        })
    };
    let not_fixed =
        before["items"].as_array().unwrap().iter().filter(|item| item["source"] != "fixed").cloned();
    let not_fixed: Vec<Value> = not_fixed.collect();
    let entered = town.said("pledges.carry_over", carry(false, 2025, 2026));
    assert_eq!(entered["items"], not_fixed.len());
    let carried = town.pledge_line(2026, WITHOUT)["pledge"]["items"].clone();
    assert!(carried.as_array().unwrap().iter().all(|item| item["carried"] == true));
    assert_eq!(carried[0]["text"], not_fixed[0]["text"]);
    assert_eq!(town.refused("pledges.carry_over", carry(false, 2025, 2026)).kind, Kind::Refused);
    assert_eq!(town.refused("pledges.carry_over", carry(true, 2026, 2026)).field.as_deref(), Some("to"));
    town.undo_newest();

    let everybody = json!({
        "from": 2025, "to": 2026, "deputies": [], "unfinished_only": true, "taken": taken("2026-09-30")
    });
    let entered = town.said("pledges.carry_over", everybody.clone());
    assert!(entered["items"].as_u64().unwrap() > 0);
    let skipped = entered["skipped"].as_array().unwrap();
    let is_settled = |one: &Value| one["why"].as_str().unwrap().contains("已经审核");
    assert!(skipped.iter().any(|one| one["name"] == "赵伟涛" && is_settled(one)));
    let again = town.refused("pledges.carry_over", everybody);
    assert!(again.message.contains("都已审核"), "{again}");
}

#[test]
fn a_pledge_goes_while_it_is_proposed_only_and_holds_its_deputy() {
    let mut town = Town::new();
    let line = town.pledge_line(2026, "熊德永");
    town.said("pledges.remove", json!({ "id": line["pledge"]["id"] }));
    assert_eq!(town.pledge_line(2026, "熊德永")["pledge"], Value::Null);
    town.undo_newest();
    assert_eq!(town.pledge_line(2026, "熊德永"), line);
    let posted = town.pledge_line(2026, "赵伟涛");
    let refusal = town.refused("pledges.remove", json!({ "id": posted["pledge"]["id"] }));
    assert!(refusal.message.contains("承诺办理程序"), "{refusal}");
    let refusal = town.refused("deputies.remove", json!({ "id": posted["deputy"] }));
    assert_eq!(refusal.code.as_deref(), Some("deputy_has_records"));
}
