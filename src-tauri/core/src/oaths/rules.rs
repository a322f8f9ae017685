//! What must hold of oaths. Facts in, verdict out.

use super::api::{CeremonyFacts, HoldOath, OathTaker, OfficialFacts};
use crate::values::{Day, OathBasis};
use crate::{Refusal, Result};

/// Where it comes from that people take the oath.
pub const SOURCE: [&str; 2] = [
    "各级人大选举或者决定任命、各级政府任命的国家工作人员，就职时应当公开进行宪法宣誓（全国人大常委会《关于实行宪法宣誓制度的决定》第一条）。",
    "代表宣誓没有全国统一规定，按本地做法。",
];

/// The words of the oath, from 2018-03-12 on (the same Decision, point 2).
pub const TEXT: &str = "我宣誓：忠于中华人民共和国宪法，维护宪法权威，履行法定职责，忠于祖国、忠于人民，恪尽职守、廉洁奉公，接受人民监督，为建设富强民主文明和谐美丽的社会主义现代化强国努力奋斗！";

/// Checks an elected or appointed person.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_official(facts: &OfficialFacts, today: Day) -> Result<()> {
    for (field, what, text) in [("name", "姓名", &facts.name), ("office", "职务", &facts.office)] {
        if text.trim().is_empty() {
            return Err(Refusal::invalid(field, format!("没有填写{what}。"))
                .hinted("请填写宣誓人的姓名和职务，例如“镇长”。"));
        }
        if text.chars().count() > 40 {
            return Err(Refusal::invalid(field, format!("{what}超过了 40 个字。")).hinted("请写得简短些。"));
        }
    }
    if facts.basis == OathBasis::Deputy {
        return Err(Refusal::invalid("basis", "代表已经在名单里，不用另外登记。")
            .hinted("请选择“人大选举或者决定任命”或者“政府任命”。"));
    }
    if facts.took_office_on.is_some_and(|day| day > today) {
        return Err(Refusal::invalid("took_office_on", "就职日期在今天之后。").hinted("请核对日期。"));
    }
    Ok(())
}

/// Checks that a person who has taken the oath did so no earlier than the office began.
///
/// # Errors
/// Invalid at `took_office_on`.
pub fn check_order(facts: &OfficialFacts, held_on: Option<Day>) -> Result<()> {
    if facts.took_office_on.zip(held_on).is_none_or(|(since, held_on)| since <= held_on) {
        return Ok(());
    }
    Err(Refusal::invalid("took_office_on", "就职日期晚于已经登记的宣誓日期。")
        .hinted("请核对就职日期，或者先改正宣誓的登记。"))
}

/// Checks that nobody is entered twice in one office; `others` are all but the person meant.
///
/// # Errors
/// Invalid at `name`.
pub fn check_once<'a>(facts: &OfficialFacts, mut others: impl Iterator<Item = &'a OathTaker>) -> Result<()> {
    let (name, office) = (facts.name.trim(), facts.office.trim());
    if others.any(|other| other.name == name && other.office == office) {
        return Err(Refusal::invalid("name", format!("“{name}”已经登记为{office}。"))
            .hinted("不必再登记；要改就职日期，请在名单里修改。"));
    }
    Ok(())
}

/// Checks a ceremony and who took part; `took_office_on` are the days their offices began, with their names.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_ceremony(asked: &HoldOath, took_office_on: &[(String, Option<Day>)], today: Day) -> Result<()> {
    let CeremonyFacts { held_on, place, led_by, presided_by } = &asked.facts;
    if *held_on > today {
        return Err(Refusal::invalid("held_on", "宣誓日期在今天之后。").hinted("请在宣誓以后再登记。"));
    }
    if took_office_on.is_empty() {
        return Err(Refusal::invalid("deputies", "没有选择宣誓人。").hinted("请至少选择一名宣誓人。"));
    }
    for (field, what, text) in
        [("place", "地点", place), ("led_by", "领誓人", led_by), ("presided_by", "主持人", presided_by)]
    {
        if text.as_ref().is_some_and(|text| text.chars().count() > 40) {
            return Err(Refusal::invalid(field, format!("{what}超过了 40 个字。")).hinted("请写得简短些。"));
        }
    }
    match took_office_on.iter().find(|(_, since)| since.is_some_and(|since| since > *held_on)) {
        None => Ok(()),
        Some((name, _)) => {
            Err(Refusal::invalid("held_on", format!("宣誓日期早于{name}当选或者就职的日期。"))
                .hinted("请核对宣誓日期，或者先改正当选、就职日期。"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::DeputyId;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn held(on: &str) -> HoldOath {
        HoldOath {
            facts: CeremonyFacts { held_on: day(on), place: None, led_by: None, presided_by: None },
            deputies: vec![DeputyId(1)],
            officials: Vec::new(),
        }
    }

    #[test]
    fn an_oath_follows_the_office_and_lies_not_ahead() {
        let today = day("2026-09-30");
        let since = [("王芳".to_owned(), Some(day("2026-01-10")))];
        assert_eq!(check_ceremony(&held("2026-01-10"), &since, today), Ok(()));
        for (asked, since, field) in [
            (held("2026-10-01"), &since[..], "held_on"),
            (held("2026-01-09"), &since[..], "held_on"),
            (held("2026-01-10"), &[][..], "deputies"),
        ] {
            assert_eq!(check_ceremony(&asked, since, today).unwrap_err().field.as_deref(), Some(field));
        }
        let official = |since: Option<&str>| OfficialFacts {
            name: "王芳".to_owned(),
            office: "镇长".to_owned(),
            basis: OathBasis::Elected,
            took_office_on: since.map(day),
        };
        let held_on = Some(day("2026-01-10"));
        for since in [None, Some("2026-01-10")] {
            assert_eq!(check_order(&official(since), held_on), Ok(()));
        }
        assert_eq!(check_order(&official(Some("2026-01-11")), None), Ok(()));
        let late = check_order(&official(Some("2026-01-11")), held_on).unwrap_err();
        assert_eq!(late.field.as_deref(), Some("took_office_on"));
        let mut long = held("2026-01-10");
        long.facts.led_by = Some("长".repeat(41));
        assert_eq!(check_ceremony(&long, &since, today).unwrap_err().field.as_deref(), Some("led_by"));
    }

    #[test]
    fn officials_have_a_name_an_office_and_a_reason() {
        let good = OfficialFacts {
            name: "吕平国".to_owned(),
            office: "镇长".to_owned(),
            basis: OathBasis::Elected,
            took_office_on: Some(day("2023-03-10")),
        };
        let today = day("2026-09-30");
        assert_eq!(check_official(&good, today), Ok(()));
        for (field, facts) in [
            ("name", OfficialFacts { name: " ".to_owned(), ..good.clone() }),
            ("office", OfficialFacts { office: "长".repeat(41), ..good.clone() }),
            ("basis", OfficialFacts { basis: OathBasis::Deputy, ..good.clone() }),
            ("took_office_on", OfficialFacts { took_office_on: Some(day("2026-10-01")), ..good.clone() }),
        ] {
            assert_eq!(check_official(&facts, today).unwrap_err().field.as_deref(), Some(field));
        }
    }
}
