//! A rulebook may have a most for the whole (总分上限: 百分制 ends at 100 a year).
//!
//! What is over it is taken off in a line of its own, so that every deed keeps the points it earned and the sheet shows
//! how much was over. Base and deductions are within: who lost points may win them back up to the ceiling.

use crate::points::api::Ceiling;
use crate::values::Points;

/// A ceiling that was passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Over {
    /// Whether it is the year's.
    pub of_year: bool,
    /// The ceiling.
    pub most: Points,
    /// What earlier quarters of the year came to.
    pub earlier: Points,
    /// How much is over, as a positive number.
    pub by: Points,
}

/// What of a quarter's sum is over the ceiling, after `earlier` quarters of the year.
pub fn over(ceiling: &Ceiling, earlier: Points, sum: Points) -> Option<Over> {
    let of_quarter = ceiling.quarter.map(|most| Over { of_year: false, most, earlier, by: sum - most });
    let of_year = ceiling.year.map(|most| Over { of_year: true, most, earlier, by: earlier + sum - most });
    of_quarter.into_iter().chain(of_year).max_by_key(|over| over.by).filter(|over| over.by > Points::ZERO)
}

/// How it comes to that.
pub fn said(over: Over) -> String {
    let Over { of_year, most, earlier, by } = over;
    if of_year && !earlier.is_zero() {
        return format!("全年总分最多 {most} 分，前几个季度已计 {earlier} 分，超出的 {by} 分不计");
    }
    let over = if of_year { "全年" } else { "本季度" };
    format!("{over}总分最多 {most} 分，超出的 {by} 分不计")
}
