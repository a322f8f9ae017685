//! A sheet for the wall with one wide table: the title over a red line, telephone and issuer under the table.

use super::display::{Ink, Page};
use super::faces::Role;
use super::grid::{Grid, GridColumn, GridRow, Rooms, Ruled, Wide};
use super::mm;
use super::pen::{PAGE_NUMBER, Pen, lower, page_number};
use super::setting::Setting;
use crate::Result;

/// The paper and how type goes with it.
#[derive(Clone, Copy)]
pub(super) struct Wall {
    size: (f32, f32),
    margin: f32,
    /// Type is so many times as large as on a desk.
    pub grown: f32,
}

/// What stands on each page of one sheet.
pub(super) struct WallTexts<'a> {
    /// Over the red line.
    pub title: &'a str,
    /// 意见反映电话：…, at the left of the foot.
    pub phone: &'a str,
    /// Who posts it and when, at the right.
    pub issued: &'a str,
}

impl Wall {
    /// A3 or A4, lying.
    pub fn of(a3: bool) -> Self {
        if a3 {
            Self { size: (mm(420.0), mm(297.0)), margin: mm(18.0), grown: 1.3 }
        } else {
            Self { size: (mm(297.0), mm(210.0)), margin: mm(13.0), grown: 0.92 }
        }
    }

    /// A column of so many millimetres on a desk.
    pub fn fixed(self, wide: f32) -> Wide {
        Wide::Fixed(mm(wide) * self.grown)
    }

    fn room(self) -> f32 {
        self.size.0 - 2.0 * self.margin
    }

    fn head(self) -> f32 {
        mm(27.0) * self.grown
    }

    fn foot(self) -> f32 {
        mm(9.0) * self.grown
    }

    /// The table.
    pub fn grid(self, columns: Vec<GridColumn>, rows: &[GridRow]) -> Grid<'_> {
        let inner = self.size.1 - 2.0 * self.margin - self.head() - self.foot();
        Grid {
            columns,
            rows,
            width: self.room(),
            size: 11.0 * self.grown,
            floor: 8.0,
            row: mm(7.5) * self.grown,
            spread: mm(3.0) * self.grown,
            upright: false,
            rooms: Rooms { first: inner, next: inner, last_keeps: 0.0 },
        }
    }

    /// A page with all but the line between the red one and the table; where that line begins, and how wide it may be.
    pub fn page(
        self,
        setting: &mut Setting,
        texts: &WallTexts<'_>,
        (ruled, number): (&Ruled, usize),
    ) -> Result<(Page, (f32, f32, f32))> {
        let mut page = Page::new(self.size.0, self.size.1);
        let (x, y, room, grown) = (self.margin, self.margin, self.room(), self.grown);
        Pen::new(Role::SongBold, 24.0 * grown).middle().put(setting, &mut page, texts.title, (x, y, room))?;
        page.fill([x, y + mm(13.5) * grown, room, mm(0.9) * grown], Ink::RED);
        ruled.draw(&mut page, number, (x, y + self.head()));
        let small = Pen::new(Role::Song, 10.5 * grown);
        let foot = self.size.1 - self.margin - mm(4.5) * grown;
        small.put(setting, &mut page, texts.phone, (x, foot, room / 2.0))?;
        small.right().put(setting, &mut page, texts.issued, (x + room / 2.0, foot, room / 2.0))?;
        let at = (x, foot + lower(small.size, PAGE_NUMBER), room);
        page_number(setting, &mut page, (number + 1, ruled.pages.len()), at)?;
        Ok((page, (x, y + mm(17.0) * grown, room)))
    }
}
