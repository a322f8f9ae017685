//! A sheet without heads: its columns told by their values, or not at all.

use std::collections::BTreeMap;

use super::Table;
use crate::rosters::api::Field;
use crate::rosters::clean::{Raw, bare, is_like_a_name};
use crate::rosters::workbook::{Book, Sheet};
use crate::values::IdNumber;

/// So many rows are looked at.
const ROWS: usize = 40;

/// The table, where names and identity numbers or telephones leave no doubt which column is which.
pub fn by_values(book: &Book, at: usize) -> Option<Table> {
    let sheet = &book.sheets[at];
    let mut kinds: BTreeMap<u32, Vec<Option<Field>>> = BTreeMap::new();
    for row in sheet.rows.iter().take(ROWS) {
        for cell in sheet.cells_of(row) {
            let kind = Raw::of(book, cell.cell).and_then(kind_of);
            kinds.entry(cell.column).or_default().push(kind);
        }
    }
    let mut columns: Vec<(u32, Field)> = Vec::new();
    for (column, found) in &kinds {
        let Some(field) = most(found) else { continue };
        if columns.iter().any(|(_, known)| *known == field) {
            // Names in two columns: a grid of names, or tables side by side.
            if field == Field::Name {
                return None;
            }
            continue;
        }
        columns.push((*column, field));
    }
    let has = |field: Field| columns.iter().any(|(_, known)| *known == field);
    let sure = has(Field::Name) && has(Field::Gender) && (has(Field::IdNumber) || has(Field::Phone));
    if !sure || sheet.rows.len() < 3 || !starts_at_once(book, sheet, &columns) {
        return None;
    }
    Some(Table { sheet: at, header: Vec::new(), columns })
}

/// The field of nearly all of a column's cells.
fn most(found: &[Option<Field>]) -> Option<Field> {
    let mut counts: BTreeMap<Field, usize> = BTreeMap::new();
    for field in found.iter().flatten() {
        *counts.entry(*field).or_default() += 1;
    }
    let (field, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (count * 10 >= found.len() * 8).then_some(field)
}

/// Titles above would be taken for people.
fn starts_at_once(book: &Book, sheet: &Sheet, columns: &[(u32, Field)]) -> bool {
    let Some(first) = sheet.rows.first() else { return false };
    let told = sheet.cells_of(first).iter().filter(|cell| {
        let kind = Raw::of(book, cell.cell).and_then(kind_of);
        kind.is_some() && columns.iter().any(|(column, field)| *column == cell.column && kind == Some(*field))
    });
    told.count() >= 3
}

fn kind_of(raw: Raw<'_>) -> Option<Field> {
    let words = raw.words();
    let bare = bare(&words);
    let digits = bare.bytes().all(|byte| byte.is_ascii_digit());
    Some(match bare.as_ref() {
        "男" | "女" => Field::Gender,
        "是" | "否" => Field::Reelected,
        text if IdNumber::checked(text).is_ok() => Field::IdNumber,
        text if digits && text.len() == 11 && text.starts_with('1') => Field::Phone,
        text if digits && text.len() <= 4 && !text.starts_with("19") => Field::Seq,
        text if text.ends_with('族') && text.chars().count() <= 6 => Field::Ethnicity,
        "中共党员" | "群众" | "党员" | "共青团员" | "民盟盟员" | "民革党员" | "九三学社社员"
        | "无党派人士" | "民建会员" | "民进会员" | "团员" => Field::Party,
        "小学" | "初中" | "高中" | "中专" | "大专" | "本科" | "大学本科" | "大学" | "研究生" | "硕士" => {
            Field::Education
        }
        text if is_month(text) || matches!(raw, Raw::Day(_)) => Field::Birth,
        text if text.ends_with("选区") => Field::Constituency,
        text if text.ends_with("小组") && text.starts_with('第') => Field::Group,
        text if text.ends_with(['村']) && text.chars().count() <= 6 || text.ends_with("社区") => {
            Field::Village
        }
        text if is_like_a_name(text) => Field::Name,
        text if text.chars().count() >= 5 && !digits => Field::Position,
        _ => return None,
    })
}

fn is_month(text: &str) -> bool {
    let mut parts = text.split(['.', '-', '/', '年']);
    matches!((parts.next(), parts.next()), (Some(year), Some(month))
        if year.len() == 4 && (year.starts_with("19") || year.starts_with("20")) && year.bytes().all(|b| b.is_ascii_digit())
            && month.trim_end_matches('月').len() <= 2)
}
