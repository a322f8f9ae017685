//! What the secretary does about budgets and expenses.

mod allowance;

use std::collections::BTreeMap;

pub use allowance::{
    allowances, pay, rates, remove_exception, remove_rate, save_exception, save_rate, unpay,
};

use super::api::{AllowancesOf, BudgetFacts, ExpenseRef, ExpenseYear, ExpensesOf, KindSum, SaveExpense};
use super::{rules, store};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{Day, Money};
use crate::{Refusal, Result};

/// A year's budget and what became of it.
///
/// # Errors
/// Invalid at `year`.
pub fn overview(office: &Office, asked: ExpensesOf) -> Result<ExpenseYear> {
    rules::check_year(asked.year)?;
    let day = |month, day| {
        Day::new(asked.year, month, day).ok_or_else(|| Refusal::bug(format!("没有 {} 年", asked.year)))
    };
    let days = AllowancesOf { from: day(1, 1)?, to: day(12, 31)? };
    let allowances_due = allowances(office, days)?.due;
    // In a year of elections two terms' deputies are paid out of one budget.
    let allowances_paid = store::paid_in_all(office.db(), days.from, days.to)?;
    let budget = store::budget(office.db(), asked.year)?;
    let lines = store::expenses(office.db(), asked.year)?;
    let mut sums: BTreeMap<&str, Money> = BTreeMap::new();
    for line in &lines {
        *sums.entry(&line.facts.kind).or_default() += line.facts.amount;
    }
    let mut kinds: Vec<KindSum> =
        sums.into_iter().map(|(kind, amount)| KindSum { kind: kind.to_owned(), amount }).collect();
    kinds.sort_by_key(|sum| std::cmp::Reverse(sum.amount));
    let costs: Money = lines.iter().map(|line| line.facts.amount).sum();
    let spent = costs + allowances_paid;
    let amount = budget.as_ref().map(|budget| budget.amount);
    Ok(ExpenseYear {
        year: asked.year,
        budget,
        costs,
        allowances_paid,
        allowances_due,
        rest: amount.map(|amount| amount - spent),
        kinds,
        lines,
        notes: rules::notes(amount, spent, allowances_due),
    })
}

/// Keeps a year's budget.
///
/// # Errors
/// Invalid at a field.
pub fn save_budget(office: &mut Office, facts: &BudgetFacts) -> Result<()> {
    rules::check_budget(facts)?;
    let about = format!("{} 年，{} 元", facts.year, facts.amount);
    office.transact(Operation::new(Act::SaveBudget, about), |db| store::insert_budget(db, facts))
}

/// Keeps an expense.
///
/// # Errors
/// Invalid at a field; NotFound.
pub fn save(office: &mut Office, save: &SaveExpense) -> Result<ExpenseRef> {
    rules::check(&save.facts, office.today())?;
    let about = format!("{}，{} 元", save.facts.purpose.trim(), save.facts.amount);
    let id = office.transact(Operation::new(Act::SaveExpense, about), |db| match save.id {
        Some(id) => store::update(db, id, &save.facts).map(|()| id),
        None => store::insert(db, &save.facts),
    })?;
    Ok(ExpenseRef { id })
}

/// Removes an expense.
///
/// # Errors
/// NotFound.
pub fn remove(office: &mut Office, asked: ExpenseRef) -> Result<()> {
    let purpose = store::purpose_of(office.db(), asked.id)?;
    office.transact(Operation::new(Act::RemoveExpense, purpose), |db| store::remove(db, asked.id))
}
