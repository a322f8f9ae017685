//! Each verb as a call of the bridge.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::CommandFactory;
use clap::error::ErrorKind;
use dutybook_core::{Kind, Office, Refusal, Result, Work, bridge, clock, demo};
use serde_json::{Value, json};

use crate::arguments::{Arguments, ROSTER, Verb};

/// What to print, and the exit code.
pub struct Done {
    /// For standard output.
    pub answer: String,
    /// 0, or 1 where a check found something.
    pub code: u8,
}

/// Does what was asked.
pub fn run(arguments: &Arguments) -> Result<Done> {
    match &arguments.verb {
        Verb::Init { demo } => init(arguments, *demo),
        Verb::Commands => Ok(Done { answer: bridge::signatures().join("\n"), code: 0 }),
        Verb::Call { name, payload } => {
            let payload = payload.as_deref().map_or(Ok(json!({})), read_json)?;
            call(arguments, name, payload)
        }
        Verb::InspectRoster { file } => {
            call(arguments, "rosters.inspect", json!({ "path": absolute(file)? }))
        }
        Verb::ImportRoster { file, accept_problems } => {
            let payload = json!({ "path": absolute(file)?, "accept_problems": accept_problems });
            call(arguments, "rosters.import", payload)
        }
        Verb::InspectRegister { file, kind } => {
            let payload = register(arguments, file, kind.as_deref())?;
            call(arguments, "registers.inspect", payload)
        }
        Verb::ImportRegister { file, kind, accept_problems } => {
            let mut payload = register(arguments, file, kind.as_deref())?;
            payload["accept_problems"] = json!(accept_problems);
            call(arguments, "registers.import", payload)
        }
        Verb::Problems { file, kind, out } => problems(arguments, file, kind.as_deref(), out),
        Verb::Template { kind, out } => {
            call(arguments, "registers.save_template", json!({ "kind": kind, "out": absolute(out)? }))
        }
        Verb::Documents => call(arguments, "documents.list", json!({})),
        Verb::Print { document, options, out } => {
            let options = options.as_deref().map_or(Ok(json!({})), read_json)?;
            let payload = json!({ "document": document, "options": options, "out": absolute(out)? });
            call(arguments, "documents.print", payload)
        }
        Verb::Export { what, out, .. } if what == ROSTER => {
            call(arguments, "rosters.export", json!({ "out": absolute(out)? }))
        }
        Verb::Export { what, options, out } => {
            let options = options.as_deref().map_or(Ok(json!({})), read_json)?;
            let payload = json!({ "what": what, "options": options, "out": absolute(out)? });
            call(arguments, "tables.export", payload)
        }
        Verb::Check => check(arguments),
        Verb::Backup { folder } => {
            call(arguments, "safekeeping.backup", json!({ "folder": absolute(folder)? }))
        }
        Verb::Restore { file } => call(arguments, "safekeeping.restore", json!({ "path": absolute(file)? })),
    }
}

/// A workbook with what it holds, as it is said or recognised.
fn register(arguments: &Arguments, file: &Path, kind: Option<&str>) -> Result<Value> {
    let path = absolute(file)?;
    let kind = match kind {
        Some(kind) => json!(kind),
        None => ask(arguments, "registers.kind_of", json!({ "path": path }))?,
    };
    Ok(json!({ "path": path, "kind": kind }))
}

fn problems(arguments: &Arguments, file: &Path, kind: Option<&str>, out: &Path) -> Result<Done> {
    let file = register(arguments, file, kind)?;
    let out = absolute(out)?;
    if file["kind"] == ROSTER {
        let roster = json!({ "file": { "path": file["path"] }, "out": out });
        return call(arguments, "rosters.save_problems", roster);
    }
    call(arguments, "registers.save_problems", json!({ "file": file, "out": out }))
}

fn init(arguments: &Arguments, with_town: bool) -> Result<Done> {
    let path = store_of(arguments);
    let mut office = Office::create(path, today_of(arguments))?;
    let founded = if with_town { demo::found_town(&mut office) } else { Ok(()) };
    if founded.is_err() {
        drop(office);
        // It was made a moment ago and has no office in it.
        let _ = std::fs::remove_file(path);
    }
    founded?;
    let answer = json!({ "store": path.display().to_string() });
    Ok(Done { answer: as_text(&answer, arguments.json), code: 0 })
}

fn check(arguments: &Arguments) -> Result<Done> {
    let report = ask(arguments, "safekeeping.check", json!({}))?;
    let sound = report["sound"] == Value::Bool(true);
    let answer = if arguments.json {
        as_text(&report, true)
    } else if sound {
        "没有发现问题。".to_owned()
    } else {
        let problems = report["problems"].as_array().into_iter().flatten();
        problems.filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
    };
    Ok(Done { answer, code: u8::from(!sound) })
}

fn call(arguments: &Arguments, name: &str, payload: Value) -> Result<Done> {
    let answer = ask(arguments, name, payload)?;
    Ok(Done { answer: as_text(&answer, arguments.json), code: 0 })
}

/// Calls the bridge, opening the store only for commands that need one.
fn ask(arguments: &Arguments, name: &str, payload: Value) -> Result<Value> {
    if let Some(answer) = bridge::call_pure(name, payload.clone())? {
        return Ok(answer);
    }
    let mut office = Office::open(store_of(arguments), today_of(arguments))?;
    bridge::call(&mut office, name, payload, &Work::silent())
}

/// The store's path; its absence is wrong usage, which clap says in its own way and leaves with 2.
fn store_of(arguments: &Arguments) -> &Path {
    arguments.store.as_deref().unwrap_or_else(|| {
        Arguments::command()
            .error(ErrorKind::MissingRequiredArgument, "--store FILE is required for this verb")
            .exit()
    })
}

fn today_of(arguments: &Arguments) -> dutybook_core::values::Day {
    arguments.today.unwrap_or_else(clock::today)
}

fn read_json(text: &str) -> Result<Value> {
    let mut typed = String::new();
    let text = if text == "-" {
        std::io::stdin().read_to_string(&mut typed).map_err(|error| {
            Refusal::unavailable(format!("标准输入读不出来：{error}。")).hinted("请检查管道或重定向。")
        })?;
        &typed
    } else {
        text
    };
    serde_json::from_str(text).map_err(|error| {
        Refusal::new(Kind::Invalid, format!("给出的内容不是 JSON：{error}。")).hinted("请检查引号和括号。")
    })
}

/// Paths on the wire are whole, so that nothing depends on where a program was started.
fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path).map_err(|error| {
        Refusal::new(Kind::Invalid, format!("“{}”不是可用的路径：{error}。", path.display()))
            .hinted("请写出完整的文件路径。")
    })
}

fn as_text(answer: &Value, compact: bool) -> String {
    if compact { answer.to_string() } else { format!("{answer:#}") }
}
