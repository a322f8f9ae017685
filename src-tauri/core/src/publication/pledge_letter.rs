//! 履职承诺书: one page a deputy, to be signed, kept by the office and shown to the voters (DOMAIN §4).

use super::api::SheetKind;
use super::options::{Asked, number, text};
use super::pledge_board::said;
use super::pledges::{asked_year, in_words, pledge_of};
use super::public::{Kept, PublicPerson, check_posted};
use super::sections::{self, Sections};
use super::town::Town;
use crate::pledges::api::{KeptPledge, PledgesOf};
use crate::{Refusal, Result};

/// A set of letters.
#[derive(Clone, Debug)]
pub struct PledgeLetters {
    /// 履职承诺书.
    pub title: String,
    /// 2026年度.
    pub period: String,
    /// Where voters turn to.
    pub supervision: String,
    /// One a deputy.
    pub letters: Vec<PledgeLetter>,
}

/// One letter.
#[derive(Clone, Debug)]
pub struct PledgeLetter {
    /// Who signs.
    pub person: PublicPerson,
    /// The sentences before the items.
    pub opening: String,
    /// The items, without their numbers.
    pub items: Vec<String>,
    /// Lines for items to be written by hand.
    pub blanks: usize,
    /// The sentence behind them.
    pub closing: &'static str,
}

/// The letter as the window offers it.
pub fn kind() -> SheetKind {
    let mut options =
        vec![text("year", "年度（任期承诺填“任期”）", ""), number("blanks", "留几行手写自定事项", (0, 6), 0)];
    options.extend(sections::options("none").into_iter().filter(|option| option.name != "apart"));
    SheetKind {
        name: "pledge-letter".into(),
        title: "履职承诺书".into(),
        about: "每名代表一页，写明承诺事项，由代表签名；还没有填写自定事项的，可以留出手写的行。".into(),
        posted: true,
        options,
    }
}

/// Says what the letters show.
///
/// # Errors
/// An option that is none, nobody to show, nobody who pledged anything, or a text that may not be shown.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<PledgeLetters> {
    let mut asked = Asked::new(kind, options)?;
    let year = asked_year(&asked.text("year")?, town.today)?;
    let blanks = asked.number("blanks")? as usize;
    let sections = Sections::asked(&mut asked)?;
    let mut letters = Vec::new();
    for deputy in sections.of(town)?.into_iter().flat_map(|section| section.deputies) {
        if let Some(pledge) = pledge_of(town, deputy.id) {
            letters.push(letter(town, deputy, pledge, (year, blanks))?);
        }
    }
    if letters.is_empty() {
        return Err(Refusal::refused(format!("{}还没有代表登记承诺。", in_words(year)))
            .hinted("请先在“承诺”里布置固定事项，或者登记代表的承诺。"));
    }
    let phone = town.office.phone.as_deref().unwrap_or("＿＿＿＿＿＿＿＿");
    Ok(PledgeLetters {
        title: "履职承诺书".into(),
        period: in_words(year),
        supervision: format!("{}　监督电话 {phone}", town.office.issuer),
        letters,
    })
}

fn letter(
    town: &Town,
    deputy: &Kept,
    pledge: &KeptPledge,
    (year, blanks): (PledgesOf, usize),
) -> Result<PledgeLetter> {
    let person = PublicPerson::of(deputy, &town.places, &town.office)?;
    for item in &pledge.items {
        check_posted(&person.name, "承诺", &item.facts.text)?;
    }
    let constituency = person.constituency.as_deref().map(|name| format!("{name}选出的")).unwrap_or_default();
    let during = match year.year {
        Some(year) => format!("{year}年度"),
        None => "本届任期内".to_owned(),
    };
    Ok(PledgeLetter {
        opening: format!(
            "我是{constituency}{}代表。为忠实代表人民的利益和意志，依法执行代表职务，自觉接受选民监督，现对{during}履职郑重承诺如下：",
            town.office.congress
        ),
        items: pledge.items.iter().map(said).collect(),
        blanks,
        closing: "以上承诺，请选民监督。我将如实登记践诺情况，按时向选民报告，接受评诺。",
        person,
    })
}
