//! Pictures of a sheet: floating ones belong to the row their middle lies in, WPS's to the cell that shows them.

use std::collections::HashMap;
use std::io::Write;

use super::{MOST_SMALL, relations};
use crate::rosters::workbook::fault::Fault;
use crate::rosters::workbook::package::Package;
use crate::rosters::workbook::sink::Sink;
use crate::rosters::workbook::xml::{Scanner, Token, number};

/// A picture larger than this is no portrait.
const MOST_PICTURE: u64 = 12 << 20;
/// All pictures together may not be larger.
const MOST_PICTURES: usize = 80 << 20;

/// A picture at its place.
pub struct Drawn {
    /// From 0.
    pub row: u32,
    /// From 0.
    pub column: u32,
    /// The part that holds it.
    pub part: String,
}

/// The pictures that `xl/cellimages.xml` offers to cells: part by name.
pub fn in_cells(package: &mut Package<'_>) -> Result<HashMap<String, String>, Fault> {
    const PART: &str = "xl/cellimages.xml";
    let mut found = HashMap::new();
    let Some(bytes) = package.whole(PART, MOST_SMALL)? else { return Ok(found) };
    let relations = relations(package, PART)?;
    let mut scanner = Scanner::new(bytes.as_slice());
    let mut name = String::new();
    while let Some(token) = scanner.next()? {
        let Token::Open(tag) = token else { continue };
        match tag.name {
            b"cNvPr" => name = tag.words(b"name").unwrap_or_default(),
            b"blip" => {
                if let Some(part) = tag.words(b"embed").and_then(|id| relations.get(&id).cloned()) {
                    found.insert(std::mem::take(&mut name), part);
                }
            }
            _ => {}
        }
    }
    Ok(found)
}

/// The floating pictures of a sheet's part.
pub fn of_sheet(package: &mut Package<'_>, sheet: &str) -> Result<Vec<Drawn>, Fault> {
    let mut drawn = Vec::new();
    let parts: Vec<String> =
        relations(package, sheet)?.into_values().filter(|part| part.contains("/drawing")).collect();
    for part in parts.iter().filter(|part| part.ends_with(".xml")) {
        let Some(bytes) = package.whole(part, MOST_SMALL)? else { continue };
        let relations = relations(package, part)?;
        anchors(&bytes, &relations, &mut drawn)?;
    }
    Ok(drawn)
}

#[derive(Default)]
struct Anchor {
    from: (u32, u32),
    to: Option<(u32, u32)>,
    /// How far into the first row the picture starts, and into the last it reaches, in EMU.
    offsets: (u32, u32),
    part: Option<String>,
}

fn anchors(bytes: &[u8], relations: &HashMap<String, String>, drawn: &mut Vec<Drawn>) -> Result<(), Fault> {
    let mut scanner = Scanner::new(bytes);
    let mut anchor = Anchor::default();
    let (mut within, mut field) = (Vec::new(), Vec::new());
    while let Some(token) = scanner.next()? {
        match token {
            Token::Open(tag) => match tag.name {
                b"twoCellAnchor" | b"oneCellAnchor" => anchor = Anchor::default(),
                b"from" | b"to" => within = tag.name.to_vec(),
                b"row" | b"col" | b"rowOff" => field = tag.name.to_vec(),
                b"blip" => anchor.part = tag.words(b"embed").and_then(|id| relations.get(&id).cloned()),
                _ => {}
            },
            Token::Text(raw) if !within.is_empty() && !field.is_empty() => {
                anchor.note(&within, &field, number(raw).unwrap_or(0));
            }
            Token::Close(name) => match name {
                b"row" | b"col" | b"rowOff" => field.clear(),
                b"from" | b"to" => within.clear(),
                b"twoCellAnchor" | b"oneCellAnchor" => drawn.extend(std::mem::take(&mut anchor).placed()),
                _ => {}
            },
            _ => {}
        }
    }
    Ok(())
}

impl Anchor {
    fn note(&mut self, within: &[u8], field: &[u8], value: u32) {
        let from = within == b"from";
        let place = if from { &mut self.from } else { self.to.get_or_insert_default() };
        match field {
            b"row" => place.0 = value,
            b"col" => place.1 = value,
            _ if from => self.offsets.0 = value,
            _ => self.offsets.1 = value,
        }
    }

    /// A picture drawn a little over the edges of its cell still belongs to the row most of it lies in.
    fn placed(self) -> Option<Drawn> {
        let part = self.part?;
        let (top, bottom) = (self.from.0, self.to.map_or(self.from.0, |to| to.0));
        // About three points: less is a hand that slipped.
        let slipped = self.offsets.1 < 40_000 && bottom > top;
        let bottom = if slipped { bottom - 1 } else { bottom };
        let row = if bottom == top + 1 && self.offsets.0 > 100_000 && self.offsets.1 > self.offsets.0 {
            bottom
        } else {
            top + (bottom.saturating_sub(top)) / 2
        };
        Some(Drawn { row, column: self.from.1, part })
    }
}

/// Sends the pictures' bytes.
pub fn send<W: Write>(
    package: &mut Package<'_>,
    sheet: u32,
    drawn: &[Drawn],
    sink: &mut Sink<W>,
) -> Result<(), Fault> {
    let mut sent = 0;
    for drawn in drawn {
        let Some(bytes) = package.whole(&drawn.part, MOST_PICTURE)? else { continue };
        sent += bytes.len();
        if sent > MOST_PICTURES {
            return Err(Fault::TooLarge);
        }
        sink.picture_bytes(sheet, (drawn.row, drawn.column), &bytes)?;
    }
    Ok(())
}
