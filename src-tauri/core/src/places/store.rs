//! What is kept of constituencies, villages, groups and stations.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::api::{
    Constituency, ConstituencyFacts, Group, GroupFacts, PlaceRef, Places, Station, StationFacts, Village,
};
use super::rules;
use crate::values::{ConstituencyId, DeputyId, GroupId, StationId, TermId, VillageId};
use crate::{Refusal, Result};

/// Every place of the current term, with how many deputies in office (the suspended included) belong to it.
///
/// # Errors
/// Only where the store cannot be read.
pub fn all(db: &Connection) -> Result<Places> {
    let mut villages_of: BTreeMap<i64, Vec<VillageId>> = BTreeMap::new();
    for pair in rows(db, "SELECT constituency_id, village_id FROM constituency_villages", |row| {
        Ok((row.get(0)?, row.get(1)?))
    })? {
        let (constituency, village): (i64, VillageId) = pair;
        villages_of.entry(constituency).or_default().push(village);
    }
    let mut constituencies = rows(db, include_str!("constituencies.sql"), constituency)?;
    for constituency in &mut constituencies {
        constituency.facts.villages = villages_of.remove(&constituency.id.0).unwrap_or_default();
    }
    Ok(Places {
        constituencies,
        villages: rows(db, include_str!("villages.sql"), |row| {
            Ok(Village { id: row.get(0)?, name: row.get(1)?, deputies: row.get(2)? })
        })?,
        groups: rows(db, include_str!("groups.sql"), group)?,
        stations: rows(db, include_str!("stations.sql"), station)?,
    })
}

fn rows<T>(db: &Connection, sql: &str, read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>) -> Result<Vec<T>> {
    let mut statement = db.prepare_cached(sql)?;
    let found = statement.query_map([], read)?.collect::<rusqlite::Result<Vec<T>>>()?;
    Ok(found)
}

fn constituency(row: &Row<'_>) -> rusqlite::Result<Constituency> {
    let (seats, deputies) = (row.get("seats")?, row.get("deputies")?);
    Ok(Constituency {
        id: row.get("id")?,
        facts: ConstituencyFacts {
            number: row.get("number")?,
            name: row.get("name")?,
            seats,
            voters: row.get("voters")?,
            villages: Vec::new(),
        },
        deputies,
        notes: rules::notes_on_constituency(seats, deputies),
    })
}

fn group(row: &Row<'_>) -> rusqlite::Result<Group> {
    Ok(Group {
        id: row.get("id")?,
        facts: GroupFacts {
            number: row.get("number")?,
            name: row.get("name")?,
            head: row.get("head_id")?,
            vice_head: row.get("vice_head_id")?,
            liaison: row.get("liaison")?,
            department: row.get("department")?,
        },
        deputies: row.get("deputies")?,
    })
}

fn station(row: &Row<'_>) -> rusqlite::Result<Station> {
    Ok(Station {
        id: row.get("id")?,
        facts: StationFacts {
            number: row.get("number")?,
            name: row.get("name")?,
            head: row.get("head")?,
            liaison: row.get("liaison")?,
            address: row.get("address")?,
            phone: row.get("phone")?,
            reception: row.get("reception")?,
        },
        deputies: row.get("deputies")?,
    })
}

/// A new constituency of a term.
///
/// # Errors
/// Refused where the name is taken.
pub fn insert_constituency(
    db: &Connection,
    term: TermId,
    facts: &ConstituencyFacts,
) -> Result<ConstituencyId> {
    db.prepare_cached(
        "INSERT INTO constituencies (term_id, number, name, seats, voters) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![term, facts.number, facts.name.trim(), facts.seats, facts.voters])
    .map_err(|error| taken(error, &facts.name))?;
    let id = ConstituencyId(db.last_insert_rowid());
    set_villages(db, id, &facts.villages)?;
    Ok(id)
}

/// A constituency changed.
///
/// # Errors
/// NotFound; Refused where the name is taken.
pub fn update_constituency(db: &Connection, id: ConstituencyId, facts: &ConstituencyFacts) -> Result<()> {
    let changed = db
        .execute(
            "UPDATE constituencies SET number = ?2, name = ?3, seats = ?4, voters = ?5 WHERE id = ?1",
            params![id, facts.number, facts.name.trim(), facts.seats, facts.voters],
        )
        .map_err(|error| taken(error, &facts.name))?;
    there(changed)?;
    set_villages(db, id, &facts.villages)
}

fn set_villages(db: &Connection, id: ConstituencyId, villages: &[VillageId]) -> Result<()> {
    db.execute("DELETE FROM constituency_villages WHERE constituency_id = ?1", [id])?;
    for village in villages {
        db.execute(
            "INSERT INTO constituency_villages (constituency_id, village_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            params![id, village],
        )?;
    }
    Ok(())
}

/// A new village.
///
/// # Errors
/// Refused where the name is taken.
pub fn insert_village(db: &Connection, name: &str) -> Result<VillageId> {
    db.execute("INSERT INTO villages (name) VALUES (?1)", [name.trim()])
        .map_err(|error| taken(error, name))?;
    Ok(VillageId(db.last_insert_rowid()))
}

/// A village renamed.
///
/// # Errors
/// NotFound; Refused where the name is taken.
pub fn update_village(db: &Connection, id: VillageId, name: &str) -> Result<()> {
    let changed = db
        .execute("UPDATE villages SET name = ?2 WHERE id = ?1", params![id, name.trim()])
        .map_err(|error| taken(error, name))?;
    there(changed)
}

/// A new group of a term.
///
/// # Errors
/// Refused where the name is taken.
pub fn insert_group(db: &Connection, term: TermId, facts: &GroupFacts) -> Result<GroupId> {
    db.execute(
        "INSERT INTO groups (term_id, number, name, head_id, vice_head_id, liaison, department)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            term,
            facts.number,
            facts.name.trim(),
            facts.head,
            facts.vice_head,
            facts.liaison,
            facts.department
        ],
    )
    .map_err(|error| taken(error, &facts.name))?;
    Ok(GroupId(db.last_insert_rowid()))
}

