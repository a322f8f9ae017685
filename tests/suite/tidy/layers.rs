//! The dependency rule: inside a slice, between slices, and between the core and its faces.

use super::{Source, none, sources};

/// The slices from left to right; a slice looks only at slices of a lower number, siblings not at each other.
const ORDER: &[(&str, u8)] = &[
    ("settings", 0),
    ("places", 1),
    ("deputies", 2),
    ("activities", 3),
    ("contacts", 3),
    ("suggestions", 3),
    ("surveys", 3),
    ("oaths", 3),
    ("expenses", 4),
    ("group_plans", 4),
    ("pledges", 4),
    ("menu", 4),
    ("points", 4),
    ("evaluations", 5),
    ("appraisals", 6),
    ("ladder", 7),
    ("publication", 8),
    ("tables", 9),
    ("rosters", 10),
    ("safekeeping", 10),
    ("terms", 11),
];

const CORE: &str = "src-tauri/core/src/";

#[test]
fn slices_look_left_only_and_only_through_mod_rs() {
    let mut offences = Vec::new();
    for source in core() {
        let Some(rank) = rank(slice_of(&source)) else { continue };
        for named in named_modules(&source.text) {
            let (module, inner) = named.split_once("::").unwrap_or((&named, ""));
            let Some(other) = self::rank(module) else { continue };
            let within = module == slice_of(&source);
            if !within && other >= rank {
                offences.push(format!("{} looks right, at {module}", source.path));
            }
            if !within && ["store", "rules", "ops"].contains(&inner) {
                offences.push(format!("{} reaches past {module}/mod.rs into {inner}", source.path));
            }
        }
    }
    none("slices look left only, through mod.rs:", &offences);
}

#[test]
fn rules_know_no_store_no_file_and_no_clock() {
    const FOREIGN: &[&str] =
        &["rusqlite", "std::fs", "crate::db", "crate::office", "crate::clock", "super::store", "super::ops"];
    let rules = core()
        .into_iter()
        .filter(|source| source.path.contains("/rules.rs") || source.path.contains("/rules/"));
    let offences = rules.flat_map(|source| {
        let named =
            FOREIGN.iter().filter(move |foreign| code(&source.text).any(|line| line.contains(*foreign)));
        let path = source.path.clone();
        named.map(move |foreign| format!("{path}: {foreign}")).collect::<Vec<_>>()
    });
    none("rules take facts and give verdicts, nothing else:", &offences.collect::<Vec<_>>());
}

#[test]
fn only_api_files_of_a_slice_speak_the_wire() {
    let inner = core().into_iter().filter(|source| rank(slice_of(source)).is_some());
    let inner = inner.filter(|source| !source.path.ends_with("/api.rs") && !source.path.contains("/api/"));
    let speaks =
        |line: &str| line.contains("derive(") && line.split([',', '(', ')', ' ']).any(|word| word == "TS");
    let offences: Vec<String> =
        inner.filter(|source| code(&source.text).any(speaks)).map(|source| source.path).collect();
    none("only api.rs derives TS:", &offences);
}

#[test]
fn the_foundation_knows_no_slice() {
    let foundation = core().into_iter().filter(|source| ["db", "values"].contains(&slice_of(source)));
    let offences: Vec<String> = foundation
        .flat_map(|source| {
            let slices = named_modules(&source.text)
                .into_iter()
                .filter(|named| rank(named.split("::").next().unwrap_or("")).is_some());
            slices.map(|named| format!("{}: {named}", source.path)).collect::<Vec<_>>()
        })
        .collect();
    none("db and values stand below every slice:", &offences);
}

fn core() -> Vec<Source> {
    sources(CORE.trim_end_matches('/'), &["rs"])
}

/// The first folder or file name under core/src: `deputies`, `office.rs`.
fn slice_of(source: &Source) -> &str {
    source.path.strip_prefix(CORE).and_then(|path| path.split('/').next()).unwrap_or_default()
}

fn rank(slice: &str) -> Option<u8> {
    ORDER.iter().find(|(name, _)| *name == slice).map(|(_, rank)| *rank)
}

/// Lines that are not comments, up to the file's own tests.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .take_while(|line| !line.starts_with("#[cfg(test)]"))
        .filter(|line| !line.trim_start().starts_with("//"))
}

/// What follows each `crate::`, two names deep: `deputies::store`; a `crate::{a, b::c}` list is opened.
fn named_modules(text: &str) -> Vec<String> {
    let text: String = code(text).collect::<Vec<_>>().join("\n");
    let mut found = Vec::new();
    for (at, word) in text.match_indices("crate::") {
        let rest = &text[at + word.len()..];
        if let Some(list) = rest.strip_prefix('{') {
            found.extend(list_items(list).into_iter().map(|item| two_deep(&item)));
        } else {
            found.push(two_deep(rest));
        }
    }
    found
}

/// The items of a braced list at its own depth, with their inner lists cut off.
fn list_items(list: &str) -> Vec<String> {
    let (mut depth, mut items) = (1, vec![String::new()]);
    for letter in list.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => items.push(String::new()),
            _ if depth == 1 => items.last_mut().expect("it starts with one").push(letter),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    items.into_iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
}

fn two_deep(path: &str) -> String {
    let end = path.find(|letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == ':'));
    let names: Vec<&str> =
        path[..end.unwrap_or(path.len())].split("::").filter(|name| !name.is_empty()).take(2).collect();
    names.join("::")
}

#[test]
fn paths_are_found_in_every_form_of_use() {
    let text = "//! crate::comment\nuse crate::deputies::store::read;\nuse crate::{db, places::{Places, x}, values::Day};\nlet x = crate::office::Office;\n";
    assert_eq!(named_modules(text), ["deputies::store", "db", "places", "values::Day", "office::Office"]);
}
