//! What stands on a ballot paper, which choices speak for the deputy and which against.

use std::collections::BTreeSet;

use crate::evaluations::api::{Ballot, ScoredItem};
use crate::values::Points;
use crate::{Refusal, Result};

/// A choice on a ballot paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its word on the wire.
    pub word: &'static str,
    /// What is printed.
    pub name: &'static str,
    /// Whom it speaks for.
    pub leaning: Leaning,
}

/// Whom a choice speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// 称职 and better.
    For,
    /// Neither.
    Between,
    /// 不满意, 不称职, 不合格.
    Against,
}

const fn choice(word: &'static str, name: &'static str, leaning: Leaning) -> Choice {
    Choice { word, name, leaning }
}

const SATISFACTION3: &[Choice] = &[
    choice("satisfied", "满意", Leaning::For),
    choice("fairly", "基本满意", Leaning::Between),
    choice("dissatisfied", "不满意", Leaning::Against),
];
const GRADES4: &[Choice] = &[
    choice("excellent", "优秀", Leaning::For),
    choice("competent", "称职", Leaning::For),
    choice("basic", "基本称职", Leaning::Between),
    choice("incompetent", "不称职", Leaning::Against),
];
const GRADES3: &[Choice] = &[
    choice("excellent", "优秀", Leaning::For),
    choice("qualified", "合格", Leaning::For),
    choice("unqualified", "不合格", Leaning::Against),
];

/// No sheet of scores has more items.
const MOST_ITEMS: usize = 20;
/// The highest scores come to no more together.
const MOST_POINTS: Points = Points::whole(300);

/// The choices of a ballot paper, in the order they are printed; none where items are scored.
pub fn choices(ballot: &Ballot) -> &'static [Choice] {
    match ballot {
        Ballot::Satisfaction3 => SATISFACTION3,
        Ballot::Grades4 => GRADES4,
        Ballot::Grades3 => GRADES3,
        Ballot::Scored(_) => &[],
    }
}

/// Checks that a ballot can be printed and counted.
///
/// # Errors
/// Invalid at `scored` for items that cannot be.
pub fn check(ballot: &Ballot) -> Result<()> {
    let Ballot::Scored(items) = ballot else { return Ok(()) };
    if items.is_empty() || items.len() > MOST_ITEMS {
        return Err(Refusal::invalid("scored", format!("打分的项目要有 1 到 {MOST_ITEMS} 项。"))
            .hinted("请写明每一项的名称和最高分。"));
    }
    let mut seen = BTreeSet::new();
    for (at, ScoredItem { item, most }) in items.iter().enumerate() {
        let name = item.trim();
        if name.is_empty() || name.chars().count() > 40 || !seen.insert(name) {
            return Err(Refusal::invalid(
                &format!("scored[{at}].item"),
                format!("第 {} 项的名称是空的、太长或者与前面重复。", at + 1),
            )
            .hinted("每一项写一个 40 字以内、不重复的名称。"));
        }
        if *most <= Points::ZERO {
            return Err(Refusal::invalid(
                &format!("scored[{at}].most"),
                format!("“{name}”的最高分要大于 0。"),
            )
            .hinted("请填写这一项的最高分，例如 20。"));
        }
    }
    let all: Points = items.iter().map(|item| item.most).sum();
    if all > MOST_POINTS {
        return Err(Refusal::invalid(
            "scored",
            format!("各项最高分合计 {all} 分，超过了 {MOST_POINTS} 分。"),
        )
        .hinted("通常各项合计 100 分，请核对。"));
    }
    Ok(())
}
