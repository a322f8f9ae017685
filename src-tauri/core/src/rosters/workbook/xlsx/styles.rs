//! What number formats mean: which numbers are days, and which show zeros that their value has not.

use std::collections::HashMap;

use crate::rosters::workbook::fault::Fault;
use crate::rosters::workbook::xml::{Scanner, Token, number};

/// What a format makes of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Shows the number as it is, or nearly.
    Plain,
    /// Shows a calendar day or a time.
    Day,
    /// Shows two places: 1975.1 is 1975.10.
    TwoPlaces,
    /// Shows so many digits, zeros before: 0012.
    Padded(u8),
}

/// The formats of the cell styles, in their order.
pub fn read(bytes: &[u8]) -> Result<Vec<Format>, Fault> {
    let mut scanner = Scanner::new(bytes);
    let mut own = HashMap::new();
    let (mut styles, mut in_cells) = (Vec::new(), false);
    while let Some(token) = scanner.next()? {
        match token {
            Token::Open(tag) if tag.name == b"numFmt" => {
                if let (Some(id), Some(code)) =
                    (tag.get(b"numFmtId").and_then(number), tag.words(b"formatCode"))
                {
                    own.insert(id, format_of_code(&code));
                }
            }
            Token::Open(tag) if tag.name == b"cellXfs" => in_cells = !tag.closed,
            Token::Close(b"cellXfs") => in_cells = false,
            Token::Open(tag) if in_cells && tag.name == b"xf" => {
                styles.push(tag.get(b"numFmtId").and_then(number).unwrap_or(0));
            }
            _ => {}
        }
    }
    Ok(styles.into_iter().map(|id| own.get(&id).copied().unwrap_or_else(|| built_in(id))).collect())
}

/// Built-in formats; 27–36 and 50–58 are the Chinese dates.
fn built_in(id: u32) -> Format {
    match id {
        14..=22 | 27..=36 | 45..=47 | 50..=58 => Format::Day,
        2 => Format::TwoPlaces,
        _ => Format::Plain,
    }
}

/// What a format's code means.
pub fn format_of_code(code: &str) -> Format {
    let mut bare = String::new();
    let mut characters = code.split(';').next().unwrap_or(code).chars();
    while let Some(c) = characters.next() {
        match c {
            '"' => {
                // Quoted 年 and 月 are words between the parts of a date, and no parts themselves.
                characters.by_ref().take_while(|c| *c != '"').for_each(drop);
            }
            '[' => characters.by_ref().take_while(|c| *c != ']').for_each(drop),
            '\\' | '_' | '*' => drop(characters.next()),
            c => bare.extend(c.to_lowercase()),
        }
    }
    let bare = bare.trim();
    if bare.is_empty() || bare == "general" || bare.starts_with("g/") || bare == "@" {
        return Format::Plain;
    }
    if bare == "0.00" {
        return Format::TwoPlaces;
    }
    if bare.len() > 1 && bare.len() < 16 && bare.bytes().all(|byte| byte == b'0') {
        return Format::Padded(u8::try_from(bare.len()).unwrap_or(0));
    }
    let digits = bare.contains(['0', '#', '?']);
    let day = bare.contains(['y', 'd', '年', '日']);
    let time = bare.contains(['m', 'h', 's']);
    if day || (time && !digits) { Format::Day } else { Format::Plain }
}
