//! What is kept of pledges, and how it is read. The only SQL of the slice.

mod deeds;
mod items;
mod results;
mod settings;
mod steps;
mod whole;

pub use deeds::deeds;
pub use items::{KeptItem, insert_item, keep_items, set_done, set_outcome};
pub use results::results;
pub use settings::{
    catalogue, insert_catalogue_item, insert_minimum, minimums, remove_catalogue_item, remove_minimum,
    update_catalogue_item, update_minimum,
};
pub use steps::{add_correction, add_step, corrections, last_step_on, steps};
pub use whole::{WholeItem, WholePledge, insert_whole};

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::pledges::api::PledgeSeen;
use crate::values::{DeputyId, PledgeId, PledgeOutcome, PledgeStage, TermId};
use crate::{Kind, Refusal, Result};

/// A pledge with its items.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The pledge.
    pub id: PledgeId,
    /// Counts up with each change.
    pub revision: u32,
    /// Whose.
    pub deputy: DeputyId,
    /// The year; none for the term.
    pub year: Option<i32>,
    /// How far it has come.
    pub stage: PledgeStage,
    /// How it was judged, corrections included.
    pub result: Option<PledgeOutcome>,
    /// Why it was returned last, where it is returned.
    pub returned_reason: Option<String>,
    /// In order.
    pub items: Vec<KeptItem>,
}

impl Kept {
    /// As it was looked at now.
    pub fn seen(&self) -> PledgeSeen {
        PledgeSeen { id: self.id, revision: self.revision }
    }
}

/// The pledges of a year, or of the term, in the order of the deputies' entry.
///
/// # Errors
/// Only where the store cannot be read.
pub fn pledges_of(db: &Connection, year: Option<i32>) -> Result<Vec<Kept>> {
    let mut items = items::items_of(db, year)?;
    let mut statement = db.prepare_cached(include_str!("pledges.sql"))?;
    let kept = statement.query_map([year], |row| {
        let items = items.remove(&row.get("id")?).unwrap_or_default();
        kept(row, items)
    })?;
    Ok(kept.collect::<rusqlite::Result<Vec<Kept>>>()?)
}

/// One pledge of the current term.
///
/// # Errors
/// NotFound.
pub fn one(db: &Connection, id: PledgeId) -> Result<Kept> {
    let mut statement = db.prepare_cached("SELECT year FROM pledges WHERE id = ?1")?;
    let year: Option<Option<i32>> = statement.query_row([id], |row| row.get(0)).optional()?;
    let found = match year {
        Some(year) => pledges_of(db, year)?.into_iter().find(|kept| kept.id == id),
        None => None,
    };
    found.ok_or_else(|| Refusal::not_found("这份承诺不在了，可能刚被删除。").hinted("请刷新列表后再看。"))
}

/// One pledge as it was looked at.
///
/// # Errors
/// NotFound; Stale where its revision is another.
pub fn one_as_seen(db: &Connection, seen: PledgeSeen) -> Result<Kept> {
    let kept = one(db, seen.id)?;
    if kept.revision == seen.revision { Ok(kept) } else { Err(stale()) }
}

fn stale() -> Refusal {
    Refusal::new(Kind::Stale, "这份承诺刚才已被修改。").hinted("请重新打开，核对后再改。")
}

fn kept(row: &Row<'_>, items: Vec<KeptItem>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        id: row.get("id")?,
        revision: row.get("revision")?,
        deputy: row.get("deputy_id")?,
        year: row.get("year")?,
        stage: row.get("stage")?,
        result: row.get("result")?,
        returned_reason: row.get("returned_reason")?,
        items,
    })
}

/// A new pledge without items, to be reviewed.
///
/// # Errors
/// Refused where the deputy has one for the year already.
pub fn insert(db: &Connection, term: TermId, deputy: DeputyId, year: Option<i32>) -> Result<PledgeSeen> {
    db.prepare_cached(
        "INSERT INTO pledges (term_id, deputy_id, year, stage, result) VALUES (?1, ?2, ?3, 'drafted', NULL)",
    )?
    .execute(params![term, deputy, year])
    .map_err(|error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Refusal::new(Kind::Stale, "这位代表已经有一份同期的承诺了。")
                .hinted("请刷新后在原来的承诺里修改。")
        }
        _ => error.into(),
    })?;
    Ok(PledgeSeen { id: PledgeId(db.last_insert_rowid()), revision: 1 })
}

/// Keeps how far a pledge has come; its revision counts up.
///
/// # Errors
/// Stale where its revision is no longer the one seen.
pub fn set_stage(db: &Connection, seen: PledgeSeen, stage: PledgeStage) -> Result<()> {
    set(db, seen, stage, None)
}

/// Keeps that a pledge is judged, and how; nothing of it can be written afterwards.
///
/// # Errors
/// Stale where its revision is no longer the one seen.
pub fn set_judged(db: &Connection, seen: PledgeSeen, result: PledgeOutcome) -> Result<()> {
    set(db, seen, PledgeStage::Judged, Some(result))
}

fn set(db: &Connection, seen: PledgeSeen, stage: PledgeStage, result: Option<PledgeOutcome>) -> Result<()> {
    let changed = db
        .prepare_cached(
            "UPDATE pledges SET stage = ?3, result = ?4, revision = revision + 1 WHERE id = ?1 AND revision = ?2",
        )?
        .execute(params![seen.id, seen.revision, stage, result])?;
    if changed == 0 { Err(stale()) } else { Ok(()) }
}

/// Removes a pledge with its items and steps.
///
/// # Errors
/// Refused where a later year's pledge carried items over.
pub fn remove(db: &Connection, seen: PledgeSeen) -> Result<()> {
    let removed = db
        .execute("DELETE FROM pledges WHERE id = ?1 AND revision = ?2", params![seen.id, seen.revision])
        .map_err(items::carried_on)?;
    if removed == 0 { Err(stale()) } else { Ok(()) }
}
