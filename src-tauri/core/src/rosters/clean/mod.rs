//! What a cell means: one rule a file, from whatever the office typed to the one spelling that is kept, or to a doubt.
//!
//! Pure: a cell in, a value and at most one issue out. What takes a whole row or column to see is in `recognise`.

mod birth;
mod dates;
mod education;
mod ethnicity;
mod gender;
mod id_number;
mod name;
mod party;
mod past_day;
mod phone;
mod several;
mod words;
mod yes_no;

use std::sync::Arc;

use super::api::{Field, IssueLevel};
use super::workbook::{Book, Cell, number_shown};
use crate::values::Day;

pub use dates::{Date, dates_in};
pub use ethnicity::NAMES as ETHNICITIES;
pub use ethnicity::named as ethnicity_named;
pub use id_number::birth_and_sex;
pub use name::is_like_a_name;
pub use several::BETWEEN;
pub use words::{bare, is_placeholder, without_marks};

/// What a cell holds, as the rules see it.
#[derive(Clone, Copy, Debug)]
pub enum Raw<'a> {
    /// Text, and neither blank nor an error.
    Words(&'a str),
    /// A number without a date's format.
    Number(f64),
    /// A number with a date's format.
    Day(f64),
    /// True or false.
    Truth(bool),
}

impl<'a> Raw<'a> {
    /// A cell of a book; blanks, errors and uncalculated formulas are none.
    pub fn of(book: &'a Book, cell: Cell) -> Option<Self> {
        match cell {
            Cell::Text(at) => Some(book.text(at)).filter(|words| !words.trim().is_empty()).map(Raw::Words),
            Cell::Number(number) => Some(Raw::Number(number)),
            Cell::Day(serial) => Some(Raw::Day(serial)),
            Cell::Truth(truth) => Some(Raw::Truth(truth)),
            Cell::Error(_) | Cell::Uncalculated => None,
        }
    }

    /// As words, a number as a General cell shows it.
    pub fn words(self) -> std::borrow::Cow<'a, str> {
        match self {
            Self::Words(words) => words.into(),
            Self::Number(number) => number_shown(number).into(),
            Self::Day(serial) => super::workbook::day_of(serial)
                .map_or_else(|| number_shown(serial), |day| day.to_string())
                .into(),
            Self::Truth(true) => "TRUE".into(),
            Self::Truth(false) => "FALSE".into(),
        }
    }
}

/// What rules must know beside the cell.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    /// Nobody is born after it.
    pub today: Day,
    /// Whether this column writes months with one digit (1975.8), so that 1975.1 is January.
    pub short_months: bool,
    /// Whether several numbers of this column end in 000, as numbers do that lost their last digits.
    pub lost_tails: bool,
}

/// What became of a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cleaned {
    /// Nothing in it.
    Blank,
    /// A value without a doubt.
    Good(Arc<str>),
    /// Something to look at.
    Doubtful(Box<Doubt>),
}

/// An issue with a cell, and the value where it is taken nevertheless.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// The value, where it is taken.
    pub value: Option<Arc<str>>,
    /// A second value: the other telephone number of a cell with two.
    pub second: Option<Arc<str>>,
    /// How bad.
    pub level: IssueLevel,
    /// The stable word.
    pub code: &'static str,
    /// One sentence.
    pub message: String,
}

impl Cleaned {
    fn good(value: &str) -> Self {
        Self::Good(Arc::from(value))
    }

    fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::doubt(None, IssueLevel::Error, code, message.into())
    }

    fn warning(value: Option<&str>, code: &'static str, message: impl Into<String>) -> Self {
        Self::doubt(value, IssueLevel::Warning, code, message.into())
    }

    fn doubt(value: Option<&str>, level: IssueLevel, code: &'static str, message: String) -> Self {
        Self::Doubtful(Box::new(Doubt { value: value.map(Arc::from), second: None, level, code, message }))
    }
}

/// Cleans one cell for its field.
pub fn clean(field: Field, raw: Raw<'_>, around: &Around) -> Cleaned {
    match field {
        Field::Seq | Field::Attendance | Field::LeaveLength | Field::Activity => Cleaned::Blank,
        Field::Name | Field::Deputy | Field::Household => name::clean(raw),
        Field::Gender => gender::clean(raw),
        Field::Ethnicity => ethnicity::clean(raw),
        Field::Birth => birth::clean(raw, around),
        Field::Party => party::clean(raw),
        Field::Education => education::clean(raw),
        Field::IdNumber => id_number::clean(raw, around),
        Field::Phone | Field::Phone2 => phone::clean(raw),
        Field::Spoke => yes_no::clean(raw, "是否发言"),
        Field::Since => past_day::clean(raw, &past_day::SINCE, around),
        Field::Reelected => yes_no::clean(raw, "是否连任"),
        Field::ByElection => yes_no::clean(raw, "是否补选"),
        Field::PhoneConsent => yes_no::clean(raw, "可公开电话"),
        Field::ElectedOn => past_day::clean(raw, &past_day::ELECTED_ON, around),
        Field::OathOn => past_day::clean(raw, &past_day::OATH_ON, around),
        Field::PartyJoined => past_day::clean(raw, &past_day::PARTY_JOINED, around),
        Field::Levels => several::levels(raw),
        Field::TermsServed => several::terms(raw),
        Field::Stations | Field::Offices => several::in_a_line(raw),
        Field::Honours => several::in_lines(raw),
        Field::NativePlace
        | Field::Position
        | Field::Constituency
        | Field::Village
        | Field::Town
        | Field::Group
        | Field::Identity
        | Field::Degree
        | Field::Occupation
        | Field::Employer
        | Field::Category
        | Field::Delegation
        | Field::CardNo
        | Field::Title
        | Field::ActivityKind
        | Field::HeldOn
        | Field::EndsOn
        | Field::HalfDays
        | Field::Place
        | Field::Organiser
        | Field::LeaveApprovedBy
        | Field::Review => words::clean(raw),
        Field::Note | Field::Address | Field::Content => words::clean_note(raw),
    }
}

/// What a rule that needs nothing around it makes of words: the value, where there is no doubt.
pub fn clean_plain(field: Field, words: &str) -> Option<Arc<str>> {
    let raw = Raw::Words(words);
    let cleaned = match field {
        Field::Ethnicity => ethnicity::clean(raw),
        Field::Party => party::clean(raw),
        Field::Education => education::clean(raw),
        Field::Note | Field::Address => words::clean_note(raw),
        Field::Stations | Field::Offices => several::in_a_line(raw),
        Field::Honours => several::in_lines(raw),
        _ => words::clean(raw),
    };
    if let Cleaned::Good(value) = cleaned { Some(value) } else { None }
}
