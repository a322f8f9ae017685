//! A year from its closed quarters to the meeting's decision, frozen, and corrected beside it.

use dutybook_core::{Kind, journal};
use serde_json::{Value, json};

use crate::quarters::town::Town;

/// Four deputies; the first quarter gives 12, 9, 6 and 0 points, of which 15 are worth a hundred.
fn town() -> Town {
    let mut town = Town::of(&["王桂兰", "李明", "赵强", "孙小梅"]);
    for (day, names) in [
        ("2026-02-01", &["王桂兰", "李明", "赵强"][..]),
        ("2026-02-02", &["王桂兰", "李明", "赵强"]),
        ("2026-02-03", &["王桂兰", "李明"]),
        ("2026-02-04", &["王桂兰"]),
    ] {
        town.did("inspection", day, names);
    }
    town.close("2026Q1");
    town.must("appraisals.save_scheme", scheme(15, None));
    town
}

fn scheme(full: u32, quota: Option<u32>) -> Value {
    json!({
        "id": null, "name": "清河镇考评办法", "from": "2026-01-01",
        "scheme": {
            "weights": { "pledge": 30, "points": 40, "evaluation": 30 },
            "thresholds": { "excellent": "80", "qualified": "40" },
            "points_full": full, "missing": "reweigh", "quota": quota.map(|excellent| json!({ "excellent": excellent })),
        },
    })
}

fn sheet(town: &mut Town) -> Value {
    town.must("appraisals.sheet", json!({ "year": 2026 }))
}

fn line(town: &mut Town, name: &str) -> Value {
    let sheet = sheet(town);
    sheet["lines"].as_array().unwrap().iter().find(|line| line["name"] == name).unwrap().clone()
}

/// The proposals as the meeting's decision, on the last day of September.
fn proposals(town: &mut Town) -> Value {
    let sheet = sheet(town);
    let graded = sheet["lines"].as_array().unwrap().iter().filter(|line| !line["proposed"].is_null());
    let deputies: Vec<Value> = graded
        .map(|line| json!({ "deputy": line["deputy"], "grade": line["proposed"], "reason": null, "honoured": false }))
        .collect();
    json!({ "year": 2026, "decision": meeting("2026-09-30"), "deputies": deputies })
}

fn meeting(on: &str) -> Value {
    json!({ "on": on, "meeting": "镇人大主席团第十二次会议", "minutes": "〔2026〕12号" })
}

#[test]
fn a_year_is_proposed_from_its_closed_quarters_with_what_is_missing() {
    let mut town = town();
    let sheet = sheet(&mut town);
    let lines: Vec<String> = sheet["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            format!("{} {} {} {}", line["name"], line["rank"], line["score"], line["proposed"])
                .replace('"', "")
        })
        .collect();
    assert_eq!(
        lines,
        ["王桂兰 1 80 excellent", "李明 2 60 qualified", "赵强 3 40 qualified", "孙小梅 4 0 unqualified"]
    );
    assert_eq!(sheet["stage"], "open");
    assert!(sheet["gaps"][0].as_str().unwrap().contains("还有 3 个季度没有结算"), "{sheet}");
    let first = &sheet["lines"][0];
    assert!(first["sources"][0].as_str().unwrap().contains("已结算的 1 个季度积分合计 12 分"), "{first}");
    assert_eq!(
        first["parts"][1]["why"],
        "积分 12 分，以满分 15 分折合 100 分，得 80 分，占 40/40，计 80 分。"
    );
    let years = town.must("appraisals.years", json!({}));
    assert_eq!(years[0], json!({ "year": 2026, "stage": "open", "decided_on": null }));
}

