//! Two evaluation sessions (述职评议): planned, read for, held, counted, decided, put right, made known.

use serde_json::{Value, json};

use crate::reckoned::{share, weighed, written};
use crate::town::{CLERK, POOR, Year};

const VILLAGE: &str = "2027年李家沟村代表述职评议会";
const TOWNSHIP: &str = "2027年镇直代表述职评议会";

/// Valid ballots of the village's session for each deputy: 优秀、称职、基本称职、不称职 of voters, presidium, peers.
const GRADED: [(&str, [[i64; 4]; 3]); 3] = [
    ("王䶮㛃", [[30, 12, 5, 1], [6, 3, 1, 0], [5, 2, 1, 0]]),
    ("余晓洁", [[10, 20, 10, 8], [2, 5, 3, 0], [1, 4, 3, 0]]),
    (POOR, [[2, 8, 13, 25], [0, 2, 4, 4], [0, 2, 3, 3]]),
];
const ELECTORATES: [(&str, &str, i64); 3] =
    [("voters", "选民代表", 70), ("presidium", "主席团", 20), ("peers", "代表互评", 10)];

/// 满意、基本满意、不满意 of the other session.
const SATISFIED: [(&str, [i64; 3]); 2] = [(CLERK, [30, 7, 3]), ("钱珍芳", [25, 11, 4])];

/// Nobody has reported in the new term; two sessions are planned, and what is read out in them is printed.
pub fn two_sessions_are_planned_and_read_for(year: &mut Year) {
    year.office.on("2027-11-15");
    let plan = year.office.call("evaluations.plan", &json!({ "year": 2027 }));
    assert_eq!((&plan["reported"], plan["lines"].as_array().unwrap().len()), (&json!(0), 67));
    let reporters: Vec<&str> = GRADED.iter().map(|(name, _)| *name).collect();
    let village = planned(year, VILLAGE, "2027-11-25", &reporters, |facts| {
        facts["ballot"] = json!("grades4");
        facts["rule"] = json!({ "competent_from": "80", "basic_from": "50" });
        facts["weights"] = json!({ "voters": 70, "presidium": 20, "peers": 10 });
    });
    let township = planned(year, TOWNSHIP, "2027-11-26", &[CLERK, "钱珍芳"], |facts| {
        facts["ballot"] = json!("satisfaction3");
        facts["rule"] = json!("over_half_dissatisfied");
        facts["weights"] = json!({ "voters": 100, "presidium": 0, "peers": 0 });
    });
    year.sessions = vec![village, township];
    let plan = year.office.call("evaluations.plan", &json!({ "year": 2027 }));
    assert_eq!(plan["this_year"], 5);

    let forms = year.office.print("report-form", &json!({ "session": VILLAGE }));
    let ballots =
        year.office.print("evaluation-ballots", &json!({ "session": VILLAGE, "papers": 8, "per_page": "4" }));
    assert_eq!(ballots.times("本票不记名"), 8);
    let packet = year.office.print("evaluation-packet", &json!({ "session": VILLAGE }));
    packet.says(&[VILLAGE, "2027年11月25日", "公布履职积分和承诺完成情况", "出席镇人代会"]);
    for name in reporters {
        let (points, days) = (year.reckoned.year(year.id(name)), year.reckoned.days(year.id(name)));
        packet.says(&[name, &format!("2027年以来履职积分合计{points}分，履职{days}天。")]);
        forms.says(&[name]);
        ballots.says(&[name]);
    }
    packet.says(&["2027年度承诺5项，还没有评诺。"]).keeps_quiet(&["钱珍芳"]);
}

