//! Pledges on paper: 履职承诺公示 and 履职承诺书.

use dutybook_core::values::{PledgeOutcome, PledgeStage};
use serde_json::json;

use super::town::town_of;
use super::{NAMES, asked, drawn, refused, words};
use dutybook_core::publication::make;
use dutybook_core::publication::town::Town;

fn stage(town: &mut Town, at: usize, stage: PledgeStage) {
    town.pledges.as_mut().unwrap().lines[at].pledge.as_mut().unwrap().stage = stage;
}

#[test]
fn the_board_says_what_is_promised_by_when_and_on_what_ground() {
    let said = words(&drawn(&town_of(&["王芳"]), "pledge-board", &json!({"by": "none"}))).replace('\n', "");
    for expected in [
        "清河镇第十九届人大代表履职承诺公示",
        "2026年度",
        "走访联系户不少于2次",
        "修好柳林村两座小桥（9月30日前）",
        "第五十八条第二款",
        "自张贴之日起5个工作日",
        "0351-1234567",
        "2026年9月30日",
    ] {
        assert!(said.contains(expected), "{expected} in\n{said}");
    }
    assert!(!said.contains("私语") && !said.contains("1/2"), "{said}");
}

#[test]
fn progress_and_outcome_are_posted_only_where_asked_for() {
    let mut town = town_of(&["王芳"]);
    let said = words(&drawn(&town, "pledge-board", &json!({"show": "progress"})));
    for state in ["已完成", "1/2", "待完成"] {
        assert!(said.lines().any(|line| line == state), "{state} in\n{said}");
    }
    let pledge = town.pledges.as_mut().unwrap().lines[0].pledge.as_mut().unwrap();
    (pledge.stage, pledge.result) = (PledgeStage::Judged, Some(PledgeOutcome::Partly));
    pledge.items[0].outcome = Some(PledgeOutcome::Kept);
    pledge.items[1].outcome = Some(PledgeOutcome::NotKept);
    let said = words(&drawn(&town, "pledge-board", &json!({"show": "outcome"})));
    for expected in ["清河镇第十九届人大代表履职承诺评诺结果公示", "总评：部分兑现", "兑现", "未兑现"]
    {
        assert!(said.lines().any(|line| line == expected), "{expected} in\n{said}");
    }
    assert!(!said.contains("私语"), "{said}");
}

#[test]
fn what_is_not_approved_is_not_posted_but_can_be_signed() {
    let mut town = town_of(&["王芳", "李明"]);
    stage(&mut town, 0, PledgeStage::Drafted);
    let board = words(&drawn(&town, "pledge-board", &json!({})));
    assert!(board.contains("李明") && !board.contains("王芳"), "{board}");
    let letters = drawn(&town, "pledge-letter", &json!({}));
    assert_eq!(letters.pages.len(), 2);
    stage(&mut town, 1, PledgeStage::Returned);
    assert!(refused(&town, "pledge-board", &json!({})).message.contains("还没有审核通过"));
    town.pledges = None;
    assert!(refused(&town, "pledge-letter", &json!({})).message.contains("还没有代表登记承诺"));
}

#[test]
fn each_place_has_boards_of_its_own_and_nobody_is_lost() {
    let town = town_of(&NAMES);
    for (by, boards) in [("constituency", 3), ("village", 1), ("station", 1), ("none", 1)] {
        for paper in ["A3", "A4"] {
            let drawing = drawn(&town, "pledge-board", &json!({"by": by, "paper": paper}));
            assert!(drawing.pages.len() >= boards, "{by}");
            let said = words(&drawing);
            for name in NAMES {
                assert_eq!(said.lines().filter(|line| *line == name).count(), 1, "{by} {paper} {name}");
            }
        }
    }
    let only = words(&drawn(&town, "pledge-board", &json!({"by": "village", "only": "柳林村"})));
    assert!(only.contains("柳林村"));
}

#[test]
fn a_letter_is_one_page_whatever_is_promised() {
    let mut town = town_of(&["王芳"]);
    let pledge = town.pledges.as_mut().unwrap().lines[0].pledge.as_mut().unwrap();
    let item = pledge.items[0].clone();
    for number in 0..9 {
        let mut more = item.clone();
        more.facts.text =
            format!("第{number}件事：在柳林村和石桥村各办一期果树修剪技术培训班并且上门指导到户");
        pledge.items.push(more);
    }
    let letters = drawn(&town, "pledge-letter", &json!({"blanks": 2}));
    assert_eq!(letters.pages.len(), 1);
    let said = words(&letters).replace('\n', "");
    for expected in [
        "履职承诺书",
        "（2026年度）",
        "我是第1选区选出的清河镇第十九届人民代表大会代表",
        "13．第8件事",
        "签名：",
    ] {
        assert!(said.contains(expected), "{expected} in\n{said}");
    }
    assert!(words(&letters).lines().any(|line| line == "王芳"));
}

#[test]
fn another_year_or_the_term_is_asked_for_by_name() {
    let town = town_of(&["王芳"]);
    let said = |year: &str| words(&drawn(&town, "pledge-letter", &json!({ "year": year })));
    assert!(said("2025年").contains("2025年度") && said("任期").contains("本届任期内"));
    assert_eq!(refused(&town, "pledge-board", &json!({"year": "去年"})).field.as_deref(), Some("year"));
}

#[test]
fn a_number_in_a_promise_is_not_posted() {
    let mut town = town_of(&["王芳"]);
    let pledge = town.pledges.as_mut().unwrap().lines[0].pledge.as_mut().unwrap();
    pledge.items[0].facts.text = "有事打 13800000001".into();
    for document in ["pledge-board", "pledge-letter"] {
        let refusal = refused(&town, document, &json!({}));
        assert!(refusal.message.contains("王芳") && refusal.message.contains("承诺"), "{refusal}");
    }
}

#[test]
fn the_same_pledges_print_the_same_file() {
    let town = town_of(&NAMES);
    for document in ["pledge-board", "pledge-letter"] {
        let once = || make(&town, &asked(document, &json!({})), &mut |_, _| Ok(())).unwrap().pdf;
        assert_eq!(once(), once(), "{document}");
    }
}
