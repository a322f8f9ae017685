//! The town in the first year of its new term: who its deputies are, and what is entered of all of them alike.

use serde_json::{Value, json};

use crate::office::Office;
use crate::reckoned::{Id, Reckoned};

/// Whose year goes badly: at no activity, at no session of the congress.
pub const POOR: &str = "尹杰春";
/// The head of the group.
pub const HEAD: &str = "雷洁慧";
/// Who is paid by the state.
pub const CLERK: &str = "赵秀";

/// A deputy.
pub struct Person {
    pub id: Id,
    pub name: String,
    pub constituency: String,
    pub group: String,
}

/// The year 2027: the office, its deputies, and what was entered.
pub struct Year {
    pub office: Office,
    pub people: Vec<Person>,
    pub reckoned: Reckoned,
    /// The evaluation sessions, in the order they were planned.
    pub sessions: Vec<Value>,
    /// The follow-up of [`POOR`].
    pub case: Value,
}

impl Year {
    /// The old term is archived and the new one begins with everybody but one, who was not elected again.
    pub fn of_a_new_term() -> Self {
        let office = Office::of_the_town("2026-12-05");
        let old = office.call("deputies.list", &json!({}));
        let old = old.as_array().unwrap().iter().filter(|deputy| deputy["name"] != "郝伟明");
        let reelected: Vec<&Value> = old.map(|deputy| &deputy["id"]).collect();
        let change = json!({
            "congress": "清河镇第二十届人民代表大会", "name": "第二十届", "starts_on": "2026-12-01",
            "elected_on": "2026-11-20", "reelected": reelected,
        });
        office.refused("terms.change", &change, "还没有归档");
        office.call("terms.archive", &json!({ "folder": office.folder() }));
        office.call("terms.change", &change);
        let people = people(&office);
        assert_eq!(people.len(), 67);
        let (sessions, case) = (Vec::new(), Value::Null);
        Self { office, people, reckoned: Reckoned::default(), sessions, case }
    }

    /// Somebody's row; the name stands once in the town.
    pub fn id(&self, name: &str) -> Id {
        self.people.iter().find(|person| person.name == name).unwrap_or_else(|| panic!("{name}")).id
    }

    /// Everybody's rows.
    pub fn everybody(&self) -> Vec<Id> {
        self.people.iter().map(|person| person.id).collect()
    }

    /// The rows of these, in order.
    pub fn ids(&self, names: &[&str]) -> Vec<Id> {
        names.iter().map(|name| self.id(name)).collect()
    }

    /// Everybody but these.
    pub fn but(&self, names: &[&str]) -> Vec<Id> {
        let without = self.ids(names);
        self.everybody().into_iter().filter(|id| !without.contains(id)).collect()
    }

    /// An activity of one half-day at which these were.
    pub fn held(&mut self, on: &'static str, kind: &str, title: &str, who: &[Id]) -> Value {
        let attendances: Vec<Value> = who.iter().map(|id| present(*id)).collect();
        self.registered(on, (kind, title), 1, &attendances)
    }

    /// An activity as it is registered; what was entered is reckoned too.
    pub fn registered(
        &mut self,
        on: &'static str,
        (kind, title): (&str, &str),
        half_days: i64,
        attendances: &[Value],
    ) -> Value {
        let saved = self.office.call(
            "activities.save",
            &json!({
                "id": null, "revision": 0, "even_if_alike": false, "attendances": attendances,
                "facts": {
                    "kind": kind, "title": title, "starts_on": on, "ends_on": on, "half_days": half_days,
                    "place": "清河镇", "organiser": "镇人大主席团", "level": "township", "group": null,
                    "station": null, "content": null, "result": null,
                },
            }),
        );
        for own in attendances {
            let (who, leave) = (own["deputy"].as_i64().unwrap(), own["leave_half_days"].as_i64().unwrap());
            match own["attendance"].as_str() {
                Some("absent") => self.reckoned.missed(who, on),
                _ => self.reckoned.attended(who, on, (kind, title), half_days, leave),
            }
        }
        saved
    }
}

fn people(office: &Office) -> Vec<Person> {
    let deputies = office.call("deputies.list", &json!({}));
    let person = |deputy: &Value| {
        let text = |field: &str| deputy[field].as_str().unwrap_or_default().to_owned();
        Person {
            id: deputy["id"].as_i64().unwrap(),
            name: text("name"),
            constituency: text("constituency_name"),
            group: text("group_name"),
        }
    };
    deputies.as_array().unwrap().iter().map(person).collect()
}

/// Somebody who was there.
pub fn present(deputy: Id) -> Value {
    json!({
        "deputy": deputy, "attendance": "present", "observer": false, "leave_half_days": 0,
        "leave_approved_by": null, "role": "participant", "spoke": false, "spoke_text": null, "tier": "ordinary",
        "pieces": null, "review": "approved", "returned_reason": null,
    })
}

/// Somebody who had leave for some half-days of two.
pub fn on_leave(deputy: Id, half_days: i64) -> Value {
    let mut own = present(deputy);
    own["attendance"] = json!(if half_days == 2 { "leave" } else { "present" });
    own["leave_half_days"] = json!(half_days);
    own["leave_approved_by"] = json!("镇人大主席");
    own
}

/// Somebody who was missing without leave.
pub fn absent(deputy: Id) -> Value {
    let mut own = present(deputy);
    own["attendance"] = json!("absent");
    own
}
