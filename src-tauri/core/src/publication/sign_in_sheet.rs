//! 签到表: who was there signs it; those on leave and those absent are counted apart (DOMAIN §3).

use super::api::SheetKind;
use super::options::{Asked, number, text};
use super::public::PublicPerson;
use super::sections::{self, Sections};
use super::town::Town;
use crate::Result;

/// A set of sign-in sheets for one activity.
#[derive(Clone, Debug)]
pub struct SignInSheets {
    /// 清河镇第十九届人大代表签到表.
    pub title: String,
    /// 活动名称, 时间, 地点, each said or left to be written.
    pub activity: Vec<(&'static str, String)>,
    /// One a sheet.
    pub sheets: Vec<SignInSheet>,
    /// Lines left for people who attend without being deputies (列席人员).
    pub guests: usize,
}

/// One sheet.
#[derive(Clone, Debug)]
pub struct SignInSheet {
    /// 第一代表小组, where each part has a sheet of its own.
    pub heading: Option<String>,
    /// Those who sign, under their headings.
    pub parts: Vec<(Option<String>, Vec<PublicPerson>)>,
}

impl SignInSheet {
    /// How many should come.
    pub fn expected(&self) -> usize {
        self.parts.iter().map(|(_, people)| people.len()).sum()
    }
}

/// The sheet as the window offers it.
pub fn kind() -> SheetKind {
    let mut options =
        vec![text("activity", "活动名称", ""), text("time", "时间", ""), text("place", "地点", "")];
    options.extend(sections::options("group"));
    options.push(number("guests", "列席人员空行", (0, 60), 4));
    SheetKind {
        name: "sign-in-sheet".into(),
        title: "签到表".into(),
        about: "会议和活动用：代表姓名、单位及职务已印好，签名栏宽大；活动名称、时间、地点不填就留空手写。"
            .into(),
        posted: false,
        options,
    }
}

/// Says what the sheets show.
///
/// # Errors
/// An option that is none, or nobody to show.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<SignInSheets> {
    let mut asked = Asked::new(kind, options)?;
    let activity = vec![
        ("活动名称", asked.text("activity")?),
        ("时间", asked.text("time")?),
        ("地点", asked.text("place")?),
    ];
    let guests = asked.number("guests")? as usize;
    let sections = Sections::asked(&mut asked)?;
    let mut parts = Vec::new();
    for section in sections.of(town)? {
        let people =
            section.deputies.iter().map(|deputy| PublicPerson::of(deputy, &town.places, &town.office));
        parts.push((section.heading, people.collect::<Result<Vec<_>>>()?));
    }
    let sheets = if sections.apart {
        let alone = |(heading, people)| SignInSheet { heading, parts: vec![(None, people)] };
        parts.into_iter().map(alone).collect()
    } else {
        vec![SignInSheet { heading: None, parts }]
    };
    let title = format!("{}{}人大代表签到表", town.office.town, town.office.term);
    Ok(SignInSheets { title, activity, sheets, guests })
}
