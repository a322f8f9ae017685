//! 代表公示牌: who the deputies are, on the wall of a village or a station (Deputies Law art 58(2)).

use super::api::SheetKind;
use super::options::{Asked, flag, one, several, text};
use super::public::{Kept, PublicPerson};
use super::town::{Order, Town};
use crate::places::api::Station;
use crate::{Refusal, Result};

/// A set of boards of one kind.
#[derive(Clone, Debug)]
pub struct NoticeBoard {
    /// 清河镇第十九届人民代表大会代表公示牌.
    pub title: String,
    /// Who posts it.
    pub issuer: String,
    /// Whom to call.
    pub phone: Option<String>,
    /// The day on it: 2026年11月25日.
    pub date: String,
    /// `A3` or `A4`.
    pub paper: BoardPaper,
    /// Which way the paper lies; `None` where the better way is to be found.
    pub landscape: Option<bool>,
    /// What is said of each deputy.
    pub facts: Vec<BoardFact>,
    /// The boards; each begins a page.
    pub boards: Vec<Board>,
}

/// The paper of a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoardPaper {
    /// 297 × 420 mm.
    A3,
    /// 210 × 297 mm.
    A4,
}

/// What is said of a deputy beside name and photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoardFact {
    /// 单位及职务.
    Position,
    /// 选区.
    Constituency,
    /// 代表小组.
    Group,
    /// 政治面貌.
    Party,
    /// 学历.
    Education,
    /// 电话.
    Phone,
}

/// One board: a place and its deputies.
#[derive(Clone, Debug)]
pub struct Board {
    /// 第一选区, none for the whole town.
    pub heading: Option<String>,
    /// What is said of the place: its villages, or where the station is and when it receives.
    pub about: Vec<String>,
    /// 按姓氏笔画为序.
    pub order: String,
    /// The deputies in their order.
    pub people: Vec<PublicPerson>,
}

const FACTS: [(&str, &str, BoardFact); 6] = [
    ("position", "职务", BoardFact::Position),
    ("constituency", "选区", BoardFact::Constituency),
    ("group", "代表小组", BoardFact::Group),
    ("party", "政治面貌", BoardFact::Party),
    ("education", "学历", BoardFact::Education),
    ("phone", "联系电话", BoardFact::Phone),
];

/// The board as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "notice-board".into(),
        title: "代表公示牌".into(),
        about: "张贴在村、社区和联络站：代表的照片、姓名、职务和联系电话，不含任何隐私。".into(),
        posted: true,
        options: vec![
            one("paper", "纸张", &[("A3", "A3"), ("A4", "A4")]),
            one("orientation", "方向", &[("auto", "自动"), ("landscape", "横向"), ("portrait", "纵向")]),
            one(
                "scope",
                "范围",
                &[
                    ("town", "全镇一套"),
                    ("constituency", "每个选区一张"),
                    ("group", "每个小组一张"),
                    ("station", "每个联络站一张"),
                ],
            ),
            one(
                "order",
                "顺序",
                &[
                    ("strokes", "姓氏笔画"),
                    ("list", "名册顺序"),
                    ("constituency", "选区"),
                    ("group", "代表小组"),
                ],
            ),
            several(
                "facts",
                "内容",
                &FACTS.map(|(name, label, _)| (name, label)),
                &["position", "constituency", "phone"],
            ),
            text("only", "只印", ""),
            flag("dated", "印上日期", true),
        ],
    }
}

