//! The office's list and its minimums as they are kept.

use rusqlite::{Connection, Row, params};

use super::items::{measure, words_of};
use crate::pledges::api::{CatalogueItem, CatalogueItemFacts, Minimum, MinimumFacts, SaveCatalogueItem};
use crate::values::{CatalogueItemId, PledgeMinimumId};
use crate::{Kind, Refusal, Result};

/// The office's list: fixed items first, in the order of entry.
///
/// # Errors
/// Only where the store cannot be read.
pub fn catalogue(db: &Connection) -> Result<Vec<CatalogueItem>> {
    let mut statement = db.prepare_cached(
        "SELECT id, revision, for_term, source, aspect, text, kinds, contact_visits, as_lead, target, due_month, in_use,
             (SELECT count(*) FROM pledge_items WHERE catalogue_id = pledge_catalogue.id) AS pledged
         FROM pledge_catalogue ORDER BY source = 'chosen', id",
    )?;
    let items = statement.query_map([], catalogue_item)?;
    Ok(items.collect::<rusqlite::Result<Vec<_>>>()?)
}

fn catalogue_item(row: &Row<'_>) -> rusqlite::Result<CatalogueItem> {
    Ok(CatalogueItem {
        id: row.get("id")?,
        revision: row.get("revision")?,
        facts: CatalogueItemFacts {
            for_term: row.get("for_term")?,
            source: row.get("source")?,
            aspect: row.get("aspect")?,
            text: row.get("text")?,
            measure: measure(row)?,
            target: row.get("target")?,
            due_month: row.get("due_month")?,
            in_use: row.get("in_use")?,
        },
        pledged: row.get("pledged")?,
    })
}

/// A new item of the list.
///
/// # Errors
/// Refused at `text` where the list has it already.
pub fn insert_catalogue_item(db: &Connection, facts: &CatalogueItemFacts) -> Result<CatalogueItemId> {
    db.execute(
        "INSERT INTO pledge_catalogue
             (for_term, source, aspect, text, kinds, contact_visits, as_lead, target, due_month, in_use)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            facts.for_term,
            facts.source,
            facts.aspect,
            facts.text,
            words_of(&facts.measure),
            facts.measure.contact_visits,
            facts.measure.as_lead,
            facts.target,
            facts.due_month,
            facts.in_use
        ],
    )
    .map_err(listed_twice)?;
    Ok(CatalogueItemId(db.last_insert_rowid()))
}

/// An item of the list changed; what was pledged stays as it was.
///
/// # Errors
/// Stale where its revision is no longer the one seen; Refused at `text` where the list has another such.
pub fn update_catalogue_item(db: &Connection, id: CatalogueItemId, asked: &SaveCatalogueItem) -> Result<()> {
    let facts = &asked.facts;
    let changed = db
        .execute(
            "UPDATE pledge_catalogue
             SET for_term = ?3, source = ?4, aspect = ?5, text = ?6, kinds = ?7, contact_visits = ?8, as_lead = ?9,
                 target = ?10, due_month = ?11, in_use = ?12, revision = revision + 1
             WHERE id = ?1 AND revision = ?2",
            params![
                id,
                asked.revision,
                facts.for_term,
                facts.source,
                facts.aspect,
                facts.text,
                words_of(&facts.measure),
                facts.measure.contact_visits,
                facts.measure.as_lead,
                facts.target,
                facts.due_month,
                facts.in_use
            ],
        )
        .map_err(listed_twice)?;
    if changed == 0 {
        return Err(Refusal::new(Kind::Stale, "这项承诺事项刚才已被修改或删除。").hinted("请刷新后再改。"));
    }
    Ok(())
}

fn listed_twice(error: rusqlite::Error) -> Refusal {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => Refusal::refused("事项库里已经有这一项了。")
            .at("text")
            .hinted("请修改原来的那一项，或者换一个说法。"),
        _ => error.into(),
    }
}

/// Removes an item of the list.
///
/// # Errors
/// Refused where somebody pledged it.
pub fn remove_catalogue_item(db: &Connection, id: CatalogueItemId) -> Result<()> {
    db.execute("DELETE FROM pledge_catalogue WHERE id = ?1", [id]).map_err(|error| {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::ConstraintViolation) => {
                Refusal::refused("已经有代表承诺了这一项，不能删除。")
                    .hinted("不再使用的，请改为“停用”，已有的承诺不受影响。")
            }
            _ => error.into(),
        }
    })?;
    Ok(())
}

/// Every minimum, the newest first, those for all others first on a day.
///
/// # Errors
/// Only where the store cannot be read.
pub fn minimums(db: &Connection) -> Result<Vec<Minimum>> {
    let mut statement = db.prepare_cached(
        "SELECT id, dated, category, least_items, least_fixed, least_own
         FROM pledge_minimums ORDER BY dated DESC, category",
    )?;
    let minimums = statement.query_map([], |row| {
        let facts = MinimumFacts {
            dated: row.get(1)?,
            category: row.get(2)?,
            least_items: row.get(3)?,
            least_fixed: row.get(4)?,
            least_own: row.get(5)?,
        };
        Ok(Minimum { id: row.get(0)?, facts })
    })?;
    Ok(minimums.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// A new minimum.
///
/// # Errors
/// Refused at `dated` where the category has one from that day.
pub fn insert_minimum(db: &Connection, facts: &MinimumFacts) -> Result<PledgeMinimumId> {
    db.execute(
        "INSERT INTO pledge_minimums (dated, category, least_items, least_fixed, least_own)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![facts.dated, facts.category, facts.least_items, facts.least_fixed, facts.least_own],
    )
    .map_err(dated_twice)?;
    Ok(PledgeMinimumId(db.last_insert_rowid()))
}

/// A minimum changed.
///
/// # Errors
/// NotFound; Refused at `dated` where the category has another from that day.
pub fn update_minimum(db: &Connection, id: PledgeMinimumId, facts: &MinimumFacts) -> Result<()> {
    let changed = db
        .execute(
            "UPDATE pledge_minimums
             SET dated = ?2, category = ?3, least_items = ?4, least_fixed = ?5, least_own = ?6 WHERE id = ?1",
            params![id, facts.dated, facts.category, facts.least_items, facts.least_fixed, facts.least_own],
        )
        .map_err(dated_twice)?;
    if changed == 0 { Err(minimum_gone()) } else { Ok(()) }
}

/// Removes a minimum.
///
/// # Errors
/// NotFound.
pub fn remove_minimum(db: &Connection, id: PledgeMinimumId) -> Result<()> {
    let removed = db.execute("DELETE FROM pledge_minimums WHERE id = ?1", [id])?;
    if removed == 0 { Err(minimum_gone()) } else { Ok(()) }
}

fn minimum_gone() -> Refusal {
    Refusal::not_found("这条承诺最低数不在了，可能刚被删除。").hinted("请刷新后再看。")
}

fn dated_twice(error: rusqlite::Error) -> Refusal {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Refusal::refused("这一类代表从同一天起已经有一条最低数。")
                .at("dated")
                .hinted("请修改原来的那一条，或者改施行日期。")
        }
        _ => error.into(),
    }
}
