//! What is kept of oaths, and how it is read.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::api::{CeremonyFacts, OathCeremony, OathTaker, OfficialFacts};
use crate::values::{Day, OathCeremonyId, OathTakerId, TermId};
use crate::{Refusal, Result};

/// The elected and appointed persons of the term, in the order of entry.
///
/// # Errors
/// Only where the store cannot be read.
pub fn officials(db: &Connection) -> Result<Vec<OathTaker>> {
    let mut statement = db.prepare_cached(
        "SELECT oath_takers.id, oath_takers.name, oath_takers.office, oath_takers.basis,
             oath_takers.took_office_on, oath_ceremonies.held_on, oath_ceremonies.place, oath_ceremonies.led_by
         FROM oath_takers
         JOIN terms ON terms.id = oath_takers.term_id AND terms.is_current = 1
         LEFT JOIN oath_ceremonies ON oath_ceremonies.id = oath_takers.ceremony_id
         ORDER BY oath_takers.id",
    )?;
    let takers = statement.query_map([], taker)?;
    Ok(takers.collect::<rusqlite::Result<Vec<OathTaker>>>()?)
}

fn taker(row: &Row<'_>) -> rusqlite::Result<OathTaker> {
    Ok(OathTaker {
        official: Some(row.get(0)?),
        deputy: None,
        name: row.get(1)?,
        office: row.get(2)?,
        basis: row.get(3)?,
        took_office_on: row.get(4)?,
        held_on: row.get(5)?,
        place: row.get(6)?,
        led_by: row.get(7)?,
    })
}

/// The ceremonies of the term, the newest first; deputies are counted by their day.
///
/// # Errors
/// Only where the store cannot be read.
pub fn ceremonies(db: &Connection) -> Result<Vec<OathCeremony>> {
    let mut statement = db.prepare_cached(
        "SELECT oath_ceremonies.id, oath_ceremonies.held_on, oath_ceremonies.place, oath_ceremonies.led_by,
             oath_ceremonies.presided_by,
             (SELECT count(*) FROM oath_takers WHERE oath_takers.ceremony_id = oath_ceremonies.id)
             + (SELECT count(*) FROM deputies
                WHERE deputies.term_id = oath_ceremonies.term_id AND deputies.oath_on = oath_ceremonies.held_on)
         FROM oath_ceremonies
         JOIN terms ON terms.id = oath_ceremonies.term_id AND terms.is_current = 1
         ORDER BY oath_ceremonies.held_on DESC",
    )?;
    let ceremonies = statement.query_map([], |row| {
        let facts = CeremonyFacts {
            held_on: row.get(1)?,
            place: row.get(2)?,
            led_by: row.get(3)?,
            presided_by: row.get(4)?,
        };
        Ok(OathCeremony { id: row.get(0)?, facts, takers: row.get(5)? })
    })?;
    Ok(ceremonies.collect::<rusqlite::Result<Vec<OathCeremony>>>()?)
}

/// Keeps a ceremony of a term; one of the same day is changed.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_ceremony(db: &Connection, term: TermId, facts: &CeremonyFacts) -> Result<OathCeremonyId> {
    Ok(db.query_row(
        "INSERT INTO oath_ceremonies (term_id, held_on, place, led_by, presided_by) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (term_id, held_on) DO UPDATE SET place = ?3, led_by = ?4, presided_by = ?5
         RETURNING id",
        params![term, facts.held_on, facts.place, facts.led_by, facts.presided_by],
        |row| row.get(0),
    )?)
}

/// The day of a ceremony.
///
/// # Errors
/// NotFound.
pub fn day_of(db: &Connection, id: OathCeremonyId) -> Result<Day> {
    db.query_row("SELECT held_on FROM oath_ceremonies WHERE id = ?1", [id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Refusal::not_found("这次宣誓的记录不在了，可能刚被删除。").hinted("请刷新后再看。"))
}

/// Removes a ceremony: its elected and appointed persons have not taken the oath any more.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove_ceremony(db: &Connection, id: OathCeremonyId) -> Result<()> {
    db.execute("UPDATE oath_takers SET ceremony_id = NULL WHERE ceremony_id = ?1", [id])?;
    db.execute("DELETE FROM oath_ceremonies WHERE id = ?1", [id])?;
    Ok(())
}

/// An elected or appointed person took the oath in a ceremony.
///
/// # Errors
/// NotFound.
pub fn swear(db: &Connection, id: OathTakerId, ceremony: OathCeremonyId) -> Result<()> {
    let changed =
        db.execute("UPDATE oath_takers SET ceremony_id = ?2 WHERE id = ?1", params![id, ceremony])?;
    there(changed)
}

/// A new elected or appointed person of a term.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_official(
    db: &Connection,
    term: TermId,
    facts: &OfficialFacts,
    ceremony: Option<OathCeremonyId>,
) -> Result<OathTakerId> {
    db.execute(
        "INSERT INTO oath_takers (term_id, name, office, basis, took_office_on, ceremony_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![term, facts.name.trim(), facts.office.trim(), facts.basis, facts.took_office_on, ceremony],
    )?;
    Ok(OathTakerId(db.last_insert_rowid()))
}

/// An elected or appointed person changed.
///
/// # Errors
/// NotFound.
pub fn update_official(db: &Connection, id: OathTakerId, facts: &OfficialFacts) -> Result<()> {
    let changed = db.execute(
        "UPDATE oath_takers SET name = ?2, office = ?3, basis = ?4, took_office_on = ?5 WHERE id = ?1",
        params![id, facts.name.trim(), facts.office.trim(), facts.basis, facts.took_office_on],
    )?;
    there(changed)
}

/// Removes an elected or appointed person.
///
/// # Errors
/// NotFound.
pub fn remove_official(db: &Connection, id: OathTakerId) -> Result<()> {
    there(db.execute("DELETE FROM oath_takers WHERE id = ?1", [id])?)
}

fn there(changed: usize) -> Result<()> {
    if changed > 0 {
        return Ok(());
    }
    Err(Refusal::not_found("这名宣誓人不在了，可能刚被删除。").hinted("请刷新后再看。"))
}
