//! 履职登记表: what a deputy did, written down by her, signed for by group and office (Deputies Law art 58(2)).

use super::api::SheetKind;
use super::duty_column::bracketed;
use super::options::{Asked, number, one, text};
use super::period::Period;
use super::public::{Kept, PublicPerson};
use super::sections::{self, Sections};
use super::town::Town;
use crate::Result;
use crate::deputies::api::Gender;
use crate::values::{Day, Review};

/// A set of forms.
#[derive(Clone, Debug)]
pub struct DutyForms {
    /// 清河镇第十九届人大代表履职登记表.
    pub title: String,
    /// 2026年度; empty where it is left to be written.
    pub period: String,
    /// One a deputy.
    pub forms: Vec<DutyForm>,
    /// Lines to write on.
    pub lines: usize,
}

/// One form.
#[derive(Clone, Debug)]
pub struct DutyForm {
    /// Whose, for the sentence of a refusal.
    pub name: String,
    /// 姓名 … 单位及职务, as labels and texts; texts are empty on a blank form.
    pub person: [(&'static str, String); 7],
    /// What is filled in already: 日期, 类别, 内容, 地点, 出席情况.
    pub records: Vec<[String; 5]>,
}

/// The form as the window offers it.
pub fn kind() -> SheetKind {
    let mut options = vec![
        one(
            "filling",
            "填写",
            &[
                ("named", "每名代表一份，印好姓名"),
                ("filled", "每名代表一份，按履职记录填好"),
                ("blank", "空白表"),
            ],
        ),
        text("period", "年度或季度", ""),
        number("lines", "登记行数", (5, 60), 14),
    ];
    options.extend(sections::options("none").into_iter().filter(|option| option.name != "apart"));
    SheetKind {
        name: "duty-form".into(),
        title: "履职登记表".into(),
        about: "发给代表自己登记履职情况：每人一份印好姓名，可按履职记录填好，也可印空白表；出席、请假、缺席分开登记。".into(),
        posted: false,
        options,
    }
}

/// Says what the forms show.
///
/// # Errors
/// An option that is none, or nobody to show.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<DutyForms> {
    let mut asked = Asked::new(kind, options)?;
    let filling = asked.one("filling", &["named", "filled", "blank"])?;
    let blank = filling == "blank";
    let typed = asked.text("period")?;
    let period = Period::read(&typed, town.today)?;
    let lines = asked.number("lines")? as usize;
    let sections = Sections::asked(&mut asked)?;
    let forms = if blank {
        vec![DutyForm { name: String::new(), person: labelled(Default::default()), records: Vec::new() }]
    } else {
        let deputies = sections.of(town)?.into_iter().flat_map(|section| section.deputies);
        let filled = (filling == "filled").then_some(period);
        deputies.map(|deputy| form(town, deputy, filled)).collect::<Result<_>>()?
    };
    let left_open = blank && typed.is_empty();
    Ok(DutyForms {
        title: format!("{}{}人大代表履职登记表", town.office.town, town.office.term),
        period: if left_open { String::new() } else { period.in_chinese() },
        forms,
        lines,
    })
}

fn form(town: &Town, deputy: &Kept, filled: Option<Period>) -> Result<DutyForm> {
    let person = PublicPerson::of(deputy, &town.places, &town.office)?;
    let gender = match deputy.facts.gender {
        Some(Gender::Female) => "女",
        Some(Gender::Male) => "男",
        None => "",
    };
    let texts = [
        Some(person.name.spread()),
        Some(gender.to_owned()),
        deputy.facts.ethnicity.clone(),
        person.constituency,
        person.group,
        person.station,
        person.position,
    ];
    Ok(DutyForm {
        name: person.name.to_string(),
        person: labelled(texts.map(Option::unwrap_or_default)),
        records: filled.map_or_else(Vec::new, |period| records(town, deputy, period)),
    })
}

/// What the office approved, by day; suggestions among it.
fn records(town: &Town, deputy: &Kept, period: Period) -> Vec<[String; 5]> {
    let deeds = town.deeds.iter().filter(|deed| deed.deputy == deputy.id && deed.review == Review::Approved);
    let deeds = deeds.map(|deed| {
        let spoke = if deed.spoke { "（发言）" } else { "" };
        let texts = [
            deed.kind.in_chinese().to_owned(),
            format!("{}{spoke}", deed.title),
            deed.place.clone().unwrap_or_default(),
            deed.attendance_said(),
        ];
        (deed.date, texts)
    });
    let raised = town.raised.iter().filter(|one| one.deputy == deputy.id && one.review == Review::Approved);
    let raised = raised.map(|one| {
        let role = one.role.in_chinese().to_owned();
        (one.date, [one.kind.to_owned(), bracketed(&one.title), String::new(), role])
    });
    let mut records: Vec<(Day, [String; 4])> =
        deeds.chain(raised).filter(|(date, _)| period.has(*date, town)).collect();
    records.sort_by_key(|(date, _)| *date);
    records
        .into_iter()
        .map(|(date, [kind, title, place, part])| [date.to_string(), kind, title, place, part])
        .collect()
}

fn labelled(texts: [String; 7]) -> [(&'static str, String); 7] {
    const LABELS: [&str; 7] = ["姓名", "性别", "民族", "选区", "代表小组", "联络站", "单位及职务"];
    let mut labels = LABELS.into_iter();
    texts.map(|text| (labels.next().unwrap_or_default(), text))
}
