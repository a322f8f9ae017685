//! The follow-up ladder (跟进): listed with reasons, taken step by step, refused where the law's condition is not met.

mod jumps;
mod lists;
mod paths;
mod steps;

use serde_json::{Value, json};

use crate::quarters::town::Town;
use dutybook_core::Refusal;

impl Town {
    /// Puts a deputy on the ladder.
    pub fn follow(&mut self, name: &str) -> Value {
        let deputy = self.id(name);
        let open = json!({ "deputy": deputy, "on": "2026-02-01", "reasons": ["积分偏低。"] });
        self.must("ladder.open", open)
    }

    /// A follow-up as it stands.
    pub fn case(&mut self, case: &Value) -> Value {
        self.must("ladder.read", case.clone())
    }

    /// Takes a step.
    pub fn step(&mut self, case: &Value, step: &Value) -> Result<Value, Refusal> {
        let file = self.case(case);
        let seen = json!({ "id": file["id"], "revision": file["revision"] });
        self.call("ladder.take_step", json!({ "case": seen, "step": step }))
    }

    /// Takes steps that must succeed, and says where they led.
    pub fn steps(&mut self, case: &Value, steps: &[Value]) -> String {
        for step in steps {
            self.step(case, step).unwrap_or_else(|refusal| panic!("{step}: {refusal}"));
        }
        self.case(case)["stage"].as_str().unwrap().to_owned()
    }

    /// Where a deputy stands.
    pub fn status(&mut self, name: &str) -> Value {
        let deputy = self.id(name);
        self.must("deputies.read", json!({ "id": deputy }))["status"].clone()
    }
}
