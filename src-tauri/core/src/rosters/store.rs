//! What is kept of imports: their history, and columns once said by hand.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::api::{Field, PastImport, TableKind};
use super::recognise::Mappings;
use crate::values::OperationId;
use crate::{Refusal, Result};

/// The open store, for those who only pass it on.
pub type Db = Connection;

/// Keeps a line of history for the operation that is being done; the journal writes its own line right after.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_import(
    db: &Connection,
    file: &str,
    kind: TableKind,
    added: u32,
    updated: u32,
) -> Result<OperationId> {
    let last: i64 = db
        .prepare_cached("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'operation'), 0)")?
        .query_row([], |row| row.get(0))?;
    let operation = OperationId(last + 1);
    db.prepare_cached(
        "INSERT INTO roster_imports (operation, file, kind, added, updated) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![operation, file, word(kind), added, updated])?;
    Ok(operation)
}

/// Past imports, newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn history(db: &Connection) -> Result<Vec<PastImport>> {
    let mut statement = db.prepare_cached(
        "SELECT roster_imports.operation, operation.at, file, kind, added, updated,
             operation.undone_by IS NOT NULL AS undone
         FROM roster_imports JOIN operation ON operation.id = roster_imports.operation
         ORDER BY roster_imports.operation DESC",
    )?;
    let past = statement.query_map([], |row| {
        Ok(PastImport {
            operation: row.get("operation")?,
            at: row.get("at")?,
            file: row.get("file")?,
            kind: kind(&row.get::<_, String>("kind")?),
            added: row.get("added")?,
            updated: row.get("updated")?,
            undone: row.get("undone")?,
        })
    })?;
    Ok(past.collect::<rusqlite::Result<Vec<PastImport>>>()?)
}

/// The word a kind is kept by.
fn word(kind: TableKind) -> &'static str {
    match kind {
        TableKind::Roster => "roster",
        TableKind::Attendance => "attendance",
        TableKind::Households => "households",
    }
}

fn kind(word: &str) -> TableKind {
    let kinds = [TableKind::Roster, TableKind::Attendance, TableKind::Households];
    kinds.into_iter().find(|kind| self::word(*kind) == word).unwrap_or_default()
}

/// Columns said by hand, of every kind of head seen so far.
///
/// # Errors
/// Only where the store cannot be read.
pub fn mappings(db: &Connection) -> Result<Mappings> {
    let mut statement = db.prepare_cached("SELECT signature, columns FROM roster_mappings")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut mappings = Mappings::new();
    for row in rows {
        let (signature, columns) = row?;
        // A field that only a newer program knows is no reason to refuse a roster.
        if let Ok(columns) = serde_json::from_str(&columns) {
            mappings.insert(signature, columns);
        }
    }
    Ok(mappings)
}

/// Remembers columns said by hand.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remember(db: &Connection, signature: &str, columns: &BTreeMap<String, Field>) -> Result<()> {
    let columns = serde_json::to_string(columns).map_err(Refusal::bug)?;
    db.prepare_cached(
        "INSERT INTO roster_mappings (signature, columns) VALUES (?1, ?2)
         ON CONFLICT (signature) DO UPDATE SET columns = excluded.columns",
    )?
    .execute(params![signature, columns])?;
    Ok(())
}

/// Forgets all remembered columns.
///
/// # Errors
/// Only where the store cannot be written.
pub fn forget(db: &Connection) -> Result<()> {
    db.execute("DELETE FROM roster_mappings", [])?;
    Ok(())
}
