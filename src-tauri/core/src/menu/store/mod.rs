//! What is kept of the duty menu, and how it is read.

mod links;
mod minimums;
mod sign_ups;

use rusqlite::{Connection, Row, params};

pub use links::{Attended, activities_of, attended_in, claims, insert_link, item_of, linkable, remove_link};
pub use minimums::{keep_minimum, minimums, remove_minimum};
pub use sign_ups::{Name, insert_sign_up, names_in, withdraw};

use super::api::{Audience, MenuItemFacts, MenuItemSeen};
use super::rules;
use crate::values::{GroupId, MenuItemId, MenuStage, TermId};
use crate::{Kind, Refusal, Result};

/// An item with everything that is kept of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The row.
    pub id: MenuItemId,
    /// Counts up with each change.
    pub revision: u32,
    /// What was entered.
    pub facts: MenuItemFacts,
    /// 联络站's name.
    pub station_name: Option<String>,
    /// The name of the group it is for.
    pub group_name: Option<String>,
    /// How far it has come.
    pub stage: MenuStage,
    /// Why it was cancelled.
    pub cancelled_reason: Option<String>,
    /// Activities made of it.
    pub activities: u32,
}

/// The items of the current term whose year is one of these, both included: by year, months and part.
///
/// # Errors
/// Only where the store cannot be read.
pub fn items(db: &Connection, first_year: i32, last_year: i32) -> Result<Vec<Item>> {
    let mut statement = db.prepare_cached(include_str!("items.sql"))?;
    let items = statement.query_map([first_year, last_year], item)?;
    Ok(items.collect::<rusqlite::Result<Vec<Item>>>()?)
}

/// One item of the current term.
///
/// # Errors
/// NotFound.
pub fn one(db: &Connection, id: MenuItemId) -> Result<Item> {
    items(db, i32::MIN, i32::MAX)?.into_iter().find(|item| item.id == id).ok_or_else(|| {
        Refusal::not_found("这个项目不在履职菜单里了，可能刚被删除。").hinted("请刷新后再看。")
    })
}

/// Every year of the current term that has a plan, newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn years(db: &Connection) -> Result<Vec<i32>> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT menu_items.year
         FROM menu_items JOIN terms ON terms.id = menu_items.term_id AND terms.is_current = 1
         ORDER BY menu_items.year DESC",
    )?;
    let years = statement.query_map([], |row| row.get(0))?;
    Ok(years.collect::<rusqlite::Result<Vec<i32>>>()?)
}

fn item(row: &Row<'_>) -> rusqlite::Result<Item> {
    let activities = row.get("activities")?;
    Ok(Item {
        id: row.get("id")?,
        revision: row.get("revision")?,
        facts: MenuItemFacts {
            year: row.get("year")?,
            part: row.get("part")?,
            title: row.get("title")?,
            kind: row.get("kind")?,
            first_month: row.get("first_month")?,
            last_month: row.get("last_month")?,
            half_days: row.get("half_days")?,
            place: row.get("place")?,
            station: row.get("station_id")?,
            organiser: row.get("organiser")?,
            seats: row.get("seats")?,
            sign_up_by: row.get("sign_up_by")?,
            audience: audience(row.get("category")?, row.get("group_id")?),
            notes: row.get("notes")?,
        },
        station_name: row.get("station_name")?,
        group_name: row.get("group_name")?,
        stage: rules::shown(row.get("stage")?, activities),
        cancelled_reason: row.get("cancelled_reason")?,
        activities,
    })
}

fn audience(category: Option<String>, group: Option<GroupId>) -> Audience {
    match (category, group) {
        (Some(category), _) => Audience::Category(category),
        (None, Some(group)) => Audience::Group(group),
        (None, None) => Audience::All,
    }
}

fn kept(audience: &Audience) -> (Option<&str>, Option<GroupId>) {
    match audience {
        Audience::All => (None, None),
        Audience::Category(category) => (Some(category), None),
        Audience::Group(group) => (None, Some(*group)),
    }
}

/// A new item of a term, as a draft.
///
/// # Errors
/// Refused where the station or the group is not there.
pub fn insert_item(db: &Connection, term: TermId, facts: &MenuItemFacts) -> Result<MenuItemId> {
    let (category, group) = kept(&facts.audience);
    db.prepare_cached(
        "INSERT INTO menu_items (term_id, year, part, title, kind, first_month, last_month, half_days, place, station_id,
             organiser, seats, sign_up_by, category, group_id, notes, stage)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, 'draft')",
    )?
    .execute(params![
        term,
        facts.year,
        facts.part,
        facts.title,
        facts.kind,
        facts.first_month,
        facts.last_month,
        facts.half_days,
        facts.place,
        facts.station,
        facts.organiser,
        facts.seats,
        facts.sign_up_by,
        category,
        group,
        facts.notes
    ])?;
    Ok(MenuItemId(db.last_insert_rowid()))
}

/// An item changed.
///
/// # Errors
/// Stale where its revision is no longer the one seen; Refused where the station or the group is not there.
pub fn update_item(db: &Connection, seen: MenuItemSeen, facts: &MenuItemFacts) -> Result<()> {
    let (category, group) = kept(&facts.audience);
    let changed = db
        .prepare_cached(
            "UPDATE menu_items
             SET year = ?3, part = ?4, title = ?5, kind = ?6, first_month = ?7, last_month = ?8, half_days = ?9,
                 place = ?10, station_id = ?11, organiser = ?12, seats = ?13, sign_up_by = ?14, category = ?15,
                 group_id = ?16, notes = ?17, revision = revision + 1
             WHERE id = ?1 AND revision = ?2",
        )?
        .execute(params![
            seen.id,
            seen.revision,
            facts.year,
            facts.part,
            facts.title,
            facts.kind,
            facts.first_month,
            facts.last_month,
            facts.half_days,
            facts.place,
            facts.station,
            facts.organiser,
            facts.seats,
            facts.sign_up_by,
            category,
            group,
            facts.notes
        ])?;
    still_as_seen(changed, &facts.title)
}

/// Keeps how far an item has come; `reason` only where it is cancelled.
///
/// # Errors
/// Stale where its revision is no longer the one seen.
pub fn set_stage(
    db: &Connection,
    seen: MenuItemSeen,
    title: &str,
    stage: MenuStage,
    reason: Option<&str>,
) -> Result<()> {
    let changed = db.execute(
        "UPDATE menu_items SET stage = ?3, cancelled_reason = ?4, revision = revision + 1
         WHERE id = ?1 AND revision = ?2",
        params![seen.id, seen.revision, rules::kept(stage), reason],
    )?;
    still_as_seen(changed, title)
}

/// Removes an item with its list.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove_item(db: &Connection, id: MenuItemId) -> Result<()> {
    db.execute("DELETE FROM menu_items WHERE id = ?1", [id])?;
    Ok(())
}

fn still_as_seen(changed: usize, title: &str) -> Result<()> {
    if changed > 0 {
        return Ok(());
    }
    Err(Refusal::new(Kind::Stale, format!("“{title}”刚才已被修改。")).hinted("请重新打开，核对后再改。"))
}
