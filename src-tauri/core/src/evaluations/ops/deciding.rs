//! A session is held, its ballots decided, its results corrected and made known.

use super::ready;
use super::sessions::{read, reporters};
use super::votes::name_of;
use crate::activities::api::{ActivityFacts, AttendanceFacts};
use crate::evaluations::api::{CorrectResult, NotifySession, Reporter, SessionFile, SessionRef};
use crate::evaluations::rules::results;
use crate::evaluations::rules::stages::Step;
use crate::evaluations::store::{self, KeptSession};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{
    ActivityLevel, Attendance, BallotResult, DeputyId, DutyKind, DutyRole, ReportForm, Review, Tier,
};
use crate::{Refusal, Result, activities, settings};

/// Says that a session was held; who reported gets a duty record of it (述职), where there is none of that day.
///
/// # Errors
/// Refused where it is not its turn, before its day, or where nobody reports.
pub fn hold(office: &mut Office, asked: SessionRef) -> Result<()> {
    let (session, _) = ready(office, asked.id, Step::Hold)?;
    if session.facts.date > office.today() {
        return Err(Refusal::refused(format!(
            "会议定在{}，还没有到，不能登记为已召开。",
            session.facts.date.in_chinese()
        ))
        .hinted("会议提前召开的，请先修改日期。"));
    }
    if session.facts.reporters.is_empty() {
        return Err(Refusal::refused("还没有选述职代表，不能登记为已召开。").hinted("请先选好述职代表。"));
    }
    let recorded = unrecorded(office, &session)?;
    let term = settings::current_term(office.db())?;
    let issuer = settings::office(office.db())?.issuer;
    let operation = Operation::new(Act::HoldSession, session.facts.title.clone());
    office.transact(operation, |db| {
        if !recorded.is_empty() {
            activities::insert(db, term, &as_activity(&session, issuer), &recorded)?;
        }
        store::set_held(db, session.id)
    })
}

/// The duty records of those who have none of reporting that day.
fn unrecorded(office: &Office, session: &KeptSession) -> Result<Vec<AttendanceFacts>> {
    let date = session.facts.date;
    let known: Vec<DeputyId> = activities::duty_facts(office.db(), date, date)?
        .into_iter()
        .filter(|fact| fact.kind == DutyKind::DutyReport)
        .map(|fact| fact.deputy)
        .collect();
    let reporters = session.facts.reporters.iter().filter(|reporter| !known.contains(&reporter.deputy));
    Ok(reporters
        .map(|reporter| AttendanceFacts {
            deputy: reporter.deputy,
            attendance: Attendance::Present,
            observer: false,
            leave_half_days: 0,
            leave_approved_by: None,
            role: DutyRole::Participant,
            spoke: reporter.form == ReportForm::Oral,
            spoke_text: None,
            tier: Tier::Ordinary,
            pieces: None,
            review: Review::Approved,
            returned_reason: None,
        })
        .collect())
}

fn as_activity(session: &KeptSession, issuer: String) -> ActivityFacts {
    ActivityFacts {
        kind: DutyKind::DutyReport,
        title: session.facts.title.clone(),
        starts_on: session.facts.date,
        ends_on: session.facts.date,
        half_days: 1,
        place: session.facts.place.clone(),
        organiser: Some(issuer),
        level: ActivityLevel::Township,
        group: None,
        station: None,
        content: Some("代表向选民述职，选民询问并测评。".to_owned()),
        result: None,
    }
}

/// Decides a session: each reporter's result follows from the ballots and is kept for good.
///
/// # Errors
/// Refused where it is not its turn, or where ballots are missing, naming whose.
pub fn decide(office: &mut Office, asked: SessionRef) -> Result<()> {
    let (session, _) = ready(office, asked.id, Step::Decide)?;
    let mut decided = Vec::new();
    let mut missing = Vec::new();
    for reporter in reporters(office, &session)? {
        match reporter.assessed {
            Some(assessed) => decided.push((reporter.deputy, assessed)),
            None => missing.push(reporter.name),
        }
    }
    if !missing.is_empty() {
        return Err(Refusal::refused(format!("{}的计票结果还没有录全，不能评定。", missing.join("、")))
            .hinted("请补录参加测评各方的计票结果，再评定。"));
    }
    let today = office.today();
    let operation = Operation::new(Act::DecideSession, session.facts.title);
    office.transact(operation, |db| {
        for (deputy, assessed) in &decided {
            store::insert_result(db, session.id, *deputy, assessed)?;
        }
        store::set_decided(db, session.id, today)
    })
}

