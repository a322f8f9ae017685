//! What deputies did, on paper: 履职公开栏, 履职档案 and the filled 履职登记表.

use serde_json::json;

use super::town::town_of;
use super::{NAMES, drawn, refused, words};

#[test]
fn the_column_names_what_may_be_public_and_counts_the_rest() {
    let said = words(&drawn(&town_of(&["王芳"]), "duty-column", &json!({})));
    for expected in ["农村饮水安全视察（7月8日）", "第十次会议（8月3日）", "领衔《关于修缮柳林桥的建议》"]
    {
        assert!(said.replace('\n', "").contains(expected), "{expected} in\n{said}");
    }
    for hidden in ["私语", "座谈会", "半年工作会", "尚未审核"] {
        assert!(!said.contains(hidden), "{hidden} in\n{said}");
    }
}

#[test]
fn the_column_counts_leave_and_absence_apart_and_only_if_asked() {
    let town = town_of(&["王芳"]);
    let said = words(&drawn(&town, "duty-column", &json!({"absences": true, "items": 0})));
    // Meetings, inspections, group, receptions, deeds, reports; suggestions; leave; absence.
    let counts: Vec<&str> = said.lines().skip_while(|line| *line != "王芳").skip(1).take(9).collect();
    assert_eq!(counts, ["1", "1", "–", "1", "–", "–", "2", "1", "1"], "{said}");
    assert!(!words(&drawn(&town, "duty-column", &json!({}))).contains("缺席"));
}

#[test]
fn a_number_in_a_title_is_not_posted() {
    let mut town = town_of(&["王芳"]);
    town.deeds[0].title = "视察，联系 13800000001".into();
    let refusal = refused(&town, "duty-column", &json!({}));
    assert!(refusal.message.contains("王芳") && refusal.message.contains("履职内容"), "{refusal}");
}

#[test]
fn another_period_is_another_sheet() {
    let town = town_of(&["王芳"]);
    let said = words(&drawn(&town, "duty-column", &json!({"period": "2026Q2"})));
    assert!(said.contains("2026年第二季度") && !said.contains("视察（"), "{said}");
    assert_eq!(refused(&town, "duty-file", &json!({"period": "昨天"})).field.as_deref(), Some("period"));
}

#[test]
fn a_book_has_eight_parts_where_its_contents_say() {
    let town = town_of(&NAMES);
    let drawing = drawn(&town, "duty-file", &json!({"only": "王芳"}));
    let texts: Vec<Vec<String>> = drawing.pages.iter().map(dutybook_core::paper::Page::texts).collect();
    assert!(texts[0].iter().any(|text| text.replace('\u{3000}', "") == "履职档案"));
    let contents = &texts[1];
    for title in [
        "一、基本情况",
        "二、参加会议",
        "三、视察调研",
        "四、学习培训",
        "五、小组活动和联系群众",
        "六、议案建议",
        "七、述职和监督",
        "八、表彰奖励",
    ] {
        let at = contents.iter().position(|text| text == title).unwrap_or_else(|| panic!("{title}"));
        let page: usize = contents[at + 1].parse().unwrap();
        assert!(texts[page - 1].iter().any(|text| text == title), "{title} on page {page}");
    }
    let said = words(&drawing);
    // Of the meetings: one attended late, one on leave, one absent.
    assert!(said.contains("共3次，到场1次，请假1次，缺席1次，发言0次。"), "{said}");
    assert!(said.contains("《关于私语事项的建议》") && !said.contains("尚未审核"), "{said}");
    // Three half-days on three days are three 履职天数, as on the points sheet.
    let at = contents.iter().position(|text| text == "履职天数").unwrap();
    assert_eq!(contents[at - 2], "3", "{contents:?}");
}

#[test]
fn all_books_are_one_file_each_with_its_own_pages() {
    let town = town_of(&NAMES);
    let drawing = drawn(&town, "duty-file", &json!({}));
    let covers = drawing
        .pages
        .iter()
        .filter(|page| page.texts().iter().any(|text| text.replace('\u{3000}', "") == "履职档案"));
    assert_eq!(covers.count(), NAMES.len());
    let refusal = refused(&town, "duty-file", &json!({"only": "无此人"}));
    assert_eq!(refusal.field.as_deref(), Some("only"));
}

#[test]
fn a_filled_form_has_what_was_approved() {
    let said = words(&drawn(&town_of(&["王芳"]), "duty-form", &json!({"filling": "filled"})));
    for expected in ["农村饮水安全视察（发言）", "请假1个半天", "缺席", "《关于修缮柳林桥的建议》", "领衔"]
    {
        assert!(said.replace('\n', "").contains(expected), "{expected} in\n{said}");
    }
    assert!(!said.contains("尚未审核"), "{said}");
    assert!(!words(&drawn(&town_of(&["王芳"]), "duty-form", &json!({}))).contains("视察"));
}
