//! Draws 履职承诺公示: cards in columns, each a deputy with the promises under her name.

mod card;

use std::ops::Range;

use super::display::{Drawing, Ink, Page, Printing};
use super::faces::Role;
use super::mm;
use super::pen::{PAGE_NUMBER, Pen, lower, page_number};
use super::photo::Album;
use super::setting::Setting;
use crate::Result;
use crate::publication::pledge_board::{PledgeBoard, PledgeBoards};
use card::Card;

/// The paper and how type goes with it.
#[derive(Clone, Copy)]
struct Layout {
    size: (f32, f32),
    margin: f32,
    grown: f32,
    columns: usize,
}

impl Layout {
    fn room(self) -> f32 {
        self.size.0 - 2.0 * self.margin
    }

    fn gutter(self) -> f32 {
        mm(9.0) * self.grown
    }

    /// The width of a card.
    fn card(self) -> f32 {
        (self.room() + self.gutter()) / self.columns as f32 - self.gutter()
    }

    fn top(self) -> f32 {
        self.margin + mm(31.5) * self.grown
    }

    /// The least room between rows.
    fn gap(self) -> f32 {
        mm(5.0) * self.grown
    }

    fn foot(self) -> f32 {
        mm(21.0) * self.grown
    }

    /// The height that cards may take.
    fn inner(self) -> f32 {
        self.size.1 - self.margin - self.foot() - self.top()
    }
}

/// The least type (LOOKS: on A3 a name has 22 points, facts have 12), and how much larger it may be where there is room.
const LEAST: f32 = 0.94;
const LARGER: [f32; 4] = [1.0, 1.06, 1.12, 1.18];

/// The drawing of a set of boards.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_pledge_boards(
    boards: &PledgeBoards,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let layout = if boards.a3 {
        Layout { size: (mm(420.0), mm(297.0)), margin: mm(16.0), grown: 1.0, columns: 3 }
    } else {
        Layout { size: (mm(210.0), mm(297.0)), margin: mm(13.0), grown: 0.78, columns: 2 }
    };
    let (mut setting, mut photos, mut pages) = (Setting::default(), Album::default(), Vec::new());
    let all: usize = boards.boards.iter().map(|board| board.people.len()).sum();
    let mut done = 0;
    for board in &boards.boards {
        let (cards, shares) =
            laid_out(&mut setting, layout, (boards, board), &mut |person| step(done + person, all))?;
        done += board.people.len();
        for (number, share) in shares.iter().enumerate() {
            let mut page = Page::new(layout.size.0, layout.size.1);
            heading(&mut setting, &mut page, layout, (boards, board))?;
            foot(&mut setting, &mut page, layout, boards, (number + 1, shares.len()))?;
            put(&mut setting, &mut photos, &mut page, layout, &cards[share.clone()])?;
            pages.push(page);
        }
    }
    Ok(Drawing {
        title: format!("{}（{}）", boards.title, boards.period),
        pages,
        photos: photos.into_photos(),
        codes: Vec::new(),
        printing: Printing::Plain,
        setting,
    })
}

/// Cards as large as they can be on no more pages than they need at their least size, and which stand on which page.
fn laid_out<'a>(
    setting: &mut Setting,
    layout: Layout,
    (boards, board): (&PledgeBoards, &'a PledgeBoard),
    step: &mut dyn FnMut(usize) -> Result<()>,
) -> Result<(Vec<Card<'a>>, Vec<Range<usize>>)> {
    let mut cards_at = |scale: f32, step: &mut dyn FnMut(usize) -> Result<()>| {
        let mut cards = Vec::with_capacity(board.people.len());
        for (place, person) in board.people.iter().enumerate() {
            step(place)?;
            setting.about(person.person.name.as_str());
            cards.push(Card::of(setting, boards, person, (layout.card(), layout.grown * scale))?);
        }
        setting.about("");
        Result::Ok(cards)
    };
    let cards = cards_at(LEAST, step)?;
    let mut best = (shares(&cards, layout), cards);
    for scale in LARGER {
        let cards = cards_at(scale, &mut |_| Ok(()))?;
        let shares = shares(&cards, layout);
        if shares.len() > best.0.len() {
            break;
        }
        best = (shares, cards);
    }
    let (shares, cards) = best;
    Ok((cards, shares))
}

