//! Sizes and first words: files a person can read at one sitting, each saying what it is.

use super::{files, from_top, none, sources};

const WRITTEN_BY_PROGRAMS: &[&str] = &["ui/src/backend/generated.ts", "src-tauri/core/src/db/schema.sql"];
const MOST_LINES: usize = 400;
const MOST_BYTES: u64 = 15 << 20;

#[test]
fn no_source_is_longer_than_400_lines() {
    let kinds = ["rs", "ts", "vue", "css", "sql"];
    let long =
        sources("", &kinds).into_iter().filter(|source| !WRITTEN_BY_PROGRAMS.contains(&source.path.as_str()));
    let long = long
        .map(|source| (source.text.lines().count(), source.path))
        .filter(|(lines, _)| *lines > MOST_LINES);
    let offences: Vec<String> = long.map(|(lines, path)| format!("{path}: {lines}")).collect();
    none("split these by noun or verb, they have more than 400 lines:", &offences);
}

#[test]
fn every_rust_file_says_first_what_it_is() {
    let silent = sources("", &["rs"]).into_iter().filter(|source| !source.text.starts_with("//! "));
    let offences: Vec<String> = silent.map(|source| source.path).collect();
    none("these must open with a `//!` sentence:", &offences);
}

#[test]
fn no_kept_file_is_heavy() {
    let heavy =
        files("").into_iter().filter(|path| path.metadata().is_ok_and(|facts| facts.len() > MOST_BYTES));
    let offences: Vec<String> = heavy.map(|path| from_top(&path)).collect();
    none("these are larger than 15 MiB:", &offences);
}
