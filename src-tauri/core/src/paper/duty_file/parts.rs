//! The eight parts, flowing from page to page.

use super::super::display::{Ink, Page};
use super::super::faces::Role;
use super::super::fit::{Align, Block, Fitted, fit};
use super::super::grid::{Grid, GridColumn, GridRow, Rooms, Wide};
use super::super::mm;
use super::super::pen::{LEADING, Pen, blank, lower};
use super::{BOTTOM, Binder, LEFT, NUMERALS, PAPER, ROOM, TOP};
use crate::Result;
use crate::publication::duty_file::{Body, DutyFile, Part, Room};

/// A part begins a new page unless so much is left.
const LEAST: f32 = mm(36.0);
const SIZE: f32 = 10.5;

/// Pages filled from top to bottom.
struct Flow {
    pages: Vec<Page>,
    y: f32,
}

impl Flow {
    fn page(&mut self) -> &mut Page {
        if self.pages.is_empty() {
            self.turn();
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    fn turn(&mut self) {
        self.pages.push(Page::new(PAPER.0, PAPER.1));
        self.y = TOP;
    }
}

impl Binder {
    /// The pages of all parts, and on which of them each part begins.
    pub(super) fn parts(&mut self, book: &DutyFile) -> Result<(Vec<Page>, Vec<usize>)> {
        let mut flow = Flow { pages: Vec::new(), y: TOP };
        let mut begins = Vec::with_capacity(book.parts.len());
        for (numeral, part) in NUMERALS.iter().zip(&book.parts) {
            if flow.pages.is_empty() || flow.y + LEAST > BOTTOM {
                flow.turn();
            }
            begins.push(flow.pages.len() - 1);
            self.part(&mut flow, numeral, part)?;
            flow.y += mm(10.0);
        }
        self.signed(&mut flow)?;
        Ok((flow.pages, begins))
    }

    /// Who looked it through, at the foot of the last page.
    fn signed(&mut self, flow: &mut Flow) -> Result<()> {
        let (y, each) = (BOTTOM - mm(7.0), ROOM / 3.0);
        if flow.y > y {
            flow.turn();
        }
        for (place, label) in ["代表本人核对", "归档人", "归档日期"].into_iter().enumerate() {
            let at = (LEFT + each * place as f32, y, each - mm(5.0));
            blank(&mut self.setting, flow.page(), (label, ""), at, SIZE)?;
        }
        Ok(())
    }

    fn part(&mut self, flow: &mut Flow, numeral: &str, part: &Part) -> Result<()> {
        let y = flow.y;
        let title = format!("{numeral}、{}", part.title);
        let setting = &mut self.setting;
        Pen::new(Role::Hei, 14.0).put(setting, flow.page(), &title, (LEFT, y, ROOM * 0.6))?;
        let small = Pen::new(Role::Song, 9.5).right().grey();
        let at = (LEFT + ROOM * 0.3, y + lower(14.0, 9.5), ROOM * 0.7);
        small.put(setting, flow.page(), &part.summary, at)?;
        flow.y = y + mm(9.0);
        if part.body.is_empty() {
            let y = flow.y;
            flow.page().line((LEFT, y), (LEFT + ROOM, y), mm(0.4), Ink::BLACK);
            let none = Pen::new(Role::Song, SIZE).grey();
            none.put(setting, flow.page(), "没有记录。", (LEFT + mm(1.3), y + mm(3.0), ROOM))?;
            flow.y = y + mm(3.0) + SIZE * LEADING;
            return Ok(());
        }
        match &part.body {
            Body::Facts(facts) => self.facts(flow, facts),
            Body::Records { columns, rows } => self.records(flow, columns, rows),
        }
    }

    /// Two facts a row; a long one has a row of its own.
    fn facts(&mut self, flow: &mut Flow, facts: &[(&'static str, String)]) -> Result<()> {
        let half = ROOM / 2.0;
        let labels = mm(25.0);
        let top = flow.y;
        flow.page().line((LEFT, top), (LEFT + ROOM, top), mm(0.4), Ink::BLACK);
        let mut left = true;
        let mut row = mm(8.6);
        for (label, text) in facts {
            let fits = self.fitted(text, half - labels - mm(2.0), 1).is_ok_and(|text| text.size >= SIZE);
            if !left && !fits {
                flow.y += row;
                rule(flow);
                left = true;
            }
            let (x, wide) = if left { (LEFT, half) } else { (LEFT + half, half) };
            let wide = if fits { wide } else { ROOM };
            let said = self.fitted(text, wide - labels - mm(2.0), 6)?;
            let y = flow.y;
            let line = y + (mm(8.6) - SIZE * LEADING) / 2.0;
            let label_pen = Pen::new(Role::Hei, SIZE).grey();
            label_pen.put(&mut self.setting, flow.page(), label, (x + mm(1.3), line, labels))?;
            said.draw(flow.page(), (x + labels, line), Align::Left, Ink::BLACK);
            row = (said.height() - SIZE * LEADING).max(0.0) + mm(8.6);
            if left && fits {
                left = false;
                continue;
            }
            flow.y += row;
            rule(flow);
            left = true;
        }
        if !left {
            flow.y += row;
            rule(flow);
        }
        Ok(())
    }

    fn fitted(&mut self, text: &str, width: f32, lines: usize) -> Result<Fitted> {
        let block = Block { role: Role::Song, size: SIZE, floor: 7.0, leading: LEADING, width, lines };
        fit(&mut self.setting, text, block)
    }

    fn records(
        &mut self,
        flow: &mut Flow,
        columns: &[(&'static str, Room)],
        rows: &[Vec<String>],
    ) -> Result<()> {
        let rows: Vec<GridRow> =
            rows.iter().map(|cells| GridRow::Cells { about: String::new(), cells: cells.clone() }).collect();
        let column = |(head, room): &(&'static str, Room)| {
            let (align, wide, lines) = match room {
                Room::Narrow => (Align::Middle, Wide::Text, 1),
                Room::Short => (Align::Middle, Wide::Share(0.9), 3),
                Room::Middling => (Align::Left, Wide::Share(1.3), 3),
                Room::Wide => (Align::Left, Wide::Share(2.0), 6),
            };
            GridColumn { head: (*head).into(), under: None, align, role: Role::Song, wide, lines }
        };
        let grid = Grid {
            columns: columns.iter().map(column).collect(),
            rows: &rows,
            width: ROOM,
            size: SIZE,
            floor: 8.0,
            row: mm(7.4),
            spread: 0.0,
            upright: false,
            rooms: Rooms { first: BOTTOM - flow.y, next: BOTTOM - TOP, last_keeps: 0.0 },
        };
        let ruled = grid.lay_out(&mut self.setting, &mut |_, _| Ok(()))?;
        for number in 0..ruled.pages.len() {
            if number > 0 {
                flow.turn();
            }
            let y = flow.y;
            flow.y = ruled.draw(flow.page(), number, (LEFT, y));
        }
        Ok(())
    }
}

fn rule(flow: &mut Flow) {
    let y = flow.y;
    flow.page().line((LEFT, y), (LEFT + ROOM, y), mm(0.2), Ink::LINE);
}