/// A session is held on its day and not before; ballots that do not add up are refused; what was decided stays.
pub fn ballots_are_counted_and_decided(year: &mut Year) {
    let (village, township) = (year.sessions[0].clone(), year.sessions[1].clone());
    year.office.refused("evaluations.hold", &village, "还没有到");
    year.office.on("2027-11-25");
    let first = graded(year, 0, 0);
    year.office.refused("evaluations.enter_tally", &first, "代表法第五十八条第二款");
    hold(year, &village, "2027-11-25", VILLAGE, &GRADED.map(|(name, _)| name));
    let mut many = first.clone();
    many["returned"] = json!(51);
    year.office.refused("evaluations.enter_tally", &many, "收回 51 张，比发出的 50 张还多");
    let mut short = first;
    short["votes"]["excellent"] = json!(29);
    year.office.refused("evaluations.enter_tally", &short, "少了 1 张");
    for reporter in 0..GRADED.len() {
        for electorate in 0..ELECTORATES.len() {
            year.office.refused("evaluations.decide", &village, "计票结果还没有录全");
            year.office.call("evaluations.enter_tally", &graded(year, reporter, electorate));
        }
    }
    year.office.call("evaluations.decide", &village);
    year.office.refused("evaluations.enter_tally", &graded(year, 0, 0), "已经评定，不能再改");
    the_newest_act_cannot_be_undone(year);
    tally_says_what_was_counted(year);

    year.office.on("2027-11-26");
    hold(year, &township, "2027-11-26", TOWNSHIP, &SATISFIED.map(|(name, _)| name));
    for reporter in 0..SATISFIED.len() {
        year.office.call("evaluations.enter_tally", &satisfied(year, reporter));
    }
    year.office.call("evaluations.decide", &township);
    for (name, [.., against]) in SATISFIED {
        let who = year.id(name);
        year.reckoned.evaluated.insert(who, 10_000 - share(against, 40));
    }
    year.office.call("evaluations.notify", &json!({ "id": township["id"], "notice_until": "2027-12-03" }));
    let notice = year.office.print("evaluation-notice", &json!({ "session": TOWNSHIP }));
    notice.says(&[CLERK, "7.5%", "钱珍芳", "10%", "通过", "清河镇人大主席团"]);
}

/// Who came out as 不称职 has to put something right; the notice names it, and a result that was miscounted is corrected.
pub fn who_must_rectify_does_and_the_notice_goes_out(year: &mut Year) {
    let village = year.sessions[0].clone();
    let notify = json!({ "id": village["id"], "notice_until": "2027-12-10" });
    year.office.refused("evaluations.notify", &notify, &format!("{POOR}应当整改，还没有列出整改事项"));
    year.office.on("2027-12-01");
    let matter = json!({
        "existing": null, "session": village["id"], "deputy": year.id(POOR), "owner": "雷洁慧", "due": "2028-01-31",
        "matter": "全年没有接待和走访选民：每月到联络站值班一次",
    });
    let item = year.office.call("evaluations.save_rectification", &matter);
    corrected(year, &village);
    year.office.call("evaluations.notify", &notify);
    year.office.refused("evaluations.notify", &notify, "已经通报过了");
    let notice = year.office.print("evaluation-notice", &json!({ "session": VILLAGE }));
    notice.says(&[
        "关于2027年李家沟村代表述职评议会情况的通报",
        "每月到联络站值班一次",
        "责任人：雷洁慧",
        "期限：2028年1月31日",
    ]);
    for (name, _) in GRADED {
        notice.row(&[name, &format!("{}%", written(year.reckoned.evaluated[&year.id(name)]))]);
    }
    assert_eq!((notice.times("（更正）"), notice.times("不称职")), (1, 1));
    notice.keeps_quiet(&["选民甲"]);

    rectified(year, &item);
}

/// A session as it is drafted and then planned.
fn planned(year: &Year, title: &str, on: &str, reporters: &[&str], more: impl Fn(&mut Value)) -> Value {
    let places = year.office.call("places.list", &json!({}));
    let village =
        places["villages"].as_array().unwrap().iter().find(|one| one["name"] == "李家沟村").unwrap();
    let mut facts = year.office.call("evaluations.draft", &json!({}));
    facts["title"] = json!(title);
    facts["date"] = json!(on);
    facts["place"] = json!("李家沟村文化大院");
    facts["host"] = json!("张晓珍");
    facts["reporters"] =
        reporters.iter().map(|name| json!({ "deputy": year.id(name), "form": "oral" })).collect();
    facts["voters"] = json!([{ "village": village["id"], "invited": 60, "present": 50 }]);
    more(&mut facts);
    year.office.call("evaluations.save", &json!({ "existing": null, "facts": facts }))
}

/// A session is held; reporting is a duty record of each reporter.
fn hold(year: &mut Year, session: &Value, on: &'static str, title: &str, reporters: &[&str]) {
    year.office.call("evaluations.hold", session);
    let discussion = json!({
        "session": session["id"],
        "questions": [{ "deputy": null, "asked_by": "选民甲", "question": "村道何时修？", "answer": "已列入计划。" }],
        "opinions": [{ "deputy": null, "text": "希望多到村里走走" }],
    });
    year.office.call("evaluations.save_discussion", &discussion);
    for who in year.ids(reporters) {
        year.reckoned.attended(who, on, ("duty_report", title), 1, 0);
    }
}

