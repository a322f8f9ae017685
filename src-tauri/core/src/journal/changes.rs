//! A changeset read: which rows of which table, and how many.

use std::collections::BTreeMap;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::ChangesetIter;

use crate::Result;

/// Rows added, changed and removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) added: u32,
    pub(super) changed: u32,
    pub(super) removed: u32,
}

/// How many rows of each table a changeset changes.
pub(super) fn tally(changes: &[u8]) -> Result<BTreeMap<String, Tally>> {
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    let mut bytes = changes;
    let input: &mut dyn std::io::Read = &mut bytes;
    let mut rows = ChangesetIter::start_strm(&input)?;
    while let Some(row) = rows.next()? {
        let operation = row.op()?;
        if !tallies.contains_key(operation.table_name()) {
            tallies.insert(operation.table_name().to_owned(), Tally::default());
        }
        let Some(tally) = tallies.get_mut(operation.table_name()) else { continue };
        match operation.code() {
            Action::SQLITE_INSERT => tally.added += 1,
            Action::SQLITE_UPDATE => tally.changed += 1,
            _ => tally.removed += 1,
        }
    }
    Ok(tallies)
}
