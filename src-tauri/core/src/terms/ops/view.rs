//! The current term with its checklists.

use std::collections::BTreeSet;

use crate::activities::api::TrainingAsked;
use crate::deputies::Deputy;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::terms::api::{TermView, TickTermItem};
use crate::terms::rules::{self, TermFacts};
use crate::terms::store;
use crate::values::{DeputyId, Quarter, TermStage};
use crate::{
    Refusal, Result, activities, appraisals, deputies, evaluations, ladder, places, points, settings,
};

/// The current term with its checklists, and the terms before it.
///
/// # Errors
/// Only where the store cannot be read.
pub fn view(office: &Office) -> Result<TermView> {
    let db = office.db();
    let (facts, id) = (settings::office(db)?, settings::current_term(db)?);
    let archived_on = store::archived_on(db, id)?;
    let counted = TermFacts { archived_on, ..counted(office)? };
    Ok(TermView {
        id,
        congress: facts.congress,
        name: facts.term,
        starts_on: facts.term_from,
        ends_on: facts.term_from.and_then(rules::ends_on),
        stage: stage(archived_on.is_some()),
        archived_on,
        phase: rules::phase(facts.term_from, office.today()),
        lists: rules::lists(&counted, &store::ticks(db, id)?),
        past: store::past(db)?,
    })
}

/// The current term's stage; one that was changed is no longer current.
pub fn stage(archived: bool) -> TermStage {
    if archived { TermStage::Archived } else { TermStage::Open }
}

fn counted(office: &Office) -> Result<TermFacts> {
    let db = office.db();
    let places = places::all(db)?;
    let holding: Vec<Deputy> = deputies::all(db)?.into_iter().filter(Deputy::holds_mandate).collect();
    let ids: BTreeSet<DeputyId> = holding.iter().map(|deputy| deputy.id).collect();
    let count = |is: &dyn Fn(&Deputy) -> bool| holding.iter().filter(|deputy| is(deputy)).count();
    let trained = activities::training_coverage(office, TrainingAsked::default())?.lines;
    let term_from = settings::office(db)?.term_from;
    let reported: BTreeSet<DeputyId> = match term_from {
        Some(from) => {
            evaluations::facts(db, from, office.today())?.into_iter().map(|fact| fact.deputy).collect()
        }
        None => BTreeSet::new(),
    };
    let (today, begun) = (Quarter::of(office.today()), term_from.map(Quarter::of));
    let quarters = points::quarters(office)?;
    let due = quarters
        .iter()
        .filter(|line| line.quarter < today && begun.is_none_or(|begun| line.quarter >= begun));
    let cases = ladder::cases(office)?;
    let marked = appraisals::reelection(office)?.lines;
    Ok(TermFacts {
        deputies: holding.len(),
        seats: places.constituencies.iter().map(|place| place.facts.seats as usize).sum(),
        constituencies: places.constituencies.len(),
        without_oath: count(&|deputy| deputy.facts.oath_on.is_none()),
        groups: (
            places.groups.len(),
            places.groups.iter().filter(|group| group.facts.head.is_none()).count(),
        ),
        outside: count(&|deputy| deputy.facts.group.is_none() || deputy.facts.stations.is_empty()),
        trained: trained.iter().filter(|line| line.times > 0 && ids.contains(&line.deputy)).count(),
        reported: reported.intersection(&ids).count(),
        decided_years: appraisals::years(office)?.iter().filter(|year| year.decided_on.is_some()).count(),
        open_quarters: due.filter(|line| !line.stage.is_closed()).count(),
        open_cases: cases.iter().filter(|case| ladder::is_open(case.stage)).count(),
        recommended: marked.iter().filter(|line| line.recommended.is_some()).count(),
        archived_on: None,
    })
}

/// Ticks a line of a checklist by hand, or takes the tick away.
///
/// # Errors
/// Invalid at a field; NotFound for a line there is none of.
pub fn tick(office: &mut Office, tick: &TickTermItem) -> Result<()> {
    rules::check_tick(tick, office.today())?;
    let what = rules::what(&tick.item)
        .ok_or_else(|| Refusal::not_found("清单上没有这一项。").hinted("请刷新后再看。").at("item"))?;
    let term = settings::current_term(office.db())?;
    office.transact(Operation::new(Act::TickTermItem, what), |db| {
        store::keep_tick(db, term, &tick.item, tick.on, &tick.note)
    })
}
