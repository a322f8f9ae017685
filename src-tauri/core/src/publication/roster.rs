//! 代表名册: a table for the office's own use; private columns only by choice.

use super::api::SheetKind;
use super::options::{Asked, flag, one, several, text};
use super::public::{Kept, group_name, position, station_name};
use super::town::{Order, Town};
use crate::deputies::api::{Gender, Status};
use crate::{Refusal, Result};

/// A roster as a table of texts.
#[derive(Clone, Debug)]
pub struct Roster {
    /// 清河镇第十九届人民代表大会代表名册.
    pub title: String,
    /// Under the title at the left: 共 68 名，按姓氏笔画为序.
    pub about: String,
    /// Under the title at the right: the issuer and the date.
    pub made: String,
    /// In the foot, where private columns stand in it.
    pub warning: Option<String>,
    /// Whether A3 rather than A4; always landscape.
    pub a3: bool,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each as long as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// A column of a roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name on the wire.
    pub name: &'static str,
    /// Its head.
    pub head: &'static str,
    /// How its text stands and may wrap.
    pub nature: Nature,
    /// Whether it is private.
    pub private: bool,
}

/// How a column's text behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// A number, aligned at the right.
    Number,
    /// Short and in the middle, never wrapped.
    Short,
    /// A name: spread, never wrapped.
    Name,
    /// Prose: wraps, takes the room that is left.
    Long,
}

const fn column(name: &'static str, head: &'static str, nature: Nature) -> Column {
    Column { name, head, nature, private: false }
}

const fn private(name: &'static str, head: &'static str, nature: Nature) -> Column {
    Column { name, head, nature, private: true }
}

/// All columns, in the order they stand.
pub const COLUMNS: [Column; 25] = [
    column("number", "序号", Nature::Number),
    column("name", "姓名", Nature::Name),
    column("gender", "性别", Nature::Short),
    column("ethnicity", "民族", Nature::Short),
    column("birth", "出生年月", Nature::Short),
    column("native_place", "籍贯", Nature::Long),
    column("party", "政治面貌", Nature::Short),
    column("education", "学历", Nature::Short),
    column("position", "单位及职务", Nature::Long),
    column("identity", "身份", Nature::Short),
    column("category", "类别", Nature::Short),
    column("constituency", "选区", Nature::Short),
    column("village", "村（社区）", Nature::Short),
    column("group", "代表小组", Nature::Short),
    column("stations", "联络站", Nature::Long),
    column("card_no", "代表证号", Nature::Short),
    column("elected", "当选日期", Nature::Short),
    column("reelected", "连任", Nature::Short),
    column("terms", "届数", Nature::Number),
    column("offices", "担任职务", Nature::Long),
    column("status", "状态", Nature::Short),
    column("note", "备注", Nature::Long),
    private("phone", "手机", Nature::Short),
    private("id_number", "身份证号", Nature::Short),
    private("address", "住址", Nature::Long),
];

const USUAL: [&str; 10] = [
    "number",
    "name",
    "gender",
    "ethnicity",
    "birth",
    "party",
    "education",
    "position",
    "constituency",
    "group",
];

/// The roster as the window offers it.
pub fn kind() -> SheetKind {
    let names = COLUMNS.map(|column| (column.name, column.head));
    SheetKind {
        name: "roster".into(),
        title: "代表名册".into(),
        about: "办公室内部使用的代表名册，栏目可选；手机、身份证号、住址只有选中才印。".into(),
        posted: false,
        options: vec![
            one("paper", "纸张", &[("A4", "A4 横向"), ("A3", "A3 横向")]),
            several("columns", "栏目", &names, &USUAL),
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
            flag("all", "包括不在任的代表", false),
            text("only", "只印", ""),
            flag("dated", "印上日期", true),
        ],
    }
}

