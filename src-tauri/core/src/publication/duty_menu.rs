//! 履职菜单: the year's plan to post, and a form on which a deputy ticks what is chosen (DOMAIN §3).

use super::api::SheetKind;
use super::options::{Asked, flag, one, text};
use super::public::{Kept, PublicPerson, check_posted};
use super::sections::{self, Sections};
use super::town::Town;
use crate::menu::api::{MenuLine, MenuMatrix, MenuYear};
use crate::values::{Day, MenuPart, MenuStage, MenuStanding};
use crate::{Refusal, Result, menu};

/// A year's plan and who chose what of it, as the menu keeps them.
#[derive(Clone, Debug)]
pub struct TownMenu {
    /// The plan.
    pub plan: MenuYear,
    /// Who stands where.
    pub matrix: MenuMatrix,
}

/// What is printed of it.
#[derive(Clone, Debug)]
pub enum DutyMenus {
    /// The plan, to be posted.
    Plan(MenuPlan),
    /// Forms to be handed out and to come back.
    Forms(MenuForms),
}

/// The plan.
#[derive(Clone, Debug)]
pub struct MenuPlan {
    /// 清河镇第十九届人大代表2026年度履职菜单.
    pub title: String,
    /// Whether A3 rather than A4; always landscape.
    pub a3: bool,
    /// What the head says: how many items, how many to choose.
    pub note: String,
    /// The quarters that have items.
    pub quarters: Vec<(String, Vec<MenuPlanRow>)>,
    /// Who posts it, and when.
    pub issued: String,
    /// Whom to call.
    pub phone: Option<String>,
}

/// An item of the plan, in words.
#[derive(Clone, Debug)]
pub struct MenuPlanRow {
    /// 5 月, 第一季度.
    pub months: String,
    /// 固定 or 自选.
    pub part: &'static str,
    /// Its title, with what was noted under it.
    pub title: String,
    /// 视察.
    pub kind: &'static str,
    /// Where.
    pub place: String,
    /// Who organises it.
    pub organiser: String,
    /// Whom it is for.
    pub audience: String,
    /// 15 人, 不限, 人人参加.
    pub seats: String,
    /// 5月8日: the last day to sign up; empty where there is none.
    pub sign_up_by: String,
}

/// Forms of one year.
#[derive(Clone, Debug)]
pub struct MenuForms {
    /// 清河镇第十九届人大代表2026年度自选项目报名表.
    pub title: String,
    /// How many to choose, and what to do with the form.
    pub note: String,
    /// One a deputy; one without a name where blank ones were asked for.
    pub forms: Vec<MenuForm>,
}

