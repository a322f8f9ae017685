//! The steps of a quarter, each refused out of its turn, and what closing settles for ever.

use dutybook_core::operation::{Act, Operation};
use dutybook_core::{Kind, journal};
use serde_json::json;

use super::{Town, column, refused};

const SETTLED: &[&str] = &["quarters", "pinned_rulebooks", "postings", "scores", "corrections"];

#[test]
fn steps_are_taken_in_their_order() {
    let mut town = Town::of(&["王桂兰"]);
    town.did("reception", "2026-07-08", &["王桂兰"]);
    let q3 = json!({ "quarter": "2026Q3" });
    refused(town.call("points.close_quarter", q3.clone()), Kind::Refused, "还没有征求意见");
    let publish = json!({ "quarter": "2026Q3", "notice_until": "2026-10-14" });
    refused(town.call("points.publish_quarter", publish.clone()), Kind::Refused, "还没有结算");
    let past = json!({ "quarter": "2026Q3", "objections_until": "2026-09-29" });
    refused(town.call("points.circulate", past), Kind::Invalid, "已经过去了");
    town.must("points.circulate", json!({ "quarter": "2026Q3", "objections_until": "2026-10-09" }));
    assert_eq!(town.preview("2026Q3")["stage"], "circulated");
    town.must("points.close_quarter", q3.clone());
    refused(town.call("points.close_quarter", q3.clone()), Kind::Refused, "已经结算");
    town.must("points.publish_quarter", publish.clone());
    refused(town.call("points.publish_quarter", publish), Kind::Refused, "已经公示过了");
    let sheet = town.preview("2026Q3");
    assert_eq!((&sheet["stage"], &sheet["notice_until"]), (&json!("published"), &json!("2026-10-14")));
    let lines = town.must("points.quarters", json!({}));
    let stages: Vec<_> = lines.as_array().unwrap().iter().map(|line| line["stage"].clone()).collect();
    assert_eq!(stages, ["published", "open", "open", "open"]);
}

#[test]
fn objections_and_claims_hold_up_closing_unless_accepted() {
    let mut town = Town::of(&["王桂兰"]);
    let one = town.id("王桂兰");
    town.keep(None, "visit", "2026-08-02", &[json!({ "deputy": one, "review": "claimed" })]);
    town.must("points.circulate", json!({ "quarter": "2026Q3", "objections_until": "2026-10-09" }));
    let objection = json!({
        "quarter": "2026Q3", "deputy": one, "kind": "missing", "record": null, "said": "漏了 8 月 2 日的走访",
        "raised_by": "本人", "raised_on": "2026-09-30",
    });
    let id = town.must("points.log_objection", objection);
    let close = |claims: bool| json!({ "quarter": "2026Q3", "accept_claims": claims });
    let held =
        refused(town.call("points.close_quarter", close(true)), Kind::Refused, "还有 1 条意见没有答复");
    assert_eq!(held.code.as_deref(), Some("open_objections"));
    let empty = json!({ "id": id, "upheld": true, "answer": " " });
    refused(town.call("points.answer_objection", empty), Kind::Invalid, "答复是空的");
    town.must("points.answer_objection", json!({ "id": id, "upheld": true, "answer": "已补记，待审核" }));
    let objections = town.must("points.objections", json!({ "quarter": "2026Q3" }));
    assert_eq!(objections[0]["answer"]["upheld"], true);
    let held =
        refused(town.call("points.close_quarter", close(false)), Kind::Refused, "还有 1 条申报没有审核");
    assert_eq!(held.code.as_deref(), Some("unreviewed_claims"));
    town.must("points.close_quarter", close(true));
    assert_eq!(town.ranked("2026Q3"), ["王桂兰 1 0"]);
}