#[test]
fn opinions_are_entered_changed_and_taken_away() {
    let mut town = town();
    let deputy = town.id("李明");
    let save = |town: &mut Town, grade: Value, words: &str| {
        let opinion =
            json!({ "side": "group", "grade": grade, "words": words, "by": "陈组长", "on": "2026-09-20" });
        town.must("appraisals.save_opinion", json!({ "year": 2026, "deputy": deputy, "opinion": opinion }));
    };
    save(&mut town, json!("qualified"), "参加活动积极");
    save(&mut town, json!("excellent"), "全勤");
    let opinions = line(&mut town, "李明")["opinions"].clone();
    assert_eq!(opinions.as_array().map(Vec::len), Some(1));
    assert_eq!((&opinions[0]["grade"], &opinions[0]["words"]), (&json!("excellent"), &json!("全勤")));
    save(&mut town, Value::Null, " ");
    assert_eq!(line(&mut town, "李明")["opinions"], json!([]));
    let outside =
        json!({ "side": "self", "grade": "competent", "words": "", "by": "李明", "on": "2026-09-20" });
    let refusal = town
        .call("appraisals.save_opinion", json!({ "year": 2026, "deputy": deputy, "opinion": outside }))
        .unwrap_err();
    assert_eq!(refusal.field.as_deref(), Some("grade"));
}

#[test]
fn vetoes_come_from_the_office_and_from_the_records() {
    let mut town = town();
    let deputy = town.id("王桂兰");
    let add =
        json!({ "year": 2026, "deputy": deputy, "veto": { "why": "受到政务处分", "at_most": "qualified" } });
    let id = town.must("appraisals.add_veto", add);
    assert_eq!(line(&mut town, "王桂兰")["proposed"], "qualified");
    town.must("appraisals.remove_veto", json!({ "id": id }));
    assert_eq!(line(&mut town, "王桂兰")["proposed"], "excellent");
    for day in ["2026-01-10", "2026-07-10"] {
        let absent = json!({ "deputy": deputy, "attendance": "absent" });
        town.keep(None, "congress_session", day, &[absent]);
    }
    // A session entered day by day is one, and whoever came to a part of it did not miss it.
    let other = town.id("李明");
    for day in ["2026-01-10", "2026-01-11"] {
        town.keep(None, "congress_session", day, &[json!({ "deputy": other, "attendance": "absent" })]);
    }
    town.keep(None, "congress_session", "2026-07-11", &[json!({ "deputy": other, "attendance": "absent" })]);
    town.did("congress_session", "2026-07-12", &["李明"]);
    assert_eq!(line(&mut town, "李明")["vetoes"], json!([]));
    let line = line(&mut town, "王桂兰");
    assert_eq!((&line["proposed"], &line["vetoes"][0]["id"]), (&json!("unqualified"), &Value::Null));
    assert!(line["reasons"][1].as_str().unwrap().contains("未经批准 2 次不出席人代会"), "{line}");
}

#[test]
fn a_decision_is_the_meeting_s_within_the_scheme() {
    let mut town = town();
    let good = proposals(&mut town);
    let at = |name: &str, town: &Town| {
        let id = town.id(name);
        good["deputies"].as_array().unwrap().iter().position(|own| own["deputy"] == id).unwrap()
    };
    let (first, second) = (at("王桂兰", &town), at("李明", &town));
    let check = |town: &mut Town, change: &dyn Fn(&mut Value), field: &str, said: &str| {
        let mut asked = good.clone();
        change(&mut asked);
        let refusal = town.call("appraisals.decide", asked).expect_err(said);
        assert!(refusal.message.contains(said) && refusal.message.ends_with('。'), "{refusal}");
        assert_eq!(refusal.field.as_deref(), Some(field), "{refusal}");
    };
    check(&mut town, &|asked| asked["decision"]["meeting"] = json!(" "), "meeting", "哪一次会议");
    check(&mut town, &|asked| asked["decision"]["minutes"] = json!(""), "minutes", "会议纪要编号");
    check(&mut town, &|asked| asked["decision"]["on"] = json!("2026-10-01"), "on", "今天之后");
    check(&mut town, &|asked| asked["decision"]["on"] = json!("2025-12-31"), "on", "早于考评年度开始");
    check(&mut town, &|asked| asked["deputies"] = json!([]), "deputies", "没有一名代表");
    check(&mut town, &|asked| asked["deputies"][0]["deputy"] = json!(9999), "deputies", "不在考评表上");
    let twice = |asked: &mut Value| asked["deputies"][1] = asked["deputies"][0].clone();
    check(&mut town, &twice, "deputies", "出现了两次");
    let raise = move |asked: &mut Value| asked["deputies"][second]["grade"] = json!("excellent");
    check(&mut town, &raise, "deputies", "李明的提名是“合格”，会议定为“优秀”，没有写明理由");
    let foreign = move |asked: &mut Value| asked["deputies"][second]["grade"] = json!("basic");
    check(&mut town, &foreign, "deputies", "没有“基本称职”");
    let honour = move |asked: &mut Value| asked["deputies"][second]["honoured"] = json!(true);
    check(&mut town, &honour, "deputies", "没有评为优秀，不能列入表彰");
    let deputy = town.id("王桂兰");
    town.must(
        "appraisals.add_veto",
        json!({ "year": 2026, "deputy": deputy, "veto": { "why": "受到政务处分", "at_most": "qualified" } }),
    );
    let against = move |asked: &mut Value| asked["deputies"][first]["reason"] = json!("照顾");
    check(&mut town, &against, "deputies", "王桂兰有“受到政务处分”");
}

