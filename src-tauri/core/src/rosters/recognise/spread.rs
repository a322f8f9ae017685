//! Values that stand for several rows: merged cells, 同上, and a value written only at the head of its block.

use std::collections::BTreeMap;

use super::Table;
use super::header::signature;
use super::ours::is_ours;
use crate::rosters::api::Field;
use crate::rosters::clean::{Raw, bare};
use crate::rosters::workbook::{Book, Cell, Region, RowAt, Sheet, cell_in};

/// Where a row's value of a column comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Origin {
    /// The cell itself.
    Own,
    /// A merged region around it.
    Merged,
    /// 同上 points at a cell above.
    Ditto,
    /// Nothing is written; the block's first row says it.
    Assumed,
}

/// Fills columns from the top down.
pub struct Spread<'a> {
    book: &'a Book,
    /// By column: merged regions that reach down, in order.
    merged: BTreeMap<u32, Vec<&'a Region>>,
    /// By place among the table's columns: whether blanks mean the value above.
    fills: Vec<bool>,
    last: Vec<Option<Cell>>,
}

impl<'a> Spread<'a> {
    /// Looks at a table's columns.
    pub fn new(book: &'a Book, sheet: &'a Sheet, table: &Table, people: &[&RowAt]) -> Self {
        let mut merged: BTreeMap<u32, Vec<&Region>> = BTreeMap::new();
        for region in sheet.merges.iter().filter(|region| region.bottom > region.top) {
            merged.entry(region.left).or_default().push(region);
        }
        for regions in merged.values_mut() {
            regions.sort_by_key(|region| region.top);
        }
        // What we wrote ourselves has a blank where there is nothing.
        let ours = is_ours(&signature(book, sheet, &table.header));
        let written_once = |(column, field): &(u32, Field)| {
            !ours
                && is_of_a_block(*field)
                && !merged.contains_key(column)
                && is_written_once(book, sheet, *column, people)
        };
        let fills = table.columns.iter().map(written_once).collect();
        Self { book, merged, fills, last: vec![None; table.columns.len()] }
    }

    /// The cells that count for a row, by place among the table's columns, and where each stands.
    pub fn cells(&mut self, sheet: &Sheet, row: &RowAt, table: &Table) -> Vec<(Option<Cell>, Origin)> {
        let cells = sheet.cells_of(row);
        let counting = |(at, (column, field)): (usize, &(u32, Field))| match field {
            // 序号 says nothing of anybody.
            Field::Seq => (None, Origin::Own),
            _ => self.cell(sheet, row.row, at, table, cell_in(cells, *column)),
        };
        table.columns.iter().enumerate().map(counting).collect()
    }

    fn cell(
        &mut self,
        sheet: &Sheet,
        row: u32,
        at: usize,
        table: &Table,
        own: Option<Cell>,
    ) -> (Option<Cell>, Origin) {
        let (column, field) = table.columns[at];
        let own = own.filter(|cell| !is_blank(self.book, *cell));
        if let Some(cell) = own {
            if takes_ditto(field) && is_ditto(self.book, cell) {
                return (self.last[at], Origin::Ditto);
            }
            self.last[at] = Some(cell);
            if self.fills[at] {
                self.forget_below(field, table);
            }
            return (Some(cell), Origin::Own);
        }
        if let Some(regions) = self.merged.get(&column).filter(|_| takes_merged(field)) {
            let found =
                regions.partition_point(|region| region.top <= row).checked_sub(1).map(|at| regions[at]);
            if let Some(region) = found.filter(|region| row <= region.bottom) {
                return (sheet.at(region.top, region.left), Origin::Merged);
            }
        }
        if self.fills[at] { (self.last[at], Origin::Assumed) } else { (None, Origin::Own) }
    }

    /// A new constituency does not go on with the village of the last one.
    fn forget_below(&mut self, field: Field, table: &Table) {
        for (at, (_, other)) in table.columns.iter().enumerate() {
            if width(*other) < width(field) && self.fills[at] {
                self.last[at] = None;
            }
        }
    }
}

/// Larger things hold smaller ones.
fn width(field: Field) -> u8 {
    match field {
        Field::Town => 4,
        Field::Constituency => 3,
        Field::Group | Field::Title | Field::HeldOn => 2,
        Field::Village
        | Field::ActivityKind
        | Field::EndsOn
        | Field::HalfDays
        | Field::Place
        | Field::Organiser
        | Field::Content => 1,
        _ => 0,
    }
}

fn is_of_a_block(field: Field) -> bool {
    matches!(
        field,
        Field::Constituency
            | Field::Village
            | Field::Town
            | Field::Group
            | Field::Deputy
            | Field::Title
            | Field::HeldOn
            | Field::ActivityKind
            | Field::EndsOn
            | Field::HalfDays
            | Field::Place
            | Field::Organiser
            | Field::Content
    )
}

/// What belongs to one person alone is never taken from another row.
fn takes_merged(field: Field) -> bool {
    !matches!(
        field,
        Field::Seq
            | Field::Name
            | Field::IdNumber
            | Field::Phone
            | Field::Phone2
            | Field::CardNo
            | Field::Birth
            | Field::Note
            | Field::PhoneConsent
            | Field::PartyJoined
            | Field::Honours
            | Field::Offices
            | Field::TermsServed
            | Field::Household
            | Field::Spoke
            | Field::Review
    )
}

fn takes_ditto(field: Field) -> bool {
    takes_merged(field) && field != Field::Gender
}

fn is_blank(book: &Book, cell: Cell) -> bool {
    matches!(cell, Cell::Text(at) if book.text(at).trim().is_empty())
}

fn is_ditto(book: &Book, cell: Cell) -> bool {
    let Some(Raw::Words(words)) = Raw::of(book, cell) else { return false };
    // Most words begin as no ditto does.
    let begins = words.trim_start().chars().next();
    let plain = |c: char| c.is_ascii_alphanumeric() || (c != '同' && ('\u{4E00}'..='\u{9FFF}').contains(&c));
    if words.len() > 24 || begins.is_some_and(plain) {
        return false;
    }
    let bare = bare(words);
    matches!(
        bare.trim_matches(['-', '—', '－', '.', '…', '(', ')']),
        "同上"
            | "同前"
            | "同上行"
            | "〃"
            | "″"
            | "\""
            | "”"
            | "“"
            | "\"\""
            | "々"
            | "ˮ"
            | "〞"
            | "〝"
            | "＂"
            | "''"
    )
}

/// Whether a column writes a value once at the head of each block: never the same value in two rows running, many blanks.
fn is_written_once(book: &Book, sheet: &Sheet, column: u32, people: &[&RowAt]) -> bool {
    let mut blanks = 0;
    let mut last: Option<String> = None;
    for (at, row) in people.iter().enumerate() {
        let value = cell_in(sheet.cells_of(row), column)
            .and_then(|cell| Raw::of(book, cell))
            .map(|raw| bare(&raw.words()).into_owned());
        match value {
            None if at == 0 => return false,
            None => {
                blanks += 1;
                last = None;
            }
            Some(value) if last.as_ref() == Some(&value) => return false,
            value => last = value,
        }
    }
    blanks * 2 >= people.len() && blanks > 0
}
