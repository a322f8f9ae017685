//! 清河镇, the fictional town: an office to try everything on. Nobody in it lives, and its phone numbers ring nowhere.
//!
//! `assets/demo` holds it; its constituencies elect one to three deputies each, as Election Law art 25 has it.

mod appraisals;
mod contacts;
mod evaluations;
mod expenses;
mod menu;
mod oaths;
mod plans;
mod pledges;
mod suggestions;
mod surveys;
mod year;

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use rusqlite::Connection;
use serde::Deserialize;

use crate::deputies::api::{DeputyFacts, Gender, Level, PrivateFacts};
use crate::office::Office;
use crate::places::api::{ConstituencyFacts, GroupFacts, StationFacts};
use crate::settings::api::OfficeFacts;
use crate::values::{
    ConstituencyId, Day, DeputyId, GroupId, IdNumber, PartialDay, PersonName, Phone, StationId, VillageId,
};
use crate::{Refusal, Result, deputies, places, settings};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/demo");

#[derive(Deserialize)]
struct Town {
    office: OfficeFacts,
    villages: Vec<String>,
    constituencies: Vec<TownConstituency>,
    groups: Vec<TownGroup>,
    stations: Vec<TownStation>,
    deputies: Vec<TownDeputy>,
}

#[derive(Deserialize)]
struct TownConstituency {
    name: String,
    seats: u32,
    voters: u32,
    villages: Vec<String>,
}

#[derive(Deserialize)]
struct TownGroup {
    name: String,
    head: String,
    vice_head: String,
    liaison: String,
    department: String,
}

#[derive(Deserialize)]
struct TownStation {
    name: String,
    head: Option<String>,
    liaison: Option<String>,
    address: Option<String>,
    phone: Option<String>,
    reception: Option<String>,
}

#[derive(Deserialize)]
struct TownDeputy {
    card_no: String,
    name: PersonName,
    gender: Gender,
    ethnicity: String,
    birth: PartialDay,
    party: String,
    education: String,
    position: String,
    identity: String,
    category: String,
    constituency: String,
    village: String,
    group: String,
    station: String,
    id_number: IdNumber,
    phone: Phone,
    phone_may_be_published: bool,
    elected_on: Day,
    oath_on: Day,
    reelected: bool,
    terms_served: u32,
    levels: Vec<Level>,
    offices: Vec<String>,
    #[serde(default)]
    honours: Vec<String>,
    photo: String,
}

#[derive(Default)]
struct Rows {
    constituencies: BTreeMap<String, ConstituencyId>,
    villages: BTreeMap<String, VillageId>,
    groups: BTreeMap<String, GroupId>,
    stations: BTreeMap<String, StationId>,
    deputies: BTreeMap<String, DeputyId>,
}

/// Founds the fictional town in a new store.
///
/// # Errors
/// Refused where the store already has an office; Bug where the shipped files are broken.
pub fn found_town(office: &mut Office) -> Result<()> {
    let town = read()?;
    settings::found_demo(office, &town.office)?;
    office.quietly(|db| {
        let mut rows = Rows::default();
        add_places(db, &town, &mut rows)?;
        for deputy in &town.deputies {
            add_deputy(db, deputy, &mut rows)?;
        }
        lead_groups(db, &town, &rows)?;
        year::add_year(db, &town, &rows)?;
        contacts::add(db, file("contacts.json")?, &rows)?;
        plans::add(db, &rows)?;
        expenses::add(db, &rows)?;
        oaths::add(db)?;
        suggestions::add(db, file("suggestions.json")?, &rows.deputies)?;
        evaluations::add(db, file("evaluations.json")?, &rows)?;
        menu::add(db, file("menu.json")?, &rows.deputies)?;
        pledges::add(db, file("pledges.json")?, &rows.deputies)?;
        surveys::add(db, file("surveys.json")?)
    })?;
    expenses::pay(office)?;
    appraisals::add(office)
}

fn read() -> Result<Town> {
    serde_json::from_slice(file("town.json")?).map_err(Refusal::bug)
}

