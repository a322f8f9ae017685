//! Pledges as the screens call them, on the fictional town: entered, counted, judged, corrected.

mod counting;
mod entering;
mod judging;
mod settings;

use serde_json::{Value, json};

use crate::bridge_town::Town;

/// The people of a step.
fn taken(on: &str) -> Value {
    json!({ "on": on, "by": "镇人大主席团" })
}

/// Somebody without a pledge of 2026: a farmer.
const WITHOUT: &str = "刘文志";

impl Town {
    fn pledges(&mut self, year: Option<u32>) -> Value {
        self.said("pledges.list", json!({ "year": year }))
    }

    /// A deputy's line of a year; the name stands once in the town.
    fn pledge_line(&mut self, year: u32, name: &str) -> Value {
        let list = self.pledges(Some(year));
        list["lines"].as_array().unwrap().iter().find(|line| line["name"] == name).cloned().unwrap()
    }

    fn pledge_seen(&mut self, year: u32, name: &str) -> Value {
        let line = self.pledge_line(year, name);
        json!({ "id": line["pledge"]["id"], "revision": line["pledge"]["revision"] })
    }

    /// The item of the office's list with these words in it.
    fn listed(&mut self, words: &str) -> Value {
        let list = self.said("pledges.catalogue", json!({}));
        let found =
            list.as_array().unwrap().iter().find(|item| item["text"].as_str().unwrap().contains(words));
        found.cloned().unwrap_or_else(|| panic!("{words}"))
    }

    fn take(&mut self, name: &str, step: &str, on: &str, note: Option<&str>) {
        let payload = self.step(name, step, on, note);
        self.said("pledges.take_step", payload);
    }

    fn step(&mut self, name: &str, step: &str, on: &str, note: Option<&str>) -> Value {
        let seen = self.pledge_seen(2026, name);
        json!({ "pledges": [seen], "step": step, "taken": taken(on), "note": note })
    }
}

/// An item taken from the office's list.
fn from_list(listed: &Value) -> Value {
    json!({
        "id": null, "catalogue": listed["id"], "aspect": listed["aspect"], "text": listed["text"],
        "measure": listed["measure"], "target": listed["target"], "due": null
    })
}

/// An item of the deputy's own that counts these kinds of records; none is registered by hand.
fn own(text: &str, kinds: &[&str], target: u32) -> Value {
    json!({
        "id": null, "catalogue": null, "aspect": "other", "text": text,
        "measure": { "kinds": kinds, "contact_visits": false, "as_lead": false }, "target": target, "due": null
    })
}

/// What the screen would send back of an item as it stands.
fn as_it_is(item: &Value) -> Value {
    let mut kept = json!({});
    for field in ["id", "catalogue", "aspect", "text", "measure", "target", "due"] {
        kept[field] = item[field].clone();
    }
    kept
}

#[test]
fn the_town_has_pledges_in_every_step_and_would_pass_its_own_rules() {
    let mut town = Town::new();
    let list = town.pledges(Some(2026));
    let lines = list["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 68);
    for stage in ["drafted", "returned", "approved", "posted", "registered"] {
        assert!(lines.iter().any(|line| line["pledge"]["stage"] == stage), "{stage}");
    }
    assert_eq!(list["waiting"]["without"], 3);
    assert!(list["waiting"]["to_judge"].as_u64().unwrap() >= 2);
    let reached: u64 = lines.iter().filter_map(|line| line["pledge"]["reached"].as_u64()).sum();
    assert!(reached > 100, "{reached}");
    for line in lines.iter().filter(|line| line["pledge"]["stage"] == "drafted") {
        let items: Vec<Value> = line["pledge"]["items"].as_array().unwrap().iter().map(as_it_is).collect();
        let existing = json!({ "id": line["pledge"]["id"], "revision": line["pledge"]["revision"] });
        let row = json!({ "existing": existing, "deputy": line["deputy"], "items": items });
        town.said("pledges.save", json!({ "year": 2026, "pledges": [row], "taken": taken("2026-09-30") }));
    }
    let judged = town.pledges(Some(2025));
    let judged = judged["lines"].as_array().unwrap();
    assert!(judged.iter().filter(|line| line["pledge"]["stage"] == "judged").count() > 60);
    for result in ["kept", "partly", "not_kept"] {
        let items = judged.iter().filter_map(|line| line["pledge"]["items"].as_array()).flatten();
        assert!(items.clone().any(|item| item["outcome"] == result), "{result}");
    }
    let of_term = town.pledges(None);
    assert_eq!((&of_term["from"], &of_term["until"]), (&json!("2021-12-01"), &json!("2026-11-30")));
    assert!(of_term["lines"][0]["pledge"]["items"].as_array().unwrap().len() >= 4);
}
