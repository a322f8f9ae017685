//! Draws 季度履职报告: numbers and charts on the first page, everybody's points on the next.

use super::charts::{bars, bars_to, columns, trend};
use super::display::{Drawing, Ink, Page};
use super::faces::Role;
use super::fit::Align;
use super::grid::{Grid, GridColumn, GridRow, Rooms, Wide};
use super::mm;
use super::pen::{Pen, lower, page_number, tally};
use super::setting::Setting;
use crate::Result;
use crate::publication::quarter_report::{GROUP_HEADS, Mark, QuarterReport};

const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
const MARGIN: f32 = mm(20.0);
const ROOM: f32 = PAPER.0 - 2.0 * MARGIN;
const BOTTOM: f32 = PAPER.1 - mm(20.0);
const GAP: f32 = mm(8.0);
/// Height of a name in the ranking.
const ROW: f32 = mm(5.2);

/// What is in hand while the report is drawn.
struct Desk {
    setting: Setting,
    pages: Vec<Page>,
    y: f32,
}

/// The drawing of a report.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_quarter_report(
    report: &QuarterReport,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut desk = Desk { setting: Setting::default(), pages: Vec::new(), y: 0.0 };
    desk.turn();
    step(0, 4)?;
    desk.heading(report)?;
    step(1, 4)?;
    desk.charts(report)?;
    step(2, 4)?;
    desk.groups(report)?;
    step(3, 4)?;
    desk.ranking(report)?;
    let Desk { mut setting, mut pages, .. } = desk;
    let of = pages.len();
    for (number, page) in pages.iter_mut().enumerate() {
        page_number(&mut setting, page, (number + 1, of), (MARGIN, PAPER.1 - mm(14.0), ROOM))?;
    }
    Ok(Drawing::plain(&format!("{}（{}）", report.title, report.period), pages, setting))
}

impl Desk {
    fn turn(&mut self) {
        self.pages.push(Page::new(PAPER.0, PAPER.1));
        self.y = mm(20.0);
    }

    /// The page in hand, and the setting beside it.
    fn hand(&mut self) -> (&mut Setting, &mut Page) {
        let last = self.pages.len() - 1;
        (&mut self.setting, &mut self.pages[last])
    }

    fn heading(&mut self, report: &QuarterReport) -> Result<()> {
        let y = self.y;
        let (setting, page) = self.hand();
        Pen::new(Role::SongBold, 22.0).middle().put(setting, page, &report.title, (MARGIN, y, ROOM))?;
        page.fill([MARGIN, y + mm(13.5), ROOM, mm(0.8)], Ink::RED);
        let line = y + mm(17.0);
        Pen::new(Role::Hei, 13.0).put(setting, page, &report.period, (MARGIN, line, ROOM / 2.0))?;
        let issued = [report.issuer.as_str(), report.date.as_str()].join("　");
        let small = Pen::new(Role::Song, 10.5).right().grey();
        small.put(setting, page, issued.trim(), (MARGIN + ROOM / 2.0, line + mm(0.8), ROOM / 2.0))?;
        let high = tally(setting, page, &report.tally, (MARGIN, y + mm(26.0), ROOM))?;
        self.y = y + mm(26.0) + high + mm(4.0);
        for finding in &report.findings {
            let y = self.y;
            let (setting, page) = self.hand();
            page.fill([MARGIN, y + mm(1.9), mm(1.6), mm(1.6)], Ink::GREY);
            let words = Pen::new(Role::Song, 10.5);
            let high = words.wrap(setting, page, finding, (MARGIN + mm(4.5), y, ROOM - mm(4.5)))?;
            self.y = y + high + mm(0.6);
        }
        self.y += GAP * 0.6;
        Ok(())
    }

    fn title(&mut self, text: &str, unit: &str, (x, room): (f32, f32)) -> Result<()> {
        let y = self.y;
        let (setting, page) = self.hand();
        let taken = Pen::new(Role::Hei, 12.0).put(setting, page, text, (x, y, room))?;
        let at = (x + taken + mm(2.0), y + lower(12.0, 9.0), room - taken - mm(2.0));
        Pen::new(Role::Song, 9.0).grey().put(setting, page, unit, at)?;
        Ok(())
    }

