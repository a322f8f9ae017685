//! Single lines of a sheet: titles, labels with room to write on, page numbers.

use super::display::{Ink, Page};
use super::faces::Role;
use super::fit::{Align, Block, baseline, fit};
use super::mm;
use super::setting::{Setting, width};
use crate::Result;

/// How a line is set.
#[derive(Clone, Copy)]
pub(super) struct Pen {
    pub role: Role,
    pub size: f32,
    pub floor: f32,
    pub align: Align,
    pub ink: Ink,
}

/// The size of page numbers.
pub(super) const PAGE_NUMBER: f32 = 9.0;
/// Height of a line as a multiple of its size.
pub(super) const LEADING: f32 = 1.3;

impl Pen {
    /// Black, at the left, shrinking to six tenths.
    pub const fn new(role: Role, size: f32) -> Self {
        Self { role, size, floor: size * 0.6, align: Align::Left, ink: Ink::BLACK }
    }

    /// In the middle.
    pub const fn middle(self) -> Self {
        Self { align: Align::Middle, ..self }
    }

    /// At the right.
    pub const fn right(self) -> Self {
        Self { align: Align::Right, ..self }
    }

    /// In secondary grey.
    pub const fn grey(self) -> Self {
        Self { ink: Ink::GREY, ..self }
    }

    /// Puts one line with its top left corner at a point, no wider than `room`; returns its width.
    pub fn put(
        self,
        setting: &mut Setting,
        page: &mut Page,
        text: &str,
        (x, y, room): (f32, f32, f32),
    ) -> Result<f32> {
        let Self { role, size, floor, align, ink } = self;
        let fitted =
            fit(setting, text, Block { role, size, floor, leading: LEADING, width: room, lines: 1 })?;
        // A smaller line stands on the baseline of the size wished.
        fitted.draw(page, (x, y + lower(size, fitted.size)), align, ink);
        Ok(fitted.lines.first().map_or(0.0, |line| width(line, fitted.size)))
    }

    /// Puts lines that wrap; returns their height.
    pub fn wrap(
        self,
        setting: &mut Setting,
        page: &mut Page,
        text: &str,
        (x, y, room): (f32, f32, f32),
    ) -> Result<f32> {
        let Self { role, size, floor, align, ink } = self;
        let fitted = fit(setting, text, Block { role, size, floor, leading: 1.45, width: room, lines: 40 })?;
        fitted.draw(page, (x, y), align, ink);
        Ok(fitted.height())
    }
}

/// Numbers with their units over their labels, four a row between rules; returns the height used.
pub(super) fn tally(
    setting: &mut Setting,
    page: &mut Page,
    numbers: &[(&'static str, String, &'static str)],
    (x, y, room): (f32, f32, f32),
) -> Result<f32> {
    const HIGH: f32 = mm(22.0);
    const FIGURE: f32 = 24.0;
    const UNIT: f32 = 10.0;
    let wide = room / 4.0;
    for (place, (label, number, unit)) in numbers.iter().enumerate() {
        let (left, top) = (x + wide * (place % 4) as f32, y + HIGH * (place / 4) as f32);
        let figure = width(&setting.set(number, Role::SongBold)?, FIGURE);
        let taken = figure + mm(1.2) + width(&setting.set(unit, Role::Song)?, UNIT);
        let from = left + (wide - taken) / 2.0;
        Pen::new(Role::SongBold, FIGURE).put(setting, page, number, (from, top + mm(2.2), wide))?;
        let unit_at = (from + figure + mm(1.2), top + mm(2.2) + lower(FIGURE, UNIT), wide);
        Pen::new(Role::Song, UNIT).put(setting, page, unit, unit_at)?;
        let small = Pen::new(Role::Song, 10.5).middle().grey();
        small.put(setting, page, label, (left, top + mm(14.0), wide))?;
        if place % 4 > 0 {
            page.line((left, top + mm(4.0)), (left, top + HIGH - mm(4.0)), mm(0.2), Ink::LINE);
        }
    }
    let rows = numbers.len().div_ceil(4);
    for row in 0..=rows {
        let at = y + HIGH * row as f32;
        let outer = row == 0 || row == rows;
        let (thick, ink) = if outer { (mm(0.4), Ink::BLACK) } else { (mm(0.2), Ink::LINE) };
        page.line((x, at), (x + room, at), thick, ink);
    }
    Ok(HIGH * rows as f32)
}

/// How much lower a smaller line starts to stand on the baseline of a larger one.
pub(super) fn lower(large: f32, small: f32) -> f32 {
    baseline(0.0, large * LEADING, large) - baseline(0.0, small * LEADING, small)
}

/// A label and what was said, over a line to write on: 地点：______.
pub(super) fn blank(
    setting: &mut Setting,
    page: &mut Page,
    (label, said): (&str, &str),
    (x, y, room): (f32, f32, f32),
    size: f32,
) -> Result<()> {
    let taken = Pen::new(Role::Hei, size).put(setting, page, &format!("{label}："), (x, y, room))?;
    let left = x + taken + mm(0.6);
    let line = y + size * LEADING + mm(0.7);
    page.line((left, line), (x + room, line), mm(0.2), Ink::GREY);
    Pen::new(Role::Song, size).put(setting, page, said, (left + mm(1.0), y, x + room - left - mm(2.0)))?;
    Ok(())
}

/// What the head of a page after the first takes.
pub(super) const HEAD_AGAIN: f32 = mm(10.0);

/// The head of a page after the first: what it is of and whose; answers what it takes.
pub(super) fn head_again(
    setting: &mut Setting,
    page: &mut Page,
    said: [&str; 2],
    place: (f32, f32, f32),
) -> Result<f32> {
    Pen::new(Role::Song, 10.0).grey().put(setting, page, said.join("　").trim(), place)?;
    Ok(HEAD_AGAIN)
}

/// `第 2 页　共 5 页` in the middle of the foot, where there is more than one.
pub(super) fn page_number(
    setting: &mut Setting,
    page: &mut Page,
    (number, of): (usize, usize),
    (x, y, room): (f32, f32, f32),
) -> Result<()> {
    if of > 1 {
        let text = format!("第 {number} 页　共 {of} 页");
        Pen::new(Role::Song, PAGE_NUMBER).middle().grey().put(setting, page, &text, (x, y, room))?;
    }
    Ok(())
}
