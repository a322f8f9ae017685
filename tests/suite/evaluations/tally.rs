//! `evaluations.tally`: its edges, its sentences, and random ballots against a count of one's own.

use dutybook_core::{Kind, Refusal, bridge};
use proptest::prelude::*;
use serde_json::{Value, json};

fn said(asked: Value) -> Result<Value, Refusal> {
    bridge::call_pure("evaluations.tally", asked).map(|answer| answer.expect("it needs no store"))
}

fn refused(asked: &Value) -> Refusal {
    let refusal = said(asked.clone()).expect_err(&format!("refused: {asked}"));
    assert!(refusal.message.ends_with('。') && !refusal.message.contains("expected"), "{refusal}");
    assert!(refusal.hint.as_ref().is_some_and(|hint| hint.ends_with('。')), "{refusal}");
    refusal
}

#[expect(clippy::needless_pass_by_value, reason = "votes are written in place")]
fn grades4(valid: u32, votes: Value) -> Value {
    json!({ "ballot": "grades4", "issued": valid + 5, "returned": valid + 2, "spoiled": 2, "votes": votes,
        "rule": { "competent_from": 80, "basic_from": 50 } })
}

#[expect(clippy::needless_pass_by_value, reason = "votes are written in place")]
fn satisfaction3(valid: u32, votes: Value) -> Value {
    json!({ "ballot": "satisfaction3", "issued": valid, "returned": valid, "spoiled": 0, "votes": votes,
        "rule": "over_half_dissatisfied" })
}

#[test]
fn the_shares_bite_at_exactly_80_and_50() {
    let check = |valid: u32, good: u32, result: &str, decisive: &str, why: &str| {
        let votes = json!({ "excellent": good / 2, "competent": good - good / 2, "basic": valid - good });
        let answer = said(grades4(valid, votes)).unwrap();
        assert_eq!((&answer["result"], &answer["decisive"]), (&json!(result), &json!(decisive)), "{answer}");
        assert!(answer["why"].as_str().unwrap().contains(why), "{answer}");
    };
    check(50, 40, "competent", "80", "优秀、称职共 40 张，占 80%，达到 80%，为称职。");
    check(50, 39, "basic", "78", "占 78%，达到 50%，不到 80%，为基本称职。");
    check(50, 25, "basic", "50", "达到 50%");
    check(50, 24, "incompetent", "48", "占 48%，不到 50%，为不称职。");
    check(7, 7, "competent", "100", "有效票 7 张");
    check(51, 41, "competent", "80.39", "占 80.39%");
    // It reads as 80 and is less: the count decides, not the rounded number.
    check(100_000, 79_999, "basic", "80", "占 80%，达到 50%，（四舍五入）还不到 80%");
    check(100_000, 80_000, "competent", "80", "达到 80%");
}

#[test]
fn exactly_half_dissatisfied_passes() {
    let check = |valid: u32, against: u32, result: &str, why: &str| {
        let votes = json!({ "satisfied": valid - against, "dissatisfied": against });
        let answer = said(satisfaction3(valid, votes)).unwrap();
        assert_eq!(answer["result"], result, "{answer}");
        assert!(answer["why"].as_str().unwrap().contains(why), "{answer}");
    };
    check(50, 25, "pass", "不满意共 25 张，占 50%，没有超过半数，通过。");
    check(50, 26, "rectify", "占 52%，超过半数，应当限期整改。");
    check(51, 25, "pass", "没有超过半数");
    check(51, 26, "rectify", "超过半数");
    check(1, 0, "pass", "占 0%");
}

#[test]
fn the_three_grades_and_the_other_rule_s_ballots_have_their_counterparts() {
    let mut asked = json!({ "ballot": "grades3", "issued": 10, "returned": 10, "spoiled": 0,
        "votes": { "excellent": 3, "qualified": 5, "unqualified": 2 }, "rule": { "competent_from": "80", "basic_from": 50 } });
    assert_eq!(said(asked.clone()).unwrap()["result"], "competent");
    asked["rule"] = json!("over_half_dissatisfied");
    assert_eq!(said(asked).unwrap()["result"], "pass");
    let mut asked = grades4(10, json!({ "incompetent": 6, "basic": 4 }));
    asked["rule"] = json!("over_half_dissatisfied");
    assert_eq!(said(asked).unwrap()["result"], "rectify");
    let mut asked = satisfaction3(4, json!({ "satisfied": 4 }));
    asked["rule"] = json!({ "competent_from": 80, "basic_from": 50 });
    let refusal = refused(&asked);
    assert_eq!((refusal.kind, refusal.field.as_deref()), (Kind::Refused, Some("rule")));
}

