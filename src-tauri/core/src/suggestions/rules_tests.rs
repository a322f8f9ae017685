//! The rules' cases.

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn facts(kind: SuggestionKind, co_signers: i64) -> SuggestionFacts {
    let co_signers: Vec<i64> = (2..2 + co_signers).collect();
    serde_json::from_value(serde_json::json!({
        "number": 1, "kind": kind, "date": "2026-01-15", "occasion": "session",
        "title": "关于修复东河村灌溉渠的建议", "text": "渠道年久失修。", "category": "农田水利", "lead": 1,
        "co_signers": co_signers, "unit": "农业农村服务中心", "tier": "ordinary", "may_be_published": true
    }))
    .unwrap()
}

fn verdict(facts: &SuggestionFacts) -> Result<()> {
    check(facts, &(1..=12).map(DeputyId).collect(), day("2026-09-30"))
}

#[test]
fn bills_need_five_deputies_and_interpellations_ten() {
    use SuggestionKind::{Bill, Criticism, Interpellation, Opinion, Proposal};
    for kind in [Proposal, Criticism, Opinion] {
        assert_eq!(verdict(&facts(kind, 0)), Ok(()));
    }
    for (kind, needed, article) in [(Bill, 5, "第二十二条"), (Interpellation, 10, "第二十四条")] {
        assert_eq!(verdict(&facts(kind, needed - 1)), Ok(()));
        let refusal = verdict(&facts(kind, needed - 2)).unwrap_err();
        assert_eq!(refusal.field.as_deref(), Some("co_signers"));
        assert!(refusal.message.contains(article), "{refusal}");
        assert!(refusal.hint.unwrap().contains("补上 1 名"));
        let in_recess = SuggestionFacts { occasion: Occasion::Recess, ..facts(kind, needed) };
        let refusal = verdict(&in_recess).unwrap_err();
        assert_eq!(refusal.field.as_deref(), Some("occasion"));
        assert!(refusal.message.contains(article), "{refusal}");
    }
}

#[test]
fn the_article_is_the_one_in_force_on_the_day() {
    let said = |date: &str| {
        let bill = SuggestionFacts { date: day(date), ..facts(SuggestionKind::Bill, 3) };
        verdict(&bill).unwrap_err().message
    };
    assert!(said("2022-03-12").contains("（地方组织法第二十二条）"));
    assert!(said("2022-03-11").contains("2022 年修正以前的地方组织法，条文序号未核对"));
}

#[test]
fn impossible_facts_are_refused_at_their_field() {
    let sound = facts(SuggestionKind::Proposal, 2);
    let ids = |ids: &[i64]| ids.iter().copied().map(DeputyId).collect();
    for (field, broken) in [
        ("number", SuggestionFacts { number: 0, ..sound.clone() }),
        ("date", SuggestionFacts { date: day("2026-10-01"), ..sound.clone() }),
        ("title", SuggestionFacts { title: " ".to_owned(), ..sound.clone() }),
        ("title", SuggestionFacts { title: "长".repeat(101), ..sound.clone() }),
        ("text", SuggestionFacts { text: Some("长".repeat(LONGEST_TEXT + 1)), ..sound.clone() }),
        ("category", SuggestionFacts { category: Some("长".repeat(21)), ..sound.clone() }),
        ("unit", SuggestionFacts { unit: Some("长".repeat(61)), ..sound.clone() }),
        ("lead", SuggestionFacts { lead: DeputyId(99), ..sound.clone() }),
        ("co_signers", SuggestionFacts { co_signers: ids(&[2, 99]), ..sound.clone() }),
        ("co_signers", SuggestionFacts { co_signers: ids(&[2, 1]), ..sound.clone() }),
        ("co_signers", SuggestionFacts { co_signers: ids(&[2, 3, 2]), ..sound.clone() }),
    ] {
        assert_eq!(verdict(&broken).unwrap_err().field.as_deref(), Some(field), "{broken:?}");
    }
    assert_eq!(verdict(&sound), Ok(()));
}

#[test]
fn what_was_returned_comes_in_anew_and_what_was_approved_stays() {
    for (before, approved, after) in [
        (None, false, Review::Claimed),
        (None, true, Review::Approved),
        (Some(Review::Returned), false, Review::Claimed),
        (Some(Review::Claimed), false, Review::Claimed),
        (Some(Review::Approved), false, Review::Approved),
    ] {
        assert_eq!(review_after_change(before, approved), after, "{before:?}");
    }
}

#[test]
fn returning_needs_a_reason() {
    assert_eq!(reason_kept(Review::Approved, Some("不用")), Ok(None));
    assert_eq!(reason_kept(Review::Returned, Some(" 属于个案 ")), Ok(Some("属于个案".to_owned())));
    for reason in [None, Some("  "), Some("长".repeat(201).as_str())] {
        assert_eq!(reason_kept(Review::Returned, reason).unwrap_err().field.as_deref(), Some("reason"));
    }
}

#[test]
fn a_date_before_the_term_and_a_missing_text_are_noted() {
    let sound = facts(SuggestionKind::Proposal, 0);
    assert!(notes(&sound, Some(day("2021-11-16"))).is_empty());
    let early = SuggestionFacts { text: None, ..sound };
    assert_eq!(notes(&early, Some(day("2026-02-01"))).len(), 2);
}
