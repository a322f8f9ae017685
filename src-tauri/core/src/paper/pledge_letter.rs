//! Draws 履职承诺书: a letter a page, in the margins and faces of official letters (GB/T 9704), signed below.

use super::display::{Drawing, Ink, Page};
use super::faces::Role;
use super::fit::{Align, Block, Fitted, fit};
use super::mm;
use super::pen::{LEADING, Pen};
use super::setting::Setting;
use crate::publication::pledge_letter::{PledgeLetter, PledgeLetters};
use crate::{Refusal, Result};

const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
const TOP: f32 = mm(37.0);
const LEFT: f32 = mm(28.0);
const ROOM: f32 = PAPER.0 - LEFT - mm(26.0);
const BOTTOM: f32 = PAPER.1 - mm(35.0);
/// 小标宋 2号.
const TITLE: f32 = 22.0;
/// 仿宋 3号, and the least a letter may shrink to so that it stays one page.
const BODY: (f32, f32) = (16.0, 11.0);
/// Where the body begins.
const BODY_TOP: f32 = TOP + mm(25.0);
/// For the signature and where voters turn to.
const SIGNED: f32 = mm(46.0);

/// The drawing of a set of letters.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_pledge_letters(
    letters: &PledgeLetters,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let (mut setting, mut pages) = (Setting::default(), Vec::new());
    for (place, letter) in letters.letters.iter().enumerate() {
        step(place, letters.letters.len())?;
        setting.about(letter.person.name.as_str());
        pages.push(page(&mut setting, letters, letter)?);
    }
    Ok(Drawing::plain(&format!("{}（{}）", letters.title, letters.period), pages, setting))
}

fn page(setting: &mut Setting, letters: &PledgeLetters, letter: &PledgeLetter) -> Result<Page> {
    let mut page = Page::new(PAPER.0, PAPER.1);
    Pen::new(Role::SongBold, TITLE).middle().put(setting, &mut page, &letters.title, (LEFT, TOP, ROOM))?;
    let period = (LEFT, TOP + mm(11.5), ROOM);
    Pen::new(Role::Kai, 16.0).middle().put(setting, &mut page, &format!("（{}）", letters.period), period)?;
    let (size, body) = body(setting, letter)?;
    let mut y = BODY_TOP;
    for part in &body {
        match part {
            Part::Text(text) => {
                text.draw(&mut page, (LEFT, y), Align::Left, Ink::BLACK);
            }
            Part::Blank => {
                let line = y + part.height(size) - mm(1.5);
                page.line((LEFT + 2.0 * size, line), (LEFT + ROOM, line), mm(0.2), Ink::GREY);
            }
        }
        y += part.height(size);
    }
    signed(setting, &mut page, letters, (letter, y, size))?;
    Ok(page)
}

/// A paragraph, or a line to write on.
enum Part {
    Text(Fitted),
    Blank,
}

impl Part {
    fn height(&self, size: f32) -> f32 {
        match self {
            Self::Text(text) => text.height(),
            Self::Blank => size * 2.0,
        }
    }
}

/// The paragraphs at the largest size at which they and the signature fill no more than the page.
fn body(setting: &mut Setting, letter: &PledgeLetter) -> Result<(f32, Vec<Part>)> {
    let mut size = BODY.0;
    loop {
        let parts = parts(setting, letter, size)?;
        let high: f32 = parts.iter().map(|part| part.height(size)).sum();
        if BODY_TOP + high + SIGNED <= BOTTOM {
            return Ok((size, parts));
        }
        size -= 0.5;
        if size < BODY.1 {
            return Err(Refusal::refused("承诺的内容太多，缩到最小的字号也印不下一页。")
                .hinted("请少留几行手写的行，或者把承诺写得短一些。"));
        }
    }
}

fn parts(setting: &mut Setting, letter: &PledgeLetter, size: f32) -> Result<Vec<Part>> {
    let mut paragraph = |text: &str| {
        let block = Block { role: Role::Fang, size, floor: size, leading: 1.75, width: ROOM, lines: 30 };
        fit(setting, text, block).map(Part::Text)
    };
    let mut parts = vec![paragraph("全体选民：")?, paragraph(&format!("　　{}", letter.opening))?];
    for (number, item) in (1..).zip(&letter.items) {
        parts.push(paragraph(&format!("　　{number}．{item}。"))?);
    }
    parts.extend((0..letter.blanks).map(|_| Part::Blank));
    parts.push(paragraph(&format!("　　{}", letter.closing))?);
    Ok(parts)
}

fn signed(
    setting: &mut Setting,
    page: &mut Page,
    letters: &PledgeLetters,
    (letter, y, size): (&PledgeLetter, f32, f32),
) -> Result<()> {
    let (left, right) = (LEFT + ROOM * 0.42, LEFT + ROOM);
    let pen = Pen::new(Role::Fang, size);
    let mut y = y + size * 1.6;
    let taken = pen.put(setting, page, "代表：", (left, y, ROOM))?;
    let name = letter.person.name.spread();
    pen.put(setting, page, &name, (left + taken, y, right - left - taken))?;
    y += size * 2.0;
    let taken = pen.put(setting, page, "签名：", (left, y, ROOM))?;
    let line = y + size * LEADING;
    page.line((left + taken, line), (right, line), mm(0.2), Ink::GREY);
    y += size * 2.0;
    pen.right().put(setting, page, "年　　月　　日", (left, y, right - left))?;
    let foot = BOTTOM + mm(4.0);
    page.line((LEFT, foot), (right, foot), mm(0.2), Ink::LINE);
    let small = Pen::new(Role::Song, 10.5).grey();
    small.put(setting, page, &letters.supervision, (LEFT, foot + mm(2.0), ROOM))?;
    Ok(())
}