/// Says what the boards show.
///
/// # Errors
/// An option that is none, or nobody to show.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<NoticeBoard> {
    let mut asked = Asked::new(kind, options)?;
    let paper = if asked.one("paper", &["A3", "A4"])? == "A3" { BoardPaper::A3 } else { BoardPaper::A4 };
    let landscape = match asked.one("orientation", &["auto", "landscape", "portrait"])?.as_str() {
        "landscape" => Some(true),
        "portrait" => Some(false),
        _ => None,
    };
    let order = Order::asked(&mut asked)?;
    let scope = asked.one("scope", &["town", "constituency", "group", "station"])?;
    let chosen = asked.several("facts", &FACTS.map(|(name, _, _)| name))?;
    let facts: Vec<BoardFact> = FACTS
        .iter()
        .filter(|(name, _, _)| chosen.iter().any(|fact| fact == name))
        .map(|(_, _, fact)| *fact)
        .collect();
    let only = asked.text("only")?;
    let dated = asked.flag("dated")?;
    let mut boards = boards(town, &scope, order)?;
    if !only.is_empty() {
        boards.retain(|board| board.heading.as_deref() == Some(only.as_str()));
    }
    if boards.is_empty() {
        return Err(nobody(&only));
    }
    let own_place = |fact: &BoardFact| {
        !(scope == "constituency" && *fact == BoardFact::Constituency
            || scope == "group" && *fact == BoardFact::Group)
    };
    Ok(NoticeBoard {
        title: format!("{}代表公示牌", town.congress()),
        issuer: town.office.issuer.clone(),
        phone: town.office.phone.clone(),
        date: if dated { town.today.in_chinese() } else { String::new() },
        paper,
        landscape,
        facts: facts.into_iter().filter(own_place).collect(),
        boards,
    })
}

fn nobody(only: &str) -> Refusal {
    if only.is_empty() {
        return Refusal::refused("没有可以公示的在任代表。")
            .hinted("请先导入名册，并为代表选好选区、小组或联络站。");
    }
    Refusal::invalid("only", format!("没有名为“{only}”的公示牌。"))
        .hinted("请填写选区、小组或联络站的全名，或留空打印全部。")
}

#[expect(clippy::too_many_lines, reason = "one arm a scope")]
fn boards(town: &Town, scope: &str, order: Order) -> Result<Vec<Board>> {
    let places = &town.places;
    let mut boards = Vec::new();
    let mut add =
        |heading: Option<&str>, about: Vec<String>, belongs: &dyn Fn(&Kept) -> bool| -> Result<()> {
            let mut deputies: Vec<&Kept> = town.in_office().filter(|deputy| belongs(deputy)).collect();
            town.sort(&mut deputies, order);
            let people: Vec<PublicPerson> = deputies
                .into_iter()
                .map(|deputy| PublicPerson::of(deputy, places, &town.office))
                .collect::<Result<_>>()?;
            if !people.is_empty() {
                boards.push(Board {
                    heading: heading.map(str::to_owned),
                    about,
                    order: order.sentence().to_owned(),
                    people,
                });
            }
            Ok(())
        };
    match scope {
        "constituency" => {
            for place in &places.constituencies {
                let villages = place
                    .facts
                    .villages
                    .iter()
                    .filter_map(|id| places.villages.iter().find(|village| village.id == *id));
                let villages: Vec<&str> = villages.map(|village| village.name.as_str()).collect();
                let about = if villages.is_empty() { Vec::new() } else { vec![villages.join("、")] };
                add(Some(&place.facts.name), about, &|deputy| deputy.facts.constituency == Some(place.id))?;
            }
        }
        "group" => {
            for place in &places.groups {
                let department =
                    place.facts.department.iter().map(|department| format!("定向联系部门：{department}"));
                add(Some(&place.facts.name), department.collect(), &|deputy| {
                    deputy.facts.group == Some(place.id)
                })?;
            }
        }
        "station" => {
            for place in &places.stations {
                add(Some(&place.facts.name), station_lines(place), &|deputy| {
                    deputy.facts.stations.contains(&place.id)
                })?;
            }
        }
        _ => add(None, Vec::new(), &|_| true)?,
    }
    Ok(boards)
}

fn station_lines(station: &Station) -> Vec<String> {
    let facts = &station.facts;
    let labelled = [("地址", &facts.address), ("接待时间", &facts.reception), ("电话", &facts.phone)];
    labelled
        .into_iter()
        .filter_map(|(label, text)| text.as_ref().map(|text| format!("{label}：{text}")))
        .collect()
}
