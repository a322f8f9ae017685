//! One owner per tool: which folders may name a foreign crate or package at all.

use super::{none, sources};

/// A tool, where it is looked for, and the only paths that may name it.
struct Owned {
    tool: &'static str,
    within: &'static str,
    kinds: &'static [&'static str],
    owners: &'static [&'static str],
}

const CORE: &str = "src-tauri/core/src";

const fn owned_in_core(tool: &'static str, owners: &'static [&'static str]) -> Owned {
    Owned { tool, within: CORE, kinds: &["rs"], owners }
}

const OWNED: &[Owned] = &[
    owned_in_core(
        "rusqlite",
        &[
            "/db/",
            "/office",
            "/operation",
            "/journal",
            "/store.rs",
            "/store/",
            "/values/",
            "/demo.rs",
            "/demo/",
            "/deputies/columns.rs",
            "/settings/ops.rs",
        ],
    ),
    owned_in_core("calamine", &["/rosters/workbook"]),
    owned_in_core("rust_xlsxwriter", &["/tables/write", "/rosters/write/"]),
    owned_in_core("printpdf", &["/paper/"]),
    owned_in_core("lopdf", &["/paper/"]),
    owned_in_core("moxcms", &["/paper/"]),
    owned_in_core("chrono", &["/clock.rs", "/values/"]),
    Owned {
        tool: "tauri",
        within: "src-tauri",
        kinds: &["rs"],
        owners: &["src-tauri/src/", "src-tauri/build.rs"],
    },
    Owned { tool: "dutybook_core", within: CORE, kinds: &["rs"], owners: &[] },
    Owned {
        tool: "@tauri-apps",
        within: "ui",
        kinds: &["ts", "vue"],
        owners: &["ui/src/backend/", "ui/tests/tidy.test.ts"],
    },
];

#[test]
fn each_tool_is_named_only_by_its_owner() {
    let mut offences = Vec::new();
    for Owned { tool, within, kinds, owners } in OWNED {
        for source in sources(within, kinds) {
            let is_owner = owners.iter().any(|owner| source.path.contains(owner));
            let names_it = |line: &&str| !line.trim_start().starts_with("//") && uses(line, tool);
            if let (false, Some(line)) = (is_owner, source.text.lines().find(names_it)) {
                offences.push(format!("{}: {tool}: {}", source.path, line.trim()));
            }
        }
    }
    none("these name a tool they do not own:", &offences);
}

/// Whether a line of code uses the tool: `tool::…`, `use tool`, or for a package the quoted name.
fn uses(line: &str, tool: &str) -> bool {
    if tool.starts_with('@') {
        return line.contains(tool);
    }
    line.match_indices(tool).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = &line[at + tool.len()..];
        let starts =
            before.is_none_or(|letter| !(letter.is_alphanumeric() || letter == '_' || letter == ':'));
        starts
            && (after.starts_with("::") || (line.trim_start().starts_with("use ") && after.starts_with(';')))
    })
}

#[test]
fn a_use_is_told_from_a_mention() {
    let check = |line: &str, tool: &str, expected| assert_eq!(uses(line, tool), expected, "{line}");
    check("use rusqlite::Connection;", "rusqlite", true);
    check("    let row: rusqlite::Row;", "rusqlite", true);
    check("use tauri;", "tauri", true);
    check("use tauri_build::build;", "tauri", false);
    check("crate::tauri::x", "tauri", false);
    check("import { invoke } from '@tauri-apps/api/core';", "@tauri-apps", true);
}
