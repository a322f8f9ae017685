//! What is kept of deputies, and how it is read.

use std::collections::BTreeMap;

use rusqlite::types::{ToSql, ToSqlOutput, Value};
use rusqlite::{CachedStatement, Connection, OptionalExtension, Row, params};

use super::api::{DeputyFacts, PrivateFacts, StatusChange};
use super::columns::{BOUND, Columns, levels, lines};
use super::{Deputy, rules};
use crate::values::{Day, DeputyId, StationId, TermId};
use crate::{Kind, Refusal, Result, places};

/// Every deputy of the current term, in the order of entry.
///
/// # Errors
/// Only where the store cannot be read.
pub fn all(db: &Connection) -> Result<Vec<Deputy>> {
    let mut stations_of: BTreeMap<DeputyId, Vec<StationId>> = BTreeMap::new();
    let mut statement = db.prepare_cached("SELECT deputy_id, station_id FROM deputy_stations")?;
    for pair in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
        let (deputy, station) = pair?;
        stations_of.entry(deputy).or_default().push(station);
    }
    let mut statement = db.prepare_cached(include_str!("deputies.sql"))?;
    let mut deputies = statement.query_map([], deputy)?.collect::<rusqlite::Result<Vec<Deputy>>>()?;
    for deputy in &mut deputies {
        deputy.facts.stations = stations_of.remove(&deputy.id).unwrap_or_default();
    }
    Ok(deputies)
}

/// One deputy of the current term.
///
/// # Errors
/// NotFound.
pub fn one(db: &Connection, id: DeputyId) -> Result<Deputy> {
    all(db)?.into_iter().find(|deputy| deputy.id == id).ok_or_else(gone)
}

fn deputy(row: &Row<'_>) -> rusqlite::Result<Deputy> {
    Ok(Deputy {
        id: row.get("id")?,
        revision: row.get("revision")?,
        status: row.get("status")?,
        photo: row.get("photo_hash")?,
        private: PrivateFacts {
            id_number: row.get("id_number")?,
            phone: row.get("phone")?,
            phone2: row.get("phone2")?,
            address: row.get("address")?,
        },
        facts: facts(row)?,
    })
}

fn facts(row: &Row<'_>) -> rusqlite::Result<DeputyFacts> {
    Ok(DeputyFacts {
        name: row.get("name")?,
        gender: row.get("gender")?,
        ethnicity: row.get("ethnicity")?,
        birth: row.get("birth")?,
        native_place: row.get("native_place")?,
        education: row.get("education")?,
        degree: row.get("degree")?,
        party: row.get("party")?,
        party_joined: row.get("party_joined")?,
        occupation: row.get("occupation")?,
        employer: row.get("employer")?,
        position: row.get("position")?,
        category: row.get("category")?,
        identity: row.get("identity")?,
        levels: levels(row.get_ref("levels")?.as_str()?)?,
        card_no: row.get("card_no")?,
        phone_may_be_published: row.get("phone_may_be_published")?,
        constituency: row.get("constituency_id")?,
        village: row.get("village_id")?,
        group: row.get("group_id")?,
        stations: Vec::new(),
        delegation: row.get("delegation")?,
        terms_served: row.get("terms_served")?,
        reelected: row.get("reelected")?,
        elected_on: row.get("elected_on")?,
        by_election: row.get("by_election")?,
        oath_on: row.get("oath_on")?,
        offices: lines(row.get_ref("offices")?.as_str()?),
        honours: lines(row.get_ref("honours")?.as_str()?),
        note: row.get("note")?,
    })
}

/// A new deputy of a term.
///
/// # Errors
/// Refused where the ID number is somebody else's.
pub fn insert(
    db: &Connection,
    term: TermId,
    facts: &DeputyFacts,
    private: &PrivateFacts,
) -> Result<DeputyId> {
    Newcomers::of(db, term)?.insert(facts, private)
}

/// A deputy of an earlier term who was elected again: a new row with the photo of the old one.
///
/// # Errors
/// Refused where the ID number is somebody else's.
pub fn carry_over(db: &Connection, term: TermId, deputy: &Deputy, facts: &DeputyFacts) -> Result<DeputyId> {
    let id = insert(db, term, facts, &deputy.private)?;
    db.execute("UPDATE deputies SET photo_hash = ?2 WHERE id = ?1", params![id, deputy.photo])?;
    Ok(id)
}

