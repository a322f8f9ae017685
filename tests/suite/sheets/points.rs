//! 履职积分公示表 and 季度履职报告: what a quarter came to, on paper.

use dutybook_core::paper::{Drawing, Item};
use dutybook_core::points::api::Stage;
use dutybook_core::publication::make;
use dutybook_core::values::Day;
use serde_json::json;

use super::town::town_of;
use super::{NAMES, asked, drawn, refused, words};

/// The words behind a name up to the next name: what its row says.
fn row<'a>(words: &'a str, name: &str) -> Vec<&'a str> {
    let behind = words.lines().skip_while(|line| *line != name).skip(1);
    behind.take_while(|line| !NAMES.contains(line)).collect()
}

#[test]
fn ranks_are_shared_scores_stand_side_by_side_and_decimals_line_up() {
    let said =
        words(&drawn(&town_of(&NAMES), "points-sheet", &json!({"quarter": "2026Q3", "columns": ["group"]})));
    assert_eq!(row(&said, "王芳")[..5], ["第一代表小组", "9", "8", "118.5", "4"], "{said}");
    assert_eq!(row(&said, "刘𬍛")[..5], ["第一代表小组", "—", "—", "7.0", "4"], "{said}");
    // All but the first share the second rank.
    assert_eq!(said.lines().filter(|line| *line == "2").count(), NAMES.len() - 1, "{said}");
    for head in ["名次", "积分", "自评", "小组", "审定", "履职天数"] {
        assert!(said.lines().any(|line| line == head), "{head} in\n{said}");
    }
    let one = words(&drawn(&town_of(&NAMES), "points-sheet", &json!({"three_scores": false})));
    assert!(!one.contains("自评") && one.contains("118.5"), "{one}");
}

#[test]
fn the_foot_says_by_what_law_how_long_and_whom_to_call() {
    let mut town = town_of(&NAMES);
    let said = words(&drawn(&town, "points-sheet", &json!({"notice_days": 7}))).replace('\n', "");
    for expected in [
        "代表法》第五十八条第二款",
        "《清河镇人大代表履职积分细则》",
        "7个工作日",
        "0351-1234567",
        "清河镇人大主席团",
        "2026年10月9日",
        "（盖章）",
    ] {
        assert!(said.contains(expected), "{expected} in\n{said}");
    }
    let quarter = town.quarter.as_mut().unwrap();
    quarter.stage = Stage::Published;
    quarter.published_on = Day::new(2026, 10, 12);
    quarter.notice_until = Day::new(2026, 10, 16);
    let said = words(&drawn(&town, "points-sheet", &json!({}))).replace('\n', "");
    assert!(said.contains("2026年10月12日至2026年10月16日"), "{said}");
}

#[test]
fn a_closed_quarter_prints_the_same_whatever_changed_since() {
    let mut town = town_of(&NAMES);
    let pdf = |town: &_| make(town, &asked("points-sheet", &json!({})), &mut |_, _| Ok(())).unwrap().pdf;
    let first = pdf(&town);
    town.today = Day::new(2027, 3, 1).unwrap();
    town.office.issuer = "清河镇人大常委会".into();
    town.deputies.pop();
    town.deputies[0].facts.name = "王改名".parse().unwrap();
    assert!(first == pdf(&town));
}

#[test]
fn an_open_quarter_is_a_draft_without_a_seal() {
    let mut town = town_of(&NAMES);
    town.quarter.as_mut().unwrap().stage = Stage::Circulated;
    let said = words(&drawn(&town, "points-sheet", &json!({}))).replace('\n', "");
    assert!(said.contains("（征求意见稿）") && said.contains("错、重、漏"), "{said}");
    assert!(!said.contains("盖章") && !said.contains("公示期"), "{said}");
}

#[test]
fn each_place_has_its_sheet_and_its_own_ranks() {
    let drawing = drawn(&town_of(&NAMES), "points-sheet", &json!({"by": "constituency"}));
    assert_eq!(drawing.pages.len(), 3);
    let said = drawing.pages[1].texts().join("\n").replace([' ', '\u{3000}'], "");
    assert!(said.contains("第2选区2026年第三季度"), "{said}");
    assert_eq!(said.lines().filter(|line| *line == "1").count(), 3, "{said}");
    let only = drawn(&town_of(&NAMES), "points-sheet", &json!({"by": "constituency", "only": "第 2 选区"}));
    assert_eq!(only.pages.len(), 1);
    assert_eq!(
        refused(&town_of(&NAMES), "points-sheet", &json!({"only": "无此人"})).field.as_deref(),
        Some("only")
    );
    assert_eq!(
        refused(&town_of(&NAMES), "points-sheet", &json!({"quarter": "2026Q7"})).field.as_deref(),
        Some("quarter")
    );
}

#[test]
fn heads_are_repeated_on_every_page_and_notes_stand_once() {
    let names: Vec<String> = (0..90).map(|n| format!("张{}", char::from_u32(0x4E00 + n).unwrap())).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for paper in ["A4", "A3"] {
        let drawing = drawn(&town_of(&names), "points-sheet", &json!({"paper": paper}));
        assert!(drawing.pages.len() > 1);
        for page in &drawing.pages {
            let texts = page.texts();
            assert!(
                texts.iter().any(|text| text == "审定") && texts.iter().any(|text| text == "名次"),
                "{texts:?}"
            );
        }
        let notes = drawing.pages.iter().filter(|page| page.texts().iter().any(|text| text == "依据："));
        assert_eq!(notes.count(), 1, "{paper}");
    }
}

/// The lengths of the filled bars of a page in the colour of charts.
fn bars(drawing: &Drawing, page: usize) -> Vec<f32> {
    let bars = drawing.pages[page].items.iter().filter_map(|item| match item {
        Item::Fill { area, ink } if *ink == dutybook_core::paper::Ink::BLUE => Some(area[2]),
        _ => None,
    });
    bars.collect()
}

#[test]
fn a_report_counts_leave_and_absence_apart_and_draws_what_it_counts() {
    let town = town_of(&NAMES);
    let drawing = drawn(&town, "quarter-report", &json!({"quarter": "2026Q3"}));
    let said = words(&drawing);
    for expected in
        ["请假", "缺席", "积分最高的是王芳，118.5分。", "还有9条申报没有审核，不计分。", "26年2季"]
    {
        assert!(said.replace('\n', "").contains(expected), "{expected} in\n{said}");
    }
    let longest = (0..drawing.pages.len()).flat_map(|page| bars(&drawing, page)).fold(0.0, f32::max);
    assert!(longest > 100.0, "{longest}");
}
