//! What the secretary does about oaths.

use std::collections::{BTreeMap, BTreeSet};

use super::api::{CeremonyFacts, CeremonyRef, HoldOath, OathList, OathTaker, OfficialRef, SaveOfficial};
use super::{rules, store};
use crate::deputies::Deputy;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{Day, OathBasis};
use crate::{Refusal, Result, deputies, settings};

/// Everybody who takes an oath in this term, and the ceremonies.
///
/// # Errors
/// Only where the store cannot be read.
pub fn list(office: &Office) -> Result<OathList> {
    let ceremonies = store::ceremonies(office.db())?;
    let days: BTreeMap<Day, &CeremonyFacts> =
        ceremonies.iter().map(|ceremony| (ceremony.facts.held_on, &ceremony.facts)).collect();
    let mut takers = store::officials(office.db())?;
    let holders = deputies::all(office.db())?.into_iter().filter(Deputy::holds_mandate);
    takers.extend(holders.map(|deputy| {
        let held_on = deputy.facts.oath_on;
        let ceremony = held_on.and_then(|day| days.get(&day).copied());
        OathTaker {
            official: None,
            deputy: Some(deputy.id),
            name: deputy.facts.name.to_string(),
            office: "代表".to_owned(),
            basis: OathBasis::Deputy,
            took_office_on: deputy.facts.elected_on,
            held_on,
            place: ceremony.and_then(|facts| facts.place.clone()),
            led_by: ceremony.and_then(|facts| facts.led_by.clone()),
        }
    }));
    let sworn = takers.iter().filter(|taker| taker.held_on.is_some()).count();
    Ok(OathList {
        sworn: u32::try_from(sworn).unwrap_or(u32::MAX),
        takers,
        ceremonies,
        source: rules::SOURCE.map(str::to_owned).to_vec(),
        text: rules::TEXT.to_owned(),
    })
}

/// Keeps a ceremony and who took the oath in it; deputies' files get its day.
///
/// # Errors
/// Invalid at a field; NotFound where somebody is gone.
pub fn hold(office: &mut Office, asked: &HoldOath) -> Result<()> {
    let takers = list(office)?.takers;
    let (deputies, officials): (BTreeSet<_>, BTreeSet<_>) =
        (asked.deputies.iter().collect(), asked.officials.iter().collect());
    let chosen: Vec<(String, Option<Day>)> = takers
        .iter()
        .filter(|taker| {
            taker.deputy.is_some_and(|id| deputies.contains(&id))
                || taker.official.is_some_and(|id| officials.contains(&id))
        })
        .map(|taker| (taker.name.clone(), taker.took_office_on))
        .collect();
    if chosen.len() < deputies.len() + officials.len() {
        return Err(Refusal::not_found("有宣誓人不在名单里了，可能刚被删除。").hinted("请刷新后再选。"));
    }
    rules::check_ceremony(asked, &chosen, office.today())?;
    let term = settings::current_term(office.db())?;
    let about = format!("{}，{} 人", asked.facts.held_on.in_chinese(), chosen.len());
    office.transact(Operation::new(Act::HoldOath, about), |db| {
        let ceremony = store::insert_ceremony(db, term, &asked.facts)?;
        for official in &asked.officials {
            store::swear(db, *official, ceremony)?;
        }
        asked.deputies.iter().try_for_each(|deputy| deputies::set_oath(db, *deputy, asked.facts.held_on))
    })
}

/// Removes a ceremony; deputies' files keep their day.
///
/// # Errors
/// NotFound.
pub fn remove_ceremony(office: &mut Office, asked: CeremonyRef) -> Result<()> {
    let day = store::day_of(office.db(), asked.id)?;
    let operation = Operation::new(Act::RemoveOathCeremony, day.in_chinese());
    office.transact(operation, |db| store::remove_ceremony(db, asked.id))
}

/// Keeps an elected or appointed person.
///
/// # Errors
/// Invalid at a field; NotFound.
pub fn save_official(office: &mut Office, save: &SaveOfficial) -> Result<OfficialRef> {
    rules::check_official(&save.facts, office.today())?;
    let takers = store::officials(office.db())?;
    rules::check_once(&save.facts, takers.iter().filter(|taker| taker.official != save.id))?;
    if let Some(id) = save.id {
        let held_on = takers.iter().find(|taker| taker.official == Some(id)).and_then(|taker| taker.held_on);
        rules::check_order(&save.facts, held_on)?;
    }
    let term = settings::current_term(office.db())?;
    let about = format!("{} {}", save.facts.office.trim(), save.facts.name.trim());
    let id = office.transact(Operation::new(Act::SaveOathTaker, about), |db| match save.id {
        Some(id) => store::update_official(db, id, &save.facts).map(|()| id),
        None => store::insert_official(db, term, &save.facts, None),
    })?;
    Ok(OfficialRef { id })
}

/// Removes an elected or appointed person.
///
/// # Errors
/// NotFound.
pub fn remove_official(office: &mut Office, asked: OfficialRef) -> Result<()> {
    let takers = store::officials(office.db())?;
    let name = takers.into_iter().find(|taker| taker.official == Some(asked.id)).map(|taker| taker.name);
    let operation = Operation::new(Act::RemoveOathTaker, name.unwrap_or_default());
    office.transact(operation, |db| store::remove_official(db, asked.id))
}
