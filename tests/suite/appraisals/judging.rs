//! Composites judged as scripts ask for it: grades at their edges, vetoes, missing parts, quotas with ties, refusals.

use dutybook_core::Refusal;
use dutybook_core::bridge;
use serde_json::{Value, json};

fn judged(asked: Value) -> Value {
    bridge::call_pure("appraisals.judge", asked).unwrap().unwrap()
}

fn refused(asked: Value) -> Refusal {
    let refusal = bridge::call_pure("appraisals.judge", asked).expect_err("it must be refused");
    assert!(refusal.message.ends_with('。') && !refusal.message.contains("expected"), "{refusal}");
    assert!(refusal.hint.as_ref().is_some_and(|hint| hint.ends_with('。')), "{refusal}");
    refusal
}

/// The reasons and the parts' explanations as one text.
fn said(answer: &Value) -> String {
    let words = |list: &Value, key: Option<&str>| -> Vec<String> {
        let each = list.as_array().into_iter().flatten();
        each.filter_map(|one| key.map_or(one, |key| &one[key]).as_str().map(str::to_owned)).collect()
    };
    [words(&answer["parts"], Some("why")), words(&answer["reasons"], None)].concat().join("\n")
}

#[test]
fn a_composite_is_weighed_and_every_part_explained() {
    let answer = judged(json!({
        "pledge": 80, "points": "118.5", "evaluation": 85, "points_full": 150,
        "weights": { "pledge": 30, "points": 40, "evaluation": 30 },
    }));
    assert_eq!(answer["score"], "81.1");
    assert_eq!((&answer["grade"], &answer["grade_name"]), (&json!("excellent"), &json!("优秀")));
    let said = said(&answer);
    for sentence in [
        "承诺 80 分，占 30%，计 24 分。",
        "积分 118.5 分，以满分 150 分折合 100 分，得 79 分，占 40%，计 31.6 分。",
        "评议 85 分，占 30%，计 25.5 分。",
        "综合得分 81.1 分，达到“优秀”的 80 分线。",
    ] {
        assert!(said.contains(sentence), "{said}");
    }
}

#[test]
fn grades_begin_at_their_thresholds() {
    let three = json!({ "excellent": 80, "qualified": 60 });
    let four = json!({ "excellent": 90, "competent": 80, "basic": 60 });
    for (thresholds, score, grade) in [
        (&three, "80", "excellent"),
        (&three, "79.99", "qualified"),
        (&three, "60", "qualified"),
        (&three, "59.99", "unqualified"),
        (&three, "0", "unqualified"),
        (&four, "90", "excellent"),
        (&four, "89.99", "competent"),
        (&four, "80", "competent"),
        (&four, "79.99", "basic"),
        (&four, "60", "basic"),
        (&four, "59.99", "incompetent"),
        (&four, "100", "excellent"),
    ] {
        let asked =
            json!({ "pledge": score, "points": score, "evaluation": score, "thresholds": thresholds });
        let answer = judged(asked);
        assert_eq!(answer["score"], score);
        assert_eq!(answer["grade"], grade, "{score} under {thresholds}");
    }
}

#[test]
fn the_composite_is_rounded_once_and_the_rounded_one_decides() {
    let weights = json!({ "pledge": 50, "points": 50, "evaluation": 0 });
    for (pledge, points, score, grade) in [
        ("79.99", "80", "80", "excellent"),
        ("79.98", "80", "79.99", "qualified"),
        ("0.01", "0", "0.01", "unqualified"),
    ] {
        let answer = judged(json!({ "pledge": pledge, "points": points, "weights": weights }));
        assert_eq!((&answer["score"], &answer["grade"]), (&json!(score), &json!(grade)), "{pledge} {points}");
    }
}

#[test]
fn points_over_the_full_mark_count_as_full_and_less_than_nothing_as_nothing() {
    let weights = json!({ "pledge": 0, "points": 100, "evaluation": 0 });
    for (points, score) in [("118.5", "100"), ("-3", "0"), ("66.67", "66.67")] {
        assert_eq!(judged(json!({ "points": points, "weights": weights }))["score"], score, "{points}");
    }
    let many = judged(json!({ "weights": weights, "points_full": "highest", "deputies": [
        { "id": "王桂兰", "points": 90 }, { "id": "李明", "points": 120 }, { "id": "赵强", "points": -5 },
    ]}));
    let scores: Vec<&Value> = many["deputies"].as_array().unwrap().iter().map(|own| &own["score"]).collect();
    assert_eq!(scores, ["75", "100", "0"]);
    assert!(said(&many["deputies"][0]).contains("以最高分 120 分折合 100 分，得 75 分"), "{many}");
}

