//! What the secretary does with sheets: looks at one, keeps one as a file.

use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::api::{MakeSheet, PrintSheet, SheetPreview, SheetWritten};
use super::reading::town_for;
use super::{Sheet, make};
use crate::Result;
use crate::office::{Office, Work};
use crate::whole_file::write_whole;

/// A sheet for the screen: the very bytes that [`print`] writes.
///
/// # Errors
/// As [`make`].
pub fn preview(office: &Office, asked: &MakeSheet, work: &Work) -> Result<SheetPreview> {
    let sheet = made(office, asked, work)?;
    Ok(SheetPreview {
        pdf: BASE64_STANDARD.encode(&sheet.pdf),
        pages: sheet.pages,
        file_name: sheet.file_name,
    })
}

/// Writes a sheet to a file: aside first, then in its place, so that a file is old or new and never half.
///
/// # Errors
/// As [`make`]; Unavailable where the file cannot be written.
pub fn print(office: &Office, asked: &PrintSheet, work: &Work) -> Result<SheetWritten> {
    let out = Path::new(&asked.out);
    let wished = MakeSheet { document: asked.document.clone(), options: asked.options.clone() };
    let sheet = made(office, &wished, work)?;
    write_whole(out, &sheet.pdf)?;
    Ok(SheetWritten { path: asked.out.clone(), pages: sheet.pages, bytes: sheet.pdf.len() as u64 })
}

fn made(office: &Office, asked: &MakeSheet, work: &Work) -> Result<Sheet> {
    let town = town_for(office, asked)?;
    make(&town, asked, &mut |done, total| work.step(done as u64, total as u64, "正在排版"))
}
