//! Four quarters: what was done, the draft that goes round, objections, closing, the posted sheet, corrections.

use serde_json::{Value, json};

use crate::reckoned::{Id, written};
use crate::town::{CLERK, POOR, Year, absent, on_leave, present};

/// A session of the congress, a suggestion, a training, a reception; one deputy was forgotten and says so.
pub fn the_first_quarter_is_drafted_objected_to_and_closed(year: &mut Year) {
    year.office.on("2027-03-31");
    let mut congress: Vec<Value> =
        year.but(&["苏建浩", "贺鹏", "夏德伟", POOR]).into_iter().map(present).collect();
    congress.extend([on_leave(year.id("苏建浩"), 2), on_leave(year.id("贺鹏"), 1)]);
    congress.extend([absent(year.id("夏德伟")), on_leave(year.id(POOR), 2)]);
    year.registered("2027-01-19", ("congress_session", "镇二十届人大一次会议"), 2, &congress);
    suggested(year, "2027-01-19", "郝颖淑", "马䶮");
    let all = year.but(&[POOR]);
    year.held("2027-02-24", "training", "代表履职培训", &all);
    let received = year.ids(&["郝颖淑", "马䶮", "王䶮㛃", "丁琪", CLERK]);
    let reception = year.held("2027-03-12", "reception", "三月选民接待日", &received);

    year.office.on("2027-04-02");
    let quarter = json!({ "quarter": "2027Q1" });
    year.office.refused("points.close_quarter", &quarter, "还没有征求意见");
    circulate(year, "2027Q1", "2027-04-09");
    let draft = year.office.print("points-sheet", &json!({ "quarter": "2027Q1" }));
    draft.says(&["征求意见", "2027年第一季度"]);
    everybody_stands_with_her_points(year, "2027Q1");
    let forgotten = objected(year, "阎丰", "missing", "三月十二日我也在联络站接待选民");
    let groundless = objected(year, "丁琪", "duplicate", "培训好像记了两次");
    year.office.refused("points.close_quarter", &quarter, "还有 2 条意见没有答复");
    add_to(year, &reception, &received, "阎丰");
    answered(year, &forgotten, true, "查值班登记，情况属实，已补登。");
    answered(year, &groundless, false, "查签到表，只记了一次。");
    close_and_publish(year, "2027Q1", "2027-04-16");
    for command in ["points.close_quarter", "points.circulate"] {
        let again = json!({ "quarter": "2027Q1", "objections_until": "2027-05-01" });
        let asked = if command == "points.circulate" { &again } else { &quarter };
        year.office.refused(command, asked, "已经结算，不能再改");
    }
    report_says_what_was_done(year, "2027Q1");
}

/// Somebody was on the wrong list in March: the closed sheet stays, the counter-posting counts now. A score is decided.
pub fn the_second_quarter_carries_a_correction_and_a_decided_score(year: &mut Year) {
    year.office.on("2027-06-30");
    let group: Vec<Id> =
        year.people.iter().filter(|one| one.group == "第一代表小组").map(|one| one.id).collect();
    let inspected = [group, year.ids(&["王䶮㛃", "钱珍芳", CLERK])].concat();
    year.held("2027-05-20", "inspection", "视察农村道路养护", &inspected);
    let all = year.but(&[POOR]);
    year.held("2027-06-10", "group_activity", "六月小组活动日", &all);

    year.office.on("2027-07-02");
    was_not_there(year, "丁琪", "2027-03-12");
    let changed = year.office.call("points.differences", &json!({ "quarter": "2027Q1" }));
    assert_eq!((&changed[0]["name"], &changed[0]["offers"]), (&json!("丁琪"), &json!("-3")));
    let correction = json!({
        "quarter": "2027Q1", "deputy": year.id("丁琪"), "rule": "reception", "points": "-3",
        "reason": "三月十二日接待选民登记错人",
    });
    year.office.call("points.correct", &correction);
    let wrong = year.id("丁琪");
    year.reckoned.did_not(wrong, "2027-03-12");
    year.reckoned.given(wrong, 2, -3);
    circulate(year, "2027Q2", "2027-07-09");
    decided_score(year, "王䶮㛃", 1);
    close_and_publish(year, "2027Q2", "2027-07-16");
    // The first quarter prints as it was closed, correction or not.
    let then = year.office.print("points-sheet", &json!({ "quarter": "2027Q1" }));
    assert_eq!(final_score(then.row(&["丁琪", "第九选区"])), "13");
}

/// The second session of the congress, which the poor one misses without leave.
pub fn the_third_quarter_passes(year: &mut Year) {
    year.office.on("2027-09-30");
    let mut congress: Vec<Value> = year.but(&[POOR]).into_iter().map(present).collect();
    congress.push(absent(year.id(POOR)));
    year.registered("2027-07-15", ("congress_session", "镇二十届人大二次会议"), 2, &congress);
    let received = year.ids(&["郝颖淑", "马䶮", "阎丰", "王䶮㛃", "余晓洁", CLERK]);
    year.held("2027-08-18", "reception", "八月选民接待日", &received);
    let all = year.but(&[POOR]);
    year.held("2027-09-09", "group_activity", "九月小组活动日", &all);
    year.office.on("2027-10-08");
    circulate(year, "2027Q3", "2027-10-15");
    close_and_publish(year, "2027Q3", "2027-10-22");
}

/// Good deeds, and what the evaluation sessions left in the records.
pub fn the_fourth_quarter_closes_the_year(year: &mut Year) {
    year.office.on("2027-12-27");
    let helped = year.ids(&["郝颖淑", "王䶮㛃", CLERK]);
    year.held("2027-12-20", "good_deed", "给困难户送煤", &helped);
    year.office.on("2028-01-04");
    circulate(year, "2027Q4", "2028-01-11");
    close_and_publish(year, "2027Q4", "2028-01-18");
    report_says_what_was_done(year, "2027Q4");
}

