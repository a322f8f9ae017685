//! The year's table put together: facts of other slices, judged by the scheme, with what people entered.

use std::collections::BTreeMap;

use super::schemes::scheme_of;
use crate::appraisals::api::{
    AppraisalLine, AppraisalOpinion, AppraisalSheet, AppraisalYear, AppraisalYearLine, CompositeDeputy,
    CompositeId, GradeName, JudgedDeputy, VetoLine,
};
use crate::appraisals::rules::{self, Found, YearFacts};
use crate::appraisals::store::{self, KeptYear};
use crate::deputies::Deputy;
use crate::office::Office;
use crate::places::api::Places;
use crate::values::stroke_order::stroke_key;
use crate::values::{AppraisalStage, Day, DeputyId, Grade, Points, Quarter};
use crate::{Refusal, Result, deputies, evaluations, places, pledges, points, settings};

/// The years of the term up to today's, the newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn years(office: &Office) -> Result<Vec<AppraisalYearLine>> {
    let decided = store::years(office.db())?;
    let today = office.today().year();
    let first = first_year(office)?;
    let first = decided.first().map_or(first, |(year, ..)| first.min(*year)).min(today);
    let line = |year| {
        let found = decided.iter().find(|(own, ..)| *own == year);
        let (stage, decided_on) = found.map_or((AppraisalStage::Open, None), |(_, stage, on)| (*stage, *on));
        AppraisalYearLine { year, stage, decided_on }
    };
    Ok((first..=today).rev().map(line).collect())
}

/// The year the term began; today's where nobody wrote it down.
pub(super) fn first_year(office: &Office) -> Result<i32> {
    Ok(settings::office(office.db())?.term_from.unwrap_or_else(|| office.today()).year())
}

/// A year's table: live while it is open, as it was frozen once it was decided, corrections on top.
///
/// # Errors
/// Only where the store cannot be read.
pub fn sheet(office: &Office, asked: AppraisalYear) -> Result<AppraisalSheet> {
    match store::year(office.db(), asked.year)? {
        Some(kept) => Ok(corrected(kept)),
        None => live(office, asked.year),
    }
}

/// A decided year as it stands; whoever is no longer among the best is no longer honoured.
fn corrected(kept: KeptYear) -> AppraisalSheet {
    let KeptYear { mut sheet, corrections, .. } = kept;
    let best = sheet.grades.first().map(|own| own.grade);
    for (deputy, correction) in corrections {
        if let Some(line) = sheet.lines.iter_mut().find(|line| line.deputy == deputy) {
            line.grade = Some(correction.after);
            line.honoured &= line.grade == best;
            line.corrections.push(correction);
        }
    }
    sheet
}

fn live(office: &Office, year: i32) -> Result<AppraisalSheet> {
    let db = office.db();
    let kept = scheme_of(office, year)?;
    let facts = gather(office, year)?;
    let deputies: Vec<Deputy> = deputies::all(db)?.into_iter().filter(Deputy::holds_mandate).collect();
    let found = found(&deputies, &facts, &store::vetoes(db, year)?);
    let asked = deputies.iter().zip(&found);
    let asked: Vec<CompositeDeputy> =
        asked.map(|(deputy, (found, vetoes))| composite(deputy, found, vetoes)).collect();
    let judged = rules::judge(&kept.scheme, &asked)?;
    let (places, opinions) = (places::all(db)?, store::opinions(db, year)?);
    let lines = deputies.iter().zip(found).zip(judged.deputies);
    let mut lines: Vec<AppraisalLine> = lines
        .map(|((deputy, (found, vetoes)), judged)| {
            let opinions = opinions.get(&deputy.id).cloned().unwrap_or_default();
            line(deputy, &places, (found, vetoes, opinions), judged)
        })
        .collect();
    lines.sort_by_cached_key(|line| (line.rank.unwrap_or(u32::MAX), stroke_key(&line.name)));
    Ok(AppraisalSheet {
        year,
        stage: AppraisalStage::Open,
        grades: named(rules::scale(&kept.scheme.thresholds)),
        scheme_name: kept.name,
        scheme: kept.scheme,
        closed_quarters: facts.closed_quarters,
        gaps: rules::gaps(&facts, &lines, judged.quota.as_ref()),
        places: judged.quota.as_ref().map(|quota| quota.places),
        quota: judged.quota.map(|quota| quota.said),
        decision: None,
        lines,
    })
}