#[test]
fn a_quota_is_not_broken_by_the_meeting_either() {
    let mut town = town();
    let mut limited = scheme(15, Some(25));
    limited["from"] = json!("2026-06-01");
    town.must("appraisals.save_scheme", limited);
    let mut asked = proposals(&mut town);
    assert_eq!(sheet(&mut town)["places"], 1);
    for own in asked["deputies"].as_array_mut().unwrap().iter_mut().take(2) {
        own["grade"] = json!("excellent");
        own["reason"] = json!("并列优秀");
    }
    let refusal = town.call("appraisals.decide", asked).unwrap_err();
    assert!(refusal.message.contains("评为优秀的有 2 人，按《清河镇考评办法》只有 1 个名额"), "{refusal}");
    // Nor by a correction: a place has to be free first, and whoever gives it up is no longer honoured.
    let mut asked = proposals(&mut town);
    asked["deputies"][0]["honoured"] = json!(true);
    town.must("appraisals.decide", asked);
    let corrected = |town: &Town, name: &str, grade: &str| {
        json!({
            "year": 2026, "deputy": town.id(name), "grade": grade, "reason": "复核", "decision": meeting("2026-09-30"),
        })
    };
    let up = corrected(&town, "李明", "excellent");
    let refusal = town.call("appraisals.correct", up.clone()).unwrap_err();
    assert_eq!((refusal.kind, refusal.field.as_deref()), (Kind::Refused, Some("grade")), "{refusal}");
    assert_eq!(line(&mut town, "王桂兰")["honoured"], true);
    let down = corrected(&town, "王桂兰", "qualified");
    town.must("appraisals.correct", down);
    assert_eq!(line(&mut town, "王桂兰")["honoured"], false);
    town.must("appraisals.correct", up);
}

#[test]
fn what_was_decided_stays_and_is_corrected_beside() {
    let mut town = town();
    let deputy = town.id("李明");
    let early = json!({ "year": 2026, "deputy": deputy, "grade": "excellent", "reason": "补录", "decision": meeting("2026-09-30") });
    assert!(town.call("appraisals.correct", early.clone()).unwrap_err().message.contains("审定后才作更正"));
    let asked = proposals(&mut town);
    town.must("appraisals.decide", asked.clone());
    let frozen = sheet(&mut town);
    assert_eq!(
        (&frozen["stage"], &frozen["decision"]["minutes"]),
        (&json!("decided"), &json!("〔2026〕12号"))
    );
    // Undo does not reach the decision, nor behind it.
    assert!(journal::undo_line(town.office.db()).unwrap().is_none_or(|line| !line.label.contains("审定")));
    // Whatever changes afterwards, the table stays.
    town.did("inspection", "2026-04-01", &["李明"]);
    town.close("2026Q2");
    assert_eq!(sheet(&mut town), frozen);
    for (command, payload) in [
        ("appraisals.decide", asked),
        ("appraisals.add_veto", json!({ "year": 2026, "deputy": deputy, "veto": "受到政务处分" })),
        (
            "appraisals.save_opinion",
            json!({ "year": 2026, "deputy": deputy, "opinion": { "side": "self", "grade": null, "words": "好", "by": "李明", "on": "2026-09-20" } }),
        ),
    ] {
        let refusal = town.call(command, payload).unwrap_err();
        assert!(
            refusal.kind == Kind::Refused && refusal.message.contains("考评办法：审定后只作更正"),
            "{refusal}"
        );
    }
    let same = json!({ "year": 2026, "deputy": deputy, "grade": "qualified", "reason": "补录", "decision": meeting("2026-09-30") });
    assert_eq!(town.call("appraisals.correct", same).unwrap_err().field.as_deref(), Some("grade"));
    let mut before = early.clone();
    before["decision"]["on"] = json!("2026-09-29");
    assert!(town.call("appraisals.correct", before).unwrap_err().message.contains("早于审定的会议"));
    town.must("appraisals.correct", early);
    let corrected = line(&mut town, "李明");
    assert_eq!((&corrected["grade"], &corrected["proposed"]), (&json!("excellent"), &json!("qualified")));
    assert_eq!(corrected["corrections"][0]["before"], "qualified");
}

