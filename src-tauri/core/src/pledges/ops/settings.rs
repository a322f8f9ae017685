//! The office's list of items, and how much must be pledged at least.

use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::pledges::api::{
    CatalogueItem, CatalogueItemFacts, CatalogueItemRef, Minimum, MinimumFacts, MinimumRef,
    SaveCatalogueItem, SaveMinimum,
};
use crate::pledges::{rules, store};
use crate::values::{CatalogueItemId, PledgeMinimumId};
use crate::{Refusal, Result};

/// The office's list (承诺事项库): fixed items first, in the order of entry.
///
/// # Errors
/// Only where the store cannot be read.
pub fn catalogue(office: &Office) -> Result<Vec<CatalogueItem>> {
    store::catalogue(office.db())
}

/// Keeps an item of the list; what was pledged before stays as it was.
///
/// # Errors
/// Invalid at a field; Refused at `text` where the list has it; Stale.
pub fn save_catalogue_item(office: &mut Office, asked: &SaveCatalogueItem) -> Result<CatalogueItemId> {
    let text = asked.facts.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let facts = CatalogueItemFacts { text, ..asked.facts.clone() };
    rules::check_catalogue_item(&facts)?;
    let operation = Operation::new(Act::SaveCatalogueItem, &facts.text);
    let tidied = SaveCatalogueItem { facts, ..*asked };
    office.transact(operation, |db| match tidied.id {
        Some(id) => store::update_catalogue_item(db, id, &tidied).map(|()| id),
        None => store::insert_catalogue_item(db, &tidied.facts),
    })
}

/// Removes an item of the list that nobody pledged.
///
/// # Errors
/// Refused where somebody did; NotFound.
pub fn remove_catalogue_item(office: &mut Office, asked: CatalogueItemRef) -> Result<()> {
    let listed = store::catalogue(office.db())?.into_iter().find(|item| item.id == asked.id);
    let listed = listed
        .ok_or_else(|| Refusal::not_found("这项承诺事项不在了，可能刚被删除。").hinted("请刷新后再看。"))?;
    let operation = Operation::new(Act::RemoveCatalogueItem, listed.facts.text);
    office.transact(operation, |db| store::remove_catalogue_item(db, asked.id))
}

/// How much is asked at least, the newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn minimums(office: &Office) -> Result<Vec<Minimum>> {
    store::minimums(office.db())
}

/// Keeps a minimum.
///
/// # Errors
/// Invalid at a field; Refused at `dated` where the category has one from that day; NotFound.
pub fn save_minimum(office: &mut Office, asked: &SaveMinimum) -> Result<PledgeMinimumId> {
    let facts = MinimumFacts { category: asked.facts.category.trim().to_owned(), ..asked.facts.clone() };
    rules::check_minimum(&facts)?;
    let operation = Operation::new(Act::SavePledgeMinimum, whom(&facts));
    office.transact(operation, |db| match asked.id {
        Some(id) => store::update_minimum(db, id, &facts).map(|()| id),
        None => store::insert_minimum(db, &facts),
    })
}

/// Removes a minimum.
///
/// # Errors
/// NotFound.
pub fn remove_minimum(office: &mut Office, asked: MinimumRef) -> Result<()> {
    let kept = store::minimums(office.db())?.into_iter().find(|minimum| minimum.id == asked.id);
    let about = kept.map(|minimum| whom(&minimum.facts)).unwrap_or_default();
    office.transact(Operation::new(Act::RemovePledgeMinimum, about), |db| store::remove_minimum(db, asked.id))
}

fn whom(facts: &MinimumFacts) -> String {
    let category = if facts.category.is_empty() { "其他各类代表" } else { &facts.category };
    format!("{category}，{}起", facts.dated.in_chinese())
}
