//! Sheets of evaluation sessions: ballot papers cut to size, the tally, the notice, report forms, the packet read out.

use dutybook_core::evaluations::api::{Ballot, SessionLine};
use dutybook_core::paper::Item;
use dutybook_core::publication::evaluations::chosen;
use dutybook_core::publication::list;
use dutybook_core::values::{Day, EvaluationId, PledgeStage, SessionStage};
use serde_json::json;

use super::town::town_of;
use super::{NAMES, drawn, refused, words};

const SHEETS: [&str; 5] =
    ["evaluation-ballots", "evaluation-tally", "evaluation-notice", "report-form", "evaluation-packet"];

#[test]
fn ballot_papers_are_cut_from_whole_pages_and_all_alike() {
    let town = town_of(&NAMES[..4]);
    for (per_page, pages, ticks) in [("1", 60, 0), ("2", 30, 2), ("4", 15, 6)] {
        let drawing = drawn(&town, "evaluation-ballots", &json!({ "per_page": per_page }));
        assert_eq!(drawing.pages.len(), pages, "{per_page}");
        let page = &drawing.pages[0];
        let edge = |x: f32, size: f32| x < 0.1 || (x - size).abs() < 0.1;
        let at_edges = page.items.iter().filter(|item| {
            let Item::Line { from, to, .. } = item else { return false };
            let ends = |point: &(f32, f32)| edge(point.0, page.size.0) || edge(point.1, page.size.1);
            ends(from) || ends(to)
        });
        let crosses = if per_page == "4" { 2 } else { 0 };
        assert_eq!(at_edges.count(), ticks - crosses, "{per_page}");
        let words = words(&drawing);
        let papers = words.matches("测评票（选民代表）").count();
        assert_eq!(papers, pages * per_page.parse::<usize>().unwrap());
        assert!(words.contains("基本称职"));
        let read_on: String = words.split_whitespace().collect();
        assert!(read_on.contains("本票不记名"));
    }
    let drawing = drawn(&town, "evaluation-ballots", &json!({ "papers": 5, "electorate": "presidium" }));
    assert_eq!((drawing.pages.len(), words(&drawing).contains("主席团成员")), (3, true));
}

#[test]
fn a_paper_too_small_for_its_names_is_refused() {
    let names: Vec<String> = (0..30).map(|n| format!("张{}", char::from_u32(0x4E00 + n).unwrap())).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let town = town_of(&names);
    let refusal = refused(&town, "evaluation-ballots", &json!({ "per_page": "4" }));
    assert_eq!(refusal.field.as_deref(), Some("per_page"), "{refusal}");
    drawn(&town, "evaluation-ballots", &json!({ "per_page": "1" }));
}

#[test]
fn items_to_be_scored_stand_over_their_boxes() {
    let mut town = town_of(&NAMES[..3]);
    let item =
        |item: &str, most: &str| serde_json::from_value(json!({ "item": item, "most": most })).unwrap();
    let facts = &mut town.evaluation.as_mut().unwrap().file.facts;
    facts.ballot = Ballot::Scored(vec![item("联系选民", "60"), item("依法履职", "40")]);
    let words = words(&drawn(&town, "evaluation-ballots", &json!({})));
    assert!(words.contains("联系选民（60分）") && words.contains("不超过括号内的最高分"), "{words}");
}

#[test]
fn the_tally_shows_counts_with_shares_or_is_left_to_be_written() {
    let town = town_of(&NAMES);
    let filled = words(&drawn(&town, "evaluation-tally", &json!({})));
    for said in
        ["选民代表（权重70）", "主席团（权重20）", "24（50%）", "王芳：优秀、称职率", "计票人：", "监票人："]
    {
        assert!(filled.contains(said), "{said} in\n{filled}");
    }
    let blank = words(&drawn(&town, "evaluation-tally", &json!({ "filling": "blank" })));
    assert!(!blank.contains("24（50%）") && !blank.contains("优秀、称职率") && blank.contains("计票人："));
}

