//! What closed quarters gave: written once at closing, read ever after.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::points::api::{ExplainedLine, Rulebook};
use crate::points::choose::Own;
use crate::points::judge::{Carried, CarriedItem};
use crate::values::{DeputyId, Points, Quarter};
use crate::{Refusal, Result};

/// Items of a posting that no rulebook has: they use up no cap and stand outside the ceiling.
const OUTSIDE: [&str; 2] = ["correction", "final"];

/// A posting to be written.
pub struct NewPosting {
    /// Whose.
    pub deputy: DeputyId,
    /// The lines of one item, never none.
    pub lines: Vec<ExplainedLine>,
    /// How many awards they are.
    pub awards: u32,
    /// What of them counts against caps.
    pub awarded: Points,
}

/// A posting as it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Posting {
    /// Whose.
    pub deputy: DeputyId,
    /// The pinned rulebook's row.
    pub pinned: i64,
    /// The item's word.
    pub rule: String,
    /// The item's name.
    pub name: String,
    /// What it gave.
    pub points: Points,
    /// Its records and reasons.
    pub lines: Vec<ExplainedLine>,
}

/// Keeps a rulebook as it is now for a quarter that is being closed, and gives its row.
///
/// # Errors
/// Only where the store cannot be written.
pub fn pin_rulebook(db: &Connection, quarter: i64, own: &Own<Rulebook>) -> Result<i64> {
    let body = serde_json::to_string(&own.book).map_err(Refusal::bug)?;
    db.execute(
        "INSERT INTO pinned_rulebooks (quarter_id, rulebook_id, body) VALUES (?1, ?2, ?3)",
        params![quarter, own.id, body],
    )?;
    Ok(db.last_insert_rowid())
}

/// The rulebooks a quarter was closed by.
///
/// # Errors
/// Bug, should one not read.
pub fn pinned(db: &Connection, quarter: i64) -> Result<BTreeMap<i64, Rulebook>> {
    let mut rows = db.prepare_cached("SELECT id, body FROM pinned_rulebooks WHERE quarter_id = ?1")?;
    let rows = rows.query_map([quarter], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    let mut pinned = BTreeMap::new();
    for row in rows {
        let (id, body) = row?;
        pinned.insert(id, serde_json::from_str(&body).map_err(Refusal::bug)?);
    }
    Ok(pinned)
}

/// Writes a posting of a quarter that is being closed, with the row of the pinned rulebook.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_posting(db: &Connection, quarter: i64, pinned: i64, posting: &NewPosting) -> Result<()> {
    let Some(first) = posting.lines.first() else { return Ok(()) };
    let points: Points = posting.lines.iter().map(|line| line.points).sum();
    let lines = serde_json::to_string(&posting.lines).map_err(Refusal::bug)?;
    db.prepare_cached(
        "INSERT INTO postings (quarter_id, deputy_id, pinned_id, rule, name, clause, points, awards, awarded, lines)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        quarter,
        posting.deputy,
        pinned,
        first.rule,
        first.name,
        first.clause,
        points,
        posting.awards,
        posting.awarded,
        lines
    ])?;
    Ok(())
}

/// A closed quarter's postings in the order they were written; of one deputy, or of all.
///
/// # Errors
/// Bug, should one not read.
pub fn postings(db: &Connection, quarter: i64, deputy: Option<DeputyId>) -> Result<Vec<Posting>> {
    let mut rows = db.prepare_cached(
        "SELECT deputy_id, pinned_id, rule, name, points, lines FROM postings
         WHERE quarter_id = ?1 AND (?2 IS NULL OR deputy_id = ?2) ORDER BY id",
    )?;
    let mut rows = rows.query(params![quarter, deputy])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Posting {
            deputy: row.get(0)?,
            pinned: row.get(1)?,
            rule: row.get(2)?,
            name: row.get(3)?,
            points: row.get(4)?,
            lines: serde_json::from_str(row.get_ref(5)?.as_str().map_err(rusqlite::Error::from)?)
                .map_err(Refusal::bug)?,
        });
    }
    Ok(found)
}

/// What a closed quarter leaves to the later ones of its year, a deputy each.
///
/// # Errors
/// Only where the store cannot be read.
pub fn carried(db: &Connection, id: i64, quarter: Quarter) -> Result<BTreeMap<DeputyId, Carried>> {
    let mut rows = db.prepare_cached(
        "SELECT deputy_id, rule, points, awards, awarded FROM postings WHERE quarter_id = ?1 ORDER BY id",
    )?;
    let mut rows = rows.query([id])?;
    let mut carried: BTreeMap<DeputyId, Carried> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let rule: String = row.get(1)?;
        if OUTSIDE.contains(&rule.as_str()) {
            continue;
        }
        let own = carried.entry(row.get(0)?).or_insert_with(|| Carried {
            quarter,
            sum: Points::ZERO,
            items: Vec::new(),
        });
        own.sum += row.get(2)?;
        own.items.push(CarriedItem { rule, awards: row.get(3)?, awarded: row.get(4)? });
    }
    Ok(carried)
}
