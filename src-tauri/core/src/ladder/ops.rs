//! What the secretary does with follow-ups.

use std::collections::BTreeMap;

use super::api::{
    LadderCandidate, LadderCandidates, LadderCandidatesOf, LadderCaseFile, LadderCaseLine, LadderCaseRef,
    LadderStandards, LadderStep, OpenLadderCase, StepLine, TakeLadderStep,
};
use super::rules::{self, Known, Looked};
use super::store::{self, KeptCase};
use crate::deputies::Deputy;
use crate::deputies::api::Status;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::places::api::Places;
use crate::values::{BallotResult, Day, DeputyId, LadderStage};
use crate::{Refusal, Result, appraisals, deputies, evaluations, places, settings};

/// Who may need a reminder, with the reasons: a list for people, no decision.
///
/// # Errors
/// Only where the store cannot be read.
pub fn candidates(office: &Office, asked: LadderCandidatesOf) -> Result<LadderCandidates> {
    let db = office.db();
    let standards = store::standards(db)?;
    let missed = appraisals::missed_sessions(db, term_from(office)?, office.today())?;
    let (closed_quarters, points) = appraisals::closed_points(office, asked.year)?;
    let grades = appraisals::grades(db)?;
    let evaluated = evaluations_of(office, asked.year)?;
    let all_points = (points.values().copied().sum(), u32::try_from(points.len()).unwrap_or(u32::MAX));
    let places = places::all(db)?;
    let open: BTreeMap<DeputyId, _> = store::all(db)?
        .into_iter()
        .filter(|case| rules::is_open(rules::stage(&case.steps)))
        .map(|case| (case.deputy, case.id))
        .collect();
    let mut lines: Vec<LadderCandidate> = Vec::new();
    for deputy in deputies::all(db)?.into_iter().filter(Deputy::holds_mandate) {
        let looked = Looked {
            year: asked.year,
            missed: missed.get(&deputy.id).map_or(&[], Vec::as_slice),
            points: points.get(&deputy.id).copied(),
            all_points,
            grades: grades.get(&deputy.id),
            evaluations: evaluated.get(&deputy.id).map_or(&[], Vec::as_slice),
            today: office.today(),
        };
        let reasons = rules::look(&looked, standards);
        if !reasons.is_empty() {
            lines.push(LadderCandidate {
                deputy: deputy.id,
                name: deputy.facts.name.to_string(),
                group_name: group_name(&places, &deputy),
                status: deputy.status,
                reasons,
                case: open.get(&deputy.id).copied(),
            });
        }
    }
    lines.sort_by_key(|line| {
        (line.reasons.iter().map(|reason| reason.kind).min(), std::cmp::Reverse(line.reasons.len()))
    });
    Ok(LadderCandidates { year: asked.year, closed_quarters, lines })
}

/// Each deputy's decided evaluations of a year.
fn evaluations_of(office: &Office, year: i32) -> Result<BTreeMap<DeputyId, Vec<(Day, BallotResult)>>> {
    let mut results: BTreeMap<DeputyId, Vec<(Day, BallotResult)>> = BTreeMap::new();
    let Some((from, to)) = Day::new(year, 1, 1).zip(Day::new(year, 12, 31)) else { return Ok(results) };
    for fact in evaluations::facts(office.db(), from, to)? {
        results.entry(fact.deputy).or_default().push((fact.date, fact.result));
    }
    Ok(results)
}

fn term_from(office: &Office) -> Result<Day> {
    let from = settings::office(office.db())?.term_from;
    // Where nobody wrote down when the term began, all that was registered is of it.
    from.or_else(|| Day::new(1954, 9, 20)).ok_or_else(|| Refusal::bug("没有届首日"))
}

fn group_name(places: &Places, deputy: &Deputy) -> Option<String> {
    let group = places.groups.iter().find(|group| Some(group.id) == deputy.facts.group);
    group.map(|group| group.facts.name.clone())
}

/// The follow-ups of the term, the open ones first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn cases(office: &Office) -> Result<Vec<LadderCaseLine>> {
    let db = office.db();
    let (places, roster) = (places::all(db)?, deputies::all(db)?);
    let mut lines = Vec::new();
    for case in store::all(db)? {
        let Some(deputy) = roster.iter().find(|deputy| deputy.id == case.deputy) else { continue };
        let stage = rules::stage(&case.steps);
        let deadline = deadline(&case).filter(|_| stage == LadderStage::Talked);
        lines.push(LadderCaseLine {
            id: case.id,
            deputy: case.deputy,
            name: deputy.facts.name.to_string(),
            group_name: group_name(&places, deputy),
            opened_on: case.opened_on,
            stage,
            stage_name: stage.in_chinese().to_owned(),
            last_on: case.steps.last().map_or(case.opened_on, LadderStep::on),
            deadline,
            overdue: deadline.is_some_and(|deadline| deadline < office.today()),
        });
    }
    lines.sort_by_key(|line| !rules::is_open(line.stage));
    Ok(lines)
}

fn deadline(case: &KeptCase) -> Option<Day> {
    case.steps.iter().rev().find_map(|step| match step {
        LadderStep::Talk(talk) => Some(talk.deadline),
        _ => None,
    })
}