fn file(name: &str) -> Result<&'static [u8]> {
    let file = FILES.get_file(name).ok_or_else(|| Refusal::bug(format!("缺少演示数据 {name}")))?;
    Ok(file.contents())
}

fn add_places(db: &Connection, town: &Town, rows: &mut Rows) -> Result<()> {
    let term = settings::current_term(db)?;
    for name in &town.villages {
        rows.villages.insert(name.clone(), places::insert_village(db, name)?);
    }
    for (number, place) in (1..).zip(&town.constituencies) {
        let facts = ConstituencyFacts {
            number,
            name: place.name.clone(),
            seats: place.seats,
            voters: Some(place.voters),
            villages: place.villages.iter().filter_map(|name| rows.villages.get(name).copied()).collect(),
        };
        rows.constituencies.insert(place.name.clone(), places::insert_constituency(db, term, &facts)?);
    }
    for (number, place) in (1..).zip(&town.groups) {
        rows.groups.insert(place.name.clone(), places::insert_group(db, term, &group(number, place))?);
    }
    for (number, place) in (1..).zip(&town.stations) {
        let facts = StationFacts {
            number,
            name: place.name.clone(),
            head: place.head.clone(),
            liaison: place.liaison.clone(),
            address: place.address.clone(),
            phone: place.phone.clone(),
            reception: place.reception.clone(),
        };
        rows.stations.insert(place.name.clone(), places::insert_station(db, &facts)?);
    }
    Ok(())
}

fn group(number: u32, place: &TownGroup) -> GroupFacts {
    GroupFacts {
        number,
        name: place.name.clone(),
        head: None,
        vice_head: None,
        liaison: Some(place.liaison.clone()),
        department: Some(place.department.clone()),
    }
}

fn add_deputy(db: &Connection, deputy: &TownDeputy, rows: &mut Rows) -> Result<()> {
    let facts = DeputyFacts {
        name: deputy.name.clone(),
        gender: Some(deputy.gender),
        ethnicity: Some(deputy.ethnicity.clone()),
        birth: Some(deputy.birth),
        native_place: None,
        education: Some(deputy.education.clone()),
        degree: None,
        party: Some(deputy.party.clone()),
        party_joined: None,
        occupation: None,
        employer: None,
        position: Some(deputy.position.clone()),
        category: Some(deputy.category.clone()),
        identity: Some(deputy.identity.clone()),
        levels: deputy.levels.clone(),
        card_no: Some(deputy.card_no.clone()),
        phone_may_be_published: deputy.phone_may_be_published,
        constituency: rows.constituencies.get(&deputy.constituency).copied(),
        village: rows.villages.get(&deputy.village).copied(),
        group: rows.groups.get(&deputy.group).copied(),
        stations: rows.stations.get(&deputy.station).copied().into_iter().collect(),
        delegation: None,
        terms_served: Some(deputy.terms_served),
        reelected: Some(deputy.reelected),
        elected_on: Some(deputy.elected_on),
        by_election: deputy.elected_on.year() > 2021,
        oath_on: Some(deputy.oath_on),
        offices: deputy.offices.clone(),
        honours: deputy.honours.clone(),
        note: None,
    };
    let private = PrivateFacts {
        id_number: Some(deputy.id_number.clone()),
        phone: Some(deputy.phone.clone()),
        ..PrivateFacts::default()
    };
    let id = deputies::insert(db, settings::current_term(db)?, &facts, &private)?;
    if let Some(photo) = FILES.get_file(format!("photos/{}", deputy.photo)) {
        deputies::keep_photo(db, id, photo.contents())?;
    }
    rows.deputies.insert(deputy.card_no.clone(), id);
    Ok(())
}

fn lead_groups(db: &Connection, town: &Town, rows: &Rows) -> Result<()> {
    for (number, place) in (1..).zip(&town.groups) {
        let facts = GroupFacts {
            head: rows.deputies.get(&place.head).copied(),
            vice_head: rows.deputies.get(&place.vice_head).copied(),
            ..group(number, place)
        };
        if let Some(&id) = rows.groups.get(&place.name) {
            places::update_group(db, id, &facts)?;
        }
    }
    Ok(())
}
