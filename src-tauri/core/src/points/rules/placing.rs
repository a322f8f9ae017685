//! A record scores under one item only: the one for its kind, the deputy's role in it and the deputy's category.
//!
//! Points are additive, so a record under two items would be paid twice. Where a rulebook lets two items want the same
//! record it must number them, and the lower number takes it; a kind no item names scores nothing (what is not written
//! is not given).

use crate::points::api::{DutyRecord, RuleItem, Rulebook};
use crate::values::{DutyKind, DutyRole};

/// Which item of the rulebook a record falls under.
pub fn item_for(rulebook: &Rulebook, record: &DutyRecord, category: Option<&str>) -> Option<usize> {
    let wanting =
        rulebook.items.iter().enumerate().filter(|(_, item)| wants(item, record.kind, record.role, category));
    wanting.min_by_key(|(at, item)| (item.order.unwrap_or(u32::MAX), *at)).map(|(at, _)| at)
}

/// Whether an item is for such a record.
pub fn wants(item: &RuleItem, kind: DutyKind, role: DutyRole, category: Option<&str>) -> bool {
    item.kinds.contains(&kind)
        && (item.roles.is_empty() || item.roles.contains(&role))
        && (item.categories.is_empty()
            || category.is_some_and(|category| item.categories.iter().any(|own| own == category)))
}

/// Why a record falls under none.
pub fn said(rulebook: &Rulebook, record: &DutyRecord) -> String {
    let kind = record.kind.in_chinese();
    let mut of_kind = rulebook.items.iter().filter(|item| item.kinds.contains(&record.kind)).peekable();
    if of_kind.peek().is_none() {
        return format!("本细则没有给“{kind}”规定分值，不计分");
    }
    if of_kind.all(|item| !item.roles.is_empty() && !item.roles.contains(&record.role)) {
        return format!("本细则没有给“{kind}”中的“{}”规定分值，不计分", record.role.in_chinese());
    }
    format!("本细则的“{kind}”不适用于该代表的类别，不计分")
}
