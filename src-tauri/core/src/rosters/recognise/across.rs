//! What takes the whole workbook to see: the same person on two sheets, one number given to two.

use std::collections::{HashMap, HashSet};

use super::{Found, Person, cell_name};
use crate::rosters::api::{Field, Issue, IssueLevel};
use crate::rosters::workbook::Book;

/// Leaves out a sheet all of whose people stand on another one: 女代表 beside 全体代表.
pub fn leave_out_copies(book: &Book, found: &mut Found) {
    if found.tables.len() < 2 {
        return;
    }
    let keys: Vec<HashSet<String>> = found
        .tables
        .iter()
        .map(|table| found.people.iter().filter(|person| person.sheet == table.sheet).map(key).collect())
        .collect();
    let copied = |at: usize| {
        let inside = |other: usize| {
            let larger =
                keys[other].len() > keys[at].len() || (keys[other].len() == keys[at].len() && other < at);
            other != at && larger && keys[at].is_subset(&keys[other])
        };
        !keys[at].is_empty() && (0..keys.len()).any(inside)
    };
    let copies: Vec<usize> = (0..keys.len()).filter(|at| copied(*at)).collect();
    for at in copies.into_iter().rev() {
        let table = found.tables.remove(at);
        found.people.retain(|person| person.sheet != table.sheet);
        let name = book.sheets[table.sheet].name.clone().unwrap_or_default();
        found.leave_out(table, format!("工作表“{name}”里的人都在另一张表里，没有重复读取。"));
    }
}

fn key(person: &Person) -> String {
    let other = || person.get(Field::Phone).or_else(|| person.get(Field::Birth)).unwrap_or("");
    format!("{}|{}", person.get(Field::Name).unwrap_or(""), person.get(Field::IdNumber).unwrap_or_else(other))
}

/// Identity numbers and telephones that stand twice.
pub fn compare(found: &mut Found) {
    let columns: HashMap<(usize, Field), u32> = found
        .tables
        .iter()
        .flat_map(|table| table.columns.iter().map(|(column, field)| ((table.sheet, *field), *column)))
        .collect();
    for (field, level, code, message) in [
        (
            Field::IdNumber,
            IssueLevel::Error,
            "id_duplicate",
            "这个身份证号在名册里出现了不止一次，请核对是哪一位的。",
        ),
        (
            Field::Phone,
            IssueLevel::Warning,
            "phone_duplicate",
            "这个电话号码在名册里出现了不止一次，请核对。",
        ),
    ] {
        for at in doubled(&found.people, field) {
            let person = &mut found.people[at];
            let column = columns.get(&(person.sheet, field)).copied().unwrap_or(0);
            let raw = person.get(field).unwrap_or("").to_owned();
            person.issues.push(Issue {
                cell: cell_name(person.row, column),
                field: Some(field),
                level,
                code: code.to_owned(),
                message: message.to_owned(),
                raw,
            });
        }
    }
}

fn doubled(people: &[Person], field: Field) -> Vec<usize> {
    let mut first: HashMap<&str, usize> = HashMap::with_capacity(people.len());
    let mut doubled = Vec::new();
    for (at, person) in people.iter().enumerate() {
        let Some(value) = person.get(field) else { continue };
        if let Some(earlier) = first.insert(value, at) {
            doubled.extend([earlier, at]);
        }
    }
    doubled.sort_unstable();
    doubled.dedup();
    doubled
}
