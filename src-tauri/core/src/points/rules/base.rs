//! Base points: what everybody starts from (基础分, 60+ 加分制).
//!
//! The base is written for a year. A quarter has a fourth of it, so that four posted quarters add up to the year's base
//! and a deputy elected in a by-election is not short of it; a rulebook may give all at once in the first quarter, or
//! all of it each quarter.

use crate::points::api::{Base, BaseGiven};
use crate::values::{Points, Quarter};

/// What a quarter has of the base.
pub fn points(base: &Base, quarter: Quarter) -> Points {
    match base.given {
        BaseGiven::InFourths => base.points.fourth(quarter.number()),
        BaseGiven::FirstQuarter if quarter.number() == 1 => base.points,
        BaseGiven::FirstQuarter => Points::ZERO,
        BaseGiven::EachQuarter => base.points,
    }
}

/// How it comes to that.
pub fn said(base: &Base, quarter: Quarter) -> String {
    let (all, own) = (base.points, points(base, quarter));
    match base.given {
        BaseGiven::InFourths => format!("全年基础分 {all} 分，按季度平分，{}计 {own} 分", quarter.name()),
        BaseGiven::FirstQuarter => {
            format!("全年基础分 {all} 分，在第一季度一次计入，{}计 {own} 分", quarter.name())
        }
        BaseGiven::EachQuarter => format!("每季度基础分 {all} 分，计 {own} 分"),
    }
}
