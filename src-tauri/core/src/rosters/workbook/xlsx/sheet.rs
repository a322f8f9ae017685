//! One sheet's part, in one pass.

use std::collections::HashMap;
use std::io::{Read, Write};

use super::pictures::Drawn;
use super::strings::unescaped;
use super::styles::Format;
use crate::rosters::workbook::book::{Region, column_of};
use crate::rosters::workbook::fault::Fault;
use crate::rosters::workbook::sink::Sink;
use crate::rosters::workbook::xml::{Scanner, Tag, Token, number, resolve_into, truth};

/// What the sheets of a workbook share.
pub struct Book<'a> {
    /// The cell styles' formats.
    pub formats: &'a [Format],
    /// Whether days count from 1904.
    pub since_1904: bool,
    /// Pictures that cells show, by their WPS name.
    pub in_cells: &'a HashMap<String, String>,
}

/// The cell that is being read.
#[derive(Default)]
struct Open {
    row: u32,
    column: u32,
    kind: Kind,
    style: u32,
    formula: bool,
    valued: bool,
    value: Vec<u8>,
    words: String,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Number,
    Shared,
    Words,
    Truth,
    Error,
}

/// Where text between tags belongs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Into {
    Nothing,
    Value,
    Words,
}

/// Reads a sheet's cells, merged regions and hidden rows and columns.
pub fn read<W: Write>(part: impl Read, book: &Book<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
    let mut scanner = Scanner::new(part);
    let mut cell = Open::default();
    let (mut into, mut next_row, mut next_column, mut guide) = (Into::Nothing, 0u32, 0u32, false);
    while let Some(token) = scanner.next()? {
        match token {
            Token::Open(tag) => match tag.name {
                b"c" => {
                    cell.open(tag, next_row.saturating_sub(1), next_column);
                    next_column = cell.column + 1;
                    into = Into::Nothing;
                    let holds = !tag.closed;
                    if let Some(value) = holds.then(|| scanner.plain(b"<v>", b"</v></c>")).flatten() {
                        cell.valued = true;
                        cell.value.extend_from_slice(value);
                        cell.send(book, sink)?;
                    }
                }
                b"v" => {
                    cell.valued = true;
                    into = if tag.closed { Into::Nothing } else { Into::Value };
                }
                b"t" if !tag.closed && !guide => into = Into::Words,
                b"rPh" => guide = !tag.closed,
                b"f" => cell.formula = true,
                b"row" => {
                    let row = tag.get(b"r").and_then(number).map_or(next_row, |row| row.saturating_sub(1));
                    (next_row, next_column) = (row + 1, 0);
                    sink.row(row, truth(tag.get(b"hidden")));
                }
                b"col" | b"mergeCell" => beside(tag, sink)?,
                _ => {}
            },
            Token::Text(raw) => cell.take(into, raw, |words| resolve_into(raw, words)),
            Token::Plain(raw) => cell.take(into, raw, |words| words.push_str(&String::from_utf8_lossy(raw))),
            Token::Close(name) => match name {
                b"c" => cell.send(book, sink)?,
                b"v" | b"t" => into = Into::Nothing,
                b"rPh" => guide = false,
                _ => {}
            },
        }
    }
    Ok(())
}

/// Hidden columns and merged regions.
fn beside<W: Write>(tag: Tag<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
    if let Some(region) = tag.get(b"ref").and_then(region) {
        sink.merge(region)?;
    }
    let ends = (tag.get(b"min").and_then(number), tag.get(b"max").and_then(number));
    if let ((Some(first), Some(last)), true) = (ends, truth(tag.get(b"hidden"))) {
        sink.hidden_columns(first.saturating_sub(1), last.saturating_sub(1))?;
    }
    Ok(())
}

