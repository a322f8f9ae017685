//! A term on the fictional town: its checklists, its archive as one folder, and the change to the next.

use dutybook_core::Kind;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::bridge_town::Town;

impl Town {
    fn term(&mut self) -> Value {
        self.said("terms.view", json!({}))
    }

    fn item(&mut self, word: &str) -> Value {
        let view = self.term();
        let lists = view["lists"].as_array().unwrap().iter();
        let mut items = lists.flat_map(|list| list["items"].as_array().unwrap().clone());
        items.find(|item| item["item"] == word).unwrap()
    }

    fn archived(&mut self) -> (TempDir, Value) {
        let folder = TempDir::new().unwrap();
        let made = self.said("terms.archive", json!({ "folder": folder.path() }));
        (folder, made)
    }
}

fn next_term(reelected: &[Value]) -> Value {
    json!({
        "congress": "清河镇第二十届人民代表大会", "name": "第二十届", "starts_on": "2026-09-30",
        "elected_on": "2026-09-20", "reelected": reelected,
    })
}

#[test]
fn checklists_look_at_the_records_and_are_ticked_by_hand() {
    let mut town = Town::new();
    let view = town.term();
    assert_eq!(
        (&view["name"], &view["ends_on"], &view["phase"]),
        (&json!("第十九届"), &json!("2026-11-30"), &json!("end"))
    );
    assert_eq!(
        view["lists"].as_array().unwrap().iter().map(|list| list["name"].clone()).collect::<Vec<_>>(),
        ["届初", "届中", "届末"]
    );
    assert_eq!(town.item("groups")["found"], "6 个小组，0 个没有组长。");
    assert_eq!(town.item("groups")["done"], true);
    assert_eq!(town.item("credentials")["done"], false);
    let tick = json!({ "item": "credentials", "on": "2021-12-20", "note": "资格审查报告已归卷" });
    town.said("terms.tick", tick);
    let ticked = town.item("credentials");
    assert_eq!((&ticked["done"], &ticked["note"]), (&json!(true), &json!("资格审查报告已归卷")));
    town.said("terms.tick", json!({ "item": "credentials", "on": null, "note": "" }));
    assert_eq!(town.item("credentials")["done"], false);
    let late = town.refused("terms.tick", json!({ "item": "credentials", "on": "2026-10-01", "note": "" }));
    assert_eq!(late.field.as_deref(), Some("on"));
    assert_eq!(
        town.refused("terms.tick", json!({ "item": "party", "on": null, "note": "" })).kind,
        Kind::NotFound
    );
}

#[test]
fn a_term_is_archived_as_one_whole_folder() {
    let mut town = Town::new();
    let (folder, made) = town.archived();
    let names: Vec<&str> =
        made["files"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    for wanted in ["代表名册.xlsx", "履职档案.pdf", "年度考评.xlsx", "议案建议登记簿.xlsx"]
    {
        assert!(names.contains(&wanted), "{names:?}");
    }
    assert_eq!(names.len(), 5, "and a copy of the store: {names:?}");
    let made_folder = std::path::Path::new(made["folder"].as_str().unwrap());
    let on_disk: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.path()).collect();
    assert_eq!(on_disk, [made_folder]);
    assert!(std::fs::metadata(made_folder.join("履职档案.pdf")).unwrap().len() > 100_000);
    assert_eq!(town.term()["stage"], "archived");
    assert_eq!(town.item("archive")["done"], true);
    let again = town.refused("terms.archive", json!({ "folder": folder.path() }));
    assert_eq!((again.kind, again.field.as_deref()), (Kind::Refused, Some("folder")));
    let nowhere = town.refused("terms.archive", json!({ "folder": folder.path().join("没有") }));
    assert_eq!(nowhere.kind, Kind::Unavailable);
}

#[test]
fn the_next_term_begins_with_those_elected_again_and_can_be_taken_back() {
    let mut town = Town::new();
    let before = town.said("deputies.list", json!({}));
    let line = |list: &Value, name: &str| -> Value {
        list.as_array().unwrap().iter().find(|line| line["name"] == name).unwrap().clone()
    };
    let chosen = [line(&before, "赵伟涛"), line(&before, "郝颖淑")];
    let ids: Vec<Value> = chosen.iter().map(|line| line["id"].clone()).collect();
    let early = town.refused("terms.change", next_term(&ids));
    assert!(early.message.contains("还没有归档"), "{early}");
    let (_folder, _) = town.archived();
    for (field, value, at) in [
        ("name", json!("第十九届"), "name"),
        ("congress", json!(" "), "congress"),
        ("starts_on", json!("2021-12-01"), "starts_on"),
        ("elected_on", json!("2026-10-01"), "elected_on"),
        ("elected_on", json!("2021-11-16"), "elected_on"),
        ("reelected", json!([99999]), "reelected"),
        ("reelected", json!([ids[0], ids[0]]), "reelected"),
    ] {
        let mut asked = next_term(&ids);
        asked[field] = value;
        assert_eq!(town.refused("terms.change", asked).field.as_deref(), Some(at));
    }
    town.said("terms.change", next_term(&ids));
    let after = town.said("deputies.list", json!({}));
    assert_eq!(after.as_array().map(Vec::len), Some(2));
    let again = line(&after, "赵伟涛");
    assert_eq!((&again["reelected"], &again["elected_on"]), (&json!(true), &json!("2026-09-20")));
    assert_eq!(again["terms_served"].as_u64(), chosen[0]["terms_served"].as_u64().map(|terms| terms + 1));
    assert_eq!(
        (&again["group_name"], &again["constituency_name"]),
        (&chosen[0]["group_name"], &chosen[0]["constituency_name"])
    );
    assert_eq!((&again["has_photo"], &again["oath_on"]), (&chosen[0]["has_photo"], &Value::Null));
    let places = town.said("places.list", json!({}));
    assert_eq!(places["groups"][0]["head"], again["id"]);
    let view = town.term();
    assert_eq!((&view["name"], &view["stage"]), (&json!("第二十届"), &json!("open")));
    assert_eq!((&view["past"][0]["name"], &view["past"][0]["deputies"]), (&json!("第十九届"), &json!(68)));
    assert_eq!(town.said("suggestions.list", json!({}))["lines"], json!([]));
    town.undo_newest();
    assert_eq!(town.said("deputies.list", json!({})), before);
    assert_eq!(town.term()["name"], "第十九届");
}
