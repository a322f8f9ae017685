//! The grade: by the score, and held down by vetoes.

use crate::appraisals::api::{GradeThresholds, Veto};
use crate::values::{Grade, Points};

/// The grades of a scheme from the best down, each with the score it begins from.
fn steps(thresholds: &GradeThresholds) -> Vec<(Grade, Points)> {
    let excellent = (Grade::Excellent, thresholds.excellent);
    match (thresholds.qualified, thresholds.competent, thresholds.basic) {
        (None, Some(competent), Some(basic)) => vec![
            excellent,
            (Grade::Competent, competent),
            (Grade::Basic, basic),
            (Grade::Incompetent, Points::ZERO),
        ],
        (qualified, ..) => vec![
            excellent,
            (Grade::Qualified, qualified.unwrap_or_default()),
            (Grade::Unqualified, Points::ZERO),
        ],
    }
}

/// The grades of a scheme, the best first.
pub fn scale(thresholds: &GradeThresholds) -> Vec<Grade> {
    steps(thresholds).into_iter().map(|(grade, _)| grade).collect()
}

/// The grade below a grade; the lowest stays.
pub fn below(thresholds: &GradeThresholds, grade: Grade) -> Grade {
    let scale = scale(thresholds);
    let lower = scale.iter().skip_while(|own| **own != grade).nth(1);
    lower.copied().unwrap_or(grade)
}

/// The grade a score reaches; a threshold itself is reached.
pub fn by_score(thresholds: &GradeThresholds, score: Points) -> Grade {
    let reached = steps(thresholds).into_iter().find(|(_, from)| score >= *from);
    reached.map_or(lowest(thresholds), |(grade, _)| grade)
}

fn lowest(thresholds: &GradeThresholds) -> Grade {
    scale(thresholds).last().copied().unwrap_or(Grade::Unqualified)
}

/// Which line the score reached or missed, in a sentence.
pub fn said(thresholds: &GradeThresholds, score: Points) -> String {
    let steps = steps(thresholds);
    let reached = by_score(thresholds, score);
    if reached != lowest(thresholds) {
        let from = steps.iter().find(|(grade, _)| *grade == reached).map_or(Points::ZERO, |(_, from)| *from);
        return format!("综合得分 {score} 分，达到“{}”的 {from} 分线。", reached.in_chinese());
    }
    let (missed, from) = steps[steps.len() - 2];
    format!("综合得分 {score} 分，不到“{}”的 {from} 分线。", missed.in_chinese())
}

/// A grade after a veto; why, goes to the reasons.
pub fn capped(thresholds: &GradeThresholds, grade: Grade, veto: &Veto, reasons: &mut Vec<String>) -> Grade {
    let scale = scale(thresholds);
    let best = veto.at_most.unwrap_or_else(|| lowest(thresholds));
    let place = |wanted: Grade| scale.iter().position(|own| *own == wanted);
    if place(grade) < place(best) {
        reasons.push(format!("因“{}”，等次不高于“{}”。", veto.why, best.in_chinese()));
        return best;
    }
    reasons.push(format!("另有“{}”，等次本来就不高于“{}”。", veto.why, best.in_chinese()));
    grade
}
