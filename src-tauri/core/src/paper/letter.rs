//! Letters and notices as official documents are set (GB/T 9704): A4, margins of 37, 35, 28 and 26 mm, a title in bold
//! Song, headings in Hei, text in Fang of size 3, page numbers `— 1 —` outside. Text flows over pages.

use super::display::{Drawing, Ink, Page};
use super::faces::Role;
use super::fit::{Align, Block, Fitted, fit, fit_evenly};
use super::grid::{Grid, Rooms};
use super::mm;
use super::pen::Pen;
use super::setting::Setting;
use crate::Result;

const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
const LEFT: f32 = mm(28.0);
const TOP: f32 = mm(37.0);
const BOTTOM: f32 = PAPER.1 - mm(35.0);
/// The width of text.
pub(super) const ROOM: f32 = PAPER.0 - LEFT - mm(26.0);
/// Size 3, and 22 lines a page.
pub(super) const SIZE: f32 = 16.0;
const LEADING: f32 = 1.8;
/// Room for the seal over the issuer's name.
const SEAL: f32 = mm(45.0);

/// A letter while it is set.
pub(super) struct Letter {
    pub setting: Setting,
    pages: Vec<Page>,
    /// Pages on which a letter begins.
    begins: Vec<usize>,
    y: f32,
}

impl Letter {
    /// An empty letter.
    pub fn new() -> Self {
        Self {
            setting: Setting::default(),
            pages: vec![Page::new(PAPER.0, PAPER.1)],
            begins: vec![0],
            y: TOP,
        }
    }

    /// A new page, unless this one is empty.
    pub fn new_page(&mut self) {
        if self.y > TOP {
            self.pages.push(Page::new(PAPER.0, PAPER.1));
            self.y = TOP;
        }
    }

    /// Another letter: on a page of its own, which is counted from 1 again.
    pub fn begin(&mut self) {
        self.new_page();
        self.begins.push(self.pages.len() - 1);
    }

    /// To whom it goes, at the left.
    pub fn addressee(&mut self, text: &str) -> Result<()> {
        let fitted = fit(&mut self.setting, text, block(Role::Fang, 2))?;
        self.lines(&fitted, Align::Left);
        Ok(())
    }

    /// The title, in the middle over the text, its lines of nearly one length.
    pub fn title(&mut self, text: &str) -> Result<()> {
        let block =
            Block { role: Role::SongBold, size: 22.0, floor: 14.0, leading: 1.5, width: ROOM, lines: 3 };
        let fitted = fit_evenly(&mut self.setting, text, block)?;
        self.lines(&fitted, Align::Middle);
        self.y += SIZE * 0.6;
        Ok(())
    }

    /// A line in the middle under the title: the document's number.
    pub fn under_title(&mut self, text: &str) -> Result<()> {
        if !text.is_empty() {
            let fitted = fit(&mut self.setting, text, block(Role::Fang, 1))?;
            self.lines(&fitted, Align::Middle);
        }
        self.y += SIZE * 0.6;
        Ok(())
    }

    /// 一、…
    pub fn heading(&mut self, text: &str) -> Result<()> {
        // A heading stays with two lines of what it is over.
        self.keep(3.0 * SIZE * LEADING);
        let fitted = fit(&mut self.setting, &format!("　　{text}"), block(Role::Hei, 2))?;
        self.lines(&fitted, Align::Left);
        Ok(())
    }

    /// A paragraph, indented by two characters.
    pub fn paragraph(&mut self, text: &str) -> Result<()> {
        let fitted = fit(&mut self.setting, &format!("　　{text}"), block(Role::Fang, 400))?;
        self.lines(&fitted, Align::Left);
        Ok(())
    }

    /// A table as wide as the text.
    pub fn table(
        &mut self,
        mut grid: Grid<'_>,
        step: &mut dyn FnMut(usize, usize) -> Result<()>,
    ) -> Result<()> {
        self.keep(mm(30.0));
        self.y += mm(2.0);
        grid.width = ROOM;
        grid.rooms = Rooms { first: BOTTOM - self.y, next: BOTTOM - TOP, last_keeps: 0.0 };
        let ruled = grid.lay_out(&mut self.setting, step)?;
        for number in 0..ruled.pages.len() {
            if number > 0 {
                self.new_page();
            }
            let y = self.y;
            self.y = ruled.draw(self.page(), number, (LEFT, y));
        }
        self.y += mm(3.0);
        Ok(())
    }

    /// Who issues it and when, at the right, under room for the seal.
    pub fn signed(&mut self, issuer: &str, date: &str) -> Result<()> {
        self.keep(SEAL);
        self.y += SEAL - 2.0 * SIZE * LEADING;
        for text in [issuer, date] {
            let fitted =
                fit(&mut self.setting, text, Block { width: ROOM - 4.0 * SIZE, ..block(Role::Fang, 1) })?;
            self.lines(&fitted, Align::Right);
        }
        Ok(())
    }

    /// The whole, with page numbers.
    pub fn finish(mut self, title: &str) -> Result<Drawing> {
        for (at, page) in self.pages.iter_mut().enumerate() {
            let first = self.begins.iter().rev().find(|first| **first <= at).copied().unwrap_or_default();
            let at = at - first;
            let text = format!("— {} —", at + 1);
            let place = (LEFT + 14.0, PAPER.1 - mm(28.0), ROOM - 28.0);
            let pen = Pen::new(Role::Song, 14.0);
            let pen = if at % 2 == 0 { pen.right() } else { pen };
            pen.put(&mut self.setting, page, &text, place)?;
        }
        Ok(Drawing::plain(title, self.pages, self.setting))
    }

    fn lines(&mut self, fitted: &Fitted, align: Align) {
        for line in &fitted.lines {
            self.keep(fitted.leading);
            let (one, y) = (Fitted { lines: vec![line.clone()], ..fitted.clone() }, self.y);
            one.draw(self.page(), (LEFT, y), align, Ink::BLACK);
            self.y += fitted.leading;
        }
    }

    /// Begins a page where so much does not fit any more.
    fn keep(&mut self, height: f32) {
        if self.y + height > BOTTOM + 0.5 {
            self.new_page();
        }
    }

    fn page(&mut self) -> &mut Page {
        if self.pages.is_empty() {
            self.pages.push(Page::new(PAPER.0, PAPER.1));
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }
}

fn block(role: Role, lines: usize) -> Block {
    Block { role, size: SIZE, floor: 10.0, leading: LEADING, width: ROOM, lines }
}
