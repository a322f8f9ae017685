//! Draws 履职档案: a cover with the portrait, contents with page numbers and the period in numbers, eight parts that flow.

mod cover;
mod parts;

use super::display::{Drawing, Ink, Page, Printing};
use super::faces::Role;
use super::mm;
use super::pen::{LEADING, Pen};
use super::photo::Album;
use super::setting::Setting;
use crate::Result;
use crate::publication::duty_file::{DutyFile, DutyFiles};

pub(super) const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
/// Room to bind at the left.
pub(super) const LEFT: f32 = mm(28.0);
const RIGHT: f32 = mm(20.0);
pub(super) const ROOM: f32 = PAPER.0 - LEFT - RIGHT;
pub(super) const TOP: f32 = mm(28.0);
pub(super) const BOTTOM: f32 = PAPER.1 - mm(24.0);
/// Cover and contents come first.
const BEFORE: usize = 2;

pub(super) const NUMERALS: [&str; 8] = ["一", "二", "三", "四", "五", "六", "七", "八"];

/// What is in hand while books are drawn.
pub(super) struct Binder {
    pub setting: Setting,
    pub photos: Album,
}

/// The drawing of a set of books.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_duty_files(
    files: &DutyFiles,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut binder = Binder { setting: Setting::default(), photos: Album::default() };
    let mut pages = Vec::new();
    for (place, book) in files.books.iter().enumerate() {
        step(place, files.books.len())?;
        binder.setting.about(book.name.as_str());
        pages.extend(binder.book(files, book)?);
    }
    let Binder { setting, photos } = binder;
    Ok(Drawing {
        title: files.title.clone(),
        pages,
        photos: photos.into_photos(),
        codes: Vec::new(),
        printing: Printing::Plain,
        setting,
    })
}

impl Binder {
    fn book(&mut self, files: &DutyFiles, book: &DutyFile) -> Result<Vec<Page>> {
        let (parts, begins) = self.parts(book)?;
        let begins: Vec<usize> = begins.into_iter().map(|page| page + BEFORE + 1).collect();
        let mut pages = vec![self.cover(files, book)?, self.contents(files, book, &begins)?];
        pages.extend(parts);
        for (number, page) in pages.iter_mut().enumerate().skip(1) {
            self.margins(page, files, book, number + 1)?;
        }
        Ok(pages)
    }

    /// The running head and the page's number.
    fn margins(&mut self, page: &mut Page, files: &DutyFiles, book: &DutyFile, number: usize) -> Result<()> {
        let setting = &mut self.setting;
        let pen = Pen::new(Role::Song, 9.0).grey();
        let y = TOP - mm(10.0);
        pen.put(setting, page, &book.name.spread(), (LEFT, y, ROOM / 2.0))?;
        let running = format!("履职档案　{}", files.period);
        pen.right().put(setting, page, &running, (LEFT + ROOM * 0.3, y, ROOM * 0.7))?;
        let line = y + 9.0 * LEADING + mm(1.0);
        page.line((LEFT, line), (LEFT + ROOM, line), mm(0.2), Ink::LINE);
        let number = format!("— {number} —");
        Pen::new(Role::Song, 10.5).middle().put(setting, page, &number, (LEFT, PAPER.1 - mm(17.0), ROOM))?;
        Ok(())
    }
}