#[test]
fn the_notice_names_results_opinions_and_rectification_but_nobody_who_asked() {
    let town = town_of(&NAMES);
    let notice = drawn(&town, "evaluation-notice", &json!({ "number": "清人〔2026〕3号" }));
    let words = words(&notice);
    let whole = words.replace('\n', "");
    for said in [
        "关于2026年柳林村代表述职评议会情况的通报",
        "清人〔2026〕3号",
        "第五十八条第二款和《清河镇人大代表述职评议办法》",
        "到会选民代表58人",
        "优秀、称职率",
        "期限：2026年12月1日",
        "责任人：小组长",
        "0351-1234567",
        "清河镇人大主席团",
        "—1—",
    ] {
        assert!(whole.contains(said), "{said} in\n{words}");
    }
    assert!(whole.contains("办事认真") && !whole.contains("私语"));
    let without = super::words(&drawn(&town, "evaluation-notice", &json!({ "opinions": false })));
    assert!(!without.contains("办事认真"));
}

#[test]
fn a_number_in_an_opinion_is_not_posted() {
    let mut town = town_of(&NAMES);
    town.evaluation.as_mut().unwrap().file.opinions[0].text = "打 13800001111 找他".to_owned();
    let refusal = refused(&town, "evaluation-notice", &json!({}));
    assert!(refusal.message.contains("王芳") && refusal.message.contains("选民意见"), "{refusal}");
}

#[test]
fn nothing_is_announced_before_it_is_decided() {
    let mut town = town_of(&NAMES);
    town.evaluation.as_mut().unwrap().file.stage = SessionStage::Held;
    let refusal = refused(&town, "evaluation-notice", &json!({}));
    assert!(refusal.message.contains("还没有评定"), "{refusal}");
    town.evaluation.as_mut().unwrap().file.facts.weights.peers = 0;
    let refusal = refused(&town, "evaluation-ballots", &json!({ "electorate": "peers" }));
    assert_eq!(refusal.field.as_deref(), Some("electorate"));
    town.evaluation = None;
    for document in SHEETS {
        assert_eq!(refused(&town, document, &json!({})).field.as_deref(), Some("session"), "{document}");
    }
    drawn(&town, "report-form", &json!({ "filling": "blank" }));
}

#[test]
fn the_packet_reads_out_points_and_what_is_behind_them() {
    let town = town_of(&NAMES);
    let words = words(&drawn(&town, "evaluation-packet", &json!({})));
    for said in [
        "2026年第三季度",
        "118.5",
        "2026年以来履职积分合计118.5分，履职4天。",
        "2025年度承诺5项，2026年1月8日评诺：兑现3项，部分兑现1项，未兑现1项，总评“部分兑现”。",
        "承诺事项",
        "修好柳林村两座小桥",
        "请假1次，缺席1次。",
        "《关于修缮柳林桥的建议》",
    ] {
        assert!(words.replace('\n', "").contains(said), "{said} in\n{words}");
    }
    assert_eq!(list().iter().filter(|kind| SHEETS.contains(&kind.name.as_str())).count(), SHEETS.len());
}

#[test]
fn pledges_nobody_has_reviewed_are_not_read_out() {
    let mut town = town_of(&NAMES);
    for line in &mut town.pledges.as_mut().unwrap().lines {
        line.pledge.as_mut().unwrap().stage = PledgeStage::Drafted;
    }
    town.evaluation.as_mut().unwrap().pledges.clear();
    let words = words(&drawn(&town, "evaluation-packet", &json!({})));
    assert!(!words.contains("承诺事项") && !words.contains("小桥") && !words.contains("年度承诺"), "{words}");
}

#[test]
fn the_session_whose_turn_it_is_is_chosen() {
    let line = |id: i64, stage, title: &str| SessionLine {
        id: EvaluationId(id),
        title: title.to_owned(),
        date: Day::new(2026, 9, 1).unwrap(),
        place: None,
        stage,
        names: Vec::new(),
        tallied: 0,
        results: std::collections::BTreeMap::default(),
        open_rectifications: 0,
        overdue_rectifications: 0,
        lacks_rectification: false,
    };
    use SessionStage::{Decided, Held, Notified, Planned};
    let lines = [
        line(6, Planned, "丙村"),
        line(5, Planned, "乙村"),
        line(4, Held, "甲村"),
        line(3, Decided, "东河村"),
        line(2, Notified, "南庄村"),
    ];
    let check = |typed: &str, document: &str, expected: Option<i64>| {
        assert_eq!(chosen(&lines, typed, document).map(|id| id.0), expected, "{typed} {document}");
    };
    check("", "evaluation-ballots", Some(5));
    check("", "evaluation-tally", Some(4));
    check("", "evaluation-notice", Some(3));
    check("2", "evaluation-notice", Some(2));
    check("南庄", "evaluation-ballots", Some(2));
    check("西河", "evaluation-ballots", None);
}
