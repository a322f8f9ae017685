//! Draws 代表联系卡: 90 × 54 mm, ten on A4 in two columns, marks to cut along, each back behind its front.
//!
//! The red band bleeds 3 mm over the cut at its three edges; the rest of a card is white and needs no bleed, so
//! that rows stand 3 mm apart and columns 6 mm.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::display::{Code, Drawing, Ink, Item, Page, Printing};
use super::faces::Role;
use super::fit::{Align, Block, Fitted, fit, unbroken};
use super::photo::Album;
use super::setting::{Setting, width};
use super::{mm, qr};
use crate::publication::contact_cards::{Backs, Card, ContactCards, Place, PrinterFault};
use crate::{Refusal, Result};

const SHEET: (f32, f32) = (mm(210.0), mm(297.0));
const CARD: (f32, f32) = (mm(90.0), mm(54.0));
const BLEED: f32 = mm(3.0);
const COLUMNS: usize = 2;
const ROWS: usize = 5;
const LEFT: f32 = mm(12.0);
const TOP: f32 = mm(8.5);
const PITCH: (f32, f32) = (mm(96.0), mm(57.0));
const BAND: f32 = mm(9.0);

/// The drawing of a set of cards: fronts, each sheet followed by its backs.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_contact_cards(
    cards: &ContactCards,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut desk = Desk::new(cards)?;
    // Half of the work is in the codes, and they need nothing of the rest.
    let payloads: Vec<&str> = cards.cards.iter().map(|card| card.vcard.as_str()).collect();
    let (pages, codes) = std::thread::scope(|scope| {
        let codes = scope.spawn(|| payloads.into_iter().map(qr::code).collect());
        let pages = desk.pages(cards, step)?;
        let codes: Result<Vec<Code>> =
            codes.join().unwrap_or_else(|_| Err(Refusal::bug("the thread of codes ended")));
        Ok::<_, Refusal>((pages, codes?))
    })?;
    let printing = match cards.backs {
        Backs::None => Printing::TrueSize,
        Backs::LongEdge => Printing::TrueSizeLongEdge,
        Backs::ShortEdge => Printing::TrueSizeShortEdge,
    };
    let Desk { setting, photos, .. } = desk;
    let photos = photos.into_photos();
    Ok(Drawing { title: cards.title.clone(), pages, photos, codes, printing, setting })
}

/// Undoes what the printer does; `turned` stands the page on its head for paper turned over the short edge.
fn printer(fault: PrinterFault, turned: bool) -> Option<[f32; 6]> {
    let scale = 1.0 / fault.scale;
    let (right, down) = (mm(-fault.right) * scale, mm(-fault.down) * scale);
    let sign = if turned { -1.0 } else { 1.0 };
    let (cx, cy) = (SHEET.0 / 2.0, SHEET.1 / 2.0);
    let matrix =
        [sign * scale, 0.0, 0.0, sign * scale, cx - sign * scale * cx + right, cy - sign * scale * cy - down];
    (matrix != [1.0, 0.0, 0.0, 1.0, 0.0, 0.0]).then_some(matrix)
}

/// What is in hand while cards are drawn: things set once and used on every card.
struct Desk {
    setting: Setting,
    photos: Album,
    /// How many codes were placed.
    codes: u32,
    known_backs: BTreeMap<String, Rc<Back>>,
    band: Fitted,
    labels: [Fitted; 4],
    caption: Fitted,
    missing: Fitted,
}

/// The back of the cards of one station.
struct Back {
    name: Fitted,
    lines: Vec<(Fitted, Fitted)>,
    sentence: Fitted,
}

fn block(role: Role, size: f32, floor: f32, width: f32, lines: usize) -> Block {
    Block { role, size, floor, leading: 1.28, width, lines }
}

const TEXT_LEFT: f32 = mm(29.0);
const LABEL: f32 = mm(10.6);
const PHOTO: [f32; 4] = [mm(5.0), mm(16.5), mm(20.0), mm(27.0)];
const CODE: f32 = mm(16.0);
const BETWEEN_FACTS: f32 = mm(1.4);

impl Desk {
    /// Sheets of cards, each followed by its backs.
    fn pages(
        &mut self,
        cards: &ContactCards,
        step: &mut dyn FnMut(usize, usize) -> Result<()>,
    ) -> Result<Vec<Page>> {
        let mut pages = Vec::new();
        for (number, sheet) in cards.cards.chunks(COLUMNS * ROWS).enumerate() {
            let mut front = Page::new(SHEET.0, SHEET.1);
            let mut back = Page::new(SHEET.0, SHEET.1);
            for (place, card) in sheet.iter().enumerate() {
                step(number * COLUMNS * ROWS + place, cards.cards.len())?;
                let (column, row) = (place % COLUMNS, place / COLUMNS);
                let top = TOP + PITCH.1 * row as f32;
                self.setting.about(card.person.name.as_str());
                self.front(&mut front, card, (LEFT + PITCH.0 * column as f32, top))?;
                if cards.backs != Backs::None {
                    // Turned over, the left column lies behind the right one.
                    self.back(&mut back, card, (LEFT + PITCH.0 * (COLUMNS - 1 - column) as f32, top))?;
                }
            }
            marks(&mut front, sheet.len(), false);
            front.transform = printer(cards.printer, false);
            pages.push(front);
            if cards.backs != Backs::None {
                marks(&mut back, sheet.len(), true);
                back.transform = printer(cards.printer, cards.backs == Backs::ShortEdge);
                pages.push(back);
            }
        }
        Ok(pages)
    }

