//! The fictional town on a desk, called over the bridge as a screen calls it.

use dutybook_core::journal::api::OperationRef;
use dutybook_core::{Office, Refusal, Work, bridge, demo, journal};
use serde_json::Value;
use tempfile::TempDir;

/// The town's office; its folder goes when the test ends.
pub struct Town {
    /// The open office.
    pub office: Office,
    _folder: TempDir,
}

impl Town {
    /// The town as it is founded, on the last day of September 2026.
    pub fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let today = "2026-09-30".parse().unwrap();
        let mut office = Office::create(&folder.path().join("清河镇.db"), today).unwrap();
        demo::found_town(&mut office).unwrap();
        Self { office, _folder: folder }
    }

    fn ask(&mut self, command: &str, payload: Value) -> Result<Value, Refusal> {
        bridge::call(&mut self.office, command, payload, &Work::silent())
    }

    /// What a command answers.
    pub fn said(&mut self, command: &str, payload: Value) -> Value {
        self.ask(command, payload).unwrap_or_else(|refusal| panic!("{command}: {refusal}"))
    }

    /// The refusal of a command, in whole sentences.
    pub fn refused(&mut self, command: &str, payload: Value) -> Refusal {
        let refusal = self.ask(command, payload).expect_err("it should be refused");
        assert!(refusal.message.ends_with('。'), "{refusal}");
        assert!(refusal.hint.as_ref().is_some_and(|hint| hint.ends_with('。')), "{refusal}");
        refusal
    }

    /// Takes back what was done last.
    pub fn undo_newest(&mut self) {
        let line = journal::undo_line(self.office.db()).unwrap().unwrap();
        journal::undo(&mut self.office, OperationRef { operation: line.operation }).unwrap();
    }
}
