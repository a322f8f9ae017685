//! 履职菜单 on paper: the plan to be posted and the forms that come back.

use dutybook_core::menu::api::{
    Audience, MenuCounts, MenuHead, MenuItemFacts, MenuLine, MenuMatrix, MenuMatrixLine, MenuMinimum,
    MenuYear,
};
use dutybook_core::publication::duty_menu::TownMenu;
use dutybook_core::publication::public::Kept;
use dutybook_core::values::{DutyKind, GroupId, MenuItemId, MenuPart, MenuStage, MenuStanding};
use serde_json::json;

use super::town::town_of;
use super::{NAMES, drawn, refused, words};

/// Four items of 2026: a fixed one, two that can be chosen, one only drafted; the first deputy chose the second.
pub fn menu_of(deputies: &[Kept]) -> TownMenu {
    let items = vec![
        line(1, MenuPart::Fixed, "出席第九次会议", (7, 7), MenuStage::Held),
        line(2, MenuPart::Optional, "视察秋粮收购", (10, 10), MenuStage::Published),
        line(3, MenuPart::Optional, "企业代表看项目", (10, 12), MenuStage::Published),
        line(4, MenuPart::Optional, "冬季走访", (11, 12), MenuStage::Draft),
    ];
    let head = |line: &MenuLine| MenuHead {
        id: line.id,
        part: line.facts.part,
        title: line.facts.title.clone(),
        first_month: line.facts.first_month,
        last_month: line.facts.last_month,
        stage: line.stage,
        sign_up_by: None,
        seats_left: None,
    };
    let cells = |at: usize| match at {
        0 => vec![Some(MenuStanding::Done), Some(MenuStanding::SignedUp), None],
        _ => vec![Some(MenuStanding::Due), Some(MenuStanding::NotChosen), Some(MenuStanding::NotChosen)],
    };
    let lines = deputies.iter().enumerate().map(|(at, deputy)| MenuMatrixLine {
        deputy: deputy.id,
        name: deputy.facts.name.to_string(),
        group: None,
        cells: cells(at),
        done: 0,
        due: 0,
        chosen: 0,
        still_to_choose: 0,
    });
    let matrix =
        MenuMatrix { lines: lines.collect(), items: items[..3].iter().map(head).collect(), least_choices: 2 };
    let minimum = MenuMinimum { from_year: 2026, least: 2, basis: Some("履职办法第九条".into()) };
    let plan = MenuYear {
        year: 2026,
        items,
        minimum: Some(minimum),
        deputies: 9,
        short_of_choices: 0,
        years: vec![2026],
    };
    TownMenu { plan, matrix }
}

fn line(
    id: i64,
    part: MenuPart,
    title: &str,
    (first_month, last_month): (u32, u32),
    stage: MenuStage,
) -> MenuLine {
    let optional = part == MenuPart::Optional;
    MenuLine {
        id: MenuItemId(id),
        revision: 1,
        facts: MenuItemFacts {
            year: 2026,
            part,
            title: title.into(),
            kind: DutyKind::Inspection,
            first_month,
            last_month,
            half_days: 1,
            place: Some("柳林村".into()),
            station: None,
            organiser: Some("镇人大主席团".into()),
            seats: if optional { 15 } else { 0 },
            sign_up_by: optional.then(|| "2026-10-08".parse().unwrap()),
            audience: if id == 3 { Audience::Group(GroupId(1)) } else { Audience::All },
            notes: (id == 2).then(|| "请自带雨具。".into()),
        },
        station_name: None,
        group_name: (id == 3).then(|| "第一代表小组".into()),
        stage,
        cancelled_reason: None,
        counts: MenuCounts::default(),
        is_overdue: false,
    }
}

#[test]
fn the_plan_stands_by_quarter_and_says_what_is_asked() {
    let town = town_of(&NAMES);
    let said = words(&drawn(&town, "duty-menu", &json!({})));
    for expected in [
        "固定1项，自选2项。每名代表至少自选2项（履职办法第九条）。",
        "第三季度1项",
        "第四季度2项",
        "视察秋粮收购（请自带雨具）",
        "人人参加",
        "15人10月8日",
        "第一代表小组",
        "2026年9月30日",
    ] {
        assert!(said.replace('\n', "").contains(expected), "{expected} in\n{said}");
    }
    for hidden in ["冬季走访", "王芳", "第一季度"] {
        assert!(!said.contains(hidden), "{hidden} in\n{said}");
    }
    let with_drafts =
        words(&drawn(&town, "duty-menu", &json!({"drafts": true, "dated": false, "paper": "A4"})));
    assert!(with_drafts.contains("冬季走访") && !with_drafts.contains("9月30日"));
}

#[test]
fn a_form_offers_what_is_meant_for_its_deputy_and_ticks_what_was_chosen() {
    let town = town_of(&NAMES);
    let of = |name: &str| words(&drawn(&town, "duty-menu", &json!({"form": "named", "only": name})));
    let (first, second) = (of("王芳"), of("刘𬍛"));
    assert!(first.contains("√\n10月\n视察秋粮收购"), "{first}");
    assert!(!first.contains("企业代表看项目"), "it is not for her");
    assert!(second.contains("□\n10月\n视察秋粮收购") && second.contains("企业代表看项目"), "{second}");
    assert!(second.contains("必到\n7月\n出席第九次会议"), "{second}");
    let all = drawn(&town, "duty-menu", &json!({"form": "named"}));
    assert_eq!(all.pages.len(), NAMES.len());
    let blank = words(&drawn(&town, "duty-menu", &json!({"form": "blank"})));
    assert!(blank.contains("企业代表看项目") && !NAMES.iter().any(|name| blank.contains(name)));
}

#[test]
fn a_form_offers_nothing_that_is_closed_or_drafted_for_others() {
    let mut town = town_of(&NAMES);
    let items = &mut town.menu.as_mut().unwrap().plan.items;
    items[1].stage = MenuStage::Closed;
    items[3].facts.audience = Audience::Group(GroupId(99));
    let of = |name: &str| {
        words(&drawn(&town, "duty-menu", &json!({"form": "named", "only": name, "drafts": true})))
    };
    let (chose, did_not) = (of("王芳"), of("刘𬍛"));
    assert!(chose.contains("√\n10月\n视察秋粮收购"), "{chose}");
    assert!(!did_not.contains("视察秋粮收购") && did_not.contains("企业代表看项目"), "{did_not}");
    assert!(!chose.contains("冬季走访") && !did_not.contains("冬季走访"), "it is another group's");
}

#[test]
fn a_year_without_a_menu_and_a_number_in_a_title_are_refused() {
    let mut town = town_of(&["王芳"]);
    assert!(refused(&town, "duty-menu", &json!({"year": "2027"})).message.contains("2027 年"));
    assert_eq!(refused(&town, "duty-menu", &json!({"year": "去年"})).field.as_deref(), Some("year"));
    let menu = town.menu.as_mut().unwrap();
    menu.plan.items[1].facts.notes = Some("联系 13800000001".into());
    let refusal = refused(&town, "duty-menu", &json!({}));
    assert!(refusal.message.contains("视察秋粮收购"), "{refusal}");
}
