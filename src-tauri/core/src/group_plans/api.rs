//! What the screen sends and sees of groups' plans.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{ActivityId, Day, DeputyId, GroupId, PlanItemId};

/// Asks for the plans of a year.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct PlansOf {
    /// The calendar year.
    pub year: i32,
}

/// What every group of the term plans and did in a year.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct GroupPlans {
    /// The year.
    pub year: i32,
    /// Activities a group holds in a year at least, as the office asks.
    pub least: u32,
    /// Where that number comes from, in a few words.
    pub source: String,
    /// A line a group, by number.
    pub groups: Vec<GroupPlan>,
}

/// One group's year.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct GroupPlan {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub name: String,
    /// 组长, where there is one.
    pub head: Option<DeputyId>,
    /// 组长's name.
    pub head_name: Option<String>,
    /// 定向联系职能部门.
    pub department: Option<String>,
    /// Deputies in office.
    pub deputies: u32,
    /// Activities of the kind 小组活动 it held that year.
    pub held: Vec<HeldActivity>,
    /// What it planned, by month.
    pub items: Vec<PlanItem>,
    /// What the office would ask about it, in sentences.
    pub notes: Vec<String>,
}

/// An activity a group held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HeldActivity {
    /// The activity.
    pub id: ActivityId,
    /// Its title.
    pub title: String,
    /// Its first day.
    pub starts_on: Day,
}

/// One thing a group planned.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PlanItem {
    /// The item.
    pub id: PlanItemId,
    /// What is kept of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: PlanItemFacts,
    /// How far it has come.
    pub stage: PlanStage,
}

/// How far something planned has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanStage {
    /// Its month has not ended.
    Ahead,
    /// An activity fulfils it.
    Done,
    /// Its month is over, and no activity fulfils it.
    Overdue,
}

/// What is entered of something planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanItemFacts {
    /// Whose.
    pub group: GroupId,
    /// The calendar year.
    pub year: i32,
    /// The month, from 1.
    pub month: u32,
    /// What is to be done.
    pub content: String,
    /// With which department, where it is not the group's own.
    pub department: Option<String>,
    /// Who sees to it.
    pub owner: Option<String>,
    /// The activity that fulfils it.
    pub activity: Option<ActivityId>,
}

/// Keeps something planned: new without `id`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SavePlanItem {
    /// Which; none for a new one.
    pub id: Option<PlanItemId>,
    /// What to keep.
    pub facts: PlanItemFacts,
}

/// Asks for one thing planned.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct PlanItemRef {
    /// Which.
    pub id: PlanItemId,
}

/// Takes the plans of one year over into another, for groups that have none there.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct CopyPlans {
    /// The year that is copied.
    pub from: i32,
    /// The year it goes to.
    pub to: i32,
}

/// What a copy brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PlansCopied {
    /// Groups that got a plan.
    pub groups: u32,
    /// Things planned in all.
    pub items: u32,
}
