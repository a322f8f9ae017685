//! Who may sign up, who has a seat and who waits.

use crate::menu::api::{Audience, MenuItemFacts};
use crate::values::{Day, DeputyId, GroupId, MenuPart};
use crate::{Refusal, Result};

/// What signing up must know of a deputy.
#[derive(Clone, Copy, Debug)]
pub struct Comer<'a> {
    /// Who.
    pub id: DeputyId,
    /// The name, for sentences.
    pub name: &'a str,
    /// Whether the mandate is held.
    pub holds_mandate: bool,
    /// 类别.
    pub category: Option<&'a str>,
    /// 代表小组.
    pub group: Option<GroupId>,
}

impl Comer<'_> {
    /// Whether an item is for this deputy.
    pub fn is_meant(&self, audience: &Audience) -> bool {
        self.holds_mandate && is_meant(audience, self.category, self.group)
    }
}

/// Whether an item is for deputies of a category and a group, as long as they hold the mandate.
pub fn is_meant(audience: &Audience, category: Option<&str>, group: Option<GroupId>) -> bool {
    match audience {
        Audience::All => true,
        Audience::Category(named) => category == Some(named),
        Audience::Group(named) => group == Some(*named),
    }
}

/// A name on the list of an item that was not taken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignedUp {
    /// Whose.
    pub deputy: DeputyId,
    /// When it was put there.
    pub signed_on: Day,
}

/// What a name on the list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A seat.
    Seat,
    /// A place on the waiting list, 1 for the next.
    Waits(u32),
}

/// What the name at `at` (from 0) has. Whoever came first sits: a seat that is given up goes to the next by itself.
pub fn place(at: usize, seats: u32) -> Place {
    let at = u32::try_from(at).unwrap_or(u32::MAX);
    if seats == 0 || at < seats { Place::Seat } else { Place::Waits(at - seats + 1) }
}

/// Seats nobody has; none without a limit.
pub fn seats_left(names: usize, seats: u32) -> Option<u32> {
    (seats > 0).then(|| seats.saturating_sub(u32::try_from(names).unwrap_or(u32::MAX)))
}

/// Checks one more name for an item that may be signed up for; `names` are those on the list.
///
/// # Errors
/// Refused at `deputies`, naming the deputy; with `menu_full` where no seat is left and nobody may wait.
pub fn check_sign_up(
    facts: &MenuItemFacts,
    names: &[SignedUp],
    comer: Comer<'_>,
    today: Day,
    may_wait: bool,
) -> Result<()> {
    let refused = |message: String, hint: String| Err(Refusal::refused(message).hinted(hint).at("deputies"));
    let (name, title) = (comer.name, &facts.title);
    if facts.part == MenuPart::Fixed {
        return refused(
            format!("“{title}”是固定项目，人人参加，不用报名。"),
            "请为自选项目登记报名。".to_owned(),
        );
    }
    if let Some(by) = facts.sign_up_by.filter(|by| today > *by) {
        return refused(
            format!("“{title}”的报名已在{}截止。", by.in_chinese()),
            "确需补报的，请先把报名截止日期改后。".to_owned(),
        );
    }
    if names.iter().any(|one| one.deputy == comer.id) {
        return refused(
            format!("{name}已经报名“{title}”。"),
            "同一项目每人只报一次，请去掉重复的。".to_owned(),
        );
    }
    if !comer.holds_mandate {
        return refused(format!("{name}的代表职务已经终止，不能报名。"), "请核对姓名。".to_owned());
    }
    if !comer.is_meant(&facts.audience) {
        return refused(
            format!("“{title}”不面向{name}。"),
            "请核对姓名；确实可以参加的，请先修改项目的面向范围。".to_owned(),
        );
    }
    if !may_wait && seats_left(names.len(), facts.seats) == Some(0) {
        return Err(Refusal::refused(format!("“{title}”的 {} 个名额已满，{name}没有报上。", facts.seats))
            .hinted("可以列为候补，有人退出时自动递补；也可以改报别的项目。")
            .at("deputies")
            .coded("menu_full"));
    }
    Ok(())
}

