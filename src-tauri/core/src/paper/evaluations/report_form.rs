//! 述职报告表: who reports, four parts with lines to write on, a signature.

use super::super::display::{Drawing, Ink, Page};
use super::super::faces::Role;
use super::super::mm;
use super::super::pen::{LEADING, Pen};
use super::super::setting::Setting;
use crate::Result;
use crate::publication::evaluations::report_form::{PARTS, ReportForm, ReportForms};

const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
/// Room to bind at the left.
const LEFT: f32 = mm(24.0);
const ROOM: f32 = PAPER.0 - LEFT - mm(16.0);
const TOP: f32 = mm(18.0);
const PERSON: f32 = TOP + mm(19.0);
const PERSON_ROW: f32 = mm(10.0);
const PARTS_TOP: f32 = PERSON + 3.0 * PERSON_ROW;
const PARTS_HIGH: f32 = PAPER.1 - PARTS_TOP - mm(30.0);
const LABELS: f32 = mm(24.0);
/// Between lines to write on.
const LINE: f32 = mm(9.0);

/// The drawing of a set of forms.
///
/// # Errors
/// A character no face has, or what `step` says.
pub fn draw_report_forms(
    forms: &ReportForms,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut setting = Setting::default();
    let mut pages = Vec::new();
    for (place, form) in forms.forms.iter().enumerate() {
        step(place, forms.forms.len())?;
        setting.about(&form.name);
        pages.push(page(&mut setting, forms, form)?);
    }
    setting.about("");
    Ok(Drawing::plain(&forms.title, pages, setting))
}

fn page(setting: &mut Setting, forms: &ReportForms, form: &ReportForm) -> Result<Page> {
    let mut page = Page::new(PAPER.0, PAPER.1);
    Pen::new(Role::SongBold, 20.0).middle().put(setting, &mut page, &forms.title, (LEFT, TOP, ROOM))?;
    let occasion = if forms.occasion.is_empty() {
        "＿＿＿＿＿＿述职评议会　　　年　月　日"
    } else {
        &forms.occasion
    };
    Pen::new(Role::Song, 11.0).middle().put(setting, &mut page, occasion, (LEFT, TOP + mm(10.5), ROOM))?;
    person(setting, &mut page, form)?;
    let mut top = PARTS_TOP;
    for (title, about, share) in PARTS {
        let high = PARTS_HIGH * share;
        part(setting, &mut page, (title, about), (top, high))?;
        top += high;
    }
    page.frame([LEFT, PERSON, ROOM, top - PERSON], mm(0.4), Ink::BLACK);
    let y = top + mm(5.0);
    Pen::new(Role::Song, 11.0).put(setting, &mut page, "代表签名：", (LEFT + ROOM * 0.52, y, ROOM * 0.2))?;
    Pen::new(Role::Song, 11.0).right().put(setting, &mut page, "年　　月　　日", (LEFT, y, ROOM))?;
    Ok(page)
}

fn person(setting: &mut Setting, page: &mut Page, form: &ReportForm) -> Result<()> {
    let [name, constituency, group, position, form] = &form.person;
    let half = ROOM / 2.0;
    for (row, cells) in [
        vec![(name, LEFT, half), (constituency, LEFT + half, half)],
        vec![(group, LEFT, half), (form, LEFT + half, half)],
        vec![(position, LEFT, ROOM)],
    ]
    .into_iter()
    .enumerate()
    {
        let y = PERSON + PERSON_ROW * row as f32;
        page.line((LEFT, y + PERSON_ROW), (LEFT + ROOM, y + PERSON_ROW), mm(0.2), Ink::GREY);
        for ((label, said), x, wide) in cells {
            page.fill([x, y, LABELS, PERSON_ROW], Ink::TINT);
            page.line((x, y), (x, y + PERSON_ROW), mm(0.2), Ink::GREY);
            page.line((x + LABELS, y), (x + LABELS, y + PERSON_ROW), mm(0.2), Ink::GREY);
            let line = |size: f32| y + (PERSON_ROW - size * LEADING) / 2.0;
            Pen::new(Role::Hei, 10.5).middle().put(setting, page, label, (x, line(10.5), LABELS))?;
            let size = if *label == "姓名" { 13.0 } else { 11.0 };
            let pen = Pen { floor: 5.0, ..Pen::new(Role::Song, size) };
            pen.put(setting, page, said, (x + LABELS + mm(2.0), line(size), wide - LABELS - mm(3.0)))?;
        }
    }
    Ok(())
}

fn part(
    setting: &mut Setting,
    page: &mut Page,
    (title, about): (&str, &str),
    (top, high): (f32, f32),
) -> Result<()> {
    page.fill([LEFT, top, LABELS, high], Ink::TINT);
    page.line((LEFT, top), (LEFT + ROOM, top), mm(0.2), Ink::GREY);
    page.line((LEFT + LABELS, top), (LEFT + LABELS, top + high), mm(0.2), Ink::GREY);
    let pen = Pen::new(Role::Hei, 11.0).middle();
    pen.wrap(setting, page, title, (LEFT + mm(2.0), top + mm(4.0), LABELS - mm(4.0)))?;
    if !about.is_empty() {
        let hint = Pen::new(Role::Song, 9.0).grey();
        hint.put(setting, page, about, (LEFT + LABELS + mm(2.0), top + mm(1.5), ROOM - LABELS - mm(4.0)))?;
    }
    let mut line = top + mm(6.0) + LINE;
    while line < top + high - mm(2.0) {
        page.line((LEFT + LABELS + mm(3.0), line), (LEFT + ROOM - mm(3.0), line), mm(0.15), Ink::LINE);
        line += LINE;
    }
    Ok(())
}
