//! 问卷: title, what is said to those who answer, questions with boxes to tick and lines to write on.

use super::super::display::{Drawing, Ink, Page};
use super::super::faces::Role;
use super::super::mm;
use super::super::pen::{LEADING, Pen, page_number};
use super::super::setting::{Setting, width};
use crate::Result;
use crate::publication::surveys::form::{FormQuestion, SurveyForm};

const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
const MARGIN: f32 = mm(22.0);
const ROOM: f32 = PAPER.0 - 2.0 * MARGIN;
const TOP: f32 = mm(20.0);
const BOTTOM: f32 = PAPER.1 - mm(20.0);
const TEXT: f32 = 12.0;
const BOX: f32 = mm(3.6);
/// Between lines to write on.
const LINE: f32 = mm(9.5);

/// A paper while it is set.
struct Sheet {
    setting: Setting,
    pages: Vec<Page>,
    y: f32,
}

/// The drawing of a blank questionnaire.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_survey_form(
    form: &SurveyForm,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut sheet = Sheet { setting: Setting::default(), pages: vec![Page::new(PAPER.0, PAPER.1)], y: TOP };
    sheet.head(form)?;
    for (place, question) in form.questions.iter().enumerate() {
        step(place, form.questions.len())?;
        sheet.question(question)?;
    }
    let Sheet { mut setting, mut pages, .. } = sheet;
    let of = pages.len();
    for (number, page) in pages.iter_mut().enumerate() {
        page_number(&mut setting, page, (number + 1, of), (MARGIN, PAPER.1 - mm(13.0), ROOM))?;
    }
    Ok(Drawing::plain(&form.title, pages, setting))
}

impl Sheet {
    fn hand(&mut self) -> (&mut Setting, &mut Page) {
        let last = self.pages.len() - 1;
        (&mut self.setting, &mut self.pages[last])
    }

    fn keep(&mut self, height: f32) {
        if self.y + height > BOTTOM {
            self.pages.push(Page::new(PAPER.0, PAPER.1));
            self.y = TOP;
        }
    }

    fn head(&mut self, form: &SurveyForm) -> Result<()> {
        let y = self.y;
        let (setting, page) = self.hand();
        Pen::new(Role::SongBold, 21.0).middle().put(setting, page, &form.title, (MARGIN, y, ROOM))?;
        let intro = format!("　　{}", form.intro);
        let high = Pen::new(Role::Kai, TEXT).wrap(setting, page, &intro, (MARGIN, y + mm(14.0), ROOM))?;
        let mut bottom = y + mm(14.0) + high + mm(2.0);
        if !form.issuer.is_empty() {
            Pen::new(Role::Song, 11.0).right().put(setting, page, &form.issuer, (MARGIN, bottom, ROOM))?;
            bottom += 11.0 * LEADING + mm(2.0);
        }
        page.line((MARGIN, bottom), (MARGIN + ROOM, bottom), mm(0.4), Ink::BLACK);
        self.y = bottom + mm(5.0);
        Ok(())
    }

    fn question(&mut self, question: &FormQuestion) -> Result<()> {
        let lines = self.option_lines(question)?;
        let rows = lines.len() as f32 * mm(7.5) + question.lines as f32 * LINE;
        self.keep(mm(12.0) + rows);
        let y = self.y;
        let (setting, page) = self.hand();
        let high = Pen::new(Role::Hei, TEXT).wrap(setting, page, &question.text, (MARGIN, y, ROOM))?;
        self.y += high + mm(1.5);
        for line in lines {
            let y = self.y;
            let (setting, page) = self.hand();
            for (x, option) in line {
                let left = MARGIN + mm(6.0) + x;
                page.frame([left, y + mm(1.2), BOX, BOX], mm(0.25), Ink::BLACK);
                let room = MARGIN + ROOM - left - BOX - mm(2.0);
                Pen::new(Role::Song, TEXT).put(setting, page, option, (left + BOX + mm(1.8), y, room))?;
            }
            self.y += mm(7.5);
        }
        for _ in 0..question.lines {
            self.y += LINE;
            let y = self.y;
            let (_, page) = self.hand();
            page.line((MARGIN + mm(6.0), y), (MARGIN + ROOM, y), mm(0.2), Ink::GREY);
        }
        self.y += mm(5.0);
        Ok(())
    }

    /// The options in lines, each with its distance from the left; as many a line as stand side by side.
    fn option_lines<'q>(&mut self, question: &'q FormQuestion) -> Result<Vec<Vec<(f32, &'q str)>>> {
        let mut widest = 0.0_f32;
        for option in &question.options {
            widest = widest.max(width(&self.setting.set(option, Role::Song)?, TEXT));
        }
        let each = widest + BOX + mm(8.0);
        let room = ROOM - mm(6.0);
        let across = ((room / each).floor() as usize).clamp(1, 5);
        let step = if across == 1 { room } else { room / across as f32 };
        let lines = question.options.chunks(across).map(|chunk| {
            chunk.iter().enumerate().map(|(at, option)| (step * at as f32, option.as_str())).collect()
        });
        Ok(lines.collect())
    }
}
