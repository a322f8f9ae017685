//! One person on a board.

use super::division::{GUTTER, NAME, Way};
use super::{Sheet, Wall, said};
use crate::paper::display::{Ink, Page};
use crate::paper::faces::Role;
use crate::paper::fit::{Align, Block, Fitted, fit, unbroken};
use crate::paper::portrait::portrait;
use crate::paper::setting::width;
use crate::publication::notice_board::{Board, BoardFact};
use crate::publication::public::PublicPerson;
use crate::{Refusal, Result};

/// Points at scale 1.
const NAME_HEIGHT: f32 = 31.0;
const PHOTO_BESIDE: (f32, f32) = (76.5, 102.0);
const PHOTO_UNDER: (f32, f32) = (105.0, 140.0);
const FACT: f32 = 12.5;
/// Names are 1.6 times the text (LOOKS).
const LARGEST_FACT: f32 = 15.0;
const GAP: f32 = 8.0;

/// A cell much wider than its content keeps it together in the middle.
fn beside_room(cell: f32, scale: f32) -> f32 {
    (cell - GUTTER * scale).min((PHOTO_BESIDE.0 + GAP + 190.0) * scale)
}

fn under_room(cell: f32, scale: f32) -> f32 {
    (cell - GUTTER * scale).min(230.0 * scale)
}

fn height(lines: &[Fitted], scale: f32) -> f32 {
    lines.iter().map(|line| line.height() + 2.5 * scale).sum()
}

impl Wall {
    pub(super) fn person(
        &mut self,
        page: &mut Page,
        person: &PublicPerson,
        sheet: &Sheet,
        place: usize,
        (facts, size): (&[BoardFact], f32),
    ) -> Result<()> {
        let division = &sheet.division;
        let [x, y, w, h] = sheet.area;
        let pitch = (w / division.columns as f32, h / division.rows as f32);
        let corner = (
            x + pitch.0 * (place % division.columns) as f32,
            y + pitch.1 * (place / division.columns) as f32,
        );
        match division.way {
            Way::Beside => self.beside(page, person, (corner, pitch), division.scale, (facts, size)),
            Way::Under => self.under(page, person, (corner, pitch), division.scale, (facts, size)),
        }
    }

    fn beside(
        &mut self,
        page: &mut Page,
        person: &PublicPerson,
        ((x, y), (w, h)): ((f32, f32), (f32, f32)),
        scale: f32,
        (facts, size): (&[BoardFact], f32),
    ) -> Result<()> {
        let (pw, ph) = (PHOTO_BESIDE.0 * scale, PHOTO_BESIDE.1 * scale);
        let gap = GAP * scale;
        let room = beside_room(w, scale);
        let left = x + (w - room) / 2.0;
        let top = y + ((h - (NAME_HEIGHT * scale + ph)) / 2.0).max(0.0);
        let (name, marks) = self.name(person, room, scale)?;
        name.draw(page, (left, top), Align::Left, Ink::BLACK);
        let mut texts = said(person, facts);
        match marks {
            Marks::Behind(marks) => {
                let taken = name.lines.first().map_or(0.0, |line| width(line, name.size));
                let drop = (name.height() - marks.height()) / 2.0 + 3.0 * scale;
                marks.draw(page, (left + taken, top + drop), Align::Left, Ink::GREY);
            }
            Marks::Among(marks) => texts.insert(0, marks),
            Marks::None => {}
        }
        let under = top + NAME_HEIGHT * scale;
        self.photo(page, person, [left, under, pw, ph], scale)?;
        let column = room - pw - gap;
        let lines = self.facts(&texts, column, ph, (scale, size))?;
        let mut at = under;
        for line in lines {
            line.draw(page, (left + pw + gap, at), Align::Left, Ink::BLACK);
            at += line.height() + 2.5 * scale;
        }
        Ok(())
    }

    fn under(
        &mut self,
        page: &mut Page,
        person: &PublicPerson,
        ((x, y), (w, h)): ((f32, f32), (f32, f32)),
        scale: f32,
        (facts, size): (&[BoardFact], f32),
    ) -> Result<()> {
        let (pw, ph) = (PHOTO_UNDER.0 * scale, PHOTO_UNDER.1 * scale);
        let room = under_room(w, scale);
        let left = x + (w - room) / 2.0;
        let (name, marks) = self.name(person, room, scale)?;
        let mut texts = said(person, facts);
        if let Marks::Among(marks) = &marks {
            texts.insert(0, marks.clone());
        }
        let lines = self.facts(&texts, room, h - ph - (NAME_HEIGHT + 8.0) * scale, (scale, size))?;
        // The same room for everybody's text, so that photos stand in line.
        let text = (size * 1.3 + 2.5) * scale * 3.5;
        let top = y + ((h - ph - (NAME_HEIGHT + 8.0) * scale - text) / 2.0).max(0.0);
        self.photo(page, person, [x + (w - pw) / 2.0, top, pw, ph], scale)?;
        let mut at = top + ph + 6.0 * scale;
        let wide = name.lines.first().map_or(0.0, |line| width(line, name.size));
        let marks = if let Marks::Behind(marks) = marks { Some(marks) } else { None };
        let marked = marks
            .as_ref()
            .and_then(|marks| marks.lines.first().map(|line| width(line, marks.size)))
            .unwrap_or(0.0);
        let start = x + (w - wide - marked) / 2.0;
        name.draw(page, (start, at), Align::Left, Ink::BLACK);
        if let Some(marks) = marks {
            let drop = (name.height() - marks.height()) / 2.0 + 3.0 * scale;
            marks.draw(page, (start + wide, at + drop), Align::Left, Ink::GREY);
        }
        at += NAME_HEIGHT * scale + 2.0 * scale;
        for line in lines {
            line.draw(page, (left, at), Align::Middle, Ink::BLACK);
            at += line.height() + 2.5 * scale;
        }
        Ok(())
    }

