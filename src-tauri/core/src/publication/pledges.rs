//! What sheets about pledges have in common: the year asked for, and what each deputy pledged.

use super::town::Town;
use crate::pledges::api::{KeptPledge, PledgesOf};
use crate::values::{Day, DeputyId};
use crate::{Refusal, Result};

/// The year asked for: what was typed, today's where nothing was; 任期 is the term.
///
/// # Errors
/// Invalid, at the field `year`.
pub(super) fn asked_year(text: &str, today: Day) -> Result<PledgesOf> {
    if matches!(text, "任期" | "本届" | "term") {
        return Ok(PledgesOf { year: None });
    }
    let plain = text.trim_end_matches(['年', '度']);
    let year = if text.is_empty() { Some(today.year()) } else { plain.parse().ok() };
    year.map(|year| PledgesOf { year: Some(year) }).ok_or_else(|| {
        Refusal::invalid("year", format!("“{text}”不是一个年度。"))
            .hinted("请填 2026，或者“任期”；留空就是今年。")
    })
}

/// 2026年度, or 任期.
pub(super) fn in_words(asked: PledgesOf) -> String {
    asked.year.map_or_else(|| "任期".to_owned(), |year| format!("{year}年度"))
}

/// What a deputy pledged, where anything was.
pub(super) fn pledge_of(town: &Town, deputy: DeputyId) -> Option<&KeptPledge> {
    let lines = town.pledges.as_ref().map_or(&[][..], |list| list.lines.as_slice());
    lines.iter().find(|line| line.deputy == deputy)?.pledge.as_ref()
}