#[test]
fn shares_are_rounded_to_hundredths_each_alone() {
    let answer = said(satisfaction3(3, json!({ "satisfied": 1, "fairly": 1, "dissatisfied": 1 }))).unwrap();
    assert_eq!(answer["shares"], json!({ "satisfied": "33.33", "fairly": "33.33", "dissatisfied": "33.33" }));
    let answer = said(grades4(8, json!({ "excellent": 1, "competent": 5, "basic": 2 }))).unwrap();
    assert_eq!(
        answer["shares"],
        json!({ "excellent": "12.5", "competent": "62.5", "basic": "25", "incompetent": "0" })
    );
    // Half a hundredth goes upwards.
    let answer = said(satisfaction3(20_000, json!({ "satisfied": 1, "fairly": 19_999 }))).unwrap();
    assert_eq!(answer["shares"]["satisfied"], "0.01");
    assert_eq!(answer["shares"]["fairly"], "100");
}

#[test]
fn scored_items_are_judged_by_their_mean() {
    let asked = |votes: Value| {
        json!({ "ballot": { "scored": [{ "item": "联系选民", "most": 60 }, { "item": "依法履职", "most": "40" }] },
            "issued": 4, "returned": 4, "spoiled": 1, "votes": votes, "rule": { "competent_from": 80, "basic_from": 50 } })
    };
    let answer =
        said(asked(json!({ "联系选民": { "60": 2, "30": 1 }, "依法履职": { "30": 2, "29.5": 1 } }))).unwrap();
    assert_eq!(answer["shares"], json!({ "联系选民": "83.33", "依法履职": "74.58" }));
    assert_eq!((&answer["decisive"], &answer["result"]), (&json!("79.83"), &json!("basic")));
    let answer = said(asked(json!({ "联系选民": { "60": 2, "30": 1 }, "依法履职": { "30": 3 } }))).unwrap();
    assert_eq!(answer["result"], "competent");
    let check = |votes: Value, field: &str, message: &str| {
        let refusal = refused(&asked(votes));
        assert_eq!(refusal.field.as_deref(), Some(field), "{refusal}");
        assert!(refusal.message.contains(message), "{refusal}");
    };
    check(json!({ "联系选民": { "60": 3 } }), "votes.依法履职", "合计 0 张，有效票是 3 张，少了 3 张");
    check(json!({ "联系选民": { "61": 3 }, "依法履职": { "40": 3 } }), "votes.联系选民", "打了 61 分");
    check(json!({ "联系选民": { "9": 1, "9.0": 2 }, "依法履职": { "40": 3 } }), "votes.联系选民", "写了两次");
    check(json!({ "联系选民": { "多": 3 }, "依法履职": { "40": 3 } }), "votes.联系选民", "“多”不是分值");
    check(json!({ "唱歌": { "60": 3 } }), "votes.唱歌", "没有“唱歌”这一项");
    let mut over_half = asked(json!({}));
    over_half["rule"] = json!("over_half_dissatisfied");
    assert_eq!(refused(&over_half).field.as_deref(), Some("rule"));
    for items in [json!([]), json!([{ "item": " ", "most": 5 }]), json!([{ "item": "甲", "most": 0 }])] {
        let mut wrong = asked(json!({}));
        wrong["ballot"]["scored"] = items;
        assert!(refused(&wrong).field.unwrap().starts_with("ballot.scored"));
    }
}

#[test]
fn what_does_not_add_up_is_refused_at_its_place() {
    let check = |change: &[(&str, Value)], field: &str, message: &str| {
        let mut asked =
            grades4(51, json!({ "excellent": 20, "competent": 21, "basic": 6, "incompetent": 4 }));
        for (pointer, value) in change {
            let (place, key) = pointer.rsplit_once('/').unwrap_or(("", pointer));
            asked.pointer_mut(place).unwrap()[key] = value.clone();
        }
        let refusal = refused(&asked);
        assert_eq!(refusal.field.as_deref(), Some(field), "{refusal}");
        assert!(refusal.message.contains(message), "{refusal}");
    };
    check(&[("issued", json!(52))], "returned", "收回 53 张，比发出的 52 张还多");
    check(&[("spoiled", json!(54))], "spoiled", "废票 54 张，比收回的 53 张还多");
    check(&[("valid", json!(50))], "valid", "有效票 50 张加废票 2 张是 52 张，收回的却是 53 张");
    check(&[("/votes/basic", json!(7))], "votes", "合计 52 张，有效票是 51 张，多了 1 张");
    check(&[("/votes/basic", json!(5))], "votes", "少了 1 张");
    check(&[("spoiled", json!(53)), ("votes", json!({}))], "returned", "没有有效票");
    check(&[("/votes/good", json!(0))], "votes.good", "票上没有“good”这一项");
    check(&[("/votes/satisfied", json!(1))], "votes.satisfied", "没有“satisfied”");
    check(&[("/votes/basic", json!(-1))], "votes.basic", "“-1”不是合用的数字");
    check(&[("issued", json!(-56))], "issued", "“-56”不是合用的数字");
    check(&[("issued", json!(56.5))], "issued", "类型不对");
    check(&[("issued", json!("56"))], "issued", "类型不对");
    check(&[("issued", json!(4_000_000))], "issued", "超过了 1000000 张");
    check(&[("votes", json!([1, 2]))], "votes", "类型不对");
    check(&[("absent", json!(3))], "absent", "“absent”不是这里的项目");
    check(&[("ballot", json!("grades5"))], "ballot", "“grades5”不在可选的范围内");
    check(&[("rule", json!("coin"))], "rule", "“coin”不在可选的范围内");
    check(&[("/rule/never", json!(1))], "rule.never", "“never”不是这里的项目");
    check(&[("rule", json!({ "competent_from": 80 }))], "rule.basic_from", "缺少“basic_from”");
    check(&[("/rule/competent_from", json!(120))], "rule.competent_from", "在 0 和 100 之间");
    check(&[("/rule/competent_from", json!(40))], "rule.basic_from", "基本称职的比例 50% 高于称职的 40%");
    let mut without = grades4(1, json!({ "basic": 1 }));
    without.as_object_mut().unwrap().remove("returned");
    assert_eq!(refused(&without).field.as_deref(), Some("returned"));
}

