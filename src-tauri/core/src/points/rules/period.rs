//! A record scores in the quarter of its own date, and in no other (DOMAIN §5: a quarter is closed and posted).
//!
//! What is entered late still belongs where it happened, so that no deed is counted in two posted quarters. Records of
//! earlier quarters of the year are read along, since first times and yearly caps run over the whole year.

use crate::values::{Day, Quarter};

/// Where a day stands to the quarter that is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In it.
    Within,
    /// In an earlier quarter of the same year.
    EarlierThisYear,
    /// Anywhere else.
    Elsewhere,
}

/// Where `day` stands to `quarter`.
pub fn standing(day: Day, quarter: Quarter) -> Standing {
    match Quarter::of(day) {
        own if own == quarter => Standing::Within,
        own if own.year() == quarter.year() && own < quarter => Standing::EarlierThisYear,
        _ => Standing::Elsewhere,
    }
}

/// Why a record of another quarter does not score in this one.
pub fn said(day: Day, quarter: Quarter) -> String {
    let own = Quarter::of(day).in_chinese();
    let also = match standing(day, quarter) {
        Standing::EarlierThisYear => "，只用来核算全年的首次和上限",
        Standing::Within | Standing::Elsewhere => "",
    };
    format!("属于{own}，不在{}计分{also}", quarter.in_chinese())
}
