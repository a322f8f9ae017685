//! Changesets of the session extension: counted, read, inverted, applied and compared.

use std::collections::BTreeMap;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{
    Changegroup, ChangesetItem, ChangesetIter, ConflictAction, ConflictType, invert_strm,
};
use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode};

use crate::Result;
use crate::db::settled_by;

/// Rows added, changed and removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) added: u32,
    pub(super) changed: u32,
    pub(super) removed: u32,
}

/// A row by its table and its primary key.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct RowKey {
    pub(super) table: String,
    pub(super) key: Vec<Value>,
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Added,
    Changed,
    Removed,
}

/// A row as it was and as it became, by the place of each column; a column that did not change has neither.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Change {
    pub(super) row: RowKey,
    pub(super) fate: Fate,
    pub(super) columns: Vec<(Option<Value>, Option<Value>)>,
}

/// What kept an inverse from being applied.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Obstacle {
    /// This row is no longer as the operation left it.
    Row(RowKey),
    /// Putting this row back would break a constraint, such as two deputies with one ID number.
    Constraint(RowKey),
    /// This row may no longer be touched: it was settled when its quarter was closed.
    Settled(RowKey),
    /// Rows of other operations refer to what would go.
    Reference,
}

/// Calls `look` with every row of a changeset until it answers false.
fn each(changes: &[u8], mut look: impl FnMut(&ChangesetItem) -> Result<bool>) -> Result<()> {
    let mut bytes = changes;
    let input: &mut dyn Read = &mut bytes;
    let mut rows = ChangesetIter::start_strm(&input)?;
    while let Some(row) = rows.next()? {
        if !look(row)? {
            break;
        }
    }
    Ok(())
}

/// How many rows of each table a changeset changes.
pub(super) fn tally(changes: &[u8]) -> Result<BTreeMap<String, Tally>> {
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    each(changes, |row| {
        let operation = row.op()?;
        let table = operation.table_name();
        if !tallies.contains_key(table) {
            tallies.insert(table.to_owned(), Tally::default());
        }
        if let Some(tally) = tallies.get_mut(table) {
            match fate(operation.code()) {
                Fate::Added => tally.added += 1,
                Fate::Changed => tally.changed += 1,
                Fate::Removed => tally.removed += 1,
            }
        }
        Ok(true)
    })?;
    Ok(tallies)
}

/// The first `limit` rows of a changeset, before and after.
pub(super) fn rows(changes: &[u8], limit: usize) -> Result<Vec<Change>> {
    let mut found = Vec::new();
    each(changes, |row| {
        if found.len() >= limit {
            return Ok(false);
        }
        let operation = row.op()?;
        let columns = (0..usize::try_from(operation.number_of_columns()).unwrap_or(0)).map(|column| {
            (row.old_value(column).ok().map(Value::try_from), row.new_value(column).ok().map(Value::try_from))
        });
        let columns = columns
            .map(|(old, new)| (old.and_then(std::result::Result::ok), new.and_then(std::result::Result::ok)));
        found.push(Change { row: key_of(row)?, fate: fate(operation.code()), columns: columns.collect() });
        Ok(true)
    })?;
    Ok(found)
}

/// Whether a changeset touches a row, or any row of its table where `key` is none.
pub(super) fn touches(changes: &[u8], table: &str, key: Option<&[Value]>) -> Result<bool> {
    let mut found = false;
    each(changes, |row| {
        if row.op()?.table_name() == table {
            found = match key {
                Some(key) => key_of(row)?.key == key,
                None => true,
            };
        }
        Ok(!found)
    })?;
    Ok(found)
}

