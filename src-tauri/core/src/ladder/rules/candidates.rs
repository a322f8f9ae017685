//! Whom the office may want to look at, and why. A list of reasons, never a verdict.

use std::collections::BTreeMap;

use super::law::Law;
use crate::ladder::api::{LadderReason, LadderStandards, ReasonKind};
use crate::values::{BallotResult, Day, Grade, Points};
use crate::{Refusal, Result};

/// What is known of a deputy's year.
pub struct Looked<'l> {
    /// The year.
    pub year: i32,
    /// Days of the sessions missed without approval in this term, in order; leave is none of them.
    pub missed: &'l [Day],
    /// The points of the year's closed quarters; none where the deputy is on none of their sheets.
    pub points: Option<Points>,
    /// The sum over all deputies with points, and how many they are.
    pub all_points: (Points, u32),
    /// The grades of decided years.
    pub grades: Option<&'l BTreeMap<i32, Grade>>,
    /// The decided evaluations of the year.
    pub evaluations: &'l [(Day, BallotResult)],
    /// Today.
    pub today: Day,
}

/// The reasons to look at a deputy; empty where there is none.
pub fn look(looked: &Looked<'_>, standards: LadderStandards) -> Vec<LadderReason> {
    let poor = looked.evaluations.iter().filter_map(|(day, outcome)| poor_evaluation(*day, *outcome));
    let reasons = absences(looked).into_iter().chain(poor_years(looked, standards)).chain(poor);
    reasons.chain(low_points(looked, standards)).collect()
}

fn absences(looked: &Looked<'_>) -> Option<LadderReason> {
    let law = Law::on(looked.today).deputies;
    let days: Vec<String> = looked.missed.iter().map(|day| day.in_chinese()).collect();
    let times = u32::try_from(days.len()).unwrap_or(u32::MAX);
    if times == 0 {
        return None;
    }
    let (kind, then) = if times >= law.sessions {
        (
            ReasonKind::AbsentTwice,
            format!(
                "已达到{}的 {} 次，请核对是不是同一次会议、有没有补办请假",
                law.termination, law.sessions
            ),
        )
    } else {
        (ReasonKind::AbsentOnce, format!("再有一次就达到{}的情形", law.termination))
    };
    let said = format!("本届未经批准 {times} 次没有出席人民代表大会会议（{}），{then}。", days.join("、"));
    Some(LadderReason { kind, said })
}

fn is_poor(grade: Grade) -> bool {
    matches!(grade, Grade::Unqualified | Grade::Incompetent)
}

/// Poor years running up to the year that is looked at.
fn poor_years(looked: &Looked<'_>, standards: LadderStandards) -> Option<LadderReason> {
    let grades = looked.grades.filter(|_| standards.poor_years > 0)?;
    let (last, grade) = grades.range(..=looked.year).next_back().filter(|(_, grade)| is_poor(**grade))?;
    let is_poor_year = |year: &i32| grades.get(year).is_some_and(|grade| is_poor(*grade));
    let running = (0..).map(|back| last - back).take_while(is_poor_year);
    let mut years: Vec<String> = running.map(|year| year.to_string()).collect();
    years.reverse();
    let count = u32::try_from(years.len()).unwrap_or(u32::MAX);
    let said = format!("连续 {count} 年考评{}（{}）。", grade.in_chinese(), years.join("、"));
    (count >= standards.poor_years).then_some(LadderReason { kind: ReasonKind::PoorYears, said })
}

fn poor_evaluation(day: Day, outcome: BallotResult) -> Option<LadderReason> {
    let said = format!("{}述职评议的结果是“{}”。", day.in_chinese(), outcome.in_chinese());
    outcome.asks_for_rectification().then_some(LadderReason { kind: ReasonKind::PoorEvaluation, said })
}

fn low_points(looked: &Looked<'_>, standards: LadderStandards) -> Option<LadderReason> {
    let (own, (sum, count)) = (looked.points?, looked.all_points);
    let percent = standards.points_below_percent;
    // own < sum / count × percent / 100, in whole numbers.
    let own_scaled = i128::from(own.hundredths()) * i128::from(count) * 100;
    let line = i128::from(sum.hundredths()) * i128::from(percent);
    if percent == 0 || count == 0 || sum <= Points::ZERO || own_scaled >= line {
        return None;
    }
    let mean = Points::from_hundredths(sum.hundredths() / i64::from(count));
    let year = looked.year;
    Some(LadderReason {
        kind: ReasonKind::LowPoints,
        said: format!("{year} 年已结算的积分 {own} 分，不到全体平均 {mean} 分的 {percent}%。"),
    })
}

/// Checks the office's standards.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_standards(standards: LadderStandards) -> Result<()> {
    let fault = |field: &str, said: &str, hint: &str| Err(Refusal::invalid(field, said).hinted(hint));
    if standards.points_below_percent > 100 {
        return fault(
            "points_below_percent",
            "积分提醒线超过了平均分的 100%。",
            "不按积分提醒的填 0，一般填 50。",
        );
    }
    if standards.poor_years > 5 {
        return fault("poor_years", "连续年数超过了一届的五年。", "不按年度提醒的填 0，一般填 2。");
    }
    if !(1..=366).contains(&standards.improve_days) {
        return fault("improve_days", "改进期限要在 1 天和 366 天之间。", "一般填 90。");
    }
    Ok(())
}