/// The new deputies of a term, many in a row.
pub struct Newcomers<'a> {
    db: &'a Connection,
    term: TermId,
    inserting: CachedStatement<'a>,
}

impl<'a> Newcomers<'a> {
    /// Nobody yet.
    ///
    /// # Errors
    /// Only where the store cannot be read.
    pub fn of(db: &'a Connection, term: TermId) -> Result<Self> {
        let row = ["?"; BOUND + 1].join(", ");
        let sql = format!("{}VALUES ({row})", include_str!("insert_deputy.sql"));
        // A row a statement: for each of several rows SQLite would look through every table that refers to deputies.
        Ok(Self { db, term, inserting: db.prepare_cached(&sql)? })
    }

    /// One more.
    ///
    /// # Errors
    /// Refused where the ID number is somebody else's.
    pub fn insert(&mut self, facts: &DeputyFacts, private: &PrivateFacts) -> Result<DeputyId> {
        let columns = Columns::of(facts, private);
        // Most of a newcomer's facts are not known yet, and what is not bound is NULL.
        self.inserting.clear_bindings();
        for (place, value) in (1..).zip(columns.bound().into_iter().chain([&self.term as &dyn ToSql])) {
            let value = value.to_sql()?;
            if !matches!(value, ToSqlOutput::Owned(Value::Null)) {
                self.inserting.raw_bind_parameter(place, value)?;
            }
        }
        self.inserting.raw_execute().map_err(id_number_taken)?;
        let id = DeputyId(self.db.last_insert_rowid());
        insert_stations(self.db, id, &facts.stations)?;
        Ok(id)
    }
}

/// A deputy changed: facts, private facts and stations; the status and the photo stay.
///
/// # Errors
/// Stale where the deputy's revision is no longer `deputy.revision`; Refused where the ID number is somebody else's.
pub fn update(db: &Connection, deputy: &Deputy) -> Result<()> {
    let columns = Columns::of(&deputy.facts, &deputy.private);
    let id_and_revision: [&dyn ToSql; 2] = [&deputy.id, &deputy.revision];
    let bound: Vec<&dyn ToSql> = columns.bound().into_iter().chain(id_and_revision).collect();
    let changed =
        db.prepare_cached(include_str!("update_deputy.sql"))?.execute(&bound[..]).map_err(id_number_taken)?;
    if changed == 0 {
        return Err(Refusal::new(Kind::Stale, format!("“{}”的档案刚才已被修改。", deputy.facts.name))
            .hinted("请重新打开档案，核对后再改。"));
    }
    db.prepare_cached("DELETE FROM deputy_stations WHERE deputy_id = ?1")?.execute([deputy.id])?;
    insert_stations(db, deputy.id, &deputy.facts.stations)
}

/// A deputy took the oath on a day.
///
/// # Errors
/// Only where the store cannot be written.
pub fn set_oath(db: &Connection, id: DeputyId, day: Day) -> Result<()> {
    db.prepare_cached(
        "UPDATE deputies SET oath_on = ?2, revision = revision + 1 WHERE id = ?1 AND oath_on IS NOT ?2",
    )?
    .execute(params![id, day])?;
    Ok(())
}

fn insert_stations(db: &Connection, id: DeputyId, stations: &[StationId]) -> Result<()> {
    for station in stations {
        db.prepare_cached(
            "INSERT INTO deputy_stations (deputy_id, station_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        )?
        .execute(params![id, station])?;
    }
    Ok(())
}

/// Removes a deputy and all that hangs on one.
///
/// # Errors
/// NotFound; Refused with `deputy_has_records` where duty records name the deputy.
pub fn remove(db: &Connection, id: DeputyId) -> Result<()> {
    places::forget_head(db, id)?;
    let removed = db.execute("DELETE FROM deputies WHERE id = ?1", [id]).map_err(still_named)?;
    if removed == 0 { Err(gone()) } else { Ok(()) }
}

/// Other records name the deputy: those stay true, so the deputy stays.
fn still_named(error: rusqlite::Error) -> Refusal {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Refusal::refused("这位代表已有履职记录，不能删除。")
                .hinted("代表离任的，请用“变更状态”登记；确实录错了人的，请先删除与他有关的记录。")
                .coded("deputy_has_records")
        }
        _ => error.into(),
    }
}

