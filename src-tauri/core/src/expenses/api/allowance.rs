//! Allowances (误工补助): rates, who gets one for which half-days, and what was paid.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{ActivityId, AllowanceRateId, Day, DeputyId, DutyKind, Money};

/// Days to look at, both included.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct AllowancesOf {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

/// Everybody's allowances of some days.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AllowanceList {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// A line a deputy who has a record in these days or was paid for one, in the order of the roster.
    pub lines: Vec<AllowanceLine>,
    /// Half-days that give an allowance.
    pub half_days: u32,
    /// What they give.
    pub amount: Money,
    /// Of it, what was paid.
    pub paid: Money,
    /// What is still to be paid.
    pub due: Money,
    /// The rates these days fall under, with where they come from.
    pub rates: Vec<AllowanceRate>,
    /// What the office would ask about them, in sentences.
    pub notes: Vec<String>,
}

/// One deputy's allowances.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AllowanceLine {
    /// Whose.
    pub deputy: DeputyId,
    /// 姓名.
    pub name: String,
    /// 代表小组's name.
    pub group_name: Option<String>,
    /// 类别.
    pub category: Option<String>,
    /// Each record.
    pub records: Vec<AllowanceRecord>,
    /// Half-days that give an allowance.
    pub half_days: u32,
    /// What they give.
    pub amount: Money,
    /// What was paid.
    pub paid: Money,
    /// What is still to be paid, record by record: what was paid too much for one is not taken off another.
    pub due: Money,
    /// What was paid more than the records give now.
    pub overpaid: Money,
    /// Half-days that were paid, as they were paid.
    pub paid_half_days: u32,
    /// Half-days that are still to be paid; none where only a rate rose.
    pub due_half_days: u32,
    /// Why nothing is given, in a sentence that names its source; absent where it is given.
    pub why_not: Option<String>,
}

/// One attendance and what it gives.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AllowanceRecord {
    /// The activity.
    pub activity: ActivityId,
    /// Its title.
    pub title: String,
    /// Its first day.
    pub date: Day,
    /// Half-days attended that count.
    pub half_days: u32,
    /// What they give.
    pub amount: Money,
    /// What was paid for it in all, and when last.
    pub paid: Option<PaidAllowance>,
    /// Why it gives less than the activity lasted, or nothing.
    pub why: Option<String>,
}

/// What was paid for a record, as it was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PaidAllowance {
    /// Half-days it was paid for.
    pub half_days: u32,
    /// How much.
    pub amount: Money,
    /// When.
    pub on: Day,
}

/// A rate the office keeps.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AllowanceRate {
    /// The rate.
    pub id: AllowanceRateId,
    /// What is kept of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: RateFacts,
}

/// What allowances are judged by.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AllowanceRules {
    /// Every rate, the newest first.
    pub rates: Vec<AllowanceRate>,
    /// For whom the category does not decide, in the order of the roster.
    pub exceptions: Vec<AllowanceException>,
}

/// What is entered of a rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RateFacts {
    /// In force from this day until the next rate's.
    pub dated: Day,
    /// For half a day.
    pub per_half_day: Money,
    /// 类别 whose deputies are paid: those without a fixed income.
    pub categories: Vec<String>,
    /// Kinds of activities that are paid for.
    pub kinds: Vec<DutyKind>,
    /// Where it is decided: 《清河镇人大代表活动经费管理办法》第八条.
    pub source: String,
}

/// Keeps a rate: new without `id`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveRate {
    /// Which; none for a new one.
    pub id: Option<AllowanceRateId>,
    /// What to keep.
    pub facts: RateFacts,
}

/// Asks for one rate.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct RateRef {
    /// Which.
    pub id: AllowanceRateId,
}

/// A deputy for whom the category does not decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AllowanceException {
    /// Who.
    pub deputy: DeputyId,
    /// 姓名.
    pub name: String,
    /// Whether the deputy is paid.
    pub is_paid: bool,
    /// Why.
    pub reason: String,
}

/// Keeps an exception; one of the same deputy is replaced.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveException {
    /// Who.
    pub deputy: DeputyId,
    /// Whether the deputy is paid.
    pub is_paid: bool,
    /// Why: 村医，没有固定工资.
    pub reason: String,
}

/// Asks for one deputy's exception.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ExceptionRef {
    /// Who.
    pub deputy: DeputyId,
}

/// Pays what is due in these days to these deputies.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PayAllowances {
    /// The first day of the activities.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// To whom.
    pub deputies: Vec<DeputyId>,
    /// When.
    pub on: Day,
}

/// Takes back that these deputies were paid for activities of these days.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct UnpayAllowances {
    /// The first day of the activities.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// Whose.
    pub deputies: Vec<DeputyId>,
}
