//! What is kept of suggestions, and how it is read.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row, params};

use super::SuggestionFact;
use super::api::{SuggestionFacts, SuggestionLine, SuggestionSeen};
use crate::values::{Day, DeputyId, Review, SuggestionId, TermId};
use crate::{Kind, Refusal, Result};

/// A suggestion with everything that is kept of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// As the register shows it.
    pub line: SuggestionLine,
    /// Why it was returned, where it was.
    pub returned_reason: Option<String>,
}

/// Every suggestion of the current term, by number.
///
/// # Errors
/// Only where the store cannot be read.
pub fn all(db: &Connection) -> Result<Vec<Kept>> {
    let mut signers: BTreeMap<SuggestionId, Vec<(DeputyId, String)>> = BTreeMap::new();
    let mut statement = db.prepare_cached(include_str!("signers.sql"))?;
    for signer in statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))? {
        let (suggestion, signer) = signer?;
        signers.entry(suggestion).or_default().push(signer);
    }
    let mut statement = db.prepare_cached(include_str!("suggestions.sql"))?;
    let kept = statement.query_map([], |row| {
        let signers = signers.remove(&row.get("id")?).unwrap_or_default();
        kept(row, signers)
    })?;
    Ok(kept.collect::<rusqlite::Result<Vec<Kept>>>()?)
}

/// One suggestion of the current term.
///
/// # Errors
/// NotFound.
pub fn one(db: &Connection, id: SuggestionId) -> Result<Kept> {
    all(db)?
        .into_iter()
        .find(|kept| kept.line.id == id)
        .ok_or_else(|| Refusal::not_found("这件议案建议不在了，可能刚被删除。").hinted("请刷新列表后再看。"))
}

fn kept(row: &Row<'_>, signers: Vec<(DeputyId, String)>) -> rusqlite::Result<Kept> {
    let mut signers = signers.into_iter();
    let (lead, lead_name) = signers.next().ok_or(rusqlite::Error::QueryReturnedNoRows)?;
    let (co_signers, co_signer_names) = signers.unzip();
    Ok(Kept {
        line: SuggestionLine {
            id: row.get("id")?,
            revision: row.get("revision")?,
            facts: SuggestionFacts {
                number: row.get("number")?,
                kind: row.get("kind")?,
                date: row.get("date")?,
                occasion: row.get("occasion")?,
                title: row.get("title")?,
                text: row.get("text")?,
                category: row.get("category")?,
                lead,
                co_signers,
                unit: row.get("unit")?,
                tier: row.get("tier")?,
                may_be_published: row.get("may_be_published")?,
            },
            lead_name,
            co_signer_names,
            review: row.get("review")?,
        },
        returned_reason: row.get("returned_reason")?,
    })
}

/// Each deputy's part in each suggestion raised from `from` to `to`, both included: a row for the lead and for each
/// co-signer, by date. Points and duty files read it; whether it counts follows from `review`.
///
/// # Errors
/// Only where the store cannot be read.
pub fn duty_facts(db: &Connection, from: Day, to: Day) -> Result<Vec<SuggestionFact>> {
    let mut statement = db.prepare_cached(include_str!("duty_facts.sql"))?;
    let facts = statement.query_map([from, to], |row| {
        Ok(SuggestionFact {
            suggestion: row.get(0)?,
            deputy: row.get(1)?,
            date: row.get(2)?,
            title: row.get(3)?,
            review: row.get(4)?,
            role: row.get(5)?,
            tier: row.get(6)?,
        })
    })?;
    Ok(facts.collect::<rusqlite::Result<Vec<SuggestionFact>>>()?)
}

/// A new suggestion of a term, not returned.
///
/// # Errors
/// Refused at `number` where another has it.
pub fn insert(
    db: &Connection,
    term: TermId,
    facts: &SuggestionFacts,
    review: Review,
) -> Result<SuggestionId> {
    db.prepare_cached(
        "INSERT INTO suggestions
             (term_id, number, kind, date, occasion, title, text, category, unit, tier, may_be_published, review)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        term,
        facts.number,
        facts.kind,
        facts.date,
        facts.occasion,
        facts.title.trim(),
        facts.text,
        facts.category,
        facts.unit,
        facts.tier,
        facts.may_be_published,
        review
    ])
    .map_err(|error| number_taken(error, facts.number))?;
    let id = SuggestionId(db.last_insert_rowid());
    insert_signers(db, id, facts)?;
    Ok(id)
}

/// A suggestion changed; it is no longer returned.
///
/// # Errors
/// Stale where its revision is no longer the one seen; Refused at `number` where another has it.
pub fn update(db: &Connection, seen: SuggestionSeen, facts: &SuggestionFacts, review: Review) -> Result<()> {
    let changed = db
        .prepare_cached(
            "UPDATE suggestions
             SET number = ?3, kind = ?4, date = ?5, occasion = ?6, title = ?7, text = ?8, category = ?9, unit = ?10,
                 tier = ?11, may_be_published = ?12, review = ?13, returned_reason = NULL, revision = revision + 1
             WHERE id = ?1 AND revision = ?2",
        )?
        .execute(params![
            seen.id,
            seen.revision,
            facts.number,
            facts.kind,
            facts.date,
            facts.occasion,
            facts.title.trim(),
            facts.text,
            facts.category,
            facts.unit,
            facts.tier,
            facts.may_be_published,
            review
        ])
        .map_err(|error| number_taken(error, facts.number))?;
    still_as_seen(changed, facts.number)?;
    db.execute("DELETE FROM suggestion_signers WHERE suggestion_id = ?1", [seen.id])?;
    insert_signers(db, seen.id, facts)
}

fn insert_signers(db: &Connection, id: SuggestionId, facts: &SuggestionFacts) -> Result<()> {
    let mut insert = db.prepare_cached(
        "INSERT INTO suggestion_signers (suggestion_id, deputy_id, place) VALUES (?1, ?2, ?3)",
    )?;
    for (place, deputy) in (0i64..).zip(std::iter::once(&facts.lead).chain(&facts.co_signers)) {
        insert.execute(params![id, deputy, place])?;
    }
    Ok(())
}

/// Keeps the office's word on a suggestion; `reason` only where it is returned.
///
/// # Errors
/// Stale where its revision is no longer the one seen.
pub fn set_review(
    db: &Connection,
    seen: SuggestionSeen,
    number: u32,
    review: Review,
    reason: Option<&str>,
) -> Result<()> {
    let changed = db.execute(
        "UPDATE suggestions SET review = ?3, returned_reason = ?4, revision = revision + 1
         WHERE id = ?1 AND revision = ?2",
        params![seen.id, seen.revision, review, reason],
    )?;
    still_as_seen(changed, number)
}

/// Removes a suggestion with its signers.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove(db: &Connection, id: SuggestionId) -> Result<()> {
    db.execute("DELETE FROM suggestions WHERE id = ?1", [id])?;
    Ok(())
}

fn still_as_seen(changed: usize, number: u32) -> Result<()> {
    if changed > 0 {
        return Ok(());
    }
    Err(Refusal::new(Kind::Stale, format!("第 {number} 号刚才已被修改。")).hinted("请重新打开，核对后再改。"))
}

fn number_taken(error: rusqlite::Error, number: u32) -> Refusal {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) if error.to_string().contains("number") => {
            Refusal::refused(format!("本届已经有第 {number} 号了。"))
                .at("number")
                .hinted("请改用下一个编号，或先修改原来的那一件。")
        }
        _ => error.into(),
    }
}