/// Says what the roster shows.
///
/// # Errors
/// An option that is none, no column, or nobody to show.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<Roster> {
    let mut asked = Asked::new(kind, options)?;
    let a3 = asked.one("paper", &["A4", "A3"])? == "A3";
    let chosen = asked.several("columns", &COLUMNS.map(|column| column.name))?;
    let order = Order::asked(&mut asked)?;
    let all = asked.flag("all")?;
    let only = asked.text("only")?;
    let dated = asked.flag("dated")?;
    let columns: Vec<Column> = chosen
        .iter()
        .filter_map(|name| COLUMNS.into_iter().find(|column| column.name == name.as_str()))
        .collect();
    if columns.is_empty() {
        return Err(Refusal::invalid("columns", "名册一栏也没有选。").hinted("请至少选一栏，例如姓名。"));
    }
    let belongs = |deputy: &Kept| {
        let group = deputy.facts.group.and_then(|id| group_name(&town.places, id));
        only.is_empty()
            || constituency(town, deputy).as_deref() == Some(only.as_str())
            || group.as_deref() == Some(only.as_str())
    };
    let mut deputies: Vec<&Kept> = town
        .deputies
        .iter()
        .filter(|deputy| all || matches!(deputy.status, Status::InOffice | Status::Suspended))
        .filter(|deputy| belongs(deputy))
        .collect();
    if deputies.is_empty() {
        return Err(
            Refusal::refused("名册里没有一名代表。").hinted("请先导入名册，或改正“只印”里的选区、小组名称。")
        );
    }
    town.sort(&mut deputies, order);
    let rows: Vec<Vec<String>> = deputies
        .iter()
        .enumerate()
        .map(|(place, deputy)| columns.iter().map(|column| cell(town, deputy, place + 1, *column)).collect())
        .collect();
    let scope = if only.is_empty() { String::new() } else { format!("{only}，") };
    let date = if dated { format!("　{}", town.today.in_chinese()) } else { String::new() };
    let is_private = columns.iter().any(|column| column.private);
    Ok(Roster {
        title: format!("{}代表名册", town.congress()),
        about: format!("{scope}共 {} 名，{}", rows.len(), order.sentence()),
        made: format!("{}{date}", town.office.issuer),
        warning: is_private.then(|| "内部使用，含个人信息，请勿张贴或外传".to_owned()),
        a3,
        columns,
        rows,
    })
}

fn constituency(town: &Town, deputy: &Kept) -> Option<String> {
    let place = town.places.constituencies.iter().find(|place| Some(place.id) == deputy.facts.constituency);
    place.map(|place| place.facts.name.clone())
}

fn cell(town: &Town, deputy: &Kept, number: usize, column: Column) -> String {
    let (facts, private, places) = (&deputy.facts, &deputy.private, &town.places);
    let text = match column.name {
        "number" => Some(number.to_string()),
        "name" => Some(facts.name.spread()),
        "gender" => facts.gender.map(|gender| if gender == Gender::Female { "女" } else { "男" }.to_owned()),
        "ethnicity" => facts.ethnicity.clone(),
        "birth" => facts.birth.map(|birth| format!("{:04}.{:02}", birth.year(), birth.month())),
        "native_place" => facts.native_place.clone(),
        "party" => facts.party.clone(),
        "education" => facts.education.clone(),
        "position" => position(facts),
        "identity" => facts.identity.clone(),
        "category" => facts.category.clone(),
        "constituency" => constituency(town, deputy),
        "village" => places
            .villages
            .iter()
            .find(|village| Some(village.id) == facts.village)
            .map(|village| village.name.clone()),
        "group" => facts.group.and_then(|id| group_name(places, id)),
        "stations" => Some(
            facts.stations.iter().filter_map(|id| station_name(places, *id)).collect::<Vec<_>>().join("、"),
        ),
        "card_no" => facts.card_no.clone(),
        "elected" => facts.elected_on.map(|day| day.to_string()),
        "reelected" => facts.reelected.map(|again| if again { "是" } else { "否" }.to_owned()),
        "terms" => facts.terms_served.map(|terms| terms.to_string()),
        "offices" => Some(facts.offices.join("、")),
        "status" => Some(status(deputy.status).to_owned()),
        "note" => facts.note.clone(),
        "phone" => private.phone.as_ref().map(ToString::to_string),
        "id_number" => private.id_number.as_ref().map(ToString::to_string),
        "address" => private.address.clone(),
        _ => None,
    };
    text.unwrap_or_default()
}

fn status(status: Status) -> &'static str {
    match status {
        Status::InOffice => "在任",
        Status::Suspended => "暂停",
        Status::Resigned => "辞职",
        Status::Terminated => "终止",
        Status::Recalled => "罢免",
        Status::Died => "去世",
    }
}
