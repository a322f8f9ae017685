//! The sheets there are, and making one from a town's facts.

use super::api::{MakeSheet, SheetKind};
use super::town::Town;
use super::{contact_cards, notice_board, roster};
use crate::paper::{Drawing, draw_contact_cards, draw_notice_board, draw_roster, write_pdf};
use crate::{Refusal, Result};

/// A sheet made.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Its pages.
    pub pages: u32,
    /// A file name to suggest.
    pub file_name: String,
}

/// Every sheet that can be printed, as the window offers them.
pub fn list() -> Vec<SheetKind> {
    vec![notice_board::kind(), contact_cards::kind(), roster::kind()]
}

/// Makes a sheet; `step` hears how far it is and may stop it.
///
/// # Errors
/// As [`draw`].
pub fn make(
    town: &Town,
    asked: &MakeSheet,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Sheet> {
    let (kind, drawing) = draw(town, asked, step)?;
    let pages = drawing.pages.len() as u32;
    let pdf = write_pdf(&drawing)?;
    Ok(Sheet { pdf, pages, file_name: format!("{}{}.pdf", town.office.town, kind.title) })
}

/// Lays a sheet out without writing it: what stands on which page, as tests read it.
///
/// # Errors
/// A document or option that is none; nobody to show; text that does not fit; a character no face has; whatever
/// `step` says.
pub fn draw(
    town: &Town,
    asked: &MakeSheet,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<(SheetKind, Drawing)> {
    let kinds = list();
    let kind = kinds
        .iter()
        .find(|kind| kind.name == asked.document)
        .ok_or_else(|| unknown(&asked.document, &kinds))?;
    let drawing = match kind.name.as_str() {
        "notice-board" => draw_notice_board(&notice_board::compose(town, kind, &asked.options)?, step)?,
        "contact-cards" => draw_contact_cards(&contact_cards::compose(town, kind, &asked.options)?, step)?,
        _ => draw_roster(&roster::compose(town, kind, &asked.options)?, step)?,
    };
    Ok((kind.clone(), drawing))
}

fn unknown(document: &str, kinds: &[SheetKind]) -> Refusal {
    let names: Vec<String> = kinds.iter().map(|kind| format!("{}（{}）", kind.name, kind.title)).collect();
    Refusal::invalid("document", format!("没有“{document}”这种文件可印。"))
        .hinted(format!("可以印：{}。", names.join("、")))
}
