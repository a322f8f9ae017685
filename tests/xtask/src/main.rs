//! The project's own commands: `cargo xtask setup | start [--demo] | test | bench | types | package`.
//!
//! Each works on a fresh clone with nothing but rustup's Rust and Node.js, says what it is about to install before it
//! does, skips what is there already, and is quick the second time. Plain `std`, so that it compiles in seconds.
//! Every build selects the whole workspace: selecting single packages changes features and builds crates twice.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line speaks to its terminal")]

mod bench;
mod headless;
mod machine;
mod package;
mod run;
mod start;
mod test;
mod ui;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask COMMAND
  setup            install what building and testing need (said first; what is there is skipped)
  start [--demo]   build and open the window; --demo opens the fictional town
                   with no display: do the main job on the demo roster, PDFs under target/demo/
  test             formatting, lints, every test, the screens in Chromium and the real window
  bench            speed and size as ratios against bare tools; fails when a bound is missed
  types            write what is generated anew: ui/src/backend/generated.ts, src-tauri/core/src/db/schema.sql
  package          the installer (.deb) under target/release/bundle/";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["setup"] => setup(),
        ["start"] => start::start(false),
        ["start", "--demo"] => start::start(true),
        ["test"] => test::test(),
        ["bench"] => bench::bench(),
        ["types"] => types(),
        ["package"] => package::package(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\nxtask: {why}");
            ExitCode::FAILURE
        }
    }
}

fn types() -> run::Outcome {
    let fresh = ["cargo", "test", "--quiet", "--workspace", "--test", "suite", "generated_"];
    run::run(run::command(&fresh).env("DUTYBOOK_WRITE_TYPES", "1"))
}

fn setup() -> run::Outcome {
    machine::provide(&[machine::BUILD, machine::TEST])?;
    ui::install("ui")?;
    ui::install("tests/screens")
}
