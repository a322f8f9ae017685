//! The judge: asks the rules in turn about each record, in order of dates, and has the reasons worded.
//!
//! Earlier quarters of the year are gone through first, since first times, caps and a ceiling run over the year; what
//! they came to is not part of the answer. Those that are closed are not judged again: what they used is given.

mod carried;
mod lines;
mod records;
mod wording;

pub use carried::{Carried, CarriedItem};
use lines::{Line, Reason, Tally};
use records::Sorted;

use super::api::{CaseDeputy, DutyRecord, Judgement, Rulebook};
use super::rules::{base, ceiling};
use crate::values::{Points, Quarter};
use crate::{Refusal, Result};

/// Judges a deputy's quarter and explains every point.
///
/// The order of `records` does not matter; the sum of the items is the total. Earlier quarters of the year that are
/// among `closed` count as they were closed, whatever the records say now.
///
/// # Errors
/// Invalid at `records[n].…` for an id that stands twice or numbers that cannot be; Refused at `deputy.category` where
/// the rulebook is for other categories.
pub fn judge(
    rulebook: &Rulebook,
    quarter: Quarter,
    deputy: &CaseDeputy,
    records: &[DutyRecord],
    closed: &[Carried],
) -> Result<Judgement> {
    judge_to_close(rulebook, quarter, deputy, records, closed).map(|(judgement, _)| judgement)
}

/// As [`judge`], with what the quarter leaves to later ones once it is closed.
///
/// # Errors
/// As [`judge`].
pub fn judge_to_close(
    rulebook: &Rulebook,
    quarter: Quarter,
    deputy: &CaseDeputy,
    records: &[DutyRecord],
    closed: &[Carried],
) -> Result<(Judgement, Carried)> {
    let category = category_of(rulebook, deputy)?;
    let sorted = records::sorted(records)?;
    let Scored { mut lines, total, tally } = score(rulebook, quarter, category, &sorted, closed);
    let leaves = tally.leaves(quarter, total);
    lines.extend(lines::of_other_quarters(rulebook, quarter, category, &sorted));
    let page = wording::Page { rulebook, quarter, category, records: &sorted };
    let judgement = Judgement {
        total,
        items: lines.iter().map(|line| page.item(line)).collect(),
        rulebook: rulebook.name.clone(),
        quarter,
    };
    Ok((judgement, leaves))
}

/// The total alone, without a word of explanation.
///
/// # Errors
/// As [`judge`].
pub fn total(
    rulebook: &Rulebook,
    quarter: Quarter,
    deputy: &CaseDeputy,
    records: &[DutyRecord],
    closed: &[Carried],
) -> Result<Points> {
    sums(rulebook, quarter, deputy, records, closed).map(|sums| sums.total)
}

/// What a quarter comes to, item by item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// All together.
    pub total: Points,
    /// Each item of the rulebook, by its place.
    pub items: Vec<Points>,
    /// 基础分.
    pub base: Points,
    /// What is over the ceiling, as a negative number.
    pub ceiling: Points,
}

/// What a quarter comes to, item by item, without a word of explanation: for previews of many deputies.
///
/// # Errors
/// As [`judge`].
pub fn sums(
    rulebook: &Rulebook,
    quarter: Quarter,
    deputy: &CaseDeputy,
    records: &[DutyRecord],
    closed: &[Carried],
) -> Result<Sums> {
    let category = category_of(rulebook, deputy)?;
    let Scored { lines, total, .. } = score(rulebook, quarter, category, &records::sorted(records)?, closed);
    let mut sums = Sums { total, items: vec![Points::ZERO; rulebook.items.len()], ..Sums::default() };
    for line in lines {
        match (line.item, line.reason) {
            (Some(item), _) => sums.items[item] += line.points,
            (None, Reason::Base) => sums.base += line.points,
            (None, _) => sums.ceiling += line.points,
        }
    }
    Ok(sums)
}

/// What one more record, later than all others of the quarter, would change: the new total, and why in a sentence.
pub(super) fn with_one_more(
    rulebook: &Rulebook,
    quarter: Quarter,
    deputy: &CaseDeputy,
    (records, closed): (&[DutyRecord], &[Carried]),
    one_more: &DutyRecord,
) -> Result<(Points, String)> {
    let category = category_of(rulebook, deputy)?;
    let mut sorted = records::sorted(records)?;
    sorted.push_last(one_more);
    let Scored { lines, total, .. } = score(rulebook, quarter, category, &sorted, closed);
    let page = wording::Page { rulebook, quarter, category, records: &sorted };
    let own =
        lines.iter().filter(|line| line.record.is_some_and(|at| std::ptr::eq(sorted.get(at), one_more)));
    let ceiling = lines.iter().filter(|line| matches!(line.reason, Reason::Ceiling(_)));
    Ok((total, own.chain(ceiling).map(|line| page.reason_alone(line)).collect()))
}

fn category_of<'d>(rulebook: &Rulebook, deputy: &'d CaseDeputy) -> Result<Option<&'d str>> {
    let category = deputy.category.as_deref();
    let applies = rulebook.categories.is_empty()
        || category.is_some_and(|category| rulebook.categories.iter().any(|own| own == category));
    if applies {
        return Ok(category);
    }
    let (only, given) = (rulebook.categories.join("、"), category.unwrap_or("没有填写类别"));
    Err(Refusal::refused(format!("《{}》只适用于{only}，该代表的类别是：{given}。", rulebook.name))
        .hinted("请换用适用于该类代表的细则，或者核对代表的类别。")
        .at("deputy.category"))
}

/// A quarter gone through.
struct Scored<'b> {
    lines: Vec<Line>,
    total: Points,
    tally: Tally<'b>,
}

fn score<'b>(
    rulebook: &'b Rulebook,
    quarter: Quarter,
    category: Option<&'b str>,
    records: &Sorted<'_>,
    closed: &[Carried],
) -> Scored<'b> {
    let mut tally = Tally::of(rulebook, category);
    let (mut lines, mut earlier, mut total) = (Vec::new(), Points::ZERO, Points::ZERO);
    for each in quarter.of_the_year_so_far() {
        lines.clear();
        earlier += total;
        tally.begin_quarter();
        if let Some(carried) = closed.iter().find(|own| each < quarter && own.quarter == each) {
            tally.carry(carried);
            total = carried.sum;
            continue;
        }
        if let Some(base) = &rulebook.base {
            lines.push(Line {
                item: None,
                record: None,
                points: base::points(base, each),
                reason: Reason::Base,
            });
        }
        for at in records.within(each) {
            tally.add(records.get(at), at, &mut lines);
        }
        total = lines.iter().map(|line| line.points).sum();
        let over = rulebook.ceiling.as_ref().and_then(|own| ceiling::over(own, earlier, total));
        if let Some(over) = over {
            lines.push(Line { item: None, record: None, points: -over.by, reason: Reason::Ceiling(over) });
            total = total - over.by;
        }
    }
    Scored { lines, total, tally }
}
