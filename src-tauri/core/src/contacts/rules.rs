//! What must hold of contacts and visits, and what of them may be shown. Facts in, verdict out.

use super::api::{ContactFacts, ContactMasked, ContactPrivate, VisitFacts};
use crate::values::{ContactKind, Day, Phone};
use crate::{Refusal, Result};

/// How many households a deputy usually links: local rules say 5 to 15 (DOMAIN §3).
const USUAL_HOUSEHOLDS: std::ops::RangeInclusive<u32> = 5..=15;

/// Whether who it is must be masked: a family's or a petitioner's name says how they live.
pub fn is_private(kind: ContactKind) -> bool {
    matches!(kind, ContactKind::PoorHousehold | ContactKind::PetitionCase | ContactKind::Household)
}

/// Who or what it is, as it may be shown unasked.
pub fn masked(kind: ContactKind, private: &ContactPrivate) -> ContactMasked {
    let surname = private.name.chars().next().map(|first| format!("{first}**"));
    ContactMasked {
        name: if is_private(kind) { surname.unwrap_or_default() } else { private.name.clone() },
        address: private.address.as_ref().map(|address| {
            if is_private(kind) { "已登记，点“显示”查看".to_owned() } else { address.clone() }
        }),
        phone: private.phone.as_ref().map(Phone::masked),
    }
}

/// Checks a contact as it is entered.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check(facts: &ContactFacts, private: &ContactPrivate, today: Day) -> Result<()> {
    if private.name.trim().is_empty() {
        return Err(Refusal::invalid("name", "没有填写联系对象。")
            .hinted("户主、信访人填写姓名，村、企业、场所填写名称。"));
    }
    for (field, what, text, most) in [
        ("name", "联系对象", Some(&private.name), 40),
        ("address", "住址", private.address.as_ref(), 100),
        ("note", "备注", facts.note.as_ref(), 200),
    ] {
        if text.is_some_and(|text| text.chars().count() > most) {
            return Err(
                Refusal::invalid(field, format!("{what}超过了 {most} 个字。")).hinted("请写得简短些。")
            );
        }
    }
    for (field, what, day) in
        [("since", "开始联系的日期", facts.since), ("ended_on", "结束联系的日期", facts.ended_on)]
    {
        if day.is_some_and(|day| day > today) {
            return Err(Refusal::invalid(field, format!("{what}在今天之后。")).hinted("请核对日期。"));
        }
    }
    if facts.since.zip(facts.ended_on).is_some_and(|(since, ended_on)| ended_on < since) {
        return Err(Refusal::invalid("ended_on", "结束联系的日期早于开始的日期。").hinted("请核对日期。"));
    }
    Ok(())
}

/// Checks a visit as it is entered.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_visit(contact: &ContactFacts, visit: &VisitFacts, today: Day) -> Result<()> {
    if visit.date > today {
        return Err(Refusal::invalid("date", "走访日期在今天之后。").hinted("请在走访以后再登记。"));
    }
    if contact.since.is_some_and(|since| visit.date < since) {
        return Err(Refusal::invalid("date", "走访日期早于开始联系的日期。")
            .hinted("请核对走访日期，或者先改开始联系的日期。"));
    }
    if contact.ended_on.is_some_and(|ended_on| visit.date > ended_on) {
        return Err(Refusal::invalid("date", "走访日期在结束联系以后。")
            .hinted("请核对走访日期，或者先改结束联系的日期。"));
    }
    for (field, what, text) in [("words", "走访情况", &visit.words), ("need", "群众诉求", &visit.need)]
    {
        if text.as_ref().is_some_and(|text| text.chars().count() > 1000) {
            return Err(Refusal::invalid(field, format!("{what}超过了 1000 个字。")).hinted("请写得简短些。"));
        }
    }
    Ok(())
}

/// What the office would ask about a deputy's number of linked households; nothing where it is usual.
pub fn note_on_households(households: u32) -> Option<String> {
    let (least, most) = (USUAL_HOUSEHOLDS.start(), USUAL_HOUSEHOLDS.end());
    let what = match households {
        0 => return Some(format!("还没有联系户，一般每名代表联系 {least} 至 {most} 户。")),
        few if few < *least => "偏少",
        many if many > *most => "偏多",
        _ => return None,
    };
    Some(format!("联系户 {households} 户，{what}，一般每名代表联系 {least} 至 {most} 户。"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn contact() -> (ContactFacts, ContactPrivate) {
        let facts = serde_json::json!({
            "deputy": 1, "kind": "household", "village": null, "since": "2026-03-01", "ended_on": "2026-08-31",
            "note": null
        });
        let private =
            serde_json::json!({ "name": "王桂兰", "address": "东河村 3 组", "phone": "13900001000" });
        (serde_json::from_value(facts).unwrap(), serde_json::from_value(private).unwrap())
    }

    #[test]
    fn a_household_shows_its_surname_only() {
        let (_, private) = contact();
        for kind in [ContactKind::Household, ContactKind::PoorHousehold, ContactKind::PetitionCase] {
            let shown = format!("{:?}", masked(kind, &private));
            assert!(shown.contains("王**") && shown.contains("139****1000"), "{shown}");
            assert!(!shown.contains("桂兰") && !shown.contains("东河"), "{shown}");
        }
        assert_eq!(masked(ContactKind::Enterprise, &private).name, "王桂兰");
    }

    #[test]
    fn impossible_contacts_are_refused_at_their_field() {
        let (facts, private) = contact();
        let today = day("2026-09-30");
        assert_eq!(check(&facts, &private, today), Ok(()));
        for (field, facts, private) in [
            ("name", facts.clone(), ContactPrivate { name: " ".to_owned(), ..private.clone() }),
            ("name", facts.clone(), ContactPrivate { name: "长".repeat(41), ..private.clone() }),
            ("address", facts.clone(), ContactPrivate { address: Some("长".repeat(101)), ..private.clone() }),
            ("note", ContactFacts { note: Some("长".repeat(201)), ..facts.clone() }, private.clone()),
            ("since", ContactFacts { since: Some(day("2026-10-01")), ..facts.clone() }, private.clone()),
            (
                "ended_on",
                ContactFacts { ended_on: Some(day("2026-02-28")), ..facts.clone() },
                private.clone(),
            ),
        ] {
            assert_eq!(check(&facts, &private, today).unwrap_err().field.as_deref(), Some(field));
        }
    }

    #[test]
    fn a_visit_falls_into_the_days_of_the_contact() {
        let (facts, _) = contact();
        let today = day("2026-09-30");
        let on = |date: &str| VisitFacts { date: day(date), words: None, need: None };
        assert_eq!(check_visit(&facts, &on("2026-03-01"), today), Ok(()));
        for date in ["2026-02-28", "2026-09-01", "2026-10-01"] {
            assert_eq!(check_visit(&facts, &on(date), today).unwrap_err().field.as_deref(), Some("date"));
        }
        let long = VisitFacts { need: Some("长".repeat(1001)), ..on("2026-03-01") };
        assert_eq!(check_visit(&facts, &long, today).unwrap_err().field.as_deref(), Some("need"));
    }

    #[test]
    fn fewer_than_five_and_more_than_fifteen_households_are_noted() {
        for (households, said) in [(0, "还没有"), (4, "偏少"), (16, "偏多")] {
            assert!(note_on_households(households).unwrap().contains(said));
        }
        assert_eq!((note_on_households(5), note_on_households(15)), (None, None));
    }
}
