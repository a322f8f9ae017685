//! Sessions: listed, read whole, entered, removed.

use std::collections::{BTreeMap, BTreeSet};

use super::plan::standards_on;
use super::ready;
use crate::evaluations::api::{
    Assessed, EvaluationStandards, Reporter, ResultCorrection, SaveSession, SessionFacts, SessionFile,
    SessionLine, SessionRef,
};
use crate::evaluations::rules::stages::Step;
use crate::evaluations::rules::{entering, planning};
use crate::evaluations::store::{self, KeptSession};
use crate::evaluations::tally::assess;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{BallotResult, DeputyId, Electorate, RectificationStage};
use crate::{Refusal, Result, deputies, settings};

/// Every session of the term, the newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn sessions(office: &Office) -> Result<Vec<SessionLine>> {
    let rectifications = store::rectifications(office.db(), None, office.today())?;
    let mut lines = Vec::new();
    for session in store::sessions(office.db())? {
        let reporters = reporters(office, &session)?;
        let items: Vec<_> =
            rectifications.iter().filter(|(id, _)| *id == session.id).map(|(_, item)| item).collect();
        let mut results = BTreeMap::new();
        for result in reporters.iter().filter_map(|reporter| reporter.result) {
            *results.entry(result.word().to_owned()).or_default() += 1;
        }
        let lacks = |reporter: &&Reporter| {
            reporter.result.is_some_and(BallotResult::asks_for_rectification)
                && items.iter().all(|item| item.deputy != reporter.deputy)
        };
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        lines.push(SessionLine {
            id: session.id,
            stage: session.stage,
            lacks_rectification: reporters.iter().any(|reporter| lacks(&reporter)),
            tallied: count(reporters.iter().filter(|reporter| reporter.assessed.is_some()).count()),
            names: reporters.into_iter().map(|reporter| reporter.name).collect(),
            results,
            open_rectifications: count(
                items.iter().filter(|item| item.stage != RectificationStage::Passed).count(),
            ),
            overdue_rectifications: count(items.iter().filter(|item| item.is_overdue).count()),
            title: session.facts.title,
            date: session.facts.date,
            place: session.facts.place,
        });
    }
    Ok(lines)
}

/// One session whole.
///
/// # Errors
/// NotFound.
pub fn read(office: &Office, asked: SessionRef) -> Result<SessionFile> {
    let db = office.db();
    let session = store::one(db, asked.id)?;
    let reporters = reporters(office, &session)?;
    let (questions, opinions) = store::discussion(db, asked.id)?;
    let rectifications = store::rectifications(db, Some(asked.id), office.today())?;
    let issued = reporters.iter().flat_map(|reporter| &reporter.tallies);
    let issued = issued.filter(|tally| tally.electorate == Electorate::Voters).map(|tally| tally.issued);
    Ok(SessionFile {
        id: session.id,
        revision: session.revision,
        stage: session.stage,
        decided_on: session.decided_on,
        notified_on: session.notified_on,
        notice_until: session.notice_until,
        notes: planning::session_notes(&session.facts, issued.max()),
        reporters,
        questions,
        opinions,
        rectifications: rectifications.into_iter().map(|(_, item)| item).collect(),
        facts: session.facts,
    })
}

/// Who reports, with votes and what they come to: foreseen while they can change, then as decided.
pub(super) fn reporters(office: &Office, session: &KeptSession) -> Result<Vec<Reporter>> {
    let db = office.db();
    let mut tallies = store::tallies(db, session.id)?;
    let mut results = store::results(db, session.id)?;
    let mut corrections = store::corrections(db, session.id)?;
    let mut reporters = Vec::new();
    for named in store::reporters(db, session.id)? {
        let tallies = tallies.remove(&named.deputy).unwrap_or_default();
        let decided = results.remove(&named.deputy);
        let corrections = corrections.remove(&named.deputy).unwrap_or_default();
        let SessionFacts { ballot, rule, weights, .. } = &session.facts;
        let result = holding(decided.as_ref(), &corrections);
        let assessed = match decided {
            Some(decided) => Some(decided),
            None => assess(ballot, rule, *weights, &tallies)?,
        };
        reporters.push(Reporter {
            deputy: named.deputy,
            name: named.name,
            constituency: named.constituency,
            form: named.form,
            tallies,
            assessed,
            corrections,
            result,
        });
    }
    Ok(reporters)
}

fn holding(decided: Option<&Assessed>, corrections: &[ResultCorrection]) -> Option<BallotResult> {
    corrections.last().map(|correction| correction.result).or_else(|| decided.map(|decided| decided.result))
}

/// A new session to be filled in: today, with the usual order of business and the requirements in force; nothing is kept.
///
/// # Errors
/// Only where the store cannot be read.
pub fn draft(office: &Office) -> Result<SessionFacts> {
    let EvaluationStandards { ballot, rule, weights, .. } = standards_on(office, office.today())?;
    Ok(SessionFacts {
        title: String::new(),
        date: office.today(),
        place: None,
        host: None,
        constituency: None,
        agenda: planning::agenda(),
        ballot,
        rule,
        weights,
        reporters: Vec::new(),
        voters: Vec::new(),
        minutes: None,
    })
}

/// Plans a session, or changes one that is not decided.
///
/// # Errors
/// Invalid at a field; Refused where it is decided, or where counted ballots would be lost; Stale; NotFound.
pub fn save(office: &mut Office, save: &SaveSession) -> Result<SessionRef> {
    let roster = deputies::all(office.db())?.into_iter().map(|deputy| deputy.id).collect();
    entering::check(&save.facts, &roster)?;
    let operation = Operation::new(Act::SaveSession, save.facts.title.trim());
    let Some(seen) = save.existing else {
        let term = settings::current_term(office.db())?;
        let id = office.transact(operation, |db| store::insert(db, term, &save.facts))?;
        return Ok(SessionRef { id });
    };
    let (session, _) = ready(office, seen.id, Step::Change)?;
    refuse_losing_ballots(office, &session, &save.facts)?;
    office.transact(operation, |db| store::update(db, seen, &save.facts))?;
    Ok(SessionRef { id: seen.id })
}

fn refuse_losing_ballots(office: &Office, before: &KeptSession, after: &SessionFacts) -> Result<()> {
    let counted: BTreeSet<DeputyId> = store::tallies(office.db(), before.id)?.into_keys().collect();
    if counted.is_empty() {
        return Ok(());
    }
    if before.facts.ballot != after.ballot {
        return Err(Refusal::refused("已经录入计票结果，不能再换测评票。")
            .at("ballot")
            .hinted("确实要换的，请先清除已录入的计票结果。"));
    }
    let stays = |deputy: &DeputyId| after.reporters.iter().any(|reporter| reporter.deputy == *deputy);
    if !counted.iter().all(stays) {
        return Err(Refusal::refused("有已经录入计票结果的代表被去掉了。")
            .at("reporters")
            .hinted("请先清除这名代表的计票结果，再把他去掉。"));
    }
    Ok(())
}

/// Removes a session that is not decided.
///
/// # Errors
/// Refused where it is decided; NotFound.
pub fn remove(office: &mut Office, asked: SessionRef) -> Result<()> {
    let (session, _) = ready(office, asked.id, Step::Change)?;
    let operation = Operation::new(Act::RemoveSession, session.facts.title);
    office.transact(operation, |db| store::remove(db, asked.id))
}
