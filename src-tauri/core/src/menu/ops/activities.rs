//! An item turns into activities, or activities are said to be an item's.

use crate::activities;
use crate::activities::api::{ActivityFacts, AttendanceFacts, ReviewAttendances, Verdict};
use crate::menu::api::{
    LinkMenuActivity, MakeMenuActivity, MenuActivity, MenuActivityMade, MenuClaimsApproved, MenuItemRef,
    UnlinkMenuActivity,
};
use crate::menu::plan::{Plan, count};
use crate::menu::rules::{self, Step};
use crate::menu::store::{self, Item};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{ActivityLevel, Attendance, DeputyId, DutyRole, Review, Tier};
use crate::{Refusal, Result, settings};

/// Makes an activity of an item: what the plan says of it, and everybody expected as a claim, so that nothing counts
/// before the office has looked at who came.
///
/// # Errors
/// Invalid at a field; Refused by the stage, or where the activity is there already; NotFound.
pub fn make_activity(office: &mut Office, asked: MakeMenuActivity) -> Result<MenuActivityMade> {
    let item = store::one(office.db(), asked.item)?;
    rules::next(item.stage, Step::Hold)?;
    let plan = Plan::read(office, item.facts.year)?;
    let expected: Vec<AttendanceFacts> = plan.expected(&item, asked.group).into_iter().map(claimed).collect();
    let (facts, expected) =
        activities::checked(office, facts(&item, asked), expected).map_err(|refusal| {
            match refusal.code.as_deref() {
                Some("activity_alike") => {
                    refusal.hinted("如果是同一次活动，请用“关联已有活动”；确实是另一次的，请核对日期。")
                }
                _ => refusal,
            }
        })?;
    let term = settings::current_term(office.db())?;
    let about = format!("{}，{} 人", facts.title, expected.len());
    let activity = office.transact(Operation::new(Act::MakeMenuActivity, about), |db| {
        let activity = activities::insert(db, term, &facts, &expected)?;
        store::insert_link(db, item.id, activity).map(|()| activity)
    })?;
    Ok(MenuActivityMade { activity, expected: count(expected.len()) })
}

fn facts(item: &Item, asked: MakeMenuActivity) -> ActivityFacts {
    // Two half-days make a day; a length that cannot be is refused by the activity's own rules.
    let days = (i64::from(asked.half_days) + 1) / 2;
    ActivityFacts {
        kind: item.facts.kind,
        title: item.facts.title.clone(),
        starts_on: asked.starts_on,
        ends_on: asked.starts_on.plus_days((days - 1).max(0)).unwrap_or(asked.starts_on),
        half_days: asked.half_days,
        place: item.facts.place.clone(),
        organiser: item.facts.organiser.clone(),
        level: ActivityLevel::Township,
        group: asked.group,
        station: item.facts.station,
        content: None,
        result: None,
    }
}

fn claimed(deputy: DeputyId) -> AttendanceFacts {
    AttendanceFacts {
        deputy,
        attendance: Attendance::Present,
        observer: false,
        leave_half_days: 0,
        leave_approved_by: None,
        role: DutyRole::Participant,
        spoke: false,
        spoke_text: None,
        tier: Tier::Ordinary,
        pieces: None,
        review: Review::Claimed,
        returned_reason: None,
    }
}

/// Approves whatever waits for review in an item's activities, as it was entered; those still to come wait on.
///
/// # Errors
/// Refused where nothing waits; NotFound.
pub fn approve_claims(office: &mut Office, asked: MenuItemRef) -> Result<MenuClaimsApproved> {
    let item = store::one(office.db(), asked.id)?;
    let attendances = store::claims(office.db(), item.id, office.today())?;
    if attendances.is_empty() {
        return Err(Refusal::refused(format!("“{}”没有等待审核的出席记录。", item.facts.title))
            .hinted("活动到了日期、登记了参加的代表以后再审核。"));
    }
    let approved = count(attendances.len());
    let review = ReviewAttendances { attendances, verdict: Verdict::Approve, reason: None };
    activities::review(office, &review)?;
    Ok(MenuClaimsApproved { approved })
}

/// The year's activities that could be said to be an item's.
///
/// # Errors
/// NotFound.
pub fn linkable(office: &Office, asked: MenuItemRef) -> Result<Vec<MenuActivity>> {
    let item = store::one(office.db(), asked.id)?;
    store::linkable(office.db(), item.facts.year, item.facts.kind)
}

/// Says that an activity was one of an item's.
///
/// # Errors
/// Refused at `activity` where it is another item's, or by the stage; NotFound.
pub fn link(office: &mut Office, asked: LinkMenuActivity) -> Result<()> {
    let item = store::one(office.db(), asked.item)?;
    rules::next(item.stage, Step::Hold)?;
    office.transact(Operation::new(Act::LinkMenuActivity, item.facts.title), |db| {
        store::insert_link(db, item.id, asked.activity)
    })
}

/// Says that an activity was none of the menu's after all.
///
/// # Errors
/// Refused by the item's stage; NotFound.
pub fn unlink(office: &mut Office, asked: UnlinkMenuActivity) -> Result<()> {
    let item = store::one(office.db(), store::item_of(office.db(), asked.activity)?)?;
    rules::next(item.stage, Step::Hold)?;
    office.transact(Operation::new(Act::UnlinkMenuActivity, item.facts.title), |db| {
        store::remove_link(db, asked.activity)
    })
}
