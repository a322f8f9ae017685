//! Where things stand: the top level, the numbered migrations, and no test file forgotten.

use std::fs;

use dutybook_core::office::Office;

use super::{files, from_top, none, sources, top};

const TOP_LEVEL: &[&str] =
    &["Cargo.lock", "Cargo.toml", "LICENSE", "README.md", "assets", "src-tauri", "tests", "ui"];

#[test]
fn the_top_level_holds_what_the_owner_fixed() {
    let entries = fs::read_dir(top()).expect("the top folder can be read").flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let strangers = names.filter(|name| !name.starts_with('.') && name != "target");
    let offences: Vec<String> = strangers.filter(|name| !TOP_LEVEL.contains(&name.as_str())).collect();
    none("these do not belong at the top level:", &offences);
    let gone = TOP_LEVEL.iter().filter(|name| !top().join(name).exists());
    none("the top level lacks:", &gone.map(ToString::to_string).collect::<Vec<_>>());
}

#[test]
fn migrations_are_numbered_without_a_gap() {
    let folder = "src-tauri/core/src/db/migrations";
    let names: Vec<String> = files(folder).iter().map(|path| from_top(path)).collect();
    assert!(!names.is_empty(), "{folder} is empty");
    for (number, name) in (1..).zip(&names) {
        let wanted = format!("{folder}/{number:04}_");
        assert!(name.starts_with(&wanted) && name.ends_with(".sql"), "{name} should be {wanted}….sql");
    }
}

#[test]
fn every_module_of_the_suite_is_declared() {
    let sources = sources("tests/suite", &["rs"]);
    let main =
        sources.iter().find(|source| source.path == "tests/suite/main.rs").expect("the suite has a main.rs");
    let modules =
        sources.iter().filter_map(|source| source.path.strip_prefix("tests/suite/")?.strip_suffix(".rs"));
    let forgotten = modules.filter(|name| *name != "main" && !name.contains('/'));
    let forgotten = forgotten.filter(|name| !main.text.contains(&format!("mod {name};")));
    none("tests/suite/main.rs forgets:", &forgotten.map(str::to_owned).collect::<Vec<_>>());
}

#[test]
fn every_scoring_rule_has_its_cases_in_markdown() {
    let rules = sources("src-tauri/core/src/points/rules", &["rs"]);
    let names = rules.iter().filter_map(|rule| rule.path.rsplit('/').next()?.strip_suffix(".rs"));
    let names = names.filter(|name| *name != "mod");
    let without = names.filter(|name| {
        let cases = fs::read_to_string(top().join(format!("tests/rulebook/{name}.md"))).unwrap_or_default();
        cases.lines().filter(|line| line.starts_with('|')).count() < 3
    });
    none("tests/rulebook has no table of cases for:", &without.map(str::to_owned).collect::<Vec<_>>());
}

#[test]
fn generated_types_are_those_of_the_core() {
    is_fresh("ui/src/backend/generated.ts", &dutybook_core::bridge::typescript());
}

#[test]
fn generated_picture_of_the_schema_is_that_of_a_new_store() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = folder.path().join("new.dutybook");
    drop(Office::create(&store, "2026-09-30".parse().expect("a day")).expect("a new store"));
    let db = rusqlite::Connection::open(&store).expect("the store opens");
    let mut statement = db
        .prepare("SELECT sql FROM sqlite_schema WHERE sql <> '' AND name NOT LIKE 'sqlite%' ORDER BY tbl_name, rowid")
        .expect("the schema can be asked for");
    let parts = statement.query_map([], |row| row.get::<_, String>(0)).expect("the schema can be read");
    let parts: Vec<String> = parts.map(|part| part.expect("a statement") + ";\n").collect();
    let head = "-- What all migrations together make, a table after another with what hangs on it. Read by people only.\n\n";
    is_fresh("src-tauri/core/src/db/schema.sql", &format!("{head}{}", parts.join("\n")));
}

fn is_fresh(path: &str, fresh: &str) {
    let file = top().join(path);
    if std::env::var_os("DUTYBOOK_WRITE_TYPES").is_some() {
        fs::write(&file, fresh).expect("a generated file can be written");
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(kept == fresh, "{path} is old: cargo xtask types writes it anew");
}