/// Corrects a decided result; what was decided stays readable.
///
/// # Errors
/// Refused where it is not decided; Invalid at a field; NotFound.
pub fn correct_result(office: &mut Office, asked: &CorrectResult) -> Result<()> {
    let (session, _) = ready(office, asked.session, Step::Correct)?;
    let name = name_of(office, &session, asked.deputy)?;
    for (field, what, text, most) in
        [("reason", "更正的理由", &asked.reason, 300), ("decided_by", "决定机关", &asked.decided_by, 60)]
    {
        let length = text.trim().chars().count();
        if length == 0 || length > most {
            return Err(Refusal::invalid(field, format!("{what}是空的，或者超过了 {most} 个字。"))
                .hinted("请写明为什么更正、由哪次会议决定。"));
        }
    }
    let file = read(office, SessionRef { id: asked.session })?;
    let reporter = file.reporters.iter().find(|reporter| reporter.deputy == asked.deputy);
    let before = reporter.and_then(|reporter| reporter.result);
    if let Some(share) = asked.share {
        results::check_corrected(&session.facts.rule, share, asked.result)?;
    }
    let counts_anew = asked.share.is_some() && asked.share != reporter.and_then(Reporter::share);
    if before == Some(asked.result) && !counts_anew {
        return Err(Refusal::invalid(
            "result",
            format!("{name}的结果本来就是{}。", asked.result.in_chinese()),
        )
        .hinted("请选择更正后的结果。"));
    }
    let is_grade = |result: BallotResult| !matches!(result, BallotResult::Pass | BallotResult::Rectify);
    if before.is_some_and(|before| is_grade(before) != is_grade(asked.result)) {
        return Err(Refusal::invalid("result", "更正后的结果与这次会的评定规则不符。")
            .hinted("按称职率评定的改称职、基本称职或不称职；按不满意过半评定的改通过或限期整改。"));
    }
    let today = office.today();
    let operation = Operation::new(Act::CorrectResult, format!("{name}，{}", asked.result.in_chinese()));
    office.transact(operation, |db| store::insert_correction(db, asked, today))
}

/// Says that the notice went out.
///
/// # Errors
/// Refused where it is not its turn, or where somebody who must rectify has no item; Invalid at `notice_until`.
pub fn notify(office: &mut Office, asked: NotifySession) -> Result<()> {
    let (session, _) = ready(office, asked.id, Step::Notify)?;
    let file = read(office, SessionRef { id: asked.id })?;
    let without = without_rectification(&file);
    if !without.is_empty() {
        return Err(Refusal::refused(format!(
            "{}应当整改，还没有列出整改事项，不能通报（述职评议要求：整改事项随通报公布）。",
            without.join("、")
        ))
        .hinted("请列出整改事项、责任人和期限，再通报。"));
    }
    let today = office.today();
    if asked.notice_until < today {
        return Err(Refusal::invalid("notice_until", "公示期的最后一天已经过去了。")
            .hinted("请填写今天或以后的日期，一般公示 5 个工作日。"));
    }
    let operation = Operation::new(Act::NotifySession, session.facts.title);
    office.transact(operation, |db| store::notify(db, asked.id, today, asked.notice_until))
}

/// Who must rectify and has no item yet, by name.
fn without_rectification(file: &SessionFile) -> Vec<&str> {
    let asked = file
        .reporters
        .iter()
        .filter(|reporter| reporter.result.is_some_and(BallotResult::asks_for_rectification));
    let lacks =
        asked.filter(|reporter| file.rectifications.iter().all(|item| item.deputy != reporter.deputy));
    lacks.map(|reporter| reporter.name.as_str()).collect()
}
