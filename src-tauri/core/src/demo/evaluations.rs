//! The fictional town's evaluation sessions: one made known, one with rectification under way, one being counted, one
//! planned. Their results follow from their ballots as they do in an office.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Deserialize;
use serde_json::Value;

use super::Rows;
use crate::evaluations::api::{
    Ballot, EnterTally, KeptTally, Opinion, Question, ReporterFacts, Rule, SaveDiscussion, SaveRectification,
    SessionFacts, StepRectification, VillageVoters, Weights,
};
use crate::values::{
    Day, DeputyId, Electorate, EvaluationId, RectificationStage, RectificationStep, ReportForm, SessionStage,
};
use crate::{Refusal, Result, evaluations, settings};

#[derive(Deserialize)]
struct TownSession {
    title: String,
    date: Day,
    place: String,
    host: String,
    constituency: Option<String>,
    agenda: Vec<String>,
    ballot: Ballot,
    rule: Rule,
    weights: Weights,
    reporters: Vec<TownReporter>,
    voters: Vec<TownVoters>,
    minutes: Option<String>,
    stage: SessionStage,
    decided_on: Option<Day>,
    notified_on: Option<Day>,
    notice_until: Option<Day>,
    tallies: Vec<TownTally>,
    questions: Vec<TownQuestion>,
    opinions: Vec<TownOpinion>,
    rectifications: Vec<TownRectification>,
}

#[derive(Deserialize)]
struct TownReporter {
    card: String,
    form: ReportForm,
}

#[derive(Deserialize)]
struct TownVoters {
    village: String,
    invited: u32,
    present: u32,
}

#[derive(Deserialize)]
struct TownTally {
    card: String,
    electorate: Electorate,
    issued: u32,
    returned: u32,
    spoiled: u32,
    votes: Value,
}

#[derive(Deserialize)]
struct TownQuestion {
    card: Option<String>,
    asked_by: Option<String>,
    question: String,
    answer: String,
}

#[derive(Deserialize)]
struct TownOpinion {
    card: Option<String>,
    text: String,
}

#[derive(Deserialize)]
struct TownRectification {
    card: String,
    matter: String,
    owner: String,
    due: Day,
    steps: Vec<TownStep>,
}

#[derive(Deserialize)]
struct TownStep {
    step: RectificationStep,
    date: Day,
    by: String,
    said: String,
}

/// Adds the sessions to the town.
///
/// # Errors
/// Bug where the shipped file is broken.
pub fn add(db: &Connection, json: &[u8], rows: &Rows) -> Result<()> {
    let sessions: Vec<TownSession> = serde_json::from_slice(json).map_err(Refusal::bug)?;
    sessions.iter().try_for_each(|session| add_session(db, session, rows))
}

fn add_session(db: &Connection, session: &TownSession, rows: &Rows) -> Result<()> {
    let term = settings::current_term(db)?;
    let id = evaluations::insert(db, term, &facts(session, rows)?)?;
    if session.stage == SessionStage::Planned {
        return Ok(());
    }
    evaluations::set_held(db, id)?;
    for tally in &session.tallies {
        evaluations::keep_tally(db, &entered(id, tally, rows)?)?;
    }
    evaluations::keep_discussion(db, &discussion(id, session, rows)?)?;
    let Some(decided_on) = session.decided_on else { return Ok(()) };
    decide(db, id, session, rows)?;
    evaluations::set_decided(db, id, decided_on)?;
    for item in &session.rectifications {
        add_rectification(db, id, item, rows)?;
    }
    match session.notified_on.zip(session.notice_until) {
        Some((on, until)) => evaluations::set_notified(db, id, on, until),
        None => Ok(()),
    }
}

fn deputy(rows: &Rows, card: &str) -> Result<DeputyId> {
    let found = rows.deputies.get(&format!("QH19-{card}")).copied();
    found.ok_or_else(|| Refusal::bug(format!("演示数据里没有 {card} 号代表")))
}

