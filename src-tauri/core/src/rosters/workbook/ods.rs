//! .ods of LibreOffice and WPS, read by a scanner of our own: repeats are counted, never unrolled over blanks.

use std::io::Write;

use super::book::Region;
use super::fault::Fault;
use super::package::Package;
use super::sink::Sink;
use super::xlsx::{Drawn, MOST_SMALL, send_pictures};
use super::xml::{Scanner, Tag, Token, number, resolve_into};

/// A filled cell or row repeated more often is no roster's.
const MOST_REPEATS: u32 = 10_000;

/// Reads the cells.
///
/// # Errors
/// A password, damage, or too much of it.
pub fn read<W: Write>(package: &mut Package<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
    let drawn = walk(package, Some(sink))?;
    debug_assert!(drawn.is_empty());
    Ok(())
}

/// Reads the pictures that stand in cells.
///
/// # Errors
/// As [`read`].
pub fn read_pictures<W: Write>(package: &mut Package<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
    let drawn = walk::<W>(package, None)?;
    for (sheet, drawn) in drawn {
        send_pictures(package, sheet, &[drawn], sink)?;
    }
    Ok(())
}

fn walk<W: Write>(
    package: &mut Package<'_>,
    mut sink: Option<&mut Sink<W>>,
) -> Result<Vec<(u32, Drawn)>, Fault> {
    if let Some(manifest) = package.whole("META-INF/manifest.xml", MOST_SMALL)?
        && memchr::memmem::find(&manifest, b"encryption-data").is_some()
    {
        return Err(Fault::PasswordProtected);
    }
    let mut scanner = Scanner::new(package.stream("content.xml")?);
    let mut table = Table::default();
    let mut spreadsheet = false;
    while let Some(token) = scanner.next()? {
        match token {
            Token::Open(tag) => {
                spreadsheet |= tag.name == b"spreadsheet";
                if spreadsheet {
                    table.open(tag, &mut sink)?;
                }
            }
            Token::Close(name) => table.close(name, &mut sink)?,
            Token::Text(raw) if table.in_words => resolve_into(raw, &mut table.words),
            Token::Plain(raw) if table.in_words => table.words.push_str(&String::from_utf8_lossy(raw)),
            _ => {}
        }
    }
    if spreadsheet { Ok(table.drawn) } else { Err(Fault::NotAWorkbook) }
}

/// Where the scan is.
#[derive(Default)]
struct Table {
    hidden_styles: Vec<String>,
    style: String,
    sheets: u32,
    row: u32,
    row_repeats: u32,
    row_hidden: bool,
    column: u32,
    header_column: u32,
    cells: Vec<(u32, Value)>,
    open: Option<Open>,
    words: String,
    in_words: bool,
    aside: u32,
    drawn: Vec<(u32, Drawn)>,
}

struct Open {
    repeats: u32,
    value: Value,
    spans: (u32, u32),
    picture: Option<String>,
}

#[derive(Clone, PartialEq)]
enum Value {
    Words(String),
    Number(f64),
    Truth(bool),
    Uncalculated,
}

