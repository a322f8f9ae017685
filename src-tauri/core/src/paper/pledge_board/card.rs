//! One deputy's card: photo, name and post above, promises below in a small ruled list.

use crate::Result;
use crate::paper::display::{Ink, Page};
use crate::paper::faces::Role;
use crate::paper::fit::{Align, Block, Fitted, fit, unbroken};
use crate::paper::mm;
use crate::paper::photo::Album;
use crate::paper::portrait::portrait;
use crate::paper::setting::{Setting, width};
use crate::publication::pledge_board::{PledgeBoards, PledgedItem, PledgedPerson};

/// A card laid out.
pub(super) struct Card<'a> {
    pledged: &'a PledgedPerson,
    wide: f32,
    grown: f32,
    photo: bool,
    name: Fitted,
    marks: Option<Fitted>,
    result: Option<Fitted>,
    about: Vec<Fitted>,
    items: Vec<Row>,
}

/// A promise laid out.
struct Row {
    aspect: Fitted,
    text: Fitted,
    state: Option<Fitted>,
    high: f32,
}

/// Millimetres at scale 1.
const PHOTO: (f32, f32) = (19.5, 26.0);
const NAME: f32 = 23.5;
const FACT: f32 = 12.8;
const ITEM: f32 = 12.8;
const ASPECT: f32 = 19.0;
const STATE: f32 = 18.0;
/// Above and below a promise.
const AIR: f32 = mm(0.75);

impl<'a> Card<'a> {
    pub(super) fn of(
        setting: &mut Setting,
        boards: &PledgeBoards,
        pledged: &'a PledgedPerson,
        (wide, grown): (f32, f32),
    ) -> Result<Self> {
        let person = &pledged.person;
        let block = |role, size: f32, width, lines| Block {
            role,
            size: size * grown,
            floor: size * grown * 0.6,
            leading: 1.3,
            width,
            lines,
        };
        let beside = if boards.photos { wide - mm(PHOTO.0 + 4.0) * grown } else { wide };
        let result = pledged.result.map(|result| format!("总评：{result}"));
        let result = result.map(|said| fit(setting, &said, block(Role::Hei, FACT, beside, 1))).transpose()?;
        let taken = result.as_ref().map_or(0.0, |result| width_of(result) + mm(3.0) * grown);
        let name =
            fit(setting, &unbroken(&person.name.spread()), block(Role::HeiBold, NAME, beside - taken, 1))?;
        let left = beside - taken - width_of(&name);
        let marks = person.marks.as_ref().map(|marks| unbroken(&format!("（{marks}）")));
        // Marks that find no room behind the name stand among the facts.
        let marks = marks.map(|marks| {
            fit(setting, &marks, Block { floor: 9.0 * grown, ..block(Role::Song, FACT, left, 1) })
        });
        let (marks, among) = match marks {
            Some(Ok(marks)) => (Some(marks), None),
            Some(Err(_)) => (None, person.marks.as_ref().map(|marks| marks.replace('，', " "))),
            None => (None, None),
        };
        let facts = among.into_iter().chain(person.position.clone()).chain(person.constituency.clone());
        let about = facts.map(|text| fit(setting, &text, block(Role::Song, FACT, beside, 2)));
        let about = about.collect::<Result<_>>()?;
        let items = pledged.items.iter().map(|item| row(setting, boards, item, (wide, grown)));
        let items = items.collect::<Result<_>>()?;
        Ok(Self { pledged, wide, grown, photo: boards.photos, name, marks, result, about, items })
    }

    /// The height of who it is.
    fn head(&self) -> f32 {
        let texts: f32 = self.name.height() + self.about.iter().map(Fitted::height).sum::<f32>();
        if self.photo { texts.max(mm(PHOTO.1) * self.grown) } else { texts }
    }

    pub(super) fn height(&self) -> f32 {
        self.head() + mm(2.5) * self.grown + self.items.iter().map(|row| row.high).sum::<f32>()
    }

    pub(super) fn draw(
        &self,
        setting: &mut Setting,
        photos: &mut Album,
        page: &mut Page,
        (x, y): (f32, f32),
    ) -> Result<()> {
        let grown = self.grown;
        let mut left = x;
        if self.photo {
            let area = [x, y, mm(PHOTO.0) * grown, mm(PHOTO.1) * grown];
            portrait(setting, photos, page, &self.pledged.person, (area, grown))?;
            left += mm(PHOTO.0 + 4.0) * grown;
        }
        self.name.draw(page, (left, y), Align::Left, Ink::BLACK);
        if let Some(marks) = &self.marks {
            let drop = (self.name.height() - marks.height()) / 2.0 + 2.5 * grown;
            marks.draw(page, (left + width_of(&self.name), y + drop), Align::Left, Ink::GREY);
        }
        if let Some(result) = &self.result {
            let drop = (self.name.height() - result.height()) / 2.0 + 2.5 * grown;
            result.draw(page, (left, y + drop), Align::Right, Ink::BLACK);
        }
        let mut at = y + self.name.height();
        for line in &self.about {
            line.draw(page, (left, at), Align::Left, Ink::GREY);
            at += line.height();
        }
        let mut at = y + self.head() + mm(2.5) * grown;
        for row in &self.items {
            page.line((x, at), (x + self.wide, at), mm(0.2), Ink::LINE);
            let text = at + AIR * grown;
            row.aspect.draw(page, (x, text), Align::Left, Ink::GREY);
            row.text.draw(page, (x + mm(ASPECT) * grown, text), Align::Left, Ink::BLACK);
            if let Some(state) = &row.state {
                state.draw(page, (x + self.wide - state.width, text), Align::Right, Ink::BLACK);
            }
            at += row.high;
        }
        page.line((x, at), (x + self.wide, at), mm(0.2), Ink::LINE);
        Ok(())
    }
}

fn row(
    setting: &mut Setting,
    boards: &PledgeBoards,
    item: &PledgedItem,
    (wide, grown): (f32, f32),
) -> Result<Row> {
    let size = ITEM * grown;
    let block = |role, width, lines| Block { role, size, floor: size * 0.6, leading: 1.25, width, lines };
    let stated = if boards.state.is_some() { mm(STATE) * grown } else { 0.0 };
    let room = wide - mm(ASPECT) * grown - stated;
    let aspect = fit(setting, item.aspect, block(Role::Hei, mm(ASPECT - 1.5) * grown, 1))?;
    // A promise that nearly fits on a line is set a little smaller rather than broken.
    let on_a_line = Block { floor: size * 0.88, ..block(Role::Song, room, 1) };
    let text = fit(setting, &item.text, on_a_line)
        .or_else(|_| fit(setting, &item.text, block(Role::Song, room, 4)))?;
    let state =
        boards.state.map(|_| fit(setting, &item.state, block(Role::Hei, stated - mm(1.5) * grown, 1)));
    let state = state.transpose()?;
    let high = text.height().max(aspect.height()) + 2.0 * AIR * grown;
    Ok(Row { aspect, text, state, high })
}

fn width_of(fitted: &Fitted) -> f32 {
    fitted.lines.first().map_or(0.0, |line| width(line, fitted.size))
}