    fn new(cards: &ContactCards) -> Result<Self> {
        let mut setting = Setting::default();
        let band = fit(&mut setting, &cards.band, block(Role::SongBold, 13.0, 7.0, CARD.0 - mm(10.0), 1))?;
        let mut label = |text: &str| fit(&mut setting, text, block(Role::Hei, 8.0, 6.0, LABEL, 1));
        let labels = [label("职　务")?, label("选　区")?, label("小　组")?, label("电　话")?];
        let caption = fit(&mut setting, "扫码存入通讯录", block(Role::Hei, 5.5, 5.0, mm(22.0), 1))?;
        let missing = fit(&mut setting, "照片待补", block(Role::Hei, 6.0, 5.0, PHOTO[2], 1))?;
        Ok(Self {
            setting,
            photos: Album::default(),
            codes: 0,
            known_backs: BTreeMap::new(),
            band,
            labels,
            caption,
            missing,
        })
    }

    fn front(&mut self, page: &mut Page, card: &Card, (x, y): (f32, f32)) -> Result<()> {
        page.fill([x - BLEED, y - BLEED, CARD.0 + 2.0 * BLEED, BAND + BLEED], Ink::RED);
        let band = (x + mm(5.0), y + (BAND - self.band.height()) / 2.0);
        self.band.draw(page, band, Align::Middle, Ink::WHITE);
        self.photo(page, card, [x + PHOTO[0], y + PHOTO[1], PHOTO[2], PHOTO[3]])?;
        self.name(page, card, (x + TEXT_LEFT, y + mm(12.5)))?;
        self.facts(page, card, (x + TEXT_LEFT, y + mm(23.0)))?;
        let corner = (x + CARD.0 - mm(5.0) - CODE, y + mm(32.0));
        page.items.push(Item::Qr { area: [corner.0, corner.1, CODE, CODE], code: self.codes });
        self.codes += 1;
        let under = (corner.0 + (CODE - self.caption.width) / 2.0, corner.1 + CODE + mm(0.5));
        self.caption.draw(page, under, Align::Middle, Ink::GREY);
        Ok(())
    }

    fn photo(&mut self, page: &mut Page, card: &Card, area: [f32; 4]) -> Result<()> {
        if let Some(bytes) = &card.person.photo {
            let photo = self.photos.place(bytes);
            page.items.push(Item::Photo { area, photo });
        } else {
            page.fill(area, Ink::TINT);
            let surname: String = card.person.name.as_str().chars().take(1).collect();
            let surname = fit(&mut self.setting, &surname, block(Role::Kai, 30.0, 30.0, area[2], 1))?;
            surname.draw(page, (area[0], area[1] + mm(5.0)), Align::Middle, Ink::LINE);
            self.missing.draw(page, (area[0], area[1] + area[3] - mm(5.0)), Align::Middle, Ink::GREY);
        }
        page.frame(area, mm(0.2), Ink::LINE);
        Ok(())
    }

    fn name(&mut self, page: &mut Page, card: &Card, (x, y): (f32, f32)) -> Result<()> {
        let room = CARD.0 - TEXT_LEFT - mm(5.0);
        let marks = card.person.marks.as_ref().map(|marks| format!("（{marks}）"));
        let marks = marks.map(|marks| {
            fit(&mut self.setting, &unbroken(&marks), block(Role::Song, 9.0, 6.0, room / 2.0, 1))
        });
        let marks = marks.transpose()?;
        let taken = marks
            .as_ref()
            .and_then(|marks| marks.lines.first().map(|line| width(line, marks.size)))
            .unwrap_or(0.0);
        let name = unbroken(&card.person.name.spread());
        let name = fit(&mut self.setting, &name, block(Role::Kai, 20.0, 9.0, room - taken, 1))?;
        let height = mm(9.0);
        name.draw(page, (x, y + (height - name.height()) / 2.0), Align::Left, Ink::BLACK);
        if let (Some(marks), Some(line)) = (marks, name.lines.first()) {
            let behind = x + width(line, name.size) + mm(0.6);
            marks.draw(page, (behind, y + (height - marks.height()) / 2.0 + 1.6), Align::Left, Ink::GREY);
        }
        Ok(())
    }

