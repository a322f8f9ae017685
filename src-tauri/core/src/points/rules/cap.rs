//! An item gives up to its cap of the quarter and of the year, and no more (封顶).
//!
//! Caps keep one zealous deed from outweighing a year of duty. The last record before a cap has what room is left, later
//! ones nothing. A yearly cap runs over all four quarters: what earlier quarters used is gone. Deductions are
//! outside: they neither use up a cap nor make room under it.

use crate::points::api::UpTo;
use crate::values::Points;

/// What was awarded under an item so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// In the quarter.
    pub quarter: Points,
    /// In the year.
    pub year: Points,
}

/// A cap that bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bitten {
    /// Whether it was the year's.
    pub of_year: bool,
    /// The cap.
    pub most: Points,
    /// What was used before.
    pub used: Points,
}

/// What of `wanted` is given, and the cap that bit.
pub fn grant(up_to: UpTo, used: Used, wanted: Points) -> (Points, Option<Bitten>) {
    let of_quarter = up_to.quarter.map(|most| Bitten { of_year: false, most, used: used.quarter });
    let of_year = up_to.year.map(|most| Bitten { of_year: true, most, used: used.year });
    let tightest = of_quarter.into_iter().chain(of_year).min_by_key(|cap| cap.most - cap.used);
    match tightest {
        Some(cap) if cap.most - cap.used < wanted => ((cap.most - cap.used).max(Points::ZERO), Some(cap)),
        _ => (wanted, None),
    }
}

/// How it comes to that.
pub fn said(bitten: Bitten) -> String {
    let Bitten { of_year, most, used } = bitten;
    let over = if of_year { "全年" } else { "本季度" };
    format!("本项{over}最多 {most} 分，此前已计 {used} 分")
}