/// A group changed.
///
/// # Errors
/// NotFound; Refused where the name is taken.
pub fn update_group(db: &Connection, id: GroupId, facts: &GroupFacts) -> Result<()> {
    let changed = db
        .execute(
            "UPDATE groups SET number = ?2, name = ?3, head_id = ?4, vice_head_id = ?5, liaison = ?6, department = ?7
             WHERE id = ?1",
            params![id, facts.number, facts.name.trim(), facts.head, facts.vice_head, facts.liaison, facts.department],
        )
        .map_err(|error| taken(error, &facts.name))?;
    there(changed)
}

/// A deputy who is removed heads no group any more.
///
/// # Errors
/// Only where the store cannot be written.
pub fn forget_head(db: &Connection, deputy: DeputyId) -> Result<()> {
    db.execute("UPDATE groups SET head_id = NULL WHERE head_id = ?1", [deputy])?;
    db.execute("UPDATE groups SET vice_head_id = NULL WHERE vice_head_id = ?1", [deputy])?;
    Ok(())
}

/// A new station.
///
/// # Errors
/// Refused where the name is taken.
pub fn insert_station(db: &Connection, facts: &StationFacts) -> Result<StationId> {
    db.execute(
        "INSERT INTO stations (number, name, head, liaison, address, phone, reception)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            facts.number,
            facts.name.trim(),
            facts.head,
            facts.liaison,
            facts.address,
            facts.phone,
            facts.reception
        ],
    )
    .map_err(|error| taken(error, &facts.name))?;
    Ok(StationId(db.last_insert_rowid()))
}

/// A station changed.
///
/// # Errors
/// NotFound; Refused where the name is taken.
pub fn update_station(db: &Connection, id: StationId, facts: &StationFacts) -> Result<()> {
    let changed = db
        .execute(
            "UPDATE stations
             SET number = ?2, name = ?3, head = ?4, liaison = ?5, address = ?6, phone = ?7, reception = ?8
             WHERE id = ?1",
            params![
                id,
                facts.number,
                facts.name.trim(),
                facts.head,
                facts.liaison,
                facts.address,
                facts.phone,
                facts.reception
            ],
        )
        .map_err(|error| taken(error, &facts.name))?;
    there(changed)
}

/// A place's name and how many deputies belong to it, whatever their status.
///
/// # Errors
/// NotFound.
pub fn name_and_deputies(db: &Connection, place: PlaceRef) -> Result<(String, u32)> {
    let (sql, id) = match place {
        PlaceRef::Constituency(id) => (
            "SELECT name, (SELECT count(*) FROM deputies WHERE constituency_id = ?1) FROM constituencies WHERE id = ?1",
            id.0,
        ),
        PlaceRef::Village(id) => (
            "SELECT name, (SELECT count(*) FROM deputies WHERE village_id = ?1) FROM villages WHERE id = ?1",
            id.0,
        ),
        PlaceRef::Group(id) => (
            "SELECT name, (SELECT count(*) FROM deputies WHERE group_id = ?1) FROM groups WHERE id = ?1",
            id.0,
        ),
        PlaceRef::Station(id) => (
            "SELECT name, (SELECT count(*) FROM deputy_stations WHERE station_id = ?1) FROM stations WHERE id = ?1",
            id.0,
        ),
    };
    db.query_row(sql, [id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?.ok_or_else(gone)
}

/// Removes a place.
///
/// # Errors
/// NotFound; Refused where activities or contacts name it.
pub fn remove(db: &Connection, place: PlaceRef) -> Result<()> {
    let (sql, id) = match place {
        PlaceRef::Constituency(id) => ("DELETE FROM constituencies WHERE id = ?1", id.0),
        PlaceRef::Village(id) => ("DELETE FROM villages WHERE id = ?1", id.0),
        PlaceRef::Group(id) => ("DELETE FROM groups WHERE id = ?1", id.0),
        PlaceRef::Station(id) => ("DELETE FROM stations WHERE id = ?1", id.0),
    };
    there(db.execute(sql, [id]).map_err(still_named)?)
}

/// Other records name the place: those stay true, so the place stays.
fn still_named(error: rusqlite::Error) -> Refusal {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Refusal::refused("已有履职活动、活动计划或者联系对象登记在它名下，不能删除。")
                .hinted("名称有变化的，请直接改名；确实不要的，请先把那些记录改到别处。")
        }
        _ => error.into(),
    }
}

fn there(changed: usize) -> Result<()> {
    if changed == 0 { Err(gone()) } else { Ok(()) }
}

fn gone() -> Refusal {
    Refusal::not_found("它已经不在了，可能刚被删除。").hinted("请刷新后再看。")
}

fn taken(error: rusqlite::Error, name: &str) -> Refusal {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Refusal::refused(format!("已经有“{}”了。", name.trim()))
                .at("name")
                .hinted("请换一个名称，或直接修改原来的那一个。")
        }
        _ => error.into(),
    }
}
