//! What a row would change of a known deputy, field by field.

use super::PlaceNames;
use crate::deputies::Deputy;
use crate::deputies::api::Gender;
use crate::rosters::api::Field;
use crate::rosters::clean::clean_plain;
use crate::rosters::recognise::{FIELD_LIST, Person};
use crate::values::{Day, IdNumber, Phone};

/// A field that would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which.
    pub field: Field,
    /// What is kept now.
    pub old: Option<String>,
    /// What the file says.
    pub new: String,
}

/// Whether a field is kept of a deputy: a row's number is the file's, a town's name the office's own.
fn is_kept(field: Field) -> bool {
    !matches!(field, Field::Seq | Field::Town)
}

/// What a row would change; blanks and cells with errors change nothing.
pub fn changes(person: &Person, deputy: &Deputy, places: &PlaceNames) -> Vec<Change> {
    let mut changes = Vec::new();
    for field in FIELD_LIST.into_iter().filter(|field| is_kept(*field)) {
        let Some(new) = person.sound(field).and_then(|new| kept_form(field, new)) else { continue };
        let old = kept(deputy, field, places);
        let is_same = old.as_deref().is_some_and(|old| match field {
            // A month says nothing against a day in it.
            Field::Birth | Field::PartyJoined => old == new || (new.len() == 7 && old.starts_with(&new)),
            _ => old == new || is_spelled_so(field, old, &new),
        });
        if !is_same {
            changes.push(Change { field, old, new });
        }
    }
    changes
}

/// Whether what is kept reads as the new value: 汉 typed by hand is the file's 汉族.
fn is_spelled_so(field: Field, old: &str, new: &str) -> bool {
    matches!(
        field,
        Field::Ethnicity
            | Field::Party
            | Field::Position
            | Field::Note
            | Field::NativePlace
            | Field::Identity
            | Field::Degree
            | Field::Occupation
            | Field::Employer
            | Field::Category
            | Field::Address
            | Field::Delegation
            | Field::Stations
            | Field::Offices
            | Field::Honours
    ) && matches!(clean_plain(field, old), Some(value) if *value == *new)
}

/// A value in the form it is kept in; none where it cannot be kept.
fn kept_form(field: Field, value: &str) -> Option<String> {
    match field {
        Field::IdNumber => Some(eighteen(value)),
        Field::Phone | Field::Phone2 => value.parse::<Phone>().ok().map(|phone| phone.to_string()),
        Field::ElectedOn | Field::OathOn => whole_day(value).map(|day| day.to_string()),
        Field::Birth => (value.len() >= 7).then(|| value.to_owned()),
        _ => Some(value.to_owned()),
    }
}

/// A day, where the whole of it is written.
pub fn whole_day(value: &str) -> Option<Day> {
    value.parse::<Day>().ok()
}

/// A number of fifteen digits as one of eighteen: the century and the check character follow (GB 11643-1999).
pub fn eighteen(number: &str) -> String {
    if number.len() != 15 {
        return number.to_owned();
    }
    let body = format!("{}19{}", &number[..6], &number[6..]);
    "0123456789X"
        .chars()
        .map(|check| format!("{body}{check}"))
        .find(|whole| IdNumber::checked(whole).is_ok())
        .unwrap_or(body)
}

/// What is kept of a deputy in a field, as text.
pub fn kept(deputy: &Deputy, field: Field, places: &PlaceNames) -> Option<String> {
    let (facts, private) = (&deputy.facts, &deputy.private);
    let yes_or_no = |yes: bool| Some(if yes { "是" } else { "否" }.to_owned());
    match field {
        Field::Name => Some(facts.name.to_string()),
        Field::Gender => {
            facts.gender.map(|gender| if gender == Gender::Female { "女" } else { "男" }.to_owned())
        }
        Field::Ethnicity => facts.ethnicity.clone(),
        Field::Birth => facts.birth.map(|birth| birth.to_string()),
        Field::NativePlace => facts.native_place.clone(),
        Field::Education => facts.education.clone(),
        Field::Party => facts.party.clone(),
        Field::Position => facts.position.clone(),
        Field::Constituency | Field::Village | Field::Group => {
            places.name_of(deputy, field).map(str::to_owned)
        }
        Field::Identity => facts.identity.clone(),
        Field::CardNo => facts.card_no.clone(),
        Field::IdNumber => private.id_number.as_ref().map(ToString::to_string),
        Field::Phone => private.phone.as_ref().map(ToString::to_string),
        Field::Phone2 => private.phone2.as_ref().map(ToString::to_string),
        Field::PhoneConsent => yes_or_no(facts.phone_may_be_published),
        Field::Reelected => facts.reelected.and_then(yes_or_no),
        Field::ByElection => yes_or_no(facts.by_election),
        Field::ElectedOn => facts.elected_on.map(|day| day.to_string()),
        Field::OathOn => facts.oath_on.map(|day| day.to_string()),
        Field::PartyJoined => facts.party_joined.map(|day| day.to_string()),
        Field::TermsServed => facts.terms_served.map(|terms| terms.to_string()),
        Field::Degree => facts.degree.clone(),
        Field::Occupation => facts.occupation.clone(),
        Field::Employer => facts.employer.clone(),
        Field::Category => facts.category.clone(),
        Field::Delegation => facts.delegation.clone(),
        Field::Address => private.address.clone(),
        Field::Levels => several(facts.levels.iter().map(|level| level.word()), "、"),
        Field::Stations => several(facts.stations.iter().filter_map(|id| places.station(*id)), "、"),
        Field::Offices => several(facts.offices.iter().map(String::as_str), "、"),
        Field::Honours => several(facts.honours.iter().map(String::as_str), "\n"),
        Field::Note => facts.note.clone(),
        _ => None,
    }
}

/// Several things in one cell; none where there are none.
fn several<'a>(parts: impl Iterator<Item = &'a str>, between: &str) -> Option<String> {
    let parts: Vec<&str> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(between))
}
