//! What must hold of opinions, vetoes, decisions and corrections: a year's way from open to decided.

use std::collections::{BTreeMap, BTreeSet};

use super::grade;
use crate::appraisals::api::{
    AddVeto, AppraisalLine, AppraisalOpinion, AppraisalSheet, CorrectGrade, DecideAppraisal, DecidedGrade,
    Decision,
};
use crate::values::{AppraisalStage, Day, DeputyId, Grade};
use crate::{Refusal, Result};

/// What is done to a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearStep {
    /// Opinions and vetoes are entered.
    Prepare,
    /// A meeting decides.
    Decide,
    /// A meeting corrects what was decided.
    Correct,
}

/// The stage a step leads to.
///
/// # Errors
/// Refused where the step cannot follow.
pub fn next(year: i32, stage: AppraisalStage, step: YearStep) -> Result<AppraisalStage> {
    match (stage, step) {
        (AppraisalStage::Open, YearStep::Prepare) => Ok(AppraisalStage::Open),
        (AppraisalStage::Open, YearStep::Decide) => Ok(AppraisalStage::Decided),
        (AppraisalStage::Decided, YearStep::Correct) => Ok(AppraisalStage::Decided),
        (AppraisalStage::Decided, YearStep::Prepare | YearStep::Decide) => Err(Refusal::refused(format!(
            "{year} 年度的考评已经由会议审定，不再改动（考评办法：审定后只作更正）。"
        ))
        .hinted("发现差错的，请作一次更正，写明原因和决定更正的会议。")),
        (AppraisalStage::Open, YearStep::Correct) => Err(Refusal::refused(format!(
            "{year} 年度的考评还没有审定，用不着更正（考评办法：审定后才作更正）。"
        ))
        .hinted("请直接修改，审定以后才用更正。")),
    }
}

fn written(field: &str, what: &str, text: &str, most: usize) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Refusal::invalid(field, format!("没有写明{what}。")).hinted("请填写，今后查档要用。"));
    }
    if text.chars().count() > most {
        return Err(Refusal::invalid(field, format!("{what}超过了 {most} 个字。")).hinted("请写得简短些。"));
    }
    Ok(())
}

fn in_scale(sheet: &AppraisalSheet, grade: Grade, field: &str) -> Result<()> {
    if grade::scale(&sheet.scheme.thresholds).contains(&grade) {
        return Ok(());
    }
    Err(Refusal::invalid(field, format!("《{}》的等次里没有“{}”。", sheet.scheme_name, grade.in_chinese()))
        .hinted("请选用考评办法里的等次。"))
}

/// Checks an opinion.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_opinion(sheet: &AppraisalSheet, opinion: &AppraisalOpinion, today: Day) -> Result<()> {
    if opinion.on > today {
        return Err(Refusal::invalid("on", "日期在今天之后。").hinted("请核对日期。"));
    }
    if let Some(grade) = opinion.grade {
        in_scale(sheet, grade, "grade")?;
    }
    for (field, what, text, most) in
        [("words", "意见", &opinion.words, 300), ("by", "填写人", &opinion.by, 30)]
    {
        if text.chars().count() > most {
            return Err(
                Refusal::invalid(field, format!("{what}超过了 {most} 个字。")).hinted("请写得简短些。")
            );
        }
    }
    Ok(())
}

/// Checks a veto.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_veto(sheet: &AppraisalSheet, add: &AddVeto) -> Result<()> {
    written("why", "否决事项", &add.veto.why, 100)?;
    add.veto.at_most.map_or(Ok(()), |grade| in_scale(sheet, grade, "at_most"))
}

fn check_meeting(decision: &Decision, today: Day, after: Day, what: &str) -> Result<()> {
    written("meeting", "由哪一次会议决定", &decision.meeting, 60)?;
    written("minutes", "会议纪要编号", &decision.minutes, 60)?;
    if decision.on > today {
        return Err(Refusal::invalid("on", "会议日期在今天之后。").hinted("请在会议开过以后再登记。"));
    }
    if decision.on < after {
        return Err(Refusal::invalid("on", format!("会议日期早于{what}。")).hinted("请核对会议日期。"));
    }
    Ok(())
}

