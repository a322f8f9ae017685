//! Is the store safe? Real files: opened, refused, killed, filled up, copied, backed up, restored and undone.

mod backups;
mod crashes;
mod opening;
mod undo;
mod undo_any_order;

use std::path::PathBuf;

use dutybook_core::operation::{Act, Operation};
use dutybook_core::values::Day;
use dutybook_core::{Office, Refusal};
use rusqlite::Connection;
use tempfile::TempDir;

/// A store in a folder of its own; both go when the test ends.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: TempDir::new().expect("a folder for the test") }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn store(&self) -> PathBuf {
        self.path("清河镇.db")
    }

    /// A new store; it has an office without a name in it.
    fn founded(&self) -> Office {
        Office::create(&self.store(), today()).expect("a new store")
    }

    fn open(&self) -> Result<Office, Refusal> {
        Office::open(&self.store(), today())
    }

    fn files_of_backups(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.path("备份")).into_iter().flatten().flatten();
        let mut names: Vec<String> =
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

fn today() -> Day {
    Day::new(2026, 11, 25).expect("a day")
}

/// Adds a village as one operation.
fn add_village(office: &mut Office, name: &str) -> Result<i64, Refusal> {
    office.transact(Operation::new(Act::SaveVillage, name), |db| {
        db.execute("INSERT INTO villages (name) VALUES (?1)", [name])?;
        Ok(db.last_insert_rowid())
    })
}

/// Runs one statement as one operation.
fn change(office: &mut Office, about: &str, sql: &str) -> Result<(), Refusal> {
    office.transact(Operation::new(Act::SaveGroup, about), |db| {
        db.execute(sql, [])?;
        Ok(())
    })
}

fn villages(office: &Office) -> Vec<String> {
    column(office.db(), "SELECT name FROM villages ORDER BY name")
}

fn column(db: &Connection, sql: &str) -> Vec<String> {
    let mut rows = db.prepare(sql).expect("a query");
    rows.query_map([], |row| row.get(0)).expect("rows").map(|row| row.expect("a text")).collect()
}

/// Everything that undo answers for, as text.
fn content(office: &Office) -> Vec<String> {
    const TABLES: &[&str] = &[
        "office",
        "villages",
        "constituencies",
        "constituency_villages",
        "groups",
        "stations",
        "deputies",
        "deputy_stations",
        "status_changes",
    ];
    let mut lines = Vec::new();
    for table in TABLES {
        let mut rows = office.db().prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).expect("a query");
        let columns = rows.column_count();
        let mut rows = rows.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            let values = (0..columns).map(|column| format!("{:?}", row.get_ref(column).expect("a value")));
            lines.push(format!("{table}: {}", values.collect::<Vec<_>>().join(" | ")));
        }
    }
    lines
}

/// Whole sentences, and a word for scripts where one is expected.
fn refused<T: std::fmt::Debug>(result: Result<T, Refusal>, code: &str) {
    let refusal = result.expect_err("it should be refused");
    assert_eq!(refusal.code.as_deref(), Some(code), "{refusal}");
    assert!(refusal.message.ends_with('。'), "{refusal}");
    assert!(refusal.hint.as_ref().is_some_and(|hint| hint.ends_with('。')), "{refusal}");
}
