//! How deputies of a sheet are parted: by group, constituency or station, stroke order inside.

use super::api::SheetOption;
use super::options::{Asked, flag, one, text};
use super::public::Kept;
use super::town::{Order, Town};
use crate::{Refusal, Result};

/// Deputies who stand together.
pub struct Section<'a> {
    /// 第一代表小组; none for the whole town.
    pub heading: Option<String>,
    /// In stroke order.
    pub deputies: Vec<&'a Kept>,
}

/// What was asked about parting.
pub struct Sections {
    by: String,
    only: String,
    /// Whether each begins a sheet of its own.
    pub apart: bool,
}

const BY: [(&str, &str); 5] = [
    ("none", "不分"),
    ("group", "代表小组"),
    ("constituency", "选区"),
    ("station", "联络站"),
    ("village", "村（社区）"),
];

/// The options that say how deputies are parted.
pub(super) fn options(first: &str) -> Vec<SheetOption> {
    parted_by(&BY[..4], first)
}

/// The options that say how deputies are parted, villages among the ways.
pub(super) fn options_with_villages(first: &str) -> Vec<SheetOption> {
    parted_by(&BY, first)
}

fn parted_by(ways: &[(&'static str, &'static str)], first: &str) -> Vec<SheetOption> {
    let mut by = ways.to_vec();
    by.sort_by_key(|(name, _)| *name != first);
    vec![one("by", "分列", &by), flag("apart", "每部分单独一张", false), text("only", "只印", "")]
}

impl Sections {
    /// Reads the options.
    ///
    /// # Errors
    /// An option that is none.
    pub fn asked(asked: &mut Asked<'_>) -> Result<Self> {
        let by = asked.one("by", &BY.map(|(name, _)| name))?;
        let apart = asked.offers("apart") && asked.flag("apart")?;
        Ok(Self { by, apart, only: asked.text("only")? })
    }

    /// The deputies in office, parted. A deputy of two stations stands under both; one of none under 未编入….
    ///
    /// # Errors
    /// Refused where nobody is left to show.
    pub fn of<'a>(&self, town: &'a Town) -> Result<Vec<Section<'a>>> {
        let mut sections = self.all(town);
        let only = self.only.as_str();
        if sections.iter().any(|section| section.heading.as_deref() == Some(only)) {
            sections.retain(|section| section.heading.as_deref() == Some(only));
        } else {
            for section in &mut sections {
                section.deputies.retain(|deputy| town.is_asked(deputy, only));
            }
        }
        sections.retain(|section| !section.deputies.is_empty());
        if sections.is_empty() { Err(nobody(&self.only)) } else { Ok(sections) }
    }

    fn all<'a>(&self, town: &'a Town) -> Vec<Section<'a>> {
        let places = &town.places;
        let mut sections = Vec::new();
        let mut add = |heading: Option<String>, belongs: &dyn Fn(&Kept) -> bool| {
            let mut deputies: Vec<&Kept> = town.in_office().filter(|deputy| belongs(deputy)).collect();
            town.sort(&mut deputies, Order::Strokes);
            sections.push(Section { heading, deputies });
        };
        match self.by.as_str() {
            "group" => {
                for place in &places.groups {
                    add(Some(place.facts.name.clone()), &|deputy| deputy.facts.group == Some(place.id));
                }
                add(Some("未编入小组".into()), &|deputy| deputy.facts.group.is_none());
            }
            "constituency" => {
                for place in &places.constituencies {
                    let belongs = |deputy: &Kept| deputy.facts.constituency == Some(place.id);
                    add(Some(place.facts.name.clone()), &belongs);
                }
                add(Some("未填选区".into()), &|deputy| deputy.facts.constituency.is_none());
            }
            "station" => {
                for place in &places.stations {
                    let belongs = |deputy: &Kept| deputy.facts.stations.contains(&place.id);
                    add(Some(place.facts.name.clone()), &belongs);
                }
                add(Some("未编入联络站".into()), &|deputy| deputy.facts.stations.is_empty());
            }
            "village" => {
                for place in &places.villages {
                    add(Some(place.name.clone()), &|deputy| deputy.facts.village == Some(place.id));
                }
                add(Some("未填村（社区）".into()), &|deputy| deputy.facts.village.is_none());
            }
            _ => add(None, &|_| true),
        }
        sections
    }
}

fn nobody(only: &str) -> Refusal {
    if only.is_empty() {
        return Refusal::refused("没有可以印的在任代表。").hinted("请先导入名册。");
    }
    Refusal::invalid("only", format!("没有与“{only}”相符的在任代表。"))
        .hinted("请填写代表姓名（可用顿号隔开几个），或选区、小组、联络站的全名；留空打印全部。")
}
