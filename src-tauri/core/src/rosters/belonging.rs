//! Where imported deputies belong: places known by name, and new ones made once each.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::api::Field;
use super::clean::BETWEEN;
use super::ops::Looked;
use super::reconcile::Verdict;
use super::store::Db;
use crate::places::api::{ConstituencyFacts, GroupFacts, StationFacts};
use crate::values::{ConstituencyId, GroupId, StationId, VillageId};
use crate::{Result, places, settings};

/// Election Law art 25: a constituency elects one to three deputies.
const MOST_SEATS: u32 = 3;

/// Places by name.
#[derive(Default)]
pub struct Belonging {
    constituencies: HashMap<String, ConstituencyId>,
    villages: HashMap<String, VillageId>,
    groups: HashMap<String, GroupId>,
    stations: HashMap<String, StationId>,
    /// The new ones by name, with what the law says of them.
    pub new_places: Vec<String>,
}

impl Belonging {
    /// Every place the rows to be written name, new ones inserted.
    ///
    /// # Errors
    /// Only where the store cannot be written.
    pub fn new(db: &Db, looked: &Looked) -> Result<Self> {
        let known = places::all(db)?;
        let mut belonging = Self {
            constituencies: known
                .constituencies
                .iter()
                .map(|place| (place.facts.name.clone(), place.id))
                .collect(),
            villages: known.villages.iter().map(|place| (place.name.clone(), place.id)).collect(),
            groups: known.groups.iter().map(|place| (place.facts.name.clone(), place.id)).collect(),
            stations: known.stations.iter().map(|place| (place.facts.name.clone(), place.id)).collect(),
            new_places: Vec::new(),
        };
        let last_constituency =
            known.constituencies.iter().map(|place| place.facts.number).max().unwrap_or(0);
        let last_group = known.groups.iter().map(|place| place.facts.number).max().unwrap_or(0);
        belonging.add_villages(db, looked)?;
        belonging.add_constituencies(db, looked, last_constituency)?;
        belonging.add_groups(db, looked, last_group)?;
        let last_station = known.stations.iter().map(|place| place.facts.number).max().unwrap_or(0);
        belonging.add_stations(db, looked, last_station)?;
        Ok(belonging)
    }

    /// A constituency by name.
    pub fn constituency(&self, name: &str) -> Option<ConstituencyId> {
        self.constituencies.get(name).copied()
    }

    /// A village by name.
    pub fn village(&self, name: &str) -> Option<VillageId> {
        self.villages.get(name).copied()
    }

    /// A group by name.
    pub fn group(&self, name: &str) -> Option<GroupId> {
        self.groups.get(name).copied()
    }

    /// The stations a cell names.
    pub fn stations(&self, names: &str) -> Vec<StationId> {
        names.split(BETWEEN).filter_map(|name| self.stations.get(name).copied()).collect()
    }

    fn add_villages(&mut self, db: &Db, looked: &Looked) -> Result<()> {
        for name in named(looked, Field::Village) {
            if !self.villages.contains_key(name) {
                self.villages.insert(name.to_owned(), places::insert_village(db, name)?);
                self.new_places.push(name.to_owned());
            }
        }
        Ok(())
    }

    fn add_constituencies(&mut self, db: &Db, looked: &Looked, last: u32) -> Result<()> {
        let mut deputies: BTreeMap<&str, (u32, BTreeSet<VillageId>)> = BTreeMap::new();
        for person in written(looked) {
            let Some(name) = person.sound(Field::Constituency) else { continue };
            let (count, villages) = deputies.entry(name).or_default();
            *count += 1;
            villages.extend(person.sound(Field::Village).and_then(|village| self.village(village)));
        }
        let mut next = last;
        for name in named(looked, Field::Constituency) {
            if self.constituencies.contains_key(name) {
                continue;
            }
            let (count, villages) = deputies.remove(name).unwrap_or_default();
            next = number_in(name).unwrap_or(next + 1);
            let facts = ConstituencyFacts {
                number: next,
                name: name.to_owned(),
                seats: count.clamp(1, MOST_SEATS),
                voters: None,
                villages: villages.into_iter().collect(),
            };
            let id = places::insert_constituency(db, settings::current_term(db)?, &facts)?;
            self.constituencies.insert(name.to_owned(), id);
            self.new_places.push(if count > MOST_SEATS {
                format!("{name}（名册里有 {count} 名代表；选举法第二十五条规定每个选区选 1 至 3 名，名额暂记 3 名，请核对）")
            } else {
                name.to_owned()
            });
        }
        Ok(())
    }

    fn add_groups(&mut self, db: &Db, looked: &Looked, last: u32) -> Result<()> {
        let mut next = last;
        for name in named(looked, Field::Group) {
            if self.groups.contains_key(name) {
                continue;
            }
            next = number_in(name).unwrap_or(next + 1);
            let facts = GroupFacts {
                number: next,
                name: name.to_owned(),
                head: None,
                vice_head: None,
                liaison: None,
                department: None,
            };
            let id = places::insert_group(db, settings::current_term(db)?, &facts)?;
            self.groups.insert(name.to_owned(), id);
            self.new_places.push(name.to_owned());
        }
        Ok(())
    }

    fn add_stations(&mut self, db: &Db, looked: &Looked, last: u32) -> Result<()> {
        let mut next = last;
        for name in named(looked, Field::Stations).into_iter().flat_map(|names| names.split(BETWEEN)) {
            if self.stations.contains_key(name) {
                continue;
            }
            next += 1;
            let facts = StationFacts {
                number: next,
                name: name.to_owned(),
                head: None,
                liaison: None,
                address: None,
                phone: None,
                reception: None,
            };
            self.stations.insert(name.to_owned(), places::insert_station(db, &facts)?);
            self.new_places.push(name.to_owned());
        }
        Ok(())
    }
}

fn written(looked: &Looked) -> impl Iterator<Item = &super::recognise::Person> {
    let rows = looked.found.people.iter().zip(&looked.verdicts);
    rows.filter(|(_, verdict)| matches!(verdict, Verdict::New | Verdict::Known(..))).map(|(person, _)| person)
}

/// The places of a kind in the order in which the file first names them.
fn named(looked: &Looked, field: Field) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    written(looked).filter_map(|person| person.sound(field)).filter(|name| seen.insert(*name)).collect()
}

/// The number in 第十二选区, 3号选区.
fn number_in(name: &str) -> Option<u32> {
    let digits: String =
        name.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    if !digits.is_empty() {
        return digits.parse().ok();
    }
    let numeral: String =
        name.chars().skip_while(|c| *c != '第').skip(1).take_while(|c| NUMERALS.contains(c)).collect();
    let digit =
        |c: char| NUMERALS.iter().position(|numeral| *numeral == c).and_then(|at| u32::try_from(at).ok());
    match numeral.split_once('十') {
        Some((tens, ones)) => {
            let tens = tens.chars().next().map_or(Some(1), digit)?;
            let ones = ones.chars().next().map_or(Some(0), digit)?;
            Some(tens * 10 + ones)
        }
        None => numeral.chars().next().and_then(digit),
    }
}

const NUMERALS: [char; 11] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
