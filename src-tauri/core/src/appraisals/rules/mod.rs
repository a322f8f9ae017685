//! What a composite comes to: parts weighed, grades found, the quota shared out. Facts in, verdict out.

mod deciding;
mod found;
mod grade;
mod parts;
mod quota;
mod scheme;
mod term;
mod weigh;

use std::collections::BTreeSet;

pub use deciding::{YearStep, check_correction, check_decision, check_opinion, check_veto, next};
pub use found::{Found, YearFacts, found, gaps, is_state_employed};
pub use grade::scale;
pub use scheme::{check_kept_scheme, check_scheme, check_weights};
pub use term::{check_recommendation, term_record};

use super::api::{CompositeDeputy, CompositeId, JudgedComposite, JudgedDeputy, Scheme};
use crate::values::Points;
use crate::{Refusal, Result};

/// Judges many deputies at once and shares out the quota of 优秀 among them.
///
/// The order of `deputies` does not matter for anybody's grade. No decision: a proposal with its reasons.
///
/// # Errors
/// Invalid at `deputies[n].…` for an id that stands twice or a score that cannot be.
pub fn judge(scheme: &Scheme, deputies: &[CompositeDeputy]) -> Result<JudgedComposite> {
    let mut seen = BTreeSet::new();
    for (at, deputy) in deputies.iter().enumerate() {
        if !seen.insert(&deputy.id) {
            let id = shown(&deputy.id);
            return Err(Refusal::invalid(&format!("deputies[{at}].id"), format!("代表“{id}”出现了两次。"))
                .hinted("同一名代表只能考评一次，请删去重复的，或者改正编号。"));
        }
        check(scheme, deputy).map_err(|refusal| {
            let field = refusal.field.clone().unwrap_or_default();
            refusal.at(&format!("deputies[{at}].{field}"))
        })?;
    }
    let full = weigh::full_mark(scheme.points_full, deputies.iter().filter_map(|deputy| deputy.points));
    let mut judged: Vec<JudgedDeputy> = deputies.iter().map(|deputy| judged(scheme, deputy, full)).collect();
    rank(&mut judged);
    let quota = scheme.quota.map(|quota| quota::share_out(quota, &scheme.thresholds, &mut judged));
    Ok(JudgedComposite { deputies: judged, weights: scheme.weights, quota })
}

/// Judges one deputy alone; a quota cannot be shared out among one, and the answer says so.
///
/// # Errors
/// Invalid at the score that cannot be.
pub fn judge_one(scheme: &Scheme, deputy: &CompositeDeputy) -> Result<JudgedDeputy> {
    check(scheme, deputy)?;
    let full = weigh::full_mark(scheme.points_full, deputy.points);
    let mut judged = judged(scheme, deputy, full);
    judged.id = None;
    if let Some(quota) = scheme.quota.filter(|_| judged.score.is_some()) {
        judged.reasons.push(format!(
            "优秀名额（不超过 {}%）要全体代表一起算，这里只算一人，没有套用名额。",
            quota.excellent
        ));
    }
    Ok(judged)
}

/// A deputy's id as it is read.
pub(super) fn shown(id: &CompositeId) -> String {
    match id {
        CompositeId::Number(number) => number.to_string(),
        CompositeId::Word(word) => word.clone(),
    }
}

fn check(scheme: &Scheme, deputy: &CompositeDeputy) -> Result<()> {
    weigh::check(deputy)?;
    for (at, veto) in deputy.vetoes.iter().enumerate() {
        if let Some(grade) = veto.at_most.filter(|grade| !scale(&scheme.thresholds).contains(grade)) {
            return Err(Refusal::invalid(
                &format!("vetoes[{at}].at_most"),
                format!("考评办法的等次里没有“{}”。", grade.in_chinese()),
            )
            .hinted("请改用考评办法里的等次，或者与等次分数线一起改。"));
        }
    }
    Ok(())
}

fn judged(scheme: &Scheme, deputy: &CompositeDeputy, full: Points) -> JudgedDeputy {
    let (score, parts) = weigh::weigh(scheme, deputy, full);
    let mut reasons = Vec::new();
    let Some(score) = score else {
        reasons.push("承诺、积分、评议都没有可计的结果，本年度不评等次。".to_owned());
        return JudgedDeputy {
            id: Some(deputy.id.clone()),
            score: None,
            grade: None,
            grade_name: String::new(),
            grade_by_score: None,
            rank: None,
            tied: false,
            parts,
            reasons,
        };
    };
    let by_score = grade::by_score(&scheme.thresholds, score);
    reasons.push(grade::said(&scheme.thresholds, score));
    let mut grade = by_score;
    for veto in &deputy.vetoes {
        grade = grade::capped(&scheme.thresholds, grade, veto, &mut reasons);
    }
    JudgedDeputy {
        id: Some(deputy.id.clone()),
        score: Some(score),
        grade: Some(grade),
        grade_name: grade.in_chinese().to_owned(),
        grade_by_score: Some(by_score),
        rank: None,
        tied: false,
        parts,
        reasons,
    }
}

/// Places by score; equals share one.
fn rank(judged: &mut [JudgedDeputy]) {
    let scores: Vec<Points> = judged.iter().filter_map(|deputy| deputy.score).collect();
    for deputy in judged {
        deputy.rank = deputy.score.map(|own| {
            let better = scores.iter().filter(|score| **score > own).count();
            u32::try_from(better).unwrap_or(u32::MAX).saturating_add(1)
        });
    }
}
