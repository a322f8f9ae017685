//! Tables over pages: columns that find their widths, rows as high as their text, heads repeated, pages filled evenly.

use super::display::{Ink, Page};
use super::faces::Role;
use super::fit::{Align, Block, Fitted, fit, unbroken};
use super::mm;
use super::setting::{Setting, width};
use crate::Result;

/// A column.
pub(super) struct TableColumn {
    pub head: String,
    pub align: Align,
    /// Whether its text may wrap.
    pub wraps: bool,
}

/// What a table shows and where.
pub(super) struct Table<'a> {
    pub columns: Vec<TableColumn>,
    pub rows: &'a [Vec<String>],
    /// Left, top, width and height of the place on every page.
    pub area: [f32; 4],
    /// The size wished and the smallest allowed.
    pub size: f32,
    pub floor: f32,
}

/// Tables laid out: how high each row is and which rows share a page.
pub(super) struct LaidOut {
    widths: Vec<f32>,
    head: Vec<Fitted>,
    rows: Vec<(Vec<Fitted>, f32)>,
    head_height: f32,
    /// First and last row of each page.
    pub pages: Vec<(usize, usize)>,
    /// Added to each row so that pages are filled.
    spread: f32,
}

const PADDING: f32 = mm(1.1);
/// Above and below a row's text.
const AIR: f32 = mm(0.75);
/// A cell of prose is given at least so many ems before the type shrinks.
const LONG_EMS: f32 = 9.0;
/// Rows are spread up to this to fill a page.
const MOST_SPREAD: f32 = mm(4.0);

impl Table<'_> {
    /// Finds the largest size at which the columns stand side by side.
    ///
    /// # Errors
    /// Refused if even the floor is too wide, or a character is missing.
    pub fn lay_out(
        &self,
        setting: &mut Setting,
        step: &mut dyn FnMut(usize, usize) -> Result<()>,
    ) -> Result<LaidOut> {
        let ems = self.ems(setting)?;
        let mut size = self.size;
        let widths = loop {
            match self.widths(&ems, size) {
                Some(widths) => break widths,
                None if size - 0.5 < self.floor => break self.squeezed(&ems, size),
                None => size -= 0.5,
            }
        };
        let head = self.head(setting, &widths, size)?;
        let mut rows = Vec::with_capacity(self.rows.len());
        for (place, row) in self.rows.iter().enumerate() {
            step(place, self.rows.len())?;
            setting.about(
                row.iter().find(|text| text.chars().any(|c| !c.is_ascii_digit())).map_or("", String::as_str),
            );
            let cells = self.cells(setting, row, &widths, size)?;
            let height = cells.iter().map(Fitted::height).fold(size * 1.3, f32::max) + 2.0 * AIR;
            rows.push((cells, height));
        }
        let head_height = head.iter().map(Fitted::height).fold(0.0, f32::max) + 2.4 * PADDING;
        let mut laid_out = LaidOut { widths, head, rows, head_height, pages: Vec::new(), spread: 0.0 };
        laid_out.break_pages(self.area[3]);
        Ok(laid_out)
    }

    /// The widest text of each column in ems.
    fn ems(&self, setting: &mut Setting) -> Result<Vec<f32>> {
        let mut ems = Vec::with_capacity(self.columns.len());
        for (at, column) in self.columns.iter().enumerate() {
            let mut widest = width(&setting.set(&column.head, Role::Hei)?, 1.0);
            for row in self.rows {
                setting.about(&row[at]);
                widest = widest.max(width(&setting.set(&row[at], Role::Song)?, 1.0));
            }
            ems.push(widest);
        }
        Ok(ems)
    }

    fn widths(&self, ems: &[f32], size: f32) -> Option<Vec<f32>> {
        let natural: Vec<f32> = ems.iter().map(|ems| ems * size + 2.0 * PADDING + 0.5).collect();
        let spare = self.area[2] - natural.iter().sum::<f32>();
        if spare >= 0.0 {
            let share = spare / natural.len() as f32;
            return Some(natural.iter().map(|width| width + share).collect());
        }
        let fixed: f32 = natural
            .iter()
            .zip(&self.columns)
            .filter(|(_, column)| !column.wraps)
            .map(|(width, _)| width)
            .sum();
        let least = |width: f32| width.min(LONG_EMS * size + 2.0 * PADDING);
        let long: Vec<f32> = natural
            .iter()
            .zip(&self.columns)
            .map(|(width, column)| if column.wraps { *width } else { 0.0 })
            .collect();
        let needed: f32 = long.iter().map(|width| least(*width)).sum();
        let room = self.area[2] - fixed - needed;
        if room < 0.0 || needed <= 0.0 {
            return None;
        }
        let over: f32 = long.iter().map(|width| width - least(*width)).sum::<f32>().max(1.0);
        let widths = natural.iter().zip(&self.columns).map(|(width, column)| {
            if column.wraps { least(*width) + (width - least(*width)) / over * room } else { *width }
        });
        Some(widths.collect())
    }

    /// Even at the floor too wide: every column gives in proportion and cells shrink one by one.
    fn squeezed(&self, ems: &[f32], size: f32) -> Vec<f32> {
        let wished = ems.iter().zip(&self.columns).map(|(ems, column)| {
            let ems = if column.wraps { ems.min(LONG_EMS) } else { *ems };
            ems * size + 2.0 * PADDING
        });
        let wished: Vec<f32> = wished.collect();
        let scale = self.area[2] / wished.iter().sum::<f32>();
        wished.iter().map(|width| width * scale).collect()
    }

    fn head(&self, setting: &mut Setting, widths: &[f32], size: f32) -> Result<Vec<Fitted>> {
        let cells = self.columns.iter().zip(widths).map(|(column, width)| {
            let block = Block {
                role: Role::Hei,
                size,
                floor: 5.0,
                leading: 1.25,
                width: width - 2.0 * PADDING,
                lines: 3,
            };
            fit(setting, &column.head, block)
        });
        cells.collect()
    }

    fn cells(&self, setting: &mut Setting, row: &[String], widths: &[f32], size: f32) -> Result<Vec<Fitted>> {
        let cells = self.columns.iter().zip(row).zip(widths).map(|((column, text), width)| {
            let lines = if column.wraps { 12 } else { 1 };
            let block = Block {
                role: Role::Song,
                size,
                floor: 4.5,
                leading: 1.3,
                width: width - 2.0 * PADDING,
                lines,
            };
            if column.wraps { fit(setting, text, block) } else { fit(setting, &unbroken(text), block) }
        });
        cells.collect()
    }
}

