//! Which activities were made of which items.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::menu::api::MenuActivity;
use crate::menu::rules::{self, Came};
use crate::values::{ActivityId, Attendance, AttendanceId, Day, DeputyId, DutyKind, MenuItemId, Review};
use crate::{Refusal, Result};

/// What the attendance of an item's activities says of a deputy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attended {
    /// What the office approved.
    pub came: Option<Came>,
    /// Whether something waits for the office to check it.
    pub is_claimed: bool,
}

/// What the attendance of a year's items says of each deputy.
///
/// # Errors
/// Only where the store cannot be read.
pub fn attended_in(db: &Connection, year: i32) -> Result<BTreeMap<(MenuItemId, DeputyId), Attended>> {
    let mut attendances: BTreeMap<(MenuItemId, DeputyId), Vec<(Attendance, Review)>> = BTreeMap::new();
    let mut statement = db.prepare_cached(include_str!("came.sql"))?;
    let mut rows = statement.query([year])?;
    while let Some(row) = rows.next()? {
        let (key, attendance) = ((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?));
        attendances.entry(key).or_default().push(attendance);
    }
    let attended = attendances.into_iter().map(|(key, all)| {
        let is_claimed = all.iter().any(|(_, review)| *review == Review::Claimed);
        (key, Attended { came: rules::best_of(all), is_claimed })
    });
    Ok(attended.collect())
}

/// An item's activities, by day.
///
/// # Errors
/// Only where the store cannot be read.
pub fn activities_of(db: &Connection, item: MenuItemId) -> Result<Vec<MenuActivity>> {
    let mut statement = db.prepare_cached(include_str!("activities.sql"))?;
    let found = statement.query_map([item], activity)?;
    Ok(found.collect::<rusqlite::Result<Vec<MenuActivity>>>()?)
}

/// What waits for review in an item's activities that began by a day, by day.
///
/// # Errors
/// Only where the store cannot be read.
pub fn claims(db: &Connection, item: MenuItemId, by: Day) -> Result<Vec<AttendanceId>> {
    let mut statement = db.prepare_cached(include_str!("claims.sql"))?;
    let found = statement.query_map(params![item, by], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<Vec<AttendanceId>>>()?)
}

/// The year's activities that are no item's yet: those of the kind first, then newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn linkable(db: &Connection, year: i32, kind: DutyKind) -> Result<Vec<MenuActivity>> {
    let mut statement = db.prepare_cached(include_str!("linkable.sql"))?;
    let days = (format!("{year:04}-01-01"), format!("{year:04}-12-31"));
    let found = statement.query_map(params![days.0, days.1, kind], activity)?;
    Ok(found.collect::<rusqlite::Result<Vec<MenuActivity>>>()?)
}

fn activity(row: &Row<'_>) -> rusqlite::Result<MenuActivity> {
    Ok(MenuActivity {
        id: row.get("id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        starts_on: row.get("starts_on")?,
        came: row.get("came")?,
        claimed: row.get("claimed")?,
    })
}

/// Says that an activity is one of an item's.
///
/// # Errors
/// Refused at `activity` where it is one of the menu's already; NotFound where it is not there.
pub fn insert_link(db: &Connection, item: MenuItemId, activity: ActivityId) -> Result<()> {
    let is_there: bool =
        db.query_row("SELECT EXISTS (SELECT 1 FROM activities WHERE id = ?1)", [activity], |row| row.get(0))?;
    if !is_there {
        return Err(Refusal::not_found("这次活动的记录不在了，可能刚被删除。").hinted("请刷新后再选。"));
    }
    let inserted = db.execute(
        "INSERT OR IGNORE INTO menu_activities (activity_id, item_id) VALUES (?1, ?2)",
        params![activity, item],
    )?;
    if inserted == 0 {
        return Err(Refusal::refused("这次活动已经属于履职菜单里的一个项目。")
            .hinted("一次活动只能属于一个项目；关联错了的，请先在原项目里解除关联。")
            .at("activity"));
    }
    Ok(())
}

/// Which item an activity was made of.
///
/// # Errors
/// NotFound where it was none.
pub fn item_of(db: &Connection, activity: ActivityId) -> Result<MenuItemId> {
    let found = db
        .query_row("SELECT item_id FROM menu_activities WHERE activity_id = ?1", [activity], |row| row.get(0))
        .optional()?;
    found.ok_or_else(|| {
        Refusal::not_found("这次活动没有与履职菜单关联，可能刚被解除。").hinted("请刷新后再看。")
    })
}

/// Says that an activity is none of the menu's.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove_link(db: &Connection, activity: ActivityId) -> Result<()> {
    db.execute("DELETE FROM menu_activities WHERE activity_id = ?1", [activity])?;
    Ok(())
}
