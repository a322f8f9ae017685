//! 宪法宣誓名单: who takes the oath, in which office, when and led by whom, with room to sign the text of the oath.

use super::api::SheetKind;
use super::options::{Asked, flag, one, text};
use super::signing_list::{SigningList, Stands, rest, set};
use super::town::Town;
use crate::oaths::api::OathTaker;
use crate::values::stroke_order::stroke_key;
use crate::values::{Day, OathBasis, PersonName};
use crate::{Refusal, Result};

/// The list as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "oath-list".into(),
        title: "宪法宣誓名单".into(),
        about: "宣誓仪式用：宣誓人、职务、宣誓日期和领誓人，签名栏留空；也可以只印还没有宣誓的人。".into(),
        posted: false,
        options: vec![
            one("who", "宣誓人", &[("all", "全部"), ("officials", "选举和任命的人员"), ("deputies", "代表")]),
            flag("missing", "只印还没有宣誓的", false),
            text("date", "只印这一天宣誓的", ""),
        ],
    }
}

/// Says what the list shows.
///
/// # Errors
/// An option that is none; Refused where nobody is left to show.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<SigningList> {
    let mut asked = Asked::new(kind, options)?;
    let who = asked.one("who", &["all", "officials", "deputies"])?;
    let missing = asked.flag("missing")?;
    let date = asked.text("date")?;
    let oaths = town.oaths.as_ref().ok_or_else(|| Refusal::bug("没有读出宣誓名单"))?;
    let is_asked = |taker: &&OathTaker| {
        let is_deputy = taker.basis == OathBasis::Deputy;
        let among = who == "all" || is_deputy == (who == "deputies");
        let on = date.is_empty() || taker.held_on.is_some_and(|on| on.to_string() == date);
        among && on && (!missing || taker.held_on.is_none())
    };
    let mut takers: Vec<&OathTaker> = oaths.takers.iter().filter(is_asked).collect();
    if takers.is_empty() {
        return Err(Refusal::refused("没有符合条件的宣誓人。")
            .at("who")
            .hinted("请改选宣誓人的范围；日期要写成 2026-09-30 这样。"));
    }
    takers.sort_by_cached_key(|taker| (taker.basis == OathBasis::Deputy, stroke_key(&taker.name)));
    let rows = (1..).zip(&takers).map(|(number, taker): (u32, _)| row(number, taker));
    let mut about = vec![format!("共 {} 人，代表按姓氏笔画为序", takers.len())];
    about.push(format!("誓词：{}", oaths.text));
    Ok(SigningList {
        title: format!("{}宪法宣誓名单", town.office.town),
        about,
        columns: vec![
            set("序号", Stands::Middle, 12.0),
            set("姓　名", Stands::Middle, 30.0),
            rest("职　务"),
            set("宣誓日期", Stands::Middle, 32.0),
            set("领誓人", Stands::Middle, 26.0),
            set("签　名", Stands::Left, 36.0),
        ],
        rows: rows.collect(),
        total: None,
        foot: vec!["主持人", "监誓人", "记录人"],
    })
}

fn row(number: u32, taker: &OathTaker) -> Vec<String> {
    let name = taker.name.parse::<PersonName>();
    vec![
        number.to_string(),
        name.map_or_else(|_| taker.name.clone(), |name| name.spread()),
        taker.office.clone(),
        taker.held_on.map(Day::in_chinese).unwrap_or_default(),
        taker.led_by.clone().unwrap_or_default(),
        String::new(),
    ]
}
