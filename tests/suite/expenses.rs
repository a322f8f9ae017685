//! Money as the screens call it, on the fictional town: budgets, expenses, and allowances that are paid once.

use serde_json::{Value, json};

use crate::bridge_town::Town;

const QUARTER: (&str, &str) = ("2026-07-01", "2026-09-30");

impl Town {
    fn allowances(&mut self) -> Value {
        self.said("expenses.allowances", json!({ "from": QUARTER.0, "to": QUARTER.1 }))
    }

    fn year(&mut self) -> Value {
        self.said("expenses.overview", json!({ "year": 2026 }))
    }
}

fn fen(amount: &Value) -> i64 {
    let text = amount.as_str().unwrap().replace('.', "");
    text.parse().unwrap()
}

/// The line of a deputy, by name.
fn line(list: &Value, name: &str) -> Value {
    list["lines"].as_array().unwrap().iter().find(|line| line["name"] == name).cloned().unwrap()
}

#[test]
fn who_has_no_fixed_income_is_paid_for_approved_half_days_and_the_others_hear_why_not() {
    let mut town = Town::new();
    let list = town.allowances();
    assert_eq!(list["rates"][0]["per_half_day"], "50.00");
    for line in list["lines"].as_array().unwrap() {
        let gives: i64 =
            line["records"].as_array().unwrap().iter().map(|record| fen(&record["amount"])).sum();
        assert_eq!(gives, fen(&line["amount"]), "{line}");
        assert_eq!(fen(&line["amount"]), 5_000 * line["half_days"].as_i64().unwrap(), "{line}");
        assert_eq!(
            line["why_not"].is_null(),
            ["农民", "其他"].contains(&line["category"].as_str().unwrap()) || line["name"] == "郝颖淑",
            "{line}"
        );
    }
    let total: i64 = list["lines"].as_array().unwrap().iter().map(|line| fen(&line["amount"])).sum();
    assert_eq!((fen(&list["amount"]), fen(&list["due"]), fen(&list["paid"])), (total, total, 0));
    assert!(line(&list, "刘浩森")["why_not"].as_str().unwrap().contains("《代表法》第四十一条"));
    assert!(fen(&line(&list, "阎丰")["amount"]) > 0);
}

#[test]
fn an_allowance_is_paid_once_and_a_later_record_is_shown_as_a_difference() {
    let mut town = Town::new();
    let before = town.year();
    let deputy = line(&town.allowances(), "阎丰");
    let due = fen(&deputy["due"]);
    let pay =
        json!({ "from": QUARTER.0, "to": QUARTER.1, "deputies": [deputy["deputy"]], "on": "2026-09-30" });
    town.said("expenses.pay", pay.clone());
    let paid = line(&town.allowances(), "阎丰");
    assert_eq!((fen(&paid["paid"]), fen(&paid["due"])), (due, 0));
    let after = town.year();
    assert_eq!(fen(&before["rest"]) - fen(&after["rest"]), due);
    assert_eq!(fen(&before["allowances_due"]) - fen(&after["allowances_due"]), due);
    let again = town.refused("expenses.pay", pay.clone());
    assert_eq!(again.field.as_deref(), Some("deputies"));
    // An activity somebody was paid for stays; one who turns out to have been absent was paid too much.
    let record = paid["records"].as_array().unwrap().iter().find(|record| !record["paid"].is_null()).unwrap();
    let refusal = town.refused("activities.remove", json!({ "id": record["activity"] }));
    assert!(refusal.message.contains("已经发放的补助"), "{refusal}");
    let rates = town.said("expenses.rates", json!({}));
    town.said("expenses.remove_rate", json!({ "id": rates["rates"][0]["id"] }));
    let list = town.allowances();
    assert_eq!((fen(&line(&list, "阎丰")["due"]), fen(&line(&list, "阎丰")["overpaid"])), (0, due));
    assert!(list["notes"].to_string().contains("多于"), "{}", list["notes"]);
    town.undo_newest();
    town.undo_newest();
    assert_eq!(fen(&line(&town.allowances(), "阎丰")["due"]), due);
    town.refused(
        "expenses.unpay",
        json!({ "from": QUARTER.0, "to": QUARTER.1, "deputies": [deputy["deputy"]] }),
    );
    town.said("expenses.pay", pay);
    town.said(
        "expenses.unpay",
        json!({ "from": QUARTER.0, "to": QUARTER.1, "deputies": [deputy["deputy"]] }),
    );
    assert_eq!(fen(&line(&town.allowances(), "阎丰")["due"]), due);
}

