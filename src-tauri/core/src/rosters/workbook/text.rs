//! Separated values as Excel, WPS and old databases write them: any of the usual encodings and separators.

use std::io::Write;

use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use super::fault::Fault;
use super::sink::Sink;
use super::sniff::looks_utf16;

/// Reads the cells; a record is a row, also where a quoted text has line breaks.
///
/// # Errors
/// Not a text, or too much of it.
pub fn read<W: Write>(bytes: &[u8], sink: &mut Sink<W>) -> Result<(), Fault> {
    let text = decoded(bytes)?;
    let (separator, text) = (separator(&text), text);
    sink.sheet(None, false);
    let mut fields = Fields { rest: &text, separator };
    let (mut row, mut column, mut field) = (0, 0, String::new());
    sink.row(row, false);
    while let Some(ends_record) = fields.next_into(&mut field) {
        sink.words(column, unwrapped(&field))?;
        column += 1;
        if ends_record {
            row += 1;
            column = 0;
            sink.row(row, false);
        }
    }
    Ok(())
}

/// The bytes as text, by mark, by look, and else as GB18030.
pub fn decoded(bytes: &[u8]) -> Result<String, Fault> {
    let encoding = encoding_of(bytes);
    let (text, _, broken) = encoding.decode(bytes);
    let strange = text
        .chars()
        .filter(|c| *c == '\u{FFFD}' || (c.is_control() && !matches!(c, '\r' | '\n' | '\t')))
        .count();
    // A text has hardly anything unreadable; a few lost characters are told cell by cell.
    if broken && strange * 50 > text.chars().count() || strange * 5 > text.chars().count() {
        return Err(Fault::NotAWorkbook);
    }
    Ok(text.into_owned())
}

fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if looks_utf16(&bytes[..bytes.len().min(4096)]) {
        // Plain characters have their zero last in little-endian text.
        return if bytes.first() == Some(&0) { UTF_16BE } else { UTF_16LE };
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    // UTF-8 that was cut or has one bad byte still has far more whole sequences than GB18030 would leave errors.
    let (_, _, broken) = GB18030.decode(bytes);
    if broken && String::from_utf8_lossy(bytes).chars().filter(|c| *c == '\u{FFFD}').count() < 3 {
        UTF_8
    } else {
        GB18030
    }
}

/// What separates the fields: what the file says in `sep=`, else what most lines have.
fn separator(text: &str) -> char {
    let first = text.lines().next().unwrap_or("").trim().trim_matches('"');
    if let Some(said) = first.strip_prefix("sep=").and_then(|said| said.chars().next()) {
        return said;
    }
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(30).collect();
    let having =
        |separator: char| lines.iter().map(|line| line.matches(separator).count().min(60)).sum::<usize>();
    ['\t', ',', ';', '|', '，']
        .into_iter()
        .max_by_key(|separator| having(*separator) * 10 + usize::from(*separator == ','))
        .unwrap_or(',')
}

/// `="139…"` is how people keep Excel from making a number of it.
fn unwrapped(field: &str) -> &str {
    field.strip_prefix("=\"").and_then(|field| field.strip_suffix('"')).unwrap_or(field)
}

/// Walks the fields of a separated text (RFC 4180, and lines that do not keep it).
struct Fields<'a> {
    rest: &'a str,
    separator: char,
}

impl Fields<'_> {
    /// Reads the next field; says whether it was the record's last, or nothing at the end.
    fn next_into(&mut self, field: &mut String) -> Option<bool> {
        field.clear();
        if self.rest.is_empty() {
            return None;
        }
        if let Some(quoted) = self.rest.strip_prefix('"') {
            self.rest = quoted;
            while let Some(quote) = self.rest.find('"') {
                field.push_str(&self.rest[..quote]);
                self.rest = &self.rest[quote + 1..];
                let Some(more) = self.rest.strip_prefix('"') else { break };
                field.push('"');
                self.rest = more;
            }
        }
        let end = self.rest.find([self.separator, '\n', '\r']).unwrap_or(self.rest.len());
        field.push_str(&self.rest[..end]);
        self.rest = &self.rest[end..];
        if let Some(more) = self.rest.strip_prefix(self.separator) {
            self.rest = more;
            if more.is_empty() {
                return Some(true);
            }
            return Some(false);
        }
        self.rest = self
            .rest
            .strip_prefix("\r\n")
            .or_else(|| self.rest.strip_prefix(['\n', '\r']))
            .unwrap_or(self.rest);
        Some(true)
    }
}