/// Takes a changeset back on the open transaction; what was done is for the caller to keep or roll back.
pub(super) fn apply_inverse(db: &Connection, changes: &[u8]) -> Result<std::result::Result<(), Obstacle>> {
    let mut inverse = Vec::new();
    invert_strm(&mut &changes[..], &mut inverse)?;
    let met: Arc<Mutex<Option<Obstacle>>> = Arc::default();
    let meeting = Arc::clone(&met);
    let applied = db.apply_strm(&mut &inverse[..], None::<fn(&str) -> bool>, move |kind, row| {
        let (obstacle, action) = judge(&kind, row);
        let mut met = meeting.lock().unwrap_or_else(PoisonError::into_inner);
        if met.is_none() {
            *met = obstacle;
        }
        action
    });
    let met = met.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (applied, met) {
        (_, Some(obstacle)) => Ok(Err(obstacle)),
        (Ok(()), None) => Ok(Ok(())),
        (Err(error), None) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            Ok(Err(Obstacle::Reference))
        }
        (Err(error), None) => Err(error.into()),
    }
}

/// A row to be removed that is gone already went with its parent, or somebody else removed it: [`left_over`] tells.
fn judge(kind: &ConflictType, row: &ChangesetItem) -> (Option<Obstacle>, ConflictAction) {
    match kind {
        // Left standing so that the caller can ask which rows refer to what went; it never commits.
        // There is no row to this one: asking it for its table would read nowhere.
        ConflictType::SQLITE_CHANGESET_FOREIGN_KEY => {
            (Some(Obstacle::Reference), ConflictAction::SQLITE_CHANGESET_OMIT)
        }
        ConflictType::SQLITE_CHANGESET_NOTFOUND if is_removal(row) => {
            (None, ConflictAction::SQLITE_CHANGESET_OMIT)
        }
        ConflictType::SQLITE_CHANGESET_CONSTRAINT if is_settled(row) => {
            (key_of(row).ok().map(Obstacle::Settled), ConflictAction::SQLITE_CHANGESET_ABORT)
        }
        ConflictType::SQLITE_CHANGESET_CONSTRAINT => {
            (key_of(row).ok().map(Obstacle::Constraint), ConflictAction::SQLITE_CHANGESET_ABORT)
        }
        _ => (key_of(row).ok().map(Obstacle::Row), ConflictAction::SQLITE_CHANGESET_ABORT),
    }
}

fn is_settled(row: &ChangesetItem) -> bool {
    row.op().is_ok_and(|operation| settled_by(operation.table_name()).is_some())
}

fn is_removal(row: &ChangesetItem) -> bool {
    row.op().is_ok_and(|operation| fate(operation.code()) == Fate::Removed)
}

/// The first row in which taking back differed from doing; none where the one exactly cancels the other.
///
/// Proves in one step that no cascade took rows of later operations along, that no row was gone already, and that
/// every table of the operation still exists.
pub(super) fn left_over(taken_back: &[u8], done: &[u8]) -> Result<Option<RowKey>> {
    let mut both = Changegroup::new()?;
    both.add_stream(&mut &taken_back[..])?;
    both.add_stream(&mut &done[..])?;
    let mut rest = Vec::new();
    both.output_strm(&mut rest)?;
    let mut first = None;
    each(&rest, |row| {
        first = Some(key_of(row)?);
        Ok(false)
    })?;
    Ok(first)
}

fn fate(action: Action) -> Fate {
    match action {
        Action::SQLITE_INSERT => Fate::Added,
        Action::SQLITE_UPDATE => Fate::Changed,
        _ => Fate::Removed,
    }
}

fn key_of(row: &ChangesetItem) -> rusqlite::Result<RowKey> {
    let operation = row.op()?;
    let mut key = Vec::new();
    for (column, part) in row.pk()?.iter().enumerate() {
        if *part != 0 {
            let value = match fate(operation.code()) {
                Fate::Added => row.new_value(column)?,
                Fate::Changed | Fate::Removed => row.old_value(column)?,
            };
            key.push(Value::try_from(value).unwrap_or(Value::Null));
        }
    }
    Ok(RowKey { table: operation.table_name().to_owned(), key })
}
