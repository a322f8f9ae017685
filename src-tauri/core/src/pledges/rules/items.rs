//! What must hold of items, and how they are made: from the office's list, by the deputy, from the year before.

use std::collections::BTreeSet;

use super::Period;
use crate::pledges::api::{CatalogueItem, ItemFacts, Measure, SaveItem};
use crate::values::{CatalogueItemId, Day, DutyKind, PledgeSource};
use crate::{Refusal, Result};

/// More than anybody keeps in a year, or reads on a board.
const MOST_ITEMS: usize = 20;
/// More than anybody does in a year.
const MOST_TIMES: u32 = 999;
/// For one line on a board.
const MOST_LETTERS: usize = 60;

/// Checks the items of a pledge as they are to be kept.
///
/// # Errors
/// Invalid at the field that cannot be, saying which item.
pub fn check(items: &[ItemFacts], period: &Period) -> Result<()> {
    if items.len() > MOST_ITEMS {
        return Err(Refusal::invalid(
            "items",
            format!("承诺事项有 {} 项，最多 {MOST_ITEMS} 项。", items.len()),
        )
        .hinted("请保留能够完成的事项。"));
    }
    let (mut texts, mut listed) = (BTreeSet::new(), BTreeSet::new());
    for (place, item) in (1..).zip(items) {
        check_words(&item.text, &item.measure, item.target).map_err(|refusal| Refusal {
            message: format!("第 {place} 项：{}", refusal.message),
            ..refusal
        })?;
        let is_listed_twice = item.catalogue.is_some_and(|id| !listed.insert(id));
        if is_listed_twice || !texts.insert(item.text.as_str()) {
            return Err(Refusal::invalid("text", format!("第 {place} 项与前面的重复了。"))
                .hinted("同一件事只承诺一次，次数多的请改目标数。"));
        }
        if item.due.is_some_and(|due| !period.has(due)) {
            return Err(Refusal::invalid(
                "due",
                format!("第 {place} 项的期限不在{}之内。", period.in_words()),
            )
            .hinted("请核对日期；到期末完成的可以不填。"));
        }
    }
    Ok(())
}

/// Checks what an item says and counts, in a pledge or in the office's list.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_words(text: &str, measure: &Measure, target: u32) -> Result<()> {
    if text.is_empty() {
        return Err(Refusal::invalid("text", "承诺内容不能为空。")
            .hinted("请写明做什么、做多少，例如“走访联系户不少于 4 次”。"));
    }
    if text.chars().count() > MOST_LETTERS {
        return Err(Refusal::invalid("text", format!("承诺内容超过了 {MOST_LETTERS} 个字。"))
            .hinted("公示栏上一项只占一两行，请写得简短些。"));
    }
    if !(1..=MOST_TIMES).contains(&target) {
        return Err(Refusal::invalid("target", format!("目标数要在 1 和 {MOST_TIMES} 之间。"))
            .hinted("请填写要完成的次数、件数或户数。"));
    }
    if measure.as_lead && !measure.counts_itself() {
        return Err(Refusal::invalid("measure", "没有选择计数的履职记录，就不能只计领衔的。")
            .hinted("请选择要计数的履职记录，或者取消“只计领衔”。"));
    }
    let kinds: BTreeSet<&DutyKind> = measure.kinds.iter().collect();
    if kinds.len() < measure.kinds.len() {
        return Err(Refusal::invalid("measure", "计数的履职记录有重复的。").hinted("同一种只选一次。"));
    }
    Ok(())
}

/// What of an item of the list a pledge takes over.
pub fn from_catalogue(item: &CatalogueItem, period: &Period) -> ItemFacts {
    let facts = &item.facts;
    ItemFacts {
        source: facts.source,
        catalogue: Some(item.id),
        aspect: facts.aspect,
        text: facts.text.clone(),
        measure: facts.measure.clone(),
        target: facts.target,
        due: facts.due_month.zip(period.year).and_then(|(month, year)| last_of_month(year, month)),
    }
}

fn last_of_month(year: i32, month: u32) -> Option<Day> {
    if month == 12 { Day::new(year, 12, 31) } else { Day::new(year, month + 1, 1)?.plus_days(-1) }
}

/// An item as the secretary entered it. What was pledged before keeps its words though the list has changed, and a
/// fixed item that promised more than the list asks may go back to that.
///
/// # Errors
/// Invalid at `catalogue` where the list has no such item, at `target` where a fixed item asks for more.
pub fn saved(
    asked: &SaveItem,
    before: Option<&ItemFacts>,
    catalogue: &[CatalogueItem],
    period: &Period,
) -> Result<ItemFacts> {
    let Some(id) = asked.catalogue else {
        return Ok(ItemFacts {
            source: PledgeSource::Own,
            catalogue: None,
            aspect: asked.aspect,
            text: asked.text.split_whitespace().collect::<Vec<_>>().join(" "),
            measure: asked.measure.clone(),
            target: asked.target,
            due: asked.due,
        });
    };
    let listed = match before.filter(|before| before.catalogue == Some(id)) {
        Some(before) => before.clone(),
        None => from_catalogue(offered(id, catalogue, period)?, period),
    };
    let by_list = catalogue.iter().find(|item| item.id == id).map(|item| item.facts.target);
    let least = match listed.source {
        PledgeSource::Fixed => by_list.unwrap_or(listed.target).min(listed.target),
        _ => 1,
    };
    if asked.target < least {
        return Err(Refusal::invalid("target", format!("固定事项“{}”的目标不少于 {least}。", listed.text))
            .hinted("固定事项按事项库的要求，可以多，不能少。"));
    }
    Ok(ItemFacts { target: asked.target, due: asked.due, ..listed })
}

fn offered<'a>(
    id: CatalogueItemId,
    catalogue: &'a [CatalogueItem],
    period: &Period,
) -> Result<&'a CatalogueItem> {
    let found = catalogue.iter().find(|item| item.id == id && item.facts.in_use);
    found.filter(|item| item.facts.for_term == period.year.is_none()).ok_or_else(|| {
        Refusal::invalid("catalogue", "事项库里没有这一项，或者已经停用。").hinted("请刷新后重新选择。")
    })
}

/// An item as it goes into another year: its day a year later.
pub fn carried(item: &ItemFacts, to: i32) -> ItemFacts {
    let due = item.due.map(|due| {
        let same = Day::new(to, due.month(), due.day());
        same.or_else(|| last_of_month(to, due.month())).unwrap_or(due)
    });
    ItemFacts { due, ..item.clone() }
}

/// Whether a pledge holds an item already, by the list's item or by its words.
pub fn is_held(item: &ItemFacts, held: &[ItemFacts]) -> bool {
    let is_same = |own: &ItemFacts| item.catalogue.is_some() && own.catalogue == item.catalogue;
    held.iter().any(|own| own.text == item.text || is_same(own))
}

/// What counts, in words: 视察、专题调研（领衔）. None where nothing counts by itself.
pub fn in_words(measure: &Measure) -> Option<String> {
    if !measure.counts_itself() {
        return None;
    }
    let visits = measure.contact_visits.then_some("联系对象走访");
    let kinds: Vec<&str> = measure.kinds.iter().map(|kind| kind.in_chinese()).chain(visits).collect();
    Some(format!("{}{}", kinds.join("、"), if measure.as_lead { "（领衔）" } else { "" }))
}

#[cfg(test)]
#[path = "items_tests.rs"]
mod tests;
