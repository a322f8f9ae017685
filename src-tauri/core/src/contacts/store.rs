//! What is kept of contacts and visits, and how it is read.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::VisitFact;
use super::api::{ContactFacts, ContactPrivate, ContactSeen, CoverageAsked, Visit, VisitFacts};
use crate::values::{ContactId, Day, DeputyId, TermId, VisitId};
use crate::{Kind, Refusal, Result};

/// A contact with everything that is kept of it, the private included: never sent to a screen as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// The row.
    pub id: ContactId,
    /// Counts up with each change.
    pub revision: u32,
    /// What is not private.
    pub facts: ContactFacts,
    /// Who or what it is.
    pub private: ContactPrivate,
    /// 代表's name.
    pub deputy_name: String,
    /// 村（社区）'s name.
    pub village_name: Option<String>,
    /// How often it was visited.
    pub visits: u32,
    /// When last.
    pub last_visit: Option<Day>,
}

/// How many of a deputy's contacts there are, how many were visited, and how often.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Contacts that lasted.
    pub contacts: u32,
    /// Of them, the visited.
    pub contacts_visited: u32,
    /// Visits in all.
    pub visits: u32,
}

/// Every contact of the current term, by deputy and then in the order of entry.
///
/// # Errors
/// Only where the store cannot be read.
pub fn all(db: &Connection) -> Result<Vec<Contact>> {
    let mut statement = db.prepare_cached(include_str!("contacts.sql"))?;
    let contacts = statement.query_map([], contact)?;
    Ok(contacts.collect::<rusqlite::Result<Vec<Contact>>>()?)
}

/// One contact of the current term.
///
/// # Errors
/// NotFound.
pub fn one(db: &Connection, id: ContactId) -> Result<Contact> {
    all(db)?.into_iter().find(|contact| contact.id == id).ok_or_else(gone)
}

fn contact(row: &Row<'_>) -> rusqlite::Result<Contact> {
    Ok(Contact {
        id: row.get("id")?,
        revision: row.get("revision")?,
        facts: ContactFacts {
            deputy: row.get("deputy_id")?,
            kind: row.get("kind")?,
            village: row.get("village_id")?,
            since: row.get("since")?,
            ended_on: row.get("ended_on")?,
            note: row.get("note")?,
        },
        private: ContactPrivate {
            name: row.get("contact_name")?,
            address: row.get("address")?,
            phone: row.get("phone")?,
        },
        deputy_name: row.get("deputy_name")?,
        village_name: row.get("village_name")?,
        visits: row.get("visits")?,
        last_visit: row.get("last_visit")?,
    })
}

/// A contact's visits, newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn visits(db: &Connection, id: ContactId) -> Result<Vec<Visit>> {
    let mut statement = db.prepare_cached(
        "SELECT id, date, words, need FROM contact_visits WHERE contact_id = ?1 ORDER BY date DESC, id DESC",
    )?;
    let visits = statement.query_map([id], |row| {
        let facts = VisitFacts { date: row.get(1)?, words: row.get(2)?, need: row.get(3)? };
        Ok(Visit { id: row.get(0)?, facts })
    })?;
    Ok(visits.collect::<rusqlite::Result<Vec<Visit>>>()?)
}

/// Every visit of these days, both included, by day. Pledges count it.
///
/// # Errors
/// Only where the store cannot be read.
pub fn visit_facts(db: &Connection, from: Day, to: Day) -> Result<Vec<VisitFact>> {
    let mut statement = db.prepare_cached(include_str!("visit_facts.sql"))?;
    let facts = statement.query_map([from, to], |row| {
        Ok(VisitFact { visit: row.get(0)?, deputy: row.get(1)?, date: row.get(2)?, kind: row.get(3)? })
    })?;
    Ok(facts.collect::<rusqlite::Result<Vec<VisitFact>>>()?)
}

/// Each deputy's contacts that lasted in the days asked, and the visits in them; deputies without one are not there.
///
/// # Errors
/// Only where the store cannot be read.
pub fn counts(db: &Connection, asked: CoverageAsked) -> Result<BTreeMap<DeputyId, Counts>> {
    let mut statement = db.prepare_cached(include_str!("coverage.sql"))?;
    let counts = statement.query_map([asked.from, asked.to], |row| {
        Ok((
            row.get(0)?,
            Counts { contacts: row.get(1)?, contacts_visited: row.get(2)?, visits: row.get(3)? },
        ))
    })?;
    Ok(counts.collect::<rusqlite::Result<BTreeMap<DeputyId, Counts>>>()?)
}