fn facts(session: &TownSession, rows: &Rows) -> Result<SessionFacts> {
    let reporters = session
        .reporters
        .iter()
        .map(|reporter| Ok(ReporterFacts { deputy: deputy(rows, &reporter.card)?, form: reporter.form }));
    let voters = session.voters.iter().filter_map(|line| {
        let village = rows.villages.get(&line.village).copied()?;
        Some(VillageVoters { village, invited: line.invited, present: line.present })
    });
    Ok(SessionFacts {
        title: session.title.clone(),
        date: session.date,
        place: Some(session.place.clone()),
        host: Some(session.host.clone()),
        constituency: session.constituency.as_ref().and_then(|name| rows.constituencies.get(name).copied()),
        agenda: session.agenda.clone(),
        ballot: session.ballot.clone(),
        rule: session.rule,
        weights: session.weights,
        reporters: reporters.collect::<Result<_>>()?,
        voters: voters.collect(),
        minutes: session.minutes.clone(),
    })
}

fn entered(id: EvaluationId, tally: &TownTally, rows: &Rows) -> Result<EnterTally> {
    Ok(EnterTally {
        session: id,
        deputy: deputy(rows, &tally.card)?,
        electorate: tally.electorate,
        issued: tally.issued,
        returned: tally.returned,
        spoiled: tally.spoiled,
        votes: tally.votes.clone(),
    })
}

fn discussion(id: EvaluationId, session: &TownSession, rows: &Rows) -> Result<SaveDiscussion> {
    let of = |card: &Option<String>| card.as_ref().map(|card| deputy(rows, card)).transpose();
    let questions = session.questions.iter().map(|line| {
        Ok(Question {
            deputy: of(&line.card)?,
            asked_by: line.asked_by.clone(),
            question: line.question.clone(),
            answer: Some(line.answer.clone()),
        })
    });
    let opinions =
        session.opinions.iter().map(|line| Ok(Opinion { deputy: of(&line.card)?, text: line.text.clone() }));
    Ok(SaveDiscussion {
        session: id,
        questions: questions.collect::<Result<_>>()?,
        opinions: opinions.collect::<Result<_>>()?,
    })
}

fn decide(db: &Connection, id: EvaluationId, session: &TownSession, rows: &Rows) -> Result<()> {
    let mut tallies: BTreeMap<DeputyId, Vec<KeptTally>> = BTreeMap::new();
    for tally in &session.tallies {
        tallies.entry(deputy(rows, &tally.card)?).or_default().push(KeptTally {
            electorate: tally.electorate,
            issued: tally.issued,
            returned: tally.returned,
            spoiled: tally.spoiled,
            votes: tally.votes.clone(),
        });
    }
    for (deputy, own) in tallies {
        let assessed = evaluations::assess(&session.ballot, &session.rule, session.weights, &own)?;
        let assessed = assessed.ok_or_else(|| Refusal::bug("演示数据里缺计票结果"))?;
        evaluations::insert_result(db, id, deputy, &assessed)?;
    }
    Ok(())
}

fn add_rectification(db: &Connection, id: EvaluationId, item: &TownRectification, rows: &Rows) -> Result<()> {
    let kept = evaluations::insert_rectification(
        db,
        &SaveRectification {
            existing: None,
            session: id,
            deputy: deputy(rows, &item.card)?,
            matter: item.matter.clone(),
            owner: item.owner.clone(),
            due: item.due,
        },
    )?;
    let mut stage = RectificationStage::Open;
    for step in &item.steps {
        let done = StepRectification {
            id: kept,
            step: step.step,
            date: step.date,
            by: step.by.clone(),
            said: step.said.clone(),
            due: None,
        };
        evaluations::insert_step(db, &done)?;
        stage = evaluations::next_of_rectification(stage, step.step)?;
    }
    evaluations::set_rectification(db, kept, stage, None)
}
