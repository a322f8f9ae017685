//! Who is to report this year, and what the office holds itself to.

use std::collections::BTreeMap;

use crate::deputies::Deputy;
use crate::evaluations::api::{EvaluationPlan, EvaluationStandards, PlanLine, PlanOf};
use crate::evaluations::rules::entering;
use crate::evaluations::rules::planning::{self, Counted};
use crate::evaluations::store;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::places::api::Places;
use crate::values::stroke_order::stroke_key;
use crate::values::{Attendance, BallotResult, Day, DeputyId, DutyKind, Review, SessionStage};
use crate::{Refusal, Result, activities, deputies, places, settings};

/// Every version of the office's requirements, the newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn standards(office: &Office) -> Result<Vec<EvaluationStandards>> {
    store::standards(office.db())
}

/// The requirements in force on a day.
///
/// # Errors
/// Only where the store cannot be read.
pub fn standards_on(office: &Office, day: Day) -> Result<EvaluationStandards> {
    let versions = store::standards(office.db())?;
    let found = versions.iter().find(|version| version.dated <= day).or(versions.last());
    found.cloned().ok_or_else(|| Refusal::bug("缺少述职评议要求"))
}

/// Keeps the office's requirements from a day on; sessions planned before keep theirs.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn save_standards(office: &mut Office, standards: &EvaluationStandards) -> Result<()> {
    entering::check_standards(standards)?;
    let about = format!("{}起", standards.dated.in_chinese());
    let operation = Operation::new(Act::SaveEvaluationStandards, about);
    office.transact(operation, |db| store::keep_standards(db, standards))
}

/// Who has reported this term and who has not, and who is to this year.
///
/// # Errors
/// Invalid for a year the calendar lacks.
pub fn plan(office: &Office, asked: PlanOf) -> Result<EvaluationPlan> {
    let (first, last) = year_of(asked.year)?;
    let db = office.db();
    let term_from = settings::office(db)?.term_from;
    let known = Known::read(office, term_from.unwrap_or(first))?;
    let places = places::all(db)?;
    let mut all: Vec<Deputy> = deputies::all(db)?.into_iter().filter(Deputy::holds_mandate).collect();
    let number = |deputy: &Deputy| {
        let place = places.constituencies.iter().find(|place| Some(place.id) == deputy.facts.constituency);
        place.map_or(u32::MAX, |place| place.facts.number)
    };
    all.sort_by_cached_key(|deputy| (number(deputy), stroke_key(deputy.facts.name.as_str())));
    let lines: Vec<PlanLine> = all.into_iter().map(|deputy| known.line(deputy, &places)).collect();
    let in_year = |day: &Option<Day>| day.is_some_and(|day| first <= day && day <= last);
    let count = |found: usize| u32::try_from(found).unwrap_or(u32::MAX);
    let this_year = lines.iter().filter(|line| {
        known.reports.get(&line.deputy).is_some_and(|days| days.iter().any(|day| in_year(&Some(*day))))
            || in_year(&line.planned_on)
    });
    let counted = Counted {
        deputies: count(lines.len()),
        reported: count(lines.iter().filter(|line| line.reported_on.is_some()).count()),
        this_year: count(this_year.count()),
    };
    let standards = standards_on(office, last.min(office.today().max(first)))?;
    Ok(EvaluationPlan {
        year: asked.year,
        notes: planning::notes(counted, &standards, asked.year, term_from),
        standards,
        this_year: counted.this_year,
        reported: counted.reported,
        lines,
    })
}

fn year_of(year: i32) -> Result<(Day, Day)> {
    let days = Day::new(year, 1, 1).zip(Day::new(year, 12, 31));
    days.filter(|_| (1949..=2200).contains(&year)).ok_or_else(|| {
        Refusal::invalid("year", format!("没有 {year} 年的述职计划。")).hinted("请重新选择年份。")
    })
}

/// When deputies reported or are to report, and what it came to.
struct Known {
    reports: BTreeMap<DeputyId, Vec<Day>>,
    planned: BTreeMap<DeputyId, Day>,
    results: BTreeMap<DeputyId, BallotResult>,
}

impl Known {
    fn read(office: &Office, from: Day) -> Result<Self> {
        let (db, today) = (office.db(), office.today());
        let mut reports: BTreeMap<DeputyId, Vec<Day>> = BTreeMap::new();
        let mut planned = BTreeMap::new();
        for (deputy, day, stage) in store::reported(db)? {
            if stage == SessionStage::Planned {
                planned.entry(deputy).or_insert(day);
            } else {
                reports.entry(deputy).or_default().push(day);
            }
        }
        // Those that were registered as activities only count as well.
        let missed = [Attendance::Leave, Attendance::Absent];
        for fact in activities::duty_facts(db, from, today)? {
            let counts = fact.kind == DutyKind::DutyReport && fact.review == Review::Approved;
            if counts && !fact.observer && !missed.contains(&fact.attendance) {
                reports.entry(fact.deputy).or_default().push(fact.date);
            }
        }
        let results = store::facts(db, from, today)?;
        let results = results.into_iter().map(|fact| (fact.deputy, fact.result)).collect();
        Ok(Self { reports, planned, results })
    }

    fn line(&self, deputy: Deputy, places: &Places) -> PlanLine {
        let Deputy { id, facts, .. } = deputy;
        let constituency = places.constituencies.iter().find(|place| Some(place.id) == facts.constituency);
        let group = places.groups.iter().find(|place| Some(place.id) == facts.group);
        PlanLine {
            deputy: id,
            name: facts.name.to_string(),
            constituency: constituency.map(|place| place.facts.name.clone()),
            group: group.map(|place| place.facts.name.clone()),
            position: facts.position,
            reported_on: self.reports.get(&id).and_then(|days| days.iter().max().copied()),
            planned_on: self.planned.get(&id).copied(),
            result: self.results.get(&id).copied(),
        }
    }
}