#[test]
fn a_part_without_a_result_leaves_its_weight_to_the_others() {
    let asked = json!({ "pledge": 90, "points": 80 });
    let answer = judged(asked.clone());
    // (90 × 30 + 80 × 40) / 70 = 84.2857…
    assert_eq!(answer["score"], "84.29");
    assert!(said(&answer).contains("承诺 90 分，占 30/70，计 38.57 分。"), "{answer}");
    assert!(said(&answer).contains("没有评议结果，不计；它的 30% 由其他部分按比例承担。"), "{answer}");
    let mut zero = asked;
    zero["missing"] = json!("zero");
    let answer = judged(zero);
    assert_eq!(answer["score"], "59");
    assert!(said(&answer).contains("没有评议结果，按 0 分计，占 30%。"), "{answer}");
}

#[test]
fn without_any_result_there_is_no_grade() {
    let only_unweighed =
        json!({ "evaluation": 90, "weights": { "pledge": 50, "points": 50, "evaluation": 0 } });
    for asked in [json!({}), json!({ "missing": "zero" }), only_unweighed] {
        let answer = judged(asked);
        assert_eq!((&answer["score"], &answer["grade"]), (&Value::Null, &Value::Null));
        assert!(said(&answer).contains("本年度不评等次。"), "{answer}");
    }
}

#[test]
fn a_veto_holds_the_grade_down_whatever_the_score() {
    let with = |vetoes: Value| {
        judged(json!({ "pledge": 95, "points": 95, "evaluation": 95, "vetoes": vetoes,
            "thresholds": { "excellent": 90, "competent": 80, "basic": 60 } }))
    };
    let answer = with(json!(["两次未经批准不出席人代会"]));
    assert_eq!((&answer["grade"], &answer["grade_by_score"]), (&json!("incompetent"), &json!("excellent")));
    assert_eq!(answer["score"], "95");
    assert!(said(&answer).contains("因“两次未经批准不出席人代会”，等次不高于“不称职”。"), "{answer}");
    let answer = with(json!([{ "why": "未向选民述职", "at_most": "competent" }]));
    assert_eq!(answer["grade"], "competent");
    let answer = with(
        json!([{ "why": "受到处分", "at_most": "basic" }, { "why": "未向选民述职", "at_most": "competent" }]),
    );
    assert_eq!(answer["grade"], "basic");
    assert!(said(&answer).contains("另有“未向选民述职”，等次本来就不高于“称职”。"), "{answer}");
}

#[test]
fn dated_weights_are_those_of_the_day() {
    let weights = json!([
        { "from": "2024-01-01", "pledge": 100, "points": 0, "evaluation": 0 },
        { "from": "2026-01-01", "pledge": 0, "points": 100, "evaluation": 0 },
    ]);
    for (on, score) in [("2025-12-31", "90"), ("2026-01-01", "50")] {
        let asked = json!({ "pledge": 90, "points": 50, "evaluation": 10, "weights": weights, "on": on });
        assert_eq!(judged(asked)["score"], score, "{on}");
    }
    let early = refused(json!({ "weights": weights, "on": "2023-12-31" }));
    assert_eq!(early.field.as_deref(), Some("on"));
    assert_eq!(refused(json!({ "weights": weights })).field.as_deref(), Some("on"));
}

/// The grades of deputies who differ only in their score, under a quota.
fn shared_out(scores: &[u32], quota: &Value) -> (Vec<String>, Value) {
    let deputies: Vec<Value> = scores
        .iter()
        .zip(1..)
        .map(|(score, id)| json!({ "id": id, "pledge": score, "points": score, "evaluation": score }))
        .collect();
    let answer = judged(json!({ "deputies": deputies, "quota": quota }));
    let grade = |own: &Value| {
        let mark = if own["tied"] == true { "?" } else { "" };
        format!("{}{mark}", own["grade_name"].as_str().unwrap())
    };
    (answer["deputies"].as_array().unwrap().iter().map(grade).collect(), answer["quota"].clone())
}

#[test]
fn the_quota_goes_by_score_and_leaves_ties_to_the_meeting() {
    // 20 % of ten are two places.
    let many = [95, 94, 93, 70, 70, 70, 70, 70, 70, 50];
    let (grades, quota) = shared_out(&many, &json!(20));
    assert_eq!(grades[..4], ["优秀", "优秀", "合格", "合格"]);
    assert_eq!((&quota["places"], &quota["reached"], &quota["given"]), (&json!(2), &json!(3), &json!(2)));
    let (grades, quota) = shared_out(&[95, 94, 94, 94, 70, 70, 70, 70, 70, 50], &json!({ "excellent": 20 }));
    assert_eq!(grades[..5], ["优秀", "合格?", "合格?", "合格?", "合格"]);
    assert_eq!((&quota["given"], &quota["open"], &quota["tied"]), (&json!(1), &json!(1), &json!([2, 3, 4])));
    assert!(quota["said"].as_str().unwrap().contains("3 人同分争 1 个名额，由会议决定。"), "{quota}");
    // Two tied for the two places are no tie at all.
    let (grades, quota) = shared_out(&[95, 95, 94, 70, 70, 70, 70, 70, 70, 50], &json!(20));
    assert_eq!(grades[..3], ["优秀", "优秀", "合格"]);
    assert_eq!(quota["open"], 0);
    // What does not make a whole person falls away.
    let (grades, quota) = shared_out(&[95, 94, 93, 92], &json!(20));
    assert_eq!(grades, ["合格"; 4]);
    assert_eq!(quota["places"], 0);
    let (grades, _) = shared_out(&[95, 70, 70, 70, 70], &json!(20));
    assert_eq!(grades[0], "优秀");
}

