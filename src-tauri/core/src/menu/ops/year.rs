//! A year's plan as a whole: taken over from another year, and what it asks of every deputy.

use crate::menu::api::{CopyMenu, MenuCopied, MenuItemFacts, MenuMinimum, MenuMinimumRef};
use crate::menu::plan::count;
use crate::menu::{rules, store};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::MenuStage;
use crate::{Refusal, Result, settings};

/// Takes a year's plan over as another's drafts: all items but the cancelled ones and those the year has already.
///
/// # Errors
/// Invalid at `to`; Refused where nothing is left to take over.
pub fn copy_year(office: &mut Office, asked: CopyMenu) -> Result<MenuCopied> {
    rules::check_year("to", asked.to, settings::office(office.db())?.term_from)?;
    if asked.to == asked.from {
        return Err(Refusal::invalid("to", "不能沿用到同一年。").hinted("请选择另一个年份。"));
    }
    let there = store::items(office.db(), asked.to, asked.to)?;
    let from = store::items(office.db(), asked.from, asked.from)?;
    let from = from.into_iter().filter(|item| item.stage != MenuStage::Cancelled);
    let copies: Vec<MenuItemFacts> = from.map(|item| rules::copied(item.facts, asked.to)).collect();
    let all = copies.len();
    let is_there = |copy: &MenuItemFacts| there.iter().any(|item| rules::is_alike(&item.facts, copy));
    let copies: Vec<MenuItemFacts> = copies.into_iter().filter(|copy| !is_there(copy)).collect();
    if copies.is_empty() {
        let (from, to) = (asked.from, asked.to);
        let message = match all {
            0 => format!("{from} 年没有可以沿用的项目。"),
            _ => format!("{from} 年的项目 {to} 年都已经有了。"),
        };
        return Err(Refusal::refused(message).hinted("请核对年份，或者逐项新增。"));
    }
    let term = settings::current_term(office.db())?;
    let about = format!("{} 年 → {} 年，{} 项", asked.from, asked.to, copies.len());
    office.transact(Operation::new(Act::CopyMenu, about), |db| {
        copies.iter().try_for_each(|copy| store::insert_item(db, term, copy).map(drop))
    })?;
    Ok(MenuCopied { copied: count(copies.len()), skipped: count(all - copies.len()) })
}

/// Every dated minimum of optional items, newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn minimums(office: &Office) -> Result<Vec<MenuMinimum>> {
    store::minimums(office.db())
}

/// Keeps how many optional items a deputy is to choose from a year on.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn save_minimum(office: &mut Office, minimum: MenuMinimum) -> Result<()> {
    let basis = minimum.basis.map(|basis| basis.trim().to_owned()).filter(|basis| !basis.is_empty());
    let minimum = MenuMinimum { basis, ..minimum };
    rules::check_year("from_year", minimum.from_year, None)?;
    rules::check_minimum(&minimum)?;
    let about = format!("自 {} 年起至少 {} 项", minimum.from_year, minimum.least);
    office.transact(Operation::new(Act::SaveMenuMinimum, about), |db| store::keep_minimum(db, &minimum))
}

/// Removes a dated minimum; the one before it holds on.
///
/// # Errors
/// NotFound.
pub fn remove_minimum(office: &mut Office, asked: MenuMinimumRef) -> Result<()> {
    let about = format!("自 {} 年起", asked.from_year);
    office.transact(Operation::new(Act::RemoveMenuMinimum, about), |db| {
        store::remove_minimum(db, asked.from_year)
    })
}