    /// The name on one line, its marks behind it where there is room, else among the facts.
    fn name(&mut self, person: &PublicPerson, room: f32, scale: f32) -> Result<(Fitted, Marks)> {
        let block = Block {
            role: Role::HeiBold,
            size: NAME * scale,
            floor: NAME * scale * 0.5,
            leading: NAME_HEIGHT / NAME,
            width: room,
            lines: 1,
        };
        let name = fit(&mut self.setting, &unbroken(&person.name.spread()), block)?;
        let Some(marks) = &person.marks else { return Ok((name, Marks::None)) };
        let taken = name.lines.first().map_or(0.0, |line| width(line, name.size));
        let block = Block {
            role: Role::Song,
            size: FACT * scale,
            floor: 10.5 * scale,
            leading: 1.3,
            width: room - taken,
            lines: 1,
        };
        let marks = match fit(&mut self.setting, &unbroken(&format!("（{marks}）")), block) {
            Ok(behind) => Marks::Behind(behind),
            Err(_) => Marks::Among(marks.replace('，', " ")),
        };
        Ok((name, marks))
    }

    /// The largest size, at scale 1, at which everybody's facts stand beside her photo: one size for a board.
    pub(super) fn fact_size(&mut self, board: &Board, sheet: &Sheet, facts: &[BoardFact]) -> Result<f32> {
        let division = &sheet.division;
        let scale = division.scale;
        let pitch = (sheet.area[2] / division.columns as f32, sheet.area[3] / division.rows as f32);
        let (room, most) = match division.way {
            Way::Beside => {
                (beside_room(pitch.0, scale) - (PHOTO_BESIDE.0 + GAP) * scale, PHOTO_BESIDE.1 * scale)
            }
            Way::Under => {
                let most = pitch.1 - (PHOTO_UNDER.1 + NAME_HEIGHT + 8.0) * scale;
                (under_room(pitch.0, scale), most.min(FACT * 1.3 * scale * 5.0))
            }
        };
        let mut size = LARGEST_FACT;
        'sizes: while size > FACT {
            for person in &board.people {
                self.setting.about(person.name.as_str());
                let lines = self.lines(&said(person, facts), room, size * scale)?;
                // One line is left for marks that find no room behind the name.
                let spare = if person.marks.is_some() { size * 1.3 * scale } else { 0.0 };
                if height(&lines, scale) + spare > most {
                    size -= 0.5;
                    continue 'sizes;
                }
            }
            break;
        }
        Ok(size.max(FACT))
    }

    fn lines(&mut self, texts: &[String], room: f32, size: f32) -> Result<Vec<Fitted>> {
        let block = Block { role: Role::Song, size, floor: size * 0.6, leading: 1.3, width: room, lines: 6 };
        texts.iter().map(|text| fit(&mut self.setting, text, block)).collect()
    }

    /// All that is said, shrunk together until it is no higher than `most`.
    fn facts(
        &mut self,
        texts: &[String],
        room: f32,
        most: f32,
        (scale, wished): (f32, f32),
    ) -> Result<Vec<Fitted>> {
        let mut size = wished;
        while size >= FACT * 0.62 {
            let lines = self.lines(texts, room, size * scale)?;
            if height(&lines, scale) <= most + 3.0 * scale {
                return Ok(lines);
            }
            size -= 0.5;
        }
        Err(Refusal::refused(format!("“{}”的内容太多，缩到最小的字号也印不下。", texts.join("；")))
            .hinted("请少选几项内容，或把职务写短一些。"))
    }

    fn photo(&mut self, page: &mut Page, person: &PublicPerson, area: [f32; 4], scale: f32) -> Result<()> {
        portrait(&mut self.setting, &mut self.photos, page, person, (area, scale))
    }
}

/// 女，回族: where it stands.
enum Marks {
    Behind(Fitted),
    Among(String),
    None,
}