/// The pictures that cells of a sheet show by WPS's formula.
pub fn shown_pictures(
    part: impl Read,
    texts: &[String],
    in_cells: &HashMap<String, String>,
) -> Result<Vec<Drawn>, Fault> {
    let mut scanner = Scanner::new(part);
    let mut cell = Open::default();
    let (mut in_value, mut next_row, mut next_column) = (false, 0u32, 0u32);
    let mut drawn = Vec::new();
    while let Some(token) = scanner.next()? {
        match token {
            Token::Open(tag) if tag.name == b"row" => {
                let row = tag.get(b"r").and_then(number).map_or(next_row, |row| row.saturating_sub(1));
                (next_row, next_column) = (row + 1, 0);
            }
            Token::Open(tag) if tag.name == b"c" => {
                cell.open(tag, next_row.saturating_sub(1), next_column);
                next_column = cell.column + 1;
            }
            Token::Open(tag) if tag.name == b"v" || tag.name == b"f" => in_value = !tag.closed,
            Token::Text(raw) if in_value => cell.value.extend_from_slice(raw),
            Token::Close(b"v" | b"f") => in_value = false,
            Token::Close(b"c") => {
                let shared = (cell.kind == Kind::Shared).then(|| number(&cell.value)).flatten();
                let words = match shared.and_then(|at| texts.get(at as usize)) {
                    Some(text) => text.clone(),
                    None => String::from_utf8_lossy(&cell.value).replace("&quot;", "\""),
                };
                if let Some(part) = picture_name(&words).and_then(|name| in_cells.get(name)) {
                    drawn.push(Drawn { row: cell.row, column: cell.column, part: part.clone() });
                }
            }
            _ => {}
        }
    }
    Ok(drawn)
}

/// The name in `=DISPIMG("ID_…",1)`.
fn picture_name(words: &str) -> Option<&str> {
    words.split_once("DISPIMG(")?.1.split('"').nth(1)
}

impl Open {
    fn open(&mut self, tag: Tag<'_>, row: u32, column: u32) {
        (self.row, self.column, self.kind, self.style) = (row, column, Kind::Number, 0);
        (self.formula, self.valued) = (false, false);
        self.value.clear();
        self.words.clear();
        for (name, value) in tag.attributes() {
            match name {
                b"r" => self.column = column_of_place(value).unwrap_or(column),
                b"s" => self.style = number(value).unwrap_or(0),
                b"t" => {
                    self.kind = match value {
                        b"s" => Kind::Shared,
                        b"str" | b"inlineStr" | b"d" => Kind::Words,
                        b"b" => Kind::Truth,
                        b"e" => Kind::Error,
                        _ => Kind::Number,
                    }
                }
                _ => {}
            }
        }
    }

    fn take(&mut self, into: Into, raw: &[u8], say: impl FnOnce(&mut String)) {
        match into {
            Into::Nothing => {}
            Into::Value => self.value.extend_from_slice(raw),
            Into::Words => say(&mut self.words),
        }
    }

    fn send<W: Write>(&mut self, book: &Book<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
        if !self.valued && self.words.is_empty() {
            return if self.formula { sink.uncalculated(self.column) } else { Ok(()) };
        }
        match self.kind {
            Kind::Shared => match number(&self.value) {
                Some(at) => sink.shared_cell(self.column, at),
                None => Ok(()),
            },
            Kind::Words => {
                if self.words.is_empty() {
                    resolve_into(&self.value, &mut self.words);
                }
                self.send_words(book, sink)
            }
            Kind::Truth => sink.truth(self.column, self.value.trim_ascii() == b"1"),
            Kind::Error => {
                let words = String::from_utf8_lossy(&self.value);
                sink.error(self.column, &words)
            }
            Kind::Number => self.send_number(book, sink),
        }
    }

    fn send_words<W: Write>(&self, book: &Book<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
        if let Some(name) = picture_name(&self.words) {
            // Whether or not its picture is there, the formula is no text of the roster.
            return if book.in_cells.contains_key(name) {
                sink.picture(self.row, self.column)
            } else {
                Ok(())
            };
        }
        sink.words(self.column, &unescaped(&self.words))
    }

