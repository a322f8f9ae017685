//! Templates of activities, and what the office asks of everybody: training once a term, groups' activities every year.

use super::api::{
    ActivityDraft, ActivityStandards, GroupActivitiesOf, GroupActivityCount, SaveTemplate, TemplateLine,
    TemplateRef, TrainingAsked, TrainingCoverage, UseTemplate,
};
use super::{rules, store};
use crate::deputies::Deputy;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{ActivityTemplateId, DeputyId};
use crate::{Result, deputies};

/// Every template, by name.
///
/// # Errors
/// Only where the store cannot be read.
pub fn templates(office: &Office) -> Result<Vec<TemplateLine>> {
    store::templates(office.db())
}

/// Makes a template of an activity; one of the same name is replaced.
///
/// # Errors
/// Invalid at `name`; NotFound for the activity.
pub fn save_template(office: &mut Office, asked: &SaveTemplate) -> Result<ActivityTemplateId> {
    let name = asked.name.trim();
    rules::check_template_name(name)?;
    let (facts, _) = store::one(office.db(), asked.activity)?;
    let invited = store::deputies_of(office.db(), asked.activity)?;
    let days = facts.starts_on.days_to(facts.ends_on) + 1;
    let facts = rules::as_pattern(facts);
    office.transact(Operation::new(Act::SaveTemplate, name), |db| {
        store::keep_template(db, name, &facts, days, &invited)
    })
}

/// A template as a new activity to be looked through; nothing is kept.
///
/// # Errors
/// NotFound.
pub fn use_template(office: &Office, asked: UseTemplate) -> Result<ActivityDraft> {
    let (_, facts) = store::template(office.db(), asked.id, asked.starts_on)?;
    let invited = store::template_deputies(office.db(), asked.id)?;
    Ok(ActivityDraft { facts: rules::from_pattern(facts), invited: who_hold_mandates(office, invited)? })
}

/// Of these, the deputies who hold the mandate still.
pub(super) fn who_hold_mandates(office: &Office, named: Vec<DeputyId>) -> Result<Vec<DeputyId>> {
    let deputies = deputies::all(office.db())?;
    let holds = |id: &DeputyId| deputies.iter().any(|deputy| deputy.id == *id && deputy.holds_mandate());
    Ok(named.into_iter().filter(holds).collect())
}

/// Removes a template; activities made from it stay.
///
/// # Errors
/// NotFound.
pub fn remove_template(office: &mut Office, asked: TemplateRef) -> Result<()> {
    let (name, _) = store::template(office.db(), asked.id, office.today())?;
    office.transact(Operation::new(Act::RemoveTemplate, name), |db| store::remove_template(db, asked.id))
}

/// Who was trained in this term and in a year, and who was not (Deputies Law art 47(3)).
///
/// # Errors
/// Invalid for a year the calendar lacks.
pub fn training_coverage(office: &Office, asked: TrainingAsked) -> Result<TrainingCoverage> {
    let year = asked.year.unwrap_or(office.today().year());
    rules::check_year(year)?;
    let trainings = store::trainings(office.db(), year)?;
    let deputies: Vec<Deputy> =
        deputies::all(office.db())?.into_iter().filter(Deputy::holds_mandate).collect();
    Ok(rules::coverage(year, &deputies, &trainings))
}

/// How often each group met in a year, beside what the office asks for.
///
/// # Errors
/// Invalid for a year the calendar lacks.
pub fn group_activities(office: &Office, asked: GroupActivitiesOf) -> Result<Vec<GroupActivityCount>> {
    rules::check_year(asked.year)?;
    store::group_activities(office.db(), asked.year)
}

/// What the office holds its groups to.
///
/// # Errors
/// Only where the store cannot be read.
pub fn standards(office: &Office) -> Result<ActivityStandards> {
    store::standards(office.db())
}

/// Keeps what the office holds its groups to.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn save_standards(office: &mut Office, standards: ActivityStandards) -> Result<()> {
    rules::check_standards(standards)?;
    let about = format!("小组活动每年不少于 {} 次", standards.least_group_activities);
    office.transact(Operation::new(Act::SaveActivityStandards, about), |db| {
        store::keep_standards(db, standards)
    })
}
