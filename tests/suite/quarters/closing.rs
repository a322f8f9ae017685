//! The cases of `tests/rulebook/closing.md`: closed with some records, which then change.

use std::collections::BTreeMap;

use dutybook_core::values::Points;
use serde_json::{Value, json};

use super::Town;
use crate::rulebooks::reading::records;
use crate::tidy::sources;

#[test]
fn records_that_change_after_closing_never_change_what_was_posted() {
    let page = sources("tests/rulebook", &["md"]).into_iter().find(|page| page.path.ends_with("closing.md"));
    let text = page.expect("the page is there").text;
    let rows = text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| 情形"));
    let mut wrong = Vec::new();
    let mut cases = 0;
    for row in rows {
        cases += 1;
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let came = gone_through(cells[1], cells[2]);
        if came[..] != cells[3..] {
            wrong.push(format!("{row}\n  came to {came:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases >= 9, "only {cases} cases are left");
}

/// 公示, 现在, 更正 and 第四季度 of one case.
fn gone_through(at_closing: &str, later: &str) -> [String; 4] {
    let mut town = Town::of(&["王桂兰"]);
    let mut kept = BTreeMap::new();
    become_these(&mut town, at_closing, &mut kept);
    town.close("2026Q3");
    let posted = town.preview("2026Q3");
    become_these(&mut town, later, &mut kept);
    assert_eq!(town.preview("2026Q3"), posted);
    let found = town.must("points.differences", json!({ "quarter": "2026Q3" }));
    let differences = found.as_array().unwrap();
    let points = |value: &Value| value.as_str().unwrap().parse::<Points>().unwrap();
    let sum = |field: &str| differences.iter().map(|own| points(&own[field])).sum::<Points>();
    let total = points(&posted["rows"][0]["total"]);
    let now = total - sum("posted") + sum("now");
    let offers = sum("offers");
    for own in differences.iter().filter(|own| own["offers"] != "0") {
        assert!(!own["changes"].as_array().unwrap().is_empty(), "{own}");
        let correct = json!({
            "quarter": "2026Q3", "deputy": own["deputy"], "rule": own["rule"], "points": own["offers"],
            "reason": "记录已变",
        });
        town.must("points.correct", correct);
    }
    let fourth = town.preview("2026Q4")["rows"][0]["total"].as_str().unwrap().to_owned();
    [total.to_string(), now.to_string(), offers.to_string(), fourth]
}

/// Makes the records those of a cell; what is no longer named is removed.
fn become_these(town: &mut Town, cell: &str, kept: &mut BTreeMap<String, i64>) {
    let records = records(cell, "2026Q3").expect(cell);
    let deputy = town.id("王桂兰");
    let mut named = BTreeMap::new();
    for record in &records {
        let id = record["id"].as_str().unwrap().to_owned();
        let mut attendance = json!({ "deputy": deputy, "review": record["status"] });
        for field in ["attendance", "leave_half_days"] {
            if let Some(value) = record.get(field) {
                attendance[field] = value.clone();
            }
        }
        let (kind, date) = (record["kind"].as_str().unwrap(), record["date"].as_str().unwrap());
        named.insert(id.clone(), town.keep(kept.get(&id).copied(), kind, date, &[attendance]));
    }
    for (_, activity) in kept.iter().filter(|(id, _)| !named.contains_key(*id)) {
        town.must("activities.remove", json!({ "id": activity }));
    }
    *kept = named;
}