/// A follow-up with its steps and what can be done next.
///
/// # Errors
/// NotFound.
pub fn read(office: &Office, asked: LadderCaseRef) -> Result<LadderCaseFile> {
    let case = store::one(office.db(), asked.id)?;
    let deputy = deputy_of(office, case.deputy)?;
    let stage = rules::stage(&case.steps);
    let known = known(office, &case, &deputy, office.today())?;
    let suggested = office.today().plus_days(i64::from(known.standards.improve_days));
    let steps = (1..).zip(&case.steps).map(|(place, step)| StepLine {
        place,
        name: step.kind().in_chinese().to_owned(),
        step: step.clone(),
        said: rules::said(step),
        stage_name: rules::leads_to(step).in_chinese().to_owned(),
    });
    Ok(LadderCaseFile {
        id: case.id,
        revision: case.revision,
        deputy: case.deputy,
        name: deputy.facts.name.to_string(),
        opened_on: case.opened_on,
        reasons: case.reasons.clone(),
        stage,
        stage_name: stage.in_chinese().to_owned(),
        steps: steps.collect(),
        moves: rules::moves(stage, &known),
        recall: rules::recall_checklist(&case.steps, office.today()),
        suggested_deadline: suggested.unwrap_or(office.today()),
    })
}

fn deputy_of(office: &Office, id: DeputyId) -> Result<Deputy> {
    let found = deputies::all(office.db())?.into_iter().find(|deputy| deputy.id == id);
    found.ok_or_else(|| Refusal::not_found("这位代表不在本届名册里。").hinted("请刷新名册后再看。"))
}

/// What is known when a step of a day is taken.
fn known<'k>(office: &Office, case: &'k KeptCase, deputy: &Deputy, on: Day) -> Result<Known<'k>> {
    let missed = appraisals::missed_sessions(office.db(), term_from(office)?, office.today())?;
    let sessions = missed.get(&case.deputy).map_or(0, Vec::len);
    Ok(Known {
        opened_on: case.opened_on,
        steps: &case.steps,
        missed_sessions: u32::try_from(sessions).unwrap_or(u32::MAX),
        all_deputies: holders_on(office, on)?,
        holds_mandate: deputy.holds_mandate(),
        standards: store::standards(office.db())?,
        today: office.today(),
    })
}

/// How many deputies held their mandate on a day, suspended ones among them.
fn holders_on(office: &Office, on: Day) -> Result<u32> {
    let changes = deputies::all_status_changes(office.db())?;
    let held = deputies::all(office.db())?.into_iter().filter(|deputy| {
        let own = changes.get(&deputy.id).map_or(&[][..], Vec::as_slice);
        // Whoever leaves on the day was still one of those who voted.
        let before = own.iter().position(|change| change.on < on).map_or(&[][..], |at| &own[at..]);
        matches!(
            deputies::standing_on(deputy.facts.elected_on, before, on),
            Some(Status::InOffice | Status::Suspended)
        )
    });
    Ok(u32::try_from(held.count()).unwrap_or(u32::MAX))
}

/// Opens a follow-up: people put a deputy on the ladder, never the list by itself.
///
/// # Errors
/// Invalid at a field; Refused where the deputy's mandate has ended or a follow-up is open already; NotFound.
pub fn open(office: &mut Office, open: &OpenLadderCase) -> Result<LadderCaseRef> {
    rules::check_opening(open, office.today())?;
    let deputy = deputy_of(office, open.deputy)?;
    let name = &deputy.facts.name;
    if !deputy.holds_mandate() {
        return Err(Refusal::refused(format!("{name}已经不再担任代表，不能列入跟进。"))
            .at("deputy")
            .hinted("请核对代表的状态。"));
    }
    let cases = store::all(office.db())?;
    if cases.iter().any(|case| case.deputy == open.deputy && rules::is_open(rules::stage(&case.steps))) {
        return Err(Refusal::refused(format!("{name}已经有一项跟进没有办完。"))
            .at("deputy")
            .hinted("请在原来的那一项里登记下一步。"));
    }
    let term = settings::current_term(office.db())?;
    let operation = Operation::new(Act::OpenLadderCase, name.as_str());
    let id =
        office.transact(operation, |db| store::insert(db, term, (open.deputy, open.on), &open.reasons))?;
    Ok(LadderCaseRef { id })
}

/// Takes a step; where it is a decision about the mandate, the deputy's status follows it in the same operation.
///
/// # Errors
/// Refused with the article where the law's condition is not met; Invalid at a field; Stale; NotFound.
pub fn take_step(office: &mut Office, asked: &TakeLadderStep) -> Result<()> {
    let case = store::one(office.db(), asked.case.id)?;
    let deputy = deputy_of(office, case.deputy)?;
    let known = known(office, &case, &deputy, asked.step.on())?;
    rules::next(rules::stage(&case.steps), &asked.step, &known)?;
    let (facts, today) = (settings::office(office.db())?, office.today());
    let change = rules::status_after(&asked.step, &facts.congress);
    let about = format!("{}：{}", deputy.facts.name, asked.step.kind().in_chinese());
    office.transact(Operation::new(Act::TakeLadderStep, about), |db| {
        store::insert_step(db, asked.case, case.steps.len() + 1, &asked.step)?;
        match change.filter(|change| change.status != deputy.status) {
            Some(change) => deputies::register_status(db, case.deputy, &change, today),
            None => Ok(()),
        }
    })
}

/// When the office looks at somebody.
///
/// # Errors
/// Only where the store cannot be read.
pub fn standards(office: &Office) -> Result<LadderStandards> {
    store::standards(office.db())
}

/// Keeps when the office looks at somebody.
///
/// # Errors
/// Invalid at a field.
pub fn save_standards(office: &mut Office, standards: LadderStandards) -> Result<()> {
    rules::check_standards(standards)?;
    let about = format!("低于平均分的 {}%", standards.points_below_percent);
    office
        .transact(Operation::new(Act::SaveLadderStandards, about), |db| store::keep_standards(db, standards))
}
