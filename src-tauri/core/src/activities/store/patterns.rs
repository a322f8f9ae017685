//! Templates, training and groups' activities as they are kept.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::activities::api::{ActivityFacts, ActivityStandards, GroupActivityCount, TemplateLine};
use crate::values::{ActivityTemplateId, Day, DeputyId};
use crate::{Refusal, Result};

/// Every template, by name.
///
/// # Errors
/// Only where the store cannot be read.
pub fn templates(db: &Connection) -> Result<Vec<TemplateLine>> {
    let mut statement = db.prepare_cached(
        "SELECT id, name, kind, title,
             (SELECT count(*) FROM activity_template_deputies WHERE template_id = activity_templates.id)
         FROM activity_templates ORDER BY name",
    )?;
    let lines = statement.query_map([], |row| {
        Ok(TemplateLine {
            id: row.get(0)?,
            name: row.get(1)?,
            kind: row.get(2)?,
            title: row.get(3)?,
            invited: row.get(4)?,
        })
    })?;
    Ok(lines.collect::<rusqlite::Result<Vec<TemplateLine>>>()?)
}

/// A template's name, and its facts for an activity that begins on a day.
///
/// # Errors
/// NotFound.
pub fn template(db: &Connection, id: ActivityTemplateId, starts_on: Day) -> Result<(String, ActivityFacts)> {
    let mut statement = db.prepare_cached(
        "SELECT name, kind, title, half_days, days, place, organiser, level, group_id, station_id
         FROM activity_templates WHERE id = ?1",
    )?;
    let found = statement.query_row([id], |row| {
        let days: i64 = row.get("days")?;
        let facts = ActivityFacts {
            kind: row.get("kind")?,
            title: row.get("title")?,
            starts_on,
            ends_on: starts_on.plus_days(days - 1).unwrap_or(starts_on),
            half_days: row.get("half_days")?,
            place: row.get("place")?,
            organiser: row.get("organiser")?,
            level: row.get("level")?,
            group: row.get("group_id")?,
            station: row.get("station_id")?,
            content: None,
            result: None,
        };
        Ok((row.get("name")?, facts))
    });
    found
        .optional()?
        .ok_or_else(|| Refusal::not_found("这个活动模板不在了，可能刚被删除。").hinted("请刷新后再看。"))
}

/// Whom a template invites.
///
/// # Errors
/// Only where the store cannot be read.
pub fn template_deputies(db: &Connection, id: ActivityTemplateId) -> Result<Vec<DeputyId>> {
    let mut statement = db.prepare_cached(
        "SELECT deputy_id FROM activity_template_deputies WHERE template_id = ?1 ORDER BY deputy_id",
    )?;
    let found = statement.query_map([id], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<Vec<DeputyId>>>()?)
}

/// Keeps a template in the place of one with the same name, if there is one.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_template(
    db: &Connection,
    name: &str,
    facts: &ActivityFacts,
    days: i64,
    invited: &[DeputyId],
) -> Result<ActivityTemplateId> {
    let id = db.query_row(
        include_str!("keep_template.sql"),
        params![
            name,
            facts.kind,
            facts.title,
            facts.half_days,
            days,
            facts.place,
            facts.organiser,
            facts.level,
            facts.group,
            facts.station
        ],
        |row| row.get(0),
    )?;
    db.execute("DELETE FROM activity_template_deputies WHERE template_id = ?1", [id])?;
    for deputy in invited {
        db.execute(
            "INSERT INTO activity_template_deputies (template_id, deputy_id) VALUES (?1, ?2)",
            params![id, deputy],
        )?;
    }
    Ok(id)
}

/// Removes a template.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove_template(db: &Connection, id: ActivityTemplateId) -> Result<()> {
    db.execute("DELETE FROM activity_templates WHERE id = ?1", [id])?;
    Ok(())
}

/// How many trainings of this term each deputy came to and how many of them in a year, approved ones only, and the day
/// of the newest.
///
/// # Errors
/// Only where the store cannot be read.
pub fn trainings(db: &Connection, year: i32) -> Result<BTreeMap<DeputyId, (u32, u32, Day)>> {
    let mut statement = db.prepare_cached(
        "SELECT attendances.deputy_id, count(*), sum(activities.starts_on BETWEEN ?1 AND ?2),
             max(activities.starts_on)
         FROM activities
         JOIN terms ON terms.id = activities.term_id AND terms.is_current = 1
         JOIN attendances ON attendances.activity_id = activities.id
         WHERE activities.kind = 'training' AND attendances.review = 'approved'
             AND attendances.attendance <> 'leave' AND attendances.attendance <> 'absent'
         GROUP BY attendances.deputy_id",
    )?;
    let days = params![format!("{year:04}-01-01"), format!("{year:04}-12-31")];
    let rows = statement.query_map(days, |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?))))?;
    Ok(rows.collect::<rusqlite::Result<BTreeMap<_, _>>>()?)
}

/// How often each group of the term met in a year.
///
/// # Errors
/// Only where the store cannot be read.
pub fn group_activities(db: &Connection, year: i32) -> Result<Vec<GroupActivityCount>> {
    let least = standards(db)?.least_group_activities;
    let mut statement = db.prepare_cached(
        "SELECT groups.id, groups.name, count(activities.id)
         FROM groups
         JOIN terms ON terms.id = groups.term_id AND terms.is_current = 1
         LEFT JOIN activities ON activities.group_id = groups.id AND activities.kind = 'group_activity'
             AND activities.starts_on BETWEEN ?1 AND ?2
         GROUP BY groups.id
         ORDER BY groups.number, groups.id",
    )?;
    let days = params![format!("{year:04}-01-01"), format!("{year:04}-12-31")];
    let counts = statement.query_map(days, |row| {
        Ok(GroupActivityCount { group: row.get(0)?, name: row.get(1)?, activities: row.get(2)?, least })
    })?;
    Ok(counts.collect::<rusqlite::Result<Vec<GroupActivityCount>>>()?)
}

/// What the office holds its groups to.
///
/// # Errors
/// Only where the store cannot be read.
pub fn standards(db: &Connection) -> Result<ActivityStandards> {
    let least_group_activities =
        db.query_row("SELECT least_group_activities FROM activity_standards", [], |row| row.get(0))?;
    Ok(ActivityStandards { least_group_activities })
}

/// Keeps what the office holds its groups to.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_standards(db: &Connection, standards: ActivityStandards) -> Result<()> {
    db.execute(
        "UPDATE activity_standards SET least_group_activities = ?1",
        [standards.least_group_activities],
    )?;
    Ok(())
}
