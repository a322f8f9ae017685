//! Properties over random years in a real store: sums, order of entry, undo, and that closing settles for ever.

use dutybook_core::values::Points;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::Town;

const NAMES: [&str; 3] = ["王桂兰", "李志强", "尹秀英"];
const KINDS: [&str; 7] =
    ["congress_session", "training", "reception", "visit", "inspection", "good_deed", "other_meeting"];
const ALL: &[&str] = &[
    "activities",
    "attendances",
    "rulebooks",
    "quarters",
    "pinned_rulebooks",
    "postings",
    "scores",
    "objections",
    "corrections",
];

/// One activity: kind, month, day, and how each deputy stood.
#[derive(Clone, Debug)]
struct Deed {
    kind: &'static str,
    month: u32,
    day: u32,
    stood: [u8; 3],
}

fn deed() -> impl Strategy<Value = Deed> {
    (select(&KINDS[..]), 1..=9_u32, 1..=28_u32, any::<[u8; 3]>()).prop_map(|(kind, month, day, stood)| Deed {
        kind,
        month,
        day,
        stood,
    })
}

fn year() -> impl Strategy<Value = Vec<Deed>> {
    prop::collection::vec(deed(), 1..10)
}

/// Enters a deed and gives its activity.
fn enter(town: &mut Town, deed: &Deed) -> i64 {
    let attendances: Vec<Value> = NAMES
        .iter()
        .zip(deed.stood)
        .map(|(name, stood)| {
            let deputy = town.id(name);
            match stood % 6 {
                0 => json!({ "deputy": deputy, "attendance": "absent" }),
                1 => json!({ "deputy": deputy, "attendance": "leave", "leave_half_days": 1 }),
                2 => json!({ "deputy": deputy, "review": "claimed" }),
                3 => json!({ "deputy": deputy, "spoke": true }),
                _ => json!({ "deputy": deputy }),
            }
        })
        .collect();
    town.keep(None, deed.kind, &format!("2026-{:02}-{:02}", deed.month, deed.day), &attendances)
}

fn town(book: usize) -> Town {
    let mut town = Town::of(&NAMES);
    let mut book = town.must("points.rulebooks", json!({}))["deputies"][book].clone();
    book["dated"] = json!("2026-01-01");
    town.must("points.save_rulebook", json!({ "id": null, "rulebook": book }));
    town
}

/// Each quarter's totals by name, after holding them to their explanations.
fn totals(town: &mut Town) -> Vec<Value> {
    let mut all = Vec::new();
    for quarter in ["2026Q1", "2026Q2", "2026Q3"] {
        let sheet = town.preview(quarter);
        for row in sheet["rows"].as_array().unwrap() {
            let said = town.explain(quarter, row["name"].as_str().unwrap());
            assert_eq!(said["total"], row["total"], "{quarter} {row}");
            let points = |value: &Value| value.as_str().unwrap().parse::<Points>().unwrap();
            let columns = row["items"].as_array().unwrap().iter().map(points);
            assert_eq!(columns.sum::<Points>(), points(&row["total"]), "{quarter} {row}");
            all.push(json!([quarter, row["name"], row["total"], row["rank"], row["duty_days"]]));
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn explained_points_are_the_total_and_the_order_of_entry_does_not_matter(
        (deeds, shuffled) in year().prop_flat_map(|deeds| (Just(deeds.clone()), Just(deeds).prop_shuffle())),
        book in 0..3_usize,
    ) {
        let (mut one, mut other) = (town(book), town(book));
        for (deed, moved) in deeds.iter().zip(&shuffled) {
            enter(&mut one, deed);
            enter(&mut other, moved);
        }
        prop_assert_eq!(totals(&mut one), totals(&mut other));
    }

    #[test]
    fn closing_then_changing_and_correcting_never_changes_a_posting_and_undo_leads_back(
        deeds in year(),
        more in year(),
        book in 0..3_usize,
    ) {
        let mut town = town(book);
        let activities: Vec<i64> = deeds.iter().map(|deed| enter(&mut town, deed)).collect();
        for quarter in ["2026Q1", "2026Q2", "2026Q3"] {
            let before = town.preview(quarter);
            town.close(quarter);
            prop_assert_eq!(&town.preview(quarter)["rows"], &before["rows"]);
        }
        let (posted, all) = (town.content(&["postings", "pinned_rulebooks", "quarters"]), town.content(ALL));
        let (shown, start) = (totals(&mut town), town.operations());
        for activity in activities.iter().step_by(2) {
            town.must("activities.remove", json!({ "id": activity }));
        }
        for deed in &more {
            enter(&mut town, deed);
        }
        for quarter in ["2026Q1", "2026Q2", "2026Q3"] {
            for own in town.must("points.differences", json!({ "quarter": quarter })).as_array().unwrap() {
                if own["offers"] != "0" {
                    town.must("points.correct", json!({
                        "quarter": quarter, "deputy": own["deputy"], "rule": own["rule"], "points": own["offers"],
                        "reason": "记录已变",
                    }));
                }
            }
            for own in town.must("points.differences", json!({ "quarter": quarter })).as_array().unwrap() {
                prop_assert_eq!(&own["offers"], "0");
            }
        }
        prop_assert_eq!(town.content(&["postings", "pinned_rulebooks", "quarters"]), posted);
        prop_assert_eq!(totals(&mut town), shown);
        while town.operations() > start {
            town.undo_newest();
        }
        prop_assert_eq!(town.content(ALL), all);
    }
}