impl Table {
    fn open<W: Write>(&mut self, tag: Tag<'_>, sink: &mut Option<&mut Sink<W>>) -> Result<(), Fault> {
        match tag.name {
            b"style" => self.style = tag.words(b"name").unwrap_or_default(),
            b"table-properties" if tag.get(b"display") == Some(b"false") => {
                self.hidden_styles.push(self.style.clone());
            }
            b"table" => {
                self.sheets += 1;
                (self.row, self.header_column) = (0, 0);
                let hidden =
                    tag.words(b"style-name").is_some_and(|style| self.hidden_styles.contains(&style));
                if let Some(sink) = sink {
                    sink.sheet(Some(&tag.words(b"name").unwrap_or_default()), hidden);
                }
            }
            b"table-column" => self.columns(tag, sink)?,
            b"table-row" => {
                self.row_repeats = repeats(tag, b"number-rows-repeated");
                self.row_hidden = tag.get(b"visibility").is_some_and(|seen| seen != b"visible");
                self.column = 0;
                self.cells.clear();
                if tag.closed {
                    self.row = self.row.saturating_add(self.row_repeats);
                }
            }
            b"table-cell" | b"covered-table-cell" => self.open_cell(tag, sink)?,
            b"annotation" | b"tracked-changes" if !tag.closed => self.aside += 1,
            b"p" | b"h" if self.aside == 0 && self.open.is_some() && !tag.closed => {
                if !self.words.is_empty() {
                    self.words.push('\n');
                }
                self.in_words = true;
            }
            b"s" | b"tab" if self.in_words => self.words.push(' '),
            b"line-break" if self.in_words => self.words.push('\n'),
            b"image" => {
                if let Some(open) = self.open.as_mut() {
                    open.picture = tag.words(b"href");
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn columns<W: Write>(&mut self, tag: Tag<'_>, sink: &mut Option<&mut Sink<W>>) -> Result<(), Fault> {
        let first = self.header_column;
        self.header_column = first.saturating_add(repeats(tag, b"number-columns-repeated"));
        match sink {
            Some(sink) if tag.get(b"visibility").is_some_and(|seen| seen != b"visible") => {
                sink.hidden_columns(first, self.header_column - 1)
            }
            _ => Ok(()),
        }
    }

    fn open_cell<W: Write>(&mut self, tag: Tag<'_>, sink: &mut Option<&mut Sink<W>>) -> Result<(), Fault> {
        let float = |name| {
            tag.get(name)
                .and_then(|value| std::str::from_utf8(value).ok())
                .and_then(|value| value.parse().ok())
        };
        let value = match tag.get(b"value-type") {
            Some(b"float" | b"percentage" | b"currency") => float(b"value").map(Value::Number),
            Some(b"date") => tag.words(b"date-value").map(Value::Words),
            Some(b"boolean") => Some(Value::Truth(tag.get(b"boolean-value") == Some(b"true"))),
            Some(b"string") => tag.words(b"string-value").map(Value::Words),
            _ if tag.get(b"formula").is_some() => Some(Value::Uncalculated),
            _ => None,
        };
        let spans = (repeats(tag, b"number-rows-spanned"), repeats(tag, b"number-columns-spanned"));
        let value = value.unwrap_or(Value::Words(String::new()));
        self.open =
            Some(Open { repeats: repeats(tag, b"number-columns-repeated"), value, spans, picture: None });
        self.words.clear();
        if tag.closed { self.close_cell(sink) } else { Ok(()) }
    }

    fn close<W: Write>(&mut self, name: &[u8], sink: &mut Option<&mut Sink<W>>) -> Result<(), Fault> {
        match name {
            b"annotation" | b"tracked-changes" => self.aside = self.aside.saturating_sub(1),
            b"p" | b"h" => self.in_words = false,
            b"table-cell" | b"covered-table-cell" => self.close_cell(sink)?,
            b"table-row" => self.close_row(sink)?,
            _ => {}
        }
        Ok(())
    }

    fn close_cell<W: Write>(&mut self, sink: &mut Option<&mut Sink<W>>) -> Result<(), Fault> {
        let Some(open) = self.open.take() else { return Ok(()) };
        let mut value = open.value;
        if let Value::Words(words) = &mut value
            && words.is_empty()
        {
            words.push_str(&self.words);
        }
        // A formula with a shown text was calculated, only its kind was not named.
        if value == Value::Uncalculated && !self.words.is_empty() {
            value = Value::Words(self.words.clone());
        }
        if let Some(part) = open.picture {
            match sink {
                Some(sink) => sink.picture(self.row, self.column)?,
                None => self.drawn.push((
                    self.sheets.saturating_sub(1),
                    Drawn { row: self.row, column: self.column, part },
                )),
            }
        }
        if open.spans != (1, 1)
            && let Some(sink) = sink
        {
            let (bottom, right) =
                (self.row.saturating_add(open.spans.0 - 1), self.column.saturating_add(open.spans.1 - 1));
            sink.merge(Region { top: self.row, left: self.column, bottom, right })?;
        }
        let blank = matches!(&value, Value::Words(words) if words.trim().is_empty());
        if !blank {
            if open.repeats > MOST_REPEATS {
                return Err(Fault::TooLarge);
            }
            for at in 0..open.repeats {
                self.cells.push((self.column.saturating_add(at), value.clone()));
            }
        }
        self.column = self.column.saturating_add(open.repeats);
        Ok(())
    }

    fn close_row<W: Write>(&mut self, sink: &mut Option<&mut Sink<W>>) -> Result<(), Fault> {
        if let Some(sink) = sink
            && !self.cells.is_empty()
        {
            if self.row_repeats > MOST_REPEATS {
                return Err(Fault::TooLarge);
            }
            for at in 0..self.row_repeats {
                sink.row(self.row.saturating_add(at), self.row_hidden);
                for (column, value) in &self.cells {
                    match value {
                        Value::Words(words) if words.starts_with('#') || words.starts_with("Err:") => {
                            sink.error(*column, words)?;
                        }
                        Value::Words(words) => sink.words(*column, words)?,
                        Value::Number(number) => sink.number(*column, *number, false)?,
                        Value::Truth(truth) => sink.truth(*column, *truth)?,
                        Value::Uncalculated => sink.uncalculated(*column)?,
                    }
                }
            }
        }
        self.row = self.row.saturating_add(self.row_repeats);
        Ok(())
    }
}

/// How often a thing is repeated or spans: at least once.
fn repeats(tag: Tag<'_>, name: &[u8]) -> u32 {
    tag.get(name).and_then(number).unwrap_or(1).max(1)
}
