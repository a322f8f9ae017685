//! 约谈记录: what was said in a talk and what is to become better; a working paper, no act of law (DOMAIN §1, §7).

use serde_json::{Map, Value};

use super::api::SheetKind;
use super::options::{Asked, one, text};
use super::public::{Kept, PublicPerson};
use super::town::Town;
use crate::deputies::api::Gender;
use crate::ladder::TalkTaken;
use crate::values::TalkBy;
use crate::{Refusal, Result};

/// Reasons that are longer stay in the follow-up, so that the record stays on one page.
const LONGEST_REASONS: usize = 120;

/// A set of records.
#[derive(Clone, Debug)]
pub struct TalkRecords {
    /// 清河镇人大代表约谈记录.
    pub title: String,
    /// One a talk.
    pub records: Vec<TalkRecord>,
    /// What stands in the foot.
    pub note: String,
}

/// One record.
#[derive(Clone, Debug, Default)]
pub struct TalkRecord {
    /// With whom, for the sentence of a refusal; empty on a blank one.
    pub name: String,
    /// Short facts, two a row: a label and its text, empty where it is to be written.
    pub facts: Vec<[(&'static str, String); 2]>,
    /// Long texts, each with the share of the page that it gets at least.
    pub texts: Vec<(&'static str, String, f32)>,
}

/// The record as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "talk-record".into(),
        title: "约谈记录".into(),
        about: "提醒约谈的记录：事由、代表说明、改进要求和期限、复查情况，双方签名；也可印空白的当场填写。约谈是工作提醒，不是法律程序。".into(),
        posted: false,
        options: vec![
            one(
                "filling",
                "填写",
                &[("last", "最近一次约谈"), ("all", "每次约谈各一份"), ("blank", "空白记录")],
            ),
            text("only", "只印（代表姓名）", ""),
        ],
    }
}

/// Says what the records show.
///
/// # Errors
/// An option that is none, or no talk to show.
pub fn compose(town: &Town, kind: &SheetKind, options: &Map<String, Value>) -> Result<TalkRecords> {
    let mut asked = Asked::new(kind, options)?;
    let filling = asked.one("filling", &["last", "all", "blank"])?;
    let only = asked.text("only")?;
    let records = match filling.as_str() {
        "blank" => blank(town, &only)?,
        _ => filled(town, &only, filling == "all")?,
    };
    Ok(TalkRecords {
        title: format!("{}人大代表约谈记录", town.office.town),
        records,
        note: "本记录用于工作提醒，由镇人大和代表各存一份，不对外公开。".into(),
    })
}

fn blank(town: &Town, only: &str) -> Result<Vec<TalkRecord>> {
    if only.is_empty() {
        return Ok(vec![record(None, None)]);
    }
    let asked: Vec<&Kept> = town.deputies.iter().filter(|deputy| town.is_asked(deputy, only)).collect();
    if asked.is_empty() {
        return Err(nobody(only));
    }
    asked.into_iter().map(|deputy| Ok(record(Some(person(town, deputy)?), None))).collect()
}

fn filled(town: &Town, only: &str, all: bool) -> Result<Vec<TalkRecord>> {
    let mut records = Vec::new();
    for deputy in town.deputies.iter().filter(|deputy| town.is_asked(deputy, only)) {
        let talks: Vec<&TalkTaken> = town.talks.iter().filter(|talk| talk.deputy == deputy.id).collect();
        let newest = talks.iter().copied().max_by_key(|talk| talk.talk.on);
        let chosen = if all { talks } else { newest.into_iter().collect() };
        for talk in chosen {
            records.push(record(Some(person(town, deputy)?), Some(talk)));
        }
    }
    if records.is_empty() { Err(nobody(only)) } else { Ok(records) }
}

fn nobody(only: &str) -> Refusal {
    if only.is_empty() {
        return Refusal::refused("还没有登记过约谈。")
            .hinted("请先在“考评”的跟进里登记约谈，或者印空白记录。");
    }
    Refusal::invalid("only", format!("没有与“{only}”相符的约谈。"))
        .hinted("请填写代表姓名，或者印空白记录；留空打印全部。")
}

/// Name, sex, constituency, group and post of a deputy.
type Person = (String, [String; 4]);

fn person(town: &Town, deputy: &Kept) -> Result<Person> {
    let person = PublicPerson::of(deputy, &town.places, &town.office)?;
    let gender = match deputy.facts.gender {
        Some(Gender::Female) => "女",
        Some(Gender::Male) => "男",
        None => "",
    };
    let texts = [Some(gender.to_owned()), person.constituency, person.group, person.position];
    Ok((person.name.spread(), texts.map(Option::unwrap_or_default)))
}

fn record(person: Option<Person>, taken: Option<&TalkTaken>) -> TalkRecord {
    let (name, [gender, constituency, group, position]) = person.unwrap_or_default();
    let talk = taken.map(|taken| &taken.talk);
    let said = |text: Option<String>| text.unwrap_or_default();
    let by = said(talk.map(|talk| format!("{}（{}）", talk.who.trim(), short(talk.by))));
    let recheck = taken.and_then(|taken| taken.recheck.as_ref()).map(|own| {
        let outcome = if own.improved { "已经改进" } else { "没有改进" };
        format!("{}，{}复查：{outcome}。{}", own.on.in_chinese(), own.by.trim(), own.findings.trim())
    });
    let subject = taken.map(|taken| {
        let (subject, reasons) = (taken.talk.subject.trim(), taken.reasons.concat());
        if reasons.is_empty() || reasons.chars().count() > LONGEST_REASONS {
            return subject.to_owned();
        }
        format!("{subject}（列入原因：{}）", reasons.trim_end_matches('。'))
    });
    TalkRecord {
        facts: vec![
            [("姓名", name.clone()), ("性别", gender)],
            [("选区", constituency), ("代表小组", group)],
            [
                ("单位及职务", position),
                ("约谈次数", said(taken.map(|taken| format!("第 {} 次", taken.number)))),
            ],
            [
                ("约谈时间", said(talk.map(|talk| talk.on.in_chinese()))),
                ("约谈地点", said(talk.and_then(|talk| talk.place.clone()))),
            ],
            [("约谈人", by), ("改进期限", said(talk.map(|talk| talk.deadline.in_chinese())))],
        ],
        texts: vec![
            ("约谈事由", said(subject), 0.2),
            ("代表说明", said(talk.and_then(|talk| talk.words.clone())), 0.3),
            ("改进要求", said(talk.map(|talk| talk.promise.clone())), 0.25),
            ("复查情况", said(recheck), 0.25),
        ],
        name,
    }
}

fn short(by: TalkBy) -> &'static str {
    match by {
        TalkBy::GroupHead => "小组组长",
        TalkBy::Office => "镇人大",
    }
}
