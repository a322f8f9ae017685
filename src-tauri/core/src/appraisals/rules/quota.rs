//! The quota of 优秀: the places go by score, and a tie over the last of them is left to people.

use super::grade;
use crate::appraisals::api::{CompositeId, GradeThresholds, JudgedDeputy, Quota, QuotaAnswer};
use crate::values::{Grade, Points};

/// Shares out the places of 优秀 among those who reached it; who gets none falls to the next grade, with the reason.
///
/// Where more deputies than places are left have the same score, none of them gets one: the answer names them.
pub fn share_out(quota: Quota, thresholds: &GradeThresholds, judged: &mut [JudgedDeputy]) -> QuotaAnswer {
    let graded = judged.iter().filter(|deputy| deputy.score.is_some()).count();
    let places = graded * quota.excellent as usize / 100;
    let mut reached: Vec<Points> = judged.iter().filter(|own| is_excellent(own)).filter_map(score).collect();
    reached.sort_unstable_by(|one, other| other.cmp(one));
    let given = if reached.len() <= places {
        reached.len()
    } else {
        // Only whole groups of equals go in.
        let first_out = reached[places];
        reached.iter().filter(|score| **score > first_out).count()
    };
    let open = places.min(reached.len()) - given;
    let last_in = given.checked_sub(1).map(|at| reached[at]);
    let tied_at = (open > 0).then(|| reached[given]);
    let lower = grade::below(thresholds, Grade::Excellent);
    let mut tied: Vec<CompositeId> = Vec::new();
    let tied_with = reached.iter().filter(|score| Some(**score) == tied_at).count();
    for deputy in judged.iter_mut().filter(|own| is_excellent(own)) {
        if last_in.is_some() && score(deputy) >= last_in {
            continue;
        }
        deputy.grade = Some(lower);
        deputy.grade_name = lower.in_chinese().to_owned();
        deputy.tied = tied_at.is_some() && score(deputy) == tied_at;
        let place = format!("优秀名额 {places} 个（{graded} 人的 {}%）", quota.excellent);
        deputy.reasons.push(if deputy.tied {
            tied.extend(deputy.id.clone());
            format!(
                "{place}，剩下 {open} 个，有 {tied_with} 人同分，由会议决定给谁；决定之前列为“{}”。",
                lower.in_chinese()
            )
        } else {
            format!("{place}已由得分更高的代表占满，列为“{}”。", lower.in_chinese())
        });
    }
    let said = said(quota, (graded, places), reached.len(), given, (open, tied_with));
    QuotaAnswer {
        percent: quota.excellent,
        graded: number(graded),
        places: number(places),
        reached: number(reached.len()),
        given: number(given),
        open: number(open),
        tied,
        said,
    }
}

fn is_excellent(deputy: &JudgedDeputy) -> bool {
    deputy.grade == Some(Grade::Excellent)
}

fn score(deputy: &JudgedDeputy) -> Option<Points> {
    deputy.score
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn said(
    quota: Quota,
    (graded, places): (usize, usize),
    reached: usize,
    given: usize,
    (open, tied): (usize, usize),
) -> String {
    let mut said = format!(
        "参加评等 {graded} 人，优秀不超过 {}%，即 {places} 个（不足一人的舍去）；达到优秀 {reached} 人，列为优秀 {given} 人",
        quota.excellent
    );
    if open > 0 {
        said.push_str(&format!("，{tied} 人同分争 {open} 个名额，由会议决定"));
    }
    said.push('。');
    said
}
