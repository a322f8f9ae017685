//! A workbook as the program sees it: sparse cells at their own places, whatever kind of file it was.

use std::ops::Range;

use crate::values::Day;

/// All that was read of a workbook.
#[derive(Debug, Default)]
pub struct Book {
    pub(super) text: String,
    pub(super) ends: Vec<u32>,
    /// Where the workbook's shared texts begin; they come after the sheets that refer to them.
    shared: Option<u32>,
    /// The sheets in their order.
    pub sheets: Vec<Sheet>,
}

/// A sheet: rows with something in them, in order.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Its name; none in a text file.
    pub name: Option<String>,
    /// Whether the file hides it.
    pub hidden: bool,
    /// Rows with cells.
    pub rows: Vec<RowAt>,
    /// The rows' cells, one row after another, each in the order of columns.
    pub cells: Vec<CellAt>,
    /// Merged regions.
    pub merges: Vec<Region>,
    /// Hidden columns, first to last, from 0.
    pub hidden_columns: Vec<(u32, u32)>,
    /// Rows and columns that hold a picture, from 0.
    pub pictures: Vec<(u32, u32)>,
    /// Whether merged regions and hidden rows could not be known.
    pub blind: bool,
}

/// A row and where its cells are.
#[derive(Clone, Debug)]
pub struct RowAt {
    /// From 0.
    pub row: u32,
    /// Whether the file hides it.
    pub hidden: bool,
    pub(super) cells: Range<u32>,
}

/// A cell in its column.
#[derive(Clone, Copy, Debug)]
pub struct CellAt {
    /// From 0.
    pub column: u32,
    /// What it holds.
    pub cell: Cell,
}

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell {
    /// A text of the book.
    Text(u32),
    /// A number without a date's format.
    Number(f64),
    /// A number with a date's format: days since 1899-12-30.
    Day(f64),
    /// True or false.
    Truth(bool),
    /// `#N/A` and its like, as a text of the book.
    Error(u32),
    /// A formula that nobody calculated.
    Uncalculated,
}

/// Texts from here on are the workbook's shared ones, until [`Book::settle`] knows where those stand.
const SHARED: u32 = 1 << 31;

impl Cell {
    /// A cell with the workbook's `at`-th shared text.
    pub(super) fn shared(at: u32) -> Self {
        Self::Text(SHARED | (at & (SHARED - 1)))
    }
}

/// A merged region, all from 0 and inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// First row.
    pub top: u32,
    /// First column.
    pub left: u32,
    /// Last row.
    pub bottom: u32,
    /// Last column.
    pub right: u32,
}

impl Book {
    /// The text of a cell.
    pub fn text(&self, index: u32) -> &str {
        let at = index as usize;
        let from = if at == 0 { 0 } else { self.ends.get(at - 1).copied().unwrap_or(0) };
        let to = self.ends.get(at).copied().unwrap_or(from);
        self.text.get(from as usize..to as usize).unwrap_or("")
    }

    /// Keeps another text and says its index.
    pub(super) fn keep(&mut self, text: &str) -> u32 {
        self.text.push_str(text);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        u32::try_from(self.ends.len() - 1).unwrap_or(u32::MAX)
    }

    /// Keeps the next of the workbook's shared texts.
    pub(super) fn keep_shared(&mut self, text: &str) {
        let at = self.keep(text);
        self.shared.get_or_insert(at);
    }

    /// Brings everything into order once all of it is there.
    pub(super) fn settle(&mut self) {
        let shared =
            self.shared.map_or(0..0, |first| first..u32::try_from(self.ends.len()).unwrap_or(u32::MAX));
        // An index past the table is damage of this one cell, and must not look like a blank.
        let damaged = Cell::Error(self.keep("#REF!"));
        for sheet in &mut self.sheets {
            sheet.settle();
            for at in &mut sheet.cells {
                if let Cell::Text(text) = at.cell
                    && let Some(place) = text.checked_sub(SHARED)
                {
                    let text = shared.start + place;
                    at.cell = if shared.contains(&text) { Cell::Text(text) } else { damaged };
                }
            }
        }
    }

    /// Puts words into a cell, as if they had been typed there; none empty it.
    pub fn correct(&mut self, sheet: usize, row: u32, column: u32, words: &str) {
        let text = (!words.trim().is_empty()).then(|| Cell::Text(self.keep(words)));
        let Some(sheet) = self.sheets.get_mut(sheet) else { return };
        let at = match sheet.rows.binary_search_by_key(&row, |at| at.row) {
            Ok(at) => at,
            Err(at) => {
                sheet.rows.insert(at, RowAt { row, hidden: false, cells: 0..0 });
                at
            }
        };
        // A row's cells stand together: the corrected row gets a new place behind all others.
        let mut cells: Vec<CellAt> = sheet.cells_of(&sheet.rows[at]).to_vec();
        cells.retain(|cell| cell.column != column);
        cells.extend(text.map(|cell| CellAt { column, cell }));
        cells.sort_by_key(|cell| cell.column);
        let first = u32::try_from(sheet.cells.len()).unwrap_or(u32::MAX);
        sheet.cells.extend(cells);
        sheet.rows[at].cells = first..u32::try_from(sheet.cells.len()).unwrap_or(u32::MAX);
    }

