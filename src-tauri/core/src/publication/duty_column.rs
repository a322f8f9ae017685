//! 履职公开栏: what each deputy did in a period, posted for the voters (Deputies Law art 58(2)).
//!
//! Only what was done and approved is counted. Of receptions, visits, mediations and help to the weak only the number is
//! posted, since their titles name other people's affairs; of suggestions only those that may be made public are named.

use super::api::SheetKind;
use super::deeds::{Deed, Raised, is_private};
use super::options::{Asked, flag, number, one, text};
use super::period::Period;
use super::public::{Kept, PublicPerson, check_posted};
use super::sections::{self, Sections};
use super::town::Town;
use crate::Result;
use crate::values::{Attendance, DutyKind, DutyRole, Review};

/// A set of duty columns.
#[derive(Clone, Debug)]
pub struct DutyColumns {
    /// 清河镇第十九届人大代表履职公开栏.
    pub title: String,
    /// 2026年度.
    pub period: String,
    /// Whether A3 rather than A4; always landscape.
    pub a3: bool,
    /// Heads of the numbers.
    pub heads: Vec<&'static str>,
    /// Whether there is a column of words.
    pub named: bool,
    /// What the foot says.
    pub note: String,
    /// Who posts it, and when.
    pub issued: String,
    /// Whom to call.
    pub phone: Option<String>,
    /// One a place.
    pub sheets: Vec<DutyColumn>,
}

/// One sheet.
#[derive(Clone, Debug)]
pub struct DutyColumn {
    /// 第一代表小组; none for the whole town.
    pub heading: Option<String>,
    /// In stroke order.
    pub rows: Vec<DutyColumnRow>,
}

/// What one deputy did.
#[derive(Clone, Debug)]
pub struct DutyColumnRow {
    /// Whose.
    pub person: PublicPerson,
    /// How often, under each head.
    pub counts: Vec<u32>,
    /// What it was, in words.
    pub said: String,
}

/// The numbers: a head and the kinds counted under it.
pub(super) const COUNTED: [(&str, &[DutyKind]); 6] = [
    (
        "参加会议",
        &[
            DutyKind::CongressSession,
            DutyKind::PresidiumMeeting,
            DutyKind::OtherMeeting,
            DutyKind::Inquiry,
            DutyKind::DepartmentBallot,
        ],
    ),
    ("视察调研", &[DutyKind::Inspection, DutyKind::Research, DutyKind::LawCheck]),
    ("小组学习", &[DutyKind::GroupActivity, DutyKind::Training]),
    ("接待走访", &[DutyKind::Reception, DutyKind::Visit, DutyKind::MayorsDay]),
    ("为民办事", &[DutyKind::Mediation, DutyKind::Aid, DutyKind::GoodDeed, DutyKind::Charity]),
    ("述职其他", &[DutyKind::DutyReport, DutyKind::Publicity, DutyKind::Other]),
];

/// The column as the window offers it.
pub fn kind() -> SheetKind {
    let mut options =
        vec![text("period", "年度或季度", ""), one("paper", "纸张", &[("A3", "A3 横向"), ("A4", "A4 横向")])];
    options.extend(sections::options("none").into_iter().filter(|option| option.name != "apart"));
    options.extend([
        number("items", "每人写出几项", (0, 12), 4),
        flag("absences", "请假、缺席次数", false),
        flag("dated", "印上日期", true),
    ]);
    SheetKind {
        name: "duty-column".into(),
        title: "履职公开栏".into(),
        about: "张贴用：每名代表一段时间里做了什么；接待、走访、调解、帮扶只印次数，建议只印可以公开的。"
            .into(),
        posted: true,
        options,
    }
}

