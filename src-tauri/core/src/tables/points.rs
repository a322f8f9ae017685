//! What a quarter comes to as tables: points, scores, objections, corrections, groups.

use std::collections::BTreeSet;

use super::ops::{Table, number, points_of, said, words};
use crate::Result;
use crate::office::Office;
use crate::points::api::{ObjectionKind, QuarterRef};
use crate::points::{corrections as all_corrections, group_ranking, objections as all_objections, preview};
use crate::values::Quarter;

/// 履职积分表: deputies by rank, a column an item.
pub fn points(office: &Office, quarter: Quarter) -> Result<Table> {
    let sheet = preview(office, QuarterRef { quarter })?;
    let title = format!("履职积分表 {}（{}）", quarter.in_chinese(), sheet.stage.in_chinese());
    let mut table = Table::new(title, &["名次", "姓名", "代表小组", "类别"]);
    table.heads.extend(sheet.columns.into_iter().map(|column| column.name));
    table.heads.extend(["合计", "履职天数", "待审核"].map(str::to_owned));
    for row in sheet.rows {
        let mut cells = vec![
            number(row.rank),
            words(row.name),
            said(row.group.map(|group| group.name)),
            said(row.category),
        ];
        cells.extend(row.items.into_iter().map(points_of));
        cells.extend([points_of(row.total), number(row.duty_days), number(row.unreviewed)]);
        table.rows.push(cells);
    }
    Ok(table)
}

/// 三方评分 beside what the rulebook comes to.
pub fn scores(office: &Office, quarter: Quarter) -> Result<Table> {
    let sheet = preview(office, QuarterRef { quarter })?;
    let heads = ["姓名", "代表小组", "计算得分", "代表自评", "小组评分", "人大审定", "审定理由", "计入得分"];
    let mut table = Table::new(format!("三方评分 {}", quarter.in_chinese()), &heads);
    table.rows.extend(sheet.rows.into_iter().map(|row| {
        let entered = |score: Option<_>| score.map_or_else(|| words(""), points_of);
        vec![
            words(row.name),
            said(row.group.map(|group| group.name)),
            points_of(row.computed),
            entered(row.self_score),
            entered(row.group_score),
            entered(row.final_score),
            words(row.reason),
            points_of(row.total),
        ]
    }));
    Ok(table)
}

/// 错、重、漏 and their answers.
pub fn objections(office: &Office, quarter: Quarter) -> Result<Table> {
    let heads = ["姓名", "错重漏", "意见", "提出人", "提出日期", "是否采纳", "答复", "答复日期"];
    let mut table = Table::new(format!("征求意见情况 {}", quarter.in_chinese()), &heads);
    table.rows.extend(all_objections(office, QuarterRef { quarter })?.into_iter().map(|objection| {
        let kind = match objection.kind {
            ObjectionKind::Wrong => "错",
            ObjectionKind::Duplicate => "重",
            ObjectionKind::Missing => "漏",
        };
        let upheld = |upheld: bool| if upheld { "采纳" } else { "未采纳" };
        let answer = objection.answer.as_ref();
        vec![
            words(objection.name),
            words(kind),
            words(objection.said),
            words(objection.raised_by),
            words(objection.raised_on),
            words(answer.map_or("未答复", |answer| upheld(answer.upheld))),
            said(answer.map(|answer| &answer.text)),
            said(answer.map(|answer| answer.on)),
        ]
    }));
    Ok(table)
}

/// 先进小组评选: groups by rank, a column an item.
pub fn groups(office: &Office, quarter: Quarter) -> Result<Table> {
    let ranking = group_ranking(office, QuarterRef { quarter })?;
    let title = format!("先进小组评选 {}年（截至第{}季度）", quarter.year(), quarter.number());
    let mut table = Table::new(title, &["名次", "代表小组", "代表人数", "得分"]);
    let mut known = BTreeSet::new();
    let items = ranking.groups.iter().flat_map(|group| &group.judgement.items);
    let items: Vec<(String, String)> = items
        .filter(|item| known.insert(item.rule.clone()))
        .map(|item| (item.rule.clone(), item.name.clone()))
        .collect();
    table.heads.extend(items.iter().map(|(_, name)| name.clone()));
    for group in ranking.groups {
        let mut cells = vec![
            number(group.rank),
            words(&group.group.name),
            number(group.members),
            points_of(group.judgement.total),
        ];
        cells.extend(items.iter().map(|(rule, _)| {
            let own = group.judgement.items.iter().find(|item| item.rule == *rule);
            own.map_or_else(|| words(""), |item| points_of(item.points))
        }));
        table.rows.push(cells);
    }
    Ok(table)
}

/// 更正, oldest first.
pub fn corrections(office: &Office) -> Result<Table> {
    let heads = ["姓名", "更正的季度", "计入的季度", "分值", "原因", "日期"];
    let mut table = Table::new("积分更正", &heads);
    table.rows.extend(all_corrections(office)?.into_iter().map(|one| {
        vec![
            words(one.name),
            words(one.corrects.in_chinese()),
            words(one.quarter.in_chinese()),
            points_of(one.points),
            words(one.reason),
            words(one.made_on),
        ]
    }));
    Ok(table)
}
