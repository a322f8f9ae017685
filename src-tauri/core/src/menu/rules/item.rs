//! What must hold of an item itself: its words, its months, its seats.

use crate::menu::api::{Audience, MenuItemFacts};
use crate::values::{Day, DutyKind, MenuPart};
use crate::{Refusal, Result};

/// For a title and for one line of text.
const MOST_LETTERS: usize = 100;
/// For 说明.
const MOST_LETTERS_OF_NOTES: usize = 500;
/// As long as an activity may be.
const MOST_HALF_DAYS: u32 = 200;
/// No township has more deputies (Election Law art 12: 160), nor so many with those of higher levels.
const MOST_SEATS: u32 = 999;

/// The facts without padding; a text of blanks is none.
pub fn tidied(facts: MenuItemFacts) -> MenuItemFacts {
    let said = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    MenuItemFacts {
        title: facts.title.split_whitespace().collect::<Vec<_>>().join(" "),
        place: said(facts.place),
        organiser: said(facts.organiser),
        notes: said(facts.notes),
        audience: match facts.audience {
            Audience::Category(category) => Audience::Category(category.trim().to_owned()),
            audience => audience,
        },
        ..facts
    }
}

/// Checks an item as it is entered; its year is checked apart.
///
/// # Errors
/// Invalid, at the field that cannot be.
pub fn check(facts: &MenuItemFacts) -> Result<()> {
    if facts.title.is_empty() {
        return Err(Refusal::invalid("title", "项目名称不能为空。")
            .hinted("请写明要做什么，例如“视察农村饮水安全工程”。"));
    }
    if facts.kind == DutyKind::Suggestion {
        return Err(Refusal::invalid("kind", "议案建议不能变成履职活动，不列入履职菜单。")
            .hinted("议案建议有自己的登记簿；需要动员的，可以列为“专题调研”或“走访选民”。"));
    }
    for (field, what, text, most) in [
        ("title", "项目名称", Some(&facts.title), MOST_LETTERS),
        ("place", "地点", facts.place.as_ref(), MOST_LETTERS),
        ("organiser", "组织单位", facts.organiser.as_ref(), MOST_LETTERS),
        ("notes", "说明", facts.notes.as_ref(), MOST_LETTERS_OF_NOTES),
    ] {
        if text.is_some_and(|text| text.chars().count() > most) {
            return Err(
                Refusal::invalid(field, format!("{what}超过了 {most} 个字。")).hinted("请写得简短些。")
            );
        }
    }
    check_months(facts)?;
    check_places(facts)
}

fn check_months(facts: &MenuItemFacts) -> Result<()> {
    for (field, month) in [("first_month", facts.first_month), ("last_month", facts.last_month)] {
        if !(1..=12).contains(&month) {
            return Err(Refusal::invalid(field, format!("没有 {month} 月。")).hinted("请重新选择计划时间。"));
        }
    }
    if facts.last_month < facts.first_month {
        return Err(Refusal::invalid("last_month", "计划时间的最后一个月早于第一个月。")
            .hinted("请重新选择计划时间；跨年的请分作两个项目。"));
    }
    if facts.half_days == 0 || facts.half_days > MOST_HALF_DAYS {
        return Err(Refusal::invalid("half_days", format!("半天数要在 1 和 {MOST_HALF_DAYS} 之间。"))
            .hinted("请填写活动一共几个半天，一天是 2 个半天。"));
    }
    Ok(())
}