impl LaidOut {
    /// As few pages as possible; then rows are spread as far as that number of pages allows.
    fn break_pages(&mut self, height: f32) {
        self.pages = self.broken(height, 0.0);
        let mut spread = 0.0;
        while spread + 0.25 <= MOST_SPREAD {
            let wider = self.broken(height, spread + 0.25);
            if wider.len() > self.pages.len() {
                break;
            }
            spread += 0.25;
        }
        self.spread = spread;
        self.pages = self.broken(height, spread);
    }

    fn broken(&self, height: f32, spread: f32) -> Vec<(usize, usize)> {
        let mut pages = Vec::new();
        let (mut from, mut room) = (0, height - self.head_height);
        for (at, (_, row)) in self.rows.iter().enumerate() {
            if at > from && room < row + spread - 0.01 {
                pages.push((from, at));
                (from, room) = (at, height - self.head_height);
            }
            room -= row + spread;
        }
        pages.push((from, self.rows.len()));
        pages
    }

    /// Draws the rows of one page under the head.
    pub fn draw(&self, page: &mut Page, number: usize, columns: &[TableColumn], [x, y, w, _]: [f32; 4]) {
        let Some((from, to)) = self.pages.get(number).copied() else { return };
        page.fill([x, y, w, self.head_height], Ink::TINT);
        self.draw_row(page, &self.head, columns, (x, y), self.head_height, true);
        page.line((x, y), (x + w, y), 1.0, Ink::BLACK);
        let mut top = y + self.head_height;
        page.line((x, top), (x + w, top), 0.6, Ink::BLACK);
        for (cells, height) in &self.rows[from..to] {
            let height = height + self.spread;
            self.draw_row(page, cells, columns, (x, top), height, false);
            top += height;
            page.line((x, top), (x + w, top), mm(0.15), Ink::LINE);
        }
        page.line((x, top), (x + w, top), 1.0, Ink::BLACK);
    }

    fn draw_row(
        &self,
        page: &mut Page,
        cells: &[Fitted],
        columns: &[TableColumn],
        (x, y): (f32, f32),
        height: f32,
        head: bool,
    ) {
        let mut left = x;
        for ((cell, column), width) in cells.iter().zip(columns).zip(&self.widths) {
            let top = y + (height - cell.height()) / 2.0;
            let align = if head && column.align == Align::Left { Align::Left } else { column.align };
            cell.draw(page, (left + PADDING, top), align, Ink::BLACK);
            left += width;
        }
    }
}
