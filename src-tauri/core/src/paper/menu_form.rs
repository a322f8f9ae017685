//! Draws the form on which a deputy ticks what is chosen of the year's menu: who, what must be, what may be, a name under it.

use super::display::{Drawing, Ink, Page};
use super::faces::Role;
use super::fit::Align;
use super::grid::{Grid, GridColumn, GridRow, Rooms, Ruled, Wide};
use super::mm;
use super::pen::{HEAD_AGAIN, Pen, blank, head_again, page_number};
use super::setting::Setting;
use crate::Result;
use crate::publication::duty_menu::{MenuForm, MenuForms};

const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
const MARGIN: f32 = mm(18.0);
const ROOM: f32 = PAPER.0 - 2.0 * MARGIN;
const HEAD: f32 = mm(40.0);
const SIGNED: f32 = mm(18.0);
const FOOT: f32 = mm(6.0);

/// The drawing of a set of forms.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub(super) fn draw_forms(
    forms: &MenuForms,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut setting = Setting::default();
    let mut pages = Vec::new();
    for (place, form) in forms.forms.iter().enumerate() {
        step(place, forms.forms.len())?;
        let rows = rows(form);
        let ruled = grid(&rows).lay_out(&mut setting, &mut |_, _| Ok(()))?;
        setting.about(&form.name);
        for number in 0..ruled.pages.len() {
            pages.push(page(&mut setting, (forms, form), &ruled, number)?);
        }
    }
    Ok(Drawing::plain(&forms.title, pages, setting))
}

fn rows(form: &MenuForm) -> Vec<GridRow> {
    let mut rows = vec![GridRow::Heading("自选项目".into())];
    for (item, ticked) in &form.choices {
        let tick = if *ticked { "√" } else { "□" };
        let texts = [tick, &item.months, &item.title, &item.place, &item.seats, &item.sign_up_by];
        rows.push(GridRow::Cells { about: item.title.clone(), cells: texts.map(str::to_owned).to_vec() });
    }
    if !form.fixed.is_empty() {
        rows.push(GridRow::Heading("固定项目（都要参加）".into()));
        for said in &form.fixed {
            let (months, title) = said.split_once('：').unwrap_or(("", said));
            let texts = ["必到", months, title, "", "", ""];
            rows.push(GridRow::Cells { about: title.to_owned(), cells: texts.map(str::to_owned).to_vec() });
        }
    }
    rows
}

fn grid(rows: &[GridRow]) -> Grid<'_> {
    let column = GridColumn::plain;
    let inner = PAPER.1 - 2.0 * MARGIN - FOOT;
    Grid {
        columns: vec![
            column("选", Align::Middle, Wide::Fixed(mm(12.0)), 1),
            column("时间", Align::Middle, Wide::Fixed(mm(19.0)), 1),
            GridColumn { role: Role::Hei, ..column("项目", Align::Left, Wide::Share(1.5), 4) },
            column("地点", Align::Left, Wide::Share(0.5), 2),
            column("名额", Align::Middle, Wide::Fixed(mm(14.0)), 1),
            column("报名截止", Align::Middle, Wide::Fixed(mm(21.0)), 1),
        ],
        rows,
        width: ROOM,
        size: 10.0,
        floor: 8.0,
        row: mm(6.8),
        spread: mm(2.5),
        upright: true,
        rooms: Rooms { first: inner - HEAD, next: inner - HEAD_AGAIN, last_keeps: SIGNED },
    }
}

fn page(
    setting: &mut Setting,
    (forms, form): (&MenuForms, &MenuForm),
    ruled: &Ruled,
    number: usize,
) -> Result<Page> {
    let mut page = Page::new(PAPER.0, PAPER.1);
    let of = ruled.pages.len();
    let top = if number == 0 {
        heading(setting, &mut page, forms, form)?;
        MARGIN + HEAD
    } else {
        let again = [forms.title.as_str(), form.person[0].1.as_str()];
        MARGIN + head_again(setting, &mut page, again, (MARGIN, MARGIN, ROOM))?
    };
    let bottom = ruled.draw(&mut page, number, (MARGIN, top));
    if number + 1 == of {
        let half = ROOM / 2.0 - mm(6.0);
        let y = bottom + mm(7.0);
        blank(setting, &mut page, ("代表签名", ""), (MARGIN, y, half), 11.5)?;
        blank(setting, &mut page, ("日期", ""), (MARGIN + ROOM - half, y, half), 11.5)?;
    }
    page_number(setting, &mut page, (number + 1, of), (MARGIN, PAPER.1 - MARGIN - mm(1.0), ROOM))?;
    Ok(page)
}

fn heading(setting: &mut Setting, page: &mut Page, forms: &MenuForms, form: &MenuForm) -> Result<()> {
    Pen::new(Role::SongBold, 20.0).middle().put(setting, page, &forms.title, (MARGIN, MARGIN, ROOM))?;
    page.fill([MARGIN, MARGIN + mm(11.0), ROOM, mm(0.6)], Ink::RED);
    let y = MARGIN + mm(17.0);
    let [name, group, position] = &form.person;
    let shares = [(name, 0.0, 0.26), (group, 0.3, 0.28), (position, 0.62, 0.38)];
    for ((label, said), from, wide) in shares {
        blank(setting, page, (label, said), (MARGIN + ROOM * from, y, ROOM * wide), 11.5)?;
    }
    Pen::new(Role::Song, 10.5).wrap(setting, page, &forms.note, (MARGIN, y + mm(9.5), ROOM))?;
    Ok(())
}
