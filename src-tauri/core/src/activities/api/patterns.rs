//! What the screen sends and sees of templates, training coverage and groups' activities.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{ActivityId, ActivityTemplateId, Day, DeputyId, DutyKind, GroupId};

/// A line of templates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TemplateLine {
    /// Which.
    pub id: ActivityTemplateId,
    /// What the office calls it: 每月接待日.
    pub name: String,
    /// What it makes.
    pub kind: DutyKind,
    /// The title; `{年}` and `{月}` become those of the new activity.
    pub title: String,
    /// How many deputies it invites.
    pub invited: u32,
}

/// Makes a template of an activity: its kind, title, place, organiser, length and whom it named.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveTemplate {
    /// The activity.
    pub activity: ActivityId,
    /// What to call the template; one of that name is replaced.
    pub name: String,
}

/// Asks for one template.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct TemplateRef {
    /// Which.
    pub id: ActivityTemplateId,
}

/// Takes a template as the pattern of an activity.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct UseTemplate {
    /// Which.
    pub id: ActivityTemplateId,
    /// The first day of the new activity.
    pub starts_on: Day,
}

/// Asks who was trained.
#[derive(Clone, Copy, Debug, Default, Deserialize, TS)]
pub struct TrainingAsked {
    /// The calendar year to look at beside the term; this year where none is named.
    pub year: Option<i32>,
}

/// Who was trained in this term (届内全员轮训) and in a year, and who was not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct TrainingCoverage {
    /// The year looked at.
    pub year: i32,
    /// Deputies who hold the mandate.
    pub deputies: u32,
    /// Of these, those trained at least once in the term.
    pub trained: u32,
    /// Of these, those trained at least once in the year.
    pub trained_in_year: u32,
    /// Why everybody is asked for: the article, and the office's own rule.
    pub source: String,
    /// Everybody, in the order of entry.
    pub lines: Vec<TrainingLine>,
}

/// One deputy's training in this term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TrainingLine {
    /// Who.
    pub deputy: DeputyId,
    /// The name.
    pub name: String,
    /// How many trainings the deputy came to, approved ones only; 0: 未轮训.
    pub times: u32,
    /// Of these, those of the year.
    pub times_in_year: u32,
    /// The day of the newest.
    pub last_on: Option<Day>,
}

/// Asks for a year's group activities.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct GroupActivitiesOf {
    /// The calendar year.
    pub year: i32,
}

/// How often a group met in a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GroupActivityCount {
    /// Which group.
    pub group: GroupId,
    /// Its name.
    pub name: String,
    /// Activities of the kind 小组活动 that year.
    pub activities: u32,
    /// How many the office asks for.
    pub least: u32,
}

/// What the office holds its groups to; the default is 4 a year (DOMAIN §1, local).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActivityStandards {
    /// Activities a group holds in a year at least.
    pub least_group_activities: u32,
}
