//! What the screen sends and sees of expenses and allowances.

mod allowance;

pub use allowance::{
    AllowanceException, AllowanceLine, AllowanceList, AllowanceRate, AllowanceRecord, AllowanceRules,
    AllowancesOf, ExceptionRef, PaidAllowance, PayAllowances, RateFacts, RateRef, SaveException, SaveRate,
    UnpayAllowances,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{ActivityId, Day, ExpenseId, Money};

/// Asks for a year's money.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct ExpensesOf {
    /// The calendar year.
    pub year: i32,
}

/// A year's budget and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ExpenseYear {
    /// The year.
    pub year: i32,
    /// The budget, where it was entered.
    pub budget: Option<BudgetFacts>,
    /// What activities cost, in all.
    pub costs: Money,
    /// Allowances paid for activities of the year.
    pub allowances_paid: Money,
    /// Allowances of the year that are still to be paid.
    pub allowances_due: Money,
    /// What is left of the budget after costs and paid allowances; less than nothing where more was spent.
    pub rest: Option<Money>,
    /// Costs by their kind, the greatest first.
    pub kinds: Vec<KindSum>,
    /// Every expense, newest first.
    pub lines: Vec<ExpenseLine>,
    /// What the office would ask about it, in sentences.
    pub notes: Vec<String>,
}

/// What is spent on one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KindSum {
    /// The office's word.
    pub kind: String,
    /// In all.
    pub amount: Money,
}

/// A year's budget.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BudgetFacts {
    /// The calendar year.
    pub year: i32,
    /// How much.
    pub amount: Money,
    /// Where it is decided: 清财预〔2026〕3号.
    pub source: Option<String>,
}

/// A line of expenses.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ExpenseLine {
    /// The expense.
    pub id: ExpenseId,
    /// What is kept of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub facts: ExpenseFacts,
    /// The activity's title.
    pub activity_title: Option<String>,
}

/// What is entered of an expense.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExpenseFacts {
    /// The day it was spent.
    pub date: Day,
    /// What sort of cost: 资料费, 会务费 … in the office's words.
    pub kind: String,
    /// For what.
    pub purpose: String,
    /// How much.
    pub amount: Money,
    /// The activity it was for.
    pub activity: Option<ActivityId>,
    /// Who handled it (经办人).
    pub handled_by: Option<String>,
    /// The voucher's number (凭证号).
    pub voucher: Option<String>,
}

/// Keeps an expense: new without `id`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveExpense {
    /// Which; none for a new one.
    pub id: Option<ExpenseId>,
    /// What to keep.
    pub facts: ExpenseFacts,
}

/// Asks for one expense.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ExpenseRef {
    /// Which.
    pub id: ExpenseId,
}
