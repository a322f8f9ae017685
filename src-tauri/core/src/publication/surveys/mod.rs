//! Sheets of questionnaires (问卷调查): the paper that is answered, and the report of what it came to. Neither knows who
//! answered.

pub mod form;
pub mod report;

use super::api::SheetOption;
use super::options::text;
use super::town::Town;
use crate::surveys::api::{SurveyFile, SurveyLine};
use crate::values::{SurveyId, SurveyStage};
use crate::{Refusal, Result};

/// Every sheet made of a questionnaire.
pub const SHEETS: [&str; 2] = ["survey-form", "survey-report"];

/// The questionnaire asked for: by number or title, else the newest whose turn it is for the sheet.
pub fn chosen(lines: &[SurveyLine], typed: &str, document: &str) -> Option<SurveyId> {
    if !typed.is_empty() {
        let number = typed.parse().map(SurveyId).ok();
        let meant = lines.iter().find(|line| Some(line.id) == number || line.title == typed);
        return meant.or_else(|| lines.iter().find(|line| line.title.contains(typed))).map(|line| line.id);
    }
    let is_turn = |line: &&SurveyLine| (document == "survey-report") == (line.stage == SurveyStage::Closed);
    lines.iter().find(is_turn).or(lines.first()).map(|line| line.id)
}

fn option() -> SheetOption {
    text("survey", "哪一份（问卷名称，可只写一部分）", "")
}

/// The questionnaire of the sheet.
///
/// # Errors
/// Invalid at `survey` where there is none like it.
fn of(town: &Town) -> Result<&SurveyFile> {
    town.survey.as_ref().ok_or_else(|| {
        Refusal::invalid("survey", "没有这样的问卷可以打印。")
            .hinted("请先在“述职评议”的“问卷”中起草；或者填写问卷名称的一部分，留空就是最近的一份。")
    })
}