/// A reason as it is kept, of at most a hundred letters; blanks are none.
///
/// # Errors
/// Invalid at `reason`.
pub fn check_reason(reason: Option<&str>) -> Result<Option<&str>> {
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    if reason.is_some_and(|reason| reason.chars().count() > 100) {
        return Err(Refusal::invalid("reason", "原因超过了 100 个字。").hinted("请写得简短些。"));
    }
    Ok(reason)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::menu::rules::item::tests::inspection;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn comer(id: i64) -> Comer<'static> {
        let (category, group) = (Some("农民"), Some(GroupId(2)));
        Comer { id: DeputyId(id), name: "王桂兰", holds_mandate: true, category, group }
    }

    fn signed(count: i64) -> Vec<SignedUp> {
        (1..=count).map(|id| SignedUp { deputy: DeputyId(id), signed_on: day("2026-02-01") }).collect()
    }

    #[test]
    fn first_come_sits_and_the_rest_wait_in_order() {
        for (at, seats, place_of) in [
            (0, 2, Place::Seat),
            (1, 2, Place::Seat),
            (2, 2, Place::Waits(1)),
            (3, 2, Place::Waits(2)),
            (200, 0, Place::Seat),
        ] {
            assert_eq!(place(at, seats), place_of, "{at} of {seats}");
        }
        assert_eq!((seats_left(1, 3), seats_left(4, 3), seats_left(9, 0)), (Some(2), Some(0), None));
    }

    #[test]
    fn names_are_taken_or_refused_by_name() {
        let today = day("2026-03-01");
        let facts = MenuItemFacts { seats: 2, ..inspection() };
        let said = |facts: &MenuItemFacts, names: i64, comer: Comer<'_>, may_wait: bool| {
            check_sign_up(facts, &signed(names), comer, today, may_wait)
        };
        assert_eq!(said(&facts, 1, comer(9), false), Ok(()));
        assert_eq!(said(&facts, 2, comer(9), true), Ok(()));
        let full = said(&facts, 2, comer(9), false).unwrap_err();
        assert_eq!(full.code.as_deref(), Some("menu_full"));
        let fixed = MenuItemFacts { part: MenuPart::Fixed, seats: 0, ..facts.clone() };
        let late = MenuItemFacts { sign_up_by: Some(day("2026-02-28")), ..facts.clone() };
        let last_day = MenuItemFacts { sign_up_by: Some(today), ..facts.clone() };
        assert_eq!(said(&last_day, 0, comer(9), false), Ok(()));
        let others = MenuItemFacts { audience: Audience::Group(GroupId(3)), ..facts.clone() };
        let gone = Comer { holds_mandate: false, ..comer(9) };
        for (word, refusal) in [
            ("固定项目", said(&fixed, 0, comer(9), true)),
            ("截止", said(&late, 0, comer(9), true)),
            ("已经报名", said(&facts, 1, comer(1), true)),
            ("不面向王桂兰", said(&others, 0, comer(9), true)),
            ("终止", said(&facts, 0, gone, true)),
        ] {
            let refusal = refusal.unwrap_err();
            assert!(refusal.message.contains(word), "{refusal}");
            assert_eq!(refusal.field.as_deref(), Some("deputies"));
        }
    }

    #[test]
    fn an_item_is_meant_for_those_it_names() {
        let category = |word: &str| Audience::Category(word.to_owned());
        for (audience, is_meant) in [
            (Audience::All, true),
            (category("农民"), true),
            (category("工人"), false),
            (Audience::Group(GroupId(2)), true),
            (Audience::Group(GroupId(1)), false),
        ] {
            assert_eq!(comer(1).is_meant(&audience), is_meant, "{audience:?}");
        }
        assert!(!Comer { holds_mandate: false, ..comer(1) }.is_meant(&Audience::All));
    }

    #[test]
    fn reasons_are_short() {
        assert_eq!(check_reason(Some(" 家中有事 ")), Ok(Some("家中有事")));
        assert_eq!((check_reason(Some(" ")), check_reason(None)), (Ok(None), Ok(None)));
        assert_eq!(check_reason(Some(&"长".repeat(101))).unwrap_err().field.as_deref(), Some("reason"));
    }
}
