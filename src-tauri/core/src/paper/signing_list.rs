//! Draws lists that people sign: title and what it is about above, names with room to sign, who answers for it below.

use super::display::{Drawing, Page};
use super::faces::Role;
use super::fit::Align;
use super::grid::{Grid, GridColumn, GridRow, Rooms, Ruled, Wide};
use super::mm;
use super::pen::{Pen, blank, page_number};
use super::setting::Setting;
use crate::Result;
use crate::publication::signing_list::{SigningColumn, SigningList, Stands};

const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
const MARGIN: f32 = mm(15.0);
const ROOM: f32 = PAPER.0 - 2.0 * MARGIN;
/// The title on a list's first page, and what stands over the grid on the others.
const TITLE: f32 = mm(14.0);
const HEAD_AGAIN: f32 = mm(10.0);
/// Who answers for it, under the last row; and the page number under everything.
const FOOT: f32 = mm(16.0);
const NUMBER: f32 = mm(6.0);

/// The drawing of a list.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_signing_list(
    list: &SigningList,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut setting = Setting::default();
    let rows = rows(list);
    let mut first = Page::new(PAPER.0, PAPER.1);
    let top = heading(&mut setting, &mut first, list)?;
    let all = rows.len();
    let ruled = grid(list, &rows, top).lay_out(&mut setting, &mut |row, _| step(row, all))?;
    let of = ruled.pages.len();
    let mut pages = Vec::with_capacity(of);
    for number in 0..of {
        let page = if number == 0 {
            std::mem::replace(&mut first, Page::new(PAPER.0, PAPER.1))
        } else {
            let mut page = Page::new(PAPER.0, PAPER.1);
            let place = (MARGIN, MARGIN, ROOM);
            Pen::new(Role::Song, 10.0).grey().put(&mut setting, &mut page, &list.title, place)?;
            page
        };
        let top = if number == 0 { top } else { MARGIN + HEAD_AGAIN };
        pages.push(finished(&mut setting, page, list, (&ruled, number, top))?);
    }
    Ok(Drawing::plain(&list.title, pages, setting))
}

fn rows(list: &SigningList) -> Vec<GridRow> {
    let row = |cells: &Vec<String>| GridRow::Cells {
        about: cells.get(1).cloned().unwrap_or_default(),
        cells: cells.clone(),
    };
    list.rows.iter().chain(&list.total).map(row).collect()
}

/// The title and what the list is about; returns where the grid begins.
fn heading(setting: &mut Setting, page: &mut Page, list: &SigningList) -> Result<f32> {
    let title = Pen::new(Role::SongBold, 20.0).middle();
    title.put(setting, page, &list.title, (MARGIN, MARGIN, ROOM))?;
    let mut y = MARGIN + TITLE;
    for line in &list.about {
        y += Pen::new(Role::Song, 11.0).wrap(setting, page, line, (MARGIN, y, ROOM))? + mm(0.5);
    }
    Ok(y + mm(2.0))
}

fn grid<'a>(list: &SigningList, rows: &'a [GridRow], top: f32) -> Grid<'a> {
    let inner = PAPER.1 - MARGIN - NUMBER;
    Grid {
        columns: list.columns.iter().map(column).collect(),
        rows,
        width: ROOM,
        size: 11.5,
        floor: 8.5,
        row: mm(10.0),
        spread: mm(2.0),
        upright: true,
        rooms: Rooms { first: inner - top, next: inner - MARGIN - HEAD_AGAIN, last_keeps: FOOT },
    }
}

fn column(column: &SigningColumn) -> GridColumn {
    let (align, lines) = match column.stands {
        Stands::Middle => (Align::Middle, 1),
        Stands::Right => (Align::Right, 1),
        Stands::Left => (Align::Left, 2),
    };
    let wide = column.wide.map_or(Wide::Share(1.0), |wide| Wide::Fixed(mm(wide)));
    GridColumn::plain(column.head, align, wide, lines)
}

/// A page with its share of the grid, its number, and on the last one who answers for it.
fn finished(
    setting: &mut Setting,
    mut page: Page,
    list: &SigningList,
    (ruled, number, top): (&Ruled, usize, f32),
) -> Result<Page> {
    let of = ruled.pages.len();
    let bottom = ruled.draw(&mut page, number, (MARGIN, top));
    if number + 1 == of {
        let each = ROOM / list.foot.len().max(1) as f32;
        for (place, label) in list.foot.iter().enumerate() {
            let x = MARGIN + each * place as f32;
            blank(setting, &mut page, (*label, ""), (x, bottom + mm(7.0), each - mm(4.0)), 11.0)?;
        }
    }
    page_number(setting, &mut page, (number + 1, of), (MARGIN, PAPER.1 - MARGIN - mm(1.0), ROOM))?;
    Ok(page)
}
