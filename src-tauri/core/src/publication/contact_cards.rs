//! 代表联系卡: what a deputy hands out, 90 × 54 mm, phone only with her consent.

use super::api::SheetKind;
use super::options::{Asked, flag, one, text};
use super::public::{Kept, PublicPerson};
use super::town::{Order, Town};
use crate::{Refusal, Result};

/// A set of cards.
#[derive(Clone, Debug)]
pub struct ContactCards {
    /// 清河镇第十九届人民代表大会代表联系卡.
    pub title: String,
    /// What stands in the red band: 清河镇第十九届人大代表.
    pub band: String,
    /// How the paper is turned for the backs.
    pub backs: Backs,
    /// What this printer does to a page, to be undone.
    pub printer: PrinterFault,
    /// The cards in their order.
    pub cards: Vec<Card>,
}

/// How the backs are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backs {
    /// Both sides, turned over the long edge.
    LongEdge,
    /// Both sides, turned over the short edge.
    ShortEdge,
    /// Fronts only.
    None,
}

/// What a printer does to a page: shifts it by millimetres, scales it by a factor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrinterFault {
    /// To the right.
    pub right: f32,
    /// Down.
    pub down: f32,
    /// 1 is true size.
    pub scale: f32,
}

/// One card.
#[derive(Clone, Debug)]
pub struct Card {
    /// Whose.
    pub person: PublicPerson,
    /// What the QR code says.
    pub vcard: String,
    /// Where to find her: the station, else the office.
    pub place: Place,
}

/// A station or the office, as the back of a card names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// Lines with their labels: 地址, 接待时间, 电话.
    pub lines: Vec<(String, String)>,
    /// One sentence to the voter.
    pub sentence: String,
}

const SENTENCE: &str = "有意见、有建议、有难事，欢迎随时找我——人大代表为人民。";

/// The cards as the window offers them.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "contact-cards".into(),
        title: "代表联系卡".into(),
        about: "发给选民的名片大小的卡片，A4 纸每张 10 枚，带裁切线和二维码；未经同意不印个人手机号。".into(),
        posted: true,
        options: vec![
            one(
                "backs",
                "背面",
                &[("long-edge", "双面，长边翻转"), ("short-edge", "双面，短边翻转"), ("none", "只印正面")],
            ),
            one(
                "order",
                "顺序",
                &[
                    ("strokes", "姓氏笔画"),
                    ("list", "名册顺序"),
                    ("constituency", "选区"),
                    ("group", "代表小组"),
                ],
            ),
            text("only", "只印", ""),
            text("sentence", "背面的话", SENTENCE),
            flag("calibrate", "按打印机校正", true),
        ],
    }
}

/// Says what the cards show.
///
/// # Errors
/// An option that is none, or nobody to show.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<ContactCards> {
    let mut asked = Asked::new(kind, options)?;
    let backs = match asked.one("backs", &["long-edge", "short-edge", "none"])?.as_str() {
        "short-edge" => Backs::ShortEdge,
        "none" => Backs::None,
        _ => Backs::LongEdge,
    };
    let order = Order::asked(&mut asked)?;
    let only = asked.text("only")?;
    let sentence = asked.text("sentence")?;
    let printer = printer_fault(town, asked.flag("calibrate")?);
    let mut deputies: Vec<&Kept> = town.in_office().filter(|deputy| town.is_asked(deputy, &only)).collect();
    if deputies.is_empty() {
        return Err(nobody(&only));
    }
    town.sort(&mut deputies, order);
    let cards = deputies.into_iter().map(|deputy| card(town, deputy, &sentence)).collect::<Result<_>>()?;
    let band = format!("{}{}人大代表", town.office.town, town.office.term);
    Ok(ContactCards { title: format!("{}代表联系卡", town.congress()), band, backs, printer, cards })
}

fn nobody(only: &str) -> Refusal {
    if only.is_empty() {
        return Refusal::refused("没有可以印联系卡的在任代表。").hinted("请先导入名册。");
    }
    Refusal::invalid("only", format!("没有与“{only}”相符的在任代表。"))
        .hinted("请填写代表姓名（可用顿号隔开几个），或选区、小组、联络站的全名；留空打印全部。")
}

fn printer_fault(town: &Town, calibrate: bool) -> PrinterFault {
    let preferences = &town.preferences;
    if !calibrate || !(50.0..=200.0).contains(&preferences.printer_scale) {
        return PrinterFault { right: 0.0, down: 0.0, scale: 1.0 };
    }
    PrinterFault {
        right: preferences.printer_right as f32,
        down: preferences.printer_down as f32,
        scale: preferences.printer_scale as f32 / 100.0,
    }
}

fn card(town: &Town, deputy: &Kept, sentence: &str) -> Result<Card> {
    let person = PublicPerson::of(deputy, &town.places, &town.office)?;
    let vcard = vcard(town, &person);
    Ok(Card { vcard, place: place(town, deputy, sentence), person })
}

fn place(town: &Town, deputy: &Kept, sentence: &str) -> Place {
    let station = deputy
        .facts
        .stations
        .first()
        .and_then(|id| town.places.stations.iter().find(|station| station.id == *id));
    let office = &town.office;
    let (name, labelled) = match station {
        Some(station) => {
            let facts = &station.facts;
            let phone = facts.phone.clone().or_else(|| office.phone.clone());
            (
                facts.name.clone(),
                [("地址", facts.address.clone()), ("接待", facts.reception.clone()), ("电话", phone)],
            )
        }
        None => (
            office.issuer.clone(),
            [("地址", office.address.clone()), ("接待", None), ("电话", office.phone.clone())],
        ),
    };
    let lines = labelled.into_iter().filter_map(|(label, text)| text.map(|text| (label.to_owned(), text)));
    Place { name, lines: lines.collect(), sentence: sentence.to_owned() }
}

/// vCard 3.0 (RFC 2426), as short as phones still read it.
fn vcard(town: &Town, person: &PublicPerson) -> String {
    let escaped =
        |text: &str| text.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', " ");
    let name = escaped(person.name.as_str());
    let office = escaped(&format!("{}{}人大代表", town.office.town, town.office.term));
    let phone =
        person.phone.as_ref().map(|phone| format!("\nTEL:{}", escaped(phone.as_str()))).unwrap_or_default();
    format!("BEGIN:VCARD\nVERSION:3.0\nN:{name};;;;\nFN:{name}\nORG:{office}{phone}\nEND:VCARD")
}
