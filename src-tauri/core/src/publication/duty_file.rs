//! 履职档案: the eight-part book of a deputy, by year or for the term (Deputies Law art 58(2), DOMAIN §3).
//!
//! Kept in the office. Even so no ID number, phone or address stands in it: the book is shown to the deputy, to the
//! county and to a successor, and none of them needs those.

mod facts;
mod parts;

use std::rc::Rc;

use super::api::SheetKind;
use super::options::{Asked, flag, text};
use super::period::Period;
use super::public::{Kept, PublicPerson};
use super::town::{Order, Town};
use crate::deputies::api::Status;
use crate::values::PersonName;
use crate::{Refusal, Result};

/// A set of books.
#[derive(Clone, Debug)]
pub struct DutyFiles {
    /// What the file calls itself.
    pub title: String,
    /// 清河镇第十九届人民代表大会, on the cover.
    pub congress: String,
    /// 2026年度.
    pub period: String,
    /// Who keeps it.
    pub issuer: String,
    /// The day it was made; empty where it is left out.
    pub date: String,
    /// One a deputy, in stroke order.
    pub books: Vec<DutyFile>,
}

/// A deputy's book.
#[derive(Clone, Debug)]
pub struct DutyFile {
    /// Whose.
    pub name: PersonName,
    /// The portrait.
    pub photo: Option<Rc<[u8]>>,
    /// Under the name on the cover.
    pub cover: Vec<(&'static str, String)>,
    /// The period in numbers: a label, a number and its unit.
    pub tally: Vec<(&'static str, String, &'static str)>,
    /// The eight parts.
    pub parts: [Part; 8],
}

/// A part of the book.
#[derive(Clone, Debug)]
pub struct Part {
    /// 会议.
    pub title: &'static str,
    /// What stands in it.
    pub body: Body,
    /// A sentence under it: how often there, on leave, absent.
    pub summary: String,
}

/// What stands in a part.
#[derive(Clone, Debug)]
pub enum Body {
    /// Labels and texts.
    Facts(Vec<(&'static str, String)>),
    /// Records as rows under heads.
    Records {
        /// The heads and how wide each is.
        columns: &'static [(&'static str, Room)],
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

/// How much room a column of records takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// A date or a word.
    Narrow,
    /// A word or two, that may wrap.
    Short,
    /// A few words.
    Middling,
    /// What is left.
    Wide,
}

impl Body {
    /// Whether nothing was recorded.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Facts(facts) => facts.is_empty(),
            Self::Records { rows, .. } => rows.is_empty(),
        }
    }
}

/// The book as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "duty-file".into(),
        title: "履职档案".into(),
        about: "每名代表一本：封面、目录和八个部分，按年度、季度或本届；内部保存，不印身份证号、电话和住址。"
            .into(),
        posted: false,
        options: vec![
            text("period", "年度、季度或本届", ""),
            text("only", "只印", ""),
            flag("all", "包括不在任的代表", false),
            flag("dated", "印上日期", true),
        ],
    }
}

/// Says what the books hold.
///
/// # Errors
/// An option that is none, or nobody to show.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<DutyFiles> {
    let mut asked = Asked::new(kind, options)?;
    let period = Period::read(&asked.text("period")?, town.today)?;
    let only = asked.text("only")?;
    let all = asked.flag("all")?;
    let dated = asked.flag("dated")?;
    let serves = |deputy: &Kept| matches!(deputy.status, Status::InOffice | Status::Suspended);
    let mut deputies: Vec<&Kept> = town
        .deputies
        .iter()
        .filter(|deputy| (all || serves(deputy)) && town.is_asked(deputy, &only))
        .collect();
    if deputies.is_empty() {
        return Err(nobody(&only));
    }
    town.sort(&mut deputies, Order::Strokes);
    Ok(DutyFiles {
        title: format!("{}{}人大代表履职档案（{}）", town.office.town, town.office.term, period.in_chinese()),
        congress: town.congress().to_owned(),
        period: period.in_full(town),
        issuer: town.office.issuer.clone(),
        date: if dated { town.today.in_chinese() } else { String::new() },
        books: deputies.into_iter().map(|deputy| book(town, deputy, period)).collect::<Result<_>>()?,
    })
}

fn nobody(only: &str) -> Refusal {
    if only.is_empty() {
        return Refusal::refused("没有可以印履职档案的代表。").hinted("请先导入名册。");
    }
    Refusal::invalid("only", format!("没有与“{only}”相符的代表。")).hinted(
        "请填写代表姓名（可用顿号隔开几个），或选区、小组、联络站的全名；不在任的代表请同时选“包括不在任的代表”。",
    )
}

fn book(town: &Town, deputy: &Kept, period: Period) -> Result<DutyFile> {
    let person = PublicPerson::of(deputy, &town.places, &town.office)?;
    let cover = [
        ("选　　区", person.constituency),
        ("代表小组", person.group),
        ("单位职务", person.position),
        ("代表证号", deputy.facts.card_no.clone()),
    ];
    let records = parts::Records::of(town, deputy, period);
    Ok(DutyFile {
        name: deputy.facts.name.clone(),
        photo: deputy.photo.clone(),
        cover: cover.into_iter().filter_map(|(label, text)| text.map(|text| (label, text))).collect(),
        tally: records.tally(),
        parts: records.parts(facts::of(town, deputy), deputy),
    })
}
