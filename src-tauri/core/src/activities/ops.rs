//! What the secretary does about activities and attendances.

use std::collections::BTreeMap;

use super::api::{
    ActivityDraft, ActivityFacts, ActivityFile, ActivityLine, ActivityRef, ActivitySaved, AttendanceFacts,
    Claim, CopyActivity, ListActivities, ReviewAttendances, SaveActivity, Verdict,
};
use super::patterns::who_hold_mandates;
use super::rules::{self, Person};
use super::store;
use crate::deputies::Deputy;
use crate::deputies::api::StatusChange;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{ActivityId, Day, DeputyId, DutyKind, Review};
use crate::{Refusal, Result, deputies, settings};

/// Activities, newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn list(office: &Office, asked: &ListActivities) -> Result<Vec<ActivityLine>> {
    store::list(office.db(), asked)
}

/// One activity whole.
///
/// # Errors
/// NotFound.
pub fn read(office: &Office, asked: ActivityRef) -> Result<ActivityFile> {
    let (facts, revision) = store::one(office.db(), asked.id)?;
    let attendances = store::attendances(office.db(), asked.id)?;
    let entered: Vec<AttendanceFacts> = attendances.iter().map(|line| line.facts.clone()).collect();
    let notes = People::read(office)?.notes(office, &facts, &entered);
    let evidence = store::evidence_of(office.db(), asked.id)?;
    Ok(ActivityFile { id: asked.id, revision, facts, attendances, evidence, notes })
}

/// Keeps an activity with everybody's attendance, as one operation.
///
/// # Errors
/// Invalid at a field; Refused with `activity_alike` where one like it is there already and that was not confirmed;
/// Stale where somebody changed it meanwhile; NotFound.
pub fn save(office: &mut Office, save: SaveActivity) -> Result<ActivitySaved> {
    let people = People::read(office)?;
    let (facts, attendances) = people.checked(office, save.facts, save.attendances)?;
    let kept = save.id.map(|id| store::one(office.db(), id)).transpose()?;
    let is_renamed = kept.as_ref().is_none_or(|(kept, _)| key(kept) != key(&facts));
    if is_renamed && !save.even_if_alike {
        refuse_alike(office, save.id, &facts, &attendances)?;
    }
    let term = settings::current_term(office.db())?;
    let about = format!("{}，{} 人", facts.title, attendances.len());
    let id = office.transact(Operation::new(Act::SaveActivity, about), |db| match save.id {
        Some(id) => store::update(db, id, save.revision, &facts, &attendances).map(|()| id),
        None => store::insert(db, term, &facts, &attendances),
    })?;
    let (_, revision) = store::one(office.db(), id)?;
    Ok(ActivitySaved { id, revision, notes: people.notes(office, &facts, &attendances) })
}

/// A new activity as it would be kept, for a slice that makes activities; nothing is kept.
///
/// # Errors
/// As [`save`].
pub fn checked(
    office: &Office,
    facts: ActivityFacts,
    attendances: Vec<AttendanceFacts>,
) -> Result<(ActivityFacts, Vec<AttendanceFacts>)> {
    let (facts, attendances) = People::read(office)?.checked(office, facts, attendances)?;
    refuse_alike(office, None, &facts, &attendances)?;
    Ok((facts, attendances))
}

/// What two entries of one activity have in common.
fn key(facts: &ActivityFacts) -> (DutyKind, Day, &str) {
    (facts.kind, facts.starts_on, &facts.title)
}

fn refuse_alike(
    office: &Office,
    but: Option<ActivityId>,
    facts: &ActivityFacts,
    attendances: &[AttendanceFacts],
) -> Result<()> {
    let entered: Vec<DeputyId> = attendances.iter().map(|facts| facts.deputy).collect();
    let kept = store::namesakes(office.db(), facts, but)?;
    if kept.iter().any(|kept| rules::is_alike(&entered, kept)) {
        return Err(Refusal::refused(format!(
            "{}已经登记过一次“{}”。",
            facts.starts_on.in_chinese(),
            facts.title
        ))
        .hinted("如果是同一次活动，请打开原来的记录补充；确实是另一次的，请选择“仍然保存”。")
        .at("title")
        .coded("activity_alike"));
    }
    Ok(())
}

