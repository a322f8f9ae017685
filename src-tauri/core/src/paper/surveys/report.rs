//! 问卷汇总: a bar an option under each question, what was written freely below.

use super::super::charts::bars_to;
use super::super::display::{Drawing, Ink, Page};
use super::super::faces::Role;
use super::super::mm;
use super::super::pen::{Pen, page_number};
use super::super::setting::Setting;
use crate::Result;
use crate::publication::surveys::report::{ReportQuestion, SurveyReport};

const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
const MARGIN: f32 = mm(20.0);
const ROOM: f32 = PAPER.0 - 2.0 * MARGIN;
const TOP: f32 = mm(20.0);
const BOTTOM: f32 = PAPER.1 - mm(20.0);
const BAR: f32 = mm(6.8);

/// The drawing of a report.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_survey_report(
    report: &SurveyReport,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut setting = Setting::default();
    let mut pages = vec![Page::new(PAPER.0, PAPER.1)];
    let mut y = head(&mut setting, &mut pages[0], report)?;
    for (place, question) in report.questions.iter().enumerate() {
        step(place, report.questions.len())?;
        let needed = mm(10.0) + BAR * question.marks.len() as f32;
        if y + needed > BOTTOM {
            pages.push(Page::new(PAPER.0, PAPER.1));
            y = TOP;
        }
        y = drawn(&mut setting, &mut pages, question, y)?;
    }
    let of = pages.len();
    for (number, page) in pages.iter_mut().enumerate() {
        page_number(&mut setting, page, (number + 1, of), (MARGIN, PAPER.1 - mm(13.0), ROOM))?;
    }
    Ok(Drawing::plain(&report.title, pages, setting))
}

fn head(setting: &mut Setting, page: &mut Page, report: &SurveyReport) -> Result<f32> {
    Pen::new(Role::SongBold, 21.0).middle().put(setting, page, &report.title, (MARGIN, TOP, ROOM))?;
    page.fill([MARGIN, TOP + mm(12.5), ROOM, mm(0.8)], Ink::RED);
    let line = TOP + mm(16.0);
    Pen::new(Role::Song, 10.5).right().grey().put(setting, page, &report.issued, (MARGIN, line, ROOM))?;
    Pen::new(Role::Song, 12.0).put(setting, page, &report.opening, (MARGIN, line + mm(8.0), ROOM))?;
    Ok(line + mm(19.0))
}

fn drawn(setting: &mut Setting, pages: &mut Vec<Page>, question: &ReportQuestion, top: f32) -> Result<f32> {
    let mut y = top;
    let last = pages.len() - 1;
    let page = &mut pages[last];
    y += Pen::new(Role::Hei, 12.0).wrap(setting, page, &question.text, (MARGIN, y, ROOM))? + mm(1.5);
    if !question.marks.is_empty() {
        let whole = question.marks.iter().map(|mark| mark.value).fold(1.0, f64::max);
        y += bars_to(setting, page, &question.marks, (MARGIN, y, ROOM), (BAR, whole))? + mm(2.0);
    }
    for text in &question.texts {
        let said = format!("· {}", text.trim());
        let mut trial = Page::new(PAPER.0, PAPER.1);
        let pen = Pen::new(Role::Song, 10.5);
        let place = |y| (MARGIN + mm(4.0), y, ROOM - mm(4.0));
        let high = pen.wrap(setting, &mut trial, &said, place(0.0))?;
        if y + high > BOTTOM {
            pages.push(Page::new(PAPER.0, PAPER.1));
            y = TOP;
        }
        let last = pages.len() - 1;
        pen.wrap(setting, &mut pages[last], &said, place(y))?;
        y += high + mm(0.8);
    }
    Ok(y + mm(6.0))
}
