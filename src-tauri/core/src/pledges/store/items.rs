//! Items as they are kept.

use std::collections::BTreeMap;

use rusqlite::types::{FromSqlError, Type};
use rusqlite::{Connection, Row, params};

use crate::pledges::api::{ItemFacts, Measure};
use crate::values::{DutyKind, PledgeId, PledgeItemId, PledgeOutcome};
use crate::{Refusal, Result};

/// An item with everything that is kept of it.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptItem {
    /// The item.
    pub id: PledgeItemId,
    /// What is pledged.
    pub facts: ItemFacts,
    /// The item of an earlier year that it came from.
    pub carried_from: Option<PledgeItemId>,
    /// What was registered by hand, where it does not count itself.
    pub done_by_hand: Option<u32>,
    /// What was done, in words.
    pub done_note: Option<String>,
    /// How it was judged, corrections included.
    pub outcome: Option<PledgeOutcome>,
    /// How many were done when it was judged.
    pub judged_count: Option<u32>,
    /// 评语.
    pub remark: Option<String>,
}

/// The items of a year's pledges, in order.
pub(super) fn items_of(db: &Connection, year: Option<i32>) -> Result<BTreeMap<PledgeId, Vec<KeptItem>>> {
    let mut items: BTreeMap<PledgeId, Vec<KeptItem>> = BTreeMap::new();
    let mut statement = db.prepare_cached(include_str!("items.sql"))?;
    for item in statement.query_map([year], |row| Ok((row.get("pledge_id")?, item(row)?)))? {
        let (pledge, item) = item?;
        items.entry(pledge).or_default().push(item);
    }
    Ok(items)
}

fn item(row: &Row<'_>) -> rusqlite::Result<KeptItem> {
    Ok(KeptItem {
        id: row.get("id")?,
        facts: ItemFacts {
            source: row.get("source")?,
            catalogue: row.get("catalogue_id")?,
            aspect: row.get("aspect")?,
            text: row.get("text")?,
            measure: measure(row)?,
            target: row.get("target")?,
            due: row.get("due")?,
        },
        carried_from: row.get("carried_from")?,
        done_by_hand: row.get("done_by_hand")?,
        done_note: row.get("done_note")?,
        outcome: row.get("outcome")?,
        judged_count: row.get("judged_count")?,
        remark: row.get("remark")?,
    })
}

/// The columns `kinds`, `contact_visits` and `as_lead` of a row.
pub(super) fn measure(row: &Row<'_>) -> rusqlite::Result<Measure> {
    let words: String = row.get("kinds")?;
    let kind = |word: &str| {
        let found = DutyKind::ALL.iter().copied().find(|kind| kind.word() == word);
        found.ok_or_else(|| {
            rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(FromSqlError::InvalidType))
        })
    };
    Ok(Measure {
        kinds: words.split(',').filter(|word| !word.is_empty()).map(kind).collect::<rusqlite::Result<_>>()?,
        contact_visits: row.get("contact_visits")?,
        as_lead: row.get("as_lead")?,
    })
}

/// The column `kinds` of a measure.
pub(super) fn words_of(measure: &Measure) -> String {
    measure.kinds.iter().map(|kind| kind.word()).collect::<Vec<_>>().join(",")
}

/// A new item of a pledge at its place, `carried_from` an earlier year's where it came from there.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_item(
    db: &Connection,
    pledge: PledgeId,
    place: usize,
    facts: &ItemFacts,
    carried_from: Option<PledgeItemId>,
) -> Result<PledgeItemId> {
    db.prepare_cached(
        "INSERT INTO pledge_items
             (pledge_id, place, source, catalogue_id, aspect, text, kinds, contact_visits, as_lead, target, due,
              carried_from)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        pledge,
        i64::try_from(place).unwrap_or(i64::MAX),
        facts.source,
        facts.catalogue,
        facts.aspect,
        facts.text,
        words_of(&facts.measure),
        facts.measure.contact_visits,
        facts.measure.as_lead,
        facts.target,
        facts.due,
        carried_from
    ])?;
    Ok(PledgeItemId(db.last_insert_rowid()))
}

/// Keeps a pledge's items as they are to be, in order; those it `held` that are not among them go. Answers how many
/// are new.
///
/// # Errors
/// Refused where one that goes was carried over by a later year's pledge.
pub fn keep_items(
    db: &Connection,
    pledge: PledgeId,
    held: &[KeptItem],
    items: &[(Option<PledgeItemId>, ItemFacts)],
) -> Result<u32> {
    let stays = |id: PledgeItemId| items.iter().any(|(kept, _)| *kept == Some(id));
    for gone in held.iter().filter(|item| !stays(item.id)) {
        db.execute("DELETE FROM pledge_items WHERE id = ?1", [gone.id]).map_err(carried_on)?;
    }
    let mut added = 0;
    for (place, (id, facts)) in items.iter().enumerate() {
        if let Some(id) = id {
            update_item(db, *id, place, facts)?;
        } else {
            insert_item(db, pledge, place, facts, None)?;
            added += 1;
        }
    }
    Ok(added)
}

fn update_item(db: &Connection, id: PledgeItemId, place: usize, facts: &ItemFacts) -> Result<()> {
    db.prepare_cached(
        "UPDATE pledge_items
         SET place = ?2, aspect = ?3, text = ?4, kinds = ?5, contact_visits = ?6, as_lead = ?7, target = ?8, due = ?9
         WHERE id = ?1",
    )?
    .execute(params![
        id,
        i64::try_from(place).unwrap_or(i64::MAX),
        facts.aspect,
        facts.text,
        words_of(&facts.measure),
        facts.measure.contact_visits,
        facts.measure.as_lead,
        facts.target,
        facts.due
    ])?;
    Ok(())
}

/// A later pledge holds what this one had.
pub(super) fn carried_on(error: rusqlite::Error) -> Refusal {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Refusal::refused("其中的事项已结转到下一年度，不能删除。")
                .hinted("请先在下一年度的承诺里去掉结转的事项。")
        }
        _ => error.into(),
    }
}

/// Keeps what was done for an item, registered by hand.
///
/// # Errors
/// Only where the store cannot be written.
pub fn set_done(db: &Connection, id: PledgeItemId, done: Option<u32>, note: Option<&str>) -> Result<()> {
    db.execute(
        "UPDATE pledge_items SET done_by_hand = ?2, done_note = ?3 WHERE id = ?1",
        params![id, done, note],
    )?;
    Ok(())
}

/// Keeps the judgement on an item with how many were done.
///
/// # Errors
/// Only where the store cannot be written.
pub fn set_outcome(
    db: &Connection,
    id: PledgeItemId,
    outcome: PledgeOutcome,
    judged_count: u32,
    remark: Option<&str>,
) -> Result<()> {
    db.prepare_cached("UPDATE pledge_items SET outcome = ?2, judged_count = ?3, remark = ?4 WHERE id = ?1")?
        .execute(params![id, outcome, judged_count, remark])?;
    Ok(())
}
