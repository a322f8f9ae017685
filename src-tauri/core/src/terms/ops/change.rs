//! The change of term (换届): places and those elected again go on, everything else stays with the term that ends.

use std::collections::{BTreeMap, BTreeSet};

use super::view::stage;
use crate::deputies::Deputy;
use crate::deputies::api::DeputyFacts;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::places::api::{GroupFacts, Places};
use crate::terms::api::ChangeTerm;
use crate::terms::rules::{self, TermStep};
use crate::terms::store;
use crate::values::{ConstituencyId, DeputyId, GroupId};
use crate::{Refusal, Result, deputies, places, settings};

/// Begins the next term with the constituencies and groups of this one and the deputies who were elected again.
///
/// # Errors
/// Refused where the term was not archived, or somebody does not hold the mandate; Invalid at a field.
pub fn change(office: &mut Office, asked: &ChangeTerm) -> Result<()> {
    let db = office.db();
    let (facts, term) = (settings::office(db)?, settings::current_term(db)?);
    rules::next(stage(store::archived_on(db, term)?.is_some()), TermStep::Change)?;
    rules::check_change(asked, (&facts.term, facts.term_from), office.today())?;
    let roster = deputies::all(db)?;
    let going_on = going_on(&roster, &asked.reelected)?;
    let places = places::all(db)?;
    let about = format!("{}，连任 {} 人", asked.name.trim(), going_on.len());
    office.transact(Operation::new(Act::ChangeTerm, about), |db| {
        let next = store::begin_next(db, asked)?;
        let mut constituencies: BTreeMap<ConstituencyId, ConstituencyId> = BTreeMap::new();
        for place in &places.constituencies {
            constituencies.insert(place.id, places::insert_constituency(db, next, &place.facts)?);
        }
        let mut groups: BTreeMap<GroupId, GroupId> = BTreeMap::new();
        for place in &places.groups {
            let headless = GroupFacts { head: None, vice_head: None, ..place.facts.clone() };
            groups.insert(place.id, places::insert_group(db, next, &headless)?);
        }
        let mut people: BTreeMap<DeputyId, DeputyId> = BTreeMap::new();
        for deputy in &going_on {
            let facts = elected_again(deputy, asked, &constituencies, &groups);
            people.insert(deputy.id, deputies::carry_over(db, next, deputy, &facts)?);
        }
        lead_again(&places, &groups, &people, |id, facts| places::update_group(db, id, facts))
    })
}

fn going_on<'r>(roster: &'r [Deputy], reelected: &[DeputyId]) -> Result<Vec<&'r Deputy>> {
    let mut seen = BTreeSet::new();
    let each = reelected.iter().map(|id| {
        let deputy = holder(roster, *id)?;
        if seen.insert(*id) {
            return Ok(deputy);
        }
        Err(Refusal::invalid("reelected", format!("{}写了两次。", deputy.facts.name))
            .hinted("同一名代表只带到新一届一次，请去掉重复的。"))
    });
    each.collect()
}

fn holder(roster: &[Deputy], id: DeputyId) -> Result<&Deputy> {
    let found = roster.iter().find(|deputy| deputy.id == id);
    let deputy = found.ok_or_else(|| {
        Refusal::not_found("有一名代表不在本届名册里。").hinted("请刷新名册后再选。").at("reelected")
    })?;
    if deputy.holds_mandate() {
        return Ok(deputy);
    }
    Err(Refusal::refused(format!("{}已经不再担任代表，不能列为连任。", deputy.facts.name))
        .at("reelected")
        .hinted("再次当选的，请在新一届里作为新代表登记。"))
}

fn elected_again(
    deputy: &Deputy,
    asked: &ChangeTerm,
    constituencies: &BTreeMap<ConstituencyId, ConstituencyId>,
    groups: &BTreeMap<GroupId, GroupId>,
) -> DeputyFacts {
    let old = deputy.facts.clone();
    DeputyFacts {
        constituency: old.constituency.and_then(|id| constituencies.get(&id).copied()),
        group: old.group.and_then(|id| groups.get(&id).copied()),
        terms_served: Some(old.terms_served.unwrap_or(1).saturating_add(1)),
        reelected: Some(true),
        elected_on: Some(asked.elected_on),
        by_election: false,
        oath_on: None,
        card_no: None,
        ..old
    }
}

/// Heads who go on lead their groups in the new term too.
fn lead_again(
    places: &Places,
    groups: &BTreeMap<GroupId, GroupId>,
    people: &BTreeMap<DeputyId, DeputyId>,
    mut update: impl FnMut(GroupId, &GroupFacts) -> Result<()>,
) -> Result<()> {
    for place in &places.groups {
        let again = |id: Option<DeputyId>| id.and_then(|id| people.get(&id).copied());
        let facts = GroupFacts {
            head: again(place.facts.head),
            vice_head: again(place.facts.vice_head),
            ..place.facts.clone()
        };
        if let Some(id) = groups.get(&place.id) {
            update(*id, &facts)?;
        }
    }
    Ok(())
}
