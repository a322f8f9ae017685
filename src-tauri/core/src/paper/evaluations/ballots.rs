//! 测评票: one, two or four papers a page, marks to cut along at the edges and where cuts cross.

use super::super::display::{Drawing, Ink, Page, Printing};
use super::super::faces::Role;
use super::super::fit::Align;
use super::super::grid::{Grid, GridColumn, GridRow, Rooms, Ruled, Wide};
use super::super::mm;
use super::super::pen::Pen;
use super::super::setting::Setting;
use crate::publication::evaluations::ballots::EvaluationBallots;
use crate::{Refusal, Result};

const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
/// How long a mark to cut along is.
const MARK: f32 = mm(5.0);
const CROSS: f32 = mm(2.5);
/// Boxes to be ticked are no lower.
const LEAST_ROW: f32 = mm(6.6);
const MOST_ROW: f32 = mm(13.0);

/// The place and the type of one paper.
struct Cut {
    width: f32,
    height: f32,
    across: usize,
    margin: f32,
    title: f32,
    text: f32,
}

impl Cut {
    fn of(per_page: usize) -> Self {
        let (across, down) = match per_page {
            4 => (2, 2),
            2 => (1, 2),
            _ => (1, 1),
        };
        let (width, height) = (PAPER.0 / across as f32, PAPER.1 / down as f32);
        match per_page {
            4 => Self { width, height, across, margin: mm(8.0), title: 12.5, text: 9.0 },
            2 => Self { width, height, across, margin: mm(12.0), title: 16.0, text: 10.5 },
            _ => Self { width, height, across, margin: mm(18.0), title: 20.0, text: 12.5 },
        }
    }

    fn room(&self) -> f32 {
        self.width - 2.0 * self.margin
    }

    fn head(&self) -> f32 {
        self.title * 3.4 + self.text * 1.2
    }

    fn foot(&self) -> f32 {
        self.text * 5.2
    }

    /// The top left corner of a paper on its page.
    fn corner(&self, place: usize) -> (f32, f32) {
        ((place % self.across) as f32 * self.width, (place / self.across) as f32 * self.height)
    }
}

/// The drawing of a set of ballot papers.
///
/// # Errors
/// More names than a paper of this size holds, a character no face has, or what `step` says.
pub fn draw_evaluation_ballots(
    ballots: &EvaluationBallots,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut setting = Setting::default();
    let cut = Cut::of(ballots.per_page);
    let rows = rows(ballots);
    let grid = grid(ballots, &cut, &rows);
    let ruled = grid.lay_out(&mut setting, step)?;
    if ruled.pages.len() > 1 {
        return Err(Refusal::invalid(
            "per_page",
            format!("一页 {} 张时，一张票上印不下 {} 名述职代表。", ballots.per_page, ballots.names.len()),
        )
        .hinted("请减少一页的张数。"));
    }
    let pages = ballots.papers.div_ceil(ballots.per_page).max(1);
    let mut drawn = Vec::with_capacity(pages);
    for number in 0..pages {
        step(number, pages)?;
        let mut page = Page::new(PAPER.0, PAPER.1);
        for place in 0..ballots.per_page {
            paper(&mut setting, &mut page, ballots, (&cut, &ruled), cut.corner(place))?;
        }
        marks(&mut page, ballots.per_page);
        drawn.push(page);
    }
    Ok(Drawing {
        title: format!("{}测评票", ballots.title),
        pages: drawn,
        photos: Vec::new(),
        codes: Vec::new(),
        printing: Printing::TrueSize,
        setting,
    })
}

fn rows(ballots: &EvaluationBallots) -> Vec<GridRow> {
    let row = |name: &crate::values::PersonName| {
        let mut cells = vec![name.spread()];
        cells.resize(1 + ballots.columns.len(), String::new());
        GridRow::Cells { about: name.to_string(), cells }
    };
    ballots.names.iter().map(row).collect()
}

fn grid<'r>(ballots: &EvaluationBallots, cut: &Cut, rows: &'r [GridRow]) -> Grid<'r> {
    let inner = cut.height - 2.0 * cut.margin - cut.head() - cut.foot();
    let wide = cut.text * 9.0;
    let mut columns = vec![GridColumn::new("述职代表", Align::Middle, Role::Song, Wide::Fixed(wide), 1)];
    columns.extend(
        ballots
            .columns
            .iter()
            .map(|head| GridColumn::new(head, Align::Middle, Role::Song, Wide::Share(1.0), 1)),
    );
    // Long heads stand in two lines.
    let is_long = ballots.columns.iter().any(|head| head.chars().count() > 4);
    let heads = if is_long { cut.text * 3.4 } else { cut.text * 2.2 };
    let row = ((inner - heads) / rows.len() as f32).clamp(LEAST_ROW, MOST_ROW);
    Grid {
        columns,
        rows,
        width: cut.room(),
        // A name leaves its row some air.
        size: ((row - mm(1.8)) / 1.3).clamp(7.0, cut.text + 1.0),
        floor: 7.0,
        row,
        spread: 0.0,
        upright: true,
        rooms: Rooms { first: inner, next: inner, last_keeps: 0.0 },
    }
}

fn paper(
    setting: &mut Setting,
    page: &mut Page,
    ballots: &EvaluationBallots,
    (cut, ruled): (&Cut, &Ruled),
    (left, top): (f32, f32),
) -> Result<()> {
    let (x, y, room) = (left + cut.margin, top + cut.margin, cut.room());
    Pen::new(Role::SongBold, cut.title).middle().put(setting, page, &ballots.title, (x, y, room))?;
    let heading = Pen::new(Role::Hei, cut.title * 0.8).middle();
    heading.put(setting, page, &ballots.heading, (x, y + cut.title * 1.7, room))?;
    let bottom = ruled.draw(page, 0, (x, y + cut.head()));
    let note = Pen::new(Role::Song, cut.text * 0.9);
    let used = note.wrap(setting, page, &ballots.note, (x, bottom + cut.text * 0.6, room))?;
    let line = bottom + cut.text * 0.9 + used;
    let issued = format!("{}　{}", ballots.issuer, ballots.date);
    Pen::new(Role::Song, cut.text * 0.9).right().put(setting, page, &issued, (x, line, room))?;
    Ok(())
}

/// Marks at the edges, and a cross where cuts meet.
fn marks(page: &mut Page, per_page: usize) {
    let (w, h) = PAPER;
    let mut line = |from, to| page.line(from, to, mm(0.15), Ink::GREY);
    if per_page >= 2 {
        line((0.0, h / 2.0), (MARK, h / 2.0));
        line((w - MARK, h / 2.0), (w, h / 2.0));
    }
    if per_page == 4 {
        line((w / 2.0, 0.0), (w / 2.0, MARK));
        line((w / 2.0, h - MARK), (w / 2.0, h));
        line((w / 2.0 - CROSS, h / 2.0), (w / 2.0 + CROSS, h / 2.0));
        line((w / 2.0, h / 2.0 - CROSS), (w / 2.0, h / 2.0 + CROSS));
    }
}
