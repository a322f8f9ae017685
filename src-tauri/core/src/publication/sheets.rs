//! The sheets there are, and making one from a town's facts.

use super::api::{MakeSheet, SheetKind};
use super::town::Town;
use super::{
    allowance_sheet, contact_cards, duty_column, duty_file, duty_form, duty_menu, employer_letter,
    evaluations, notice_board, oath_list, pledge_board, pledge_letter, points_sheet, quarter_report, roster,
    sign_in_sheet, surveys, talk_record,
};
use crate::paper::{self, Drawing, write_pdf};
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
    vec![
        notice_board::kind(),
        contact_cards::kind(),
        roster::kind(),
        sign_in_sheet::kind(),
        duty_form::kind(),
        duty_menu::kind(),
        points_sheet::kind(),
        pledge_board::kind(),
        pledge_letter::kind(),
        duty_column::kind(),
        duty_file::kind(),
        quarter_report::kind(),
        talk_record::kind(),
        allowance_sheet::kind(),
        oath_list::kind(),
        employer_letter::kind(),
        evaluations::ballots::kind(),
        evaluations::report_form::kind(),
        evaluations::packet::kind(),
        evaluations::tally::kind(),
        evaluations::notice::kind(),
        surveys::form::kind(),
        surveys::report::kind(),
    ]
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
    let options = &asked.options;
    let drawing = match kind.name.as_str() {
        "survey-form" => paper::draw_survey_form(&surveys::form::compose(town, kind, options)?, step)?,
        "survey-report" => paper::draw_survey_report(&surveys::report::compose(town, kind, options)?, step)?,
        name if evaluations::SHEETS.contains(&name) => draw_of_session(town, kind, options, step)?,
        "notice-board" => paper::draw_notice_board(&notice_board::compose(town, kind, options)?, step)?,
        "contact-cards" => paper::draw_contact_cards(&contact_cards::compose(town, kind, options)?, step)?,
        "sign-in-sheet" => paper::draw_sign_in_sheets(&sign_in_sheet::compose(town, kind, options)?, step)?,
        "duty-form" => paper::draw_duty_forms(&duty_form::compose(town, kind, options)?, step)?,
        "duty-menu" => paper::draw_duty_menus(&duty_menu::compose(town, kind, options)?, step)?,
        "points-sheet" => paper::draw_points_sheets(&points_sheet::compose(town, kind, options)?, step)?,
        "pledge-board" => paper::draw_pledge_boards(&pledge_board::compose(town, kind, options)?, step)?,
        "pledge-letter" => paper::draw_pledge_letters(&pledge_letter::compose(town, kind, options)?, step)?,
        "quarter-report" => paper::draw_quarter_report(&quarter_report::compose(town, kind, options)?, step)?,
        "duty-column" => paper::draw_duty_columns(&duty_column::compose(town, kind, options)?, step)?,
        "duty-file" => paper::draw_duty_files(&duty_file::compose(town, kind, options)?, step)?,
        "employer-letter" => {
            paper::draw_employer_letters(&employer_letter::compose(town, kind, options)?, step)?
        }
        "talk-record" => paper::draw_talk_records(&talk_record::compose(town, kind, options)?, step)?,
        "allowance-sheet" => paper::draw_signing_list(&allowance_sheet::compose(town, kind, options)?, step)?,
        "oath-list" => paper::draw_signing_list(&oath_list::compose(town, kind, options)?, step)?,
        _ => paper::draw_roster(&roster::compose(town, kind, options)?, step)?,
    };
    Ok((kind.clone(), drawing))
}

fn draw_of_session(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    use evaluations::{ballots, notice, packet, report_form, tally};
    match kind.name.as_str() {
        "evaluation-ballots" => paper::draw_evaluation_ballots(&ballots::compose(town, kind, options)?, step),
        "report-form" => paper::draw_report_forms(&report_form::compose(town, kind, options)?, step),
        "evaluation-packet" => paper::draw_evaluation_packet(&packet::compose(town, kind, options)?, step),
        "evaluation-tally" => paper::draw_evaluation_tally(&tally::compose(town, kind, options)?, step),
        _ => paper::draw_evaluation_notice(&notice::compose(town, kind, options)?, step),
    }
}

fn unknown(document: &str, kinds: &[SheetKind]) -> Refusal {
    let names: Vec<String> = kinds.iter().map(|kind| format!("{}（{}）", kind.name, kind.title)).collect();
    Refusal::invalid("document", format!("没有“{document}”这种文件可印。"))
        .hinted(format!("可以印：{}。", names.join("、")))
}
