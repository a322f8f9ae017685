//! What the secretary does about pledges.

mod enter;
mod mass;
mod settings;
mod show;
mod steps;

pub use enter::{remove, save};
pub use mass::{carry_over, give_fixed};
pub use settings::{
    catalogue, minimums, remove_catalogue_item, remove_minimum, save_catalogue_item, save_minimum,
};
pub use show::{list, read};
pub use steps::{correct, judge, register_done, take_step};

use super::rules::Period;
use crate::deputies::Deputy;
use crate::office::Office;
use crate::values::DeputyId;
use crate::{Refusal, Result, deputies, settings as office_settings};

/// The days of a year, or of the term.
fn period(office: &Office, year: Option<i32>) -> Result<Period> {
    Period::of(year, office_settings::office(office.db())?.term_from)
}

/// The deputies of the term, in the order of entry.
fn everybody(office: &Office) -> Result<Vec<Deputy>> {
    deputies::all(office.db())
}

/// What a deputy is called.
fn name_of(deputies: &[Deputy], id: DeputyId) -> String {
    let found = deputies.iter().find(|deputy| deputy.id == id);
    found.map_or_else(|| "这位代表".to_owned(), |deputy| deputy.facts.name.to_string())
}

/// The refusal with the deputy's name before it: which of many it is about.
fn about(name: &str, refusal: Refusal) -> Refusal {
    Refusal { message: format!("{name}：{}", refusal.message), ..refusal }
}
