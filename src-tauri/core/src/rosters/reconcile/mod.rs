//! Who a row is: by ID number, then card number, then name and birth; a name alone only asks.
//!
//! Pure: people and known deputies in, a verdict per row out. A blank cell never erases; nobody is ever deleted.

mod changes;

use std::collections::HashMap;

use super::api::{Ambiguous, Choice, ChoiceIs, Field, Known, Plan, Update};
use super::inspect::{count, row_ref};
use super::recognise::{Found, Person};
use super::workbook::Book;
use crate::deputies::Deputy;
use crate::places::api::Places;
use crate::values::StationId;

pub use changes::{Change, changes, eighteen, kept, whole_day};

/// What to do with a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Somebody new.
    New,
    /// This deputy (of the known ones, by index), with what changes.
    Known(usize, Vec<Change>),
    /// Might be one of these; the secretary says.
    Unclear(Vec<usize>, String),
    /// Left out, and why.
    LeftOut(String),
}

/// The names of places by their rows.
#[derive(Debug, Default)]
pub struct PlaceNames {
    constituencies: HashMap<i64, String>,
    villages: HashMap<i64, String>,
    groups: HashMap<i64, String>,
    stations: HashMap<i64, String>,
}

impl PlaceNames {
    /// The names of all places.
    pub fn of(places: &Places) -> Self {
        Self {
            constituencies: places
                .constituencies
                .iter()
                .map(|place| (place.id.0, place.facts.name.clone()))
                .collect(),
            villages: places.villages.iter().map(|place| (place.id.0, place.name.clone())).collect(),
            groups: places.groups.iter().map(|place| (place.id.0, place.facts.name.clone())).collect(),
            stations: places.stations.iter().map(|place| (place.id.0, place.facts.name.clone())).collect(),
        }
    }

    /// A deputy's constituency, village or group by name.
    pub fn name_of(&self, deputy: &Deputy, field: Field) -> Option<&str> {
        let name = match field {
            Field::Constituency => self.constituencies.get(&deputy.facts.constituency?.0),
            Field::Village => self.villages.get(&deputy.facts.village?.0),
            Field::Group => self.groups.get(&deputy.facts.group?.0),
            _ => None,
        };
        name.map(String::as_str)
    }

    /// A station by name.
    pub fn station(&self, id: StationId) -> Option<&str> {
        self.stations.get(&id.0).map(String::as_str)
    }
}

/// Says of each row who it is.
pub fn reconcile(
    book: &Book,
    people: &[Person],
    known: &[Deputy],
    places: &PlaceNames,
    choices: &[Choice],
) -> Vec<Verdict> {
    let index = Index::of(known);
    let mut taken: HashMap<usize, u32> = HashMap::new();
    let mut verdicts = Vec::with_capacity(people.len());
    for person in people {
        let choice = choices
            .iter()
            .find(|choice| choice.row == person.row + 1 && choice.sheet == book.sheets[person.sheet].name);
        let verdict = match choice.map(|choice| choice.is) {
            _ if person.sound(Field::Name).is_none() => Verdict::LeftOut("这一行没有可用的姓名。".to_owned()),
            Some(ChoiceIs::Skip) => Verdict::LeftOut("您选择了不导入这一行。".to_owned()),
            Some(ChoiceIs::New) => Verdict::New,
            Some(ChoiceIs::Deputy(id)) => match known.iter().position(|deputy| deputy.id == id) {
                Some(at) => Verdict::Known(at, changes(person, &known[at], places)),
                None => Verdict::LeftOut("选择的那位代表已经不在名册里。".to_owned()),
            },
            None => index.verdict(person, known, places),
        };
        verdicts.push(match verdict {
            Verdict::Known(at, _) if taken.contains_key(&at) => {
                let why = format!("名册里第 {} 行和这一行都像是“{}”。", taken[&at] + 1, known[at].facts.name);
                Verdict::Unclear(vec![at], why)
            }
            Verdict::Known(at, changes) => {
                taken.insert(at, person.row);
                Verdict::Known(at, changes)
            }
            verdict => verdict,
        });
    }
    verdicts
}

/// The plan that the screen shows.
pub fn plan(book: &Book, found: &Found, verdicts: &[Verdict], known: &[Deputy], places: &PlaceNames) -> Plan {
    let mut plan = Plan::default();
    for (person, verdict) in found.people.iter().zip(verdicts) {
        match verdict {
            Verdict::New => plan.added.push(row_ref(book, person)),
            Verdict::Known(_, changes) if changes.is_empty() => plan.unchanged += 1,
            Verdict::Known(at, changes) => {
                plan.updated.extend(changes.iter().map(|change| update(&known[*at], change)));
            }
            Verdict::Unclear(candidates, why) => plan.ambiguous.push(Ambiguous {
                row: row_ref(book, person),
                candidates: candidates.iter().map(|at| about(&known[*at], places)).collect(),
                why: why.clone(),
            }),
            Verdict::LeftOut(_) => {}
        }
    }
    plan.removed = missing(verdicts, known, places);
    plan
}

