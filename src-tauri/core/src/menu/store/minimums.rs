//! How many optional items a deputy is to choose, by the year from which it holds.

use rusqlite::{Connection, params};

use crate::menu::api::MenuMinimum;
use crate::{Refusal, Result};

/// Every dated minimum, newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn minimums(db: &Connection) -> Result<Vec<MenuMinimum>> {
    let mut statement =
        db.prepare_cached("SELECT from_year, least, basis FROM menu_minimums ORDER BY from_year DESC")?;
    let found = statement.query_map([], |row| {
        Ok(MenuMinimum { from_year: row.get(0)?, least: row.get(1)?, basis: row.get(2)? })
    })?;
    Ok(found.collect::<rusqlite::Result<Vec<MenuMinimum>>>()?)
}

/// Keeps a minimum in the place of one from the same year, if there is one.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_minimum(db: &Connection, minimum: &MenuMinimum) -> Result<()> {
    db.execute(
        "INSERT INTO menu_minimums (from_year, least, basis) VALUES (?1, ?2, ?3)
         ON CONFLICT (from_year) DO UPDATE SET least = excluded.least, basis = excluded.basis",
        params![minimum.from_year, minimum.least, minimum.basis],
    )?;
    Ok(())
}

/// Removes a minimum; the one before it holds on.
///
/// # Errors
/// NotFound.
pub fn remove_minimum(db: &Connection, from_year: i32) -> Result<()> {
    let removed = db.execute("DELETE FROM menu_minimums WHERE from_year = ?1", [from_year])?;
    if removed == 0 {
        return Err(Refusal::not_found(format!("没有自 {from_year} 年起的自选要求，可能刚被删除。"))
            .hinted("请刷新后再看。"));
    }
    Ok(())
}