/// Checks a meeting's decision against the year's table.
///
/// # Errors
/// Invalid at a field of the meeting; Refused at `deputies` where a grade is outside the scheme, against a veto, over the
/// quota, or differs from the proposal without a reason.
pub fn check_decision(sheet: &AppraisalSheet, asked: &DecideAppraisal, today: Day) -> Result<()> {
    next(sheet.year, sheet.stage, YearStep::Decide)?;
    let begins = Day::new(sheet.year, 1, 1).unwrap_or(today);
    check_meeting(&asked.decision, today, begins, "考评年度开始")?;
    if asked.deputies.is_empty() {
        return Err(
            Refusal::invalid("deputies", "没有一名代表评定等次。").hinted("请先核对综合得分和提名等次。")
        );
    }
    let lines: BTreeMap<DeputyId, &AppraisalLine> =
        sheet.lines.iter().map(|line| (line.deputy, line)).collect();
    let mut seen = BTreeSet::new();
    for own in &asked.deputies {
        let line = lines.get(&own.deputy).ok_or_else(|| {
            Refusal::invalid("deputies", "有一名代表不在考评表上。").hinted("请刷新考评表后再审定。")
        })?;
        if !seen.insert(own.deputy) {
            return Err(Refusal::invalid("deputies", format!("{}出现了两次。", line.name))
                .hinted("同一名代表只评定一次。"));
        }
        check_one(sheet, line, own)?;
    }
    check_quota(sheet, asked.deputies.iter().filter(|own| own.grade == Grade::Excellent).count())
}

fn check_one(sheet: &AppraisalSheet, line: &AppraisalLine, own: &DecidedGrade) -> Result<()> {
    in_scale(sheet, own.grade, "deputies")?;
    let name = &line.name;
    let scale = grade::scale(&sheet.scheme.thresholds);
    let place = |wanted: Grade| scale.iter().position(|grade| *grade == wanted);
    for veto in &line.vetoes {
        let best = veto.veto.at_most.or(scale.last().copied());
        if best.is_some_and(|best| place(own.grade) < place(best)) {
            let best = best.map_or("", Grade::in_chinese);
            return Err(Refusal::refused(format!(
                "{name}有“{}”，按《{}》等次不能高于“{best}”。",
                veto.veto.why, sheet.scheme_name
            ))
            .at("deputies")
            .hinted("请改定等次；否决事项登记有误的，请先更正。"));
        }
    }
    let has_reason = own.reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
    if line.proposed != Some(own.grade) && !has_reason {
        let proposed = line.proposed.map_or("没有提名等次", Grade::in_chinese);
        return Err(Refusal::refused(format!(
            "{name}的提名是“{proposed}”，会议定为“{}”，没有写明理由。",
            own.grade.in_chinese()
        ))
        .at("deputies")
        .hinted("请写明会议改定等次的理由。"));
    }
    if own.honoured && scale.first() != Some(&own.grade) {
        return Err(Refusal::refused(format!("{name}没有评为优秀，不能列入表彰。"))
            .at("deputies")
            .hinted("表彰的代表从优秀等次里产生。"));
    }
    Ok(())
}

fn check_quota(sheet: &AppraisalSheet, excellent: usize) -> Result<()> {
    let Some(places) = sheet.places else { return Ok(()) };
    if excellent <= places as usize {
        return Ok(());
    }
    Err(Refusal::refused(format!(
        "评为优秀的有 {excellent} 人，按《{}》只有 {places} 个名额。",
        sheet.scheme_name
    ))
    .at("deputies")
    .hinted("请减少优秀人数；名额规定有变的，请先修改考评办法。"))
}

/// Checks a correction.
///
/// # Errors
/// Refused where the year is open, or the quota of 优秀 is full; Invalid at a field.
pub fn check_correction(sheet: &AppraisalSheet, asked: &CorrectGrade, today: Day) -> Result<()> {
    next(sheet.year, sheet.stage, YearStep::Correct)?;
    let decided = sheet.decision.as_ref().map_or(today, |decision| decision.on);
    check_meeting(&asked.decision, today, decided, "审定的会议")?;
    written("reason", "更正的原因", &asked.reason, 200)?;
    in_scale(sheet, asked.grade, "grade")?;
    let line =
        sheet.lines.iter().find(|line| line.deputy == asked.deputy).ok_or_else(|| {
            Refusal::not_found("这位代表不在这一年的考评表上。").hinted("请刷新考评表后再看。")
        })?;
    if line.grade == Some(asked.grade) {
        return Err(Refusal::invalid(
            "grade",
            format!("{}的等次本来就是“{}”。", line.name, asked.grade.in_chinese()),
        )
        .hinted("请选择更正后的等次。"));
    }
    if asked.grade != Grade::Excellent {
        return Ok(());
    }
    // A place has to be free before somebody is corrected into it.
    let excellent = sheet.lines.iter().filter(|line| line.grade == Some(Grade::Excellent)).count();
    check_quota(sheet, excellent + 1).map_err(|refusal| refusal.at("grade"))
}
