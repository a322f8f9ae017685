//! Draws 履职登记表: who, over a table to write in, signatures and seal below; bound at the left.

use super::display::{Drawing, Ink, Page};
use super::faces::Role;
use super::fit::Align;
use super::grid::{Grid, GridColumn, GridRow, Rooms, Ruled, Wide};
use super::mm;
use super::pen::{HEAD_AGAIN, LEADING, Pen, head_again, page_number};
use super::setting::Setting;
use crate::Result;
use crate::publication::duty_form::{DutyForm, DutyForms};

const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
/// Room to bind at the left.
const LEFT: f32 = mm(24.0);
const RIGHT: f32 = mm(15.0);
const TOP: f32 = mm(18.0);
const ROOM: f32 = PAPER.0 - LEFT - RIGHT;
const PERSON_ROW: f32 = mm(10.0);
const HEAD: f32 = mm(19.0) + 3.0 * PERSON_ROW + mm(4.0);
const SIGNED: f32 = mm(40.0);
const FOOT: f32 = mm(18.0);

/// The drawing of a set of forms.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_duty_forms(
    forms: &DutyForms,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut setting = Setting::default();
    let mut pages = Vec::new();
    for (place, form) in forms.forms.iter().enumerate() {
        step(place, forms.forms.len())?;
        let rows = rows(forms, form);
        let ruled = grid(&rows).lay_out(&mut setting, &mut |_, _| Ok(()))?;
        setting.about(&form.name);
        for number in 0..ruled.pages.len() {
            pages.push(page(&mut setting, forms, form, &ruled, number)?);
        }
    }
    Ok(Drawing::plain(&forms.title, pages, setting))
}

/// What is filled in, and lines to write on below it.
fn rows(forms: &DutyForms, form: &DutyForm) -> Vec<GridRow> {
    let row = |number: usize| {
        let mut cells = vec![(number + 1).to_string()];
        cells.extend(form.records.get(number).cloned().unwrap_or_default());
        cells.push(String::new());
        GridRow::Cells { about: form.name.clone(), cells }
    };
    (0..forms.lines.max(form.records.len())).map(row).collect()
}

fn grid(rows: &[GridRow]) -> Grid<'_> {
    let column = GridColumn::plain;
    let inner = PAPER.1 - TOP - FOOT;
    Grid {
        columns: vec![
            column("序号", Align::Middle, Wide::Fixed(mm(11.0)), 1),
            column("日期", Align::Middle, Wide::Fixed(mm(22.0)), 1),
            column("类别", Align::Middle, Wide::Fixed(mm(22.0)), 2),
            column("履职内容和结果", Align::Left, Wide::Share(1.0), 4),
            column("地点", Align::Left, Wide::Fixed(mm(24.0)), 3),
            column("出席情况", Align::Middle, Wide::Fixed(mm(20.0)), 2),
            column("证明人", Align::Middle, Wide::Fixed(mm(19.0)), 1),
        ],
        rows,
        width: ROOM,
        size: 10.5,
        floor: 8.0,
        row: mm(10.5),
        spread: mm(4.0),
        upright: true,
        rooms: Rooms { first: inner - HEAD, next: inner - HEAD_AGAIN, last_keeps: SIGNED },
    }
}

fn page(
    setting: &mut Setting,
    forms: &DutyForms,
    form: &DutyForm,
    ruled: &Ruled,
    number: usize,
) -> Result<Page> {
    let mut page = Page::new(PAPER.0, PAPER.1);
    let of = ruled.pages.len();
    let top = if number == 0 {
        heading(setting, &mut page, forms, form)?;
        TOP + HEAD
    } else {
        let again = [forms.title.as_str(), form.person[0].1.as_str()];
        TOP + head_again(setting, &mut page, again, (LEFT, TOP, ROOM))?
    };
    let bottom = ruled.draw(&mut page, number, (LEFT, top));
    if number + 1 == of {
        signed(setting, &mut page, bottom)?;
    }
    page_number(setting, &mut page, (number + 1, of), (LEFT, PAPER.1 - mm(13.0), ROOM))?;
    Ok(page)
}

