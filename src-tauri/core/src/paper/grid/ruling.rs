//! Puts a page's share of a grid on the page: lines, heads, cells.

use super::super::display::{Ink, Page};
use super::super::fit::{Align, Fitted};
use super::{AIR, HAIR, Line, OUTER, PADDING, Ruled};

impl Ruled {
    /// Draws one page's share under the head; returns where it ends.
    pub fn draw(&self, page: &mut Page, number: usize, (x, y): (f32, f32)) -> f32 {
        let Some(share) = self.pages.get(number).copied() else { return y };
        let w: f32 = self.widths.iter().sum();
        page.fill([x, y, w, self.heads.height], Ink::TINT);
        let mut top = y + self.heads.height;
        if let Some(Line::Heading { again, height, .. }) = share.again.map(|at| &self.rows[at]) {
            top = Self::draw_heading(page, again, (x, top, w), *height);
        }
        let mut open = top;
        for at in share.from..share.to {
            match &self.rows[at] {
                Line::Heading { fitted, height, .. } => {
                    self.uprights(page, x, (open, top));
                    top = Self::draw_heading(page, fitted, (x, top, w), *height);
                    open = top;
                }
                Line::Cells { cells, height } => {
                    let height = height + self.spread;
                    self.draw_cells(page, cells, (x, top), height);
                    top += height;
                    page.line((x, top), (x + w, top), HAIR, Ink::GREY);
                }
            }
        }
        self.uprights(page, x, (open, top));
        self.draw_head(page, (x, y), w);
        page.line((x, y), (x + w, y), OUTER, Ink::BLACK);
        page.line((x, top), (x + w, top), OUTER, Ink::BLACK);
        if self.upright {
            page.line((x, y), (x, top), OUTER, Ink::BLACK);
            page.line((x + w, y), (x + w, top), OUTER, Ink::BLACK);
        }
        top
    }

    fn draw_heading(page: &mut Page, fitted: &Fitted, (x, top, w): (f32, f32, f32), height: f32) -> f32 {
        fitted.draw(page, (x + PADDING, top + (height - fitted.height()) / 2.0), Align::Left, Ink::BLACK);
        page.line((x, top + height), (x + w, top + height), HAIR, Ink::GREY);
        top + height
    }

    fn draw_cells(&self, page: &mut Page, cells: &[Fitted], (x, y): (f32, f32), height: f32) {
        let mut left = x;
        for ((cell, column), width) in cells.iter().zip(&self.columns).zip(&self.widths) {
            let top = y + (height - cell.height()) / 2.0;
            cell.draw(page, (left + PADDING, top), column.align, Ink::BLACK);
            left += width;
        }
    }

    fn uprights(&self, page: &mut Page, x: f32, (from, to): (f32, f32)) {
        if self.upright && to > from {
            let mut left = x;
            for width in &self.widths[..self.widths.len() - 1] {
                left += width;
                page.line((left, from), (left, to), HAIR, Ink::GREY);
            }
        }
    }

    fn draw_head(&self, page: &mut Page, (x, y): (f32, f32), w: f32) {
        let left_of = |at: usize| x + self.widths[..at].iter().sum::<f32>();
        let storey = self.heads.storey;
        let bottom = y + self.heads.height;
        for (from, to, text) in &self.heads.shared {
            let (left, right) = (left_of(*from), left_of(*to));
            let top = y + AIR + (storey - text.height()) / 2.0 - AIR * 0.4;
            text.draw(page, (left + 0.6 * PADDING, top), Align::Middle, Ink::BLACK);
            let inset = if self.upright { 0.0 } else { PADDING };
            page.line(
                (left + inset, y + storey + AIR * 0.6),
                (right - inset, y + storey + AIR * 0.6),
                HAIR,
                Ink::GREY,
            );
        }
        for (at, (head, column)) in self.heads.own.iter().zip(&self.columns).enumerate() {
            let from = if column.under.is_some() { y + storey } else { y };
            let top = from + (bottom - from - head.height()) / 2.0;
            let align =
                if column.align == Align::Right && !self.upright { Align::Right } else { Align::Middle };
            let inset = if align == Align::Right { PADDING - 0.6 * PADDING } else { 0.0 };
            head.draw(page, (left_of(at) + 0.6 * PADDING - inset, top), align, Ink::BLACK);
            if self.upright && at > 0 {
                let inner = column.under.is_some() && column.under == self.columns[at - 1].under;
                let from = if inner { y + storey + AIR * 0.6 } else { y };
                page.line((left_of(at), from), (left_of(at), bottom), HAIR, Ink::GREY);
            }
        }
        page.line((x, bottom), (x + w, bottom), HAIR * 1.5, Ink::BLACK);
    }
}
