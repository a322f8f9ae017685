//! The first of a year gives most, further ones less (首次、再次).
//!
//! 百分制 wants deputies to do something of everything rather than the same thing twenty times. Counted over the year,
//! unless the item says a quarter; only records that scored are counted, in order of their dates.

use crate::points::api::{CountedOver, RuleItem};
use crate::values::Points;

/// What a record's awards come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    /// How many awards.
    pub awards: u32,
    /// How many came before.
    pub before: u32,
    /// The worth of a first one.
    pub first: Points,
    /// The worth of a further one.
    pub further: Points,
    /// All together.
    pub sum: Points,
}

/// The worth of `awards` when `before` came before them; `first` is the worth of a first one.
pub fn price(item: &RuleItem, first: Points, before: u32, awards: u32) -> Price {
    let further = item.further.unwrap_or(first);
    let sum = match (before, awards) {
        (_, 0) => Points::ZERO,
        (0, _) => first + further.times(awards - 1),
        _ => further.times(awards),
    };
    Price { awards, before, first, further, sum }
}

/// How it comes to that; `measure` is the word for one award.
pub fn said(item: &RuleItem, price: &Price, measure: &str) -> String {
    let Price { awards, before, first, further, sum } = *price;
    let over = match item.counted_over {
        CountedOver::Year => "全年",
        CountedOver::Quarter => "本季度",
    };
    match (first == further, awards) {
        (_, 0) => format!("没有可计的{measure}数"),
        (true, 1) => format!("每{measure} {first} 分"),
        (true, _) => format!("每{measure} {first} 分，{awards} {measure}共 {sum} 分"),
        (false, 1) if before == 0 => format!("{over}首{measure} {first} 分"),
        (false, 1) => format!("{over}第 {} {measure}，再次每{measure} {further} 分", before + 1),
        (false, _) if before == 0 => {
            format!(
                "{over}首{measure} {first} 分，其余 {} {measure}每{measure} {further} 分，共 {sum} 分",
                awards - 1
            )
        }
        (false, _) => format!("{awards} {measure}都是再次，每{measure} {further} 分，共 {sum} 分"),
    }
}
