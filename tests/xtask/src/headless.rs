//! The main job without a window: a roster in, notice boards, contact cards and a roster sheet out.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{Outcome, built, run, top};

const SHEETS: &[(&str, &str)] = &[
    ("notice-board", "{\"paper\":\"A3\"}"),
    ("contact-cards", "{}"),
    ("roster", "{}"),
    ("sign-in-sheet", "{}"),
    ("duty-form", "{}"),
    ("duty-menu", "{\"year\":\"2026\"}"),
    ("points-sheet", "{}"),
    ("duty-column", "{}"),
    ("duty-file", "{}"),
    ("quarter-report", "{}"),
];

/// Imports the demo roster into a new demo store and prints every sheet, all under `target/demo/`.
pub fn main_job() -> Outcome {
    let folder = top().join("target/demo");
    fs::create_dir_all(&folder).map_err(|error| format!("target/demo cannot be made: {error}"))?;
    let store = folder.join("headless.dutybook");
    for old in [store.clone(), folder.join("headless.dutybook-journal")] {
        if old.exists() {
            fs::remove_file(&old).map_err(|error| format!("{} cannot be removed: {error}", old.display()))?;
        }
    }
    println!("Doing the main job instead: the fictional town, its roster, its sheets.");
    dutybookctl(&store, &["init", "--demo"])?;
    let roster = demo_roster()?;
    let roster = roster.to_string_lossy();
    dutybookctl(&store, &["inspect-roster", &roster])?;
    dutybookctl(&store, &["import-roster", &roster, "--accept-problems"])?;
    for (sheet, options) in SHEETS {
        let out = folder.join(format!("{sheet}.pdf"));
        dutybookctl(&store, &["print", sheet, "--options", options, "--out", &out.to_string_lossy()])?;
    }
    println!("\nThe sheets are under target/demo/:");
    for (sheet, _) in SHEETS {
        println!("  target/demo/{sheet}.pdf");
    }
    Ok(())
}

/// Runs the command line on a store.
pub fn dutybookctl(store: &Path, words: &[&str]) -> Outcome {
    let mut command = std::process::Command::new(built("debug", "dutybookctl"));
    command.current_dir(top()).arg("--store").arg(store).args(words);
    run(&mut command)
}

fn demo_roster() -> Outcome<PathBuf> {
    let folder = top().join("assets/demo");
    let entries = fs::read_dir(&folder).map_err(|error| format!("assets/demo cannot be read: {error}"))?;
    let mut rosters: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "xlsx"))
        .collect();
    rosters.sort();
    rosters.into_iter().next().ok_or_else(|| "assets/demo holds no roster (.xlsx)".to_owned())
}
