//! What must hold of an activity itself: its words, its days, its length.

use crate::activities::api::ActivityFacts;
use crate::values::{Day, DutyKind};
use crate::{Refusal, Result};

/// No meeting lasts longer than a hundred days; `points` refuses more as well.
const MOST_HALF_DAYS: u32 = 200;
/// A term runs until the next congress first meets, about five years (Deputies Law art 2); later is a slip of the pen.
const MOST_DAYS_OF_TERM: i64 = 6 * 366;
/// For a title and for one line of text.
const MOST_LETTERS: usize = 100;
/// For 内容 and 结果.
const MOST_LETTERS_OF_TEXT: usize = 5_000;

/// The facts without padding; a text of blanks is none.
pub fn tidied(facts: ActivityFacts) -> ActivityFacts {
    ActivityFacts {
        title: facts.title.split_whitespace().collect::<Vec<_>>().join(" "),
        place: said(facts.place),
        organiser: said(facts.organiser),
        content: said(facts.content),
        result: said(facts.result),
        ..facts
    }
}

/// A text without padding, where it says anything.
pub fn said(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Checks an activity as it is entered; `term_from` is the term's first day, where it is known.
///
/// # Errors
/// Invalid, at the field that cannot be.
pub fn check(facts: &ActivityFacts, term_from: Option<Day>) -> Result<()> {
    if facts.kind == DutyKind::Suggestion {
        return Err(Refusal::invalid("kind", "议案建议不在履职活动里登记。")
            .hinted("请到“代表建议”中登记，那里能记领衔、附议和办理情况。"));
    }
    if facts.title.is_empty() {
        return Err(Refusal::invalid("title", "活动名称不能为空。")
            .hinted("请写明是什么活动，例如“视察农村饮水安全工程”。"));
    }
    for (field, what, text, most) in texts(facts) {
        if text.is_some_and(|text| text.chars().count() > most) {
            return Err(Refusal::invalid(field, format!("{what}超过了 {most} 个字。"))
                .hinted("请写得简短些，详细材料可以作为附件保存。"));
        }
    }
    check_days(facts)?;
    check_term(facts, term_from)
}

fn texts(facts: &ActivityFacts) -> [(&'static str, &'static str, Option<&str>, usize); 5] {
    [
        ("title", "活动名称", Some(&facts.title), MOST_LETTERS),
        ("place", "地点", facts.place.as_deref(), MOST_LETTERS),
        ("organiser", "组织单位", facts.organiser.as_deref(), MOST_LETTERS),
        ("content", "活动内容", facts.content.as_deref(), MOST_LETTERS_OF_TEXT),
        ("result", "活动结果", facts.result.as_deref(), MOST_LETTERS_OF_TEXT),
    ]
}

fn check_days(facts: &ActivityFacts) -> Result<()> {
    let days = facts.starts_on.days_to(facts.ends_on) + 1;
    if days < 1 {
        return Err(Refusal::invalid("ends_on", "结束日期早于开始日期。")
            .hinted("请核对日期；只有一天的活动，两个日期相同。"));
    }
    if facts.half_days == 0 || facts.half_days > MOST_HALF_DAYS {
        return Err(Refusal::invalid("half_days", format!("半天数要在 1 和 {MOST_HALF_DAYS} 之间。"))
            .hinted("请填写活动一共几个半天，一天是 2 个半天。"));
    }
    if i64::from(facts.half_days) > days * 2 {
        return Err(Refusal::invalid(
            "half_days",
            format!("活动前后 {days} 天，不会有 {} 个半天。", facts.half_days),
        )
        .hinted("请核对半天数或结束日期，一天最多 2 个半天。"));
    }
    Ok(())
}

fn check_term(facts: &ActivityFacts, term_from: Option<Day>) -> Result<()> {
    let Some(from) = term_from else { return Ok(()) };
    if facts.starts_on < from {
        return Err(Refusal::invalid(
            "starts_on",
            format!("活动日期早于本届开始的日期（{}）。", from.in_chinese()),
        )
        .hinted("请核对日期；本届开始日期填错了的，请到“设置”中改正。"));
    }
    if from.days_to(facts.ends_on) > MOST_DAYS_OF_TERM {
        return Err(Refusal::invalid(
            "ends_on",
            format!("活动日期在本届任期之外（本届从{}开始，任期五年）。", from.in_chinese()),
        )
        .hinted("请核对年份。"));
    }
    Ok(())
}

/// What the office would ask about an activity, in sentences.
pub fn notes(facts: &ActivityFacts, today: Day) -> Vec<String> {
    if facts.starts_on > today {
        return vec![format!("活动日期（{}）还没有到，请核对。", facts.starts_on.in_chinese())];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::ActivityLevel;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn inspection() -> ActivityFacts {
        ActivityFacts {
            kind: DutyKind::Inspection,
            title: "视察饮水工程".to_owned(),
            starts_on: day("2026-03-10"),
            ends_on: day("2026-03-11"),
            half_days: 3,
            place: None,
            organiser: None,
            level: ActivityLevel::Township,
            group: None,
            station: None,
            content: None,
            result: None,
        }
    }

    #[test]
    fn what_cannot_be_is_refused_at_its_field() {
        let term = Some(day("2021-12-01"));
        assert_eq!(check(&inspection(), term), Ok(()));
        assert_eq!(check(&inspection(), None), Ok(()));
        let fault = |change: fn(&mut ActivityFacts)| {
            let mut facts = inspection();
            change(&mut facts);
            let refusal = check(&tidied(facts), Some("2021-12-01".parse().unwrap())).unwrap_err();
            assert!(refusal.message.ends_with('。') && refusal.hint.is_some(), "{refusal}");
            refusal.field.unwrap()
        };
        assert_eq!(fault(|facts| facts.kind = DutyKind::Suggestion), "kind");
        assert_eq!(fault(|facts| facts.title = " 　".to_owned()), "title");
        assert_eq!(fault(|facts| facts.title = "长".repeat(101)), "title");
        assert_eq!(fault(|facts| facts.place = Some("远".repeat(101))), "place");
        assert_eq!(fault(|facts| facts.content = Some("多".repeat(5_001))), "content");
        assert_eq!(fault(|facts| facts.ends_on = "2026-03-09".parse().unwrap()), "ends_on");
        assert_eq!(fault(|facts| facts.half_days = 0), "half_days");
        assert_eq!(fault(|facts| facts.half_days = 5), "half_days");
        assert_eq!(fault(|facts| facts.starts_on = "2021-11-30".parse().unwrap()), "starts_on");
        assert_eq!(fault(|facts| facts.ends_on = "2062-03-11".parse().unwrap()), "ends_on");
    }

    #[test]
    fn blanks_are_nothing() {
        let facts = tidied(ActivityFacts {
            title: " 视察　饮水\n工程 ".to_owned(),
            place: Some("　".to_owned()),
            organiser: Some(" 镇人大 ".to_owned()),
            ..inspection()
        });
        assert_eq!((facts.title.as_str(), facts.place), ("视察 饮水 工程", None));
        assert_eq!(facts.organiser.as_deref(), Some("镇人大"));
    }

    #[test]
    fn a_day_to_come_is_asked_about() {
        assert!(notes(&inspection(), day("2026-03-10")).is_empty());
        assert!(notes(&inspection(), day("2026-03-09"))[0].contains("2026年3月10日"));
    }
}
