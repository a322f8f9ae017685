//! What the fictional town's deputies suggested: a year of village matters.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Deserialize;

use crate::suggestions::api::{SuggestionFacts, SuggestionSeen};
use crate::values::{Day, DeputyId, Occasion, Review, SuggestionKind, Tier};
use crate::{Refusal, Result, settings, suggestions};

#[derive(Deserialize)]
struct TownSuggestion {
    number: u32,
    kind: SuggestionKind,
    date: Day,
    occasion: Occasion,
    title: String,
    text: String,
    category: String,
    lead: String,
    co_signers: Vec<String>,
    unit: String,
    tier: Tier,
    may_be_published: bool,
    review: Review,
    returned_reason: Option<String>,
}

/// Registers them; `deputies` by card number.
pub fn add(db: &Connection, json: &[u8], deputies: &BTreeMap<String, DeputyId>) -> Result<()> {
    let term = settings::current_term(db)?;
    let all: Vec<TownSuggestion> = serde_json::from_slice(json).map_err(Refusal::bug)?;
    let deputy = |card: &String| {
        deputies.get(card).copied().ok_or_else(|| Refusal::bug(format!("演示数据里没有代表 {card}")))
    };
    for one in all {
        let facts = SuggestionFacts {
            number: one.number,
            kind: one.kind,
            date: one.date,
            occasion: one.occasion,
            title: one.title,
            text: Some(one.text),
            category: Some(one.category),
            lead: deputy(&one.lead)?,
            co_signers: one.co_signers.iter().map(deputy).collect::<Result<_>>()?,
            unit: Some(one.unit),
            tier: one.tier,
            may_be_published: one.may_be_published,
        };
        let id = suggestions::insert(db, term, &facts, Review::Claimed)?;
        let seen = SuggestionSeen { id, revision: 1 };
        suggestions::set_review(db, seen, one.number, one.review, one.returned_reason.as_deref())?;
    }
    Ok(())
}
