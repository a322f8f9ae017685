//! The meeting's decision, and corrections afterwards.

use super::schemes::scheme_of;
use super::sheet::sheet;
use crate::appraisals::api::{
    AppraisalSheet, AppraisalYear, CorrectGrade, DecideAppraisal, Decision, GradeCorrection,
};
use crate::appraisals::{rules, store};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::AppraisalStage;
use crate::{Refusal, Result, settings};

/// Registers what the meeting decided and freezes the year.
///
/// # Errors
/// Refused where the year was decided already, or where a grade is against a veto, the quota or differs without a reason;
/// Invalid at a field of the meeting.
pub fn decide(office: &mut Office, asked: &DecideAppraisal) -> Result<()> {
    let table = sheet(office, AppraisalYear { year: asked.year })?;
    rules::check_decision(&table, asked, office.today())?;
    let (term, scheme) = (settings::current_term(office.db())?, scheme_of(office, asked.year)?.id);
    let frozen = decided(table, asked);
    let operation = Operation::new(Act::DecideAppraisal, format!("{} 年度", asked.year));
    office.transact(operation, |db| store::decide(db, term, scheme, &asked.decision, &frozen))
}

/// A year's table as a meeting decided it.
pub fn decided(sheet: AppraisalSheet, asked: &DecideAppraisal) -> AppraisalSheet {
    let mut frozen = AppraisalSheet {
        stage: AppraisalStage::Decided,
        decision: Some(trimmed(&asked.decision)),
        gaps: Vec::new(),
        ..sheet
    };
    for line in &mut frozen.lines {
        let own = asked.deputies.iter().find(|own| own.deputy == line.deputy);
        line.grade = own.map(|own| own.grade);
        line.honoured = own.is_some_and(|own| own.honoured);
        let reason = own.and_then(|own| own.reason.as_deref()).unwrap_or_default();
        line.decided_reason = reason.trim().to_owned();
    }
    frozen
}

fn trimmed(decision: &Decision) -> Decision {
    Decision {
        on: decision.on,
        meeting: decision.meeting.trim().to_owned(),
        minutes: decision.minutes.trim().to_owned(),
    }
}

/// Corrects a grade after the decision: a record of its own beside what was decided.
///
/// # Errors
/// Refused where the year is open; Invalid at a field; NotFound.
pub fn correct(office: &mut Office, asked: &CorrectGrade) -> Result<()> {
    let table = sheet(office, AppraisalYear { year: asked.year })?;
    rules::check_correction(&table, asked, office.today())?;
    let kept = store::year(office.db(), asked.year)?.ok_or_else(|| Refusal::bug("审定的年度没有记录"))?;
    let line = table.lines.iter().find(|line| line.deputy == asked.deputy);
    let (before, name) = line.map_or((None, ""), |line| (line.grade, line.name.as_str()));
    let correction = GradeCorrection {
        before,
        after: asked.grade,
        reason: asked.reason.trim().to_owned(),
        decision: trimmed(&asked.decision),
    };
    let about = format!("{} 年度：{name}", asked.year);
    office.transact(Operation::new(Act::CorrectGrade, about), |db| {
        store::insert_correction(db, kept.id, asked.deputy, &correction)
    })
}
