//! Draws 代表名册: title, table over as many pages as it needs, page numbers.

use super::display::{Drawing, Ink, Page};
use super::faces::Role;
use super::fit::{Align, Block, fit};
use super::mm;
use super::setting::Setting;
use super::table::{Table, TableColumn};
use crate::Result;
use crate::publication::roster::{Nature, Roster};

/// The drawing of a roster.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_roster(roster: &Roster, step: &mut dyn FnMut(usize, usize) -> Result<()>) -> Result<Drawing> {
    let mut setting = Setting::default();
    let (width, height) = if roster.a3 { (mm(420.0), mm(297.0)) } else { (mm(297.0), mm(210.0)) };
    let margin = if roster.a3 { mm(16.0) } else { mm(13.0) };
    let grown = if roster.a3 { 1.25 } else { 1.0 };
    let head = mm(22.0) * grown;
    let area = [margin, margin + head, width - 2.0 * margin, height - 2.0 * margin - head - mm(5.0)];
    let columns = || {
        roster.columns.iter().map(|column| TableColumn {
            head: column.head.to_owned(),
            align: match column.nature {
                Nature::Number => Align::Right,
                Nature::Short | Nature::Name => Align::Middle,
                Nature::Long => Align::Left,
            },
            wraps: column.nature == Nature::Long,
        })
    };
    let table =
        Table { columns: columns().collect(), rows: &roster.rows, area, size: 10.5 * grown, floor: 7.0 };
    let laid_out = table.lay_out(&mut setting, step)?;
    setting.about("");
    let mut pages = Vec::with_capacity(laid_out.pages.len());
    for number in 0..laid_out.pages.len() {
        let mut page = Page::new(width, height);
        heading(&mut setting, &mut page, roster, margin, grown)?;
        laid_out.draw(&mut page, number, &table.columns, area);
        foot(&mut setting, &mut page, roster, margin, (number + 1, laid_out.pages.len()))?;
        pages.push(page);
    }
    Ok(Drawing::plain(&roster.title, pages, setting))
}

fn heading(setting: &mut Setting, page: &mut Page, roster: &Roster, margin: f32, grown: f32) -> Result<()> {
    let width = page.size.0 - 2.0 * margin;
    let title =
        Block { role: Role::SongBold, size: 20.0 * grown, floor: 12.0, leading: 1.3, width, lines: 1 };
    fit(setting, &roster.title, title)?.draw(page, (margin, margin), Align::Middle, Ink::BLACK);
    let line = Block {
        role: Role::Song,
        size: 10.0 * grown,
        floor: 7.0,
        leading: 1.3,
        width: width / 2.0,
        lines: 1,
    };
    let y = margin + mm(14.5) * grown;
    fit(setting, &roster.about, line)?.draw(page, (margin, y), Align::Left, Ink::GREY);
    fit(setting, &roster.made, line)?.draw(page, (margin + width / 2.0, y), Align::Right, Ink::GREY);
    Ok(())
}

fn foot(
    setting: &mut Setting,
    page: &mut Page,
    roster: &Roster,
    margin: f32,
    (number, of): (usize, usize),
) -> Result<()> {
    let width = page.size.0 - 2.0 * margin;
    let y = page.size.1 - margin - mm(3.0);
    let line = Block { role: Role::Song, size: 9.0, floor: 7.0, leading: 1.3, width, lines: 1 };
    fit(setting, &format!("第 {number} 页　共 {of} 页"), line)?.draw(
        page,
        (margin, y),
        Align::Middle,
        Ink::GREY,
    );
    if let Some(warning) = &roster.warning {
        fit(setting, warning, line)?.draw(page, (margin, y), Align::Left, Ink::RED);
    }
    Ok(())
}
