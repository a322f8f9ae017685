//! A group is measured by counts: reached gives the points, each one more may add, each one short may cost
//! (先进小组评选, DOMAIN §5).
//!
//! ±5 on suggestions means three are expected: the fourth adds five, each missing one costs five, down to nothing and no
//! further (扣完为止). Where no cost is written a miss gives nothing at all.

use crate::points::api::{GroupItem, GroupScale};
use crate::values::Points;

/// What a count is worth.
pub fn points(item: &GroupItem, count: u32) -> Points {
    let short = short(item, count);
    if short > 0 {
        let left = item.each_less.map_or(Points::ZERO, |each| item.points - each.times(short));
        return left.max(Points::ZERO);
    }
    item.points + item.each_more.times(more(item, count))
}

/// How it comes to that.
pub fn said(item: &GroupItem, count: u32) -> String {
    let (points, wanted) = (points(item, count), item.wanted);
    let wants = match item.scale {
        GroupScale::AtLeast => format!("要求 {wanted}，实有 {count}"),
        GroupScale::AtMost if wanted == 0 => format!("要求没有，实有 {count}"),
        GroupScale::AtMost => format!("要求不超过 {wanted}，实有 {count}"),
    };
    let (more, short) = (more(item, count), short(item, count));
    let how = match item.each_less {
        Some(each) if short > 0 => format!("差 {short}，每差一个扣 {each} 分，扣完为止"),
        None if short > 0 => "没有达到，不得分".to_owned(),
        _ if more > 0 && !item.each_more.is_zero() => {
            format!("达到得 {} 分，多 {more}，每多一个加 {} 分", item.points, item.each_more)
        }
        _ => "已经达到".to_owned(),
    };
    format!("{}：{wants}，{how}，计 {points} 分。", item.name)
}

fn short(item: &GroupItem, count: u32) -> u32 {
    match item.scale {
        GroupScale::AtLeast => item.wanted.saturating_sub(count),
        GroupScale::AtMost => count.saturating_sub(item.wanted),
    }
}

fn more(item: &GroupItem, count: u32) -> u32 {
    match item.scale {
        GroupScale::AtLeast => count.saturating_sub(item.wanted),
        GroupScale::AtMost => 0,
    }
}