/// A new contact of a term.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert(
    db: &Connection,
    term: TermId,
    facts: &ContactFacts,
    private: &ContactPrivate,
) -> Result<ContactId> {
    db.prepare_cached(
        "INSERT INTO contacts
             (term_id, deputy_id, kind, village_id, since, ended_on, note, contact_name, address, phone)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        term,
        facts.deputy,
        facts.kind,
        facts.village,
        facts.since,
        facts.ended_on,
        facts.note,
        private.name.trim(),
        private.address,
        private.phone
    ])?;
    Ok(ContactId(db.last_insert_rowid()))
}

/// A contact changed.
///
/// # Errors
/// Stale where its revision is no longer the one seen.
pub fn update(
    db: &Connection,
    seen: ContactSeen,
    facts: &ContactFacts,
    private: &ContactPrivate,
) -> Result<()> {
    let changed = db
        .prepare_cached(
            "UPDATE contacts
             SET deputy_id = ?3, kind = ?4, village_id = ?5, since = ?6, ended_on = ?7, note = ?8,
                 contact_name = ?9, address = ?10, phone = ?11, revision = revision + 1
             WHERE id = ?1 AND revision = ?2",
        )?
        .execute(params![
            seen.id,
            seen.revision,
            facts.deputy,
            facts.kind,
            facts.village,
            facts.since,
            facts.ended_on,
            facts.note,
            private.name.trim(),
            private.address,
            private.phone
        ])?;
    if changed > 0 {
        return Ok(());
    }
    Err(Refusal::new(Kind::Stale, "这个联系对象刚才已被修改。").hinted("请重新打开，核对后再改。"))
}

/// Removes a contact with its visits.
///
/// # Errors
/// NotFound.
pub fn remove(db: &Connection, id: ContactId) -> Result<()> {
    let removed = db.execute("DELETE FROM contacts WHERE id = ?1", [id])?;
    if removed == 0 { Err(gone()) } else { Ok(()) }
}

/// Keeps a visit of a contact: a new one without `id`, else that one changed.
///
/// # Errors
/// NotFound where that contact has no such visit.
pub fn keep_visit(
    db: &Connection,
    id: Option<VisitId>,
    contact: ContactId,
    visit: &VisitFacts,
) -> Result<VisitId> {
    let Some(id) = id else {
        db.prepare_cached(
            "INSERT INTO contact_visits (contact_id, date, words, need) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![contact, visit.date, visit.words, visit.need])?;
        return Ok(VisitId(db.last_insert_rowid()));
    };
    let changed = db.execute(
        "UPDATE contact_visits SET date = ?3, words = ?4, need = ?5 WHERE id = ?1 AND contact_id = ?2",
        params![id, contact, visit.date, visit.words, visit.need],
    )?;
    if changed == 0 { Err(visit_gone()) } else { Ok(id) }
}

/// Whose visit it is.
///
/// # Errors
/// NotFound.
pub fn contact_of(db: &Connection, id: VisitId) -> Result<ContactId> {
    db.query_row("SELECT contact_id FROM contact_visits WHERE id = ?1", [id], |row| row.get(0))
        .optional()?
        .ok_or_else(visit_gone)
}

/// Removes a visit.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove_visit(db: &Connection, id: VisitId) -> Result<()> {
    db.execute("DELETE FROM contact_visits WHERE id = ?1", [id])?;
    Ok(())
}

/// Logs that somebody looked at a contact's private facts.
///
/// # Errors
/// Only where the store cannot be written.
pub fn log_reveal(db: &Connection, id: ContactId, at: &str) -> Result<()> {
    db.execute("INSERT INTO contact_reveals (contact_id, at) VALUES (?1, ?2)", params![id, at])?;
    Ok(())
}

fn gone() -> Refusal {
    Refusal::not_found("这个联系对象不在了，可能刚被删除。").hinted("请刷新列表后再看。")
}

fn visit_gone() -> Refusal {
    Refusal::not_found("这次走访的记录不在了，可能刚被删除。").hinted("请刷新后再看。")
}
