//! Everything a quarter's points rest on, read once: who, by which rulebook, which records, what was closed before.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{KeptQuarter, books, carried, corrections, kept_quarters, scores};
use crate::deputies::Deputy;
use crate::deputies::api::{Status, StatusChange};
use crate::places::api::Places;
use crate::points::api::{CaseDeputy, CounterPosting, DutyRecord, EnteredScores, RecordId, Rulebook, Stage};
use crate::points::choose::{Books, Own};
use crate::points::explained::Titles;
use crate::points::facts::{self, Facts};
use crate::points::judge::Carried;
use crate::settings::api::OfficeFacts;
use crate::suggestions::SuggestionFact;
use crate::values::{DeputyId, Points, Quarter};
use crate::{Refusal, Result, activities, deputies, places, settings, suggestions};

/// What a quarter rests on.
pub struct Gathered {
    /// The quarter.
    pub quarter: Quarter,
    /// Its row, where it has one.
    pub kept: Option<KeptQuarter>,
    /// The rulebooks in force.
    pub books: Books,
    /// Everybody who is judged, in the order of entry.
    pub people: Vec<Person>,
    /// What they belong to.
    pub places: Places,
    /// The office, for the sheet's head.
    pub office: OfficeFacts,
    /// The titles of suggestions.
    pub suggestion_titles: BTreeMap<RecordId, String>,
    /// The earliest quarter of the year that is open and has records.
    pub first_open: Option<Quarter>,
}

/// A deputy and what points rest on.
pub struct Person {
    /// The deputy.
    pub deputy: Deputy,
    /// Records of the year's quarters that are not closed, up to this one.
    pub facts: Facts,
    /// What closed quarters of the year left.
    pub closed: Vec<Carried>,
    /// Counter-postings that count in this quarter.
    pub corrections: Vec<CounterPosting>,
    /// What people entered.
    pub scores: Option<EnteredScores>,
}

impl Gathered {
    /// How far the quarter has come.
    pub fn stage(&self) -> Stage {
        self.kept.as_ref().map_or(Stage::Open, |kept| kept.stage)
    }

    /// The rulebook somebody is judged by.
    pub fn book_of(&self, person: &Person) -> &Own<Rulebook> {
        self.books.for_deputy(person.deputy.facts.category.as_deref(), self.quarter)
    }

    /// One of those who are judged.
    ///
    /// # Errors
    /// NotFound.
    pub fn person(&self, id: DeputyId) -> Result<&Person> {
        let found = self.people.iter().find(|person| person.deputy.id == id);
        found.ok_or_else(|| self.nobody())
    }

    /// Somebody who is not judged in the quarter.
    pub fn nobody(&self) -> Refusal {
        Refusal::not_found(format!("{}里没有这位代表的积分。", self.quarter.in_chinese()))
            .hinted("请核对季度，以及代表的当选和离任日期。")
    }
}

impl Person {
    /// Who has left may still have points to be given.
    fn has_anything_in(&self, quarter: Quarter) -> bool {
        self.scores.is_some() || !self.corrections.is_empty() || self.records_in(quarter).next().is_some()
    }

    /// Records of a quarter.
    pub fn records_in(&self, quarter: Quarter) -> impl Iterator<Item = &DutyRecord> {
        let (first, last) = (quarter.first_day(), quarter.last_day());
        self.facts.records.iter().filter(move |record| first <= record.date && record.date <= last)
    }

    /// What the judge must know.
    pub fn case(&self) -> CaseDeputy {
        CaseDeputy { category: self.deputy.facts.category.clone() }
    }
}

