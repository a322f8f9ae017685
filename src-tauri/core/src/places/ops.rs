//! What the secretary does about constituencies, villages, groups and stations.

use super::api::{ConstituencyFacts, GroupFacts, PlaceRef, Places, SavePlace, StationFacts, VillageFacts};
use super::{rules, store};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{ConstituencyId, GroupId, StationId, VillageId};
use crate::{Refusal, Result, settings};

/// Everything a deputy can belong to.
///
/// # Errors
/// Only where the store cannot be read.
pub fn list(office: &Office) -> Result<Places> {
    store::all(office.db())
}

/// Keeps a constituency.
///
/// # Errors
/// Invalid at a field; Refused where the name is taken.
pub fn save_constituency(
    office: &mut Office,
    save: &SavePlace<ConstituencyId, ConstituencyFacts>,
) -> Result<ConstituencyId> {
    rules::check_constituency(&save.facts)?;
    let term = settings::current_term(office.db())?;
    let operation = Operation::new(Act::SaveConstituency, &save.facts.name);
    office.transact(operation, |db| match save.id {
        Some(id) => store::update_constituency(db, id, &save.facts).map(|()| id),
        None => store::insert_constituency(db, term, &save.facts),
    })
}

/// Keeps a village.
///
/// # Errors
/// Invalid at a field; Refused where the name is taken.
pub fn save_village(office: &mut Office, save: &SavePlace<VillageId, VillageFacts>) -> Result<VillageId> {
    rules::check_name(&save.facts.name, "村（社区）")?;
    office.transact(Operation::new(Act::SaveVillage, &save.facts.name), |db| match save.id {
        Some(id) => store::update_village(db, id, &save.facts.name).map(|()| id),
        None => store::insert_village(db, &save.facts.name),
    })
}

/// Keeps a group.
///
/// # Errors
/// Invalid at a field; Refused where the name is taken.
pub fn save_group(office: &mut Office, save: &SavePlace<GroupId, GroupFacts>) -> Result<GroupId> {
    rules::check_name(&save.facts.name, "代表小组")?;
    let term = settings::current_term(office.db())?;
    office.transact(Operation::new(Act::SaveGroup, &save.facts.name), |db| match save.id {
        Some(id) => store::update_group(db, id, &save.facts).map(|()| id),
        None => store::insert_group(db, term, &save.facts),
    })
}

/// Keeps a station.
///
/// # Errors
/// Invalid at a field; Refused where the name is taken.
pub fn save_station(office: &mut Office, save: &SavePlace<StationId, StationFacts>) -> Result<StationId> {
    rules::check_station(&save.facts)?;
    office.transact(Operation::new(Act::SaveStation, &save.facts.name), |db| match save.id {
        Some(id) => store::update_station(db, id, &save.facts).map(|()| id),
        None => store::insert_station(db, &save.facts),
    })
}

/// Removes a place that no deputy belongs to.
///
/// # Errors
/// Refused where deputies belong to it; NotFound.
pub fn remove(office: &mut Office, place: PlaceRef) -> Result<()> {
    let (name, deputies) = store::name_and_deputies(office.db(), place)?;
    if deputies > 0 {
        return Err(Refusal::refused(format!("“{name}”还有 {deputies} 名代表，不能删除。"))
            .hinted("请先在代表档案里把他们改到别处，再删除。"));
    }
    office.transact(Operation::new(Act::RemovePlace, &name), |db| store::remove(db, place))
}