#[test]
fn what_a_record_comes_to_give_later_is_paid_beside_what_was_paid() {
    let mut town = Town::new();
    let before = line(&town.allowances(), "阎丰");
    let pay = |on: &str| json!({ "from": QUARTER.0, "to": QUARTER.1, "deputies": [before["deputy"].clone()], "on": on });
    let refusal = town.refused("expenses.pay", pay("2020-01-01"));
    assert_eq!(refusal.field.as_deref(), Some("on"));
    assert!(refusal.message.contains("2026年7月1日之前"), "{refusal:?}");
    town.said("expenses.pay", pay("2026-09-28"));
    let mut rate = town.said("expenses.rates", json!({}))["rates"][0].clone();
    rate["per_half_day"] = json!("60");
    let id = rate.as_object_mut().unwrap().remove("id");
    town.said("expenses.save_rate", json!({ "id": id, "facts": rate }));
    let raised = line(&town.allowances(), "阎丰");
    let half_days = before["half_days"].as_i64().unwrap();
    assert_eq!((fen(&raised["due"]), &raised["due_half_days"]), (1_000 * half_days, &json!(0)));
    town.said("expenses.pay", pay("2026-09-30"));
    let paid = line(&town.allowances(), "阎丰");
    assert_eq!((fen(&paid["paid"]), &paid["paid_half_days"]), (6_000 * half_days, &json!(half_days)));
    assert_eq!(fen(&paid["due"]), 0);
    let label = dutybook_core::journal::undo_line(town.office.db()).unwrap().unwrap().label;
    let difference = format!("1 人，{}.00 元", 10 * half_days);
    assert!(label.contains(&difference), "only the difference was paid that day: {label}");
    town.undo_newest();
    assert_eq!(line(&town.allowances(), "阎丰"), raised);
}

#[test]
fn what_was_paid_too_much_is_not_taken_off_what_is_due() {
    let mut town = Town::new();
    let list = town.allowances();
    let gives = |record: &&Value| fen(&record["amount"]) > 0;
    let records =
        |line: &Value| line["records"].as_array().unwrap().iter().filter(gives).cloned().collect::<Vec<_>>();
    let is_fit = |line: &&Value| {
        let records = records(line);
        records.len() > 1 && records[0]["date"].as_str() < records[1]["date"].as_str()
    };
    let deputy = list["lines"].as_array().unwrap().iter().find(is_fit).unwrap();
    let (name, first) = (deputy["name"].as_str().unwrap(), records(deputy)[0].clone());
    let pay = |to: &Value| json!({ "from": QUARTER.0, "to": to, "deputies": [deputy["deputy"]], "on": "2026-09-30" });
    town.said("expenses.pay", pay(&first["date"]));
    let file = town.said("activities.read", json!({ "id": first["activity"] }));
    let mut attendances = file["attendances"].clone();
    for attendance in attendances.as_array_mut().unwrap() {
        if attendance["deputy"] == deputy["deputy"] {
            attendance["attendance"] = json!("absent");
            (attendance["spoke"], attendance["spoke_text"]) = (json!(false), json!(null));
        }
        for own in ["id", "name"] {
            attendance.as_object_mut().unwrap().remove(own);
        }
    }
    town.said(
        "activities.save",
        json!({
            "id": first["activity"], "revision": file["revision"], "facts": file["facts"],
            "attendances": attendances, "even_if_alike": false
        }),
    );
    let still = fen(&deputy["amount"]) - fen(&first["amount"]);
    let now = line(&town.allowances(), name);
    assert_eq!((fen(&now["due"]), fen(&now["overpaid"])), (still, fen(&first["amount"])));
    town.said("expenses.pay", pay(&json!(QUARTER.1)));
    let now = line(&town.allowances(), name);
    assert_eq!((fen(&now["due"]), fen(&now["overpaid"])), (0, fen(&first["amount"])));
    assert_eq!(fen(&now["paid"]), fen(&deputy["amount"]));
}

#[test]
fn a_budget_pays_the_deputies_of_both_terms_of_its_year() {
    let mut town = Town::new();
    let before = town.year()["allowances_paid"].clone();
    assert!(fen(&before) > 0);
    let folder = tempfile::tempdir().unwrap();
    town.said("terms.archive", json!({ "folder": folder.path() }));
    town.said(
        "terms.change",
        json!({
            "congress": "清河镇第二十届人民代表大会", "name": "第二十届", "starts_on": "2026-09-30",
            "elected_on": "2026-09-20", "reelected": [],
        }),
    );
    assert_eq!(town.year()["allowances_paid"], before);
}

