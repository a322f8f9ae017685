//! Do sheets say what they should, and nothing that is private? Read from the display list and from the PDF itself.

mod duty;
mod evaluations;
mod followed;
mod forms;
mod menu;
mod pdf;
mod pledges;
mod points;
mod privacy;
mod session;
mod survey;
mod town;

use dutybook_core::paper::{Drawing, Item};
use dutybook_core::publication::api::{MakeSheet, SheetKind};
use dutybook_core::publication::town::Town;
use dutybook_core::publication::{draw, list, make};
use dutybook_core::{Kind, Refusal};
use serde_json::{Value, json};

use town::{deputy, town_of};

/// Names that stand on every sheet of a test town: rare characters, minorities, two and four characters.
const NAMES: [&str; 9] =
    ["王芳", "刘𬍛", "陈㛃", "马䶮", "赵堃", "周𠅤", "阿依古丽·买买提", "迪力夏提·艾合买提", "欧阳海燕"];

fn asked(document: &str, options: &Value) -> MakeSheet {
    MakeSheet { document: document.into(), options: options.as_object().cloned().unwrap_or_default() }
}

fn drawn(town: &Town, document: &str, options: &Value) -> Drawing {
    draw(town, &asked(document, options), &mut |_, _| Ok(())).unwrap().1
}

fn refused(town: &Town, document: &str, options: &Value) -> Refusal {
    make(town, &asked(document, options), &mut |_, _| Ok(())).unwrap_err()
}

/// Sheets on which nobody stands.
const OF_NOBODY: [&str; 2] = ["survey-form", "survey-report"];

/// Each sheet with the options under which it names deputies: the menu that is posted names what is planned.
fn naming() -> Vec<(SheetKind, Value)> {
    let options = |name: &str| if name == "duty-menu" { json!({"form": "named"}) } else { json!({}) };
    let of_deputies = list().into_iter().filter(|kind| !OF_NOBODY.contains(&kind.name.as_str()));
    of_deputies.map(|kind| (kind.clone(), options(&kind.name))).collect()
}

/// All texts of a drawing without the spaces that spread them.
fn words(drawing: &Drawing) -> String {
    let texts: Vec<String> = drawing.pages.iter().flat_map(dutybook_core::paper::Page::texts).collect();
    texts.join("\n").replace(['\u{3000}', ' '], "")
}

/// Where names stand in sentences.
const PROSE: [&str; 1] = ["employer-letter"];

#[test]
fn every_name_stands_on_every_sheet_whole() {
    let town = town_of(&NAMES);
    for (kind, options) in naming() {
        let words = words(&drawn(&town, &kind.name, &options));
        for name in NAMES {
            let stands =
                |line: &str| line == name || (PROSE.contains(&kind.name.as_str()) && line.contains(name));
            assert!(words.lines().any(stands), "{}: {name} in\n{words}", kind.name);
        }
    }
}

#[test]
fn names_on_boards_are_large_and_people_share_sheets_evenly() {
    let names: Vec<String> = (0..68).map(|n| format!("张{}", char::from_u32(0x4E00 + n).unwrap())).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let drawing = drawn(&town_of(&names), "notice-board", &json!({"facts": ["position", "phone"]}));
    let on_each = |page: &dutybook_core::paper::Page| {
        let named = page.items.iter().filter(|item| {
            let Item::Text { size, from, count, .. } = item else { return false };
            let glyphs = &page.glyphs[*from as usize..(*from + *count) as usize];
            let text: String = glyphs.iter().map(|glyph| glyph.c).filter(|c| *c != '\u{3000}').collect();
            *size >= 22.0 && text.chars().count() == 2 && names.contains(&text.as_str())
        });
        named.count()
    };
    let shares: Vec<usize> = drawing.pages.iter().map(on_each).collect();
    assert_eq!(shares.iter().sum::<usize>(), 68, "{shares:?}");
    assert!(shares.iter().max().unwrap() - shares.iter().min().unwrap() <= 1, "{shares:?}");
}