/// One electorate's ballots for a deputy: two more were given out than came back, one of which is spoiled.
fn graded(year: &Year, reporter: usize, electorate: usize) -> Value {
    let (name, votes) = GRADED[reporter];
    let [excellent, competent, basic, incompetent] = votes[electorate];
    let valid: i64 = votes[electorate].iter().sum();
    json!({
        "session": year.sessions[0]["id"], "deputy": year.id(name), "electorate": ELECTORATES[electorate].0,
        "issued": valid + 2, "returned": valid + 1, "spoiled": 1,
        "votes": { "excellent": excellent, "competent": competent, "basic": basic, "incompetent": incompetent },
    })
}

fn satisfied(year: &Year, reporter: usize) -> Value {
    let (name, [satisfied, fairly, dissatisfied]) = SATISFIED[reporter];
    json!({
        "session": year.sessions[1]["id"], "deputy": year.id(name), "electorate": "voters",
        "issued": 42, "returned": 40, "spoiled": 0,
        "votes": { "satisfied": satisfied, "fairly": fairly, "dissatisfied": dissatisfied },
    })
}

/// The tally shows each count with its share, and what the three electorates come to together.
fn tally_says_what_was_counted(year: &mut Year) {
    let tally = year.office.print("evaluation-tally", &json!({ "session": VILLAGE }));
    for (name, votes) in GRADED {
        let mut parts = Vec::new();
        for ((_, electorate, weight), own) in ELECTORATES.iter().zip(votes) {
            let valid: i64 = own.iter().sum();
            for count in own {
                tally.says(&[&format!("{count}（{}%）", written(share(count, valid)))]);
            }
            tally.says(&[&format!("{electorate}（权重{weight}）")]);
            parts.push((*weight, own[0] + own[1], valid));
        }
        let whole = weighed(&parts);
        tally.says(&[&format!("加权占{}%", written(whole)), name]);
        let who = year.id(name);
        year.reckoned.evaluated.insert(who, whole);
    }
    let results: Vec<i64> = GRADED.iter().map(|(name, _)| year.reckoned.evaluated[&year.id(name)]).collect();
    assert!(results[0] >= 8_000 && (5_000..8_000).contains(&results[1]) && results[2] < 5_000, "{results:?}");
}

/// Deciding is not taken back: 撤销 refuses it.
fn the_newest_act_cannot_be_undone(year: &Year) {
    let journal = year.office.call("journal.list", &json!({}));
    let newest = &journal[0];
    year.office.refused("journal.undo", &json!({ "operation": newest["operation"] }), "");
}

fn corrected(year: &mut Year, session: &Value) {
    let correction = json!({
        "session": session["id"], "deputy": year.id("余晓洁"), "result": "competent", "share": "81.5",
        "reason": "复核选票，漏计称职票", "decided_by": "镇人大主席团第三次会议",
    });
    let mut odd = correction.clone();
    odd["result"] = json!("incompetent");
    year.office.refused("evaluations.correct_result", &odd, "按更正后的 81.5% 评定为“称职”，不是“不称职”");
    year.office.call("evaluations.correct_result", &correction);
    let who = year.id("余晓洁");
    year.reckoned.evaluated.insert(who, 8_150);
    let file = year.office.call("evaluations.read", session);
    let reporter = file["reporters"].as_array().unwrap().iter().find(|one| one["name"] == "余晓洁").unwrap();
    assert_eq!(
        (&reporter["assessed"]["result"], &reporter["result"]),
        (&json!("basic"), &json!("competent"))
    );
    assert_eq!(reporter["corrections"][0]["decided_by"], "镇人大主席团第三次会议");
}

/// Reported, and found not done: there is a new day.
fn rectified(year: &mut Year, item: &Value) {
    let step = |step: &str, on: &str, said: &str, due: Value| json!({ "id": item, "step": step, "date": on, "by": "雷洁慧", "said": said, "due": due });
    let pass = step("pass", "2027-12-20", "没有看到记录", Value::Null);
    year.office.on("2027-12-20");
    year.office.refused("evaluations.step_rectification", &pass, "先报告、后复查");
    let report = step("report", "2027-12-20", "十二月值班一次，没有登记", Value::Null);
    year.office.call("evaluations.step_rectification", &report);
    let back = step("return", "2027-12-20", "值班登记簿上没有记录", json!("2028-02-29"));
    year.office.call("evaluations.step_rectification", &back);
}
