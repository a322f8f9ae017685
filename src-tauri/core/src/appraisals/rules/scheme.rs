//! What must hold of a scheme.

use crate::appraisals::api::{CompositeWeights, FullMark, GradeThresholds, Scheme};
use crate::values::{CompositePart, Points};
use crate::{Refusal, Result};

/// Nobody's points are worth a hundred only from here on.
const MOST_FULL: Points = Points::whole(10_000);

/// Checks a scheme.
///
/// # Errors
/// Invalid at the setting that cannot be.
pub fn check_scheme(scheme: &Scheme) -> Result<()> {
    check_weights(&scheme.weights).map_err(|refusal| refusal.at("weights"))?;
    check_thresholds(&scheme.thresholds)?;
    if let FullMark::Of(full) = scheme.points_full
        && (full <= Points::ZERO || full > MOST_FULL)
    {
        return Err(Refusal::invalid(
            "points_full",
            format!("积分的满分是 {full}，要大于 0，不超过 {MOST_FULL}。"),
        )
        .hinted("请填写积分多少分折合 100 分。"));
    }
    if let Some(quota) = scheme.quota.filter(|quota| quota.excellent == 0 || quota.excellent > 100) {
        return Err(Refusal::invalid(
            "quota",
            format!("优秀名额是 {}%，要在 1% 和 100% 之间。", quota.excellent),
        )
        .hinted("没有名额限制的，请不要填写。"));
    }
    Ok(())
}

/// Checks a scheme that is to be kept.
///
/// # Errors
/// As [`check_scheme`]; Invalid at `name`.
pub fn check_kept_scheme(name: &str, scheme: &Scheme) -> Result<()> {
    if name.trim().is_empty() || name.chars().count() > 40 {
        return Err(Refusal::invalid("name", "考评办法没有名称，或者名称超过了 40 个字。")
            .hinted("请填写印在函上的名称，例如“代表履职考评办法”。"));
    }
    check_scheme(scheme)
}

/// Checks weights: together they are 100.
///
/// # Errors
/// Invalid, the caller says where.
pub fn check_weights(weights: &CompositeWeights) -> Result<()> {
    let sum: u64 = [CompositePart::Pledge, CompositePart::Points, CompositePart::Evaluation]
        .map(|part| u64::from(weights.of(part)))
        .iter()
        .sum();
    if sum == 100 {
        return Ok(());
    }
    Err(Refusal::new(
        crate::Kind::Invalid,
        format!(
            "权重合计是 {sum}%（承诺 {}、积分 {}、评议 {}），应当正好是 100%。",
            weights.pledge, weights.points, weights.evaluation
        ),
    )
    .hinted("请调整三项权重，不用的一项写 0。"))
}

fn check_thresholds(thresholds: &GradeThresholds) -> Result<()> {
    let fault = |field: &str, said: String| {
        Err(Refusal::invalid(&format!("thresholds.{field}"), said).hinted(
            "三个等次写 excellent 和 qualified，四个等次写 excellent、competent 和 basic，分数从高到低。",
        ))
    };
    let lines = match (thresholds.qualified, thresholds.competent, thresholds.basic) {
        (Some(qualified), None, None) => vec![("qualified", qualified)],
        (None, Some(competent), Some(basic)) => vec![("competent", competent), ("basic", basic)],
        (None, Some(_), None) => {
            return fault("basic", "写了“称职”的分数线，没有写“基本称职”的。".to_owned());
        }
        (None, None, Some(_)) => {
            return fault("competent", "写了“基本称职”的分数线，没有写“称职”的。".to_owned());
        }
        (None, None, None) => return fault("qualified", "只写了“优秀”的分数线，没有写“合格”的。".to_owned()),
        (Some(_), ..) => {
            return fault("qualified", "三个等次和四个等次的分数线写在了一起。".to_owned());
        }
    };
    let mut above = Points::whole(100) + Points::from_hundredths(1);
    for (field, line) in std::iter::once(("excellent", thresholds.excellent)).chain(lines) {
        if line <= Points::ZERO || line >= above {
            let most = if field == "excellent" {
                "不超过 100".to_owned()
            } else {
                format!("低于上一等的 {above}")
            };
            return fault(field, format!("分数线 {line} 不行，要大于 0，{most}。"));
        }
        above = line;
    }
    Ok(())
}