/// One form.
#[derive(Clone, Debug)]
pub struct MenuForm {
    /// Whose, for the sentence of a refusal.
    pub name: String,
    /// 姓名, 代表小组, 单位及职务; empty on a blank form.
    pub person: [(&'static str, String); 3],
    /// What must be done anyway: months and titles.
    pub fixed: Vec<String>,
    /// What can be chosen, and whether it was: the row and its tick.
    pub choices: Vec<(MenuPlanRow, bool)>,
}

/// The sheet as the window offers it.
pub fn kind() -> SheetKind {
    let mut options = vec![
        one(
            "form",
            "印什么",
            &[("plan", "年度菜单（张贴）"), ("named", "报名表，每名代表一份"), ("blank", "空白报名表")],
        ),
        text("year", "年度", ""),
        one("paper", "年度菜单的纸张", &[("A3", "A3 横向"), ("A4", "A4 横向")]),
        flag("drafts", "包括还没有公布的项目", false),
        flag("dated", "印上日期", true),
    ];
    options.extend(sections::options("none").into_iter().filter(|option| option.name != "apart"));
    SheetKind {
        name: "duty-menu".into(),
        title: "履职菜单".into(),
        about: "全年的固定项目和自选项目，按季度排好张贴；或者印成报名表，代表勾选以后交回登记。".into(),
        posted: true,
        options,
    }
}

/// Says what is printed.
///
/// # Errors
/// An option that is none; nobody or nothing to show; a text that may not be posted.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<DutyMenus> {
    let mut asked = Asked::new(kind, options)?;
    let form = asked.one("form", &["plan", "named", "blank"])?;
    let year = year(&asked.text("year")?, town.today)?;
    let a3 = asked.one("paper", &["A3", "A4"])? == "A3";
    let (drafts, dated) = (asked.flag("drafts")?, asked.flag("dated")?);
    let sections = Sections::asked(&mut asked)?;
    let menu = town.menu.as_ref().filter(|menu| menu.plan.year == year);
    let lines: Vec<&MenuLine> = menu.map_or(&[][..], |menu| &menu.plan.items).iter().collect();
    let lines: Vec<&MenuLine> = lines.into_iter().filter(|line| is_shown(line.stage, drafts)).collect();
    let (Some(menu), false) = (menu, lines.is_empty()) else {
        return Err(Refusal::refused(format!("{year} 年没有可以印的履职菜单。"))
            .hinted("请先在“履职菜单”里写好并公布项目；只有拟定项目的，请选择“包括还没有公布的项目”。"));
    };
    let name = format!("{}{}人大代表{year}年度", town.office.town, town.office.term);
    if form == "plan" {
        return plan(town, menu, &lines, (name, a3, dated)).map(DutyMenus::Plan);
    }
    let forms = if form == "blank" {
        vec![blank(&lines)?]
    } else {
        let deputies = sections.of(town)?.into_iter().flat_map(|section| section.deputies);
        deputies.map(|deputy| named(town, menu, &lines, deputy)).collect::<Result<_>>()?
    };
    let note = format!("{}请在选定的项目前打“√”，签名后交回人大办公室。", asked_for(menu));
    Ok(DutyMenus::Forms(MenuForms { title: format!("{name}自选项目报名表"), note, forms }))
}

/// `2026`; nothing is today's year.
///
/// # Errors
/// Invalid at `year`.
pub fn year(typed: &str, today: Day) -> Result<i32> {
    let plain = typed.trim_end_matches(['年', '度']);
    if plain.is_empty() {
        return Ok(today.year());
    }
    let year = Some(plain).filter(|year| year.len() == 4).and_then(|year| year.parse().ok());
    year.ok_or_else(|| {
        Refusal::invalid("year", format!("“{typed}”不是一个年度。"))
            .hinted("请填 2026 这样的年份；留空就是今年。")
    })
}

fn is_shown(stage: MenuStage, drafts: bool) -> bool {
    stage != MenuStage::Cancelled && (drafts || stage != MenuStage::Draft)
}

fn plan(
    town: &Town,
    menu: &TownMenu,
    lines: &[&MenuLine],
    (name, a3, dated): (String, bool, bool),
) -> Result<MenuPlan> {
    let mut quarters = Vec::new();
    for (quarter, heading) in (0..).zip(menu::QUARTERS) {
        let of_it = lines.iter().filter(|line| (line.facts.first_month - 1) / 3 == quarter);
        let rows = of_it.map(|line| row(line)).collect::<Result<Vec<_>>>()?;
        if !rows.is_empty() {
            quarters.push((heading.to_owned(), rows));
        }
    }
    let fixed = lines.iter().filter(|line| line.facts.part == MenuPart::Fixed).count();
    let optional = lines.len() - fixed;
    let date = if dated { format!("　{}", town.today.in_chinese()) } else { String::new() };
    Ok(MenuPlan {
        title: format!("{name}履职菜单"),
        a3,
        note: format!("固定 {fixed} 项，自选 {optional} 项。{}", asked_for(menu)),
        quarters,
        issued: format!("{}{date}", town.office.issuer),
        phone: town.office.phone.clone(),
    })
}

/// What is asked of everybody, with the rule it stands in.
fn asked_for(menu: &TownMenu) -> String {
    let Some(minimum) = menu.plan.minimum.as_ref().filter(|minimum| minimum.least > 0) else {
        return String::new();
    };
    let basis = minimum.basis.as_ref().map(|basis| format!("（{basis}）")).unwrap_or_default();
    format!("每名代表至少自选 {} 项{basis}。", minimum.least)
}

fn row(line: &MenuLine) -> Result<MenuPlanRow> {
    let facts = &line.facts;
    let by = facts.sign_up_by.map(|day| format!("{}月{}日", day.month(), day.day()));
    let place = facts.place.clone().or_else(|| line.station_name.clone()).unwrap_or_default();
    let organiser = facts.organiser.clone().unwrap_or_default();
    let notes = facts.notes.as_ref().map(|notes| format!("（{}）", notes.trim_end_matches('。')));
    let title = format!("{}{}", facts.title, notes.unwrap_or_default());
    for (field, text) in [("名称和说明", &title), ("地点", &place), ("组织单位", &organiser)] {
        check_posted(&facts.title, field, text)?;
    }
    Ok(MenuPlanRow {
        months: menu::months_in_chinese(facts),
        part: facts.part.in_chinese(),
        title,
        kind: facts.kind.in_chinese(),
        place,
        organiser,
        audience: menu::audience_in_chinese(line),
        seats: menu::seats_in_chinese(facts),
        sign_up_by: by.unwrap_or_default(),
    })
}

fn blank(lines: &[&MenuLine]) -> Result<MenuForm> {
    let open = lines.iter().filter(|line| line.facts.part == MenuPart::Optional);
    let open = open.filter(|line| line.stage != MenuStage::Closed);
    Ok(MenuForm {
        name: String::new(),
        person: labelled([String::new(), String::new(), String::new()]),
        fixed: fixed(lines.iter().copied()),
        choices: open.map(|line| row(line).map(|row| (row, false))).collect::<Result<_>>()?,
    })
}

/// What is meant for the deputy and can still be chosen, with a tick before what was chosen already.
fn named(town: &Town, menu: &TownMenu, lines: &[&MenuLine], deputy: &Kept) -> Result<MenuForm> {
    let person = PublicPerson::of(deputy, &town.places, &town.office)?;
    let standing = |line: &MenuLine| {
        let at = menu.matrix.items.iter().position(|head| head.id == line.id)?;
        let cells = &menu.matrix.lines.iter().find(|one| one.deputy == deputy.id)?.cells;
        cells.get(at).copied().flatten()
    };
    let (category, group) = (deputy.facts.category.as_deref(), deputy.facts.group);
    let is_meant = |line: &&MenuLine| match line.stage {
        MenuStage::Draft => menu::is_meant(&line.facts.audience, category, group),
        _ => standing(line).is_some(),
    };
    let meant: Vec<&MenuLine> = lines.iter().copied().filter(is_meant).collect();
    let is_ticked =
        |line: &MenuLine| standing(line).is_some_and(|standing| standing != MenuStanding::NotChosen);
    let optional = meant.iter().filter(|line| line.facts.part == MenuPart::Optional);
    let open = optional.filter(|line| line.stage != MenuStage::Closed || is_ticked(line));
    let choices = open.map(|line| row(line).map(|row| (row, is_ticked(line))));
    Ok(MenuForm {
        name: person.name.to_string(),
        choices: choices.collect::<Result<_>>()?,
        fixed: fixed(meant.iter().copied()),
        person: labelled([
            person.name.spread(),
            person.group.clone().unwrap_or_default(),
            person.position.clone().unwrap_or_default(),
        ]),
    })
}

fn fixed<'a>(lines: impl Iterator<Item = &'a MenuLine>) -> Vec<String> {
    let fixed = lines.filter(|line| line.facts.part == MenuPart::Fixed);
    fixed.map(|line| format!("{}：{}", menu::months_in_chinese(&line.facts), line.facts.title)).collect()
}

fn labelled(texts: [String; 3]) -> [(&'static str, String); 3] {
    let [name, group, position] = texts;
    [("姓名", name), ("代表小组", group), ("单位及职务", position)]
}
