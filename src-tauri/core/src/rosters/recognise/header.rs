//! The heads: searched from the top for the row, or the two or three rows, that name most columns.

use std::collections::{BTreeMap, BTreeSet};

use super::heads::{ROSTER, Speech};
use super::said::MOST_ROWS as MOST_SAID;
use super::{Mappings, Table, guess};
use crate::rosters::api::{Field, SheetMapping};
use crate::rosters::clean::{Raw, bare};
use crate::rosters::workbook::{Book, Cell, Fault, Sheet, column_of};

/// Heads stand in the first rows that have anything in them.
const ROWS_SEARCHED: usize = 60;
/// Heads in up to so many rows.
const MOST_ROWS: usize = 3;

/// The table of a sheet, as said by hand, by its heads, or by its values; and why it is none, where it is none.
pub fn find(
    book: &Book,
    at: usize,
    said: Option<&SheetMapping>,
    remembered: Option<&Mappings>,
    speech: &Speech,
) -> (Table, Option<Fault>) {
    let nothing = || Table { sheet: at, header: Vec::new(), columns: Vec::new() };
    let found = match said {
        Some(said) if said.header_rows.is_some() || said.columns.is_some() => by_hand(book, at, said, speech),
        _ => recognised(book, at, remembered, speech),
    };
    match found {
        Err(fault) => (nothing(), Some(fault)),
        Ok(table) => {
            let is_named = table.columns.iter().any(|(_, field)| *field == speech.who);
            (table, (!is_named).then_some(Fault::NoHeaderFound))
        }
    }
}

fn recognised(
    book: &Book,
    at: usize,
    remembered: Option<&Mappings>,
    speech: &Speech,
) -> Result<Table, Fault> {
    let sheet = &book.sheets[at];
    if let Some(table) = remembered.and_then(|known| known_heads(book, at, known, speech)) {
        return Ok(table);
    }
    if is_roster(speech) && is_transposed(book, sheet) {
        return Err(Fault::Transposed);
    }
    let Some(mut best) = best_head(book, sheet, speech) else { return without_heads(book, at, speech) };
    settle_doubles(book, sheet, &mut best, speech)?;
    Ok(Table { sheet: at, header: best.rows, columns: best.columns })
}

fn is_roster(speech: &Speech) -> bool {
    speech.who == ROSTER.who
}

/// Values alone tell a roster's columns from each other, and no other table's.
fn without_heads(book: &Book, at: usize, speech: &Speech) -> Result<Table, Fault> {
    let found = if is_roster(speech) { guess::by_values(book, at) } else { None };
    found.ok_or(Fault::NoHeaderFound)
}

/// The first rows whose words are those of heads once said by hand.
fn known_heads(book: &Book, at: usize, known: &Mappings, speech: &Speech) -> Option<Table> {
    if known.is_empty() {
        return None;
    }
    let sheet = &book.sheets[at];
    let searched = sheet.rows.iter().take(ROWS_SEARCHED);
    searched.flat_map(|row| (1..=MOST_SAID).map(|height| row.row..row.row + height)).find_map(|rows| {
        let header: Vec<u32> = rows.collect();
        let columns = known.get(&signature(book, sheet, &header))?;
        // The same heads may have been said to be another kind of table.
        if !columns.values().all(|field| (speech.knows)(*field)) {
            return None;
        }
        Some(Table { sheet: at, header, columns: by_letter(columns) })
    })
}

fn by_letter(columns: &BTreeMap<String, Field>) -> Vec<(u32, Field)> {
    let mut columns: Vec<(u32, Field)> =
        columns.iter().filter_map(|(letter, field)| Some((column_of(letter)?, *field))).collect();
    columns.sort_by_key(|(column, _)| *column);
    columns
}

fn by_hand(book: &Book, at: usize, said: &SheetMapping, speech: &Speech) -> Result<Table, Fault> {
    let sheet = &book.sheets[at];
    let rows = match &said.header_rows {
        Some(rows) => rows.iter().filter_map(|row| row.checked_sub(1)).collect(),
        None => best_head(book, sheet, speech).map(|head| head.rows).unwrap_or_default(),
    };
    if let Some(columns) = &said.columns {
        return Ok(Table { sheet: at, header: rows, columns: by_letter(columns) });
    }
    if rows.is_empty() {
        return without_heads(book, at, speech);
    }
    let mut head = Head { columns: columns_of(book, sheet, &rows, speech), rows };
    settle_doubles(book, sheet, &mut head, speech)?;
    Ok(Table { sheet: at, header: head.rows, columns: head.columns })
}