#[test]
fn the_final_score_decides_and_says_why() {
    let mut town = Town::of(&["王桂兰", "李志强"]);
    let one = town.id("王桂兰");
    town.did("reception", "2026-07-08", &["王桂兰", "李志强"]);
    let scores = |decided: &str, reason: &str| {
        json!({ "quarter": "2026Q3", "scores": [{
            "deputy": one, "self_score": "5", "group_score": "4", "final_score": decided, "reason": reason,
        }]})
    };
    let unsaid = refused(town.call("points.enter_scores", scores("4.5", "")), Kind::Invalid, "要写明理由");
    assert_eq!(unsaid.field.as_deref(), Some("scores[0].reason"));
    town.must("points.enter_scores", scores("4.5", "接待人数多"));
    assert_eq!(town.ranked("2026Q3"), ["王桂兰 1 4.5", "李志强 2 3"]);
    let sheet = town.preview("2026Q3");
    let row = &sheet["rows"][0];
    assert_eq!((&row["computed"], &row["self_score"]), (&json!("3"), &json!("5")));
    assert_eq!(column(&sheet, row, "final"), "1.5");
    let said = town.explain("2026Q3", "王桂兰");
    assert_eq!((&said["total"], &said["lines"][1]["rule"]), (&json!("4.5"), &json!("final")));
    assert_eq!(said["lines"][1]["why"], "人大审定为 4.5 分，按细则是 3 分：接待人数多。");
    town.close("2026Q3");
    assert_eq!(town.explain("2026Q3", "王桂兰")["lines"], said["lines"]);
    refused(town.call("points.enter_scores", scores("3", "")), Kind::Refused, "已经结算");
    let undone = refused(town.undo("登记评分"), Kind::Refused, "其中的“评分”后来已经结算");
    assert_eq!(undone.code.as_deref(), Some("undo_blocked"));
}

#[test]
fn a_closed_quarter_is_not_undone_and_its_rows_cannot_be_written() {
    let mut town = Town::of(&["王桂兰"]);
    town.did("reception", "2026-07-08", &["王桂兰"]);
    town.close("2026Q3");
    let (sheet, settled) = (town.preview("2026Q3"), town.content(SETTLED));
    let undone = refused(town.undo("结算"), Kind::Refused, "“结算（2026年第三季度）”不能撤销");
    assert!(undone.hint.unwrap().contains("更正"));
    let before = refused(town.undo("征求意见"), Kind::Refused, "后来的“结算（2026年第三季度）”");
    assert!(before.hint.unwrap().contains("更正"), "what cannot be undone is not asked to be undone first");
    assert_eq!(journal::undo_line(town.office.db()).unwrap(), None, "撤销 stops at a closing");
    for sql in [
        "UPDATE postings SET points = 900",
        "DELETE FROM postings",
        "INSERT INTO postings (quarter_id, deputy_id, pinned_id, rule, name, clause, points, awards, awarded, lines)
         SELECT quarter_id, deputy_id, pinned_id, 'more', name, clause, points, awards, awarded, lines FROM postings",
        "UPDATE pinned_rulebooks SET body = '{}'",
        "DELETE FROM pinned_rulebooks",
        "UPDATE quarters SET sheet = '{}'",
        "UPDATE quarters SET stage = 'circulated', closed_on = NULL, sheet = NULL",
        "DELETE FROM quarters",
        "INSERT INTO scores (deputy_id, quarter, final_score, reason) SELECT id, '2026Q3', 1, '' FROM deputies",
    ] {
        let written = town.office.transact(Operation::new(Act::SaveRulebook, ""), |db| {
            db.execute(sql, [])?;
            Ok(())
        });
        assert!(written.is_err(), "{sql}");
    }
    let one = town.id("王桂兰");
    refused(town.call("deputies.remove", json!({ "id": one })), Kind::Refused, "不能删除");
    assert_eq!((town.preview("2026Q3"), town.content(SETTLED)), (sheet, settled));
}

#[test]
fn caps_go_on_from_what_was_posted_whatever_became_of_the_records() {
    let mut town = Town::of(&["王桂兰"]);
    let mut book = town.must("points.rulebooks", json!({}))["deputies"][1].clone();
    book["dated"] = json!("2026-01-01");
    let id = town.must("points.save_rulebook", json!({ "id": null, "rulebook": book }));
    let trainings: Vec<i64> =
        ["02-01", "02-02"].map(|day| town.did("training", &format!("2026-{day}"), &["王桂兰"])).to_vec();
    town.close("2026Q1");
    for training in trainings {
        town.must("activities.remove", json!({ "id": training }));
    }
    town.did("training", "2026-05-06", &["王桂兰"]);
    town.did("training", "2026-05-07", &["王桂兰"]);
    assert_eq!(town.ranked("2026Q1"), ["王桂兰 1 4"]);
    assert_eq!(town.ranked("2026Q2"), ["王桂兰 1 1"], "the cap of 5 has 1 left, and first times are used up");
    let said = town.explain("2026Q2", "王桂兰");
    assert!(said["lines"][0]["why"].as_str().unwrap().contains("全年第 3 次"), "{said}");
    book["name"] = json!("改名");
    let changed = json!({ "id": id, "rulebook": book });
    refused(town.call("points.save_rulebook", changed), Kind::Refused, "2026年第一季度已经按这个细则结算");
    refused(town.call("points.remove_rulebook", json!({ "id": id })), Kind::Refused, "已经按这个细则结算");
    book["dated"] = json!("2026-03-31");
    let late = json!({ "id": null, "rulebook": book });
    refused(town.call("points.save_rulebook", late), Kind::Refused, "新的细则不能从 2026年3月31日 起施行");
}

