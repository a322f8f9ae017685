//! Every jump the law or the office's own order forbids, with the article its refusal names.

use serde_json::{Value, json};

use super::steps::*;
use crate::quarters::town::Town;

/// After `before`, the step is refused at the field, and the sentence says so much.
fn refused(before: &[Value], step: &Value, field: &str, said: &str) {
    let mut town = Town::of(&["王桂兰"]);
    let case = town.follow("王桂兰");
    town.steps(&case, before);
    let standing = (town.case(&case), town.status("王桂兰"));
    let refusal = town.step(&case, step).expect_err(&format!("{step} after {before:?}"));
    assert!(refusal.message.contains(said) && refusal.message.ends_with('。'), "{refusal}");
    assert!(refusal.hint.as_ref().is_some_and(|hint| hint.ends_with('。')), "{refusal}");
    assert_eq!(refusal.field.as_deref(), Some(field), "{refusal}");
    assert_eq!((town.case(&case), town.status("王桂兰")), standing);
}

#[test]
fn advice_needs_a_talk_without_improvement_or_a_cause() {
    let own_order = "考评办法的跟进次序";
    refused(&[], &advise("2026-03-01"), "cause", own_order);
    refused(&[talk("group_head", "2026-02-10")], &advise("2026-03-01"), "cause", own_order);
    let mut town = Town::of(&["王桂兰"]);
    let case = town.follow("王桂兰");
    let caused = but(advise("2026-03-01"), "cause", json!("已到外地定居"));
    assert_eq!(town.steps(&case, &[caused]), "advised");
}

#[test]
fn the_group_s_head_talks_first_unless_a_reason_is_written() {
    refused(&[], &talk("office", "2026-02-10"), "by", "先由组长谈");
    let mut town = Town::of(&["王桂兰", "李明"]);
    let case = town.follow("王桂兰");
    let excused = but(talk("office", "2026-02-10"), "without_group_head", json!("本人就是组长"));
    assert_eq!(town.steps(&case, &[excused]), "talked");
    let standards =
        json!({ "points_below_percent": 50, "poor_years": 2, "improve_days": 90, "group_head_first": false });
    town.must("ladder.save_standards", standards);
    let other = town.follow("李明");
    assert_eq!(town.steps(&other, &[talk("office", "2026-02-10")]), "talked");
}

#[test]
fn a_recheck_follows_a_talk_and_waits_for_its_deadline() {
    let talked = [talk("group_head", "2026-02-10")];
    refused(&[], &recheck(true, "2026-03-01"), "step", "还没有约谈过");
    refused(&talked, &recheck(false, "2026-05-30"), "on", "还没有到期");
    refused(&talked, &talk("office", "2026-03-10"), "step", "先复查再谈");
    refused(&[], &but(talk("group_head", "2026-02-10"), "deadline", json!("2026-02-10")), "deadline", "期限");
    refused(&[], &but(talk("group_head", "2026-02-10"), "promise", json!(" ")), "promise", "改进要求");
}

#[test]
fn a_resignation_is_written_to_the_congress_and_accepted_by_it() {
    let article = "选举法第五十五条";
    let received = [resignation("2026-03-01")];
    refused(&[], &acceptance("2026-03-01"), "step", article);
    refused(&[], &but(resignation("2026-03-01"), "in_writing", json!(false)), "in_writing", article);
    refused(&[], &but(resignation("2026-03-01"), "to", json!("presidium")), "to", article);
    refused(&received, &but(acceptance("2026-04-01"), "by", json!("presidium")), "by", article);
    refused(&received, &but(acceptance("2026-04-01"), "in_favour", json!(30)), "in_favour", article);
    refused(&received, &but(acceptance("2026-04-01"), "in_favour", json!(61)), "in_favour", "还多");
    refused(&received, &resignation("2026-04-01"), "step", article);
    // The one deputy of this town is all its deputies; nobody's votes can be half of fewer.
    refused(&received, &but(acceptance("2026-04-01"), "deputies", json!(0)), "deputies", article);
}

#[test]
fn a_recall_needs_thirty_voters_the_county_committee_and_most_of_all_voters() {
    let (demand, majority) = ("选举法第五十条", "选举法第五十三条");
    let demanded = [petition("2026-03-01")];
    let heard = [petition("2026-03-01"), hearing("2026-03-20")];
    refused(&[], &but(petition("2026-03-01"), "voters", json!(29)), "voters", demand);
    refused(&[], &but(petition("2026-03-01"), "in_writing", json!(false)), "in_writing", demand);
    refused(&[], &but(petition("2026-03-01"), "reasons", json!("")), "reasons", demand);
    refused(&[], &but(petition("2026-03-01"), "to", json!("congress")), "to", demand);
    refused(&demanded, &petition("2026-03-02"), "step", demand);
    refused(&[], &hearing("2026-03-20"), "step", demand);
    refused(
        &demanded,
        &but(hearing("2026-03-20"), "defence_offered", json!(false)),
        "defence_offered",
        demand,
    );
    refused(&demanded, &but(hearing("2026-03-20"), "host", json!("")), "host", demand);
    refused(&[], &ballot("2026-04-01"), "step", demand);
    refused(&demanded, &ballot("2026-04-01"), "step", demand);
    refused(&heard, &but(ballot("2026-04-01"), "secret", json!(false)), "secret", "选举法第五十二条");
    // Exactly half is not more than half, however few came to vote.
    let half = but(but(ballot("2026-04-01"), "voters", json!(1000)), "in_favour", json!(500));
    refused(&heard, &half, "passed", majority);
    refused(&heard, &but(ballot("2026-04-01"), "passed", json!(false)), "passed", majority);
    refused(&heard, &but(ballot("2026-04-01"), "in_favour", json!(1002)), "in_favour", "还多");
    let few = but(but(ballot("2026-04-01"), "voters", json!(29)), "in_favour", json!(20));
    refused(&heard, &few, "voters", "比联名要求罢免的 30 人还少");
}

