//! Cross-checks of a tally: no more ballots come back than were given out, valid and spoiled ones make up those that came
//! back, and each choice's votes make up the valid ones (DOMAIN §6).

use std::collections::BTreeMap;

use super::ballots::{Choice, Leaning};
use crate::evaluations::api::ScoredItem;
use crate::values::{Points, Share};
use crate::{Refusal, Result};

/// No ballot is held with more papers.
const MOST_BALLOTS: u32 = 1_000_000;

/// How many papers there were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Papers {
    /// 发出.
    pub issued: u32,
    /// 收回.
    pub returned: u32,
    /// 废票.
    pub spoiled: u32,
    /// 有效票, where they were counted apart.
    pub valid: Option<u32>,
}

/// Valid ballots, more than none.
///
/// # Errors
/// Invalid at the number that cannot be.
pub fn valid(papers: &Papers) -> Result<u32> {
    let Papers { issued, returned, spoiled, .. } = *papers;
    if issued > MOST_BALLOTS {
        return Err(Refusal::invalid("issued", format!("发出的票数超过了 {MOST_BALLOTS} 张。"))
            .hinted("请核对发出的票数。"));
    }
    if returned > issued {
        return Err(Refusal::invalid("returned", format!("收回 {returned} 张，比发出的 {issued} 张还多。"))
            .hinted("请重新清点收回的票；收回多于发出的，这次测评无效，要重新投票。"));
    }
    let Some(rest) = returned.checked_sub(spoiled) else {
        return Err(Refusal::invalid("spoiled", format!("废票 {spoiled} 张，比收回的 {returned} 张还多。"))
            .hinted("请重新清点废票。"));
    };
    if let Some(valid) = papers.valid.filter(|valid| *valid != rest) {
        let sum = u64::from(valid) + u64::from(spoiled);
        return Err(Refusal::invalid(
            "valid",
            format!("有效票 {valid} 张加废票 {spoiled} 张是 {sum} 张，收回的却是 {returned} 张。"),
        )
        .hinted("有效票加废票要等于收回的票，请重新清点。"));
    }
    if rest == 0 {
        return Err(Refusal::invalid("returned", "没有有效票，得不出结果。")
            .hinted("请核对收回的票和废票；确实没有有效票的，要重新投票。"));
    }
    Ok(rest)
}

/// The votes of each choice in the order of the paper, which come to the valid ones.
///
/// # Errors
/// Invalid at `votes` where they do not; at `votes.…` for a choice that is not on the paper.
pub fn votes(choices: &[Choice], given: &BTreeMap<String, u32>, valid: u32) -> Result<Vec<u32>> {
    if let Some(unknown) = given.keys().find(|word| choices.iter().all(|choice| choice.word != *word)) {
        let known: Vec<String> =
            choices.iter().map(|choice| format!("{}（{}）", choice.word, choice.name)).collect();
        return Err(Refusal::invalid(&format!("votes.{unknown}"), format!("票上没有“{unknown}”这一项。"))
            .hinted(format!("这种票上有：{}。", known.join("、"))));
    }
    let votes: Vec<u32> =
        choices.iter().map(|choice| given.get(choice.word).copied().unwrap_or_default()).collect();
    let sum = sum(&votes);
    if sum != u64::from(valid) {
        return Err(does_not_sum("votes", "各项票数", sum, valid));
    }
    Ok(votes)
}

/// How many gave each score, item by item; each item's come to the valid ones.
///
/// # Errors
/// Invalid at the item that cannot be.
pub fn scores(
    items: &[ScoredItem],
    given: &BTreeMap<String, BTreeMap<String, u32>>,
    valid: u32,
) -> Result<Vec<BTreeMap<Points, u32>>> {
    if let Some(unknown) = given.keys().find(|name| items.iter().all(|item| item.item != **name)) {
        let known: Vec<&str> = items.iter().map(|item| item.item.as_str()).collect();
        return Err(Refusal::invalid(&format!("votes.{unknown}"), format!("票上没有“{unknown}”这一项。"))
            .hinted(format!("这种票上有：{}。", known.join("、"))));
    }
    items.iter().map(|item| scores_of(item, given.get(&item.item), valid)).collect()
}

fn scores_of(
    ScoredItem { item, most }: &ScoredItem,
    given: Option<&BTreeMap<String, u32>>,
    valid: u32,
) -> Result<BTreeMap<Points, u32>> {
    let place = format!("votes.{item}");
    let mut scores = BTreeMap::new();
    for (text, count) in given.into_iter().flatten() {
        let score: Points = text.parse().map_err(|refusal: Refusal| refusal.at(&place))?;
        if score.is_negative() || score > *most {
            return Err(Refusal::invalid(
                &place,
                format!("“{item}”打了 {score} 分，应在 0 和 {most} 之间。"),
            )
            .hinted("请核对这一分值；超出最高分的票是废票。"));
        }
        if scores.insert(score, *count).is_some() {
            return Err(Refusal::invalid(&place, format!("“{item}”的 {score} 分写了两次。"))
                .hinted("请把同一分值的票数合并成一项。"));
        }
    }
    let sum = sum(scores.values());
    if sum != u64::from(valid) {
        return Err(does_not_sum(&place, &format!("“{item}”各分值的票数"), sum, valid));
    }
    Ok(scores)
}

fn sum<'c>(counts: impl IntoIterator<Item = &'c u32>) -> u64 {
    counts.into_iter().map(|count| u64::from(*count)).sum()
}

fn does_not_sum(place: &str, what: &str, sum: u64, valid: u32) -> Refusal {
    let valid = u64::from(valid);
    let off = if sum > valid {
        format!("多了 {} 张", sum - valid)
    } else {
        format!("少了 {} 张", valid - sum)
    };
    Refusal::invalid(place, format!("{what}合计 {sum} 张，有效票是 {valid} 张，{off}。"))
        .hinted("各项票数合计要等于有效票（收回的票减去废票），请重新清点。")
}

/// The share of the votes that lean so, of all.
pub fn leaning(choices: &[Choice], votes: &[u32], valid: u32, leaning: Leaning) -> Share {
    let counted = choices.iter().zip(votes).filter(|(choice, _)| choice.leaning == leaning);
    Share { part: sum(counted.map(|(_, count)| count)).into(), whole: valid.into() }
}

/// The mean score as a share of the highest: of one item or of several together.
pub fn mean<'i>(
    items: impl Iterator<Item = (&'i ScoredItem, &'i BTreeMap<Points, u32>)>,
    valid: u32,
) -> Share {
    let hundredths = |points: Points| u128::from(points.hundredths().unsigned_abs());
    let mut share = Share { part: 0, whole: 0 };
    for (item, scores) in items {
        share.part +=
            scores.iter().map(|(score, count)| hundredths(*score) * u128::from(*count)).sum::<u128>();
        share.whole += hundredths(item.most) * u128::from(valid);
    }
    share
}
