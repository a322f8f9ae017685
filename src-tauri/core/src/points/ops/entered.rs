//! What people enter beside the computed points: three scores, and objections with their answers.

use std::collections::BTreeMap;

use super::preview::sheet;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::points::api::{
    AnswerObjection, EnterScores, EnteredScores, LogObjection, Objection, QuarterRef, SheetRow,
};
use crate::points::{lifecycle, store};
use crate::values::{DeputyId, ObjectionId, Points};
use crate::{Refusal, Result};

/// No score is greater.
const MOST: Points = Points::whole(10_000);

/// Enters scores beside the computed ones; each replaces what was entered for the deputy before.
///
/// # Errors
/// Refused where the quarter is closed; Invalid at `scores[n].…`, so where a final score differs without a reason.
pub fn enter_scores(office: &mut Office, asked: &EnterScores) -> Result<()> {
    let sheet = sheet(office, asked.quarter)?;
    lifecycle::must_be_open(asked.quarter, sheet.stage)?;
    let rows: BTreeMap<DeputyId, &SheetRow> = sheet.rows.iter().map(|row| (row.deputy, row)).collect();
    for (at, scores) in asked.scores.iter().enumerate() {
        check(scores, rows.get(&scores.deputy).copied()).map_err(|refusal| {
            let field = refusal.field.clone().unwrap_or_default();
            refusal.at(&format!("scores[{at}].{field}"))
        })?;
    }
    let about = format!("{}，{} 人", asked.quarter.in_chinese(), asked.scores.len());
    office.transact(Operation::new(Act::EnterScores, about), |db| {
        asked.scores.iter().try_for_each(|scores| store::save_scores(db, asked.quarter, scores))
    })
}

fn check(scores: &EnteredScores, row: Option<&SheetRow>) -> Result<()> {
    let Some(row) = row else {
        return Err(Refusal::invalid("deputy", "这个季度里没有这位代表的积分。")
            .hinted("请核对季度，以及代表的当选和离任日期。"));
    };
    let all = [
        ("self_score", "自评分", scores.self_score),
        ("group_score", "小组评分", scores.group_score),
        ("final_score", "审定分", scores.final_score),
    ];
    for (field, what, score) in all {
        if score.is_some_and(|score| score > MOST || score < -MOST) {
            return Err(Refusal::invalid(field, format!("{}的{what}太大。", row.name)).hinted("请核对分值。"));
        }
    }
    let differs = scores.final_score.is_some_and(|decided| decided != row.computed);
    if differs && scores.reason.trim().is_empty() {
        return Err(Refusal::invalid(
            "reason",
            format!("{}的审定分与计算的 {} 分不同，要写明理由。", row.name, row.computed),
        )
        .hinted("请写明理由，代表问起时要用。"));
    }
    Ok(())
}

/// The objections to a quarter, in the order they were logged.
///
/// # Errors
/// Only where the store cannot be read.
pub fn objections(office: &Office, asked: QuarterRef) -> Result<Vec<Objection>> {
    store::objections(office.db(), Some(asked.quarter))
}

/// Logs what a deputy or a voter says is wrong, double or missing.
///
/// # Errors
/// Invalid at a field; NotFound where the deputy is not judged in the quarter.
pub fn log_objection(office: &mut Office, asked: &LogObjection) -> Result<ObjectionId> {
    let sheet = sheet(office, asked.quarter)?;
    let Some(row) = sheet.rows.iter().find(|row| row.deputy == asked.deputy) else {
        return Err(Refusal::invalid("deputy", "这个季度里没有这位代表的积分。").hinted("请核对季度和代表。"));
    };
    for (field, what, text) in [("said", "意见内容", &asked.said), ("raised_by", "提出人", &asked.raised_by)]
    {
        if text.trim().is_empty() || text.chars().count() > 500 {
            return Err(Refusal::invalid(field, format!("{what}是空的，或者超过了 500 个字。"))
                .hinted("请写明是谁、说了什么。"));
        }
    }
    if asked.raised_on > office.today() {
        return Err(Refusal::invalid("raised_on", "提出日期在今天之后。").hinted("请核对日期。"));
    }
    let about = format!("{}，{}", row.name, asked.quarter.in_chinese());
    office.transact(Operation::new(Act::LogObjection, about), |db| store::insert_objection(db, asked))
}

/// Answers an objection; what is right about it is then put right in the records, or by a correction.
///
/// # Errors
/// Invalid at `answer` where it says nothing; NotFound.
pub fn answer_objection(office: &mut Office, asked: &AnswerObjection) -> Result<()> {
    if asked.answer.trim().is_empty() || asked.answer.chars().count() > 500 {
        return Err(Refusal::invalid("answer", "答复是空的，或者超过了 500 个字。")
            .hinted("请写明核对的结果，例如“签到表上有，已补记”。"));
    }
    let objections = store::objections(office.db(), None)?;
    let about = objections.into_iter().find(|own| own.id == asked.id).map(|own| own.name).unwrap_or_default();
    let today = office.today();
    office.transact(Operation::new(Act::AnswerObjection, about), |db| {
        store::answer_objection(db, asked.id, asked.upheld, &asked.answer, today)
    })
}
