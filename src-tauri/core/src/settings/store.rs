//! What is kept of the office, its term and the preferences.

use rusqlite::{Connection, OptionalExtension, params};

use super::api::{OfficeFacts, Preferences};
use crate::values::TermId;
use crate::{Refusal, Result};

/// The office as it is kept.
///
/// # Errors
/// NotFound where no office was founded yet.
pub fn office(db: &Connection) -> Result<OfficeFacts> {
    db.query_row(
        "SELECT town, issuer, phone, address, congress, name, starts_on
         FROM office, terms WHERE terms.is_current = 1",
        [],
        |row| {
            Ok(OfficeFacts {
                town: row.get(0)?,
                issuer: row.get(1)?,
                phone: row.get(2)?,
                address: row.get(3)?,
                congress: row.get(4)?,
                term: row.get(5)?,
                term_from: row.get(6)?,
            })
        },
    )
    .optional()?
    .ok_or_else(|| Refusal::not_found("还没有填写本机关的信息。").hinted("请先在“设置”中填写乡镇和届次。"))
}

/// The current term.
///
/// # Errors
/// NotFound where no office was founded yet.
pub fn current_term(db: &Connection) -> Result<TermId> {
    db.query_row("SELECT id FROM terms WHERE is_current = 1", [], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Refusal::not_found("还没有填写本届的信息。").hinted("请先在“设置”中填写乡镇和届次。"))
}

/// Whether the town has been named, and whether it is the fictional one.
pub fn is_named_and_demo(db: &Connection) -> Result<(bool, bool)> {
    let found =
        db.query_row("SELECT is_named, is_demo FROM office", [], |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(found.optional()?.unwrap_or_default())
}

/// Says that this is the fictional town.
pub fn mark_demo(db: &Connection) -> Result<()> {
    db.execute("UPDATE office SET is_demo = 1", [])?;
    Ok(())
}

/// Writes the office and its current term anew.
pub fn update_office(db: &Connection, office: &OfficeFacts) -> Result<()> {
    db.execute(
        "UPDATE office SET town = ?1, issuer = ?2, phone = ?3, address = ?4, is_named = 1",
        params![office.town, office.issuer, office.phone, office.address],
    )?;
    db.execute(
        "UPDATE terms SET congress = ?1, name = ?2, starts_on = ?3 WHERE is_current = 1",
        params![office.congress, office.term, office.term_from],
    )?;
    Ok(())
}

/// The preferences, where any were saved.
pub fn preferences(db: &Connection) -> Result<Option<Preferences>> {
    let body: Option<String> =
        db.query_row("SELECT body FROM preferences", [], |row| row.get(0)).optional()?;
    Ok(body.and_then(|body| serde_json::from_str(&body).ok()))
}

/// Keeps the preferences.
pub fn save_preferences(db: &Connection, preferences: &Preferences) -> Result<()> {
    let body = serde_json::to_string(preferences).map_err(Refusal::bug)?;
    db.execute(
        "INSERT INTO preferences (id, body) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET body = ?1",
        [body],
    )?;
    Ok(())
}