#[test]
fn a_valid_count_of_one_s_own_may_be_given() {
    let mut asked = satisfaction3(4, json!({ "satisfied": 4 }));
    asked["valid"] = json!(4);
    assert_eq!(said(asked).unwrap()["valid"], 4);
}

fn word_of(good: u64, valid: u64) -> &'static str {
    match () {
        () if good * 5 >= valid * 4 => "competent",
        () if good * 2 >= valid => "basic",
        () => "incompetent",
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn random_ballots_come_to_what_counting_them_one_by_one_says(
        votes in prop::array::uniform4(0..200_u32), spoiled in 0..20_u32, kept in 0..20_u32,
    ) {
        let valid: u32 = votes.iter().sum();
        prop_assume!(valid > 0);
        let mut asked = json!({ "ballot": "grades4", "issued": valid + spoiled + kept, "returned": valid + spoiled,
            "spoiled": spoiled, "rule": { "competent_from": 80, "basic_from": 50 },
            "votes": { "excellent": votes[0], "competent": votes[1], "basic": votes[2], "incompetent": votes[3] } });
        let answer = said(asked.clone()).unwrap();
        prop_assert_eq!(&answer["valid"], valid);
        prop_assert_eq!(&answer["result"], word_of(u64::from(votes[0] + votes[1]), valid.into()));
        let shares: f64 = answer["shares"].as_object().unwrap().values()
            .map(|share| share.as_str().unwrap().parse::<f64>().unwrap()).sum();
        prop_assert!((shares - 100.0).abs() < 0.021, "{}", shares);
        asked["rule"] = json!("over_half_dissatisfied");
        let over_half = votes[3] > valid - votes[3];
        prop_assert_eq!(&said(asked).unwrap()["result"], if over_half { "rectify" } else { "pass" });
    }

    #[test]
    fn counts_that_do_not_add_up_are_never_given_a_result(
        votes in prop::array::uniform3(0..50_u32), issued in 0..200_u32, returned in 0..200_u32, spoiled in 0..60_u32,
    ) {
        let asked = json!({ "ballot": "satisfaction3", "issued": issued, "returned": returned, "spoiled": spoiled,
            "votes": { "satisfied": votes[0], "fairly": votes[1], "dissatisfied": votes[2] },
            "rule": "over_half_dissatisfied" });
        let sum: u32 = votes.iter().sum();
        let adds_up = returned <= issued && sum + spoiled == returned && sum > 0;
        match said(asked) {
            Ok(_) => prop_assert!(adds_up),
            Err(refusal) => {
                prop_assert!(!adds_up);
                prop_assert!(refusal.field.is_some() && refusal.message.ends_with('。'));
            }
        }
    }

    #[test]
    fn more_votes_for_a_deputy_never_make_the_result_worse(
        votes in prop::array::uniform4(0..60_u32), from in 2..4_usize,
    ) {
        prop_assume!(votes[from] > 0);
        let result = |votes: [u32; 4]| {
            let named = json!({ "excellent": votes[0], "competent": votes[1], "basic": votes[2], "incompetent": votes[3] });
            let rank = ["incompetent", "basic", "competent"];
            let answer = said(grades4(votes.iter().sum(), named)).unwrap();
            rank.iter().position(|word| answer["result"] == *word).unwrap()
        };
        let mut better = votes;
        better[from] -= 1;
        better[1] += 1;
        prop_assert!(result(better) >= result(votes));
    }
}
