//! The duty menu as the screens call it, on the fictional town: from the plan to who has done what.

mod activities;
mod planning;
mod sign_ups;

use serde_json::{Value, json};

use crate::bridge_town::Town;

/// Names an item's list may carry, and those who do.
impl Town {
    /// The ids of the deputies of the roster, in order.
    fn roster_ids(&mut self) -> Vec<Value> {
        let lines = self.said("deputies.list", json!({}));
        lines.as_array().unwrap().iter().map(|line| line["id"].clone()).collect()
    }

    /// Writes an optional item of November 2026 with that many seats.
    fn plan_item(&mut self, title: &str, seats: u32) -> Value {
        let save = json!({ "existing": null, "facts": november(title, seats) });
        self.said("menu.save_item", save)["id"].clone()
    }

    /// Writes it and makes it known.
    fn publish_item(&mut self, title: &str, seats: u32) -> Value {
        let item = self.plan_item(title, seats);
        self.step_item(&item, "publish");
        item
    }

    fn step_item(&mut self, item: &Value, step: &str) {
        let step = self.asked_step(item, step);
        self.said("menu.step", step);
    }

    fn asked_step(&mut self, item: &Value, step: &str) -> Value {
        let seen = self.item_seen(item);
        json!({ "items": [seen], "step": step, "reason": null })
    }

    fn item_seen(&mut self, item: &Value) -> Value {
        json!({ "id": item, "revision": self.item_file(item)["line"]["revision"] })
    }

    fn item_file(&mut self, item: &Value) -> Value {
        self.said("menu.item", json!({ "id": item }))
    }

    /// Where a deputy stands with an item.
    fn item_standing(&mut self, item: &Value, deputy: &Value) -> String {
        let people = self.item_file(item)["people"].take();
        let person = people.as_array().unwrap().iter().find(|person| person["deputy"] == *deputy);
        person.map_or("-".to_owned(), |person| person["standing"].as_str().unwrap().to_owned())
    }

    fn item_stage(&mut self, item: &Value) -> String {
        self.item_file(item)["line"]["stage"].as_str().unwrap().to_owned()
    }

    fn sign_up_for(&mut self, item: &Value, deputies: &[Value]) {
        self.said("menu.sign_up", json!({ "item": item, "deputies": deputies, "may_wait": true }));
    }

    /// Makes an activity of an item on a day; answers its id.
    fn make_of_item(&mut self, item: &Value, starts_on: &str) -> Value {
        let make = json!({ "item": item, "starts_on": starts_on, "half_days": 1, "group": null });
        self.said("menu.make_activity", make)["activity"].clone()
    }

    /// Says how everybody of an activity attended, and approves it.
    fn approve_all(&mut self, activity: &Value, attended: impl Fn(&Value) -> &'static str) {
        let file = self.said("activities.read", json!({ "id": activity }));
        let mut attendances = file["attendances"].clone();
        for attendance in attendances.as_array_mut().unwrap() {
            let word = attended(&attendance["deputy"]);
            attendance["attendance"] = json!(word);
            attendance["leave_half_days"] = json!(u32::from(word == "leave"));
            attendance["review"] = json!("approved");
            for not_entered in ["id", "name"] {
                attendance.as_object_mut().unwrap().remove(not_entered);
            }
        }
        let save = json!({
            "id": activity, "revision": file["revision"], "facts": file["facts"], "attendances": attendances,
            "even_if_alike": false
        });
        self.said("activities.save", save);
    }
}

/// An optional inspection of November 2026.
fn november(title: &str, seats: u32) -> Value {
    json!({
        "year": 2026, "part": "optional", "title": title, "kind": "inspection", "first_month": 11,
        "last_month": 11, "half_days": 1, "place": "柳林村", "station": null, "organiser": "镇人大主席团",
        "seats": seats, "sign_up_by": null, "audience": { "who": "all" }, "notes": null
    })
}
