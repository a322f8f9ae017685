//! Oaths as the screens call them, on the fictional town.

use serde_json::{Value, json};

use crate::bridge_town::Town;

impl Town {
    fn oaths(&mut self) -> Value {
        self.said("oaths.list", json!({}))
    }
}

fn taker(list: &Value, name: &str, office: &str) -> Value {
    let takers = list["takers"].as_array().unwrap().iter();
    takers.clone().find(|taker| taker["name"] == name && taker["office"] == office).cloned().unwrap()
}

fn ceremony(held_on: &str) -> Value {
    json!({ "held_on": held_on, "place": "镇政府", "led_by": "吕平国", "presided_by": null })
}

#[test]
fn who_must_and_who_has_are_told_by_their_source() {
    let mut town = Town::new();
    let list = town.oaths();
    let takers = list["takers"].as_array().unwrap();
    assert_eq!((takers.len(), &list["sworn"]), (72, &json!(71)));
    assert_eq!(taker(&list, "董雪", "副镇长")["held_on"], Value::Null);
    assert_eq!(taker(&list, "阎丰", "代表")["led_by"], "刘浩森");
    assert!(list["source"][0].as_str().unwrap().contains("《关于实行宪法宣誓制度的决定》第一条"));
    assert!(list["source"][1].as_str().unwrap().contains("本地"));
}

#[test]
fn a_ceremony_swears_in_officials_and_deputies_and_is_taken_back() {
    let mut town = Town::new();
    let before = town.oaths();
    let official = taker(&before, "董雪", "副镇长")["official"].clone();
    let deputy = taker(&before, "阎丰", "代表")["deputy"].clone();
    let hold = json!({ "facts": ceremony("2026-08-21"), "deputies": [deputy], "officials": [official] });
    town.said("oaths.hold", hold);
    let after = town.oaths();
    assert_eq!(after["sworn"], 72);
    assert_eq!(after["ceremonies"][0]["takers"], 2);
    assert_eq!(taker(&after, "董雪", "副镇长")["led_by"], "吕平国");
    let file = town.said("deputies.read", json!({ "id": deputy }));
    assert_eq!(file["facts"]["oath_on"], "2026-08-21");
    let id = after["ceremonies"][0]["id"].clone();
    town.said("oaths.remove_ceremony", json!({ "id": id }));
    assert_eq!(town.oaths()["sworn"], 71);
    town.undo_newest();
    town.undo_newest();
    assert_eq!(town.oaths(), before);
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let mut town = Town::new();
    let official = taker(&town.oaths(), "董雪", "副镇长")["official"].clone();
    for (field, facts, officials) in [
        ("held_on", ceremony("2026-10-01"), json!([official])),
        ("held_on", ceremony("2026-08-19"), json!([official])),
        ("deputies", ceremony("2026-08-21"), json!([])),
    ] {
        let hold = json!({ "facts": facts, "deputies": [], "officials": officials });
        assert_eq!(town.refused("oaths.hold", hold).field.as_deref(), Some(field));
    }
    town.refused(
        "oaths.hold",
        json!({ "facts": ceremony("2026-08-21"), "deputies": [], "officials": [9999] }),
    );
    let twice = json!({ "facts": ceremony("2026-08-21"), "deputies": [], "officials": [official, official] });
    town.said("oaths.hold", twice);
    let facts =
        json!({ "name": "董雪", "office": "副镇长", "basis": "elected", "took_office_on": "2026-08-22" });
    let refusal = town.refused("oaths.save_official", json!({ "id": official, "facts": facts }));
    assert_eq!(refusal.field.as_deref(), Some("took_office_on"));
    let facts = json!({ "name": "甲", "office": " ", "basis": "elected", "took_office_on": null });
    let refusal = town.refused("oaths.save_official", json!({ "id": null, "facts": facts }));
    assert_eq!(refusal.field.as_deref(), Some("office"));
    let facts = json!({ "name": "甲", "office": "副镇长", "basis": "appointed", "took_office_on": null });
    let id = town.said("oaths.save_official", json!({ "id": null, "facts": facts }))["id"].clone();
    let again = town.refused("oaths.save_official", json!({ "id": null, "facts": facts }));
    assert_eq!((again.field.as_deref(), again.message.as_str()), (Some("name"), "“甲”已经登记为副镇长。"));
    town.said("oaths.save_official", json!({ "id": id, "facts": facts }));
    town.said("oaths.remove_official", json!({ "id": id }));
    town.refused("oaths.remove_official", json!({ "id": id }));
    town.refused("oaths.remove_ceremony", json!({ "id": 9999 }));
}

#[test]
fn the_list_is_printed_for_everybody_or_for_who_has_not_taken_it() {
    let mut town = Town::new();
    let pages = |town: &mut Town, options: Value| {
        town.said("documents.preview", json!({ "document": "oath-list", "options": options }))["pages"]
            .clone()
    };
    assert_eq!(pages(&mut town, json!({ "missing": true })), 1);
    assert!(pages(&mut town, json!({})).as_u64().unwrap() >= 3);
    let refusal = town.refused(
        "documents.preview",
        json!({ "document": "oath-list", "options": { "who": "deputies", "missing": true } }),
    );
    assert_eq!(refusal.field.as_deref(), Some("who"));
}