    /// Four facts with their labels, shrunk together where they would run into the card's foot.
    fn facts(&mut self, page: &mut Page, card: &Card, (x, y): (f32, f32)) -> Result<()> {
        let person = &card.person;
        let full = CARD.0 - TEXT_LEFT - mm(5.0) - LABEL;
        let beside_code = full - CODE - mm(2.5);
        let phone = person.phone.as_ref().map(|phone| unbroken(phone.as_str()));
        let texts = [
            (0, &person.position, full, 2),
            (1, &person.constituency, beside_code, 2),
            (2, &person.group, beside_code, 2),
            (3, &phone, beside_code, 1),
        ];
        let mut size = 9.5;
        let fitted = loop {
            let mut fitted = Vec::with_capacity(texts.len());
            for (place, text, room, lines) in &texts {
                if let Some(text) = text {
                    let block = block(Role::Song, size, 5.0, *room, *lines);
                    fitted.push((*place, fit(&mut self.setting, text, block)?));
                }
            }
            let height: f32 = fitted.iter().map(|(_, text)| text.height() + BETWEEN_FACTS).sum();
            if height <= mm(28.0) || size <= 6.0 {
                break fitted;
            }
            size -= 0.5;
        };
        let mut top = y;
        for (place, text) in fitted {
            let first: &Fitted = &self.labels[place];
            first.draw(page, (x, top + (text.leading - first.leading) / 2.0), Align::Left, Ink::GREY);
            text.draw(page, (x + LABEL, top), Align::Left, Ink::BLACK);
            top += text.height() + BETWEEN_FACTS;
        }
        Ok(())
    }

    fn back(&mut self, page: &mut Page, card: &Card, (x, y): (f32, f32)) -> Result<()> {
        let back = self.back_of(&card.place)?;
        let (left, room) = (x + mm(6.0), CARD.0 - mm(12.0));
        back.name.draw(page, (left, y + mm(6.0)), Align::Left, Ink::BLACK);
        let rule = y + mm(6.0) + back.name.height() + mm(1.6);
        page.fill([left, rule, room, mm(0.6)], Ink::RED);
        let mut top = rule + mm(3.2);
        for (label, text) in &back.lines {
            label.draw(page, (left, top + 0.4), Align::Left, Ink::GREY);
            text.draw(page, (left + LABEL + mm(2.0), top), Align::Left, Ink::BLACK);
            top += text.height() + mm(1.3);
        }
        let foot = y + CARD.1 - mm(5.5) - back.sentence.height();
        page.line((left, foot - mm(2.0)), (left + room, foot - mm(2.0)), mm(0.15), Ink::LINE);
        back.sentence.draw(page, (left, foot), Align::Middle, Ink::BLACK);
        Ok(())
    }

    fn back_of(&mut self, place: &Place) -> Result<Rc<Back>> {
        let key = format!("{place:?}");
        if let Some(back) = self.known_backs.get(&key) {
            return Ok(Rc::clone(back));
        }
        let room = CARD.0 - mm(12.0);
        let name = fit(&mut self.setting, &place.name, block(Role::SongBold, 13.0, 8.0, room, 1))?;
        let mut lines = Vec::new();
        for (label, text) in &place.lines {
            let label =
                fit(&mut self.setting, &spread(label), block(Role::Hei, 8.0, 6.0, LABEL + mm(1.0), 1))?;
            let text = fit(&mut self.setting, text, block(Role::Song, 9.0, 6.0, room - LABEL - mm(2.0), 2))?;
            lines.push((label, text));
        }
        let sentence = fit(&mut self.setting, &place.sentence, block(Role::Kai, 10.5, 7.0, room, 2))?;
        let back = Rc::new(Back { name, lines, sentence });
        self.known_backs.insert(key, Rc::clone(&back));
        Ok(back)
    }
}

/// A label of two characters, spread like a name.
fn spread(label: &str) -> String {
    let mut characters = label.chars();
    match (characters.next(), characters.next(), characters.next()) {
        (Some(first), Some(second), None) => format!("{first}\u{3000}{second}"),
        _ => label.to_owned(),
    }
}

/// Hairlines outside the cards to cut along.
fn marks(page: &mut Page, cards: usize, back: bool) {
    let rows = cards.div_ceil(COLUMNS);
    let (right, bottom) = (LEFT + PITCH.0 + CARD.0, TOP + PITCH.1 * (rows - 1) as f32 + CARD.1);
    let mut line = |from, to| page.line(from, to, mm(0.1), Ink::BLACK);
    for row in 0..rows {
        for y in [TOP + PITCH.1 * row as f32, TOP + PITCH.1 * row as f32 + CARD.1] {
            line((LEFT - BLEED - mm(4.0), y), (LEFT - BLEED - mm(0.5), y));
            line((right + BLEED + mm(0.5), y), (right + BLEED + mm(4.0), y));
        }
    }
    for column in 0..COLUMNS {
        for x in [LEFT + PITCH.0 * column as f32, LEFT + PITCH.0 * column as f32 + CARD.0] {
            let above = if back { TOP - mm(0.5) } else { TOP - BLEED - mm(0.3) };
            line((x, TOP - mm(5.3)), (x, above));
            line((x, bottom + mm(0.5)), (x, bottom + mm(3.0)));
        }
    }
}
