//! The judge: asks the rules in turn about each record, in order of dates, and has the reasons worded.
//!
//! Earlier quarters of the year are gone through first, since first times, caps and a ceiling run over the year; what
//! they came to is not part of the answer.

mod lines;
mod records;
mod wording;

use lines::{Line, Reason};
use records::Sorted;

use super::api::{CaseDeputy, DutyRecord, Judgement, Rulebook};
use super::rules::{base, ceiling};
use crate::values::{Points, Quarter};
use crate::{Refusal, Result};

/// Judges a deputy's quarter and explains every point.
///
/// The order of `records` does not matter; the sum of the items is the total.
///
/// # Errors
/// Invalid at `records[n].…` for an id that stands twice or numbers that cannot be; Refused at `deputy.category` where
/// the rulebook is for other categories.
pub fn judge(
    rulebook: &Rulebook,
    quarter: Quarter,
    deputy: &CaseDeputy,
    records: &[DutyRecord],
) -> Result<Judgement> {
    let category = category_of(rulebook, deputy)?;
    let sorted = records::sorted(records)?;
    let (mut lines, total) = score(rulebook, quarter, category, &sorted);
    lines.extend(lines::of_other_quarters(rulebook, quarter, category, &sorted));
    let page = wording::Page { rulebook, quarter, category, records: &sorted };
    Ok(Judgement {
        total,
        items: lines.iter().map(|line| page.item(line)).collect(),
        rulebook: rulebook.name.clone(),
        quarter,
    })
}

/// The total alone, without a word of explanation: for previews of many deputies.
///
/// # Errors
/// As [`judge`].
pub fn total(
    rulebook: &Rulebook,
    quarter: Quarter,
    deputy: &CaseDeputy,
    records: &[DutyRecord],
) -> Result<Points> {
    let category = category_of(rulebook, deputy)?;
    Ok(score(rulebook, quarter, category, &records::sorted(records)?).1)
}

/// What one more record, later than all others of the quarter, would change: the new total, and why in a sentence.
pub(super) fn with_one_more(
    rulebook: &Rulebook,
    quarter: Quarter,
    deputy: &CaseDeputy,
    records: &[DutyRecord],
    one_more: &DutyRecord,
) -> Result<(Points, String)> {
    let category = category_of(rulebook, deputy)?;
    let mut sorted = records::sorted(records)?;
    sorted.push_last(one_more);
    let (lines, total) = score(rulebook, quarter, category, &sorted);
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

/// The lines of the quarter and their sum.
fn score(
    rulebook: &Rulebook,
    quarter: Quarter,
    category: Option<&str>,
    records: &Sorted<'_>,
) -> (Vec<Line>, Points) {
    let mut tally = lines::Tally::of(rulebook, category);
    let (mut lines, mut earlier, mut sum) = (Vec::new(), Points::ZERO, Points::ZERO);
    for each in quarter.of_the_year_so_far() {
        lines.clear();
        earlier += sum;
        if let Some(base) = &rulebook.base {
            lines.push(Line {
                item: None,
                record: None,
                points: base::points(base, each),
                reason: Reason::Base,
            });
        }
        tally.begin_quarter();
        for at in records.within(each) {
            tally.add(records.get(at), at, &mut lines);
        }
        sum = lines.iter().map(|line| line.points).sum();
        let over = rulebook.ceiling.as_ref().and_then(|own| ceiling::over(own, earlier, sum));
        if let Some(over) = over {
            lines.push(Line { item: None, record: None, points: -over.by, reason: Reason::Ceiling(over) });
            sum = sum - over.by;
        }
    }
    (lines, sum)
}
