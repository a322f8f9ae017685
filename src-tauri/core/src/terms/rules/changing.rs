//! A term's life: open, archived, changed.

use crate::terms::api::{ChangeTerm, TickTermItem};
use crate::values::{Day, TermPhase, TermStage};
use crate::{Refusal, Result};

/// Deputies Law art 2.
const YEARS: i32 = 5;

/// What is done with a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermStep {
    /// It is archived, or archived again.
    Archive,
    /// The next term begins.
    Change,
}

/// The stage a step leads to.
///
/// # Errors
/// Refused where the step cannot follow.
pub fn next(stage: TermStage, step: TermStep) -> Result<TermStage> {
    match (stage, step) {
        (TermStage::Open | TermStage::Archived, TermStep::Archive) => Ok(TermStage::Archived),
        (TermStage::Archived, TermStep::Change) => Ok(TermStage::Changed),
        (TermStage::Open, TermStep::Change) => {
            Err(Refusal::refused("本届还没有归档，不能换届（换届程序：先归档、后换届）。")
                .hinted("请先把本届归档成一个文件夹，核对后再换届。"))
        }
        (TermStage::Changed, _) => {
            Err(Refusal::refused("这一届已经换届，不再改动（换届程序：换届后在新一届里登记）。")
                .hinted("请在现在的一届里登记。"))
        }
    }
}

/// The last day of a term that began on a day.
pub fn ends_on(starts_on: Day) -> Option<Day> {
    // A term that began on 29 February ends with the month.
    let anniversary = (0..3).find_map(|back| {
        let day = starts_on.day().checked_sub(back)?;
        Day::new(starts_on.year() + YEARS, starts_on.month(), day)
    });
    anniversary?.plus_days(-1)
}

/// The part of the term a day falls in: the first year, the last year, and what is between.
pub fn phase(starts_on: Option<Day>, today: Day) -> TermPhase {
    let Some(starts_on) = starts_on else { return TermPhase::Middle };
    match starts_on.days_to(today) {
        ..365 => TermPhase::Start,
        365..1461 => TermPhase::Middle,
        _ => TermPhase::End,
    }
}

/// Checks a tick.
///
/// # Errors
/// Invalid at a field.
pub fn check_tick(tick: &TickTermItem, today: Day) -> Result<()> {
    if tick.on.is_some_and(|on| on > today) {
        return Err(Refusal::invalid("on", "完成日期在今天之后。").hinted("请在办完以后再登记。"));
    }
    if tick.note.chars().count() > 200 {
        return Err(Refusal::invalid("note", "备注超过了 200 个字。").hinted("请写得简短些。"));
    }
    Ok(())
}

/// Checks the change of term; `now` is the current term's name and first day.
///
/// # Errors
/// Invalid at a field.
pub fn check_change(change: &ChangeTerm, now: (&str, Option<Day>), today: Day) -> Result<()> {
    for (field, what, text) in
        [("congress", "人民代表大会全称", &change.congress), ("name", "届次", &change.name)]
    {
        if text.trim().is_empty() || text.chars().count() > 40 {
            return Err(Refusal::invalid(field, format!("{what}是空的，或者超过了 40 个字。"))
                .hinted("它会印在每张公示材料上，请填写规范的名称。"));
        }
    }
    if change.name.trim() == now.0 {
        return Err(Refusal::invalid("name", format!("届次还是“{}”，没有换届。", now.0))
            .hinted("请填写新一届，例如“第二十届”。"));
    }
    if now.1.is_some_and(|began| change.starts_on <= began) {
        return Err(
            Refusal::invalid("starts_on", "新一届的开始日期不在本届开始之后。").hinted("请核对日期。")
        );
    }
    if now.1.is_some_and(|began| change.elected_on <= began) {
        return Err(Refusal::invalid("elected_on", "当选日期不在本届开始之后。").hinted("请核对日期。"));
    }
    if change.elected_on > today {
        return Err(
            Refusal::invalid("elected_on", "当选日期在今天之后。").hinted("请在选举结果公布以后再换届。")
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_term_lasts_five_years() {
        for (from, to) in
            [("2021-12-01", "2026-11-30"), ("2024-02-29", "2029-02-27"), ("2022-01-01", "2026-12-31")]
        {
            assert_eq!(ends_on(day(from)), Some(day(to)), "{from}");
        }
    }

    #[test]
    fn a_term_is_archived_before_it_is_changed_and_not_touched_after() {
        assert_eq!(next(TermStage::Open, TermStep::Archive), Ok(TermStage::Archived));
        assert_eq!(next(TermStage::Archived, TermStep::Archive), Ok(TermStage::Archived));
        assert_eq!(next(TermStage::Archived, TermStep::Change), Ok(TermStage::Changed));
        assert!(next(TermStage::Open, TermStep::Change).unwrap_err().message.contains("换届程序：先归档"));
        for step in [TermStep::Archive, TermStep::Change] {
            assert!(next(TermStage::Changed, step).unwrap_err().message.contains("换届程序"));
        }
    }

    #[test]
    fn the_first_and_the_last_year_are_parts_of_their_own() {
        let began = Some(day("2021-12-01"));
        for (today, part) in [
            ("2022-11-30", TermPhase::Start),
            ("2022-12-01", TermPhase::Middle),
            ("2025-11-30", TermPhase::Middle),
            ("2025-12-01", TermPhase::End),
            ("2027-01-01", TermPhase::End),
        ] {
            assert_eq!(phase(began, day(today)), part, "{today}");
        }
    }
}
