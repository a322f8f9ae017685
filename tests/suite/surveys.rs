//! Questionnaires as the screens call them: drafted, given out, counted, summed up; nobody who answers is kept.

use dutybook_core::Kind;
use serde_json::{Value, json};

use crate::bridge_town::Town;

fn facts() -> Value {
    json!({ "title": " 群众问卷 ", "intro": " ", "questions": [
        { "text": "是否满意？", "kind": "single", "options": ["满意", " 不满意 "] },
        { "text": "怎样联系？", "kind": "multiple", "options": ["走访", "接待日"] },
        { "text": "有何建议？", "kind": "free", "options": ["多余"] } ] })
}

fn counts(single: &[u32], multiple: &[u32]) -> Value {
    json!({ "issued": 12, "returned": 9, "answers": [
        { "counts": single, "texts": [] }, { "counts": multiple, "texts": [] }, { "counts": [], "texts": ["修路"] } ] })
}

impl Town {
    fn survey(&mut self, asked: &Value) -> Value {
        self.said("surveys.read", json!({ "id": asked["id"] }))
    }

    fn drafted(&mut self) -> Value {
        self.said("surveys.save", json!({ "existing": null, "facts": facts() }))
    }

    fn survey_step(&mut self, asked: &Value, step: &str) {
        self.said("surveys.step", json!({ "id": asked["id"], "step": step }));
    }

    fn seen_survey(&mut self, asked: &Value) -> Value {
        let file = self.survey(asked);
        json!({ "id": file["id"], "revision": file["revision"] })
    }
}

#[test]
fn one_goes_from_draft_to_its_sums_and_back() {
    let mut town = Town::new();
    let asked = town.drafted();
    let draft = town.survey(&asked);
    assert_eq!((&draft["facts"]["title"], &draft["facts"]["intro"]), (&json!("群众问卷"), &Value::Null));
    assert_eq!(draft["facts"]["questions"][0]["options"], json!(["满意", "不满意"]));
    assert_eq!(draft["facts"]["questions"][2]["options"], json!([]));
    town.survey_step(&asked, "open");
    let existing = town.seen_survey(&asked);
    town.said("surveys.save_counts", json!({ "existing": existing, "counts": counts(&[6, 2], &[9, 4]) }));
    let open = town.survey(&asked);
    assert_eq!(open["results"][0], json!({ "answered": 8, "shares": ["66.67", "22.22"] }));
    assert_eq!(open["results"][1], json!({ "answered": null, "shares": ["100", "44.44"] }));
    let stale = town
        .refused("surveys.save_counts", json!({ "existing": existing, "counts": counts(&[6, 2], &[9, 4]) }));
    assert_eq!(stale.kind, Kind::Stale);
    town.survey_step(&asked, "close");
    assert_eq!(town.survey(&asked)["closed_on"], "2026-09-30");
    town.survey_step(&asked, "reopen");
    assert_eq!(
        (&town.survey(&asked)["stage"], &town.survey(&asked)["closed_on"]),
        (&json!("open"), &Value::Null)
    );
    town.undo_newest();
    assert_eq!(town.survey(&asked)["stage"], "closed");
}

#[test]
fn counts_that_do_not_add_up_are_refused_at_their_question() {
    let mut town = Town::new();
    let asked = town.drafted();
    let existing = town.seen_survey(&asked);
    let early = town
        .refused("surveys.save_counts", json!({ "existing": existing, "counts": counts(&[1, 1], &[1, 1]) }));
    assert!(early.message.contains("先发放、后录入"), "{early}");
    town.survey_step(&asked, "open");
    let nothing = town.refused("surveys.step", json!({ "id": asked["id"], "step": "close" }));
    assert!(nothing.message.contains("还没有录入结果"), "{nothing}");
    let existing = town.seen_survey(&asked);
    let mut check = |counts: Value, field: &str, message: &str| {
        let refusal = town.refused("surveys.save_counts", json!({ "existing": existing, "counts": counts }));
        assert_eq!(refusal.field.as_deref(), Some(field), "{refusal}");
        assert!(refusal.message.contains(message), "{refusal}");
    };
    check(counts(&[6, 4], &[1, 1]), "answers[0]", "合计 10 人，比收回的 9 份还多 1");
    check(counts(&[6, 3], &[10, 1]), "answers[1]", "“走访”有 10 人选，比收回的 9 份还多");
    check(counts(&[6], &[1, 1]), "answers[0]", "票数与选项不一致");
    let mut more = counts(&[6, 3], &[1, 1]);
    more["returned"] = json!(13);
    check(more.clone(), "returned", "比发出的 12 份还多");
    more["returned"] = json!(0);
    check(more, "returned", "没有收回的问卷");
}

#[test]
fn what_is_given_out_keeps_its_questions() {
    let mut town = Town::new();
    let asked = town.drafted();
    town.survey_step(&asked, "open");
    let existing = town.seen_survey(&asked);
    let refusal = town.refused("surveys.save", json!({ "existing": existing, "facts": facts() }));
    assert!(refusal.message.contains("题目不能再改"), "{refusal}");
    let mut wrong = facts();
    wrong["questions"][0]["options"] = json!(["满意", "满意"]);
    let refusal = town.refused("surveys.save", json!({ "existing": null, "facts": wrong }));
    assert_eq!(refusal.field.as_deref(), Some("questions[0]"), "{refusal}");
    wrong["questions"] = json!([]);
    let refusal = town.refused("surveys.save", json!({ "existing": null, "facts": wrong }));
    assert_eq!(refusal.field.as_deref(), Some("questions"), "{refusal}");
    wrong["title"] = json!(" ");
    let refusal = town.refused("surveys.save", json!({ "existing": null, "facts": wrong }));
    assert_eq!(refusal.field.as_deref(), Some("title"), "{refusal}");
    town.said("surveys.remove", json!({ "id": asked["id"] }));
    assert_eq!(town.refused("surveys.read", json!({ "id": asked["id"] })).kind, Kind::NotFound);
    town.undo_newest();
    assert_eq!(town.survey(&asked)["stage"], "open");
}

#[test]
fn the_town_has_one_summed_up_and_one_in_draft() {
    let mut town = Town::new();
    let lines = town.said("surveys.list", json!({}));
    let stages: Vec<&str> =
        lines.as_array().unwrap().iter().map(|line| line["stage"].as_str().unwrap()).collect();
    assert_eq!(stages, ["draft", "closed"]);
}
