//! A web page that was saved as .xls: its tables become sheets, or it is refused with advice.

use std::collections::HashSet;
use std::io::Write;

use encoding_rs::{Encoding, GB18030};

use super::book::Region;
use super::fault::Fault;
use super::sink::Sink;
use super::xml::{Scanner, Tag, Token, number, resolve_into, resolved};

/// Reads the tables.
///
/// # Errors
/// No table that can be read.
pub fn read<W: Write>(bytes: &[u8], sink: &mut Sink<W>) -> Result<(), Fault> {
    let (text, _, _) = encoding_of(bytes).decode(bytes);
    let mut scanner = Scanner::lenient(text.as_bytes());
    let mut page = Page { names: sheet_names(&text), ..Page::default() };
    while let Some(token) = scanner.next().map_err(|_| Fault::HtmlTable)? {
        match token {
            Token::Open(tag) => page.open(tag, sink)?,
            Token::Text(raw) => page.text(raw),
            Token::Plain(raw) => page.text(raw),
            Token::Close(name) => page.close(name, sink)?,
        }
    }
    page.end_cell(sink)?;
    if page.tables == 0 { Err(Fault::NotAWorkbook) } else { Ok(()) }
}

/// What the page says of itself, else what Chinese offices write.
fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_ascii_lowercase();
    let said = head.split("charset=").nth(1).map(|said| said.trim_start_matches(['"', '\'']));
    let said = said.and_then(|said| said.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next());
    let named = said.and_then(|said| Encoding::for_label(said.as_bytes()));
    match named {
        Some(encoding) => encoding,
        None if std::str::from_utf8(bytes).is_ok() => encoding_rs::UTF_8,
        None => GB18030,
    }
}

/// What Excel notes in a comment of the page: the names of its sheets.
fn sheet_names(text: &str) -> Vec<String> {
    let named = text.split("<x:Name>").skip(1);
    let names =
        named.filter_map(|rest| rest.split_once("</x:Name>")).map(|(name, _)| resolved(name.as_bytes()));
    names.take(200).collect()
}

#[derive(Default)]
struct Page {
    tables: u32,
    depth: u32,
    names: Vec<String>,
    in_style: bool,
    row: u32,
    column: u32,
    /// Cells that a cell above reaches down into.
    taken: HashSet<(u32, u32)>,
    cell: Option<(u32, u32)>,
    words: String,
}

impl Page {
    fn open<W: Write>(&mut self, tag: Tag<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
        match tag.name.to_ascii_lowercase().as_slice() {
            b"style" | b"script" => self.in_style = !tag.closed,
            b"table" => {
                self.depth += 1;
                if self.depth > 1 {
                    return Err(Fault::HtmlTable);
                }
                let name = self.names.get(self.tables as usize).cloned();
                sink.sheet(name.as_deref(), false);
                self.tables += 1;
                self.taken.clear();
                (self.row, self.column) = (0, 0);
            }
            b"tr" if self.depth == 1 => {
                self.end_cell(sink)?;
                self.row += 1;
                self.column = 0;
                sink.row(self.row - 1, hidden(tag));
            }
            b"td" | b"th" if self.depth == 1 && self.row > 0 => {
                self.end_cell(sink)?;
                self.begin_cell(tag, sink)?;
            }
            b"br" | b"p" | b"div" if self.cell.is_some() && !self.words.is_empty() => self.words.push('\n'),
            _ => {}
        }
        Ok(())
    }

    fn begin_cell<W: Write>(&mut self, tag: Tag<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
        let row = self.row - 1;
        while self.taken.contains(&(row, self.column)) {
            self.column += 1;
        }
        let span = |name| attribute(tag, name).and_then(|value| number(&value)).unwrap_or(1).clamp(1, 1000);
        let (down, across) = (span(b"rowspan"), span(b"colspan"));
        if down * across > 1 {
            let (bottom, right) = (row + down - 1, self.column + across - 1);
            sink.merge(Region { top: row, left: self.column, bottom, right })?;
            if self.taken.len() > 200_000 {
                return Err(Fault::TooLarge);
            }
            self.taken.extend(
                (row..=bottom).flat_map(|row| (self.column..=right).map(move |column| (row, column))),
            );
        }
        self.cell = Some((row, self.column));
        self.column += across;
        self.words.clear();
        Ok(())
    }

    fn end_cell<W: Write>(&mut self, sink: &mut Sink<W>) -> Result<(), Fault> {
        let Some((_, column)) = self.cell.take() else { return Ok(()) };
        let words = std::mem::take(&mut self.words);
        sink.words(column, words.trim())
    }

    fn close<W: Write>(&mut self, name: &[u8], sink: &mut Sink<W>) -> Result<(), Fault> {
        match name.to_ascii_lowercase().as_slice() {
            b"style" | b"script" => self.in_style = false,
            b"td" | b"th" | b"tr" => self.end_cell(sink)?,
            b"table" => {
                self.end_cell(sink)?;
                self.depth = self.depth.saturating_sub(1);
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, raw: &[u8]) {
        if self.in_style || self.cell.is_none() {
            return;
        }
        let mut words = String::new();
        resolve_into(raw, &mut words);
        // Line breaks of the page's source are spaces.
        self.words.push_str(&words.replace(['\r', '\n'], " "));
    }
}

fn attribute(tag: Tag<'_>, name: &[u8]) -> Option<Vec<u8>> {
    tag.attributes().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_vec())
}

fn hidden(tag: Tag<'_>) -> bool {
    attribute(tag, b"style")
        .is_some_and(|style| String::from_utf8_lossy(&style).replace(' ', "").contains("display:none"))
}
