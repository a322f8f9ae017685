//! Ruled tables for registers and posted tables: columns of set or found widths, heads of one or two storeys repeated on
//! every page, headings between rows that follow onto the next page, room kept free under the last row.

mod breaking;
mod ruling;

use super::faces::Role;
use super::fit::{Align, Block, Fitted, fit};
use super::mm;
use super::setting::{Setting, width};
use crate::Result;

/// A column.
#[derive(Clone)]
pub(super) struct GridColumn {
    pub head: String,
    /// The head it shares with its neighbours.
    pub under: Option<&'static str>,
    pub align: Align,
    pub role: Role,
    pub wide: Wide,
    /// The most lines of a cell.
    pub lines: usize,
}

impl GridColumn {
    /// A column with a head of its own.
    pub fn new(head: &str, align: Align, role: Role, wide: Wide, lines: usize) -> Self {
        Self { head: head.to_owned(), under: None, align, role, wide, lines }
    }

    /// A column of words in the face of running text.
    pub fn plain(head: &str, align: Align, wide: Wide, lines: usize) -> Self {
        Self::new(head, align, Role::Song, wide, lines)
    }
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Wide {
    /// So many points.
    Fixed(f32),
    /// As its widest text.
    Text,
    /// A share of what the others leave.
    Share(f32),
}

/// A row.
pub(super) enum GridRow {
    /// A heading over the rows that follow.
    Heading(String),
    /// Cells, and whose they are for the sentence of a refusal.
    Cells { about: String, cells: Vec<String> },
}

/// What a grid shows and how it is set.
pub(super) struct Grid<'a> {
    pub columns: Vec<GridColumn>,
    pub rows: &'a [GridRow],
    pub width: f32,
    /// The size wished and the smallest allowed.
    pub size: f32,
    pub floor: f32,
    /// The least height of a row, and what may be added to fill pages.
    pub row: f32,
    pub spread: f32,
    /// Whether columns are parted by lines, as forms to be written on are.
    pub upright: bool,
    /// Height on the first page, on the others, and what is kept free under the last row.
    pub rooms: Rooms,
}

/// The heights a grid may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rooms {
    pub first: f32,
    pub next: f32,
    pub last_keeps: f32,
}

/// A grid laid out.
pub(super) struct Ruled {
    columns: Vec<GridColumn>,
    widths: Vec<f32>,
    heads: Heads,
    rows: Vec<Line>,
    /// The rows of each page.
    pub pages: Vec<Share>,
    spread: f32,
    upright: bool,
}

/// The heads laid out.
struct Heads {
    own: Vec<Fitted>,
    /// Those over several columns: the first, the one behind the last, the text.
    shared: Vec<(usize, usize, Fitted)>,
    /// Of the storey of shared heads; nothing where there is none.
    storey: f32,
    height: f32,
}

/// A row laid out.
enum Line {
    Heading { fitted: Fitted, again: Fitted, height: f32 },
    Cells { cells: Vec<Fitted>, height: f32 },
}

/// What stands on one page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    /// The heading that is said again at the top.
    again: Option<usize>,
    from: usize,
    to: usize,
}

const PADDING: f32 = mm(1.3);
const AIR: f32 = mm(0.8);
/// Hairlines (LOOKS.md).
const HAIR: f32 = mm(0.2);
const OUTER: f32 = mm(0.4);
/// A shared column is given at least so many ems before the type shrinks.
const LEAST_SHARE: f32 = 5.0;

