//! The steps up to judging, what stays afterwards, and what appraisal reads.

use dutybook_core::journal::api::OperationRef;
use dutybook_core::pledges::results;
use dutybook_core::values::{DeputyId, PledgeOutcome};
use dutybook_core::{Kind, journal};
use serde_json::{Value, json};

use super::{from_list, own, taken};
use crate::bridge_town::Town;

/// A deputy whose pledge of 2026 is registered, to be judged.
const REGISTERED: &str = "周强生";

impl Town {
    /// The judgement with one outcome for every item.
    fn judgement(&mut self, name: &str, outcome: &str) -> Value {
        let pledge = self.pledge_line(2026, name)["pledge"].clone();
        let items: Vec<Value> = pledge["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| json!({ "item": item["id"], "outcome": outcome, "remark": " 群众认可 " }))
            .collect();
        let seen = json!({ "id": pledge["id"], "revision": pledge["revision"] });
        json!({ "pledges": [{ "seen": seen, "items": items, "result": null }], "taken": taken("2026-09-30"), "note": null })
    }

    fn newest(&self) -> OperationRef {
        OperationRef { operation: journal::list(&self.office).unwrap()[0].operation }
    }
}

#[test]
fn a_pledge_goes_all_its_way_and_no_step_is_jumped() {
    let mut town = Town::new();
    let name = super::WITHOUT;
    town.said("pledges.give_fixed", json!({ "year": 2026, "taken": taken("2026-09-20") }));
    let refused = |town: &mut Town, step: &str, said: &str| {
        let payload = town.step(name, step, "2026-09-25", Some("事项太笼统"));
        let refusal = town.refused("pledges.take_step", payload);
        assert!(refusal.message.starts_with(name) && refusal.message.contains(said), "{refusal}");
    };
    refused(&mut town, "post", "承诺办理程序");
    refused(&mut town, "approve", "设置“承诺最低数”");
    town.take(name, "return", "2026-09-21", Some("还要有自定的事项"));
    let pledge = town.pledge_line(2026, name)["pledge"].clone();
    assert_eq!(pledge["returned_reason"], "还要有自定的事项");

    let mut items: Vec<Value> = pledge["items"].as_array().unwrap().iter().map(super::as_it_is).collect();
    items.push(own("修好村口的桥", &[], 1));
    let deputy = town.pledge_line(2026, name)["deputy"].clone();
    let row = json!({ "existing": town.pledge_seen(2026, name), "deputy": deputy, "items": items });
    town.said("pledges.save", json!({ "year": 2026, "pledges": [row], "taken": taken("2026-09-22") }));
    assert_eq!(town.pledge_line(2026, name)["pledge"]["returned_reason"], Value::Null);
    let early = town.step(name, "approve", "2026-09-21", None);
    assert_eq!(town.refused("pledges.take_step", early).field.as_deref(), Some("on"));
    town.take(name, "approve", "2026-09-23", None);
    refused(&mut town, "register", "还没有公示");
    town.take(name, "post", "2026-09-24", None);
    let judge = town.judgement(name, "kept");
    assert!(town.refused("pledges.judge", judge).message.contains("还没有登记"));
    town.take(name, "register", "2026-09-28", None);
    refused(&mut town, "return", "不能再退回");
    let judge = town.judgement(name, "kept");
    town.said("pledges.judge", judge);
    refused(&mut town, "post", "已经评诺");
    let id = town.pledge_line(2026, name)["pledge"]["id"].clone();
    let file = town.said("pledges.read", json!({ "id": id }));
    let steps: Vec<&Value> = file["steps"].as_array().unwrap().iter().map(|step| &step["step"]).collect();
    assert_eq!(steps, ["draft", "return", "draft", "approve", "post", "register", "judge"]);
    assert_eq!((&file["pledge"]["result"], &file["steps"][6]["on"]), (&json!("kept"), &json!("2026-09-30")));
}

#[test]
fn steps_of_several_are_taken_together_or_not_at_all() {
    let mut town = Town::new();
    let proposed = [town.pledge_seen(2026, "熊德永"), town.pledge_seen(2026, "赵伟涛")];
    let payload =
        json!({ "pledges": proposed, "step": "approve", "taken": taken("2026-09-30"), "note": null });
    let refusal = town.refused("pledges.take_step", payload);
    assert!(refusal.message.starts_with("赵伟涛"), "{refusal}");
    assert_eq!(town.pledge_line(2026, "熊德永")["pledge"]["stage"], "drafted");
    let approved = [town.pledge_seen(2026, "郝伟明"), town.pledge_seen(2026, "邓艳")];
    let payload = json!({ "pledges": approved, "step": "post", "taken": taken("2026-09-30"), "note": null });
    town.said("pledges.take_step", payload.clone());
    assert_eq!(town.refused("pledges.take_step", payload).kind, Kind::Stale);
    town.undo_newest();
    assert_eq!(town.pledge_line(2026, "邓艳")["pledge"]["stage"], "approved");
    for (step, field) in [("judge", "step"), ("draft", "step")] {
        let payload = town.step("邓艳", step, "2026-09-30", None);
        assert_eq!(town.refused("pledges.take_step", payload).field.as_deref(), Some(field));
    }
    let nobody = json!({ "pledges": [], "step": "post", "taken": taken("2026-09-30"), "note": null });
    assert_eq!(town.refused("pledges.take_step", nobody).field.as_deref(), Some("pledges"));
}

#[test]
fn a_minimum_of_the_category_holds_back_what_falls_short() {
    let mut town = Town::new();
    let payload = town.step("陈娟敏", "approve", "2026-09-30", None);
    let refusal = town.refused("pledges.take_step", payload.clone());
    assert!(refusal.message.contains("一般代表不少于"), "{refusal}");
    let minimums = town.said("pledges.minimums", json!({}));
    let for_all =
        minimums.as_array().unwrap().iter().find(|minimum| minimum["category"] == "").unwrap().clone();
    let facts = json!({
        "dated": "2026-01-01", "category": "农民", "least_items": 3, "least_fixed": 3, "least_own": 0
    });
    assert_eq!(for_all["least_items"], 4);
    town.said("pledges.save_minimum", json!({ "id": null, "facts": facts }));
    town.said("pledges.take_step", payload);
}

#[test]
fn what_is_judged_stays_for_every_hand() {
    let mut town = Town::new();
    let before = town.pledge_line(2026, REGISTERED)["pledge"].clone();
    town.take("邓艳", "post", "2026-09-30", None);
    let mut short = town.judgement(REGISTERED, "kept");
    short["pledges"][0]["items"].as_array_mut().unwrap().pop();
    assert!(town.refused("pledges.judge", short).message.contains("还有 1 项"));
    let judge = town.judgement(REGISTERED, "partly");
    town.said("pledges.judge", judge.clone());
    let judged = town.pledge_line(2026, REGISTERED)["pledge"].clone();
    assert_eq!(judged["result"], "partly");
    assert_eq!(judged["items"][0]["done"], before["items"][0]["done"]);
    assert_eq!(judged["items"][0]["remark"], "群众认可");
    assert_eq!(town.refused("pledges.judge", judge).kind, Kind::Stale);

    let newest = town.newest();
    let refusal = journal::undo(&mut town.office, newest).unwrap_err();
    assert!(refusal.hint.unwrap().contains("更正"));
    assert_eq!(journal::undo_line(town.office.db()).unwrap(), None);
    for sql in [
        "UPDATE pledges SET stage = 'registered', result = NULL WHERE stage = 'judged'",
        "DELETE FROM pledges WHERE stage = 'judged'",
        "UPDATE pledge_items SET outcome = 'kept' WHERE outcome = 'partly'",
        "DELETE FROM pledge_items WHERE outcome = 'partly'",
        "DELETE FROM pledge_steps WHERE step = 'judge'",
        "UPDATE pledge_steps SET taken_by = '别人' WHERE step = 'judge'",
        "DELETE FROM pledge_corrections",
        "UPDATE pledge_corrections SET reason = '别的'",
    ] {
        let wrote = town.office.quietly(|db| db.execute(sql, []).map_err(Into::into));
        assert!(wrote.is_err(), "{sql}");
    }
}

#[test]
fn undoing_what_led_to_a_judgement_says_that_it_was_judged() {
    let mut town = Town::new();
    town.said("pledges.give_fixed", json!({ "year": 2026, "taken": taken("2026-09-20") }));
    let given = town.newest();
    let deputy = town.pledge_line(2026, super::WITHOUT);
    let chosen = [town.listed("公益活动")];
    let mut items: Vec<Value> =
        deputy["pledge"]["items"].as_array().unwrap().iter().map(super::as_it_is).collect();
    items.extend(chosen.iter().map(from_list));
    items.push(own("修好村口的桥", &[], 1));
    let row = json!({ "existing": town.pledge_seen(2026, super::WITHOUT), "deputy": deputy["deputy"], "items": items });
    town.said("pledges.save", json!({ "year": 2026, "pledges": [row], "taken": taken("2026-09-22") }));
    for (step, on) in [("approve", "2026-09-23"), ("post", "2026-09-24"), ("register", "2026-09-28")] {
        town.take(super::WITHOUT, step, on, None);
    }
    let registered = town.newest();
    let judge = town.judgement(super::WITHOUT, "kept");
    town.said("pledges.judge", judge);
    for operation in [registered, given] {
        let refusal = journal::undo(&mut town.office, operation).unwrap_err();
        assert_eq!(refusal.code.as_deref(), Some("undo_blocked"));
        assert!(refusal.to_string().contains("评诺"), "{refusal}");
    }
}

#[test]
fn a_correction_stands_beside_what_was_judged_and_counts_in_the_results() {
    let mut town = Town::new();
    let judge = town.judgement(REGISTERED, "not_kept");
    town.said("pledges.judge", judge);
    let line = town.pledge_line(2026, REGISTERED);
    let deputy = DeputyId(line["deputy"].as_i64().unwrap());
    let result = |town: &Town| results(town.office.db(), 2026).unwrap()[&deputy];
    let items = line["pledge"]["items"].as_array().unwrap().len() as u32;
    assert_eq!((result(&town).not_kept, result(&town).items), (items, items));
    assert_eq!(result(&town).result, Some(PledgeOutcome::NotKept));
    let correct = |item: &Value, after: &str, reason: &str| {
        json!({
            "id": line["pledge"]["id"], "item": item, "before": "not_kept", "after": after, "reason": reason,
            "taken": taken("2026-09-30")
        })
    };
    let first = &line["pledge"]["items"][0]["id"];
    let refusal = town.refused("pledges.correct", correct(first, "kept", " "));
    assert_eq!(refusal.field.as_deref(), Some("reason"));
    town.said("pledges.correct", correct(first, "kept", "漏计一次培训"));
    town.said("pledges.correct", correct(&Value::Null, "partly", "有一项已经兑现"));
    assert_eq!((result(&town).kept, result(&town).not_kept), (1, items - 1));
    assert_eq!(result(&town).result, Some(PledgeOutcome::Partly));
    assert_eq!(town.refused("pledges.correct", correct(first, "kept", "再来")).kind, Kind::Stale);
    let file = town.said("pledges.read", json!({ "id": line["pledge"]["id"] }));
    assert_eq!(file["corrections"].as_array().unwrap().len(), 2);
    assert_eq!(file["pledge"]["items"][0]["outcome"], "kept");
    let newest = town.newest();
    assert!(journal::undo(&mut town.office, newest).is_err());

    let open = town.pledge_line(2026, "赵伟涛")["pledge"].clone();
    let mut early = correct(&Value::Null, "kept", "早了");
    early["id"] = open["id"].clone();
    assert!(town.refused("pledges.correct", early).message.contains("还没有评诺"));
}

#[test]
fn results_of_a_year_sum_up_and_leave_out_who_pledged_nothing() {
    let mut town = Town::new();
    let year = results(town.office.db(), 2025).unwrap();
    assert!(year.len() > 60);
    for result in year.values() {
        assert_eq!(result.kept + result.partly + result.not_kept, result.items);
        assert!(result.result.is_some() && result.judged_on.is_some());
    }
    let open = results(town.office.db(), 2026).unwrap();
    assert_eq!(open.len(), 65);
    assert!(open.values().all(|result| result.kept == 0 && result.result.is_none() && result.items > 0));
    assert!(results(town.office.db(), 2023).unwrap().is_empty());
    assert_eq!(town.pledges(Some(2023))["waiting"]["without"], 68);
}