/// The heads' words in order: the same for the next file of the same office.
pub fn signature(book: &Book, sheet: &Sheet, rows: &[u32]) -> String {
    let heads: Vec<String> =
        columns_in(sheet, rows).into_iter().map(|column| head_words(book, sheet, rows, column)).collect();
    heads.join("|")
}

/// A column's head, of all its rows.
pub fn head_words(book: &Book, sheet: &Sheet, rows: &[u32], column: u32) -> String {
    let mut words: Vec<String> = rows.iter().filter_map(|row| words_at(book, sheet, *row, column)).collect();
    words.dedup();
    words.join(" ")
}

/// Heads that were found.
struct Head {
    rows: Vec<u32>,
    columns: Vec<(u32, Field)>,
}

fn best_head(book: &Book, sheet: &Sheet, speech: &Speech) -> Option<Head> {
    let mut best: Option<(usize, Head)> = None;
    for (at, row) in sheet.rows.iter().enumerate().take(ROWS_SEARCHED) {
        for height in 1..=MOST_ROWS {
            let rows: Vec<u32> = sheet.rows[at..].iter().take(height).map(|row| row.row).collect();
            // Heads stand together, without a blank row between.
            let together = rows.len() == height
                && rows.last() == Some(&(row.row + u32::try_from(height).unwrap_or(1) - 1));
            if !together || (height > 1 && !continues(book, sheet, &rows, speech)) {
                break;
            }
            let columns = columns_of(book, sheet, &rows, speech);
            let fields: BTreeSet<Field> = columns.iter().map(|(_, field)| *field).collect();
            if !fields.contains(&speech.who) || fields.len() < speech.least {
                continue;
            }
            let score = fields.len();
            // A title above the heads adds a row and names nothing: of equals, the fewest rows.
            let better =
                |found: &usize, head: &Head| score > *found || (score == *found && height < head.rows.len());
            if best.as_ref().is_none_or(|(found, head)| better(found, head)) {
                best = Some((score, Head { rows, columns }));
            }
        }
    }
    best.map(|(_, head)| head)
}

/// Whether the last of `rows` still belongs to the heads: it names something, and has no values.
fn continues(book: &Book, sheet: &Sheet, rows: &[u32], speech: &Speech) -> bool {
    let [above @ .., last] = rows else { return false };
    let field_of = speech.field_of;
    let Ok(at) = sheet.rows.binary_search_by_key(last, |row| row.row) else { return false };
    let mut named = 0;
    for cell in sheet.cells_of(&sheet.rows[at]) {
        let Some(Raw::Words(words)) = Raw::of(book, cell.cell) else { return false };
        let bare = bare(words);
        if bare.chars().any(|c| c.is_ascii_digit()) && bare.chars().filter(char::is_ascii_digit).count() > 2 {
            return false;
        }
        if matches!(bare.as_ref(), "男" | "女" | "是" | "否") || crate::rosters::clean::is_placeholder(&bare)
        {
            return false;
        }
        let head_above = above.iter().any(|row| {
            words_at(book, sheet, *row, cell.column).as_deref().and_then(field_of) == Some(speech.who)
        });
        if head_above && field_of(words).is_none() {
            return false;
        }
        named += usize::from(field_of(words).is_some());
    }
    named > 0
}

/// The columns that the heads in `rows` name: the lowest word that means something wins.
fn columns_of(book: &Book, sheet: &Sheet, rows: &[u32], speech: &Speech) -> Vec<(u32, Field)> {
    let columns = columns_in(sheet, rows).into_iter();
    columns.filter_map(|column| Some((column, field_at(book, sheet, rows, column, speech)?))).collect()
}

fn field_at(book: &Book, sheet: &Sheet, rows: &[u32], column: u32, speech: &Speech) -> Option<Field> {
    let field_of = speech.field_of;
    let words: Vec<String> = rows.iter().filter_map(|row| words_at(book, sheet, *row, column)).collect();
    // 联系 over 电话 reads 联系电话; 出生 over 年月 reads 出生年月.
    let joined = words.concat();
    let own = words.iter().rev().find_map(|words| field_of(words));
    let whole = if words.len() > 1 { field_of(&joined).or(own) } else { own };
    if words.len() == 1 && rows.len() > 1 && own.is_some() {
        // A head that spreads over columns whose own heads say nothing names only the first of them.
        let spread = sheet
            .merges
            .iter()
            .find(|region| region.left < column && column <= region.right && rows.contains(&region.top));
        return own.filter(|_| spread.is_none());
    }
    whole
}

