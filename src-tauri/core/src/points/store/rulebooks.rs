//! The office's rulebooks as they are kept: whole, as JSON.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use serde::de::DeserializeOwned;

use crate::points::api::{GroupRulebook, Rulebook};
use crate::points::choose::{Books, Own};
use crate::points::either::Either;
use crate::values::{Quarter, RulebookId};
use crate::{Refusal, Result};

/// Every rulebook of the office.
///
/// # Errors
/// Only where the store cannot be read.
pub fn books(db: &Connection) -> Result<Books> {
    Books::new(kept::<Rulebook>(db, false)?, kept::<GroupRulebook>(db, true)?)
}

fn kept<B: DeserializeOwned>(db: &Connection, for_groups: bool) -> Result<Vec<Own<B>>> {
    let mut rows = db.prepare_cached("SELECT id, body FROM rulebooks WHERE for_groups = ?1 ORDER BY id")?;
    let rows = rows.query_map([for_groups], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    let mut kept = Vec::new();
    for row in rows {
        let (id, body) = row?;
        kept.push(Own { id: Some(id), book: serde_json::from_str(&body).map_err(Refusal::bug)? });
    }
    Ok(kept)
}

/// The closed quarters that each of the office's rulebooks was used for.
///
/// # Errors
/// Only where the store cannot be read.
pub fn closed_by(db: &Connection) -> Result<BTreeMap<RulebookId, Vec<Quarter>>> {
    let mut rows = db.prepare_cached(
        "SELECT DISTINCT pinned_rulebooks.rulebook_id, quarters.quarter
         FROM pinned_rulebooks JOIN quarters ON quarters.id = pinned_rulebooks.quarter_id
         WHERE pinned_rulebooks.rulebook_id IS NOT NULL
         ORDER BY quarters.quarter",
    )?;
    let mut closed: BTreeMap<RulebookId, Vec<Quarter>> = BTreeMap::new();
    for row in rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
        let (rulebook, quarter) = row?;
        closed.entry(rulebook).or_default().push(quarter);
    }
    Ok(closed)
}

/// A new rulebook.
///
/// # Errors
/// Refused where one of the same word and day is there.
pub fn insert_rulebook(db: &Connection, rulebook: &Either) -> Result<RulebookId> {
    let head = rulebook.head();
    db.execute(
        "INSERT INTO rulebooks (for_groups, word, name, dated, body) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![head.for_groups, head.word, head.name, head.dated, rulebook.json()?],
    )
    .map_err(|error| taken(error, rulebook))?;
    Ok(RulebookId(db.last_insert_rowid()))
}

/// A rulebook changed.
///
/// # Errors
/// NotFound; Refused where another of the same word and day is there.
pub fn update_rulebook(db: &Connection, id: RulebookId, rulebook: &Either) -> Result<()> {
    let head = rulebook.head();
    let changed = db
        .execute(
            "UPDATE rulebooks SET word = ?3, name = ?4, dated = ?5, body = ?6 WHERE id = ?1 AND for_groups = ?2",
            params![id, head.for_groups, head.word, head.name, head.dated, rulebook.json()?],
        )
        .map_err(|error| taken(error, rulebook))?;
    if changed == 0 { Err(gone()) } else { Ok(()) }
}

/// Removes a rulebook.
///
/// # Errors
/// NotFound.
pub fn remove_rulebook(db: &Connection, id: RulebookId) -> Result<()> {
    let removed = db.execute("DELETE FROM rulebooks WHERE id = ?1", [id])?;
    if removed == 0 { Err(gone()) } else { Ok(()) }
}

fn gone() -> Refusal {
    Refusal::not_found("这个积分细则不在了，可能刚被删除。").hinted("请刷新后再看。")
}

fn taken(error: rusqlite::Error, rulebook: &Either) -> Refusal {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => {
            let head = rulebook.head();
            Refusal::refused(format!(
                "代号“{}”、施行日期 {} 的积分细则已经有了。",
                head.word,
                head.dated.in_chinese()
            ))
            .at("rulebook.dated")
            .hinted("请换一个施行日期另存为新的版本，或者直接修改原来的那一个。")
        }
        _ => error.into(),
    }
}