#[test]
fn nothing_stands_outside_its_page() {
    let town = town_of(&NAMES);
    let mut ways: Vec<(String, Value)> = list().into_iter().map(|kind| (kind.name, json!({}))).collect();
    ways.extend([
        ("notice-board".into(), json!({"paper": "A4"})),
        ("notice-board".into(), json!({"scope": "constituency"})),
        ("notice-board".into(), json!({"orientation": "portrait"})),
    ]);
    for (document, options) in &ways {
        for page in drawn(&town, document, options).pages {
            for item in &page.items {
                let (x, y, right) = match item {
                    Item::Text { x, y, size, from, count, .. } => {
                        let glyphs = &page.glyphs[*from as usize..(*from + *count) as usize];
                        (*x, *y, x + dutybook_core::paper::setting::width(glyphs, *size))
                    }
                    Item::Photo { area, .. } | Item::Qr { area, .. } => (area[0], area[1], area[0] + area[2]),
                    Item::Line { .. } | Item::Fill { .. } => continue,
                };
                assert!(
                    x >= 0.0 && y >= 0.0 && right <= page.size.0 && y <= page.size.1,
                    "{document} {item:?}"
                );
            }
        }
    }
}

#[test]
fn a_character_no_face_has_is_refused_with_its_bearer() {
    let town = town_of(&["王芳", "李\u{3106C}"]);
    for (kind, options) in naming() {
        let refusal = refused(&town, &kind.name, &options);
        assert!(refusal.message.contains("李\u{3106C}") && refusal.message.contains("U+3106C"), "{refusal}");
    }
}

#[test]
fn wrong_options_are_refused_by_name() {
    let town = town_of(&["王芳"]);
    for (document, options, field) in [
        ("notice-board", json!({"paper": "A9"}), "paper"),
        ("notice-board", json!({"papper": "A4"}), "papper"),
        ("contact-cards", json!({"backs": 3}), "backs"),
        ("roster", json!({"columns": ["name", "wish"]}), "columns"),
        ("roster", json!({"columns": []}), "columns"),
        ("roster", json!({"all": "yes"}), "all"),
        ("agenda", json!({}), "document"),
    ] {
        let refusal = refused(&town, document, &options);
        assert_eq!((refusal.kind, refusal.field.as_deref()), (Kind::Invalid, Some(field)), "{refusal}");
        assert!(refusal.hint.is_some(), "{refusal}");
    }
}

#[test]
fn a_back_lies_behind_its_front_whichever_edge_is_turned() {
    let town = town_of(&NAMES);
    for (backs, turned) in [("long-edge", false), ("short-edge", true)] {
        let drawing = drawn(&town, "contact-cards", &json!({"backs": backs}));
        let (front, back) = (&drawing.pages[0], &drawing.pages[1]);
        assert_eq!(back.transform.is_some(), turned);
        // Cards stand in two columns placed alike about the middle: the sheet's centre maps on itself.
        if let Some([a, _, _, d, e, f]) = back.transform {
            assert_eq!((a, d), (-1.0, -1.0));
            assert!((e - back.size.0).abs() < 0.01 && (f - back.size.1).abs() < 0.01);
        }
        assert!(front.transform.is_none());
    }
}

#[test]
fn a_printers_fault_is_undone_about_the_middle() {
    let mut town = town_of(&["王芳"]);
    town.preferences.printer_right = 2.0;
    town.preferences.printer_scale = 98.0;
    let page = &drawn(&town, "contact-cards", &json!({})).pages[0];
    let [scale, _, _, _, right, _] = page.transform.unwrap();
    // The printer shrinks about the middle and shifts by 2 mm: after both the middle is where it was.
    let middle = page.size.0 / 2.0;
    let on_paper = (scale * middle + right - middle) * 0.98 + middle + 2.0 * 72.0 / 25.4;
    assert!((on_paper - middle).abs() < 0.01 && (scale - 1.0 / 0.98).abs() < 1e-5);
}

#[test]
fn long_work_is_counted_and_can_be_stopped() {
    let town = town_of(&NAMES);
    for kind in list() {
        let mut steps = 0;
        let stopped = make(&town, &asked(&kind.name, &json!({})), &mut |done, total| {
            assert!(done < total);
            steps += 1;
            if steps == 3 { Err(Refusal::cancelled()) } else { Ok(()) }
        });
        assert_eq!(stopped.unwrap_err().kind, Kind::Cancelled, "{}", kind.name);
    }
}

#[test]
fn a_roster_shows_private_columns_only_by_choice() {
    let town = town_of(&NAMES);
    let private = deputy(&town, 0).private.id_number.as_ref().unwrap().to_string();
    assert!(!words(&drawn(&town, "roster", &json!({}))).contains(&private));
    let words = words(&drawn(&town, "roster", &json!({"columns": ["name", "id_number"]})));
    assert!(words.contains(&private) && words.contains("内部使用"));
}
