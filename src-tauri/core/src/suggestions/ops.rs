//! What the secretary does with the register of suggestions.

use super::api::{ReviewSuggestions, SaveSuggestion, SuggestionFile, SuggestionList, SuggestionRef};
use super::{rules, store};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::{Result, deputies, settings};

/// The register of the term, by number.
///
/// # Errors
/// Only where the store cannot be read.
pub fn list(office: &Office) -> Result<SuggestionList> {
    let lines: Vec<_> = store::all(office.db())?.into_iter().map(|kept| kept.line).collect();
    Ok(SuggestionList { next_number: lines.last().map_or(1, |line| line.facts.number + 1), lines })
}

/// One suggestion.
///
/// # Errors
/// NotFound.
pub fn read(office: &Office, asked: SuggestionRef) -> Result<SuggestionFile> {
    let store::Kept { line, returned_reason } = store::one(office.db(), asked.id)?;
    let term_from = settings::office(office.db())?.term_from;
    Ok(SuggestionFile {
        id: line.id,
        revision: line.revision,
        notes: rules::notes(&line.facts, term_from),
        facts: line.facts,
        review: line.review,
        returned_reason,
    })
}

/// Registers a suggestion, or changes one: what was returned comes in anew.
///
/// # Errors
/// Invalid at a field; Refused at the field where the law says no or the number is taken; Stale; NotFound.
pub fn save(office: &mut Office, save: &SaveSuggestion) -> Result<SuggestionRef> {
    let roster = deputies::all(office.db())?.into_iter().map(|deputy| deputy.id).collect();
    rules::check(&save.facts, &roster, office.today())?;
    let about = save.facts.title.trim();
    let Some(seen) = save.existing else {
        let review = rules::review_after_change(None, save.approved);
        let term = settings::current_term(office.db())?;
        let operation = Operation::new(Act::RegisterSuggestion, about);
        let id = office.transact(operation, |db| store::insert(db, term, &save.facts, review))?;
        return Ok(SuggestionRef { id });
    };
    let before = store::one(office.db(), seen.id)?.line.review;
    let review = rules::review_after_change(Some(before), save.approved);
    let operation = Operation::new(Act::ChangeSuggestion, about);
    office.transact(operation, |db| store::update(db, seen, &save.facts, review))?;
    Ok(SuggestionRef { id: seen.id })
}

/// Removes a suggestion that was entered by mistake.
///
/// # Errors
/// NotFound.
pub fn remove(office: &mut Office, asked: SuggestionRef) -> Result<()> {
    let kept = store::one(office.db(), asked.id)?;
    let operation = Operation::new(Act::RemoveSuggestion, kept.line.facts.title);
    office.transact(operation, |db| store::remove(db, asked.id))
}

/// Approves or returns suggestions, all of them or none.
///
/// # Errors
/// Invalid at `reason`; Stale where one was changed meanwhile; NotFound.
pub fn review(office: &mut Office, asked: &ReviewSuggestions) -> Result<()> {
    let reason = rules::reason_kept(asked.review, asked.reason.as_deref())?;
    let mut reviewed = Vec::new();
    for seen in &asked.suggestions {
        reviewed.push((*seen, store::one(office.db(), seen.id)?.line.facts));
    }
    let about = match reviewed.as_slice() {
        [(_, only)] => format!("{}：{}", asked.review.in_chinese(), only.title),
        several => format!("{}：{} 件", asked.review.in_chinese(), several.len()),
    };
    office.transact(Operation::new(Act::ReviewSuggestions, about), |db| {
        reviewed.iter().try_for_each(|(seen, facts)| {
            store::set_review(db, *seen, facts.number, asked.review, reason.as_deref())
        })
    })
}