/// Says what the columns show.
///
/// # Errors
/// An option that is none, nobody to show, or a text that may not be posted.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<DutyColumns> {
    let mut asked = Asked::new(kind, options)?;
    let period = Period::read(&asked.text("period")?, town.today)?;
    let a3 = asked.one("paper", &["A3", "A4"])? == "A3";
    let sections = Sections::asked(&mut asked)?;
    let items = asked.number("items")? as usize;
    let absences = asked.flag("absences")?;
    let dated = asked.flag("dated")?;
    let mut heads: Vec<&'static str> = COUNTED.iter().map(|(head, _)| *head).collect();
    heads.push("议案建议");
    if absences {
        heads.extend(["请假次数", "缺席次数"]);
    }
    let mut sheets = Vec::new();
    for section in sections.of(town)? {
        let rows = section.deputies.iter().map(|deputy| row(town, deputy, period, (items, absences)));
        sheets.push(DutyColumn { heading: section.heading, rows: rows.collect::<Result<_>>()? });
    }
    let date = if dated { format!("　{}", town.today.in_chinese()) } else { String::new() };
    Ok(DutyColumns {
        title: format!("{}{}人大代表履职公开栏", town.office.town, town.office.term),
        period: period.in_chinese(),
        a3,
        heads,
        named: items > 0,
        note: "单位：次、件。只计经审核的履职记录，按姓氏笔画为序。".into(),
        issued: format!("{}{date}", town.office.issuer),
        phone: town.office.phone.clone(),
        sheets,
    })
}

fn row(
    town: &Town,
    deputy: &Kept,
    period: Period,
    (items, absences): (usize, bool),
) -> Result<DutyColumnRow> {
    let deeds: Vec<&Deed> = town
        .deeds
        .iter()
        .filter(|deed| {
            deed.deputy == deputy.id && period.has(deed.date, town) && deed.review == Review::Approved
        })
        .collect();
    let raised: Vec<&Raised> = town
        .raised
        .iter()
        .filter(|one| one.deputy == deputy.id && period.has(one.date, town) && one.review == Review::Approved)
        .collect();
    let done = |kinds: &[DutyKind]| {
        deeds.iter().filter(|deed| deed.was_done() && kinds.contains(&deed.kind)).count() as u32
    };
    let mut counts: Vec<u32> = COUNTED.iter().map(|(_, kinds)| done(kinds)).collect();
    counts.push(raised.len() as u32);
    if absences {
        for missed in [Attendance::Leave, Attendance::Absent] {
            counts.push(deeds.iter().filter(|deed| deed.attendance == missed).count() as u32);
        }
    }
    Ok(DutyColumnRow {
        person: PublicPerson::of(deputy, &town.places, &town.office)?,
        counts,
        said: said(deputy, &deeds, &raised, items)?,
    })
}

/// What counts most first: suggestions, deeds, inspections, then the rest; inside each the newest first.
fn said(deputy: &Kept, deeds: &[&Deed], raised: &[&Raised], items: usize) -> Result<String> {
    let day = |date: crate::values::Day| format!("{}月{}日", date.month(), date.day());
    let mut named: Vec<(u8, std::cmp::Reverse<crate::values::Day>, String)> = Vec::new();
    for one in raised.iter().filter(|one| one.may_be_published) {
        let role = if one.role == DutyRole::CoSign { "附议" } else { "领衔" };
        named.push((0, std::cmp::Reverse(one.date), format!("{role}{}", bracketed(&one.title))));
    }
    for deed in deeds.iter().filter(|deed| deed.was_done() && !is_private(deed.kind)) {
        let weight = match deed.kind {
            DutyKind::GoodDeed | DutyKind::Charity => 1,
            DutyKind::Inspection | DutyKind::Research | DutyKind::LawCheck => 2,
            _ => 3,
        };
        named.push((weight, std::cmp::Reverse(deed.date), format!("{}（{}）", deed.title, day(deed.date))));
    }
    named.sort();
    let all = named.len();
    let texts: Vec<String> = named.into_iter().take(items).map(|(_, _, text)| text).collect();
    let said = texts.join("；");
    check_posted(&deputy.facts.name, "履职内容", &said)?;
    Ok(if all > items && items > 0 { format!("{said}等{all}项") } else { said })
}

/// 《关于…的建议》, whether or not the register has the marks already.
pub(super) fn bracketed(title: &str) -> String {
    if title.starts_with('《') { title.to_owned() } else { format!("《{title}》") }
}
