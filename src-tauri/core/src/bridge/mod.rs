//! The bridge: one table of commands that the window, the command line and the test server share.
//!
//! [`COMMANDS`] makes the dispatch and the TypeScript; a face over the core never calls a slice directly.

mod desk;
mod input;
mod lines;
mod table;
mod typescript;

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub use desk::{Answer, Desk};
use input::input;
pub use table::COMMANDS;
pub use typescript::{signatures, typescript};

use crate::office::{Office, Work};
use crate::{Refusal, Result};

/// Nothing asked, or nothing to answer.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Empty {}

/// A command of the bridge.
pub struct Command {
    /// `slice.verb`.
    pub name: &'static str,
    run: Run,
    types: fn(&mut typescript::Types) -> (String, String),
}

/// How a command runs.
enum Run {
    /// Of facts alone: needs no store.
    Pure(fn(Value) -> Result<Value>),
    /// On an open office.
    Office(fn(&mut Office, Value, &Work) -> Result<Value>),
}

/// Runs a command on an open office.
///
/// # Errors
/// NotFound for an unknown name; Invalid for a payload of another shape; else what the command refuses.
pub fn call(office: &mut Office, name: &str, payload: Value, work: &Work) -> Result<Value> {
    match find(name)?.run {
        Run::Pure(run) => run(payload),
        Run::Office(run) => run(office, payload, work),
    }
}

/// Runs a command that needs no store; `None` where `name` is one that does.
///
/// # Errors
/// As [`call`].
pub fn call_pure(name: &str, payload: Value) -> Result<Option<Value>> {
    match find(name)?.run {
        Run::Pure(run) => run(payload).map(Some),
        Run::Office(_) => Ok(None),
    }
}

fn find(name: &str) -> Result<&'static Command> {
    static BY_NAME: LazyLock<std::collections::BTreeMap<&str, &Command>> =
        LazyLock::new(|| COMMANDS.iter().map(|command| (command.name, command)).collect());
    BY_NAME.get(name).copied().ok_or_else(|| {
        Refusal::not_found(format!("没有名为“{name}”的命令。"))
            .hinted("用 dutybookctl commands 可以列出全部命令。")
    })
}

fn output<T: Serialize>(answer: T) -> Result<Value> {
    serde_json::to_value(answer).map_err(Refusal::bug)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;

    #[test]
    fn names_stand_once_and_unknown_ones_are_refused() {
        let mut names: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), COMMANDS.len());
        assert_eq!(call_pure("deputies.fly", Value::Null).unwrap_err().kind, Kind::NotFound);
    }

    #[test]
    fn pure_commands_need_no_store() {
        let sorted = call_pure("deputies.stroke_order", serde_json::json!({"names": ["尹", "王"]})).unwrap();
        assert_eq!(sorted, Some(serde_json::json!({"names": ["王", "尹"]})));
        assert!(call_pure("deputies.list", Value::Null).unwrap().is_none());
    }
}
