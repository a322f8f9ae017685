//! What the secretary does about the office and its settings.

use rusqlite::Connection;

use super::api::{LastWorkday, OfficeFacts, OfficeView, Preferences, WorkdaysAfter};
use super::{rules, store};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::Workdays;
use crate::{Refusal, Result, journal};

/// No notice hangs longer than a year.
const MOST_WORKDAYS: u32 = 260;

/// Makes a new store's office the fictional town's.
///
/// # Errors
/// Invalid where a name is missing.
pub fn found_demo(office: &mut Office, facts: &OfficeFacts) -> Result<()> {
    rules::check_office(facts)?;
    office.quietly(|db| {
        store::update_office(db, facts)?;
        store::mark_demo(db)
    })
}

/// What the frame of the window needs to know.
///
/// # Errors
/// Only where the store cannot be read.
pub fn view(office: &Office) -> Result<OfficeView> {
    let db = office.db();
    let (is_named, is_demo) = store::is_named_and_demo(db)?;
    Ok(OfficeView {
        office: store::office(db)?,
        term_id: store::current_term(db)?,
        preferences: preferences(db)?,
        today: office.today(),
        store: office.path().display().to_string(),
        undo: journal::undo_line(db)?,
        redo: journal::redo_line(db)?,
        backed_up_at: office.backed_up_at(),
        is_named,
        is_demo,
    })
}

/// How this installation prints and shows.
///
/// # Errors
/// Only where the store cannot be read.
pub fn preferences(db: &Connection) -> Result<Preferences> {
    Ok(store::preferences(db)?.unwrap_or_else(rules::default_preferences))
}

/// Keeps the office's facts.
///
/// # Errors
/// Invalid where a name is missing or too long.
pub fn save_office(office: &mut Office, facts: &OfficeFacts) -> Result<()> {
    rules::check_office(facts)?;
    office.transact(Operation::new(Act::SaveOffice, &facts.town), |db| store::update_office(db, facts))
}

/// Keeps the preferences; this is no operation that could be undone.
///
/// # Errors
/// Invalid where one is out of its bounds.
pub fn save_preferences(office: &mut Office, preferences: &Preferences) -> Result<()> {
    rules::check_preferences(preferences)?;
    office.quietly(|db| store::save_preferences(db, preferences))
}

/// The last of so many working days: the day a notice may come down.
///
/// # Errors
/// Invalid where more than a year's are asked for, or the calendar ends.
pub fn workdays_after(asked: WorkdaysAfter) -> Result<LastWorkday> {
    let counted =
        (asked.workdays <= MOST_WORKDAYS).then(|| Workdays::after(asked.day, asked.workdays)).flatten();
    let counted = counted.ok_or_else(|| {
        Refusal::invalid("workdays", format!("工作日要在 {MOST_WORKDAYS} 天以内。"))
            .hinted("请填写较小的天数。")
    })?;
    let doubt = counted.not_arranged.map(|year| {
        format!("{year}年的节假日安排还没有收进本程序，只按周末和固定的法定假日计算，请对照国务院办公厅的通知核对。")
    });
    Ok(LastWorkday { until: counted.until, doubt })
}
