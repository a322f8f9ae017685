//! Does the house still stand as it was drawn? The architecture's invariants, each a test over the sources as text.
//!
//! What the compiler, clippy or rustfmt already holds (unsafe code, long functions, formatting) is not repeated here.

mod layers;
mod owners;
mod places;
mod sizes;

use std::fs;
use std::path::{Path, PathBuf};

/// A source file as these tests see it.
pub struct Source {
    /// Its path from the top, with `/` on every system.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// The top folder of the project.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(1)
        .expect("tests/ stands in the top folder")
        .to_path_buf()
}

/// Every file under `folder` (from the top) that is kept in the project, in order of its path.
pub fn files(folder: &str) -> Vec<PathBuf> {
    const MADE_BY_BUILDS: &[&str] = &["target", "node_modules", "dist", ".git", "gen", "results"];
    let mut found = Vec::new();
    let mut folders = vec![top().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            if MADE_BY_BUILDS.iter().any(|made| name == *made) {
                continue;
            }
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

/// The sources under `folder` whose names end in one of `kinds`.
pub fn sources(folder: &str, kinds: &[&str]) -> Vec<Source> {
    let is_kind =
        |path: &Path| path.extension().is_some_and(|kind| kinds.iter().any(|wanted| kind == *wanted));
    let paths = files(folder).into_iter().filter(|path| is_kind(path));
    paths
        .map(|path| Source {
            text: fs::read_to_string(&path).expect("a source is UTF-8"),
            path: from_top(&path),
        })
        .collect()
}

/// A path from the top, with `/`.
pub fn from_top(path: &Path) -> String {
    path.strip_prefix(top()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// Fails with every offence, one a line.
pub fn none(rule: &str, offences: &[String]) {
    assert!(offences.is_empty(), "{rule}\n  {}\n", offences.join("\n  "));
}
