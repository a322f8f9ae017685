//! 履职积分公示表: a quarter's points of every deputy, posted for the voters to see and object to (Deputies Law art
//! 58(2), DOMAIN §5). Ranks are those of the sheet: of the town, or of the group, constituency or station it is for.
//!
//! All of it is what `points` froze when the quarter was closed, names and office included, and the day on it is the
//! day of publication or of closing: a closed quarter prints the same sheet for ever.

use std::collections::BTreeMap;

use super::api::SheetKind;
use super::options::{Asked, flag, number, one, several, text};
use super::sections;
use super::town::Town;
use crate::deputies::api::Status;
use crate::points::api::{QuarterSheet, SheetPlace, SheetRow};
use crate::values::{Day, PersonName, Points, Quarter};
use crate::{Refusal, Result};

/// A set of points sheets of one quarter.
#[derive(Clone, Debug)]
pub struct PointsSheets {
    /// 清河镇第十九届人大代表履职积分公示表.
    pub title: String,
    /// 2026年第三季度.
    pub period: String,
    /// Whether the quarter is not closed yet: then it is circulated, not posted.
    pub is_draft: bool,
    /// Whether A3 rather than A4.
    pub a3: bool,
    /// What stands beside name and scores.
    pub columns: Vec<PointsColumn>,
    /// Whether 自评 and 小组 stand beside 审定.
    pub three_scores: bool,
    /// What the foot says: labels and sentences.
    pub notes: Vec<(&'static str, String)>,
    /// Who issues it.
    pub issuer: String,
    /// The day on it; empty where it is left out.
    pub date: String,
    /// One a place.
    pub sheets: Vec<PointsSheet>,
}

/// One sheet.
#[derive(Clone, Debug)]
pub struct PointsSheet {
    /// 第一代表小组; none for the whole town.
    pub heading: Option<String>,
    /// By rank; inside a rank in stroke order.
    pub rows: Vec<PointsRow>,
}

/// A deputy's row.
#[derive(Clone, Debug)]
pub struct PointsRow {
    /// 1, 2, 2, 4.
    pub rank: usize,
    /// 姓名.
    pub name: PersonName,
    /// 选区.
    pub constituency: String,
    /// 代表小组.
    pub group: String,
    /// 自评, 小组, 审定 as they are printed; none where one was not given.
    pub scores: [Option<String>; 3],
    /// 履职天数.
    pub duty_days: u32,
}

/// What stands beside name and scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointsColumn {
    /// 选区.
    Constituency,
    /// 代表小组.
    Group,
}

const COLUMNS: [(&str, &str, PointsColumn); 2] =
    [("constituency", "选区", PointsColumn::Constituency), ("group", "代表小组", PointsColumn::Group)];

/// The article that asks for publication, with the name of the law in full.
const LAW: &str = "《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》第五十八条第二款";

/// The sheet as the window offers it.
pub fn kind() -> SheetKind {
    let mut options = vec![text("quarter", "季度", ""), one("paper", "纸张", &[("A4", "A4"), ("A3", "A3")])];
    options.extend(sections::options("none").into_iter().filter(|option| option.name != "apart"));
    let columns = COLUMNS.map(|(name, label, _)| (name, label));
    options.extend([
        several("columns", "栏目", &columns, &["constituency", "group"]),
        flag("three_scores", "自评和小组评分", true),
        number("notice_days", "公示期（工作日）", (1, 60), 5),
        flag("dated", "印上日期", true),
    ]);
    SheetKind {
        name: "points-sheet".into(),
        title: "履职积分公示表".into(),
        about: "每季度张贴：名次、自评、小组和审定积分、履职天数；季度结算前印出来的是征求意见稿。".into(),
        posted: true,
        options,
    }
}

/// The quarter asked for: what was typed, else the last one that is over.
///
/// # Errors
/// Invalid, at the field `quarter`.
pub fn quarter(text: &str, today: Day) -> Result<Quarter> {
    if text.is_empty() {
        return Ok(Quarter::of(today).previous());
    }
    text.parse().map_err(|_| {
        Refusal::invalid("quarter", format!("“{text}”不是一个季度。"))
            .hinted("请按 2026Q3（2026年第三季度）的样子填写；留空就是刚过去的季度。")
    })
}

/// Says what the sheets show.
///
/// # Errors
/// An option that is none, or nobody to show.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<PointsSheets> {
    let mut asked = Asked::new(kind, options)?;
    quarter(&asked.text("quarter")?, town.today)?;
    let a3 = asked.one("paper", &["A4", "A3"])? == "A3";
    let by = asked.one("by", &["none", "group", "constituency", "station"])?;
    let only = asked.text("only")?;
    let chosen = asked.several("columns", &COLUMNS.map(|(name, _, _)| name))?;
    let three_scores = asked.flag("three_scores")?;
    let days = asked.number("notice_days")?;
    let dated = asked.flag("dated")?;
    let quarter = town.quarter.as_ref().ok_or_else(|| Refusal::bug("季度积分没有读出来"))?;
    let sheets = sheets(quarter, &by, &only)?;
    let columns =
        COLUMNS.into_iter().filter(|(name, _, _)| chosen.iter().any(|chosen| chosen == name) && *name != by);
    let is_draft = !quarter.stage.is_closed();
    let draft = if is_draft { "（征求意见稿）" } else { "" };
    let office = &quarter.office;
    let issued_on = quarter.published_on.or(quarter.closed_on).filter(|_| !is_draft).unwrap_or(town.today);
    Ok(PointsSheets {
        title: format!("{}{}人大代表履职积分公示表{draft}", office.town, office.term),
        period: quarter.quarter.in_chinese(),
        is_draft,
        a3,
        columns: columns.map(|(_, _, column)| column).collect(),
        three_scores,
        notes: notes(quarter, days),
        issuer: office.issuer.clone(),
        date: if dated { issued_on.in_chinese() } else { String::new() },
        sheets,
    })
}