/// Which cards stand on each page: as few pages as there can be, with as many rows as each other where these fit.
fn shares(cards: &[Card<'_>], layout: Layout) -> Vec<Range<usize>> {
    let heights: Vec<f32> = cards.chunks(layout.columns).map(tallest).collect();
    let high = |rows: &[f32]| rows.iter().sum::<f32>() + layout.gap() * (rows.len() - 1) as f32;
    let mut pages: Vec<Range<usize>> = Vec::new();
    for row in 0..heights.len() {
        match pages.last_mut() {
            Some(page) if high(&heights[page.start..=row]) <= layout.inner() => page.end = row + 1,
            _ => pages.push(row..row + 1),
        }
    }
    let each = heights.len().div_ceil(pages.len().max(1)).max(1);
    let even = || (0..heights.len()).step_by(each).map(|from| from..(from + each).min(heights.len()));
    if even().count() == pages.len() && even().all(|page| high(&heights[page]) <= layout.inner()) {
        pages = even().collect();
    }
    let cards_of =
        |rows: Range<usize>| rows.start * layout.columns..(rows.end * layout.columns).min(cards.len());
    pages.into_iter().map(cards_of).collect()
}

fn tallest(row: &[Card<'_>]) -> f32 {
    row.iter().map(Card::height).fold(0.0, f32::max)
}

/// Rows share what height is left, up to a limit.
fn put(
    setting: &mut Setting,
    photos: &mut Album,
    page: &mut Page,
    layout: Layout,
    cards: &[Card<'_>],
) -> Result<()> {
    let rows: Vec<&[Card<'_>]> = cards.chunks(layout.columns).collect();
    let used: f32 = rows.iter().map(|row| tallest(row)).sum();
    let gaps = rows.len().saturating_sub(1).max(1);
    let gap = ((layout.inner() - used) / gaps as f32).min(3.0 * layout.gap());
    let mut y = layout.top();
    for row in rows {
        for (place, card) in row.iter().enumerate() {
            let x = layout.margin + (layout.card() + layout.gutter()) * place as f32;
            card.draw(setting, photos, page, (x, y))?;
        }
        y += tallest(row) + gap;
    }
    Ok(())
}

fn heading(
    setting: &mut Setting,
    page: &mut Page,
    layout: Layout,
    (boards, board): (&PledgeBoards, &PledgeBoard),
) -> Result<()> {
    let (x, y, room, grown) = (layout.margin, layout.margin, layout.room(), layout.grown);
    Pen::new(Role::SongBold, 34.0 * grown).middle().put(setting, page, &boards.title, (x, y, room))?;
    page.fill([x, y + mm(16.5) * grown, room, mm(1.2)], Ink::RED);
    let line = y + mm(19.5) * grown;
    let said = board.heading.iter().map(String::as_str).chain([boards.period.as_str()]);
    let said = said.collect::<Vec<_>>().join("　");
    Pen::new(Role::HeiBold, 18.0 * grown).put(setting, page, &said, (x, line, room * 0.6))?;
    let counted = format!("{} 名代表　按姓氏笔画为序", board.people.len());
    let small = Pen::new(Role::Song, 12.0 * grown).right().grey();
    small.put(setting, page, &counted, (x + room * 0.6, line + lower(18.0, 12.0) * grown, room * 0.4))?;
    Ok(())
}

fn foot(
    setting: &mut Setting,
    page: &mut Page,
    layout: Layout,
    boards: &PledgeBoards,
    (number, of): (usize, usize),
) -> Result<()> {
    let (x, room, grown) = (layout.margin, layout.room(), layout.grown);
    let top = layout.size.1 - layout.margin - layout.foot() + mm(3.0) * grown;
    page.line((x, top), (x + room, top), mm(0.3), Ink::LINE);
    // The seal stands over issuer and date.
    let signed = mm(70.0) * grown;
    let mut y = top + mm(2.0) * grown;
    for (label, text) in &boards.notes {
        let said = format!("{label}：{text}");
        let pen = Pen { floor: 5.5, ..Pen::new(Role::Song, 11.0 * grown) };
        pen.put(setting, page, &said, (x, y, room - signed))?;
        y += mm(5.2) * grown;
    }
    let right = Pen::new(Role::Song, 12.0 * grown).right();
    let at = (x + room - signed, top + mm(4.5) * grown, signed);
    right.put(setting, page, &boards.issuer, at)?;
    right.put(setting, page, &boards.date, (at.0, at.1 + mm(6.5) * grown, signed))?;
    let bottom = layout.size.1 - layout.margin + mm(1.5) * grown;
    page_number(setting, page, (number, of), (x, bottom - PAGE_NUMBER, room))
}
