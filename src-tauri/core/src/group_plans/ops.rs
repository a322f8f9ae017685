//! What the secretary does about groups' plans.

use std::collections::BTreeMap;

use super::api::{
    CopyPlans, GroupPlan, GroupPlans, HeldActivity, PlanItem, PlanItemFacts, PlanItemRef, PlansCopied,
    PlansOf, SavePlanItem,
};
use super::{rules, store};
use crate::activities::api::ListActivities;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::places::api::Group;
use crate::values::{DeputyId, DutyKind, GroupId};
use crate::{Refusal, Result, activities, deputies, places};

/// What every group plans and did in a year, and what the office would ask about it.
///
/// # Errors
/// Invalid at `year`.
pub fn list(office: &Office, asked: PlansOf) -> Result<GroupPlans> {
    rules::check_year("year", asked.year)?;
    let least = activities::standards(office)?.least_group_activities;
    let names: BTreeMap<DeputyId, String> = deputies::all(office.db())?
        .into_iter()
        .map(|deputy| (deputy.id, deputy.facts.name.to_string()))
        .collect();
    let mut items = items_by_group(office, asked.year)?;
    let mut held = held_by_group(office, asked.year)?;
    let groups = places::list(office)?.groups.into_iter().map(|Group { id, facts, deputies }| {
        let items = items.remove(&id).unwrap_or_default();
        let held = held.remove(&id).unwrap_or_default();
        let times = u32::try_from(held.len()).unwrap_or(u32::MAX);
        GroupPlan {
            group: id,
            name: facts.name,
            head: facts.head,
            head_name: facts.head.and_then(|head| names.get(&head).cloned()),
            department: facts.department,
            deputies,
            notes: rules::notes(asked.year, office.today(), times, least, &items),
            held,
            items,
        }
    });
    Ok(GroupPlans { year: asked.year, least, source: rules::SOURCE.to_owned(), groups: groups.collect() })
}

fn items_by_group(office: &Office, year: i32) -> Result<BTreeMap<GroupId, Vec<PlanItem>>> {
    let mut items: BTreeMap<GroupId, Vec<PlanItem>> = BTreeMap::new();
    for (id, facts) in store::items(office.db(), year)? {
        let stage = rules::stage(&facts, office.today());
        items.entry(facts.group).or_default().push(PlanItem { id, facts, stage });
    }
    Ok(items)
}

/// The groups' activities of a year, oldest first.
fn held_by_group(office: &Office, year: i32) -> Result<BTreeMap<GroupId, Vec<HeldActivity>>> {
    let asked =
        ListActivities { year: Some(year), kind: Some(DutyKind::GroupActivity), ..ListActivities::default() };
    let mut held: BTreeMap<GroupId, Vec<HeldActivity>> = BTreeMap::new();
    for line in activities::list(office, &asked)?.into_iter().rev() {
        if let Some(group) = line.group {
            held.entry(group).or_default().push(HeldActivity {
                id: line.id,
                title: line.title,
                starts_on: line.starts_on,
            });
        }
    }
    Ok(held)
}

/// Keeps something planned.
///
/// # Errors
/// Invalid at a field; Refused at `activity` where that fulfils another already; NotFound.
pub fn save_item(office: &mut Office, save: &SavePlanItem) -> Result<PlanItemRef> {
    rules::check(&save.facts)?;
    let group = places::list(office)?.groups.into_iter().find(|group| group.id == save.facts.group);
    let group = group.ok_or_else(|| {
        Refusal::invalid("group", "所选的代表小组不在了，可能刚被删除。").hinted("请重新选择小组。")
    })?;
    check_activity(office, &save.facts)?;
    let about = format!("{} {} 年 {} 月", group.facts.name, save.facts.year, save.facts.month);
    let id = office.transact(Operation::new(Act::SavePlanItem, about), |db| match save.id {
        Some(id) => store::update(db, id, &save.facts).map(|()| id),
        None => store::insert(db, &save.facts),
    })?;
    Ok(PlanItemRef { id })
}

/// Only an activity of that group and year fulfils its plan.
fn check_activity(office: &Office, facts: &PlanItemFacts) -> Result<()> {
    let Some(activity) = facts.activity else { return Ok(()) };
    let held = held_by_group(office, facts.year)?.remove(&facts.group).unwrap_or_default();
    if held.iter().any(|held| held.id == activity) {
        return Ok(());
    }
    Err(Refusal::invalid("activity", format!("所选的不是这个小组 {} 年的活动。", facts.year))
        .hinted("请从这个小组当年的小组活动里选择。"))
}

/// Removes something planned.
///
/// # Errors
/// NotFound.
pub fn remove_item(office: &mut Office, asked: PlanItemRef) -> Result<()> {
    let content = store::content_of(office.db(), asked.id)?;
    office.transact(Operation::new(Act::RemovePlanItem, content), |db| store::remove(db, asked.id))
}

/// Takes the plans of one year over into another, for groups that have none there; nothing is done yet in the copy.
///
/// # Errors
/// Invalid at `from` or `to`; Refused where there is nothing to copy.
pub fn copy_year(office: &mut Office, asked: CopyPlans) -> Result<PlansCopied> {
    rules::check_year("from", asked.from)?;
    rules::check_year("to", asked.to)?;
    let there: Vec<GroupId> =
        store::items(office.db(), asked.to)?.into_iter().map(|(_, facts)| facts.group).collect();
    let copies: Vec<PlanItemFacts> = store::items(office.db(), asked.from)?
        .into_iter()
        .filter(|(_, facts)| !there.contains(&facts.group))
        .map(|(_, facts)| PlanItemFacts { year: asked.to, activity: None, ..facts })
        .collect();
    if copies.is_empty() {
        return Err(Refusal::refused(format!("{} 年没有可以沿用到 {} 年的计划。", asked.from, asked.to))
            .hinted("已有当年计划的小组不会改动，请直接添加或者修改。"));
    }
    let mut groups: Vec<GroupId> = copies.iter().map(|facts| facts.group).collect();
    groups.sort_unstable();
    groups.dedup();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let copied = PlansCopied { groups: number(groups.len()), items: number(copies.len()) };
    let about = format!("{} 年，{} 项", asked.to, copied.items);
    office.transact(Operation::new(Act::CopyPlans, about), |db| {
        copies.iter().try_for_each(|facts| store::insert(db, facts).map(|_| ()))
    })?;
    Ok(copied)
}
