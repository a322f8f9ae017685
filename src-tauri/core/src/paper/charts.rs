//! Charts as vectors: flat, each value written beside its mark, so that a black-and-white printer loses nothing.

use super::display::{Ink, Page};
use super::faces::Role;
use super::mm;
use super::pen::{LEADING, Pen};
use super::setting::{Setting, width};
use crate::Result;
use crate::publication::quarter_report::Mark;

const SMALL: f32 = 9.0;
const WORDS: f32 = 10.0;

/// Horizontal bars, the longest as long as there is room. Returns the height used.
pub(super) fn bars(
    setting: &mut Setting,
    page: &mut Page,
    marks: &[Mark],
    place: (f32, f32, f32),
    row: f32,
) -> Result<f32> {
    bars_to(setting, page, marks, place, (row, most(marks)))
}

/// Horizontal bars on a scale: words at the left, the value behind each bar. Returns the height used.
pub(super) fn bars_to(
    setting: &mut Setting,
    page: &mut Page,
    marks: &[Mark],
    (x, y, room): (f32, f32, f32),
    (row, most): (f32, f64),
) -> Result<f32> {
    let (mut words, mut figures) = (0.0_f32, 0.0_f32);
    for mark in marks {
        setting.about(&mark.label);
        words = words.max(width(&setting.set(&mark.label, Role::Song)?, WORDS));
        figures = figures.max(width(&setting.set(&mark.said, Role::Song)?, SMALL));
    }
    let words = words.min(room * 0.35);
    let left = x + words + mm(2.5);
    let long = (room - words - mm(2.5) - figures - mm(2.0)).max(mm(10.0));
    let most = most.max(f64::EPSILON);
    for (place, mark) in marks.iter().enumerate() {
        setting.about(&mark.label);
        let top = y + row * place as f32;
        let line = |size: f32| top + (row - size * LEADING) / 2.0;
        Pen::new(Role::Song, WORDS).right().put(setting, page, &mark.label, (x, line(WORDS), words))?;
        let wide = (mark.value.max(0.0) / most) as f32 * long;
        let high = (row * 0.62).min(mm(4.6));
        page.fill([left, top + (row - high) / 2.0, wide, high], ink(mark));
        let figure = Pen::new(Role::Song, SMALL);
        figure.put(setting, page, &mark.said, (left + wide + mm(1.5), line(SMALL), figures + 1.0))?;
    }
    let high = row * marks.len() as f32;
    page.line((left, y), (left, y + high), mm(0.3), Ink::GREY);
    setting.about("");
    Ok(high)
}

/// Columns on a ground line: the value over each, words under it.
pub(super) fn columns(setting: &mut Setting, page: &mut Page, marks: &[Mark], area: [f32; 4]) -> Result<()> {
    let [x, y, room, high] = area;
    let each = room / marks.len().max(1) as f32;
    let ground = y + high - WORDS * LEADING - mm(1.0);
    let tall = ground - y - SMALL * LEADING;
    let most = most(marks);
    for (place, mark) in marks.iter().enumerate() {
        let left = x + each * place as f32;
        let up = (mark.value.max(0.0) / most) as f32 * tall;
        let wide = (each * 0.6).min(mm(13.0));
        page.fill([left + (each - wide) / 2.0, ground - up, wide, up], ink(mark));
        let over = (left, ground - up - SMALL * LEADING - mm(0.4), each);
        Pen::new(Role::Song, SMALL).middle().put(setting, page, &mark.said, over)?;
        let under = (left + mm(0.4), ground + mm(1.0), each - mm(0.8));
        Pen { floor: 5.0, ..Pen::new(Role::Song, SMALL) }.middle().put(setting, page, &mark.label, under)?;
    }
    page.line((x, ground), (x + room, ground), mm(0.3), Ink::GREY);
    Ok(())
}

/// A line from mark to mark over a ground line; the ground is nought, so that a change is not made larger than it is.
pub(super) fn trend(setting: &mut Setting, page: &mut Page, marks: &[Mark], area: [f32; 4]) -> Result<()> {
    let [x, y, room, high] = area;
    let each = room / marks.len().max(1) as f32;
    let ground = y + high - WORDS * LEADING - mm(1.0);
    let tall = ground - y - SMALL * LEADING - mm(2.0);
    let most = most(marks);
    let at = |place: usize, mark: &Mark| {
        let up = (mark.value.max(0.0) / most) as f32 * tall;
        (x + each * (place as f32 + 0.5), ground - up)
    };
    page.line((x, ground), (x + room, ground), mm(0.3), Ink::GREY);
    for (place, pair) in marks.windows(2).enumerate() {
        page.line(at(place, &pair[0]), at(place + 1, &pair[1]), mm(0.6), Ink::BLUE);
    }
    for (place, mark) in marks.iter().enumerate() {
        let (middle, top) = at(place, mark);
        let side = mm(2.2);
        page.fill([middle - side / 2.0, top - side / 2.0, side, side], ink(mark));
        let left = middle - each / 2.0;
        let over = (left, top - SMALL * LEADING - mm(1.6), each);
        Pen::new(Role::Song, SMALL).middle().put(setting, page, &mark.said, over)?;
        let under = (left + mm(0.4), ground + mm(1.0), each - mm(0.8));
        Pen { floor: 5.0, ..Pen::new(Role::Song, SMALL) }.middle().put(setting, page, &mark.label, under)?;
    }
    Ok(())
}

fn most(marks: &[Mark]) -> f64 {
    marks.iter().map(|mark| mark.value).fold(0.0, f64::max).max(f64::EPSILON)
}

fn ink(mark: &Mark) -> Ink {
    if mark.strong { Ink::RED } else { Ink::BLUE }
}
