//! The fields by number.

use crate::rosters::api::Field;

/// How many fields there are.
pub const FIELDS: usize = 36;

/// The fields in the order of their numbers.
pub const FIELD_LIST: [Field; FIELDS] = [
    Field::Seq,
    Field::Name,
    Field::Gender,
    Field::Ethnicity,
    Field::Birth,
    Field::NativePlace,
    Field::Education,
    Field::Party,
    Field::Position,
    Field::Constituency,
    Field::Village,
    Field::Town,
    Field::Group,
    Field::Identity,
    Field::CardNo,
    Field::IdNumber,
    Field::Phone,
    Field::Phone2,
    Field::Reelected,
    Field::ElectedOn,
    Field::Note,
    Field::PhoneConsent,
    Field::Degree,
    Field::PartyJoined,
    Field::Occupation,
    Field::Employer,
    Field::Category,
    Field::Levels,
    Field::Address,
    Field::Stations,
    Field::Delegation,
    Field::TermsServed,
    Field::ByElection,
    Field::OathOn,
    Field::Offices,
    Field::Honours,
];
