//! A composite as JSON: read with a Chinese sentence and the place of every slip.

use serde_json::Value;

use super::api::{
    AskedComposite, Composite, CompositeAnswer, CompositeDeputy, CompositeId, CompositeWeights, FullMark,
    GradeThresholds, Quota, Scheme,
};
use super::rules;
use crate::asked::{read, under};
use crate::values::{Day, Points};
use crate::{Refusal, Result};

/// Judges a composite as it is asked on the bridge.
///
/// # Errors
/// Invalid at the place that cannot be.
pub fn judge_asked(asked: &AskedComposite) -> Result<CompositeAnswer> {
    let composite: Composite = read(&asked.0, "")?;
    let scheme = scheme_of(&composite)?;
    let Some(deputies) = composite.deputies else {
        let one = CompositeDeputy {
            id: CompositeId::Number(0),
            pledge: composite.pledge,
            points: composite.points,
            evaluation: composite.evaluation,
            vetoes: composite.vetoes,
        };
        return rules::judge_one(&scheme, &one).map(|judged| CompositeAnswer::One(Box::new(judged)));
    };
    if [composite.pledge, composite.points, composite.evaluation].iter().any(Option::is_some) {
        return Err(Refusal::invalid("deputies", "既给出了多名代表，又给出了单独一名的得分。")
            .hinted("请把每名代表的得分都写在 deputies 里。"));
    }
    rules::judge(&scheme, &deputies).map(CompositeAnswer::Many)
}

fn scheme_of(composite: &Composite) -> Result<Scheme> {
    let scheme = Scheme {
        weights: weights_of(composite)?,
        thresholds: composite.thresholds.unwrap_or(GradeThresholds::THREE),
        points_full: composite.points_full.unwrap_or(FullMark::Of(Points::whole(100))),
        missing: composite.missing,
        quota: composite.quota.as_ref().map(quota).transpose()?,
    };
    rules::check_scheme(&scheme)?;
    Ok(scheme)
}

fn quota(value: &Value) -> Result<Quota> {
    if value.is_object() {
        return read(value, "quota");
    }
    read(value, "quota").map(|excellent| Quota { excellent })
}

fn weights_of(composite: &Composite) -> Result<CompositeWeights> {
    match &composite.weights {
        None => Ok(CompositeWeights::USUAL),
        Some(value) if value.is_array() => {
            let dated: Vec<CompositeWeights> = read(value, "weights")?;
            for (at, weights) in dated.iter().enumerate() {
                rules::check_weights(weights).map_err(|refusal| under(&format!("weights[{at}]"), refusal))?;
            }
            in_force(&dated, composite.on)
        }
        Some(value) => read(value, "weights"),
    }
}

/// The newest weights that hold on the day.
fn in_force(dated: &[CompositeWeights], on: Option<Day>) -> Result<CompositeWeights> {
    let on = on.ok_or_else(|| {
        Refusal::invalid("on", "给出了几套权重，没有写按哪一天的算。").hinted("请填写考评年度的最后一天。")
    })?;
    if let Some(at) = dated.iter().position(|weights| weights.from.is_none()) {
        return Err(Refusal::invalid(
            &format!("weights[{at}].from"),
            format!("第 {} 套权重没有写从哪一天起执行。", at + 1),
        )
        .hinted("请写明执行日期。"));
    }
    for (at, weights) in dated.iter().enumerate() {
        if dated[..at].iter().any(|other| other.from == weights.from) {
            return Err(Refusal::invalid(
                &format!("weights[{at}].from"),
                format!("第 {} 套权重与前面的同一天执行，分不清按哪一套。", at + 1),
            )
            .hinted("请改正执行日期，或者删去一套。"));
        }
    }
    let holding = dated.iter().filter(|weights| weights.from.is_some_and(|from| from <= on));
    holding.max_by_key(|weights| weights.from).copied().ok_or_else(|| {
        Refusal::invalid("on", format!("{}还没有执行任何一套权重。", on.in_chinese()))
            .hinted("请核对日期和各套权重的执行日期。")
    })
}
