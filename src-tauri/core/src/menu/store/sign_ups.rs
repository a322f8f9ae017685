//! Names on the items' lists.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::Result;
use crate::values::{Day, DeputyId, MenuItemId};

/// A name that was put on an item's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Whose.
    pub deputy: DeputyId,
    /// When it was put there.
    pub signed_on: Day,
    /// When it was taken off, and why.
    pub withdrawn: Option<(Day, Option<String>)>,
}

/// Every name on the lists of a year's items, in the order they came.
///
/// # Errors
/// Only where the store cannot be read.
pub fn names_in(db: &Connection, year: i32) -> Result<BTreeMap<MenuItemId, Vec<Name>>> {
    let mut names: BTreeMap<MenuItemId, Vec<Name>> = BTreeMap::new();
    let mut statement = db.prepare_cached(include_str!("sign_ups.sql"))?;
    let mut rows = statement.query([year])?;
    while let Some(row) = rows.next()? {
        let withdrawn_on: Option<Day> = row.get(3)?;
        let reason = row.get(4)?;
        names.entry(row.get(0)?).or_default().push(Name {
            deputy: row.get(1)?,
            signed_on: row.get(2)?,
            withdrawn: withdrawn_on.map(|day| (day, reason)),
        });
    }
    Ok(names)
}

/// Puts a name at the end of an item's list; a name that was taken off comes there anew.
///
/// # Errors
/// Refused where it stands there already.
pub fn insert_sign_up(db: &Connection, item: MenuItemId, deputy: DeputyId, on: Day) -> Result<()> {
    db.execute(
        "DELETE FROM menu_sign_ups WHERE item_id = ?1 AND deputy_id = ?2 AND withdrawn_on IS NOT NULL",
        params![item, deputy],
    )?;
    db.execute(
        "INSERT INTO menu_sign_ups (item_id, deputy_id, signed_on) VALUES (?1, ?2, ?3)",
        params![item, deputy, on],
    )?;
    Ok(())
}

/// Takes a name off an item's list; that it stood there is kept.
///
/// # Errors
/// Only where the store cannot be written.
pub fn withdraw(
    db: &Connection,
    item: MenuItemId,
    deputy: DeputyId,
    on: Day,
    reason: Option<&str>,
) -> Result<()> {
    db.execute(
        "UPDATE menu_sign_ups SET withdrawn_on = ?3, withdrawn_reason = ?4
         WHERE item_id = ?1 AND deputy_id = ?2 AND withdrawn_on IS NULL",
        params![item, deputy, on, reason],
    )?;
    Ok(())
}