fn named(grades: Vec<Grade>) -> Vec<GradeName> {
    grades.into_iter().map(|grade| GradeName { grade, name: grade.in_chinese().to_owned() }).collect()
}

/// What is found of each deputy's year, with every veto, the program's own first.
fn found(
    deputies: &[Deputy],
    facts: &YearFacts,
    entered: &BTreeMap<DeputyId, Vec<VetoLine>>,
) -> Vec<(Found, Vec<VetoLine>)> {
    let each = deputies.iter().map(|deputy| {
        let found = rules::found(facts, deputy.id);
        let vetoes = found.vetoes.iter().cloned().map(|veto| VetoLine { id: None, veto });
        let own = entered.get(&deputy.id).cloned().unwrap_or_default();
        let vetoes = vetoes.chain(own).collect();
        (found, vetoes)
    });
    each.collect()
}

fn composite(deputy: &Deputy, found: &Found, vetoes: &[VetoLine]) -> CompositeDeputy {
    CompositeDeputy {
        id: CompositeId::Number(deputy.id.0),
        pledge: found.pledge,
        points: found.points,
        evaluation: found.evaluation,
        vetoes: vetoes.iter().map(|line| line.veto.clone()).collect(),
    }
}

fn line(
    deputy: &Deputy,
    places: &Places,
    (found, vetoes, opinions): (Found, Vec<VetoLine>, Vec<AppraisalOpinion>),
    judged: JudgedDeputy,
) -> AppraisalLine {
    let group = places.groups.iter().find(|group| Some(group.id) == deputy.facts.group);
    AppraisalLine {
        deputy: deputy.id,
        name: deputy.facts.name.to_string(),
        group_name: group.map(|group| group.facts.name.clone()),
        category: deputy.facts.category.clone(),
        position: deputy.facts.position.clone(),
        status: deputy.status,
        state_employed: rules::is_state_employed(
            deputy.facts.category.as_deref(),
            deputy.facts.identity.as_deref(),
        ),
        score: judged.score,
        rank: judged.rank,
        proposed: judged.grade,
        tied: judged.tied,
        parts: judged.parts,
        sources: found.sources,
        reasons: judged.reasons,
        vetoes,
        opinions,
        grade: None,
        decided_reason: String::new(),
        honoured: false,
        corrections: Vec::new(),
    }
}

/// How many quarters of a year are closed, and what each deputy has of them.
///
/// # Errors
/// Only where the store cannot be read.
pub fn closed_points(office: &Office, year: i32) -> Result<(u32, BTreeMap<DeputyId, Points>)> {
    let mut sums: BTreeMap<DeputyId, Points> = BTreeMap::new();
    let mut closed = 0;
    for line in points::quarters(office)?.iter().filter(|line| line.stage.is_closed()) {
        let quarter: Quarter = line.quarter;
        if quarter.year() != year {
            continue;
        }
        closed += 1;
        for row in points::sheet(office, quarter)?.rows {
            *sums.entry(row.deputy).or_default() += row.total;
        }
    }
    Ok((closed, sums))
}

fn gather(office: &Office, year: i32) -> Result<YearFacts> {
    let db = office.db();
    let (from, to) = Day::new(year, 1, 1).zip(Day::new(year, 12, 31)).ok_or_else(|| {
        Refusal::invalid("year", format!("没有 {year} 这一年。")).hinted("请重新选择年度。")
    })?;
    let (closed_quarters, points) = closed_points(office, year)?;
    let term_from = settings::office(db)?.term_from.unwrap_or(from);
    Ok(YearFacts {
        year,
        closed_quarters,
        points,
        pledges: pledges::results(db, year)?,
        evaluations: evaluations::facts(db, from, to)?,
        missed: store::missed_sessions(db, term_from, to)?,
    })
}
