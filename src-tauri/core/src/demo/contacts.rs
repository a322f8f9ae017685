//! Whom the fictional town's deputies keep contact with, and their visits from April to September 2026.
//!
//! A few deputies have no linked household yet, a few have too few, one has too many, and some never went.

use rusqlite::Connection;
use serde::Deserialize;

use super::Rows;
use crate::contacts::api::{ContactFacts, ContactPrivate, VisitFacts};
use crate::values::{ContactKind, Day, Phone};
use crate::{Refusal, Result, contacts, settings};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TownContacts {
    /// The end of a card number: 012 of QH19-012.
    deputy: String,
    contacts: Vec<TownContact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TownContact {
    kind: ContactKind,
    name: String,
    village: String,
    address: Option<String>,
    phone: Option<Phone>,
    since: Day,
    ended_on: Option<Day>,
    note: Option<String>,
    #[serde(default)]
    visits: Vec<TownVisit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TownVisit {
    date: Day,
    words: Option<String>,
    need: Option<String>,
}

/// Adds them to the town.
///
/// # Errors
/// Bug where the shipped file is broken.
pub fn add(db: &Connection, json: &[u8], rows: &Rows) -> Result<()> {
    let term = settings::current_term(db)?;
    let all: Vec<TownContacts> = serde_json::from_slice(json).map_err(Refusal::bug)?;
    for TownContacts { deputy, contacts } in all {
        let deputy = rows.deputies.get(&format!("QH19-{deputy}"));
        let deputy = *deputy.ok_or_else(|| Refusal::bug("联系对象的代表不在演示数据里"))?;
        for one in contacts {
            let facts = ContactFacts {
                deputy,
                kind: one.kind,
                village: rows.villages.get(&one.village).copied(),
                since: Some(one.since),
                ended_on: one.ended_on,
                note: one.note,
            };
            let private = ContactPrivate { name: one.name, address: one.address, phone: one.phone };
            let id = contacts::insert(db, term, &facts, &private)?;
            for TownVisit { date, words, need } in one.visits {
                contacts::keep_visit(db, None, id, &VisitFacts { date, words, need })?;
            }
        }
    }
    Ok(())
}
