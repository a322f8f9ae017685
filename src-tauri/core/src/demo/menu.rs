//! The fictional town's duty menu of 2026: what was planned, who signed up, and which of its activities belong to it.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Deserialize;

use crate::activities;
use crate::menu::api::{Audience, MenuItemFacts, MenuItemSeen, MenuMinimum};
use crate::values::{ActivityId, Day, DeputyId, DutyKind, MenuPart, MenuStage};
use crate::{Refusal, Result, menu, settings};

#[derive(Deserialize)]
struct TownMenu {
    year: i32,
    minimum: MenuMinimum,
    items: Vec<TownItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TownItem {
    part: MenuPart,
    title: String,
    kind: DutyKind,
    months: (u32, u32),
    half_days: u32,
    place: Option<String>,
    organiser: Option<String>,
    #[serde(default)]
    seats: u32,
    sign_up_by: Option<Day>,
    category: Option<String>,
    notes: Option<String>,
    stage: MenuStage,
    cancelled_reason: Option<String>,
    /// What titles of its activities say; all of the year's that say one of these.
    #[serde(default)]
    activities: Vec<String>,
    /// Ends of card numbers, in the order they came.
    #[serde(default)]
    sign_ups: Vec<String>,
    signed_on: Option<Day>,
}

/// Adds the year's menu to the town; `deputies` by card number.
///
/// # Errors
/// Bug where the shipped file is broken.
pub fn add(db: &Connection, json: &[u8], deputies: &BTreeMap<String, DeputyId>) -> Result<()> {
    let town: TownMenu = serde_json::from_slice(json).map_err(Refusal::bug)?;
    let (term, titles) = (settings::current_term(db)?, titles(db, town.year)?);
    menu::keep_minimum(db, &town.minimum)?;
    for item in town.items {
        let facts = facts(&item, town.year);
        let id = menu::insert_item(db, term, &facts)?;
        for card in &item.sign_ups {
            let deputy = deputies.get(&format!("QH19-{card}")).copied();
            let deputy = deputy.ok_or_else(|| Refusal::bug(format!("演示数据里没有 {card} 号代表")))?;
            let on = item.signed_on.ok_or_else(|| Refusal::bug("演示数据里没有报名日期"))?;
            menu::insert_sign_up(db, id, deputy, on)?;
        }
        for said in &item.activities {
            let meant: Vec<ActivityId> =
                titles.iter().filter(|(_, title)| title.contains(said)).map(|(id, _)| *id).collect();
            if meant.is_empty() {
                return Err(Refusal::bug(format!("演示数据里没有“{said}”的活动")));
            }
            meant.into_iter().try_for_each(|activity| menu::insert_link(db, id, activity))?;
        }
        let seen = MenuItemSeen { id, revision: 1 };
        menu::set_stage(db, seen, &facts.title, item.stage, item.cancelled_reason.as_deref())?;
    }
    Ok(())
}

fn titles(db: &Connection, year: i32) -> Result<BTreeMap<ActivityId, String>> {
    match (Day::new(year, 1, 1), Day::new(year, 12, 31)) {
        (Some(first), Some(last)) => activities::duty_titles(db, first, last),
        _ => Ok(BTreeMap::new()),
    }
}

fn facts(item: &TownItem, year: i32) -> MenuItemFacts {
    MenuItemFacts {
        year,
        part: item.part,
        title: item.title.clone(),
        kind: item.kind,
        first_month: item.months.0,
        last_month: item.months.1,
        half_days: item.half_days,
        place: item.place.clone(),
        station: None,
        organiser: item.organiser.clone(),
        seats: item.seats,
        sign_up_by: item.sign_up_by,
        audience: item.category.clone().map_or(Audience::All, Audience::Category),
        notes: item.notes.clone(),
    }
}