fn suggested(year: &mut Year, on: &'static str, lead: &str, co_signer: &str) {
    let number = year.office.call("suggestions.list", &json!({}))["next_number"].clone();
    let (one, other) = (year.id(lead), year.id(co_signer));
    let facts = json!({
        "number": number, "kind": "proposal", "date": on, "occasion": "session", "title": "关于修缮东河村灌渠的建议",
        "text": "渠堤多处塌方。", "category": "农田水利", "lead": one, "co_signers": [other], "unit": "镇水利站",
        "tier": "ordinary", "may_be_published": true,
    });
    year.office.call("suggestions.save", &json!({ "existing": null, "facts": facts, "approved": true }));
    for who in [one, other] {
        year.reckoned.attended(who, on, ("suggestion", "建议"), 1, 0);
    }
}

fn circulate(year: &Year, quarter: &str, until: &str) {
    year.office.call("points.circulate", &json!({ "quarter": quarter, "objections_until": until }));
}

fn close_and_publish(year: &Year, quarter: &str, until: &str) {
    let published = json!({ "quarter": quarter, "notice_until": until });
    year.office.refused("points.publish_quarter", &published, "还没有结算，不能公示");
    year.office.call("points.close_quarter", &json!({ "quarter": quarter }));
    year.office.call("points.publish_quarter", &published);
    everybody_stands_with_her_points(year, quarter);
}

/// The posted sheet has a row for everybody, with the points that were reckoned.
fn everybody_stands_with_her_points(year: &Year, quarter: &str) {
    let number = quarter[5..].parse().unwrap();
    let sheet = year.office.print("points-sheet", &json!({ "quarter": quarter }));
    sheet.says(&["清河镇第二十届人大代表履职积分公示表", "代表法》第五十八条第二款", "0399-5601000"]);
    for person in &year.people {
        let row = sheet.row(&[&person.name, &person.constituency]);
        let points = written(100 * year.reckoned.points(person.id, number));
        assert_eq!(final_score(row), points, "{quarter} {}: {row:?}", person.name);
    }
}

/// The last but one word of a row; behind it stand the duty days.
fn final_score(row: &[String]) -> &str {
    &row[row.len() - 2]
}

fn objected(year: &Year, name: &str, kind: &str, said: &str) -> Value {
    let objection = json!({
        "quarter": "2027Q1", "deputy": year.id(name), "kind": kind, "record": null, "said": said,
        "raised_by": name, "raised_on": year.office.today(),
    });
    year.office.call("points.log_objection", &objection)
}

fn answered(year: &Year, objection: &Value, upheld: bool, answer: &str) {
    let answer = json!({ "id": objection, "upheld": upheld, "answer": answer });
    year.office.call("points.answer_objection", &answer);
}

/// Somebody is entered who was forgotten.
fn add_to(year: &mut Year, activity: &Value, those: &[Id], name: &str) {
    let forgotten = year.id(name);
    let attendances: Vec<Value> = those.iter().copied().chain([forgotten]).map(present).collect();
    keep(year, &activity["id"], &attendances);
    year.reckoned.attended(forgotten, "2027-03-12", ("reception", "三月选民接待日"), 1, 0);
}

/// Somebody turns out to have been on the list by mistake.
fn was_not_there(year: &Year, name: &str, on: &str) {
    let asked = json!({ "year": 2027, "kind": "reception", "deputy": year.id(name), "group": null });
    let found = year.office.call("activities.list", &asked);
    let activity = found.as_array().unwrap().iter().find(|line| line["starts_on"] == on).unwrap();
    let file = year.office.call("activities.read", &json!({ "id": activity["id"] }));
    let attendances = file["attendances"].as_array().unwrap().iter().map(|own| {
        let who = own["deputy"].as_i64().unwrap();
        if who == year.id(name) { absent(who) } else { present(who) }
    });
    keep(year, &activity["id"], &attendances.collect::<Vec<_>>());
}

fn keep(year: &Year, activity: &Value, attendances: &[Value]) {
    let file = year.office.call("activities.read", &json!({ "id": activity }));
    let save = json!({
        "id": activity, "revision": file["revision"], "facts": file["facts"], "attendances": attendances,
        "even_if_alike": true,
    });
    year.office.call("activities.save", &save);
}

/// The presidium gives a deputy more than the records do, with its reason.
fn decided_score(year: &mut Year, name: &str, more: i64) {
    let who = year.id(name);
    let computed = year.reckoned.points(who, 2);
    let scores = |reason: &str| {
        let own = json!({
            "deputy": who, "self_score": written(100 * computed), "group_score": written(100 * computed),
            "final_score": written(100 * (computed + more)), "reason": reason,
        });
        json!({ "quarter": "2027Q2", "scores": [own] })
    };
    year.office.refused("points.enter_scores", &scores(""), "要写明理由");
    year.office.call("points.enter_scores", &scores("带头清理河道，主席团会议决定加 1 分"));
    year.reckoned.given(who, 2, more);
}

/// The quarter's report counts what was done and tells the mean.
fn report_says_what_was_done(year: &Year, quarter: &str) {
    let number = quarter[5..].parse().unwrap();
    let report = year.office.print("quarter-report", &json!({ "quarter": quarter }));
    let [activities, took_part, suggestions, spoke, leave, absences] = year.reckoned.counted(number);
    let mean = year.reckoned.mean(&year.everybody(), number);
    report.says(&[
        &format!("67名{activities}次{took_part}人次{suggestions}件"),
        &format!("{mean}分{spoke}人次{leave}人次{absences}人次"),
        "分别统计",
    ]);
}