    fn send_number<W: Write>(&self, book: &Book<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
        let text = std::str::from_utf8(self.value.trim_ascii()).map_err(|_| Fault::Damaged)?;
        let Ok(value) = text.parse::<f64>() else {
            return sink.words(self.column, text);
        };
        let format = book.formats.get(self.style as usize).copied().unwrap_or(Format::Plain);
        send_formatted(value, format, book.since_1904, self.column, sink)
    }
}

/// Sends a number as its format shows it, where that tells more than the number.
pub fn send_formatted<W: Write>(
    value: f64,
    format: Format,
    since_1904: bool,
    column: u32,
    sink: &mut Sink<W>,
) -> Result<(), Fault> {
    match format {
        Format::Day => sink.number(column, if since_1904 { value + 1462.0 } else { value }, true),
        Format::TwoPlaces if value.fract() != 0.0 && value.abs() < 1e6 => {
            sink.words(column, &format!("{value:.2}"))
        }
        Format::Padded(width) if value >= 0.0 && value.fract() == 0.0 && value < 1e15 => {
            sink.words(column, &format!("{value:0>width$}", width = usize::from(width)))
        }
        _ => sink.number(column, value, false),
    }
}

/// The column in `C6`.
fn column_of_place(place: &[u8]) -> Option<u32> {
    let letters = place.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    match place.get(..letters)? {
        [one] => Some(u32::from(one.to_ascii_uppercase() - b'A')),
        letters if letters.len() <= 3 => column_of(std::str::from_utf8(letters).ok()?),
        _ => None,
    }
}

/// The region in `A3:B7`.
fn region(words: &[u8]) -> Option<Region> {
    let words = std::str::from_utf8(words).ok()?;
    let (from, to) = words.split_once(':').unwrap_or((words, words));
    let ((top, left), (bottom, right)) = (place(from)?, place(to)?);
    (top <= bottom && left <= right).then_some(Region { top, left, bottom, right })
}

fn place(words: &str) -> Option<(u32, u32)> {
    let words = words.replace('$', "");
    let digits = words.find(|c: char| c.is_ascii_digit())?;
    Some((words[digits..].parse::<u32>().ok()?.checked_sub(1)?, column_of(&words[..digits])?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = concat!(
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v></v></c><c r=\"C1\"/>",
        "<c r=\"D1\" t=\"str\"><f>B1&amp;\"村\"</f><v>东河&amp;西河</v></c></row>",
        "<row r=\"3\" hidden=\"1\"><c t=\"inlineStr\"><is><t>红旗</t><rPh><t>hong</t></rPh></is></c>",
        "<c s=\"1\"><v>45000.5</v><extLst/></c><c r=\"E3\" t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>",
        "<c r=\"H3\"><f>SUM(A1)</f></c><c><v>12</v ></c></row></sheetData><mergeCell ref=\"A1:B2\"/></worksheet>"
    );

    /// Gives a byte at a time, so that no cell ever stands whole in the scanner's buffer.
    struct Drops<'a>(&'a [u8]);

    impl Read for Drops<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let taken = self.0.len().min(buffer.len()).min(1);
            buffer[..taken].copy_from_slice(&self.0[..taken]);
            self.0 = &self.0[taken..];
            Ok(taken)
        }
    }

    fn sent(part: impl Read) -> Vec<u8> {
        let mut out = Vec::new();
        let mut sink = Sink::new(&mut out);
        sink.sheet(None, false);
        let book = Book { formats: &[], since_1904: false, in_cells: &HashMap::new() };
        let end = read(part, &book, &mut sink);
        sink.finish(end).expect("a vector takes everything");
        out
    }

    #[test]
    fn a_cell_is_the_same_whether_it_is_met_whole_or_in_pieces() {
        let whole = sent(SHEET.as_bytes());
        assert!(String::from_utf8_lossy(&whole).contains("东河&西河"));
        assert_eq!(whole, sent(Drops(SHEET.as_bytes())));
    }
}
