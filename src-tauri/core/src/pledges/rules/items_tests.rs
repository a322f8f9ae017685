//! Items as they are entered, listed, carried over.

use super::*;
use crate::pledges::api::CatalogueItemFacts;
use crate::values::{PledgeAspect, PledgeItemId};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn year() -> Period {
    Period::of(Some(2026), None).unwrap()
}

fn listed(id: i64, source: PledgeSource) -> CatalogueItem {
    CatalogueItem {
        id: CatalogueItemId(id),
        revision: 1,
        facts: CatalogueItemFacts {
            for_term: false,
            source,
            aspect: PledgeAspect::Contact,
            text: format!("走访联系户（{id}）"),
            measure: Measure { kinds: vec![DutyKind::Visit], contact_visits: true, as_lead: false },
            target: 4,
            due_month: Some(2),
            in_use: true,
        },
        pledged: 0,
    }
}

fn asked(catalogue: Option<i64>, text: &str, target: u32) -> SaveItem {
    SaveItem {
        id: None::<PledgeItemId>,
        catalogue: catalogue.map(CatalogueItemId),
        aspect: PledgeAspect::Other,
        text: text.to_owned(),
        measure: Measure::default(),
        target,
        due: None,
    }
}

#[test]
fn a_listed_item_keeps_the_list_s_words_and_an_own_one_its_own() {
    let list = [listed(1, PledgeSource::Fixed), listed(2, PledgeSource::Chosen)];
    let fixed = saved(&asked(Some(1), "别的话", 5), None, &list, &year()).unwrap();
    assert_eq!(
        (fixed.text.as_str(), fixed.target, fixed.source),
        ("走访联系户（1）", 5, PledgeSource::Fixed)
    );
    let own = saved(&asked(None, " 修 一座桥 ", 1), None, &list, &year()).unwrap();
    assert_eq!(
        (own.text.as_str(), own.source, own.aspect),
        ("修 一座桥", PledgeSource::Own, PledgeAspect::Other)
    );
    assert_eq!(from_catalogue(&list[0], &year()).due, Some(day("2026-02-28")));

    let before = ItemFacts { text: "去年的说法".to_owned(), ..fixed };
    let kept = saved(&asked(Some(1), "", 5), Some(&before), &[], &year()).unwrap();
    assert_eq!(kept.text, "去年的说法");
}

#[test]
fn a_fixed_item_may_go_back_to_what_the_list_asks_and_no_further() {
    let list = [listed(1, PledgeSource::Fixed)];
    let lowered = |from: u32, to: u32, list: &[CatalogueItem]| {
        let before =
            saved(&asked(Some(1), "", from), None, &[listed(1, PledgeSource::Fixed)], &year()).unwrap();
        saved(&asked(Some(1), "", to), Some(&before), list, &year()).map(|item| item.target)
    };
    assert_eq!(lowered(6, 4, &list), Ok(4));
    assert_eq!(lowered(6, 3, &list).unwrap_err().field.as_deref(), Some("target"));
    // Where the list asks for more since, what was pledged may stay; taken out of use, it still says how much.
    let changed = |target: u32, in_use: bool| {
        let item = listed(1, PledgeSource::Fixed);
        [CatalogueItem { facts: CatalogueItemFacts { target, in_use, ..item.facts }, ..item }]
    };
    assert_eq!(lowered(4, 4, &changed(8, true)), Ok(4));
    assert_eq!(lowered(5, 2, &changed(2, false)), Ok(2));
}

#[test]
fn what_the_list_does_not_offer_is_refused() {
    let stopped = |item: CatalogueItem| CatalogueItem {
        facts: CatalogueItemFacts { in_use: false, ..item.facts },
        ..item
    };
    let for_term = |item: CatalogueItem| CatalogueItem {
        facts: CatalogueItemFacts { for_term: true, ..item.facts },
        ..item
    };
    let list = [
        listed(1, PledgeSource::Fixed),
        stopped(listed(2, PledgeSource::Chosen)),
        for_term(listed(3, PledgeSource::Chosen)),
    ];
    for (field, asked) in [
        ("target", asked(Some(1), "", 3)),
        ("catalogue", asked(Some(2), "", 4)),
        ("catalogue", asked(Some(3), "", 4)),
        ("catalogue", asked(Some(9), "", 4)),
    ] {
        assert_eq!(saved(&asked, None, &list, &year()).unwrap_err().field.as_deref(), Some(field));
    }
}

#[test]
fn impossible_items_are_refused_at_their_field() {
    let item = |text: &str| ItemFacts {
        source: PledgeSource::Own,
        catalogue: None,
        aspect: PledgeAspect::Other,
        text: text.to_owned(),
        measure: Measure::default(),
        target: 1,
        due: Some(day("2026-06-30")),
    };
    assert_eq!(check(&[item("修桥"), item("修路")], &year()), Ok(()));
    let as_lead = Measure { as_lead: true, ..Measure::default() };
    let twice = Measure { kinds: vec![DutyKind::Visit; 2], ..Measure::default() };
    for (field, items) in [
        ("text", vec![item("")]),
        ("text", vec![item(&"长".repeat(61))]),
        ("text", vec![item("修桥"), item("修桥")]),
        ("target", vec![ItemFacts { target: 0, ..item("修桥") }]),
        ("target", vec![ItemFacts { target: 1000, ..item("修桥") }]),
        ("due", vec![ItemFacts { due: Some(day("2027-01-01")), ..item("修桥") }]),
        ("measure", vec![ItemFacts { measure: as_lead, ..item("修桥") }]),
        ("measure", vec![ItemFacts { measure: twice, ..item("修桥") }]),
        ("items", (0..21).map(|number| item(&number.to_string())).collect()),
    ] {
        let refusal = check(&items, &year()).unwrap_err();
        assert_eq!(refusal.field.as_deref(), Some(field), "{refusal}");
    }
}

#[test]
fn what_is_carried_over_is_due_a_year_later_and_never_held_twice() {
    let own = |text: &str, due| ItemFacts {
        source: PledgeSource::Own,
        catalogue: None,
        aspect: PledgeAspect::Other,
        text: text.to_owned(),
        measure: Measure::default(),
        target: 1,
        due,
    };
    assert_eq!(carried(&own("修桥", Some(day("2024-02-29"))), 2025).due, Some(day("2025-02-28")));
    assert_eq!(carried(&own("修桥", Some(day("2025-06-30"))), 2026).due, Some(day("2026-06-30")));
    let listed = ItemFacts { catalogue: Some(CatalogueItemId(1)), ..own("新说法", None) };
    let held = [own("修桥", None), ItemFacts { text: "旧说法".to_owned(), ..listed.clone() }];
    let all = [own("修桥", None), listed, own("修路", None)];
    let left: Vec<&str> =
        all.iter().filter(|item| !is_held(item, &held)).map(|item| item.text.as_str()).collect();
    assert_eq!(left, ["修路"]);
}

#[test]
fn a_measure_says_what_counts() {
    let measure =
        Measure { kinds: vec![DutyKind::Visit, DutyKind::Suggestion], contact_visits: true, as_lead: true };
    assert_eq!(in_words(&measure).unwrap(), "走访选民、议案建议、联系对象走访（领衔）");
    assert_eq!(in_words(&Measure::default()), None);
}
