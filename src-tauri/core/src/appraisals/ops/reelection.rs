//! 连任推荐: the term's record of everybody, and whom the office recommends.

use std::collections::BTreeMap;

use super::sheet::{closed_points, first_year};
use crate::appraisals::api::{Recommend, Reelection, ReelectionLine};
use crate::appraisals::{rules, store};
use crate::deputies::Deputy;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::stroke_order::stroke_key;
use crate::values::{DeputyId, Points};
use crate::{Refusal, Result, deputies, places};

/// Everybody's record of the term and whom the office recommends.
///
/// # Errors
/// Only where the store cannot be read.
pub fn reelection(office: &Office) -> Result<Reelection> {
    let db = office.db();
    let years: Vec<i32> = store::years(db)?.into_iter().map(|(year, ..)| year).collect();
    let (grades, marks, places) = (store::grades(db)?, store::marks(db)?, places::all(db)?);
    let points = term_points(office)?;
    let mut lines = Vec::new();
    for deputy in deputies::all(db)?.into_iter().filter(Deputy::holds_mandate) {
        let own = grades.get(&deputy.id);
        let own: Vec<_> = years.iter().map(|year| own.and_then(|own| own.get(year)).copied()).collect();
        let group = places.groups.iter().find(|group| Some(group.id) == deputy.facts.group);
        let mark = marks.get(&deputy.id);
        lines.push(ReelectionLine {
            deputy: deputy.id,
            name: deputy.facts.name.to_string(),
            group_name: group.map(|group| group.facts.name.clone()),
            terms_served: deputy.facts.terms_served,
            record: rules::term_record(&years, &own, points.get(&deputy.id).copied(), &deputy.facts.honours),
            grades: own,
            recommended: mark.map(|(recommended, _)| *recommended),
            reason: mark.map(|(_, reason)| reason.clone()).unwrap_or_default(),
        });
    }
    lines.sort_by_cached_key(|line| stroke_key(&line.name));
    Ok(Reelection { years, lines })
}

/// The closed points of all years of the term.
fn term_points(office: &Office) -> Result<BTreeMap<DeputyId, Points>> {
    let mut sums: BTreeMap<DeputyId, Points> = BTreeMap::new();
    for year in first_year(office)?..=office.today().year() {
        for (deputy, points) in closed_points(office, year)?.1 {
            *sums.entry(deputy).or_default() += points;
        }
    }
    Ok(sums)
}

/// Says whether the office recommends a deputy for re-election.
///
/// # Errors
/// Invalid at `reason` where it is not recommended without one; NotFound.
pub fn recommend(office: &mut Office, asked: &Recommend) -> Result<()> {
    let deputy = deputies::all(office.db())?.into_iter().find(|deputy| deputy.id == asked.deputy);
    let deputy =
        deputy.ok_or_else(|| Refusal::not_found("这位代表不在本届名册里。").hinted("请刷新名册后再看。"))?;
    rules::check_recommendation(asked)?;
    let said = match asked.recommended {
        Some(true) => "推荐",
        Some(false) => "不推荐",
        None => "收回",
    };
    let about = format!("{}：{said}", deputy.facts.name);
    office.transact(Operation::new(Act::RecommendReelection, about), |db| {
        store::keep_mark(db, asked.deputy, asked.recommended, &asked.reason)
    })
}
