//! Who gets an allowance for which half-days, and how much (Deputies Law art 41).

use std::collections::BTreeMap;

use super::expense::check_text;
use crate::expenses::api::RateFacts;
use crate::values::{ActivityId, Attendance, Day, DutyKind, Money, Review};
use crate::{Refusal, Result};

/// A day has a morning and an afternoon.
const HALF_DAYS_A_DAY: u32 = 2;

/// The article that gives allowances to those without a fixed income only.
const ARTICLE: &str = "《代表法》第四十一条";

/// Words of categories whose deputies draw a salary from the state.
const STATE_EMPLOYED: [&str; 4] = ["领导干部", "国家工作人员", "公务员", "机关干部"];

/// Whether a category's deputies are employed by the state and so have a fixed income.
fn is_state_employed(category: &str) -> bool {
    STATE_EMPLOYED.iter().any(|word| category.contains(word))
}

/// Checks a rate.
///
/// # Errors
/// Invalid at the field that cannot be; Refused at `categories` for those who draw a salary.
pub fn check_rate(facts: &RateFacts) -> Result<()> {
    if !facts.per_half_day.is_positive() {
        return Err(Refusal::invalid("per_half_day", "标准要大于 0。").hinted("请填写每半天多少元。"));
    }
    if facts.source.trim().is_empty() {
        return Err(Refusal::invalid("source", "没有写明标准的依据。")
            .hinted("《代表法》没有规定数额，请写明本地文件，例如“清河镇人大代表活动经费管理办法第八条”。"));
    }
    check_text("source", "依据", Some(&facts.source), 80)?;
    if facts.categories.iter().all(|category| category.trim().is_empty()) {
        return Err(Refusal::invalid("categories", "没有选择发给哪些类别的代表。")
            .hinted("请选择没有固定工资收入的代表类别。"));
    }
    if facts.kinds.is_empty() {
        return Err(Refusal::invalid("kinds", "没有选择哪些活动发补助。").hinted("请至少选择一类活动。"));
    }
    match facts.categories.iter().find(|category| is_state_employed(category)) {
        None => Ok(()),
        Some(category) => Err(Refusal::refused(format!(
            "“{category}”有固定工资收入，不发补助：补贴只给无固定工资收入的代表（{ARTICLE}）。"
        ))
        .at("categories")
        .hinted("请去掉这一类别。")),
    }
}

/// Checks an exception for a deputy of a category.
///
/// # Errors
/// Invalid at `reason`; Refused at `is_paid` for those who draw a salary from the state.
pub fn check_exception(category: Option<&str>, is_paid: bool, reason: &str) -> Result<()> {
    if reason.trim().is_empty() {
        return Err(Refusal::invalid("reason", "没有写明原因。")
            .hinted("请写明为什么单独确定，例如“村医，没有固定工资”。"));
    }
    check_text("reason", "原因", Some(reason), 60)?;
    match category.filter(|category| is_paid && is_state_employed(category)) {
        None => Ok(()),
        Some(category) => {
            Err(Refusal::refused(format!("类别是“{category}”的代表有固定工资收入，不发补助（{ARTICLE}）。"))
                .at("is_paid")
                .hinted("类别有误的，请先在代表档案里改正。"))
        }
    }
}

/// The rate in force on a day: the newest that is not later.
pub fn rate_on(rates: &[RateFacts], day: Day) -> Option<&RateFacts> {
    rates.iter().filter(|rate| rate.dated <= day).max_by_key(|rate| rate.dated)
}

/// Whether a deputy is paid at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entitled {
    /// By category, or by an exception.
    Paid,
    /// Not, and why, in a sentence that names its source.
    Not(String),
}

/// Whether a deputy is paid under a rate; `exception` is whether one says so, with its reason.
pub fn entitled(category: Option<&str>, exception: Option<(bool, &str)>, rate: &RateFacts) -> Entitled {
    if let Some(category) = category.filter(|category| is_state_employed(category)) {
        return Entitled::Not(format!("{category}有固定工资收入，不发（{ARTICLE}）。"));
    }
    match (exception, category) {
        (Some((true, _)), _) => Entitled::Paid,
        (Some((false, reason)), _) => Entitled::Not(format!("单独确定不发：{reason}。")),
        (None, Some(category)) if rate.categories.iter().any(|paid| paid == category) => Entitled::Paid,
        (None, Some(category)) => Entitled::Not(format!("“{category}”不在发放的类别里（{}）。", rate.source)),
        (None, None) => Entitled::Not("没有填写代表类别，不能确定有没有固定收入。".to_owned()),
    }
}