#[test]
fn a_scheme_a_year_was_decided_by_is_never_edited() {
    let mut town = town();
    let mut twin = scheme(20, None);
    twin["name"] = json!("另一份");
    assert_eq!(town.call("appraisals.save_scheme", twin).unwrap_err().field.as_deref(), Some("from"));
    let kept = town.must("appraisals.schemes", json!({}));
    assert_eq!((kept.as_array().map(Vec::len), &kept[1]["id"]), (Some(2), &Value::Null));
    let id = kept[0]["id"].clone();
    let mut changed = scheme(12, None);
    changed["id"] = id.clone();
    town.must("appraisals.save_scheme", changed.clone());
    assert_eq!(line(&mut town, "王桂兰")["score"], "100");
    let asked = proposals(&mut town);
    town.must("appraisals.decide", asked);
    assert!(town.call("appraisals.save_scheme", changed).unwrap_err().message.contains("不能再改"));
    assert!(
        town.call("appraisals.remove_scheme", json!({ "id": id })).unwrap_err().message.contains("不能再改")
    );
    let mut odd = scheme(12, None);
    odd["scheme"]["weights"]["pledge"] = json!(40);
    assert_eq!(town.call("appraisals.save_scheme", odd).unwrap_err().field.as_deref(), Some("weights"));
}

#[test]
fn poor_years_running_are_listed_and_the_term_s_record_goes_to_the_re_election() {
    let mut town = town();
    let poor = town.id("孙小梅");
    let decide = |town: &mut Town, year: i32| {
        let deputies =
            json!([{ "deputy": poor, "grade": "unqualified", "reason": "没有参加活动", "honoured": false }]);
        let decision = meeting(if year == 2025 { "2026-01-20" } else { "2026-09-30" });
        town.must("appraisals.decide", json!({ "year": year, "decision": decision, "deputies": deputies }));
    };
    let reasons = |town: &mut Town| -> String {
        let list = town.must("ladder.candidates", json!({ "year": 2026 }));
        let lines = list["lines"].as_array().unwrap();
        lines
            .iter()
            .find(|line| line["name"] == "孙小梅")
            .map(|line| line["reasons"].to_string())
            .unwrap_or_default()
    };
    decide(&mut town, 2025);
    assert!(!reasons(&mut town).contains("连续"));
    decide(&mut town, 2026);
    assert!(reasons(&mut town).contains("连续 2 年考评不合格（2025、2026）"), "{}", reasons(&mut town));
    let list = town.must("appraisals.reelection", json!({}));
    assert_eq!(list["years"], json!([2025, 2026]));
    let own = |list: &Value| {
        list["lines"].as_array().unwrap().iter().find(|line| line["name"] == "孙小梅").unwrap().clone()
    };
    assert_eq!(own(&list)["record"], "2025 年不合格、2026 年不合格；已结算积分 0 分。");
    let mark = json!({ "deputy": poor, "recommended": false, "reason": " " });
    assert_eq!(town.call("appraisals.recommend", mark).unwrap_err().field.as_deref(), Some("reason"));
    town.must(
        "appraisals.recommend",
        json!({ "deputy": poor, "recommended": false, "reason": "连续两年不合格" }),
    );
    let list = town.must("appraisals.reelection", json!({}));
    assert_eq!(
        (&own(&list)["recommended"], &own(&list)["reason"]),
        (&json!(false), &json!("连续两年不合格"))
    );
    town.must("appraisals.recommend", json!({ "deputy": poor, "recommended": null, "reason": "" }));
    assert_eq!(own(&town.must("appraisals.reelection", json!({})))["recommended"], Value::Null);
}
