//! A store with a few deputies and nothing else.

use dutybook_core::journal::api::OperationRef;
use dutybook_core::values::{Day, DeputyId};
use dutybook_core::{Office, Work, bridge, journal};
use serde_json::{Value, json};
use tempfile::TempDir;

/// An office in a folder of its own; both go when the test ends.
pub struct Town {
    pub office: Office,
    pub deputies: Vec<DeputyId>,
    _folder: TempDir,
}

impl Town {
    /// A town of so many deputies, of a term that began on 2021-12-01.
    pub fn of(deputies: usize) -> Self {
        let folder = TempDir::new().expect("a folder");
        let today = Day::new(2026, 9, 30).expect("a day");
        let office = Office::create(&folder.path().join("清河镇.db"), today).expect("a new store");
        let mut town = Self { office, deputies: Vec::new(), _folder: folder };
        town.call(
            "settings.save_office",
            json!({
                "town": "清河镇", "issuer": "清河镇人大主席团", "phone": null, "address": null,
                "congress": "清河镇第十九届人民代表大会", "term": "第十九届", "term_from": "2021-12-01",
            }),
        );
        for name in ["王桂兰", "李志强", "赵秀英", "周建国", "吴海燕"].iter().take(deputies) {
            town.add(name);
        }
        town
    }

    /// The first three deputies.
    pub fn three(&self) -> [DeputyId; 3] {
        [self.deputies[0], self.deputies[1], self.deputies[2]]
    }

    /// One more deputy.
    pub fn add(&mut self, name: &str) -> DeputyId {
        let added = self.call(
            "deputies.add",
            json!({
                "facts": {
                    "name": name, "phone_may_be_published": false, "levels": ["乡镇"], "stations": [],
                    "by_election": false, "offices": [], "honours": [], "elected_on": "2021-11-16",
                },
                "private": {},
            }),
        );
        let id = DeputyId(added["id"].as_i64().expect("an id"));
        self.deputies.push(id);
        id
    }

    /// Calls a command that must succeed.
    pub fn call(&mut self, name: &str, payload: Value) -> Value {
        bridge::call(&mut self.office, name, payload, &Work::silent()).expect(name)
    }

    /// Takes the newest standing operation back.
    pub fn undo(&mut self) {
        let line = journal::undo_line(self.office.db()).unwrap().expect("something to undo");
        journal::undo(&mut self.office, OperationRef { operation: line.operation })
            .expect("it is taken back");
    }

    /// Everything kept of activities, as text.
    pub fn content(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for table in ["activities", "attendances"] {
            let mut rows = self.office.db().prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
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
