//! Lists and counts over all deputies.

use std::collections::BTreeMap;

use super::api::{Count, DeputyLine, Gender, Names, Status, StructureCounts};
use super::{Deputy, store};
use crate::office::Office;
use crate::places::api::Places;
use crate::values::stroke_order::{sort_names, stroke_key};
use crate::values::{Phone, StationId};
use crate::{Result, places};

/// 代表名册: every deputy of the term, in the order of entry, with the place in stroke order.
///
/// # Errors
/// Only where the store cannot be read.
pub fn list(office: &Office) -> Result<Vec<DeputyLine>> {
    let places = places::all(office.db())?;
    let deputies = store::all(office.db())?;
    let ranks = stroke_ranks(&deputies);
    let stations: BTreeMap<StationId, &str> =
        places.stations.iter().map(|station| (station.id, station.facts.name.as_str())).collect();
    Ok(deputies.into_iter().zip(ranks).map(|(deputy, rank)| line(deputy, rank, &places, &stations)).collect())
}

/// Each deputy's place in stroke order; namesakes stand in the order of entry.
fn stroke_ranks(deputies: &[Deputy]) -> Vec<u32> {
    let mut order: Vec<usize> = (0..deputies.len()).collect();
    order.sort_by_cached_key(|&at| (stroke_key(deputies[at].facts.name.as_str()), at));
    let mut ranks = vec![0; deputies.len()];
    for (rank, at) in (0..).zip(order) {
        ranks[at] = rank;
    }
    ranks
}

fn line(
    deputy: Deputy,
    stroke_rank: u32,
    places: &Places,
    stations: &BTreeMap<StationId, &str>,
) -> DeputyLine {
    let Deputy { id, facts, private, status, photo, .. } = deputy;
    let constituency = places.constituencies.iter().find(|place| Some(place.id) == facts.constituency);
    let group = places.groups.iter().find(|place| Some(place.id) == facts.group);
    let village = places.villages.iter().find(|place| Some(place.id) == facts.village);
    DeputyLine {
        id,
        stroke_rank,
        constituency_name: constituency.map(|place| place.facts.name.clone()),
        constituency_number: constituency.map(|place| place.facts.number),
        village_name: village.map(|place| place.name.clone()),
        group_name: group.map(|place| place.facts.name.clone()),
        group_number: group.map(|place| place.facts.number),
        station_names: facts
            .stations
            .iter()
            .filter_map(|id| stations.get(id))
            .map(|&name| name.to_owned())
            .collect(),
        phone_masked: private.phone.as_ref().map(Phone::masked),
        has_id_number: private.id_number.is_some(),
        has_photo: photo.is_some(),
        status,
        facts,
    }
}

/// 代表构成: counts that overlap, over deputies in office (DOMAIN §2).
///
/// # Errors
/// Only where the store cannot be read.
pub fn counts(office: &Office) -> Result<StructureCounts> {
    let deputies: Vec<Deputy> = store::all(office.db())?.into_iter().filter(Deputy::holds_mandate).collect();
    let seats = places::all(office.db())?.constituencies.iter().map(|place| place.facts.seats).sum();
    let count = |name: &str, belongs: fn(&Deputy) -> bool| Count {
        name: name.to_owned(),
        count: number(deputies.iter().filter(|deputy| belongs(deputy)).count()),
    };
    Ok(StructureCounts {
        deputies: number(deputies.len()),
        seats,
        suspended: number(deputies.iter().filter(|deputy| deputy.status == Status::Suspended).count()),
        with_photo: number(deputies.iter().filter(|deputy| deputy.photo.is_some()).count()),
        counts: vec![
            count("中共党员", |deputy| says(&deputy.facts.party, &["中共"])),
            count("非中共党员", |deputy| {
                deputy.facts.party.is_some() && !says(&deputy.facts.party, &["中共"])
            }),
            count("妇女", |deputy| deputy.facts.gender == Some(Gender::Female)),
            count("少数民族", |deputy| {
                deputy.facts.ethnicity.as_deref().is_some_and(|people| !people.starts_with('汉'))
            }),
            count("农民", |deputy| is_kind(deputy, &["农民"])),
            count("工人", |deputy| is_kind(deputy, &["工人", "职工"])),
            count("专业技术人员", |deputy| is_kind(deputy, &["技术", "教师", "医务"])),
            count("党政干部", |deputy| is_kind(deputy, &["党政", "机关干部", "国家工作人员"])),
            count("村（社区）干部", |deputy| {
                is_kind(deputy, &["基层干部", "村干部", "社区干部", "村（社区）干部", "村(社区)干部"])
            }),
            count("连任", |deputy| deputy.facts.reelected == Some(true)),
        ],
    })
}

/// The category decides; where the office gave none, the roster's own word for the identity does.
fn is_kind(deputy: &Deputy, words: &[&str]) -> bool {
    match &deputy.facts.category {
        Some(_) => says(&deputy.facts.category, words),
        None => says(&deputy.facts.identity, words),
    }
}

fn says(text: &Option<String>, words: &[&str]) -> bool {
    text.as_ref().is_some_and(|text| words.iter().any(|word| text.contains(word)))
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Sorts names by 姓氏笔画 (DOMAIN §11); needs no store.
pub fn stroke_order(names: Names) -> Names {
    Names { names: sort_names(names.names) }
}