#[test]
fn quarters_of_a_year_are_closed_one_after_the_other() {
    let mut town = Town::of(&["王桂兰"]);
    let mut book = town.must("points.rulebooks", json!({}))["deputies"][1].clone();
    book["dated"] = json!("2026-01-01");
    town.must("points.save_rulebook", json!({ "id": null, "rulebook": book }));
    town.did("reception", "2026-05-08", &["王桂兰"]);
    town.must("points.circulate", json!({ "quarter": "2026Q3", "objections_until": "2026-10-09" }));
    let early = town.call("points.close_quarter", json!({ "quarter": "2026Q3" }));
    refused(early, Kind::Refused, "2026年第二季度还没有结算");
    town.close("2026Q2");
    town.close("2026Q3");
    town.did("reception", "2026-01-08", &["王桂兰"]);
    town.must("points.circulate", json!({ "quarter": "2026Q1", "objections_until": "2026-10-09" }));
    let late = town.call("points.close_quarter", json!({ "quarter": "2026Q1" }));
    refused(late, Kind::Refused, "2026年第二季度已经结算，2026年第一季度不能再单独结算");
    let moved = town.must("points.differences", json!({ "quarter": "2026Q2" }));
    assert_eq!(moved, json!([]), "what is entered in a quarter that was passed over moves no closed one");
}

#[test]
fn a_changed_record_is_shown_as_a_difference_and_made_good_in_the_open_quarter() {
    let mut town = Town::of(&["王桂兰", "李志强"]);
    let (one, present) = (town.id("王桂兰"), json!({ "deputy": town.id("王桂兰") }));
    let reception = town.did("reception", "2026-07-08", &["王桂兰"]);
    let open = town.call("points.differences", json!({ "quarter": "2026Q3" }));
    refused(open, Kind::Refused, "还没有结算");
    town.close("2026Q3");
    let sheet = town.preview("2026Q3");
    town.keep(Some(reception), "reception", "2026-10-08", &[present]);
    assert_eq!(town.preview("2026Q3"), sheet);
    let found = town.must("points.differences", json!({ "quarter": "2026Q3" }));
    assert_eq!(found.as_array().unwrap().len(), 1);
    let fields =
        ["posted", "now", "offers", "rule"].map(|field| found[0][field].as_str().unwrap().to_owned());
    assert_eq!(fields, ["3", "0", "-3", "reception"]);
    assert!(
        found[0]["changes"][0].as_str().unwrap().starts_with("“2026-07-08的活动”（7月8日）结算时计 3 分"),
        "{found}"
    );
    let mut correct = json!({
        "quarter": "2026Q3", "deputy": one, "rule": "reception", "points": "-3", "reason": "",
    });
    refused(town.call("points.correct", correct.clone()), Kind::Invalid, "没有写明更正的理由");
    correct["reason"] = json!("接待改在 10 月 8 日");
    let id = town.must("points.correct", correct);
    let found = town.must("points.differences", json!({ "quarter": "2026Q3" }));
    assert_eq!((&found[0]["corrected"], &found[0]["offers"]), (&json!("-3"), &json!("0")));
    assert_eq!(town.preview("2026Q3"), sheet);
    assert_eq!(town.ranked("2026Q4"), ["王桂兰 1 0", "李志强 1 0"]);
    let said = town.explain("2026Q4", "王桂兰");
    assert_eq!(said["lines"][1]["why"], "更正2026年第三季度的积分：接待改在 10 月 8 日。");
    town.must("points.remove_correction", json!({ "id": id }));
    assert_eq!(town.ranked("2026Q4"), ["王桂兰 1 3", "李志强 2 0"]);
    town.undo("撤回更正").unwrap();
    town.close("2026Q4");
    refused(town.call("points.remove_correction", json!({ "id": id })), Kind::Refused, "已经结算");
    refused(town.undo("更正积分"), Kind::Refused, "其中的“更正”后来已经结算");
}
