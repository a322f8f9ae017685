//! What the secretary does with questionnaires.

use super::api::{SaveCounts, SaveSurvey, StepSurvey, SurveyFacts, SurveyFile, SurveyLine, SurveyRef};
use super::{rules, store};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{QuestionKind, SurveyStage, SurveyStep};
use crate::{Refusal, Result, settings};

/// Every questionnaire of the term, the newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn list(office: &Office) -> Result<Vec<SurveyLine>> {
    let lines = store::all(office.db())?.into_iter().map(|kept| SurveyLine {
        id: kept.id,
        stage: kept.stage,
        questions: u32::try_from(kept.facts.questions.len()).unwrap_or(u32::MAX),
        title: kept.facts.title,
        opened_on: kept.opened_on,
        issued: kept.counts.as_ref().map(|counts| counts.issued),
        returned: kept.counts.as_ref().map(|counts| counts.returned),
    });
    Ok(lines.collect())
}

/// One questionnaire whole, with what it came to.
///
/// # Errors
/// NotFound.
pub fn read(office: &Office, asked: SurveyRef) -> Result<SurveyFile> {
    let kept = store::one(office.db(), asked.id)?;
    let results = kept.counts.as_ref().map(|counts| rules::results(&kept.facts, counts));
    Ok(SurveyFile {
        id: kept.id,
        revision: kept.revision,
        facts: kept.facts,
        stage: kept.stage,
        opened_on: kept.opened_on,
        closed_on: kept.closed_on,
        counts: kept.counts,
        results: results.unwrap_or_default(),
    })
}

/// Drafts a questionnaire, or changes one that was not given out.
///
/// # Errors
/// Invalid at a field; Refused once it was given out; Stale; NotFound.
pub fn save(office: &mut Office, save: SaveSurvey) -> Result<SurveyRef> {
    let facts = tidied(save.facts);
    rules::check(&facts)?;
    let operation = Operation::new(Act::SaveSurvey, facts.title.clone());
    let Some(seen) = save.existing else {
        let term = settings::current_term(office.db())?;
        let id = office.transact(operation, |db| store::insert(db, term, &facts))?;
        return Ok(SurveyRef { id });
    };
    rules::must_be_draft(store::one(office.db(), seen.id)?.stage)?;
    office.transact(operation, |db| store::update(db, seen, &facts))?;
    Ok(SurveyRef { id: seen.id })
}

/// Texts without their edges; a question answered freely has no options.
fn tidied(mut facts: SurveyFacts) -> SurveyFacts {
    facts.title = facts.title.trim().to_owned();
    facts.intro = facts.intro.map(|intro| intro.trim().to_owned()).filter(|intro| !intro.is_empty());
    for question in &mut facts.questions {
        question.text = question.text.trim().to_owned();
        question.options = match question.kind {
            QuestionKind::Free => Vec::new(),
            _ => question.options.iter().map(|option| option.trim().to_owned()).collect(),
        };
    }
    facts
}

/// Keeps what was counted of a questionnaire that was given out.
///
/// # Errors
/// Refused where it is not given out, or summed up; Invalid at the number that does not add up; Stale; NotFound.
pub fn save_counts(office: &mut Office, save: &SaveCounts) -> Result<()> {
    let kept = store::one(office.db(), save.existing.id)?;
    if kept.stage != SurveyStage::Open {
        return Err(Refusal::refused(format!(
            "问卷{}，不能录入结果（先发放、后录入）。",
            kept.stage.in_chinese()
        ))
        .hinted("起草的问卷请先登记发放；已汇总的请先重新录入。"));
    }
    rules::check_counts(&kept.facts, &save.counts)?;
    let operation = Operation::new(Act::SaveSurveyCounts, kept.facts.title);
    office.transact(operation, |db| store::keep_counts(db, save.existing, &save.counts))
}

/// Takes a questionnaire a step further, or opens it again.
///
/// # Errors
/// Refused where it is not the step's turn, or nothing was counted; NotFound.
pub fn step(office: &mut Office, asked: StepSurvey) -> Result<()> {
    let kept = store::one(office.db(), asked.id)?;
    let stage = rules::next(kept.stage, asked.step)?;
    if asked.step == SurveyStep::Close && kept.counts.is_none() {
        return Err(Refusal::refused("还没有录入结果，不能汇总（先录入、后汇总）。")
            .hinted("请先录入收回的份数和各项人数。"));
    }
    let today = office.today();
    let about = format!("{}，{}", kept.facts.title, asked.step.in_chinese());
    office.transact(Operation::new(Act::StepSurvey, about), |db| store::set_stage(db, asked.id, stage, today))
}

/// Removes a questionnaire.
///
/// # Errors
/// NotFound.
pub fn remove(office: &mut Office, asked: SurveyRef) -> Result<()> {
    let kept = store::one(office.db(), asked.id)?;
    let operation = Operation::new(Act::RemoveSurvey, kept.facts.title);
    office.transact(operation, |db| store::remove(db, asked.id))
}
