//! What the secretary does about contacts and visits.

use std::collections::BTreeMap;

use super::api::{
    ContactFile, ContactLine, ContactList, ContactNote, ContactPrivate, ContactRef, SaveContact, SaveVisit,
    VisitRef,
};
use super::store::Contact;
use super::{rules, store};
use crate::deputies::Deputy;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{ContactId, ContactKind, DeputyId};
use crate::{Refusal, Result, clock, deputies, settings};

/// Every contact of the term, and whose linked households are fewer or more than usual.
///
/// # Errors
/// Only where the store cannot be read.
pub fn list(office: &Office) -> Result<ContactList> {
    let contacts = store::all(office.db())?;
    let mut households: BTreeMap<DeputyId, u32> = BTreeMap::new();
    let lasting =
        |contact: &&Contact| contact.facts.kind == ContactKind::Household && contact.facts.ended_on.is_none();
    for contact in contacts.iter().filter(lasting) {
        *households.entry(contact.facts.deputy).or_default() += 1;
    }
    let holders = deputies::all(office.db())?.into_iter().filter(Deputy::holds_mandate);
    let notes = holders.filter_map(|deputy| {
        let households = households.get(&deputy.id).copied().unwrap_or_default();
        rules::note_on_households(households).map(|note| ContactNote {
            deputy: deputy.id,
            deputy_name: deputy.facts.name.to_string(),
            households,
            note,
        })
    });
    Ok(ContactList { notes: notes.collect(), lines: contacts.into_iter().map(line).collect() })
}

fn line(contact: Contact) -> ContactLine {
    ContactLine {
        id: contact.id,
        masked: rules::masked(contact.facts.kind, &contact.private),
        facts: contact.facts,
        deputy_name: contact.deputy_name,
        village_name: contact.village_name,
        visits: contact.visits,
        last_visit: contact.last_visit,
    }
}

/// One contact with its visits, masked where private.
///
/// # Errors
/// NotFound.
pub fn read(office: &Office, asked: ContactRef) -> Result<ContactFile> {
    let contact = store::one(office.db(), asked.id)?;
    Ok(ContactFile {
        id: contact.id,
        revision: contact.revision,
        masked: rules::masked(contact.facts.kind, &contact.private),
        facts: contact.facts,
        visits: store::visits(office.db(), asked.id)?,
    })
}

/// Who a contact is, because somebody asked; the asking is logged.
///
/// # Errors
/// NotFound.
pub fn reveal(office: &mut Office, asked: ContactRef) -> Result<ContactPrivate> {
    store::one(office.db(), asked.id)?;
    Ok(reveal_all(office, &[asked.id])?.remove(&asked.id).unwrap_or_else(nobody))
}

/// Who these contacts are, because somebody asked for all of them; the asking is logged for each.
///
/// # Errors
/// Only where the store cannot be read or written.
pub fn reveal_all(office: &mut Office, asked: &[ContactId]) -> Result<BTreeMap<ContactId, ContactPrivate>> {
    if asked.is_empty() {
        return Ok(BTreeMap::new());
    }
    let at = format!("{} {}", office.today(), clock::time_of_day());
    let contacts = store::all(office.db())?.into_iter().map(|contact| (contact.id, contact.private));
    let revealed: BTreeMap<_, _> = contacts.filter(|(id, _)| asked.contains(id)).collect();
    office.quietly(|db| revealed.keys().try_for_each(|id| store::log_reveal(db, *id, &at)))?;
    Ok(revealed)
}

/// Keeps a contact. The journal names the deputy and the kind, never the household.
///
/// # Errors
/// Invalid at a field; Stale; NotFound.
pub fn save(office: &mut Office, save: SaveContact) -> Result<ContactRef> {
    let kept = save.existing.map(|seen| store::one(office.db(), seen.id)).transpose()?;
    let private = save.private.or(kept.map(|kept| kept.private)).unwrap_or_else(nobody);
    rules::check(&save.facts, &private, office.today())?;
    let operation = Operation::new(Act::SaveContact, about(office, save.facts.deputy, save.facts.kind)?);
    let term = settings::current_term(office.db())?;
    let id = office.transact(operation, |db| match save.existing {
        Some(seen) => store::update(db, seen, &save.facts, &private).map(|()| seen.id),
        None => store::insert(db, term, &save.facts, &private),
    })?;
    Ok(ContactRef { id })
}

fn nobody() -> ContactPrivate {
    ContactPrivate { name: String::new(), address: None, phone: None }
}

/// The deputy and the kind: 赵伟涛：联系户.
fn about(office: &Office, deputy: DeputyId, kind: ContactKind) -> Result<String> {
    let deputies = deputies::all(office.db())?;
    let deputy = deputies
        .iter()
        .find(|one| one.id == deputy)
        .ok_or_else(|| Refusal::invalid("deputy", "所选的代表不在本届名册里。").hinted("请重新选择代表。"))?;
    Ok(format!("{}：{}", deputy.facts.name, kind.in_chinese()))
}

/// Removes a contact that was entered by mistake, with its visits. One that is over is ended instead.
///
/// # Errors
/// NotFound.
pub fn remove(office: &mut Office, asked: ContactRef) -> Result<()> {
    let Contact { facts, .. } = store::one(office.db(), asked.id)?;
    let operation = Operation::new(Act::RemoveContact, about(office, facts.deputy, facts.kind)?);
    office.transact(operation, |db| store::remove(db, asked.id))
}

/// Keeps a visit.
///
/// # Errors
/// Invalid at a field; NotFound.
pub fn save_visit(office: &mut Office, save: &SaveVisit) -> Result<VisitRef> {
    let Contact { facts, .. } = store::one(office.db(), save.contact)?;
    rules::check_visit(&facts, &save.facts, office.today())?;
    let operation = Operation::new(Act::SaveVisit, about(office, facts.deputy, facts.kind)?);
    let id = office.transact(operation, |db| store::keep_visit(db, save.id, save.contact, &save.facts))?;
    Ok(VisitRef { id })
}

/// Removes a visit that was entered by mistake.
///
/// # Errors
/// NotFound.
pub fn remove_visit(office: &mut Office, asked: VisitRef) -> Result<()> {
    let contact = store::contact_of(office.db(), asked.id)?;
    let Contact { facts, .. } = store::one(office.db(), contact)?;
    let operation = Operation::new(Act::RemoveVisit, about(office, facts.deputy, facts.kind)?);
    office.transact(operation, |db| store::remove_visit(db, asked.id))
}
