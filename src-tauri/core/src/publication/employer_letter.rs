//! 致工作单位的函: tells the employer of a state-employed deputy how the year was graded, for its own yearly assessment
//! (DOMAIN §7). It goes to the employer alone; what stands in it is what the meeting decided, corrections included.

use serde_json::{Map, Value};

use super::api::SheetKind;
use super::options::{Asked, text};
use super::public::Kept;
use super::town::Town;
use crate::appraisals::api::{AppraisalLine, AppraisalSheet};
use crate::{Refusal, Result};

/// A set of letters.
#[derive(Clone, Debug)]
pub struct EmployerLetters {
    /// What the file calls itself.
    pub title: String,
    /// One a deputy.
    pub letters: Vec<EmployerLetter>,
}

/// One letter.
#[derive(Clone, Debug)]
pub struct EmployerLetter {
    /// About whom, for the sentence of a refusal.
    pub name: String,
    /// 关于…的函.
    pub title: String,
    /// To whom, with the colon.
    pub to: String,
    /// The text.
    pub paragraphs: Vec<String>,
    /// Who writes.
    pub issuer: String,
    /// The day on it.
    pub date: String,
}

/// The letter as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "employer-letter".into(),
        title: "致工作单位的函".into(),
        about: "把国家工作人员代表的年度考评等次函告所在单位，供年度考核参考；按会议审定的等次写，更正过的按更正后的写。".into(),
        posted: false,
        options: vec![text("year", "年度（不填是最近审定的一年）", ""), text("only", "只印（代表姓名）", "")],
    }
}

/// Says what the letters say.
///
/// # Errors
/// An option that is none, a year that was not decided, or nobody to write about.
pub fn compose(town: &Town, kind: &SheetKind, options: &Map<String, Value>) -> Result<EmployerLetters> {
    let mut asked = Asked::new(kind, options)?;
    let year = asked.text("year")?;
    let only = asked.text("only")?;
    let sheet = town.appraisal.as_ref().filter(|sheet| sheet.decision.is_some()).ok_or_else(|| {
        let which =
            if year.is_empty() { "还没有一年".to_owned() } else { format!("“{year}”年度没有") };
        Refusal::invalid("year", format!("{which}经会议审定的考评，不能发函。"))
            .hinted("请先在“考评”里登记会议审定，或者改填已经审定的年度，例如 2026。")
    })?;
    let mut letters = Vec::new();
    for line in sheet.lines.iter().filter(|line| line.state_employed && line.grade.is_some()) {
        let deputy = town.deputies.iter().find(|deputy| deputy.id == line.deputy);
        if let Some(deputy) = deputy.filter(|deputy| town.is_asked(deputy, &only)) {
            letters.push(letter(town, sheet, line, deputy));
        }
    }
    if letters.is_empty() {
        let whom = if only.is_empty() { String::new() } else { format!("与“{only}”相符的") };
        return Err(Refusal::invalid("only", format!("没有{whom}要函告工作单位的代表。")).hinted(
            "只有类别是国家工作人员、党政干部，并且评了等次的代表才发函；请核对姓名和类别，留空打印全部。",
        ));
    }
    Ok(EmployerLetters { title: format!("{}致工作单位的函", town.office.town), letters })
}

fn letter(town: &Town, sheet: &AppraisalSheet, line: &AppraisalLine, deputy: &Kept) -> EmployerLetter {
    let (name, year) = (deputy.facts.name.as_str(), sheet.year);
    let employer = deputy.facts.employer.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let post = deputy.facts.position.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let post = post.map_or_else(String::new, |post| format!("（{post}）"));
    let mut paragraphs = vec![format!(
        "{name}同志{post}是{}代表。按照代表法第五十八条关于记录代表履职情况的规定和《{}》，{}{year} 年度履职考评等次为“{}”。",
        town.office.congress,
        sheet.scheme_name,
        decided(sheet, line),
        line.grade.map_or("", |grade| grade.in_chinese())
    )];
    if let Some(score) = line.score {
        let parts: String =
            line.parts.iter().filter(|part| part.score.is_some()).map(|part| part.why.as_str()).collect();
        let parts = parts.trim_end_matches('。').replace('。', "；");
        paragraphs.push(format!("考评综合得分 {score} 分：{parts}。"));
    }
    if line.honoured {
        paragraphs.push("会议同时决定对该同志予以表彰。".to_owned());
    }
    paragraphs.push("现将以上情况函告你单位，供该同志年度考核时参考。".to_owned());
    paragraphs.push("特此函告。".to_owned());
    EmployerLetter {
        name: name.to_owned(),
        title: format!("关于{name}同志 {year} 年度代表履职考评情况的函"),
        to: format!("{}：", employer.unwrap_or("＿＿＿＿＿＿＿＿＿＿")),
        paragraphs,
        issuer: town.office.issuer.clone(),
        date: town.today.in_chinese(),
    }
}

/// By which meeting; by which other one it was corrected.
fn decided(sheet: &AppraisalSheet, line: &AppraisalLine) -> String {
    let said = |on: String, meeting: &str, minutes: &str| format!("{on}{meeting}（会议纪要{minutes}）");
    let first = sheet.decision.as_ref().map_or_else(String::new, |own| {
        format!("经{}审定", said(own.on.in_chinese(), &own.meeting, &own.minutes))
    });
    let corrected = line.corrections.last().map(|own| {
        let meeting = &own.decision;
        format!("、{}更正", said(meeting.on.in_chinese(), &meeting.meeting, &meeting.minutes))
    });
    format!("{first}{}，", corrected.unwrap_or_default())
}
