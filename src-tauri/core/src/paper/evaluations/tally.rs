//! 测评计票表: A4 across, a part an electorate, what it came to below, and who counted.

use super::super::display::{Drawing, Page};
use super::super::faces::Role;
use super::super::fit::Align;
use super::super::grid::{Grid, GridColumn, GridRow, Rooms, Wide};
use super::super::mm;
use super::super::pen::{Pen, blank, page_number};
use super::super::setting::Setting;
use crate::Result;
use crate::publication::evaluations::tally::EvaluationTally;

const PAPER: (f32, f32) = (mm(297.0), mm(210.0));
const MARGIN: f32 = mm(16.0);
const ROOM: f32 = PAPER.0 - 2.0 * MARGIN;
const BOTTOM: f32 = PAPER.1 - MARGIN;
const HEAD: f32 = mm(27.0);
const HEAD_AGAIN: f32 = mm(9.0);
const SIGNED: f32 = mm(15.0);

/// The drawing of a tally sheet.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_evaluation_tally(
    tally: &EvaluationTally,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut setting = Setting::default();
    let rows = rows(tally);
    let ruled = grid(tally, &rows).lay_out(&mut setting, step)?;
    let mut pages = Vec::new();
    let mut bottom = 0.0;
    for number in 0..ruled.pages.len() {
        let mut page = Page::new(PAPER.0, PAPER.1);
        let top = if number == 0 {
            heading(&mut setting, &mut page, tally)?
        } else {
            again(&mut setting, &mut page, tally)?
        };
        bottom = ruled.draw(&mut page, number, (MARGIN, top));
        pages.push(page);
    }
    bottom += mm(4.0);
    for result in &tally.results {
        let pen = Pen::new(Role::Song, 10.5);
        let mut trial = Page::new(PAPER.0, PAPER.1);
        let needed = pen.wrap(&mut setting, &mut trial, result, (MARGIN, 0.0, ROOM))? + mm(1.0);
        if bottom + needed > BOTTOM - SIGNED {
            let mut page = Page::new(PAPER.0, PAPER.1);
            bottom = again(&mut setting, &mut page, tally)?;
            pages.push(page);
        }
        if let Some(page) = pages.last_mut() {
            pen.wrap(&mut setting, page, result, (MARGIN, bottom, ROOM))?;
        }
        bottom += needed;
    }
    let of = pages.len();
    if let Some(page) = pages.last_mut() {
        signed(&mut setting, page)?;
    }
    for (number, page) in pages.iter_mut().enumerate() {
        page_number(&mut setting, page, (number + 1, of), (MARGIN, PAPER.1 - mm(11.0), ROOM))?;
    }
    Ok(Drawing::plain(&tally.title, pages, setting))
}

fn rows(tally: &EvaluationTally) -> Vec<GridRow> {
    let mut rows = Vec::new();
    for (heading, own) in &tally.parts {
        rows.push(GridRow::Heading(heading.clone()));
        rows.extend(own.iter().map(|row| {
            let mut cells = vec![row.name.spread()];
            cells.extend(row.cells.iter().cloned());
            GridRow::Cells { about: row.name.to_string(), cells }
        }));
    }
    rows
}

fn grid<'r>(tally: &EvaluationTally, rows: &'r [GridRow]) -> Grid<'r> {
    let number = |head: &str| GridColumn::new(head, Align::Middle, Role::Song, Wide::Fixed(mm(18.0)), 1);
    let mut columns = vec![
        GridColumn::new("述职代表", Align::Middle, Role::Song, Wide::Fixed(mm(36.0)), 1),
        number("发出"),
        number("收回"),
        number("废票"),
        number("有效票"),
    ];
    columns.extend(
        tally
            .columns
            .iter()
            .map(|head| GridColumn::new(head, Align::Middle, Role::Song, Wide::Share(1.0), 2)),
    );
    let inner = BOTTOM - MARGIN - SIGNED;
    Grid {
        columns,
        rows,
        width: ROOM,
        size: 11.0,
        floor: 8.0,
        row: if tally.is_blank { mm(12.0) } else { mm(8.5) },
        spread: if tally.is_blank { mm(4.0) } else { 0.0 },
        upright: true,
        rooms: Rooms { first: inner - HEAD, next: inner - HEAD_AGAIN, last_keeps: mm(2.0) },
    }
}

fn heading(setting: &mut Setting, page: &mut Page, tally: &EvaluationTally) -> Result<f32> {
    Pen::new(Role::SongBold, 20.0).middle().put(setting, page, &tally.title, (MARGIN, MARGIN, ROOM))?;
    let each = ROOM / tally.facts.len().max(1) as f32;
    for (place, (label, said)) in tally.facts.iter().enumerate() {
        let x = MARGIN + each * place as f32;
        blank(setting, page, (label, said), (x, MARGIN + mm(15.0), each - mm(6.0)), 11.0)?;
    }
    Ok(MARGIN + HEAD)
}

fn again(setting: &mut Setting, page: &mut Page, tally: &EvaluationTally) -> Result<f32> {
    Pen::new(Role::Song, 10.0).grey().put(setting, page, &tally.title, (MARGIN, MARGIN, ROOM))?;
    Ok(MARGIN + HEAD_AGAIN)
}

/// Who counted and who watched, at the foot of the last page.
fn signed(setting: &mut Setting, page: &mut Page) -> Result<()> {
    let each = ROOM / 4.0;
    for (place, label) in ["计票人", "监票人", "主持人签字", "日期"].into_iter().enumerate() {
        let x = MARGIN + each * place as f32;
        blank(setting, page, (label, ""), (x, BOTTOM - mm(8.0), each - mm(6.0)), 11.0)?;
    }
    Ok(())
}