impl Grid<'_> {
    /// Sets all texts and breaks pages.
    ///
    /// # Errors
    /// Text that does not fit, a character no face has, or what `step` says.
    pub fn lay_out(
        self,
        setting: &mut Setting,
        step: &mut dyn FnMut(usize, usize) -> Result<()>,
    ) -> Result<Ruled> {
        let ems = self.ems(setting)?;
        let mut size = self.size;
        let widths = loop {
            match self.widths(&ems, size) {
                Some(widths) => break widths,
                None if size - 0.5 < self.floor => break self.squeezed(&ems, size),
                None => size -= 0.5,
            }
        };
        let heads = self.heads(setting, &widths, size)?;
        let mut rows = Vec::with_capacity(self.rows.len());
        for (place, row) in self.rows.iter().enumerate() {
            step(place, self.rows.len())?;
            rows.push(self.line(setting, row, &widths, size)?);
        }
        setting.about("");
        let mut ruled = Ruled {
            columns: self.columns,
            widths,
            heads,
            rows,
            pages: Vec::new(),
            spread: 0.0,
            upright: self.upright,
        };
        ruled.break_pages(self.rooms, self.spread);
        Ok(ruled)
    }

    /// The widest text of each column in ems, where that matters.
    fn ems(&self, setting: &mut Setting) -> Result<Vec<f32>> {
        let mut ems = Vec::with_capacity(self.columns.len());
        for (at, column) in self.columns.iter().enumerate() {
            let mut widest = 0.0;
            if column.wide == Wide::Text {
                setting.about("");
                widest = width(&setting.set(&column.head, Role::Hei)?, 1.0);
                for row in self.rows {
                    let GridRow::Cells { about, cells } = row else { continue };
                    setting.about(about);
                    widest = widest.max(width(&setting.set(&cells[at], column.role)?, 1.0));
                }
            }
            ems.push(widest);
        }
        Ok(ems)
    }

    fn widths(&self, ems: &[f32], size: f32) -> Option<Vec<f32>> {
        let own = |(column, ems): (&GridColumn, &f32)| match column.wide {
            Wide::Fixed(width) => width,
            Wide::Text => ems * size + 2.0 * PADDING + 0.5,
            Wide::Share(_) => 0.0,
        };
        let mut widths: Vec<f32> = self.columns.iter().zip(ems).map(own).collect();
        let left = self.width - widths.iter().sum::<f32>();
        let share = |column: &GridColumn| if let Wide::Share(share) = column.wide { share } else { 0.0 };
        let shares: f32 = self.columns.iter().map(share).sum();
        if shares == 0.0 {
            let each = left / widths.len() as f32;
            widths.iter_mut().for_each(|width| *width += each);
            return (left >= 0.0).then_some(widths);
        }
        for (width, column) in widths.iter_mut().zip(&self.columns) {
            let share = share(column);
            if share > 0.0 {
                *width = left * share / shares;
                if *width < LEAST_SHARE * size {
                    return None;
                }
            }
        }
        Some(widths)
    }

    /// Even at the floor too wide: columns give in proportion and cells shrink one by one.
    fn squeezed(&self, ems: &[f32], size: f32) -> Vec<f32> {
        let wished = self.columns.iter().zip(ems).map(|(column, ems)| match column.wide {
            Wide::Fixed(width) => width,
            Wide::Text => ems * size + 2.0 * PADDING,
            Wide::Share(_) => LEAST_SHARE * size,
        });
        let wished: Vec<f32> = wished.collect();
        let scale = self.width / wished.iter().sum::<f32>();
        wished.iter().map(|width| width * scale).collect()
    }

    fn heads(&self, setting: &mut Setting, widths: &[f32], size: f32) -> Result<Heads> {
        setting.about("");
        let block = |width: f32| Block {
            role: Role::Hei,
            size,
            floor: 5.0,
            leading: 1.25,
            width: width - 1.2 * PADDING,
            lines: 2,
        };
        let own: Vec<Fitted> = self
            .columns
            .iter()
            .zip(widths)
            .map(|(column, width)| fit(setting, &column.head, block(*width)))
            .collect::<Result<_>>()?;
        let mut shared: Vec<(usize, usize, Fitted)> = Vec::new();
        let mut from = 0;
        for run in self.columns.chunk_by(|left, right| left.under == right.under) {
            let to = from + run.len();
            if let Some(text) = run[0].under {
                let width = widths[from..to].iter().sum();
                shared.push((from, to, fit(setting, text, block(width))?));
            }
            from = to;
        }
        let tallest = own.iter().map(Fitted::height).fold(size * 1.25, f32::max);
        let storey = shared.iter().map(|(_, _, text)| text.height() + 2.0 * AIR).fold(0.0, f32::max);
        Ok(Heads { own, shared, storey, height: tallest + 3.0 * AIR + storey })
    }

    fn line(&self, setting: &mut Setting, row: &GridRow, widths: &[f32], size: f32) -> Result<Line> {
        match row {
            GridRow::Heading(text) => {
                setting.about("");
                let block = Block {
                    role: Role::Hei,
                    size,
                    floor: 6.0,
                    leading: 1.3,
                    width: self.width - 2.0 * PADDING,
                    lines: 1,
                };
                let fitted = fit(setting, text, block)?;
                let again = fit(setting, &format!("{text}（续）"), block)?;
                let height = (fitted.height() + 2.5 * AIR).max(mm(7.5));
                Ok(Line::Heading { fitted, again, height })
            }
            GridRow::Cells { about, cells } => {
                setting.about(about);
                let cells: Vec<Fitted> = self
                    .columns
                    .iter()
                    .zip(cells)
                    .zip(widths)
                    .map(|((column, text), width)| {
                        let block = Block {
                            role: column.role,
                            size,
                            floor: 4.5,
                            leading: 1.3,
                            width: width - 2.0 * PADDING,
                            lines: column.lines,
                        };
                        fit(setting, text, block)
                    })
                    .collect::<Result<_>>()?;
                let tallest = cells.iter().map(Fitted::height).fold(0.0, f32::max) + 2.0 * AIR;
                Ok(Line::Cells { cells, height: tallest.max(self.row) })
            }
        }
    }
}