/// Deputies in office whom the file does not have: listed, never deleted.
pub fn missing(verdicts: &[Verdict], known: &[Deputy], places: &PlaceNames) -> Vec<Known> {
    let mut seen = vec![false; known.len()];
    for verdict in verdicts {
        match verdict {
            Verdict::Known(at, _) => seen[*at] = true,
            Verdict::Unclear(candidates, _) => candidates.iter().for_each(|at| seen[*at] = true),
            Verdict::New | Verdict::LeftOut(_) => {}
        }
    }
    let absent = known.iter().zip(seen).filter(|(deputy, seen)| !seen && deputy.holds_mandate());
    absent.map(|(deputy, _)| about(deputy, places)).collect()
}

/// How many rows change something, of known deputies.
pub fn changed(verdicts: &[Verdict]) -> u32 {
    count(
        verdicts
            .iter()
            .filter(|verdict| matches!(verdict, Verdict::Known(_, changes) if !changes.is_empty()))
            .count(),
    )
}

fn update(deputy: &Deputy, change: &Change) -> Update {
    Update {
        name: deputy.facts.name.to_string(),
        id_number: deputy.private.id_number.as_ref().map(ToString::to_string),
        field: change.field,
        old: change.old.clone(),
        new: change.new.clone(),
    }
}

/// A deputy with what tells namesakes apart.
pub fn about(deputy: &Deputy, places: &PlaceNames) -> Known {
    let place =
        places.name_of(deputy, Field::Village).or_else(|| places.name_of(deputy, Field::Constituency));
    let birth = deputy.facts.birth.map(|birth| birth.without_day().to_string());
    let parts: Vec<&str> = place.into_iter().chain(birth.as_deref()).collect();
    Known { id: deputy.id, name: deputy.facts.name.to_string(), about: parts.join(" · ") }
}

/// Known deputies by what tells them apart.
struct Index<'a> {
    by_id: HashMap<&'a str, usize>,
    by_card: HashMap<&'a str, usize>,
    by_name: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Index<'a> {
    fn of(known: &'a [Deputy]) -> Self {
        let mut index = Self { by_id: HashMap::new(), by_card: HashMap::new(), by_name: HashMap::new() };
        for (at, deputy) in known.iter().enumerate() {
            if let Some(id) = &deputy.private.id_number {
                index.by_id.insert(id.as_str(), at);
            }
            if let Some(card) = &deputy.facts.card_no {
                index.by_card.insert(card.as_str(), at);
            }
            index.by_name.entry(deputy.facts.name.as_str()).or_default().push(at);
        }
        index
    }

    fn verdict(&self, person: &Person, known: &[Deputy], places: &PlaceNames) -> Verdict {
        if self.by_name.is_empty() {
            return Verdict::New;
        }
        let id = person.sound(Field::IdNumber).map(eighteen);
        let same = |at: usize| Verdict::Known(at, changes(person, &known[at], places));
        if let Some(at) = id.as_ref().and_then(|id| self.by_id.get(id.as_str())) {
            return same(*at);
        }
        let other_id = |at: &usize| id.is_some() && known[*at].private.id_number.is_some();
        if let Some(at) = person.sound(Field::CardNo).and_then(|card| self.by_card.get(card)) {
            let name = known[*at].facts.name.as_str();
            if other_id(at) || person.get(Field::Name) != Some(name) {
                return Verdict::Unclear(
                    vec![*at],
                    format!("代表证号和“{name}”相同，但身份证号或姓名不同。"),
                );
            }
            return same(*at);
        }
        let name = person.get(Field::Name).unwrap_or("");
        let named: Vec<usize> =
            self.by_name.get(name).into_iter().flatten().copied().filter(|at| !other_id(at)).collect();
        let birth = person.sound(Field::Birth);
        let born_alike = |at: &usize| match (birth, known[*at].facts.birth) {
            (Some(said), Some(kept)) => {
                let kept = kept.to_string();
                said.len() >= 7 && (kept.starts_with(said) || said.starts_with(kept.as_str()))
            }
            _ => false,
        };
        let alike: Vec<usize> = named.iter().copied().filter(born_alike).collect();
        // Where nothing would change, the row says who it is by everything in it: our own export comes back so.
        if let Some(at) = nothing_changes(person, known, places, &named) {
            return same(at);
        }
        match (alike.as_slice(), named.as_slice()) {
            ([at], _) => same(*at),
            ([], []) => Verdict::New,
            ([], named) => Verdict::Unclear(
                named.to_vec(),
                "只有姓名相同，没有相同的身份证号、代表证号或出生年月。".to_owned(),
            ),
            (alike, _) => Verdict::Unclear(alike.to_vec(), "有几位代表姓名和出生年月都相同。".to_owned()),
        }
    }
}

/// The only one of these of whom a row would change nothing.
fn nothing_changes(person: &Person, known: &[Deputy], places: &PlaceNames, named: &[usize]) -> Option<usize> {
    let mut alike = named.iter().copied().filter(|at| changes(person, &known[*at], places).is_empty());
    alike.next().filter(|_| alike.next().is_none())
}
