//! 履职承诺公示: what each deputy promised, posted for the voters to see, and later how it was kept (DOMAIN §4; Deputies
//! Law art 58(2)). Only pledges that were approved stand on it; what was registered by hand and why something does not
//! count stay in the office.

use super::api::SheetKind;
use super::options::{Asked, flag, number, one, text};
use super::pledges::{asked_year, in_words, pledge_of};
use super::public::{Kept, PublicPerson, check_posted};
use super::sections::{self, Section, Sections};
use super::town::Town;
use crate::pledges::api::{KeptPledge, PledgeItem};
use crate::values::PledgeStage;
use crate::{Refusal, Result};

/// A set of pledge boards.
#[derive(Clone, Debug)]
pub struct PledgeBoards {
    /// 清河镇第十九届人大代表履职承诺公示.
    pub title: String,
    /// 2026年度.
    pub period: String,
    /// Whether A3 rather than A4.
    pub a3: bool,
    /// Whether photos stand on it.
    pub photos: bool,
    /// The head over what came of each item; none where only the promise is posted.
    pub state: Option<&'static str>,
    /// What the foot says: labels and sentences.
    pub notes: Vec<(&'static str, String)>,
    /// Who issues it.
    pub issuer: String,
    /// The day on it; empty where it is left out.
    pub date: String,
    /// One a place.
    pub boards: Vec<PledgeBoard>,
}

/// One board.
#[derive(Clone, Debug)]
pub struct PledgeBoard {
    /// 第一代表小组; none for the whole town.
    pub heading: Option<String>,
    /// In stroke order.
    pub people: Vec<PledgedPerson>,
}

/// A deputy with what was promised.
#[derive(Clone, Debug)]
pub struct PledgedPerson {
    /// Who.
    pub person: PublicPerson,
    /// 总评, where the board shows it and it was judged.
    pub result: Option<&'static str>,
    /// Fixed first, then chosen, then own.
    pub items: Vec<PledgedItem>,
}

/// A promise.
#[derive(Clone, Debug)]
pub struct PledgedItem {
    /// 联系群众.
    pub aspect: &'static str,
    /// The promise, with its day where it has one.
    pub text: String,
    /// What came of it; empty where the board does not say.
    pub state: String,
}

const SHOW: [(&str, &str); 3] =
    [("pledge", "只印承诺"), ("progress", "承诺和践诺进度"), ("outcome", "承诺和评诺结果")];

/// The article that asks for publication, with the name of the law in full.
const LAW: &str = "《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》第五十八条第二款";

/// The board as the window offers it.
pub fn kind() -> SheetKind {
    let mut options = vec![
        text("year", "年度（任期承诺填“任期”）", ""),
        one("show", "内容", &SHOW),
        one("paper", "纸张", &[("A3", "A3 横向"), ("A4", "A4 纵向")]),
    ];
    options
        .extend(sections::options_with_villages("group").into_iter().filter(|option| option.name != "apart"));
    options.extend([
        flag("photos", "印照片", true),
        number("notice_days", "公示期（工作日）", (1, 60), 5),
        flag("dated", "印上日期", true),
    ]);
    SheetKind {
        name: "pledge-board".into(),
        title: "履职承诺公示".into(),
        about: "张贴在村、联络站和小组：每名代表承诺做什么，也可印出践诺进度和评诺结果；只印审核通过的承诺。"
            .into(),
        posted: true,
        options,
    }
}

/// Says what the boards show.
///
/// # Errors
/// An option that is none, nobody to show, nothing approved to post, or a text that may not be posted.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<PledgeBoards> {
    let mut asked = Asked::new(kind, options)?;
    let year = asked_year(&asked.text("year")?, town.today)?;
    let show = asked.one("show", &SHOW.map(|(name, _)| name))?;
    let a3 = asked.one("paper", &["A3", "A4"])? == "A3";
    let sections = Sections::asked(&mut asked)?;
    let photos = asked.flag("photos")?;
    let days = asked.number("notice_days")?;
    let dated = asked.flag("dated")?;
    let mut boards = Vec::new();
    for section in sections.of(town)? {
        boards.extend(board(town, &section, &show)?);
    }
    if boards.is_empty() {
        return Err(Refusal::refused(format!("{}还没有审核通过的承诺，不能公示。", in_words(year)))
            .hinted("请先在“承诺”里审核，审核通过后再印公示栏。"));
    }
    let what = if show == "outcome" { "履职承诺评诺结果公示" } else { "履职承诺公示" };
    Ok(PledgeBoards {
        title: format!("{}{}人大代表{what}", town.office.town, town.office.term),
        period: in_words(year),
        a3,
        photos,
        state: match show.as_str() {
            "progress" => Some("进度"),
            "outcome" => Some("评诺"),
            _ => None,
        },
        notes: notes(town, days),
        issuer: town.office.issuer.clone(),
        date: if dated { town.today.in_chinese() } else { String::new() },
        boards,
    })
}

/// None where nobody of the place has an approved pledge.
fn board(town: &Town, section: &Section<'_>, show: &str) -> Result<Option<PledgeBoard>> {
    let mut people = Vec::new();
    for deputy in &section.deputies {
        if let Some(pledge) = pledge_of(town, deputy.id).filter(|pledge| is_approved(pledge.stage)) {
            people.push(pledged(town, deputy, pledge, show)?);
        }
    }
    Ok((!people.is_empty()).then(|| PledgeBoard { heading: section.heading.clone(), people }))
}

fn is_approved(stage: PledgeStage) -> bool {
    !matches!(stage, PledgeStage::Drafted | PledgeStage::Returned)
}

fn pledged(town: &Town, deputy: &Kept, pledge: &KeptPledge, show: &str) -> Result<PledgedPerson> {
    let person = PublicPerson::of(deputy, &town.places, &town.office)?;
    let mut items = Vec::new();
    for item in &pledge.items {
        check_posted(&person.name, "承诺", &item.facts.text)?;
        items.push(PledgedItem {
            aspect: item.facts.aspect.in_chinese(),
            text: said(item),
            state: match show {
                "progress" => progress(item),
                "outcome" => {
                    item.outcome.map_or_else(|| "—".to_owned(), |outcome| outcome.in_chinese().to_owned())
                }
                _ => String::new(),
            },
        });
    }
    let result = pledge.result.filter(|_| show == "outcome").map(crate::values::PledgeOutcome::in_chinese);
    Ok(PledgedPerson { person, result, items })
}

/// The promise, with its day where that is not the end of the year.
pub(super) fn said(item: &PledgeItem) -> String {
    let text = item.facts.text.trim_end_matches(['。', '；', '.']);
    match item.facts.due.filter(|due| (due.month(), due.day()) != (12, 31)) {
        Some(due) => format!("{text}（{}月{}日前）", due.month(), due.day()),
        None => text.to_owned(),
    }
}

fn progress(item: &PledgeItem) -> String {
    let target = item.facts.target;
    match (item.reached, item.done) {
        (true, _) => "已完成".to_owned(),
        (false, 0) => "待完成".to_owned(),
        (false, done) => format!("{done}/{target}"),
    }
}

fn notes(town: &Town, days: u32) -> Vec<(&'static str, String)> {
    let phone = town.office.phone.as_deref().unwrap_or("＿＿＿＿＿＿＿＿");
    let issuer = &town.office.issuer;
    vec![
        ("依据", format!("{LAW}。")),
        ("公示期", format!("自张贴之日起 {days} 个工作日。")),
        ("监督", format!("请选民监督代表履行承诺；有意见的，请向{issuer}反映，电话 {phone}。")),
    ]
}