fn change_status(db: &Connection, id: DeputyId, change: &StatusChange) -> Result<()> {
    db.execute(
        "INSERT INTO status_changes (deputy_id, status, on_day, reason, decided_by) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, change.status, change.on, change.reason.trim(), change.decided_by.trim()],
    )?;
    db.execute(
        "UPDATE deputies SET status = ?2, revision = revision + 1 WHERE id = ?1",
        params![id, change.status],
    )?;
    Ok(())
}

/// Keeps a change of status that was decided elsewhere, where the law knows the step.
///
/// # Errors
/// Invalid at a field; Refused where the law knows no such step; NotFound.
pub fn register_status(db: &Connection, id: DeputyId, change: &StatusChange, today: Day) -> Result<()> {
    let deputy = one(db, id)?;
    rules::check_status(deputy.status, change, &deputy.facts, today)?;
    change_status(db, id, change)
}

/// A deputy's changes of status, newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn status_changes(db: &Connection, id: DeputyId) -> Result<Vec<StatusChange>> {
    let mut statement = db.prepare_cached(
        "SELECT status, on_day, reason, decided_by FROM status_changes WHERE deputy_id = ?1 ORDER BY on_day DESC, id DESC",
    )?;
    let changes = statement.query_map([id], |row| {
        Ok(StatusChange {
            status: row.get(0)?,
            on: row.get(1)?,
            reason: row.get(2)?,
            decided_by: row.get(3)?,
        })
    })?;
    Ok(changes.collect::<rusqlite::Result<Vec<StatusChange>>>()?)
}

/// Everybody's changes of status, newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn all_status_changes(db: &Connection) -> Result<BTreeMap<DeputyId, Vec<StatusChange>>> {
    let mut changes: BTreeMap<DeputyId, Vec<StatusChange>> = BTreeMap::new();
    let mut statement = db.prepare_cached("SELECT DISTINCT deputy_id FROM status_changes")?;
    for id in statement.query_map([], |row| row.get(0))? {
        let id = id?;
        changes.insert(id, status_changes(db, id)?);
    }
    Ok(changes)
}

/// Gives a deputy a photo: a JPEG already shrunk. `None` takes it away.
///
/// # Errors
/// NotFound.
pub fn set_photo(db: &Connection, id: DeputyId, jpeg: Option<&[u8]>) -> Result<()> {
    let hash = jpeg.map(|jpeg| blake3::hash(jpeg).to_hex().to_string());
    if let (Some(hash), Some(jpeg)) = (&hash, jpeg) {
        db.execute(
            "INSERT INTO photos (hash, jpeg) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            params![hash, jpeg],
        )?;
    }
    let changed = db.execute(
        "UPDATE deputies SET photo_hash = ?2, revision = revision + 1 WHERE id = ?1",
        params![id, hash],
    )?;
    if changed == 0 { Err(gone()) } else { Ok(()) }
}

/// Shrinks a picture of any readable kind and gives it to a deputy as the photo.
///
/// # Errors
/// Invalid where the picture cannot be read; NotFound.
pub fn keep_photo(db: &Connection, id: DeputyId, picture: &[u8]) -> Result<()> {
    set_photo(db, id, Some(&super::photos::shrink(picture)?))
}

/// A deputy's photo as JPEG bytes, where there is one.
///
/// # Errors
/// Only where the store cannot be read.
pub fn photo_bytes(db: &Connection, id: DeputyId) -> Result<Option<Vec<u8>>> {
    let mut statement = db.prepare_cached(
        "SELECT photos.jpeg FROM photos JOIN deputies ON deputies.photo_hash = photos.hash WHERE deputies.id = ?1",
    )?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// Logs that somebody looked at a deputy's private facts.
///
/// # Errors
/// Only where the store cannot be written.
pub fn log_reveal(db: &Connection, id: DeputyId, at: &str) -> Result<()> {
    db.execute("INSERT INTO reveals (deputy_id, at) VALUES (?1, ?2)", params![id, at])?;
    Ok(())
}

fn gone() -> Refusal {
    Refusal::not_found("这位代表的档案不在了，可能刚被删除。").hinted("请刷新名册后再看。")
}

fn id_number_taken(error: rusqlite::Error) -> Refusal {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) if error.to_string().contains("id_number") => {
            Refusal::refused("这个身份证号已经属于另一位代表。")
                .at("id_number")
                .hinted("请核对身份证号，或先修改那一位的档案。")
        }
        _ => error.into(),
    }
}
