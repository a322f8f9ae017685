//! A roster's rows, made ready by one hand and written by another.

use std::sync::mpsc::{SyncSender, sync_channel};

use super::Photos;
use crate::deputies::api::{DeputyFacts, Gender, Level, PrivateFacts};
use crate::deputies::{self, Deputy, Newcomers};
use crate::office::Work;
use crate::rosters::api::Field;
use crate::rosters::belonging::Belonging;
use crate::rosters::clean::BETWEEN;
use crate::rosters::ops::Looked;
use crate::rosters::recognise::{FIELD_LIST, Person};
use crate::rosters::reconcile::{Change, Verdict, eighteen, whole_day};
use crate::rosters::store::Db;
use crate::values::DeputyId;
use crate::{Refusal, Result, settings};

/// What was written beside the deputies themselves.
#[derive(Default)]
pub(super) struct Written {
    pub(super) photos: u32,
    pub(super) new_places: Vec<String>,
}

/// So many rows are made ready at once.
const AT_ONCE: usize = 64;

/// A row ready to be written.
enum Ready<'a> {
    New(Box<(DeputyFacts, PrivateFacts)>),
    Changed(Box<Deputy>),
    Same(&'a Deputy),
    Nobody,
}

impl Written {
    /// Writes the rows while a second hand makes the next ones ready.
    pub(super) fn write(&mut self, db: &Db, looked: &Looked, photos: &Photos, work: &Work) -> Result<()> {
        let mut newcomers = Newcomers::of(db, settings::current_term(db)?)?;
        let mut belonging = Belonging::new(db, looked)?;
        self.new_places = std::mem::take(&mut belonging.new_places);
        let people = &looked.found.people;
        let total = people.len() as u64;
        let mut at = 0;
        std::thread::scope(|scope| -> Result<()> {
            let (ready, next) = sync_channel(4);
            scope.spawn(move || make_ready(looked, &belonging, &ready));
            for rows in next {
                work.step(at as u64, total, "正在写入代表")?;
                for row in rows {
                    self.row(db, &mut newcomers, row?, photos.get(&(people[at].sheet, people[at].row)))?;
                    at += 1;
                }
            }
            Ok(())
        })?;
        if at < people.len() {
            return Err(Refusal::bug("rows were not made ready"));
        }
        work.step(total, total, "正在保存")
    }

    fn row(
        &mut self,
        db: &Db,
        newcomers: &mut Newcomers<'_>,
        row: Ready<'_>,
        photo: Option<&Vec<u8>>,
    ) -> Result<()> {
        let id = match row {
            Ready::New(new) => newcomers.insert(&new.0, &new.1)?,
            Ready::Changed(deputy) => {
                deputies::update(db, &deputy)?;
                deputy.id
            }
            Ready::Same(deputy) => deputy.id,
            Ready::Nobody => return Ok(()),
        };
        self.photo(db, id, photo);
        Ok(())
    }

    fn photo(&mut self, db: &Db, id: DeputyId, picture: Option<&Vec<u8>>) {
        // A picture nobody can read is no reason to lose the deputy.
        self.photos += picture.map_or(0, |picture| u32::from(deputies::keep_photo(db, id, picture).is_ok()));
    }
}

/// Makes the rows ready in their order, until all are or nobody takes them any more.
fn make_ready<'a>(looked: &'a Looked, belonging: &Belonging, ready: &SyncSender<Vec<Result<Ready<'a>>>>) {
    let rows: Vec<_> = looked.found.people.iter().zip(&looked.verdicts).collect();
    for rows in rows.chunks(AT_ONCE) {
        let made = rows.iter().map(|(person, verdict)| match verdict {
            Verdict::New => Ok(Ready::New(Box::new(facts_of(person, belonging)?))),
            Verdict::Known(known, changes) => change(&looked.known[*known], changes, belonging),
            Verdict::Unclear(..) | Verdict::LeftOut(_) => Ok(Ready::Nobody),
        });
        if ready.send(made.collect()).is_err() {
            break;
        }
    }
}

fn change<'a>(known: &'a Deputy, changes: &[Change], belonging: &Belonging) -> Result<Ready<'a>> {
    if changes.is_empty() {
        return Ok(Ready::Same(known));
    }
    let mut deputy = known.clone();
    for change in changes {
        set(&mut deputy.facts, &mut deputy.private, change.field, &change.new, belonging)?;
    }
    Ok(Ready::Changed(Box::new(deputy)))
}

fn facts_of(person: &Person, belonging: &Belonging) -> Result<(DeputyFacts, PrivateFacts)> {
    let mut facts = DeputyFacts::named(person.sound(Field::Name).unwrap_or("").parse()?);
    let mut private = PrivateFacts::default();
    for field in FIELD_LIST.into_iter().filter(|field| *field != Field::Name) {
        if let Some(value) = person.sound(field) {
            set(&mut facts, &mut private, field, value, belonging)?;
        }
    }
    Ok((facts, private))
}

/// Puts one cleaned value where it is kept; a year alone, a month of election and a short number have no place.
fn set(
    facts: &mut DeputyFacts,
    private: &mut PrivateFacts,
    field: Field,
    value: &str,
    belonging: &Belonging,
) -> Result<()> {
    let text = || Some(value.to_owned());
    match field {
        Field::Name => facts.name = value.parse()?,
        Field::Gender => facts.gender = Some(if value == "女" { Gender::Female } else { Gender::Male }),
        Field::Ethnicity => facts.ethnicity = text(),
        Field::Birth => facts.birth = value.parse().ok().or(facts.birth),
        Field::NativePlace => facts.native_place = text(),
        Field::Education => facts.education = text(),
        Field::Party => facts.party = text(),
        Field::Position => facts.position = text(),
        Field::Constituency => facts.constituency = belonging.constituency(value),
        Field::Village => facts.village = belonging.village(value),
        Field::Group => facts.group = belonging.group(value),
        Field::Identity => facts.identity = text(),
        Field::CardNo => facts.card_no = text(),
        Field::IdNumber => private.id_number = Some(eighteen(value).parse()?),
        Field::Phone => private.phone = value.parse().ok().or_else(|| private.phone.take()),
        Field::Phone2 => private.phone2 = value.parse().ok().or_else(|| private.phone2.take()),
        Field::Reelected => facts.reelected = Some(value == "是"),
        Field::ElectedOn => facts.elected_on = whole_day(value).or(facts.elected_on),
        Field::OathOn => facts.oath_on = whole_day(value).or(facts.oath_on),
        Field::PartyJoined => facts.party_joined = value.parse().ok().or(facts.party_joined),
        Field::PhoneConsent => facts.phone_may_be_published = value == "是",
        Field::ByElection => facts.by_election = value == "是",
        Field::TermsServed => facts.terms_served = value.parse().ok().or(facts.terms_served),
        Field::Degree => facts.degree = text(),
        Field::Occupation => facts.occupation = text(),
        Field::Employer => facts.employer = text(),
        Field::Category => facts.category = text(),
        Field::Delegation => facts.delegation = text(),
        Field::Address => private.address = text(),
        Field::Levels => facts.levels = value.split(BETWEEN).filter_map(Level::named).collect(),
        Field::Stations => facts.stations = belonging.stations(value),
        Field::Offices => facts.offices = value.split(BETWEEN).map(str::to_owned).collect(),
        Field::Honours => facts.honours = value.lines().map(str::to_owned).collect(),
        Field::Note => facts.note = text(),
        _ => {}
    }
    Ok(())
}
