//! What other slices found of a deputy's year, as the parts of the composite, with where each comes from.

use std::collections::BTreeMap;

use super::parts::pledge_score;
use crate::appraisals::api::{AppraisalLine, QuotaAnswer, Veto};
use crate::evaluations::EvaluationFact;
use crate::pledges::PledgeResult;
use crate::values::{BallotResult, Day, DeputyId, Points};

/// The facts of a year.
pub struct YearFacts {
    /// The year.
    pub year: i32,
    /// How many of its quarters are closed.
    pub closed_quarters: u32,
    /// What each deputy has of them.
    pub points: BTreeMap<DeputyId, Points>,
    /// How pledges of the year were judged.
    pub pledges: BTreeMap<DeputyId, PledgeResult>,
    /// The decided evaluations of the year, by date.
    pub evaluations: Vec<EvaluationFact>,
    /// Sessions missed without approval in the term up to the end of the year.
    pub missed: BTreeMap<DeputyId, Vec<Day>>,
}

/// The parts of a deputy's composite.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// 承诺, 0 to 100.
    pub pledge: Option<Points>,
    /// 积分.
    pub points: Option<Points>,
    /// 评议, 0 to 100.
    pub evaluation: Option<Points>,
    /// What speaks against the deputy.
    pub vetoes: Vec<Veto>,
    /// Where each comes from, in sentences.
    pub sources: Vec<String>,
}

/// So many unapproved absences end a mandate (Deputies Law art 62), and with it every good grade.
const MISSED_SESSIONS: usize = 2;

/// What is found of a deputy's year.
pub fn found(facts: &YearFacts, deputy: DeputyId) -> Found {
    let mut found = Found::default();
    if let Some(pledge) = facts.pledges.get(&deputy).filter(|pledge| pledge.result.is_some()) {
        found.pledge = pledge_score(pledge.kept, pledge.partly, pledge.not_kept);
        found.sources.push(format!(
            "承诺 {} 项：兑现 {} 项，部分兑现 {} 项，未兑现 {} 项；部分兑现按一半计。",
            pledge.items, pledge.kept, pledge.partly, pledge.not_kept
        ));
    }
    if let Some(points) = facts.points.get(&deputy) {
        found.points = Some(*points);
        found.sources.push(format!(
            "{} 年已结算的 {} 个季度积分合计 {points} 分。",
            facts.year, facts.closed_quarters
        ));
    }
    let newest = facts.evaluations.iter().rev().find(|own| own.deputy == deputy);
    if let Some(own) = newest {
        let (score, said) = evaluated(own);
        found.evaluation = Some(score);
        found.sources.push(said);
    }
    let missed = facts.missed.get(&deputy).map_or(&[][..], Vec::as_slice);
    if missed.len() >= MISSED_SESSIONS {
        let days: Vec<String> = missed.iter().map(|day| day.in_chinese()).collect();
        found.vetoes.push(Veto {
            why: format!("未经批准 {} 次不出席人代会（{}）", missed.len(), days.join("、")),
            at_most: None,
        });
    }
    found
}

/// A result's share of a hundred: the share the rule looked at, or what is left of the dissatisfied.
fn evaluated(own: &EvaluationFact) -> (Points, String) {
    let share = Points::from_hundredths(i64::try_from(own.share.hundredths()).unwrap_or(i64::MAX));
    let day = own.date.in_chinese();
    let result = own.result.in_chinese();
    match own.result {
        BallotResult::Pass | BallotResult::Rectify => {
            let score = Points::whole(100) - share;
            (score, format!("{day}述职评议“{result}”：不满意率 {share}%，按其余 {score} 分计。"))
        }
        BallotResult::Competent | BallotResult::Basic | BallotResult::Incompetent => {
            (share, format!("{day}述职评议“{result}”：测评 {share}%，按 {share} 分计。"))
        }
    }
}

/// What is still missing for a decision, in sentences.
pub fn gaps(facts: &YearFacts, lines: &[AppraisalLine], quota: Option<&QuotaAnswer>) -> Vec<String> {
    let mut gaps = Vec::new();
    if facts.closed_quarters < 4 {
        let open = 4 - facts.closed_quarters;
        gaps.push(format!("还有 {open} 个季度没有结算，积分只算已结算的 {} 个季度。", facts.closed_quarters));
    }
    let unjudged = facts.pledges.values().filter(|pledge| pledge.result.is_none()).count();
    if unjudged > 0 {
        gaps.push(format!("还有 {unjudged} 名代表的年度承诺没有评定。"));
    }
    let ungraded = lines.iter().filter(|line| line.score.is_none()).count();
    if ungraded > 0 {
        gaps.push(format!("{ungraded} 名代表没有任何结果，不提名等次。"));
    }
    if let Some(quota) = quota.filter(|quota| quota.open > 0) {
        gaps.push(quota.said.clone());
    }
    gaps
}

/// Whether a deputy is paid by the state, by the category or the roster's own word (国家工作人员).
pub fn is_state_employed(category: Option<&str>, identity: Option<&str>) -> bool {
    const WORDS: [&str; 5] = ["国家工作人员", "国家机关", "党政", "机关干部", "公务员"];
    let says = |text: Option<&str>| text.is_some_and(|text| WORDS.iter().any(|word| text.contains(word)));
    says(category) || says(identity)
}