#[test]
fn a_budget_minus_what_was_spent_is_the_rest() {
    let mut town = Town::new();
    let year = town.year();
    let costs: i64 = year["lines"].as_array().unwrap().iter().map(|line| fen(&line["amount"])).sum();
    let kinds: i64 = year["kinds"].as_array().unwrap().iter().map(|kind| fen(&kind["amount"])).sum();
    assert_eq!((fen(&year["costs"]), kinds), (costs, costs));
    assert_eq!(fen(&year["rest"]), 6_000_000 - costs - fen(&year["allowances_paid"]));
    assert!(fen(&year["allowances_paid"]) > 0);
    let facts = json!({
        "date": "2026-09-30", "kind": "资料费", "purpose": "印制", "amount": "60,000", "activity": null,
        "handled_by": null, "voucher": null
    });
    let id = town.said("expenses.save", json!({ "id": null, "facts": facts }))["id"].clone();
    assert!(town.year()["notes"][0].as_str().unwrap().contains("超支"));
    town.said("expenses.remove", json!({ "id": id }));
    assert_eq!(town.year(), year);
    town.refused("expenses.remove", json!({ "id": id }));
    town.said("expenses.save_budget", json!({ "year": 2027, "amount": "50000", "source": null }));
    assert_eq!(town.said("expenses.overview", json!({ "year": 2027 }))["rest"], "50000.00");
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let mut town = Town::new();
    let facts = |amount: &str| {
        json!({
            "date": "2026-09-30", "kind": "资料费", "purpose": "印制", "amount": amount, "activity": null,
            "handled_by": null, "voucher": null
        })
    };
    for amount in ["0", "-5"] {
        let refusal = town.refused("expenses.save", json!({ "id": null, "facts": facts(amount) }));
        assert_eq!(refusal.field.as_deref(), Some("amount"), "{amount}");
    }
    let rate = |dated: &str, categories: &[&str]| {
        let facts = json!({
            "dated": dated, "per_half_day": "60", "categories": categories, "kinds": ["training"],
            "source": "办法第八条"
        });
        json!({ "id": null, "facts": facts })
    };
    for (field, save) in
        [("categories", rate("2027-01-01", &["党政领导干部"])), ("dated", rate("2022-01-01", &["农民"]))]
    {
        assert_eq!(town.refused("expenses.save_rate", save).field.as_deref(), Some(field));
    }
    let refusal = town.refused("expenses.allowances", json!({ "from": QUARTER.1, "to": QUARTER.0 }));
    assert_eq!(refusal.field.as_deref(), Some("to"));
    let list = town.allowances();
    let mayor = line(&list, "吕平国")["deputy"].clone();
    let refusal = town
        .refused("expenses.save_exception", json!({ "deputy": mayor, "is_paid": true, "reason": "下乡" }));
    assert_eq!(refusal.field.as_deref(), Some("is_paid"));
    let farmer = line(&list, "阎丰")["deputy"].clone();
    let exception = json!({ "deputy": farmer, "is_paid": false, "reason": "镇里聘用" });
    town.said("expenses.save_exception", exception);
    assert!(line(&town.allowances(), "阎丰")["why_not"].as_str().unwrap().contains("镇里聘用"));
    town.said("expenses.remove_exception", json!({ "deputy": farmer }));
    assert!(line(&town.allowances(), "阎丰")["why_not"].is_null());
}

#[test]
fn the_sheet_to_sign_says_who_gets_how_much_and_nothing_private() {
    use dutybook_core::Work;
    let mut town = Town::new();
    let list = town.allowances();
    let make = json!({ "document": "allowance-sheet", "options": { "period": "2026Q3" } });
    let asked = serde_json::from_value(make).unwrap();
    let sheet = dutybook_core::publication::preview(&town.office, &asked, &Work::silent()).unwrap();
    assert!(sheet.pages >= 1 && sheet.file_name.contains("误工补助发放表"));
    let refusal = town.refused(
        "documents.preview",
        json!({ "document": "allowance-sheet", "options": { "period": "2025Q1" } }),
    );
    assert_eq!(refusal.field.as_deref(), Some("period"));
    assert!(fen(&list["amount"]) > 0);
}
