//! The layout across: deputies down, activities across, a mark where both meet. A blank says nothing of anybody.

use std::collections::BTreeMap;

use super::dates;
use super::entries::{At, Entries, Entry, Occasion, Place, named, year_of};
use super::heads::ACROSS;
use super::long::attended;
use super::marks::{Marks, RETURNED, without_review};
use super::rows;
use crate::rosters::api::{Field, MarkChoice};
use crate::rosters::clean::Raw;
use crate::rosters::recognise::{Spread, Table};
use crate::rosters::workbook::{Book, Region, Sheet, cell_in};
use crate::values::{Day, Review};

/// Reads a table into `entries`.
pub fn read(book: &Book, table: &Table, marks: &[MarkChoice], file: &str, today: Day, entries: &mut Entries) {
    let sheet = &book.sheets[table.sheet];
    let marks = Marks::of(book, sheet, marks);
    let year = year_of(book, sheet, table, file);
    let columns = table.columns.iter().filter(|(_, field)| *field == Field::Activity);
    let occasions: BTreeMap<u32, usize> = columns
        .map(|(column, _)| *column)
        .filter_map(|column| {
            let occasion = occasion(book, sheet, table, column, year, today, entries)?;
            Some((column, entries.occasion(occasion)))
        })
        .collect();
    let rows = rows::of_table(book, sheet, table, &ACROSS);
    let mut spread = Spread::new(book, sheet, table, &rows);
    for row in rows {
        let cells = spread.cells(sheet, row, table);
        let place = |column: u32| Place { sheet: table.sheet, row: row.row, column };
        let value = |field: Field, name: &str, entries: &mut Entries| {
            let among = table.columns.iter().position(|(_, known)| *known == field)?;
            let at = At { place: place(table.columns[among].0), field, name };
            let raw = entries.raw(book, cells[among].0, at);
            entries.value(raw, at, today)
        };
        let Some(written) = value(Field::Deputy, "", entries) else { continue };
        let places = [Field::Village, Field::Group].into_iter();
        let places: Vec<String> = places.filter_map(|field| value(field, &written, entries)).collect();
        let card_no = value(Field::CardNo, &written, entries);
        let name = entries.name(named(&written, places, card_no));
        // Under a head that names no activity marks are no problem of their own.
        for (column, occasion) in &occasions {
            let at = At { place: place(*column), field: Field::Attendance, name: &written };
            let cell = cell_in(sheet.cells_of(row), *column);
            let Some(raw) = entries.raw(book, cell, at) else { continue };
            let words = raw.words();
            let (raw, review) = match without_review(&words) {
                Some((mark, review)) => (Raw::Words(mark), review),
                None => (raw, Review::Approved),
            };
            if review == Review::Returned {
                entries.warning(at, "returned", RETURNED, &*words);
                continue;
            }
            let Some(attended) = attended(marks.read(raw), raw.words().trim(), at, entries) else { continue };
            let (place, occasion) = (at.place, *occasion);
            let is_claimed = review == Review::Claimed;
            let (spoke, approved_by) = (None, None);
            entries.entries.push(Entry { place, name, occasion, attended, spoke, approved_by, is_claimed });
        }
    }
}

/// A column's heads as they are written, through merged cells.
fn head_of(book: &Book, sheet: &Sheet, header: &[u32], column: u32) -> String {
    let own = |row: u32| {
        sheet.at(row, column).map(|cell| book.shown(cell)).filter(|words| !words.trim().is_empty())
    };
    let merged = |row: u32| {
        let over = |region: &&Region| region.top == row && (region.left..=region.right).contains(&column);
        let region = sheet.merges.iter().find(over)?;
        sheet.at(region.top, region.left).map(|cell| book.shown(cell))
    };
    let words: Vec<String> = header.iter().filter_map(|row| own(*row).or_else(|| merged(*row))).collect();
    words.join(" ")
}

/// The activity a column's heads name.
fn occasion(
    book: &Book,
    sheet: &Sheet,
    table: &Table,
    column: u32,
    year: Option<i32>,
    today: Day,
    entries: &mut Entries,
) -> Option<Occasion> {
    let head = head_of(book, sheet, &table.header, column);
    let row = table.header.last().copied().unwrap_or(0);
    let place = Place { sheet: table.sheet, row, column };
    let at = At { place, field: Field::Activity, name: &head };
    let Some((days, title)) = dates::in_words(&head, year) else {
        let message = "这一列没有写活动的日期，整列没有导入，请在表头写上，例如“3月5日视察”。";
        entries.error(at, "date_missing", message, head.clone());
        return None;
    };
    let span = entries.span(days, at, &head)?;
    let Some(title) = entries.value(Some(Raw::Words(&title)), At { field: Field::Title, ..at }, today) else {
        let message = "这一列只有日期，没有活动名称，整列没有导入，请在表头写上，例如“3月5日视察”。";
        entries.error(at, "title_missing", message, head.clone());
        return None;
    };
    Some(Occasion {
        place,
        title,
        span,
        kind: None,
        half_days: None,
        venue: None,
        organiser: None,
        content: None,
    })
}