/// A label and its text, its share of the row, and the width of the label.
type Cell<'a> = (&'a (&'static str, String), f32, f32);

fn heading(setting: &mut Setting, page: &mut Page, forms: &DutyForms, form: &DutyForm) -> Result<()> {
    Pen::new(Role::SongBold, 20.0).middle().put(setting, page, &forms.title, (LEFT, TOP, ROOM))?;
    let period = if forms.period.is_empty() { "＿＿＿＿＿年度" } else { &forms.period };
    Pen::new(Role::Song, 11.5).middle().put(setting, page, period, (LEFT, TOP + mm(10.0), ROOM))?;
    let top = TOP + mm(19.0);
    let [name, gender, ethnicity, constituency, group, station, position] = &form.person;
    let (wide, narrow) = (mm(23.0), mm(15.0));
    let rows: [&[Cell<'_>]; 3] = [
        &[(name, 0.4, wide), (gender, 0.22, narrow), (ethnicity, 0.38, narrow)],
        &[(constituency, 0.4, wide), (position, 0.6, wide)],
        &[(group, 0.4, wide), (station, 0.6, wide)],
    ];
    for (row, cells) in rows.into_iter().enumerate() {
        let y = top + PERSON_ROW * row as f32;
        if row > 0 {
            page.line((LEFT, y), (LEFT + ROOM, y), mm(0.2), Ink::GREY);
        }
        let mut left = LEFT;
        for ((label, said), share, labels) in cells {
            if left > LEFT {
                page.line((left, y), (left, y + PERSON_ROW), mm(0.2), Ink::GREY);
            }
            let wide = ROOM * share;
            cell(setting, page, (label, said), (left, y, wide, *labels))?;
            left += wide;
        }
    }
    page.frame([LEFT, top, ROOM, 3.0 * PERSON_ROW], mm(0.4), Ink::BLACK);
    Ok(())
}

fn cell(
    setting: &mut Setting,
    page: &mut Page,
    (label, said): (&str, &str),
    (x, y, wide, labels): (f32, f32, f32, f32),
) -> Result<()> {
    page.fill([x, y, labels, PERSON_ROW], Ink::TINT);
    page.line((x + labels, y), (x + labels, y + PERSON_ROW), mm(0.2), Ink::GREY);
    let line = |size: f32| y + (PERSON_ROW - size * LEADING) / 2.0;
    Pen::new(Role::Hei, 10.5).middle().put(setting, page, label, (x, line(10.5), labels))?;
    let size = if label == "姓名" { 13.0 } else { 10.5 };
    let place = (x + labels + mm(2.0), line(size), wide - labels - mm(3.0));
    Pen { floor: 5.0, ..Pen::new(Role::Song, size) }.put(setting, page, said, place)?;
    Ok(())
}

/// Who stands for it: the deputy, her group, the office; room for each to write and date.
fn signed(setting: &mut Setting, page: &mut Page, bottom: f32) -> Result<()> {
    let note = "出席情况填：出席、请假（写明几个半天）、缺席、迟到、早退。请假和缺席分开登记。";
    Pen::new(Role::Song, 9.0).grey().put(setting, page, note, (LEFT, bottom + mm(2.0), ROOM))?;
    let (top, high, each) = (bottom + mm(8.5), SIGNED - mm(9.5), ROOM / 3.0);
    page.frame([LEFT, top, ROOM, high], mm(0.4), Ink::BLACK);
    for (place, label) in ["代表签名", "小组长意见", "人大审核意见"].into_iter().enumerate() {
        let x = LEFT + each * place as f32;
        if place > 0 {
            page.line((x, top), (x, top + high), mm(0.2), Ink::GREY);
        }
        Pen::new(Role::Hei, 10.5).put(setting, page, label, (x + mm(2.0), top + mm(2.0), each - mm(4.0)))?;
        let date = (x + mm(2.0), top + high - mm(7.0), each - mm(4.0));
        Pen::new(Role::Song, 10.5).right().put(setting, page, "年　　月　　日", date)?;
    }
    Ok(())
}
