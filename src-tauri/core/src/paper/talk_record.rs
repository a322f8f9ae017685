//! Draws 约谈记录: a quiet form of ruled boxes, signatures below; bound at the left.

use super::display::{Drawing, Ink, Page};
use super::faces::Role;
use super::fit::{Align, Block, Fitted, fit};
use super::mm;
use super::pen::{LEADING, Pen};
use super::setting::Setting;
use crate::publication::talk_record::{TalkRecord, TalkRecords};
use crate::{Refusal, Result};

const PAPER: (f32, f32) = (mm(210.0), mm(297.0));
/// Room to bind at the left.
const LEFT: f32 = mm(26.0);
const ROOM: f32 = PAPER.0 - LEFT - mm(20.0);
const TOP: f32 = mm(22.0);
const FACT_ROW: f32 = mm(11.0);
const LABEL: f32 = mm(28.0);
const SIGNED: f32 = mm(26.0);
const FOOT: f32 = mm(20.0);
/// Around a long text.
const PAD: f32 = mm(3.0);
const FLOOR: f32 = 8.0;

/// The drawing of a set of talk records.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_talk_records(
    records: &TalkRecords,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut setting = Setting::default();
    let mut pages = Vec::new();
    for (place, record) in records.records.iter().enumerate() {
        step(place, records.records.len())?;
        setting.about(&record.name);
        pages.push(page(&mut setting, records, record)?);
    }
    Ok(Drawing::plain(&records.title, pages, setting))
}

fn page(setting: &mut Setting, records: &TalkRecords, record: &TalkRecord) -> Result<Page> {
    let mut page = Page::new(PAPER.0, PAPER.1);
    Pen::new(Role::SongBold, 20.0).middle().put(setting, &mut page, &records.title, (LEFT, TOP, ROOM))?;
    let top = TOP + mm(16.0);
    let mut y = top;
    for row in &record.facts {
        for (place, (label, said)) in row.iter().enumerate() {
            let x = LEFT + ROOM / 2.0 * place as f32;
            fact(setting, &mut page, (label, said), (x, y))?;
        }
        y += FACT_ROW;
        page.line((LEFT, y), (LEFT + ROOM, y), mm(0.2), Ink::GREY);
    }
    page.line((LEFT + ROOM / 2.0, top), (LEFT + ROOM / 2.0, y), mm(0.2), Ink::GREY);
    let room = PAPER.1 - FOOT - SIGNED - y;
    let (texts, heights) = texts(setting, record, room)?;
    for (((label, ..), fitted), height) in record.texts.iter().zip(&texts).zip(heights) {
        page.fill([LEFT, y, LABEL, height], Ink::TINT);
        page.line((LEFT + LABEL, y), (LEFT + LABEL, y + height), mm(0.2), Ink::GREY);
        let middle = y + (height - 11.0 * LEADING) / 2.0;
        Pen::new(Role::Hei, 11.0).middle().put(setting, &mut page, label, (LEFT, middle, LABEL))?;
        fitted.draw(&mut page, (LEFT + LABEL + PAD, y + PAD), Align::Left, Ink::BLACK);
        y += height;
        page.line((LEFT, y), (LEFT + ROOM, y), mm(0.2), Ink::GREY);
    }
    signed(setting, &mut page, y)?;
    page.frame([LEFT, top, ROOM, y + SIGNED - top], mm(0.4), Ink::BLACK);
    let note = (LEFT, PAPER.1 - FOOT + mm(3.0), ROOM);
    Pen::new(Role::Song, 9.0).grey().put(setting, &mut page, &records.note, note)?;
    Ok(page)
}

fn fact(
    setting: &mut Setting,
    page: &mut Page,
    (label, said): (&str, &str),
    (x, y): (f32, f32),
) -> Result<()> {
    page.fill([x, y, LABEL, FACT_ROW], Ink::TINT);
    page.line((x + LABEL, y), (x + LABEL, y + FACT_ROW), mm(0.2), Ink::GREY);
    let line = |size: f32| y + (FACT_ROW - size * LEADING) / 2.0;
    Pen::new(Role::Hei, 11.0).middle().put(setting, page, label, (x, line(11.0), LABEL))?;
    let size = if label == "姓名" { 13.0 } else { 11.0 };
    let place = (x + LABEL + mm(2.0), line(size), ROOM / 2.0 - LABEL - mm(3.0));
    Pen { floor: 5.0, ..Pen::new(Role::Song, size) }.put(setting, page, said, place)?;
    Ok(())
}

/// The long texts at the greatest size at which all of them fit, and the heights of their boxes: each at least its text,
/// what is left shared out as the record asks.
fn texts(setting: &mut Setting, record: &TalkRecord, room: f32) -> Result<(Vec<Fitted>, Vec<f32>)> {
    let mut size = 12.0;
    while size >= FLOOR {
        let block = Block {
            role: Role::Song,
            size,
            floor: size,
            leading: 1.45,
            width: ROOM - LABEL - 2.0 * PAD,
            lines: 200,
        };
        let fitted = record.texts.iter().map(|(_, text, _)| fit(setting, text, block));
        let fitted = fitted.collect::<Result<Vec<Fitted>>>()?;
        let least: Vec<f32> = fitted.iter().map(|text| text.height() + 2.0 * PAD).collect();
        let spare = room - least.iter().sum::<f32>();
        if spare >= 0.0 {
            // A box that its share holds already takes no more, so blank records follow the shares exactly.
            let wished = record.texts.iter().map(|(_, _, share)| share * room);
            let wants: Vec<f32> =
                wished.zip(&least).map(|(wished, least)| (wished - least).max(0.0)).collect();
            let all: f32 = wants.iter().sum::<f32>().max(1.0);
            let heights = least.iter().zip(&wants).map(|(least, want)| least + spare * want / all);
            let heights = heights.collect();
            return Ok((fitted, heights));
        }
        size -= 0.5;
    }
    Err(Refusal::refused(format!("{}的约谈记录太长，一页印不下。", record.name.replace('\u{3000}', "")))
        .hinted("请把约谈事由、代表说明、改进要求写得简短些。"))
}

/// Who stands for it, with room to write and date.
fn signed(setting: &mut Setting, page: &mut Page, top: f32) -> Result<()> {
    let each = ROOM / 3.0;
    for (place, label) in ["约谈人签名", "代表签名", "记录人签名"].into_iter().enumerate() {
        let x = LEFT + each * place as f32;
        if place > 0 {
            page.line((x, top), (x, top + SIGNED), mm(0.2), Ink::GREY);
        }
        Pen::new(Role::Hei, 11.0).put(setting, page, label, (x + mm(2.0), top + mm(2.5), each - mm(4.0)))?;
        let date = (x + mm(2.0), top + SIGNED - mm(8.0), each - mm(4.0));
        Pen::new(Role::Song, 11.0).right().put(setting, page, "年　　月　　日", date)?;
    }
    Ok(())
}
