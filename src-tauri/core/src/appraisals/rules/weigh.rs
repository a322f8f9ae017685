//! The weighing: each part as a score of 0 to 100, times its weight; whole hundredths, rounded once.

use crate::appraisals::api::{CompositeDeputy, FullMark, JudgedPart, MissingPart, Scheme};
use crate::values::{CompositePart, Points};
use crate::{Refusal, Result};

const HUNDRED: Points = Points::whole(100);

/// How many points are worth a full hundred; `all` are everybody's.
pub fn full_mark(full: FullMark, all: impl IntoIterator<Item = Points>) -> Points {
    match full {
        FullMark::Of(points) => points,
        // Where nobody has any, all have nothing of whatever the mark is.
        FullMark::Highest => all.into_iter().max().filter(|best| *best > Points::ZERO).unwrap_or(HUNDRED),
    }
}

/// Checks a deputy's scores: pledge and evaluation are of a hundred, points are as they are.
///
/// # Errors
/// Invalid at the score that cannot be.
pub fn check(deputy: &CompositeDeputy) -> Result<()> {
    for (part, given) in
        [(CompositePart::Pledge, deputy.pledge), (CompositePart::Evaluation, deputy.evaluation)]
    {
        if given.is_some_and(|score| score.is_negative() || score > HUNDRED) {
            let said = given.unwrap_or_default();
            return Err(Refusal::invalid(
                part.word(),
                format!("{}得分是 {said}，要在 0 和 100 之间。", part.in_chinese()),
            )
            .hinted("请折算成百分制后再填写；没有结果的不填。"));
        }
    }
    Ok(())
}

/// A part's score as an exact fraction of hundredths.
#[derive(Clone, Copy)]
struct Share {
    part: CompositePart,
    given: Option<Points>,
    /// Hundredths times `full`.
    scaled: i128,
}

/// The composite and its parts; none where no part that weighs anything has a result.
///
/// The composite is rounded once, half up; what the parts count is cut to hundredths and what is then missing goes to the
/// parts that lost most, so that they sum up to it.
pub fn weigh(scheme: &Scheme, deputy: &CompositeDeputy, full: Points) -> (Option<Points>, Vec<JudgedPart>) {
    let shares = shares(deputy, full);
    let counts = |share: &Share| share.given.is_some() || scheme.missing == MissingPart::Zero;
    let weight = |share: &Share| if counts(share) { scheme.weights.of(share.part) } else { 0 };
    let weight_of: u32 = shares.iter().map(weight).sum();
    let has_result = shares.iter().any(|share| share.given.is_some() && weight(share) > 0);
    let whole = i128::from(weight_of.max(1)) * i128::from(full.hundredths());
    let exact: Vec<i128> = shares.iter().map(|share| share.scaled * i128::from(weight(share))).collect();
    let sum = rounded(exact.iter().sum(), whole);
    let counted = apportioned(&exact, whole, sum);
    let parts = shares.iter().zip(counted).map(|(share, counted)| JudgedPart {
        part: share.part,
        name: share.part.in_chinese().to_owned(),
        given: share.given,
        score: share.given.map(|_| points(rounded(share.scaled, i128::from(full.hundredths())))),
        weight: weight(share),
        weight_of,
        counted: points(counted),
        why: String::new(),
    });
    let parts = parts.map(|part| JudgedPart { why: why(scheme, &part, full), ..part }).collect();
    (has_result.then(|| points(sum)), parts)
}

fn shares(deputy: &CompositeDeputy, full: Points) -> [Share; 3] {
    let full = i128::from(full.hundredths());
    let of_hundred = |part, given: Option<Points>| Share {
        part,
        given,
        scaled: i128::from(given.unwrap_or_default().hundredths()) * full,
    };
    let own = i128::from(deputy.points.unwrap_or_default().hundredths()).clamp(0, full);
    let points = Share { part: CompositePart::Points, given: deputy.points, scaled: own * 100 * 100 };
    [
        of_hundred(CompositePart::Pledge, deputy.pledge),
        points,
        of_hundred(CompositePart::Evaluation, deputy.evaluation),
    ]
}

/// Half up; nothing here is negative.
fn rounded(exact: i128, whole: i128) -> i128 {
    (2 * exact + whole) / (2 * whole)
}

fn apportioned(exact: &[i128], whole: i128, sum: i128) -> Vec<i128> {
    let mut counted: Vec<i128> = exact.iter().map(|exact| exact / whole).collect();
    let mut order: Vec<usize> = (0..exact.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(exact[*at] % whole));
    let mut missing = sum - counted.iter().sum::<i128>();
    for at in order {
        if missing > 0 {
            counted[at] += 1;
            missing -= 1;
        }
    }
    counted
}

fn points(hundredths: i128) -> Points {
    Points::from_hundredths(i64::try_from(hundredths).unwrap_or(i64::MAX))
}

fn why(scheme: &Scheme, part: &JudgedPart, full: Points) -> String {
    let name = &part.name;
    let (Some(given), Some(score)) = (part.given, part.score) else {
        let own = scheme.weights.of(part.part);
        return match scheme.missing {
            MissingPart::Zero => format!("没有{name}结果，按 0 分计，占 {own}%。"),
            MissingPart::Reweigh => format!("没有{name}结果，不计；它的 {own}% 由其他部分按比例承担。"),
        };
    };
    let mut said = format!("{name} {given} 分");
    if part.part == CompositePart::Points && (full != HUNDRED || score != given) {
        let full_said = if scheme.points_full == FullMark::Highest { "最高分" } else { "满分" };
        said.push_str(&format!("，以{full_said} {full} 分折合 100 分，得 {score} 分"));
    }
    let weight = match part.weight_of {
        100 => format!("占 {}%", part.weight),
        of => format!("占 {}/{of}", part.weight),
    };
    format!("{said}，{weight}，计 {} 分。", part.counted)
}
