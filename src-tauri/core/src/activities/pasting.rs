//! Attendance by pasting text, with the names of the store.

use super::api::{Pasted, ReadPasted};
use super::rules::{self, Known};
use crate::deputies::Deputy;
use crate::office::Office;
use crate::places::api::Places;
use crate::values::DeputyId;
use crate::{Refusal, Result, deputies, places};

/// No list of a township's deputies is longer.
const MOST_LETTERS: usize = 50_000;

/// Reads a text against the deputies who hold the mandate and those who were invited; keeps nothing.
///
/// # Errors
/// Invalid where the text is too long to be a list of attendance.
pub fn read_pasted(office: &Office, asked: &ReadPasted) -> Result<Pasted> {
    if asked.text.chars().count() > MOST_LETTERS {
        return Err(Refusal::invalid("text", "粘贴的内容太长，不像出席名单。")
            .hinted("请只粘贴接龙、名单或出席情况那一部分。"));
    }
    let places = places::all(office.db())?;
    let is_invited = |id: DeputyId| asked.deputies.as_ref().is_none_or(|invited| invited.contains(&id));
    let deputies: Vec<Deputy> = deputies::all(office.db())?
        .into_iter()
        .filter(|deputy| deputy.holds_mandate() || (asked.deputies.is_some() && is_invited(deputy.id)))
        .collect();
    let known: Vec<Known<'_>> =
        deputies.iter().map(|deputy| known(deputy, &places, is_invited(deputy.id))).collect();
    Ok(rules::read_pasted(&asked.text, &known, asked.half_days))
}

fn known<'a>(deputy: &'a Deputy, places: &'a Places, invited: bool) -> Known<'a> {
    let village = places.villages.iter().find(|village| Some(village.id) == deputy.facts.village);
    let group = places.groups.iter().find(|group| Some(group.id) == deputy.facts.group);
    Known {
        id: deputy.id,
        name: deputy.facts.name.as_str(),
        village: village.map(|village| village.name.as_str()),
        group: group.map(|group| group.facts.name.as_str()),
        invited,
    }
}
