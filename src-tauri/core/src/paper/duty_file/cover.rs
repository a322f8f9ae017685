//! The cover and the contents.

use super::super::display::{Ink, Item, Page};
use super::super::faces::Role;
use super::super::mm;
use super::super::pen::{LEADING, Pen, tally};
use super::super::setting::width;
use super::{BEFORE, Binder, LEFT, NUMERALS, PAPER, ROOM, TOP};
use crate::Result;
use crate::publication::duty_file::{DutyFile, DutyFiles};

const PORTRAIT: (f32, f32) = (mm(48.0), mm(64.0));

impl Binder {
    pub(super) fn cover(&mut self, files: &DutyFiles, book: &DutyFile) -> Result<Page> {
        let mut page = Page::new(PAPER.0, PAPER.1);
        let setting = &mut self.setting;
        let (x, room) = (mm(25.0), PAPER.0 - mm(50.0));
        let line = |y: f32| (x, y, room);
        Pen::new(Role::SongBold, 19.0).middle().put(setting, &mut page, &files.congress, line(mm(36.0)))?;
        Pen::new(Role::SongBold, 50.0).middle().put(setting, &mut page, "履　职　档　案", line(mm(54.0)))?;
        page.fill([PAPER.0 / 2.0 - mm(32.0), mm(81.0), mm(64.0), mm(1.2)], Ink::RED);
        Pen::new(Role::Hei, 15.0).middle().put(setting, &mut page, &files.period, line(mm(87.0)))?;
        let portrait = [(PAPER.0 - PORTRAIT.0) / 2.0, mm(108.0), PORTRAIT.0, PORTRAIT.1];
        self.portrait(&mut page, book, portrait)?;
        let setting = &mut self.setting;
        Pen::new(Role::Kai, 32.0).middle().put(setting, &mut page, &book.name.spread(), line(mm(180.0)))?;
        let (left, wide) = (mm(50.0), PAPER.0 - mm(100.0));
        let mut y = mm(203.0);
        for (label, text) in &book.cover {
            let labelled =
                Pen::new(Role::Hei, 12.0).grey().put(setting, &mut page, label, (left, y, wide))?;
            let from = left + labelled + mm(5.0);
            let said = Pen { floor: 7.0, ..Pen::new(Role::Song, 13.0) };
            said.middle().put(setting, &mut page, text, (from, y - 0.5, left + wide - from))?;
            let under = y + 13.0 * LEADING + mm(1.2);
            page.line((from, under), (left + wide, under), mm(0.2), Ink::GREY);
            y += mm(11.0);
        }
        Pen::new(Role::Song, 14.0).middle().put(setting, &mut page, &files.issuer, line(mm(260.0)))?;
        Pen::new(Role::Song, 12.0).middle().put(setting, &mut page, &files.date, line(mm(268.0)))?;
        Ok(page)
    }

    fn portrait(&mut self, page: &mut Page, book: &DutyFile, area: [f32; 4]) -> Result<()> {
        if let Some(bytes) = &book.photo {
            let photo = self.photos.place(bytes);
            page.items.push(Item::Photo { area, photo });
        } else {
            page.fill(area, Ink::TINT);
            let place = (area[0], area[1] + area[3] / 2.0 - mm(3.0), area[2]);
            Pen::new(Role::Hei, 11.0).middle().grey().put(&mut self.setting, page, "照片待补", place)?;
        }
        page.frame(area, mm(0.3), Ink::LINE);
        Ok(())
    }

    /// Contents with page numbers, and under them the period in numbers.
    pub(super) fn contents(&mut self, files: &DutyFiles, book: &DutyFile, begins: &[usize]) -> Result<Page> {
        let mut page = Page::new(PAPER.0, PAPER.1);
        let setting = &mut self.setting;
        Pen::new(Role::SongBold, 20.0).middle().put(setting, &mut page, "目　录", (LEFT, TOP, ROOM))?;
        let mut y = TOP + mm(17.0);
        let pen = Pen::new(Role::Song, 13.0);
        for ((numeral, part), number) in NUMERALS.iter().zip(&book.parts).zip(begins) {
            let text = format!("{numeral}、{}", part.title);
            let taken = pen.put(setting, &mut page, &text, (LEFT, y, ROOM * 0.8))?;
            let number = (number.max(&BEFORE)).to_string();
            let digits = width(&setting.set(&number, Role::Song)?, 13.0);
            pen.right().put(setting, &mut page, &number, (LEFT, y, ROOM))?;
            leader(
                &mut page,
                (LEFT + taken + mm(2.0), LEFT + ROOM - digits - mm(2.0)),
                y + 13.0 * LEADING * 0.62,
            );
            y += mm(10.0);
        }
        self.tally(&mut page, (files, book), y + mm(12.0))?;
        Ok(page)
    }

    fn tally(&mut self, page: &mut Page, (files, book): (&DutyFiles, &DutyFile), top: f32) -> Result<()> {
        let title = format!("{}履职一览", files.period);
        Pen::new(Role::Hei, 13.0).put(&mut self.setting, page, &title, (LEFT, top, ROOM))?;
        tally(&mut self.setting, page, &book.tally, (LEFT, top + mm(9.0), ROOM))?;
        Ok(())
    }
}

/// Dots from a title to its page number, in step over all lines.
fn leader(page: &mut Page, (from, to): (f32, f32), y: f32) {
    const STEP: f32 = mm(2.0);
    let mut x = (from / STEP).ceil() * STEP;
    while x < to {
        page.fill([x, y, 0.7, 0.7], Ink::GREY);
        x += STEP;
    }
}