/// Reads what a quarter rests on.
///
/// # Errors
/// Only where the store cannot be read.
pub fn gather(db: &Connection, quarter: Quarter) -> Result<Gathered> {
    let quarters = kept_quarters(db)?;
    let mut before = closed_before(db, quarter, &quarters)?;
    let from = before.last().map_or_else(|| first_of_year(quarter), |(last, _)| last.next());
    let attended = activities::duty_facts(db, from.first_day(), quarter.last_day())?;
    let suggested = suggestions::duty_facts(db, from.first_day(), quarter.last_day())?;
    let days = attended.iter().map(|fact| fact.date).chain(suggested.iter().map(|fact| fact.date));
    let first_open = days.min().map(Quarter::of);
    // A quarter in which nobody did anything was before the office began to register: not even base points count.
    let is_silent = |each: &Quarter| *each >= from && *each < first_open.unwrap_or(quarter);
    before.extend(quarter.of_the_year_so_far().filter(is_silent).map(|each| (each, BTreeMap::new())));
    let mut facts = facts::by_deputy(&attended, &suggested);
    let (mut corrections, mut scores) = (corrections_in(db, quarter)?, scores(db, quarter)?);
    let changes = deputies::all_status_changes(db)?;
    let mut people = Vec::new();
    for deputy in deputies::all(db)? {
        let id = deputy.id;
        let person = Person {
            facts: facts.remove(&id).unwrap_or_default(),
            closed: before.iter().map(|(each, own)| left_by(*each, own.get(&id))).collect(),
            corrections: corrections.remove(&id).unwrap_or_default(),
            scores: scores.remove(&id),
            deputy,
        };
        if person.has_anything_in(quarter) || sat_in(&person.deputy, changes.get(&id), quarter) {
            people.push(person);
        }
    }
    let title = |fact: SuggestionFact| (facts::suggestion_record(fact.suggestion), fact.title);
    Ok(Gathered {
        quarter,
        kept: quarters.into_iter().find(|kept| kept.quarter == quarter),
        books: books(db)?,
        places: places::all(db)?,
        office: settings::office(db)?,
        people,
        suggestion_titles: suggested.into_iter().map(title).collect(),
        first_open,
    })
}

/// What each deputy used up in the earlier quarters of the year, up to the latest that is closed.
fn closed_before(
    db: &Connection,
    quarter: Quarter,
    quarters: &[KeptQuarter],
) -> Result<Vec<(Quarter, BTreeMap<DeputyId, Carried>)>> {
    let is_earlier = |each: Quarter| each.year() == quarter.year() && each < quarter;
    let closed = quarters.iter().filter(|kept| kept.stage.is_closed() && is_earlier(kept.quarter));
    let closed: BTreeMap<Quarter, i64> = closed.map(|kept| (kept.quarter, kept.id)).collect();
    // What is entered in a quarter that was passed over does not move one that is closed.
    let is_closed = quarters.iter().any(|kept| kept.quarter == quarter && kept.stage.is_closed());
    let last = if is_closed { Some(quarter) } else { closed.keys().next_back().copied() };
    let up_to_last =
        quarter.of_the_year_so_far().filter(|each| *each < quarter && last.is_some_and(|last| *each <= last));
    up_to_last
        .map(|each| match closed.get(&each) {
            Some(id) => Ok((each, carried(db, *id, each)?)),
            None => Ok((each, BTreeMap::new())),
        })
        .collect()
}

/// Who has no posting in a closed quarter used nothing up in it.
fn left_by(quarter: Quarter, carried: Option<&Carried>) -> Carried {
    let nothing = || Carried { quarter, sum: Points::ZERO, items: Vec::new() };
    carried.cloned().unwrap_or_else(nothing)
}

fn corrections_in(db: &Connection, quarter: Quarter) -> Result<BTreeMap<DeputyId, Vec<CounterPosting>>> {
    let mut found: BTreeMap<DeputyId, Vec<CounterPosting>> = BTreeMap::new();
    for correction in corrections(db)?.into_iter().filter(|own| own.quarter == quarter) {
        found.entry(correction.deputy).or_default().push(correction);
    }
    Ok(found)
}

/// What the records of a quarter are called.
///
/// # Errors
/// Only where the store cannot be read.
pub fn titles(db: &Connection, gathered: &Gathered) -> Result<Titles> {
    let (first, last) = (gathered.quarter.first_day(), gathered.quarter.last_day());
    Ok(Titles {
        activities: activities::duty_titles(db, first, last)?,
        suggestions: gathered.suggestion_titles.clone(),
    })
}

fn first_of_year(quarter: Quarter) -> Quarter {
    quarter.of_the_year_so_far().next().unwrap_or(quarter)
}

/// Whether a deputy held the mandate on the first or on the last day of a quarter.
fn sat_in(deputy: &Deputy, changes: Option<&Vec<StatusChange>>, quarter: Quarter) -> bool {
    let elected = deputy.facts.elected_on;
    let Some(changes) = changes else {
        return deputy.holds_mandate() && elected.is_none_or(|elected| elected <= quarter.last_day());
    };
    [quarter.first_day(), quarter.last_day()].into_iter().any(|day| {
        let standing = deputies::standing_on(elected, changes, day);
        matches!(standing, Some(Status::InOffice | Status::Suspended))
    })
}
