//! The rules' cases.

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn facts() -> DeputyFacts {
    serde_json::from_value(serde_json::json!({
        "name": "王芳", "gender": "女", "ethnicity": null, "birth": "1975-08-12", "native_place": null,
        "education": null, "degree": null, "party": null, "party_joined": null, "occupation": null,
        "employer": null, "position": null, "category": null, "identity": null, "levels": ["乡镇"],
        "card_no": null, "phone_may_be_published": false, "constituency": 1, "village": null, "group": null,
        "stations": [], "delegation": null, "terms_served": null, "reelected": null,
        "elected_on": "2021-11-16", "by_election": false, "oath_on": null, "offices": [], "honours": [],
        "note": null
    }))
    .unwrap()
}

#[test]
fn age_counts_the_day_where_it_is_known() {
    for (birth, today, years) in [
        ("1975-08-12", "2026-08-11", 50),
        ("1975-08-12", "2026-08-12", 51),
        ("1975-08", "2026-08-01", 51),
        ("1975-08", "2026-07-31", 50),
        ("2030-01", "2026-07-31", 0),
    ] {
        assert_eq!(age(birth.parse().unwrap(), day(today)), years, "{birth} on {today}");
    }
}

#[test]
fn impossible_facts_are_refused_at_their_field() {
    let today = day("2026-09-30");
    assert_eq!(check(&facts(), today), Ok(()));
    for (field, broken) in [
        ("birth", DeputyFacts { birth: "2026-10".parse().ok(), ..facts() }),
        ("birth", DeputyFacts { birth: "2008-10-01".parse().ok(), ..facts() }),
        ("birth", DeputyFacts { birth: "1900-01".parse().ok(), ..facts() }),
        ("elected_on", DeputyFacts { elected_on: Some(day("2026-10-01")), ..facts() }),
        ("position", DeputyFacts { position: Some("长".repeat(101)), ..facts() }),
    ] {
        assert_eq!(check(&broken, today).unwrap_err().field.as_deref(), Some(field));
    }
}

#[test]
fn a_file_at_odds_with_the_id_number_is_noted() {
    let private = PrivateFacts { id_number: "13992119610425030X".parse().ok(), ..PrivateFacts::default() };
    let facts = DeputyFacts { gender: Some(Gender::Male), ..facts() };
    let notes = notes(&facts, &private);
    assert!(
        notes.iter().any(|note| note.contains("出生年月")) && notes.iter().any(|note| note.contains("性别"))
    );
}

#[test]
fn a_status_follows_the_law() {
    let change = |status| StatusChange {
        status,
        on: day("2026-06-01"),
        reason: "迁出本行政区域".to_owned(),
        decided_by: "清河镇人民代表大会".to_owned(),
    };
    let today = day("2026-09-30");
    let verdict = |from, change: &StatusChange| check_status(from, change, &facts(), today);
    assert_eq!(verdict(Status::InOffice, &change(Status::Terminated)), Ok(()));
    assert_eq!(verdict(Status::Suspended, &change(Status::InOffice)), Ok(()));
    assert!(
        verdict(Status::Terminated, &change(Status::InOffice)).unwrap_err().message.contains("第六十二条")
    );
    for (field, broken) in [
        ("status", change(Status::InOffice)),
        ("on", StatusChange { on: day("2026-10-01"), ..change(Status::Resigned) }),
        ("on", StatusChange { on: day("2021-01-01"), ..change(Status::Resigned) }),
        ("reason", StatusChange { reason: " ".to_owned(), ..change(Status::Resigned) }),
        ("decided_by", StatusChange { decided_by: String::new(), ..change(Status::Resigned) }),
    ] {
        assert_eq!(verdict(Status::InOffice, &broken).unwrap_err().field.as_deref(), Some(field));
    }
}
