//! A year of the fictional town: what its deputies did from October 2025 to September 2026, in `assets/demo/year.json`.
//!
//! Most are approved; some of the last weeks' are claims, one was returned, and one group has met too rarely.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde::Deserialize;

use super::{FILES, Rows, Town, TownDeputy};
use crate::activities::api::{ActivityFacts, AttendanceFacts};
use crate::values::{ActivityLevel, Attendance, Day, DeputyId, DutyKind, DutyRole, Review, Tier};
use crate::{Refusal, Result, activities, settings};

/// The end of a card number: 012 of QH19-012.
type Card = String;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Held {
    kind: DutyKind,
    title: String,
    on: Day,
    to: Option<Day>,
    half_days: u32,
    place: Option<String>,
    organiser: Option<String>,
    #[serde(default)]
    level: ActivityLevel,
    group: Option<String>,
    station: Option<String>,
    content: Option<String>,
    result: Option<String>,
    who: Who,
    /// Further than `who`.
    #[serde(default)]
    extra: Vec<Card>,
    /// Half-days; all of them is 请假, fewer is 出席 with leave.
    #[serde(default)]
    leave: BTreeMap<Card, u32>,
    #[serde(default)]
    absent: BTreeSet<Card>,
    #[serde(default)]
    late: BTreeSet<Card>,
    #[serde(default)]
    left_early: BTreeSet<Card>,
    #[serde(default)]
    observers: BTreeSet<Card>,
    #[serde(default)]
    spoke: BTreeMap<Card, String>,
    #[serde(default)]
    lead: BTreeSet<Card>,
    #[serde(default)]
    tier: BTreeMap<Card, Tier>,
    #[serde(default)]
    pieces: BTreeMap<Card, u32>,
    #[serde(default)]
    claimed: bool,
    returned: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Who {
    /// `all`, `presidium`, or `group` for the activity's own.
    Word(String),
    Cards(Vec<Card>),
}

/// Adds the year's activities to the town.
///
/// # Errors
/// Bug where the shipped file is broken.
pub fn add_year(db: &Connection, town: &Town, rows: &Rows) -> Result<()> {
    let json = FILES.get_file("year.json").ok_or_else(|| Refusal::bug("缺少演示数据"))?;
    let year: Vec<Held> = serde_json::from_slice(json.contents()).map_err(Refusal::bug)?;
    let term = settings::current_term(db)?;
    for held in year {
        let attendances = attendances(&held, town, rows)?;
        activities::insert(db, term, &facts(held, rows), &attendances)?;
    }
    Ok(())
}

fn facts(held: Held, rows: &Rows) -> ActivityFacts {
    ActivityFacts {
        kind: held.kind,
        title: held.title,
        starts_on: held.on,
        ends_on: held.to.unwrap_or(held.on),
        half_days: held.half_days,
        place: held.place,
        organiser: held.organiser,
        level: held.level,
        group: held.group.and_then(|name| rows.groups.get(&name).copied()),
        station: held.station.and_then(|name| rows.stations.get(&name).copied()),
        content: held.content,
        result: held.result,
    }
}

fn attendances(held: &Held, town: &Town, rows: &Rows) -> Result<Vec<AttendanceFacts>> {
    let cards = cards(held, town).into_iter().chain(held.extra.iter().cloned());
    cards
        .map(|card| {
            let deputy = rows.deputies.get(&format!("QH19-{card}"));
            let deputy = deputy.ok_or_else(|| Refusal::bug(format!("演示数据里没有 {card} 号代表")))?;
            Ok(attendance(held, &card, *deputy))
        })
        .collect()
}

fn cards(held: &Held, town: &Town) -> Vec<Card> {
    let of = |belongs: &dyn Fn(&TownDeputy) -> bool| -> Vec<Card> {
        let deputies = town.deputies.iter().filter(|deputy| belongs(deputy));
        deputies.map(|deputy| deputy.card_no.trim_start_matches("QH19-").to_owned()).collect()
    };
    match &held.who {
        Who::Cards(cards) => cards.clone(),
        Who::Word(word) => match word.as_str() {
            "presidium" => of(&|deputy| deputy.offices.iter().any(|office| office == "主席团成员")),
            "group" => of(&|deputy| Some(&deputy.group) == held.group.as_ref()),
            _ => of(&|_| true),
        },
    }
}

fn attendance(held: &Held, card: &str, deputy: DeputyId) -> AttendanceFacts {
    let leave_half_days = held.leave.get(card).copied().unwrap_or(0);
    let attendance = if leave_half_days == held.half_days {
        Attendance::Leave
    } else if held.absent.contains(card) {
        Attendance::Absent
    } else if held.late.contains(card) {
        Attendance::Late
    } else if held.left_early.contains(card) {
        Attendance::LeftEarly
    } else {
        Attendance::Present
    };
    let review = match (&held.returned, held.claimed) {
        (Some(_), _) => Review::Returned,
        (None, true) => Review::Claimed,
        (None, false) => Review::Approved,
    };
    AttendanceFacts {
        deputy,
        attendance,
        observer: held.observers.contains(card),
        leave_half_days,
        leave_approved_by: (leave_half_days > 0).then(|| "镇人大主席".to_owned()),
        role: if held.lead.contains(card) { DutyRole::Lead } else { DutyRole::Participant },
        spoke: held.spoke.contains_key(card),
        spoke_text: held.spoke.get(card).cloned(),
        tier: held.tier.get(card).copied().unwrap_or_default(),
        pieces: held.pieces.get(card).copied(),
        review,
        returned_reason: held.returned.clone(),
    }
}
