//! Draws 签到表: what it is for above, names with room to sign, the counts to be written below.

use super::display::{Drawing, Page};
use super::faces::Role;
use super::fit::Align;
use super::grid::{Grid, GridColumn, GridRow, Rooms, Ruled, Wide};
use super::mm;
use super::pen::{HEAD_AGAIN, Pen, blank, head_again, page_number};
use super::setting::Setting;
use crate::Result;
use crate::publication::sign_in_sheet::{SignInSheet, SignInSheets};

const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
const MARGIN: f32 = mm(18.0);
const ROOM: f32 = PAPER.0 - 2.0 * MARGIN;
/// What stands over the grid on a sheet's first page and on the others.
const HEAD: f32 = mm(38.0);
/// The counts under the last row, and the page number under everything.
const COUNTS: f32 = mm(14.0);
const FOOT: f32 = mm(6.0);

/// The drawing of a set of sign-in sheets.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_sign_in_sheets(
    sheets: &SignInSheets,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut setting = Setting::default();
    let all: usize = sheets.sheets.iter().map(|sheet| rows(sheet, sheets.guests).len()).sum();
    let mut done = 0;
    let mut pages = Vec::new();
    for sheet in &sheets.sheets {
        let rows = rows(sheet, sheets.guests);
        let ruled = grid(&rows).lay_out(&mut setting, &mut |row, _| step(done + row, all))?;
        done += rows.len();
        for number in 0..ruled.pages.len() {
            pages.push(page(&mut setting, sheets, sheet, &ruled, number)?);
        }
    }
    Ok(Drawing::plain(&sheets.title, pages, setting))
}

fn rows(sheet: &SignInSheet, guests: usize) -> Vec<GridRow> {
    let mut rows = Vec::new();
    let mut number = 0;
    for (heading, people) in &sheet.parts {
        rows.extend(
            heading.iter().map(|heading| GridRow::Heading(format!("{heading}　{} 名", people.len()))),
        );
        for person in people {
            number += 1;
            let position = person.position.clone().unwrap_or_default();
            let cells =
                vec![number.to_string(), person.name.spread(), position, String::new(), String::new()];
            rows.push(GridRow::Cells { about: person.name.to_string(), cells });
        }
    }
    if guests > 0 {
        rows.push(GridRow::Heading("列席人员".into()));
        rows.extend(
            (0..guests).map(|_| GridRow::Cells { about: String::new(), cells: vec![String::new(); 5] }),
        );
    }
    rows
}

fn grid(rows: &[GridRow]) -> Grid<'_> {
    let column = GridColumn::plain;
    let inner = PAPER.1 - 2.0 * MARGIN - FOOT;
    Grid {
        columns: vec![
            column("序号", Align::Middle, Wide::Fixed(mm(12.0)), 1),
            column("姓　名", Align::Middle, Wide::Fixed(mm(29.0)), 1),
            column("单位及职务", Align::Left, Wide::Share(1.0), 2),
            column("签　名", Align::Left, Wide::Fixed(mm(46.0)), 1),
            column("备　注", Align::Left, Wide::Fixed(mm(24.0)), 1),
        ],
        rows,
        width: ROOM,
        size: 11.5,
        floor: 9.0,
        row: mm(11.0),
        spread: mm(2.5),
        upright: true,
        rooms: Rooms { first: inner - HEAD, next: inner - HEAD_AGAIN, last_keeps: COUNTS },
    }
}

fn page(
    setting: &mut Setting,
    sheets: &SignInSheets,
    sheet: &SignInSheet,
    ruled: &Ruled,
    number: usize,
) -> Result<Page> {
    let mut page = Page::new(PAPER.0, PAPER.1);
    let of = ruled.pages.len();
    let top = if number == 0 {
        heading(setting, &mut page, sheets, sheet)?;
        MARGIN + HEAD
    } else {
        let again = sheets.activity.first().map_or("", |(_, said)| said.as_str());
        let again = [sheets.title.as_str(), again];
        MARGIN + head_again(setting, &mut page, again, (MARGIN, MARGIN, ROOM))?
    };
    let bottom = ruled.draw(&mut page, number, (MARGIN, top));
    if number + 1 == of {
        counts(setting, &mut page, sheet, bottom + mm(5.0))?;
    }
    page_number(setting, &mut page, (number + 1, of), (MARGIN, PAPER.1 - MARGIN - mm(1.0), ROOM))?;
    Ok(page)
}

fn heading(setting: &mut Setting, page: &mut Page, sheets: &SignInSheets, sheet: &SignInSheet) -> Result<()> {
    Pen::new(Role::SongBold, 22.0).middle().put(setting, page, &sheets.title, (MARGIN, MARGIN, ROOM))?;
    let heading = sheet.heading.iter().map(|heading| ("部分", heading.clone()));
    let mut lines: Vec<(&str, String)> = sheets.activity.clone();
    lines.extend(heading);
    let half = ROOM / 2.0 - mm(3.0);
    let (first, second) = (MARGIN + mm(16.0), MARGIN + mm(26.0));
    let right = MARGIN + ROOM - half;
    let with_part = lines.len() > 3;
    let places: [(f32, f32, f32); 4] = [
        (MARGIN, first, if with_part { half } else { ROOM }),
        (MARGIN, second, half),
        (right, second, half),
        (right, first, half),
    ];
    for ((label, said), place) in lines.iter().zip(places) {
        blank(setting, page, (label, said), place, 12.0)?;
    }
    Ok(())
}

/// 请假 and 缺席 are counted apart.
fn counts(setting: &mut Setting, page: &mut Page, sheet: &SignInSheet, y: f32) -> Result<()> {
    let expected = format!("{} 人", sheet.expected());
    let each = ROOM / 5.0;
    for (place, (label, said)) in
        [("应到", expected.as_str()), ("实到", ""), ("请假", ""), ("缺席", ""), ("记录人", "")]
            .into_iter()
            .enumerate()
    {
        let x = MARGIN + each * place as f32;
        blank(setting, page, (label, said), (x, y, each - mm(4.0)), 11.0)?;
    }
    Ok(())
}
