//! .xlsx and .xlsm, read by a scanner of our own in one pass: cells, merged regions, hidden rows, formats, pictures.
//!
//! Calamine reads the cells too, but knows neither hidden rows nor formulas nobody calculated, and a second pass costs
//! as much as the first. Macros are never looked at.

mod pictures;
mod sheet;
mod strings;
mod styles;

use std::collections::HashMap;
use std::io::Write;

use super::fault::Fault;
use super::package::{Package, relations_of, resolve};
use super::sink::Sink;
use super::xml::{Scanner, Token, truth};

pub use pictures::{Drawn, of_sheet as pictures_of_sheet, send as send_pictures};

/// A part with names and styles may not be larger.
pub const MOST_SMALL: u64 = 16 << 20;

/// A sheet as the workbook lists it.
pub struct Listed {
    /// Its name.
    pub name: String,
    /// Hidden or very hidden.
    pub hidden: bool,
    /// Its part.
    pub part: String,
}

/// Reads the cells.
///
/// # Errors
/// The fault that stopped the reading.
pub fn read<W: Write>(package: &mut Package<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
    let (listed, since_1904) = sheets(package)?;
    let formats = match package.whole("xl/styles.xml", MOST_SMALL)? {
        Some(bytes) => styles::read(&bytes)?,
        None => Vec::new(),
    };
    let in_cells = pictures::in_cells(package)?;
    let mut beside = package.clone();
    // The texts and the sheets are about as long, and neither needs the other to be read.
    std::thread::scope(|scope| {
        let texts = scope.spawn(move || strings::read(&mut beside));
        for listed in listed {
            sink.sheet(Some(&listed.name), listed.hidden);
            let book = sheet::Book { formats: &formats, since_1904, in_cells: &in_cells };
            // A chart sheet or a part that is missing has no cells.
            if !listed.part.contains("chartsheets") && package.has(&listed.part) {
                sheet::read(package.stream(&listed.part)?, &book, sink)?;
            }
            for place in pictures::of_sheet(package, &listed.part)? {
                sink.picture(place.row, place.column)?;
            }
        }
        sink.shared_texts(&texts.join().map_err(|_| Fault::Damaged)??)
    })
}

/// Reads the pictures: floating ones by their anchors, WPS's by the cells that show them.
///
/// # Errors
/// The fault that stopped the reading.
pub fn read_pictures<W: Write>(package: &mut Package<'_>, sink: &mut Sink<W>) -> Result<(), Fault> {
    let (listed, _) = sheets(package)?;
    let texts = strings::all(package)?;
    let in_cells = pictures::in_cells(package)?;
    for (at, listed) in (0u32..).zip(&listed) {
        let mut drawn = pictures::of_sheet(package, &listed.part)?;
        if !in_cells.is_empty() && package.has(&listed.part) {
            drawn.extend(sheet::shown_pictures(package.stream(&listed.part)?, &texts, &in_cells)?);
        }
        pictures::send(package, at, &drawn, sink)?;
    }
    Ok(())
}

/// The relations of a part: target by id.
pub fn relations(package: &mut Package<'_>, part: &str) -> Result<HashMap<String, String>, Fault> {
    let mut found = HashMap::new();
    let Some(bytes) = package.whole(&relations_of(part), MOST_SMALL)? else { return Ok(found) };
    let mut scanner = Scanner::new(bytes.as_slice());
    while let Some(token) = scanner.next()? {
        if let Token::Open(tag) = token
            && tag.name == b"Relationship"
            && let (Some(id), Some(target)) = (tag.words(b"Id"), tag.words(b"Target"))
        {
            found.insert(id, resolve(part, &target));
        }
    }
    Ok(found)
}

fn sheets(package: &mut Package<'_>) -> Result<(Vec<Listed>, bool), Fault> {
    let relations = relations(package, "xl/workbook.xml")?;
    let bytes = package.whole("xl/workbook.xml", MOST_SMALL)?.ok_or(Fault::Damaged)?;
    let mut scanner = Scanner::new(bytes.as_slice());
    let (mut listed, mut since_1904) = (Vec::new(), false);
    while let Some(token) = scanner.next()? {
        let Token::Open(tag) = token else { continue };
        match tag.name {
            b"workbookPr" => since_1904 = truth(tag.get(b"date1904")),
            b"sheet" => {
                let name = tag.words(b"name").unwrap_or_default();
                let hidden = matches!(tag.get(b"state"), Some(b"hidden" | b"veryHidden"));
                // `id` also matches the relation's id whatever its prefix; the sheet's own number is `sheetId`.
                let part = tag.words(b"id").and_then(|id| relations.get(&id).cloned());
                let part = part.unwrap_or_else(|| format!("xl/worksheets/sheet{}.xml", listed.len() + 1));
                listed.push(Listed { name, hidden, part });
            }
            _ => {}
        }
    }
    if listed.is_empty() { Err(Fault::Damaged) } else { Ok((listed, since_1904)) }
}
