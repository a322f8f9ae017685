//! The fictional town's oaths: two ceremonies, and a deputy mayor elected in August who has not taken it yet.

use rusqlite::Connection;

use crate::oaths::api::{CeremonyFacts, OfficialFacts};
use crate::values::{Day, OathBasis};
use crate::{Refusal, Result, oaths, settings};

/// Adds them to the town.
///
/// # Errors
/// Bug where the calendar lacks a day.
pub fn add(db: &Connection) -> Result<()> {
    let term = settings::current_term(db)?;
    let ceremony = |held_on, led_by: &str| CeremonyFacts {
        held_on,
        place: Some("镇政府三楼会议室".to_owned()),
        led_by: Some(led_by.to_owned()),
        presided_by: Some("张晓珍".to_owned()),
    };
    let (first, second) = (day(2021, 11, 16)?, day(2023, 3, 10)?);
    let founding = oaths::insert_ceremony(db, term, &ceremony(first, "刘浩森"))?;
    let later = oaths::insert_ceremony(db, term, &ceremony(second, "吕平国"))?;
    for (name, office, since, held) in [
        ("张晓珍", "镇人大主席", first, Some(founding)),
        ("吕平国", "镇长", second, Some(later)),
        ("罗文清", "副镇长", first, Some(founding)),
        ("董雪", "副镇长", day(2026, 8, 20)?, None),
    ] {
        let facts = OfficialFacts {
            name: name.to_owned(),
            office: office.to_owned(),
            basis: OathBasis::Elected,
            took_office_on: Some(since),
        };
        oaths::insert_official(db, term, &facts, held)?;
    }
    Ok(())
}

fn day(year: i32, month: u32, day: u32) -> Result<Day> {
    Day::new(year, month, day).ok_or_else(|| Refusal::bug(format!("没有 {year} 年 {month} 月 {day} 日")))
}
