//! `cargo xtask start`: from a fresh clone to the open window.

use std::fs;

use crate::headless;
use crate::machine;
use crate::run::{Outcome, built, command, run, top};
use crate::ui;

/// Builds everything and opens the window, with the fictional town if `demo`.
pub fn start(demo: bool) -> Outcome {
    machine::provide(&[machine::BUILD])?;
    ui::build()?;
    run(&mut command(&["cargo", "build", "--workspace"]))?;
    if !machine::has_display() {
        println!("\nThere is no display here, so no window can be opened.");
        return headless::main_job();
    }
    let mut window = std::process::Command::new(built("debug", "dutybook"));
    window.current_dir(top());
    if demo {
        window.arg("--store").arg(demo_store()?);
    }
    run(&mut window)
}

/// The demo's store, made once so that what was tried in it stays.
fn demo_store() -> Outcome<std::path::PathBuf> {
    let folder = top().join("target/demo");
    fs::create_dir_all(&folder).map_err(|error| format!("target/demo cannot be made: {error}"))?;
    let store = folder.join("town.dutybook");
    if !store.exists() {
        headless::dutybookctl(&store, &["init", "--demo"])?;
    }
    Ok(store)
}
