//! Undo and redo: an operation's inverse, applied as an operation of its own.

use rusqlite::Connection;
use rusqlite::session::Session;

use super::api::{JournalEntry, JournalLine, OperationRef};
use super::changes::{Obstacle, apply_inverse, left_over};
use super::store::{self, Kept};
use crate::db::{name_of, settled_by};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::OperationId;
use crate::{Refusal, Result};

/// The journal, newest first.
pub fn list(office: &Office) -> Result<Vec<JournalLine>> {
    store::lines(office.db())
}

/// One operation with the rows it changed, private values masked.
pub fn read(office: &Office, asked: OperationRef) -> Result<JournalEntry> {
    store::entry(office.db(), asked.operation)
}

/// Takes an operation back, whichever it is; taking back an undo does again what it undid.
///
/// # Errors
/// NotFound; Refused where it is undone already, cannot be undone, or a later change is in the way (`undo_blocked`).
pub fn undo(office: &mut Office, asked: OperationRef) -> Result<()> {
    office.record(|db, session, at| take_back(db, session, at, asked.operation))
}

/// Does again what the newest undo took back.
///
/// # Errors
/// Refused where nothing was undone, or something new was done since.
pub fn redo(office: &mut Office) -> Result<()> {
    let Some(line) = store::redo_line(office.db())? else {
        return Err(Refusal::refused("没有可以重做的操作。").hinted("只有刚刚撤销过的操作可以重做。"));
    };
    undo(office, OperationRef { operation: line.operation })
}

fn take_back(db: &Connection, session: &mut Session<'_>, at: &str, id: OperationId) -> Result<()> {
    let kept = store::kept(db, id)?;
    refuse_unless_standing(&kept)?;
    let in_the_way = apply_inverse(db, &kept.changes)?.err();
    let mut taken_back = Vec::new();
    session.changeset_strm(&mut taken_back)?;
    let in_the_way = match in_the_way {
        None => left_over(&taken_back, &kept.changes)?.map(Obstacle::Row),
        some => some,
    };
    if let Some(obstacle) = in_the_way {
        return Err(blocked(db, &kept, &obstacle)?);
    }
    let (act, about) = match kept.act {
        Some(Act::Undo) => (Act::Redo, kept.about.clone()),
        _ => (Act::Undo, kept.label.clone()),
    };
    let operation = Operation::new(act, about);
    let by = store::insert(db, &operation, at, Some(id), &taken_back)?;
    store::mark_undone(db, id, by)?;
    if let (Act::Redo, Some(original)) = (act, kept.undoes) {
        store::mark_standing(db, original)?;
    }
    Ok(())
}

fn refuse_unless_standing(kept: &Kept) -> Result<()> {
    if kept.undone {
        return Err(Refusal::refused(format!("“{}”已经撤销过了。", kept.label)).hinted("请刷新操作记录。"));
    }
    if !kept.act.is_some_and(Act::can_be_undone) {
        let instead = kept.act.map_or("如需更正，请直接修改有关内容。", Act::instead_of_undoing);
        return Err(Refusal::refused(format!("“{}”不能撤销。", kept.label)).hinted(instead));
    }
    Ok(())
}

/// Says which later operation is in the way, as far as that can be found.
fn blocked(db: &Connection, kept: &Kept, obstacle: &Obstacle) -> Result<Refusal> {
    let later = match obstacle {
        Obstacle::Row(row) => store::later(db, kept, &row.table, Some(&row.key))?,
        Obstacle::Constraint(row) => store::later(db, kept, &row.table, None)?,
        Obstacle::Settled(_) => None,
        Obstacle::Reference => store::dangling(db)?
            .map(|(table, key)| store::later(db, kept, &table, key.as_deref()))
            .transpose()?
            .flatten(),
    };
    let (act, later) = later.unzip();
    let why = match (obstacle, &later) {
        (Obstacle::Row(row), Some(later)) => {
            format!("后来的“{}”（{}）改动了同一条{}记录", later.label, later.at, name_of(&row.table))
        }
        (Obstacle::Row(row), None) => format!("其中的{}记录后来有了变化", name_of(&row.table)),
        (Obstacle::Constraint(row), Some(later)) => format!(
            "撤销后{}会与现有的重复，可能是后来的“{}”（{}）用了同样的内容",
            name_of(&row.table),
            later.label,
            later.at
        ),
        (Obstacle::Constraint(row), None) => format!("撤销后{}会与现有的重复", name_of(&row.table)),
        (Obstacle::Settled(row), _) => {
            let done = settled_by(&row.table).unwrap_or("定下来");
            format!("其中的“{}”后来已经{done}", name_of(&row.table))
        }
        (Obstacle::Reference, Some(later)) => {
            format!("后来的“{}”（{}）还要用到其中的内容", later.label, later.at)
        }
        (Obstacle::Reference, None) => "后来的资料还要用到其中的内容".to_owned(),
    };
    // What cannot be undone itself stays in the way.
    let lasting = act.flatten().filter(|act| !act.can_be_undone());
    let hint = match (lasting, later) {
        (Some(act), _) => act.instead_of_undoing().to_owned(),
        (None, Some(later)) => {
            format!("请先撤销“{}”，再撤销这一项；或者直接修改有关内容。", later.label)
        }
        (None, None) => "请直接修改有关内容。".to_owned(),
    };
    Ok(Refusal::refused(format!("不能撤销“{}”：{why}。", kept.label)).hinted(hint).coded("undo_blocked"))
}
