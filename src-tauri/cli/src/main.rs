//! dutybookctl: the office's commands for scripts and for tests (DESIGN's command-line contract).
//!
//! A thin face over the bridge: it reads arguments, calls, and prints. Answers go to standard output; a Refusal goes
//! to standard error, as a sentence or with `--json` as JSON. Exit 0 done, 1 refused, 2 wrong usage, 70 a bug.

mod arguments;
mod verbs;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use dutybook_core::{Kind, Refusal};

use arguments::Arguments;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().collect();
    if let Some(code) = dutybook_core::rosters::child_main(&words) {
        return ExitCode::from(u8::try_from(code).unwrap_or(70));
    }
    let arguments = Arguments::parse();
    let json = arguments.json;
    match verbs::run(&arguments) {
        Ok(verbs::Done { answer, code }) => {
            say(&answer).map_or(ExitCode::from(70), |()| ExitCode::from(code))
        }
        Err(refusal) => {
            complain(&refusal, json);
            ExitCode::from(if refusal.kind == Kind::Bug { 70 } else { 1 })
        }
    }
}

fn say(answer: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{answer}").and_then(|()| out.flush()) {
        // Whoever read the answer has had enough of it.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        said => said,
    }
}

fn complain(refusal: &Refusal, json: bool) {
    let text = if json { serde_json::to_string(refusal).unwrap_or_default() } else { refusal.to_string() };
    // Where standard error is closed, the exit code still says it.
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