#[test]
fn suspension_and_its_end_follow_the_deputies_law() {
    let article = "代表法第六十一条";
    let rests = [suspension("2026-03-01")];
    refused(&[], &resumption("2026-03-01"), "step", article);
    refused(&rests, &suspension("2026-04-01"), "step", article);
    refused(&[], &but(suspension("2026-03-01"), "reported_to", json!("office")), "reported_to", article);
    refused(&[], &but(suspension("2026-03-01"), "paper", json!("")), "paper", "法律文书");
}

#[test]
fn a_mandate_ends_on_the_law_s_grounds_and_is_announced_by_the_congress() {
    let article = "代表法第六十二条";
    let ended = [termination("moved_out", "2026-03-01")];
    refused(&[], &termination("absent_twice", "2026-03-01"), "ground", article);
    refused(&ended, &termination("lost_capacity", "2026-04-01"), "step", article);
    refused(&ended, &talk("group_head", "2026-04-01"), "step", article);
    refused(&[], &announcement("2026-03-01"), "step", "代表法第六十三条");
    refused(&ended, &but(announcement("2026-03-02"), "by", json!("presidium")), "by", "代表法第六十三条");
    refused(&[], &by_election("2026-03-01"), "step", "选举法第五十七条");
    // What nobody has announced is neither filled nor closed.
    refused(&ended, &by_election("2026-04-01"), "step", "代表法第六十三条");
    refused(&ended, &closing("2026-04-01"), "step", "代表法第六十三条");
    let filled = [ended[0].clone(), announcement("2026-03-20"), by_election("2026-04-01")];
    refused(&filled, &by_election("2026-05-01"), "step", "选举法第五十七条");
    refused(&filled, &closing("2026-05-01"), "step", "考评办法的跟进次序");
}

#[test]
fn the_majority_is_of_all_deputies_on_the_roster_that_day() {
    let mut town = Town::of(&["王桂兰", "李明", "赵强", "孙小梅"]);
    let other = town.follow("孙小梅");
    town.steps(&other, &[termination("moved_out", "2026-04-02")]);
    let case = town.follow("王桂兰");
    town.steps(&case, &[resignation("2026-03-01")]);
    // On the first of April there were four, whoever left the day after; two of four are not more than half.
    let voted = |deputies: u32, in_favour: u32| {
        let all = but(acceptance("2026-04-01"), "deputies", json!(deputies));
        but(all, "in_favour", json!(in_favour))
    };
    let refusal = town.step(&case, &voted(3, 2)).unwrap_err();
    assert!(refusal.message.contains("全体代表填了 3 人，名册上当天在任的有 4 人"), "{refusal}");
    assert!(town.step(&case, &voted(4, 2)).unwrap_err().message.contains("没有过半数"));
    assert_eq!(town.steps(&case, &[voted(4, 3)]), "resigned");
}

#[test]
fn a_mandate_that_ended_elsewhere_is_talked_about_no_more() {
    let mut town = Town::of(&["王桂兰"]);
    let case = town.follow("王桂兰");
    let deputy = town.id("王桂兰");
    let change = json!({ "status": "died", "on": "2026-03-01", "reason": "因病去世", "decided_by": "" });
    town.must("deputies.change_status", json!({ "id": deputy, "change": change }));
    for step in [talk("group_head", "2026-04-01"), resignation("2026-04-01"), suspension("2026-04-01")] {
        let refusal = town.step(&case, &step).expect_err("nobody is there to talk to");
        assert!(refusal.message.contains("代表法第六十二条"), "{refusal}");
    }
    assert_eq!(town.steps(&case, &[termination("died", "2026-04-01")]), "terminated");
    assert_eq!(town.status("王桂兰"), "died");
}

#[test]
fn a_talk_in_vain_is_remembered_past_a_suspension() {
    let mut town = Town::of(&["王桂兰"]);
    let case = town.follow("王桂兰");
    let before = [
        talk("group_head", "2026-02-10"),
        recheck(false, "2026-05-31"),
        suspension("2026-06-01"),
        resumption("2026-07-01"),
        advise("2026-07-10"),
    ];
    assert_eq!(town.steps(&case, &before), "advised");
}

#[test]
fn days_follow_each_other_and_have_come() {
    refused(&[], &talk("group_head", "2026-01-31"), "on", "早于上一步");
    refused(&[talk("group_head", "2026-02-10")], &closing("2026-02-09"), "on", "早于上一步的2026年2月10日");
    refused(&[], &but(talk("group_head", "2026-10-01"), "deadline", json!("2026-12-01")), "on", "今天之后");
}

#[test]
fn older_days_name_the_articles_of_their_law() {
    let mut town = Town::of(&["王桂兰"]);
    let deputy = town.id("王桂兰");
    let open = json!({ "deputy": deputy, "on": "2020-01-01", "reasons": ["旧事补录。"] });
    let case = town.must("ladder.open", open);
    let refusal = town.step(&case, &but(petition("2020-05-01"), "voters", json!(29))).unwrap_err();
    assert!(refusal.message.contains("原选举法第四十九条"), "{refusal}");
    let refusal = town.step(&case, &resumption("2024-05-01")).unwrap_err();
    assert!(refusal.message.contains("原代表法第四十八条"), "{refusal}");
}
