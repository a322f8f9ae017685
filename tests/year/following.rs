//! What follows a poor year: the list, two talks, advice, a resignation. The status follows the decision alone.

use serde_json::{Value, json};

use crate::reckoned::written;
use crate::town::{HEAD, POOR, Year};

/// The program lists with reasons and decides nothing; who is on the list cannot be advised to resign before a talk.
pub fn advice_before_a_talk_is_refused(year: &mut Year) {
    year.office.on("2028-02-10");
    let listed = year.office.call("ladder.candidates", &json!({ "year": 2027 }));
    assert_eq!(listed["closed_quarters"], 4);
    let lines = listed["lines"].as_array().unwrap();
    let poor = lines.iter().find(|line| line["name"] == POOR).unwrap();
    let reasons = poor["reasons"].as_array().unwrap();
    let points = written(100 * year.reckoned.year(year.id(POOR)));
    for said in ["再有一次就达到代表法第六十二条", "不称职", &format!("{points} 分")] {
        assert!(
            reasons.iter().any(|reason| reason["said"].as_str().unwrap().contains(said)),
            "{said}: {poor}"
        );
    }
    assert!(lines.iter().all(|line| line["name"] != "王䶮㛃"), "{listed}");
    status_is(year, "in_office");
    let said: Vec<&Value> = reasons.iter().map(|reason| &reason["said"]).collect();
    let open = json!({ "deputy": year.id(POOR), "on": "2028-02-10", "reasons": said });
    year.case = year.office.call("ladder.open", &open);
    year.office.refused("ladder.open", &open, "已经有一项跟进没有办完");
    refused(year, &advice("2028-02-10"), "劝辞之前要有约谈，并且到期复查没有改进（考评办法的跟进次序）");
    // Nor is there a short way: a recall needs thirty voters of the constituency.
    let petition = json!({
        "step": "petition", "on": "2028-02-10", "voters": 29, "in_writing": true, "reasons": "不联系选民",
        "to": "county_committee",
    });
    refused(year, &petition, "30 人以上联名（选举法第五十条）");
    refused(year, &termination(), "须未经批准 2 次不出席本级人民代表大会会议（代表法第六十二条）");
}

/// First the group's head talks, then the office; each time the deadline passes and nothing has become better.
pub fn two_talks_bring_no_improvement(year: &mut Year) {
    refused(year, &talk("office", "张晓珍", "2028-02-10", "2028-05-31"), "先由组长谈，再由镇人大谈");
    year.office.on("2028-02-20");
    take(year, &talk("group_head", HEAD, "2028-02-20", "2028-05-31"));
    year.office.on("2028-04-01");
    refused(year, &recheck("2028-04-01"), "改进期限是2028年5月31日，还没有到期");
    refused(year, &advice("2028-04-01"), "劝辞之前要有约谈");
    year.office.on("2028-06-01");
    take(year, &recheck("2028-06-01"));
    year.office.on("2028-06-10");
    take(year, &talk("office", "张晓珍", "2028-06-10", "2028-08-31"));
    year.office.on("2028-09-01");
    take(year, &recheck("2028-09-01"));
    status_is(year, "in_office");

    let records = year.office.print("talk-record", &json!({ "filling": "all", "only": POOR }));
    records.says(&[
        "清河镇人大代表约谈记录",
        "第1次",
        "第2次",
        "雷洁慧（小组组长）",
        "张晓珍（镇人大）",
        "2028年5月31日",
        "2028年8月31日",
        "2028年6月1日，镇人大办公室复查：没有改进",
        "每月到联络站值班一次",
        "第四代表小组",
    ]);
    assert_eq!(records.times(POOR), 2);
    let last = year.office.print("talk-record", &json!({ "only": POOR }));
    last.says(&["2028年6月10日", "用于工作提醒"]);
}

/// Advice is free to be followed; a resignation is the congress's to accept, by more than half of all its deputies.
pub fn the_advised_resignation_is_accepted_by_the_congress(year: &mut Year) {
    year.office.on("2028-09-10");
    take(year, &advice("2028-09-10"));
    year.office.on("2028-09-20");
    refused(
        year,
        &resignation("presidium"),
        "要向本级人民代表大会提出辞职（选举法第五十五条），不是向乡镇人大主席团",
    );
    take(year, &resignation("congress"));
    status_is(year, "in_office");
    year.office.on("2028-12-21");
    refused(year, &acceptance("presidium", 60), "主席团不能接受");
    refused(year, &acceptance("congress", 33), "全体 67 人，赞成 33 人，没有过半数");
    status_is(year, "in_office");
    take(year, &acceptance("congress", 34));
    status_is(year, "resigned");
    take(year, &json!({ "step": "announce", "on": "2028-12-21", "by": "congress", "paper": "第 2 号公告" }));
    status_is(year, "resigned");

    let file = year.office.call("deputies.read", &json!({ "id": year.id(POOR) }));
    let change = &file["status_changes"][0];
    assert_eq!((&change["on"], &change["status"]), (&json!("2028-12-21"), &json!("resigned")));
    assert_eq!(change["decided_by"], "清河镇第二十届人民代表大会第四次会议");
    let roster = year.office.print("notice-board", &json!({}));
    roster.says(&[HEAD]).keeps_quiet(&[POOR]);
}

fn talk(by: &str, who: &str, on: &str, deadline: &str) -> Value {
    json!({
        "step": "talk", "on": on, "by": by, "who": who, "place": "李家沟联络站", "subject": "全年没有参加活动",
        "words": "常年在外打工。", "promise": "每月到联络站值班一次", "deadline": deadline, "without_group_head": null,
    })
}

fn recheck(on: &str) -> Value {
    json!({ "step": "recheck", "on": on, "improved": false, "findings": "没有值班记录", "by": "镇人大办公室" })
}

fn advice(on: &str) -> Value {
    json!({ "step": "advise", "on": on, "by": "主席团成员邱丰", "words": "本人表示愿意让贤。", "cause": null })
}

fn termination() -> Value {
    json!({ "step": "terminate", "on": "2028-02-10", "ground": "absent_twice", "detail": "缺席一次" })
}

fn resignation(to: &str) -> Value {
    json!({
        "step": "receive_resignation", "on": "2028-09-20", "in_writing": true, "to": to, "reason": "长期在外务工",
    })
}

fn acceptance(by: &str, in_favour: u32) -> Value {
    json!({
        "step": "accept_resignation", "on": "2028-12-21", "by": by, "session": "第四次会议", "deputies": 67,
        "in_favour": in_favour,
    })
}

fn asked(year: &Year, step: &Value) -> Value {
    let file = year.office.call("ladder.read", &year.case);
    json!({ "case": { "id": file["id"], "revision": file["revision"] }, "step": step })
}

fn take(year: &Year, step: &Value) {
    year.office.call("ladder.take_step", &asked(year, step));
}

fn refused(year: &Year, step: &Value, words: &str) {
    year.office.refused("ladder.take_step", &asked(year, step), words);
}

/// Where the deputy stands in the roster.
fn status_is(year: &Year, status: &str) {
    let file = year.office.call("deputies.read", &json!({ "id": year.id(POOR) }));
    assert_eq!(file["status"], status);
}