#[test]
fn a_quota_is_not_applied_to_one_and_the_answer_says_so() {
    let answer = judged(json!({ "pledge": 95, "points": 95, "evaluation": 95, "quota": 20 }));
    assert_eq!(answer["grade"], "excellent");
    assert!(said(&answer).contains("没有套用名额"), "{answer}");
}

#[test]
fn equals_share_a_place() {
    let answer = judged(json!({ "deputies": [
        { "id": 1, "pledge": 70 }, { "id": 2, "pledge": 90 }, { "id": 3, "pledge": 70 }, { "id": 4, "pledge": 60 }, { "id": 5 },
    ]}));
    let ranks: Vec<&Value> = answer["deputies"].as_array().unwrap().iter().map(|own| &own["rank"]).collect();
    assert_eq!(ranks, [&json!(2), &json!(1), &json!(2), &json!(4), &Value::Null]);
}

/// Refused at the field, with these words.
fn check(asked: Value, field: &str, words: &str) {
    let refusal = refused(asked);
    assert_eq!(refusal.field.as_deref(), Some(field), "{refusal}");
    assert!(refusal.message.contains(words), "{refusal}");
}

#[test]
fn what_cannot_be_is_refused_at_its_place() {
    check(json!({ "pledge": 101 }), "pledge", "承诺得分是 101");
    check(json!({ "evaluation": -1 }), "evaluation", "评议得分是 -1");
    check(json!({ "pledge": "八十" }), "pledge", "“八十”不是分值");
    check(json!({ "deputies": [{ "id": 1 }, { "id": 2, "pledge": 200 }] }), "deputies[1].pledge", "承诺得分");
    check(json!({ "deputies": [{ "id": 1 }, { "id": 1 }] }), "deputies[1].id", "“1”出现了两次");
    check(json!({ "deputies": [{ "pledge": 1 }] }), "deputies[0].id", "缺少“id”");
    check(json!({ "deputies": [], "pledge": 80 }), "deputies", "又给出了单独一名");
    check(json!({ "weights": { "pledge": 30, "points": 40, "evaluation": 40 } }), "weights", "合计是 110%");
    check(json!({ "weights": { "pledge": 60, "points": 40 } }), "weights.evaluation", "缺少“evaluation”");
    check(
        json!({ "weights": { "pledge": 60, "points": 40, "evalution": 0 } }),
        "weights.evalution",
        "“evalution”不是",
    );
    let twice = json!([{ "from": "2026-01-01", "pledge": 30, "points": 40, "evaluation": 30 },
        { "from": "2026-01-01", "pledge": 30, "points": 40, "evaluation": 30 }]);
    check(json!({ "on": "2026-12-31", "weights": twice }), "weights[1].from", "同一天");
    let undated = json!([{ "pledge": 30, "points": 40, "evaluation": 30 }]);
    check(json!({ "on": "2026-12-31", "weights": undated }), "weights[0].from", "没有写从哪一天起");
}

#[test]
fn a_scheme_that_cannot_be_is_refused_at_its_setting() {
    check(json!({ "thresholds": { "excellent": 80 } }), "thresholds.qualified", "没有写“合格”");
    check(json!({ "thresholds": { "excellent": 90, "competent": 80 } }), "thresholds.basic", "“基本称职”");
    check(json!({ "thresholds": { "excellent": 90, "basic": 80 } }), "thresholds.competent", "“称职”");
    check(
        json!({ "thresholds": { "excellent": 90, "qualified": 70, "basic": 60 } }),
        "thresholds.qualified",
        "写在了一起",
    );
    check(
        json!({ "thresholds": { "excellent": 60, "qualified": 60 } }),
        "thresholds.qualified",
        "低于上一等的 60",
    );
    check(
        json!({ "thresholds": { "excellent": 101, "qualified": 60 } }),
        "thresholds.excellent",
        "不超过 100",
    );
    check(json!({ "points_full": 0 }), "points_full", "要大于 0");
    check(json!({ "points_full": "满分" }), "points_full", "不是一个分值");
    check(json!({ "quota": 0 }), "quota", "在 1% 和 100% 之间");
    check(json!({ "quota": "两成" }), "quota", "类型不对");
    check(json!({ "vetoes": [{ "at_most": "basic" }] }), "vetoes[0]", "没有写明是什么");
    check(json!({ "vetoes": [{ "why": "处分", "at_most": "fair" }] }), "vetoes[0]", "不在可选的范围内");
    check(
        json!({ "vetoes": [{ "why": "处分", "at_most": "basic" }] }),
        "vetoes[0].at_most",
        "没有“基本称职”",
    );
}