fn check_places(facts: &MenuItemFacts) -> Result<()> {
    if let Audience::Category(category) = &facts.audience
        && (category.is_empty() || category.chars().count() > 20)
    {
        return Err(Refusal::invalid("audience", "没有选择面向哪一类代表。")
            .hinted("请选择代表类别，或者改为面向全体代表。"));
    }
    if facts.part == MenuPart::Fixed {
        if facts.seats > 0 {
            return Err(Refusal::invalid("seats", "固定项目人人参加，不限名额。")
                .hinted("名额请填 0；确实只能去一部分人的，请改为自选项目。"));
        }
        if facts.sign_up_by.is_some() {
            return Err(Refusal::invalid("sign_up_by", "固定项目人人参加，不用报名。")
                .hinted("请去掉报名截止日期，或者改为自选项目。"));
        }
    }
    if facts.seats > MOST_SEATS {
        return Err(Refusal::invalid("seats", format!("名额不会超过 {MOST_SEATS} 人。"))
            .hinted("请核对名额；不限名额的填 0。"));
    }
    let ends = last_day(facts.year, facts.last_month);
    if facts.sign_up_by.zip(ends).is_some_and(|(by, ends)| by > ends) {
        return Err(Refusal::invalid("sign_up_by", "报名截止日期在计划时间之后。")
            .hinted("请核对报名截止日期，或者先改计划时间。"));
    }
    Ok(())
}

/// The last day of a month; none where the calendar lacks it.
pub(super) fn last_day(year: i32, month: u32) -> Option<Day> {
    let next = if month == 12 { Day::new(year + 1, 1, 1) } else { Day::new(year, month + 1, 1) };
    next?.plus_days(-1)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// An inspection of May 2026 with twelve seats.
    pub fn inspection() -> MenuItemFacts {
        MenuItemFacts {
            year: 2026,
            part: MenuPart::Optional,
            title: "视察农村饮水安全工程".to_owned(),
            kind: DutyKind::Inspection,
            first_month: 5,
            last_month: 5,
            half_days: 1,
            place: None,
            station: None,
            organiser: None,
            seats: 12,
            sign_up_by: None,
            audience: Audience::All,
            notes: None,
        }
    }

    #[test]
    fn what_cannot_be_is_refused_at_its_field() {
        assert_eq!(check(&inspection()), Ok(()));
        let day = |text: &str| Some(text.parse().unwrap());
        let fixed = MenuItemFacts { part: MenuPart::Fixed, seats: 0, ..inspection() };
        assert_eq!(check(&fixed), Ok(()));
        for (field, facts) in [
            ("title", MenuItemFacts { title: " 　".to_owned(), ..inspection() }),
            ("title", MenuItemFacts { title: "长".repeat(101), ..inspection() }),
            ("kind", MenuItemFacts { kind: DutyKind::Suggestion, ..inspection() }),
            ("place", MenuItemFacts { place: Some("远".repeat(101)), ..inspection() }),
            ("organiser", MenuItemFacts { organiser: Some("长".repeat(101)), ..inspection() }),
            ("notes", MenuItemFacts { notes: Some("多".repeat(501)), ..inspection() }),
            ("first_month", MenuItemFacts { first_month: 0, ..inspection() }),
            ("last_month", MenuItemFacts { last_month: 13, ..inspection() }),
            ("last_month", MenuItemFacts { last_month: 4, ..inspection() }),
            ("half_days", MenuItemFacts { half_days: 0, ..inspection() }),
            ("seats", MenuItemFacts { seats: 1000, ..inspection() }),
            ("seats", MenuItemFacts { seats: 1, ..fixed.clone() }),
            ("sign_up_by", MenuItemFacts { sign_up_by: day("2026-04-30"), ..fixed }),
            ("sign_up_by", MenuItemFacts { sign_up_by: day("2026-06-01"), ..inspection() }),
            ("audience", MenuItemFacts { audience: Audience::Category(" ".to_owned()), ..inspection() }),
        ] {
            let refusal = check(&tidied(facts)).unwrap_err();
            assert_eq!(refusal.field.as_deref(), Some(field));
            assert!(refusal.message.ends_with('。') && refusal.hint.is_some(), "{refusal}");
        }
        assert_eq!(check(&MenuItemFacts { sign_up_by: day("2026-05-31"), ..inspection() }), Ok(()));
    }

    #[test]
    fn months_end_on_their_last_day() {
        for (month, day) in [(2, "2028-02-29"), (4, "2028-04-30"), (12, "2028-12-31")] {
            assert_eq!(last_day(2028, month), Some(day.parse().unwrap()));
        }
    }
}