fn sheets(quarter: &QuarterSheet, by: &str, only: &str) -> Result<Vec<PointsSheet>> {
    let mut parts: BTreeMap<Option<&SheetPlace>, Vec<&SheetRow>> = BTreeMap::new();
    for row in quarter.rows.iter().filter(|row| row.status == Status::InOffice) {
        let places: Vec<Option<&SheetPlace>> = match by {
            "group" => row.group.iter().map(Some).collect(),
            "constituency" => row.constituency.iter().map(Some).collect(),
            "station" => row.stations.iter().map(Some).collect(),
            _ => vec![None],
        };
        for place in places {
            parts.entry(place).or_default().push(row);
        }
    }
    if parts.keys().flatten().any(|place| place.name == only) {
        parts.retain(|place, _| place.is_some_and(|place| place.name == only));
    } else if !only.is_empty() {
        parts.values_mut().for_each(|rows| rows.retain(|row| is_asked(row, only)));
    }
    parts.retain(|_, rows| !rows.is_empty());
    if parts.is_empty() {
        return Err(nobody(only));
    }
    parts.into_iter().map(|(place, rows)| sheet(place.map(|place| place.name.clone()), &rows)).collect()
}

fn is_asked(row: &SheetRow, only: &str) -> bool {
    let places = row.constituency.iter().chain(&row.group).chain(&row.stations);
    only.split(['、', '，', ',', ';', '；', ' ']).any(|name| name == row.name)
        || row.name == only
        || places.into_iter().any(|place| place.name == only)
}

fn nobody(only: &str) -> Refusal {
    if only.is_empty() {
        return Refusal::refused("这一季度没有可以公示积分的代表。")
            .hinted("请先导入名册，并为代表选好选区、小组或联络站。");
    }
    Refusal::invalid("only", format!("没有与“{only}”相符的代表。"))
        .hinted("请填写代表姓名（可用顿号隔开几个），或选区、小组、联络站的全名；留空打印全部。")
}

/// The rows stand by points already, and inside a tie in stroke order.
fn sheet(heading: Option<String>, scored: &[&SheetRow]) -> Result<PointsSheet> {
    let decimals = [
        decimals(scored.iter().filter_map(|row| row.self_score)),
        decimals(scored.iter().filter_map(|row| row.group_score)),
        decimals(scored.iter().map(|row| row.total)),
    ];
    let mut rows: Vec<PointsRow> = Vec::with_capacity(scored.len());
    for (place, row) in scored.iter().enumerate() {
        let tied = place > 0 && scored[place - 1].total == row.total;
        let given = [row.self_score, row.group_score, Some(row.total)];
        let mut places = decimals.into_iter();
        let named = |place: Option<&SheetPlace>| place.map(|place| place.name.clone()).unwrap_or_default();
        rows.push(PointsRow {
            rank: if tied { rows[place - 1].rank } else { place + 1 },
            name: row.name.parse()?,
            constituency: named(row.constituency.as_ref()),
            group: named(row.group.as_ref()),
            scores: given.map(|points| {
                let places = places.next().unwrap_or_default();
                points.map(|points| written(points, places))
            }),
            duty_days: row.duty_days,
        });
    }
    Ok(PointsSheet { heading, rows })
}

/// How many decimals the points of a column need, so that their points stand under each other.
fn decimals(points: impl Iterator<Item = Points>) -> usize {
    let needed = |points: Points| match points.hundredths() % 100 {
        0 => 0,
        rest if rest % 10 == 0 => 1,
        _ => 2,
    };
    points.map(needed).max().unwrap_or(0)
}

fn written(points: Points, decimals: usize) -> String {
    let text = points.to_string();
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    if decimals == 0 { text } else { format!("{whole}.{rest:0<decimals$}") }
}

fn notes(quarter: &QuarterSheet, days: u32) -> Vec<(&'static str, String)> {
    let office = &quarter.office;
    let rulebooks = quarter.rulebooks.iter().map(|name| format!("《{}》", name.trim_matches(['《', '》'])));
    let basis: Vec<String> = [LAW.to_owned()].into_iter().chain(rulebooks).collect();
    let said = "积分按审核通过的履职记录计算，以审定积分为准；积分相同的名次并列，同名次按姓氏笔画为序；请假与缺席分别登记。";
    let phone = office.phone.as_deref().unwrap_or("＿＿＿＿＿＿＿＿");
    let mut notes = vec![("依据", format!("{}。", basis.join("、"))), ("说明", said.to_owned())];
    if !quarter.stage.is_closed() {
        let until = quarter
            .objections_until
            .map_or(format!("{days} 个工作日内"), |day| format!("{}前", day.in_chinese()));
        notes.push((
            "核对",
            format!("记录有错、重、漏的，请在{until}向{}提出，电话 {phone}。", office.issuer),
        ));
        return notes;
    }
    let period = match (quarter.published_on, quarter.notice_until) {
        (Some(from), Some(until)) => format!("{}至{}。", from.in_chinese(), until.in_chinese()),
        _ => format!("自张贴之日起 {days} 个工作日。"),
    };
    notes.push(("公示期", period));
    notes.push((
        "意见反映",
        format!("对公示内容有异议的，请在公示期内向{}反映，电话 {phone}。", office.issuer),
    ));
    notes
}
