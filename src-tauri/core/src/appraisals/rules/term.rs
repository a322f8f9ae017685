//! The term's record in a sentence, and what must hold of a recommendation.

use crate::appraisals::api::Recommend;
use crate::values::{Grade, Points};
use crate::{Refusal, Result};

/// Grades, points and honours of the term in a sentence.
pub fn term_record(
    years: &[i32],
    grades: &[Option<Grade>],
    points: Option<Points>,
    honours: &[String],
) -> String {
    let graded: Vec<String> = years
        .iter()
        .zip(grades)
        .filter_map(|(year, grade)| grade.map(|grade| format!("{year} 年{}", grade.in_chinese())))
        .collect();
    let mut said = vec![if graded.is_empty() {
        "还没有审定的年度考评".to_owned()
    } else {
        graded.join("、")
    }];
    said.extend(points.map(|points| format!("已结算积分 {points} 分")));
    if !honours.is_empty() {
        said.push(format!("表彰 {} 次", honours.len()));
    }
    format!("{}。", said.join("；"))
}

/// Checks a recommendation.
///
/// # Errors
/// Invalid at `reason`.
pub fn check_recommendation(asked: &Recommend) -> Result<()> {
    if asked.recommended == Some(false) && asked.reason.trim().is_empty() {
        return Err(Refusal::invalid("reason", "不推荐连任要写明理由。").hinted("请写明理由，今后查档要用。"));
    }
    if asked.reason.chars().count() > 200 {
        return Err(Refusal::invalid("reason", "理由超过了 200 个字。").hinted("请写得简短些。"));
    }
    Ok(())
}