    /// What a cell shows, near enough to tell the secretary.
    pub fn shown(&self, cell: Cell) -> String {
        match cell {
            Cell::Text(at) | Cell::Error(at) => self.text(at).to_owned(),
            Cell::Number(number) => number_shown(number),
            Cell::Day(serial) => day_of(serial).map_or_else(|| number_shown(serial), |day| day.to_string()),
            Cell::Truth(true) => "TRUE".to_owned(),
            Cell::Truth(false) => "FALSE".to_owned(),
            Cell::Uncalculated => String::new(),
        }
    }
}

impl Sheet {
    /// A row's cells.
    pub fn cells_of(&self, row: &RowAt) -> &[CellAt] {
        self.cells.get(row.cells.start as usize..row.cells.end as usize).unwrap_or(&[])
    }

    /// The cell at a place, both from 0.
    pub fn at(&self, row: u32, column: u32) -> Option<Cell> {
        let found = self.rows.binary_search_by_key(&row, |at| at.row).ok()?;
        cell_in(self.cells_of(&self.rows[found]), column)
    }

    /// Whether the file hides a column.
    pub fn hides_column(&self, column: u32) -> bool {
        self.hidden_columns.iter().any(|(first, last)| (*first..=*last).contains(&column))
    }

    pub(super) fn start_row(&mut self, row: u32, hidden: bool) {
        let end = u32::try_from(self.cells.len()).unwrap_or(u32::MAX);
        self.rows.push(RowAt { row, hidden, cells: end..end });
    }

    pub(super) fn put(&mut self, column: u32, cell: Cell) {
        if let Some(last) = self.rows.last_mut() {
            self.cells.push(CellAt { column, cell });
            last.cells.end += 1;
        }
    }

    /// Brings rows and cells into order, for files that do not keep it.
    fn settle(&mut self) {
        self.rows.retain(|row| !row.cells.is_empty());
        if !self.rows.is_sorted_by(|a, b| a.row < b.row) {
            self.rows.sort_by_key(|row| row.row);
            self.rows.dedup_by_key(|row| row.row);
        }
        for at in 0..self.rows.len() {
            let Range { start, end } = self.rows[at].cells;
            if let Some(cells) = self.cells.get_mut(start as usize..end as usize)
                && !cells.is_sorted_by_key(|cell| cell.column)
            {
                cells.sort_by_key(|cell| cell.column);
            }
        }
    }
}

/// The cell of a column among a row's cells.
pub fn cell_in(cells: &[CellAt], column: u32) -> Option<Cell> {
    match cells.get(column as usize) {
        Some(at) if at.column == column => Some(at.cell),
        _ => cells.binary_search_by_key(&column, |at| at.column).ok().map(|at| cells[at].cell),
    }
}

/// A number as a General cell shows it, whole where it is whole.
pub fn number_shown(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e18 { format!("{number:.0}") } else { number.to_string() }
}

/// The calendar day of a serial number of 1900's system.
pub fn day_of(serial: f64) -> Option<Day> {
    // Whoever counts 1900 as a leap year is one off before its March; nobody alive is.
    if !(61.0..=2_958_465.0).contains(&serial) {
        return None;
    }
    // Days since 0000-03-01, counted in eras of 400 years, so that leap days fall at the ends of years.
    let days = serial.floor() as i64 + 693_899;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Day::new(i32::try_from(year).ok()?, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// A column's letter: 0 is A.
pub fn letter(column: u32) -> String {
    let mut rest = column;
    let mut letters = Vec::new();
    loop {
        letters.push(b'A' + u8::try_from(rest % 26).unwrap_or(0));
        if rest < 26 {
            break;
        }
        rest = rest / 26 - 1;
    }
    letters.reverse();
    String::from_utf8(letters).unwrap_or_default()
}

/// A letter's column, from 0.
pub fn column_of(letter: &str) -> Option<u32> {
    let mut column = 0u32;
    for byte in letter.bytes() {
        let digit = u32::from(byte.to_ascii_uppercase().checked_sub(b'A').filter(|digit| *digit < 26)?) + 1;
        column = column.checked_mul(26)?.checked_add(digit)?;
    }
    column.checked_sub(1)
}