/// One deputy's attendance, as the allowance looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// The activity.
    pub activity: ActivityId,
    /// What it was.
    pub kind: DutyKind,
    /// Its first day.
    pub date: Day,
    /// How many half-days it lasted.
    pub half_days: u32,
    /// Whether the office has approved it.
    pub review: Review,
    /// Whether the deputy was there.
    pub attendance: Attendance,
    /// Half-days of leave.
    pub leave_half_days: u32,
}

/// What one record gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The record's activity.
    pub activity: ActivityId,
    /// Half-days that count.
    pub half_days: u32,
    /// What they give.
    pub amount: Money,
    /// Why it is less than the activity lasted, or nothing.
    pub why: Option<String>,
}

/// What was paid for a record: half-days and amount, all its payments together.
pub type Paid = (u32, Money);

/// What a record gives now beside what was paid for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Half-days still to be paid.
    pub due_half_days: u32,
    /// What is still to be paid.
    pub due: Money,
    /// What was paid too much.
    pub overpaid: Money,
}

/// Holds what a record gives now against what was paid for it. What was paid stays as it was paid.
pub fn balance((half_days, amount): Paid, (paid_half_days, paid): Paid) -> Balance {
    if amount > paid {
        let due_half_days = half_days.saturating_sub(paid_half_days);
        return Balance { due_half_days, due: amount - paid, overpaid: Money::ZERO };
    }
    Balance { overpaid: paid - amount, ..Balance::default() }
}

/// What a deputy's records give, in their order; `paid` says of a rate whether the deputy is paid under it.
///
/// A day gives no more than two half-days, however many activities it had; one of several days fills them in their order.
pub fn judge(records: &[Record], rates: &[RateFacts], paid: impl Fn(&RateFacts) -> Entitled) -> Vec<Judged> {
    let mut given: BTreeMap<Day, u32> = BTreeMap::new();
    records
        .iter()
        .map(|record| {
            let (half_days, per_half_day, why) = match attended(record).and_then(|half_days| {
                let rate = rate_on(rates, record.date).ok_or("当天还没有补助标准")?;
                Ok((half_days, rate))
            }) {
                Err(why) => (0, Money::ZERO, Some(why.to_owned())),
                Ok((half_days, rate)) => {
                    let (half_days, why) = counted(record, half_days, rate, &paid, &mut given);
                    (half_days, rate.per_half_day, why)
                }
            };
            Judged { activity: record.activity, half_days, amount: per_half_day.times(half_days), why }
        })
        .collect()
}

/// The half-days a record attended, or why there are none.
fn attended(record: &Record) -> std::result::Result<u32, &'static str> {
    match (record.review, record.attendance) {
        (Review::Claimed, _) => Err("还没有审核"),
        (Review::Returned, _) => Err("已退回"),
        (Review::Approved, Attendance::Leave) => Err("请假"),
        (Review::Approved, Attendance::Absent) => Err("缺席"),
        (Review::Approved, Attendance::Present | Attendance::Late | Attendance::LeftEarly) => {
            Ok(record.half_days.saturating_sub(record.leave_half_days))
        }
    }
}

/// Of the half-days attended, those that count under a rate, and why fewer do.
fn counted(
    record: &Record,
    half_days: u32,
    rate: &RateFacts,
    paid: &impl Fn(&RateFacts) -> Entitled,
    given: &mut BTreeMap<Day, u32>,
) -> (u32, Option<String>) {
    if let Entitled::Not(why) = paid(rate) {
        return (0, Some(why));
    }
    if !rate.kinds.contains(&record.kind) {
        return (0, Some(format!("{}不发补助（{}）", record.kind.in_chinese(), rate.source)));
    }
    let counts = filled(record, half_days, given);
    let why = if counts < half_days {
        Some("同一天的活动合起来按一天计".to_owned())
    } else if record.leave_half_days > 0 {
        Some(format!("请假 {} 个半天不计", record.leave_half_days))
    } else {
        None
    };
    (counts, why)
}

/// Fills the days from the record's first on with half-days, as far as they have room; answers how many found some.
fn filled(record: &Record, half_days: u32, given: &mut BTreeMap<Day, u32>) -> u32 {
    let mut left = half_days;
    for at in 0..i64::from(record.half_days.div_ceil(HALF_DAYS_A_DAY)) {
        let Some(day) = record.date.plus_days(at) else { break };
        let given = given.entry(day).or_default();
        let counts = left.min(HALF_DAYS_A_DAY.saturating_sub(*given));
        *given += counts;
        left -= counts;
    }
    half_days - left
}

#[cfg(test)]
#[path = "allowance_tests.rs"]
mod tests;
