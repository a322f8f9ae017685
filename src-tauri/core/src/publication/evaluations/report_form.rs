//! 述职报告表: what a deputy who reports writes down beforehand, one page each or blank.

use super::super::api::SheetKind;
use super::super::options::{Asked, one};
use super::super::town::Town;
use super::{of, option, person};
use crate::Result;

/// A set of forms.
#[derive(Clone, Debug)]
pub struct ReportForms {
    /// 清河镇第十九届人大代表述职报告表.
    pub title: String,
    /// The session; empty on a blank form.
    pub occasion: String,
    /// One a deputy.
    pub forms: Vec<ReportForm>,
}

/// One form.
#[derive(Clone, Debug)]
pub struct ReportForm {
    /// Whose, for the sentence of a refusal.
    pub name: String,
    /// 姓名, 选区, 代表小组, 单位及职务, 述职方式: labels and texts.
    pub person: [(&'static str, String); 5],
}

/// What is to be written, with each part's share of the page.
pub const PARTS: [(&str, &str, f32); 4] = [
    ("履职情况", "参加会议和活动、联系走访选民、提出建议及办理、为民办实事", 0.42),
    ("承诺完成情况", "已完成的、没有完成的和原因", 0.18),
    ("存在的不足", "", 0.16),
    ("下一步打算", "", 0.24),
];

/// The sheet as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "report-form".into(),
        title: "述职报告表".into(),
        about: "发给述职代表会前填写：每人一页印好姓名、选区、职务，写履职情况、承诺完成情况、不足和打算；也可印空白表。".into(),
        posted: false,
        options: vec![
            option(),
            one("filling", "填写", &[("named", "每名述职代表一份，印好姓名"), ("blank", "空白表")]),
        ],
    }
}

/// Says what the forms show.
///
/// # Errors
/// An option that is none, or no session.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<ReportForms> {
    let mut asked = Asked::new(kind, options)?;
    asked.text("session")?;
    let title = format!("{}{}人大代表述职报告表", town.office.town, town.office.term);
    if asked.one("filling", &["named", "blank"])? == "blank" {
        let blank = ReportForm { name: String::new(), person: labelled(Default::default()) };
        return Ok(ReportForms { title, occasion: String::new(), forms: vec![blank] });
    }
    let session = &of(town)?.file;
    let forms = session.reporters.iter().map(|reporter| {
        let person = person(town, reporter)?;
        Ok(ReportForm {
            name: person.name.to_string(),
            person: labelled([
                person.name.spread(),
                person.constituency.unwrap_or_default(),
                person.group.unwrap_or_default(),
                person.position.unwrap_or_default(),
                reporter.form.in_chinese().to_owned(),
            ]),
        })
    });
    Ok(ReportForms {
        title,
        occasion: format!("{}　{}", session.facts.title, session.facts.date.in_chinese()),
        forms: forms.collect::<Result<_>>()?,
    })
}

fn labelled(texts: [String; 5]) -> [(&'static str, String); 5] {
    const LABELS: [&str; 5] = ["姓名", "选区", "代表小组", "单位及职务", "述职方式"];
    let mut labels = LABELS.into_iter();
    texts.map(|text| (labels.next().unwrap_or_default(), text))
}
