//! The judge of groups (先进小组评选): counts of a year in, points and reasons out.
//!
//! It counts nothing itself; who asks hands it what was counted of the group's activities, suggestions and meetings.

use std::collections::BTreeMap;

use super::api::{GroupFact, GroupJudgement, GroupJudgementItem, GroupRulebook};
use super::rules::group_scale;
use crate::values::Points;

/// Judges a group's year; a fact that is not given counts as none.
pub fn judge_group(rulebook: &GroupRulebook, facts: &BTreeMap<GroupFact, u32>) -> GroupJudgement {
    let mut items: Vec<GroupJudgementItem> = rulebook
        .items
        .iter()
        .map(|item| {
            let count = facts.get(&item.fact).copied();
            let unknown = if count.is_none() { "（没有登记，按 0 计）" } else { "" };
            let count = count.unwrap_or(0);
            GroupJudgementItem {
                rule: item.rule.clone(),
                name: item.name.clone(),
                clause: item.clause.clone(),
                points: group_scale::points(item, count),
                why: format!("按{}{unknown}，{}", item.clause, group_scale::said(item, count)),
            }
        })
        .collect();
    let mut total: Points = items.iter().map(|item| item.points).sum();
    if let Some(most) = rulebook.ceiling.filter(|most| *most < total) {
        let by = total - most;
        items.push(GroupJudgementItem {
            rule: "ceiling".to_owned(),
            name: "总分上限".to_owned(),
            clause: String::new(),
            points: -by,
            why: format!("总分最多 {most} 分，超出的 {by} 分不计。"),
        });
        total = most;
    }
    GroupJudgement { total, items, rulebook: rulebook.name.clone() }
}