/// Removes an activity and everybody's attendance of it.
///
/// # Errors
/// NotFound.
pub fn remove(office: &mut Office, asked: ActivityRef) -> Result<()> {
    let (facts, _) = store::one(office.db(), asked.id)?;
    office.transact(Operation::new(Act::RemoveActivity, facts.title), |db| store::remove(db, asked.id))
}

/// An activity as the pattern of a new one; nothing is kept.
///
/// # Errors
/// NotFound.
pub fn copy(office: &Office, asked: CopyActivity) -> Result<ActivityDraft> {
    let (facts, _) = store::one(office.db(), asked.id)?;
    let invited = who_hold_mandates(office, store::deputies_of(office.db(), asked.id)?)?;
    Ok(ActivityDraft { facts: rules::copied(facts, asked.starts_on), invited })
}

/// Claims that wait for the office, then those it returned.
///
/// # Errors
/// Only where the store cannot be read.
pub fn claims(office: &Office) -> Result<Vec<Claim>> {
    store::claims(office.db())
}

/// Approves or returns claims, all of them or none.
///
/// # Errors
/// Invalid where nothing was chosen or a reason is missing; Refused where one is no claim any more; NotFound.
pub fn review(office: &mut Office, asked: &ReviewAttendances) -> Result<()> {
    let found = store::claims_of(office.db(), &asked.attendances)?;
    let reason = asked.reason.as_deref().map(str::trim);
    rules::check_review(asked.attendances.len(), &found, asked.verdict, reason)?;
    let (word, review, reason) = match asked.verdict {
        Verdict::Approve => ("通过", Review::Approved, None),
        Verdict::Return => ("退回", Review::Returned, reason),
    };
    let about = format!("{word} {} 条", found.len());
    office.transact(Operation::new(Act::ReviewAttendances, about), |db| {
        found.iter().try_for_each(|claim| store::review(db, claim, review, reason))
    })
}

/// Deputies of the term with the changes of their status.
struct People {
    deputies: Vec<Deputy>,
    changes: BTreeMap<DeputyId, Vec<StatusChange>>,
}

impl People {
    fn read(office: &Office) -> Result<Self> {
        Ok(Self {
            deputies: deputies::all(office.db())?,
            changes: deputies::all_status_changes(office.db())?,
        })
    }

    fn all(&self) -> Vec<Person<'_>> {
        let person = |deputy| person(deputy, &self.changes);
        self.deputies.iter().map(person).collect()
    }

    fn checked(
        &self,
        office: &Office,
        facts: ActivityFacts,
        attendances: Vec<AttendanceFacts>,
    ) -> Result<(ActivityFacts, Vec<AttendanceFacts>)> {
        let facts = rules::tidied(facts);
        let attendances: Vec<AttendanceFacts> =
            attendances.into_iter().map(rules::tidied_attendance).collect();
        rules::check(&facts, settings::office(office.db())?.term_from)?;
        rules::check_all(&attendances, facts.half_days, &self.all())?;
        Ok((facts, attendances))
    }

    fn notes(&self, office: &Office, facts: &ActivityFacts, attendances: &[AttendanceFacts]) -> Vec<String> {
        let mut notes = rules::notes(facts, office.today());
        notes.extend(rules::notes_on_attendances(facts, attendances, &self.all()));
        notes
    }
}

fn person<'a>(deputy: &'a Deputy, changes: &'a BTreeMap<DeputyId, Vec<StatusChange>>) -> Person<'a> {
    Person {
        id: deputy.id,
        name: deputy.facts.name.as_str(),
        elected_on: deputy.facts.elected_on,
        changes: changes.get(&deputy.id).map_or(&[], Vec::as_slice),
    }
}
