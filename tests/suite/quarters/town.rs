//! A town whose deputies do things on days, and what the office then does with the quarter.

use std::collections::BTreeMap;

use dutybook_core::journal::api::OperationRef;
use dutybook_core::{Office, Refusal, Work, bridge, journal};
use serde_json::{Value, json};
use tempfile::TempDir;

/// An office in a folder of its own; both go when the test ends.
pub struct Town {
    pub office: Office,
    names: BTreeMap<&'static str, i64>,
    _folder: TempDir,
}

impl Town {
    /// A town of the named deputies, all of them farmers in one group, on the last day of September.
    pub fn of(names: &[&'static str]) -> Self {
        let folder = TempDir::new().unwrap();
        let office = Office::create(&folder.path().join("清河镇.db"), "2026-09-30".parse().unwrap()).unwrap();
        let mut town = Self { office, names: BTreeMap::new(), _folder: folder };
        town.must(
            "settings.save_office",
            json!({
                "town": "清河镇", "issuer": "清河镇人大主席团", "phone": null, "address": null,
                "congress": "清河镇第十九届人民代表大会", "term": "第十九届", "term_from": "2025-12-01",
            }),
        );
        let group = json!({
            "number": 1, "name": "第一代表小组", "head": null, "vice_head": null, "liaison": null, "department": null,
        });
        let group = town.must("places.save_group", json!({ "id": null, "facts": group }));
        for &name in names {
            let added = town.must(
                "deputies.add",
                json!({
                    "facts": {
                        "name": name, "phone_may_be_published": false, "levels": ["乡镇"], "stations": [],
                        "by_election": false, "offices": [], "honours": [], "elected_on": "2025-11-16",
                        "category": "农民", "group": group,
                    },
                    "private": {},
                }),
            );
            town.names.insert(name, added["id"].as_i64().unwrap());
        }
        town
    }

    /// A deputy's row.
    pub fn id(&self, name: &str) -> i64 {
        self.names[name]
    }

    /// Calls a command.
    pub fn call(&mut self, name: &str, payload: Value) -> Result<Value, Refusal> {
        bridge::call(&mut self.office, name, payload, &Work::silent())
    }

    /// Calls a command that must succeed.
    pub fn must(&mut self, name: &str, payload: Value) -> Value {
        self.call(name, payload).unwrap_or_else(|refusal| panic!("{name}: {refusal}"))
    }

    /// Keeps an activity of one half-day with these attendances, a new one or one that is there.
    pub fn keep(&mut self, id: Option<i64>, kind: &str, date: &str, attendances: &[Value]) -> i64 {
        let revision = match id {
            Some(id) => self.must("activities.read", json!({ "id": id }))["revision"].clone(),
            None => json!(0),
        };
        let half_days = attendances.iter().filter_map(|own| own["half_days"].as_u64()).max().unwrap_or(1);
        let saved = self.must(
            "activities.save",
            json!({
                "id": id, "revision": revision, "even_if_alike": true,
                "facts": {
                    "kind": kind, "title": format!("{date}的活动"), "starts_on": date, "ends_on": date,
                    "half_days": half_days, "level": "township",
                },
                "attendances": attendances.iter().map(attendance).collect::<Vec<_>>(),
            }),
        );
        saved["id"].as_i64().unwrap()
    }

    /// Deputies took part in something.
    pub fn did(&mut self, kind: &str, date: &str, names: &[&str]) -> i64 {
        let present: Vec<Value> = names.iter().map(|name| json!({ "deputy": self.id(name) })).collect();
        self.keep(None, kind, date, &present)
    }

    /// A quarter's sheet.
    pub fn preview(&mut self, quarter: &str) -> Value {
        self.must("points.preview", json!({ "quarter": quarter }))
    }

    /// `name rank points` of each row, in order.
    pub fn ranked(&mut self, quarter: &str) -> Vec<String> {
        let sheet = self.preview(quarter);
        let rows = sheet["rows"].as_array().unwrap().iter();
        rows.map(|row| {
            let text = |field: &str| row[field].as_str().unwrap().to_owned();
            format!("{} {} {}", text("name"), row["rank"], text("total"))
        })
        .collect()
    }

    /// One deputy's explained quarter.
    pub fn explain(&mut self, quarter: &str, name: &str) -> Value {
        let deputy = self.id(name);
        self.must("points.explain", json!({ "quarter": quarter, "deputy": deputy }))
    }

    /// Sends the draft round and closes, whatever is open.
    pub fn close(&mut self, quarter: &str) {
        self.must("points.circulate", json!({ "quarter": quarter, "objections_until": "2026-12-31" }));
        self.must(
            "points.close_quarter",
            json!({ "quarter": quarter, "accept_objections": true, "accept_claims": true }),
        );
    }

    /// Takes the newest operation of a label back.
    pub fn undo(&mut self, label: &str) -> Result<(), Refusal> {
        let lines = journal::list(&self.office).unwrap();
        let line = lines.iter().find(|line| line.label.starts_with(label)).unwrap();
        journal::undo(&mut self.office, OperationRef { operation: line.operation })
    }

    /// How many operations stand.
    pub fn operations(&self) -> usize {
        let lines = journal::list(&self.office).unwrap();
        lines.iter().filter(|line| !line.undone && line.undoes.is_none()).count()
    }

    /// Takes the newest standing operation back.
    pub fn undo_newest(&mut self) {
        let line = journal::undo_line(self.office.db()).unwrap().unwrap();
        journal::undo(&mut self.office, OperationRef { operation: line.operation }).unwrap();
    }

    /// Everything kept of points and what they rest on, as text.
    pub fn content(&self, tables: &[&str]) -> Vec<String> {
        let mut lines = Vec::new();
        for table in tables {
            let mut rows = self.office.db().prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
            let columns = rows.column_count();
            let mut rows = rows.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                let values = (0..columns).map(|column| format!("{:?}", row.get_ref(column).unwrap()));
                lines.push(format!("{table}: {}", values.collect::<Vec<_>>().join(" | ")));
            }
        }
        lines
    }
}

/// What a test says of an attendance, with what it leaves unsaid.
fn attendance(said: &Value) -> Value {
    let mut whole = json!({
        "attendance": "present", "observer": false, "leave_half_days": 0, "leave_approved_by": null,
        "role": "participant", "spoke": false, "spoke_text": null, "tier": "ordinary", "pieces": null,
        "review": "approved", "returned_reason": null,
    });
    // The activity's half-days are said with the attendance that had to be at all of them.
    for (field, value) in said.as_object().unwrap().iter().filter(|(field, _)| *field != "half_days") {
        whole[field] = value.clone();
    }
    whole
}