    fn charts(&mut self, report: &QuarterReport) -> Result<()> {
        let half = (ROOM - mm(10.0)) / 2.0;
        let right = MARGIN + ROOM - half;
        self.title("平均积分", "分，逐季", (MARGIN, half))?;
        self.title("积分分布", "每段代表人数", (right, half))?;
        let (top, high) = (self.y + mm(7.0), mm(46.0));
        let (setting, page) = self.hand();
        trend(setting, page, &report.trend, [MARGIN, top, half, high])?;
        columns(setting, page, &report.distribution, [right, top, half, high])?;
        self.y = top + high + GAP;
        self.title("履职覆盖", "本季度至少参加一次的代表", (MARGIN, ROOM))?;
        let top = self.y + mm(7.0);
        let (setting, page) = self.hand();
        let high = bars(setting, page, &report.coverage, (MARGIN, top, ROOM), mm(6.6))?;
        self.y = top + high + GAP;
        Ok(())
    }

    fn groups(&mut self, report: &QuarterReport) -> Result<()> {
        let needed = mm(20.0) + mm(7.2) * report.groups.len() as f32;
        if self.y + needed.min(BOTTOM - mm(30.0)) > BOTTOM {
            self.turn();
        }
        self.title("各代表小组", "请假、缺席分别统计，单位：人次", (MARGIN, ROOM))?;
        self.y += mm(7.0);
        let rows: Vec<GridRow> = report
            .groups
            .iter()
            .map(|cells| GridRow::Cells { about: String::new(), cells: cells.clone() })
            .collect();
        let column = |(place, head): (usize, &&str)| GridColumn {
            head: (*head).to_owned(),
            under: None,
            align: if place == 0 { Align::Left } else { Align::Right },
            role: Role::Song,
            wide: if place == 0 { Wide::Share(1.0) } else { Wide::Fixed(mm(18.0)) },
            lines: 1,
        };
        let grid = Grid {
            columns: GROUP_HEADS.iter().enumerate().map(column).collect(),
            rows: &rows,
            width: ROOM,
            size: 10.5,
            floor: 8.0,
            row: mm(7.0),
            spread: 0.0,
            upright: false,
            rooms: Rooms { first: BOTTOM - self.y, next: BOTTOM - mm(20.0), last_keeps: 0.0 },
        };
        let ruled = grid.lay_out(&mut self.setting, &mut |_, _| Ok(()))?;
        for number in 0..ruled.pages.len() {
            if number > 0 {
                self.turn();
            }
            let y = self.y;
            self.y = ruled.draw(self.hand().1, number, (MARGIN, y));
        }
        self.y += GAP;
        Ok(())
    }

    /// Everybody, in two columns a page, read down the left one first.
    fn ranking(&mut self, report: &QuarterReport) -> Result<()> {
        let half = (ROOM - mm(10.0)) / 2.0;
        let fits = |y: f32| ((BOTTOM - y - mm(7.0)) / ROW) as usize;
        let mut left: &[Mark] = &report.ranking;
        if fits(self.y) * 2 < left.len() {
            self.turn();
        }
        while !left.is_empty() {
            self.title("积分排名", "分", (MARGIN, ROOM))?;
            let top = self.y + mm(7.0);
            let on_page = left.len().min(fits(self.y) * 2);
            let (shown, rest) = left.split_at(on_page);
            let (first, second) = shown.split_at(shown.len().div_ceil(2));
            let most = report.ranking.iter().map(|mark| mark.value).fold(0.0, f64::max);
            let (setting, page) = self.hand();
            bars_to(setting, page, first, (MARGIN, top, half), (ROW, most))?;
            bars_to(setting, page, second, (MARGIN + ROOM - half, top, half), (ROW, most))?;
            left = rest;
            if !left.is_empty() {
                self.turn();
            }
        }
        Ok(())
    }
}
