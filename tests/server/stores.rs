//! The desk of the test server, renewed for every test, and how far its calls are.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use dutybook_core::bridge::Desk;
use dutybook_core::office::{Office, Progress};
use dutybook_core::{Refusal, Result, demo};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The day on which all screens are tested.
const TODAY: &str = "2026-09-30";

/// Where the stores of this run lie, and the one on the desk.
pub struct Stores {
    folder: TempDir,
    made: Mutex<u32>,
    desk: Mutex<Option<Arc<Desk>>>,
    progress: Arc<Mutex<BTreeMap<u32, Progress>>>,
}

impl Stores {
    /// A folder for stores, and nothing on the desk yet.
    pub fn new() -> std::io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("dutybook-screens-").tempdir()?;
        Ok(Self { folder, made: Mutex::new(0), desk: Mutex::default(), progress: Arc::default() })
    }

    /// Puts a fresh store on the desk, empty or with the fictional town, and says where it is.
    pub fn renew(&self, demo: bool) -> Result<Value> {
        let path = self.next_path()?;
        let today = TODAY.parse()?;
        let mut office = Office::create(&path, today)?;
        if demo {
            demo::found_town(&mut office)?;
        }
        office.take_changed();
        held(&self.progress).clear();
        *held(&self.desk) = Some(Arc::new(Desk::new(office)));
        Ok(json!({ "store": path, "folder": path.parent() }))
    }

    /// `POST /call {name, payload, ticket}`.
    pub fn call(&self, body: &Value) -> Result<Value> {
        let name = body["name"].as_str().unwrap_or_default();
        let ticket = crate::ticket(&body["ticket"]);
        let progress = Arc::clone(&self.progress);
        let report = move |step: Progress| _ = held(&progress).insert(ticket, step);
        let answer = self.desk()?.call(name, body["payload"].clone(), ticket, report)?;
        serde_json::to_value(answer).map_err(Refusal::bug)
    }

    /// `POST /cancel {ticket}`.
    pub fn cancel(&self, ticket: u32) -> Result<Value> {
        self.desk()?.cancel(ticket);
        Ok(json!({}))
    }

    /// `GET /progress?ticket=N`: the newest report, or null.
    pub fn progress(&self, ticket: u32) -> Value {
        json!(held(&self.progress).get(&ticket))
    }

    fn desk(&self) -> Result<Arc<Desk>> {
        if held(&self.desk).is_none() {
            self.renew(true)?;
        }
        held(&self.desk).clone().ok_or_else(|| Refusal::bug("no desk"))
    }

    /// Each store in a folder of its own, so that its backups are its own too.
    fn next_path(&self) -> Result<PathBuf> {
        let mut made = held(&self.made);
        *made += 1;
        let folder = self.folder.path().join(made.to_string());
        std::fs::create_dir_all(&folder).map_err(Refusal::bug)?;
        Ok(folder.join("office.dutybook"))
    }
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
