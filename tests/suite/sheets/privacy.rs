//! Nothing private on anything posted (DOMAIN §1, PIPL): a town full of private facts is printed in every way.

use dutybook_core::publication::api::Choose;
use dutybook_core::publication::list;
use serde_json::{Map, Value, json};

use super::pdf::text_of;
use super::town::{quarter_of, town_of};
use super::{NAMES, asked, drawn, naming, refused, words};
use dutybook_core::publication::make;

/// Every sheet but the roster, whose private columns are asked for by name, with each choice of each option, and
/// with all there is to choose.
fn every_way() -> Vec<(String, Value)> {
    let mut ways = Vec::new();
    for kind in list().into_iter().filter(|kind| kind.name != "roster") {
        let mut all = Map::new();
        ways.push((kind.name.clone(), json!({})));
        for option in &kind.options {
            match &option.choose {
                Choose::One { of } => {
                    ways.extend(
                        of.iter().map(|choice| (kind.name.clone(), json!({ &option.name: &choice.value }))),
                    );
                }
                Choose::Several { of } => {
                    let values = of.iter().map(|choice| choice.value.clone()).collect();
                    all.insert(option.name.clone(), values);
                }
                Choose::Flag => {
                    let other = json!(option.default != json!(true));
                    ways.push((kind.name.clone(), json!({ &option.name: other })));
                }
                Choose::Text | Choose::Number { .. } => {}
            }
        }
        ways.push((kind.name, Value::Object(all)));
    }
    ways
}

/// Kept in the office: these say where a deputy comes from and whom she received, but no number and no address.
const IN_HOUSE: [&str; 3] = ["duty-form", "duty-file", "quarter-report"];

#[test]
fn no_sheet_shows_anything_private() {
    let town = town_of(&NAMES);
    for (document, options) in every_way() {
        let drawing = drawn(&town, &document, &options);
        let codes: String = drawing.codes.iter().map(|code| code.payload.as_str()).collect();
        let pdf = make(&town, &asked(&document, &options), &mut |_, _| Ok(())).unwrap().pdf;
        let shown = [words(&drawing), codes, text_of(&pdf)].concat();
        for deputy in &town.deputies {
            let id_number = deputy.private.id_number.as_ref().unwrap().to_string();
            let (phone, phone2) =
                (deputy.private.phone.as_ref().unwrap(), deputy.private.phone2.as_ref().unwrap());
            let consented = deputy.facts.phone_may_be_published;
            let hidden = [id_number.clone(), id_number[6..].to_owned(), phone2.to_string()];
            let hidden = hidden.into_iter().chain((!consented).then(|| phone.to_string()));
            let never = if IN_HOUSE.contains(&document.as_str()) {
                ["住址私语", "备注私语", "08-12", "8月12日"]
            } else {
                ["私语", "1975", "08-12", "8月12日"]
            };
            for private in hidden.chain(never.map(String::from)) {
                assert!(!shown.contains(&private), "{document} {options} shows {private}");
            }
        }
    }
}

#[test]
fn a_phone_with_consent_is_printed_and_else_the_offices() {
    let town = town_of(&NAMES);
    let cards = drawn(&town, "contact-cards", &json!({}));
    assert!(words(&cards).contains("13800000000") && words(&cards).contains("0351-1234567"));
    for code in &cards.codes {
        assert!(
            code.payload.contains("TEL:1380000") || code.payload.contains("TEL:0351-1234567"),
            "{}",
            code.payload
        );
    }
}

#[test]
fn a_number_typed_into_the_wrong_field_is_not_posted() {
    for text in
        ["柳林村会计 13800000001", "会计１３８００００００１２", "会计138-0000-0012", "139921197508120017"]
    {
        let mut town = town_of(&["王芳"]);
        town.deputies[0].facts.position = Some(text.into());
        // The points sheet and the notice of an evaluation say nothing of posts.
        let without = ["points-sheet", "evaluation-notice"];
        let posted = naming().into_iter().filter(|(kind, _)| kind.posted);
        for (kind, options) in posted.filter(|(kind, _)| !without.contains(&kind.name.as_str())) {
            let refusal = refused(&town, &kind.name, &options);
            assert!(refusal.message.contains("王芳") && refusal.message.contains("职务"), "{refusal}");
        }
    }
}

#[test]
fn who_is_not_in_office_is_not_posted() {
    use dutybook_core::deputies::api::Status;
    let mut town = town_of(&["王芳", "李明", "张伟", "赵云"]);
    town.deputies[1].status = Status::Recalled;
    town.deputies[2].status = Status::Suspended;
    town.quarter = Some(quarter_of(&town.deputies));
    // The notice of an evaluation tells of those who reported that day.
    let posted = naming().into_iter().filter(|(kind, _)| kind.posted && kind.name != "evaluation-notice");
    for (kind, options) in posted {
        let words = words(&drawn(&town, &kind.name, &options));
        assert!(
            words.contains("王芳") && !words.contains("李明") && !words.contains("张伟"),
            "{}",
            kind.name
        );
    }
}
