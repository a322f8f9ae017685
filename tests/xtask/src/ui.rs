//! The screens' own build: npm packages when their lock changed, `ui/dist` when its sources did.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::run::{Outcome, command, run, top};

/// What makes `ui/dist` old when it changes.
const SOURCES: &[&str] =
    &["src", "public", "index.html", "package.json", "package-lock.json", "vite.config.ts"];

/// npm in one of the project's folders.
pub fn npm(folder: &str, words: &[&str]) -> Command {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut npm = command(&[program, "--prefix", folder]);
    npm.args(words);
    npm
}

/// Installs a folder's npm packages unless they stand as its lock says.
pub fn install(folder: &str) -> Outcome {
    let folder_path = top().join(folder);
    let lock = fs::read(folder_path.join("package-lock.json"))
        .map_err(|error| format!("{folder}/package-lock.json cannot be read: {error}"))?;
    let stamp = folder_path.join("node_modules/.installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    run(&mut npm(folder, &["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, lock).map_err(|error| format!("{} cannot be written: {error}", stamp.display()))
}

/// Builds `ui/dist` unless it is newer than everything it is made of. The window embeds it.
pub fn build() -> Outcome {
    install("ui")?;
    let ui = top().join("ui");
    let built = changed(&ui.join("dist/index.html"));
    let newest = SOURCES.iter().filter_map(|name| newest(&ui.join(name))).max();
    if built.is_some() && built >= newest {
        return Ok(());
    }
    run(&mut npm("ui", &["run", "build"]))
}

fn newest(path: &Path) -> Option<SystemTime> {
    let Ok(entries) = fs::read_dir(path) else { return changed(path) };
    entries.flatten().filter_map(|entry| newest(&entry.path())).chain(changed(path)).max()
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|facts| facts.modified()).ok()
}