fn columns_in(sheet: &Sheet, rows: &[u32]) -> BTreeSet<u32> {
    let mut columns = BTreeSet::new();
    for row in rows {
        if let Ok(at) = sheet.rows.binary_search_by_key(row, |row| row.row) {
            columns.extend(sheet.cells_of(&sheet.rows[at]).iter().map(|cell| cell.column));
        }
        if rows.len() > 1 {
            let spread =
                sheet.merges.iter().filter(|region| region.top == *row && region.right - region.left < 40);
            columns.extend(spread.flat_map(|region| region.left..=region.right));
        }
    }
    columns
}

/// The words at a place, through a merged region.
fn words_at(book: &Book, sheet: &Sheet, row: u32, column: u32) -> Option<String> {
    let own = sheet.at(row, column).and_then(|cell| words(book, cell));
    own.or_else(|| {
        let covers = |region: &&crate::rosters::workbook::Region| {
            (region.top..=region.bottom).contains(&row) && (region.left..=region.right).contains(&column)
        };
        let region = sheet.merges.iter().find(covers)?;
        (region.top == row)
            .then(|| sheet.at(region.top, region.left))
            .flatten()
            .and_then(|cell| words(book, cell))
    })
}

fn words(book: &Book, cell: Cell) -> Option<String> {
    match Raw::of(book, cell)? {
        Raw::Words(words) => Some(bare(words).into_owned()).filter(|words| !words.is_empty()),
        day @ Raw::Day(_) => Some(day.words().into_owned()),
        _ => None,
    }
}

/// Two columns of one field: a second telephone, a unit beside a post; anything else is two tables side by side.
fn settle_doubles(book: &Book, sheet: &Sheet, head: &mut Head, speech: &Speech) -> Result<(), Fault> {
    let count = |field: Field| head.columns.iter().filter(|(_, found)| *found == field).count();
    if count(speech.who) > 1 {
        return Err(Fault::DuplicateHeaderBlocks);
    }
    let mut seen = BTreeSet::new();
    let mut columns = Vec::new();
    for (column, field) in std::mem::take(&mut head.columns) {
        if field == Field::Position || seen.insert(field) {
            columns.push((column, field));
        } else if field == Field::Phone && seen.insert(Field::Phone2) {
            columns.push((column, Field::Phone2));
        }
        // Any further column of a field stays unread; which of two is right nobody can tell.
    }
    let number = is_roster(speech).then(|| head_of_numbers(book, sheet, &head.rows)).flatten();
    if let Some(column) = number.filter(|column| !columns.iter().any(|(known, _)| known == column)) {
        let counts = counts_up(book, sheet, &head.rows, column);
        match counts {
            true if !seen.contains(&Field::Seq) => columns.push((column, Field::Seq)),
            false if !seen.contains(&Field::CardNo) => columns.push((column, Field::CardNo)),
            _ => {}
        }
        columns.sort_by_key(|(column, _)| *column);
    }
    head.columns = columns;
    Ok(())
}

/// The column whose head is 编号: a running number or the deputy's card, as its values say.
fn head_of_numbers(book: &Book, sheet: &Sheet, rows: &[u32]) -> Option<u32> {
    columns_in(sheet, rows).into_iter().find(|column| head_words(book, sheet, rows, *column) == "编号")
}

fn counts_up(book: &Book, sheet: &Sheet, rows: &[u32], column: u32) -> bool {
    let last = rows.last().copied().unwrap_or(0);
    let below = sheet.rows.iter().filter(|row| row.row > last).filter_map(|row| {
        crate::rosters::workbook::cell_in(sheet.cells_of(row), column)
            .and_then(|cell| Raw::of(book, cell))
            .map(|raw| raw.words().into_owned())
    });
    (1u32..).zip(below.take(3)).all(|(expected, words)| words.trim() == expected.to_string())
}

/// Whether the heads run down a column and the deputies across.
fn is_transposed(book: &Book, sheet: &Sheet) -> bool {
    let Some(first) = sheet
        .rows
        .iter()
        .take(20)
        .filter_map(|row| sheet.cells_of(row).first().map(|cell| cell.column))
        .min()
    else {
        return false;
    };
    let field_of = ROSTER.field_of;
    let down: BTreeSet<Field> = sheet
        .rows
        .iter()
        .take(20)
        .filter_map(|row| field_of(&words_at(book, sheet, row.row, first)?))
        .collect();
    let across = sheet.rows.iter().take(20).map(|row| {
        let named = sheet
            .cells_of(row)
            .iter()
            .filter_map(|cell| field_of(&words(book, cell.cell)?))
            .collect::<BTreeSet<_>>();
        named.len()
    });
    down.contains(&Field::Name) && down.len() >= 3 && across.max().unwrap_or(0) < down.len()
}
