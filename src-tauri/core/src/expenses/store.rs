//! What is kept of budgets, expenses, rates and payments, and how it is read.

mod allowance;

pub use allowance::{
    Payment, exceptions, insert_payment, insert_rate, keep_exception, paid_in_all, payments, rates,
    remove_exception, remove_payments, remove_rate, update_rate,
};
use rusqlite::{Connection, OptionalExtension, params};

use super::api::{BudgetFacts, ExpenseFacts, ExpenseLine};
use crate::values::ExpenseId;
use crate::{Refusal, Result};

/// A year's budget.
///
/// # Errors
/// Only where the store cannot be read.
pub fn budget(db: &Connection, year: i32) -> Result<Option<BudgetFacts>> {
    let found =
        db.query_row("SELECT year, amount, source FROM expense_budgets WHERE year = ?1", [year], |row| {
            Ok(BudgetFacts { year: row.get(0)?, amount: row.get(1)?, source: row.get(2)? })
        });
    Ok(found.optional()?)
}

/// Keeps a year's budget; the earlier one is replaced.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_budget(db: &Connection, facts: &BudgetFacts) -> Result<()> {
    db.execute(
        "INSERT INTO expense_budgets (year, amount, source) VALUES (?1, ?2, ?3)
         ON CONFLICT (year) DO UPDATE SET amount = ?2, source = ?3",
        params![facts.year, facts.amount, facts.source],
    )?;
    Ok(())
}

/// A year's expenses, newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn expenses(db: &Connection, year: i32) -> Result<Vec<ExpenseLine>> {
    let mut statement = db.prepare_cached(
        "SELECT expenses.id, expenses.date, expenses.kind, expenses.purpose, expenses.amount,
             expenses.activity_id, expenses.handled_by, expenses.voucher, activities.title
         FROM expenses LEFT JOIN activities ON activities.id = expenses.activity_id
         WHERE expenses.date BETWEEN ?1 AND ?2
         ORDER BY expenses.date DESC, expenses.id DESC",
    )?;
    let days = params![format!("{year:04}-01-01"), format!("{year:04}-12-31")];
    let lines = statement.query_map(days, |row| {
        let facts = ExpenseFacts {
            date: row.get(1)?,
            kind: row.get(2)?,
            purpose: row.get(3)?,
            amount: row.get(4)?,
            activity: row.get(5)?,
            handled_by: row.get(6)?,
            voucher: row.get(7)?,
        };
        Ok(ExpenseLine { id: row.get(0)?, facts, activity_title: row.get(8)? })
    })?;
    Ok(lines.collect::<rusqlite::Result<Vec<ExpenseLine>>>()?)
}

/// What an expense was for.
///
/// # Errors
/// NotFound.
pub fn purpose_of(db: &Connection, id: ExpenseId) -> Result<String> {
    db.query_row("SELECT purpose FROM expenses WHERE id = ?1", [id], |row| row.get(0))
        .optional()?
        .ok_or_else(gone)
}

/// A new expense.
///
/// # Errors
/// Refused where its activity is gone.
pub fn insert(db: &Connection, facts: &ExpenseFacts) -> Result<ExpenseId> {
    db.execute(
        "INSERT INTO expenses (date, kind, purpose, amount, activity_id, handled_by, voucher)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            facts.date,
            facts.kind.trim(),
            facts.purpose.trim(),
            facts.amount,
            facts.activity,
            facts.handled_by,
            facts.voucher
        ],
    )?;
    Ok(ExpenseId(db.last_insert_rowid()))
}

/// An expense changed.
///
/// # Errors
/// NotFound.
pub fn update(db: &Connection, id: ExpenseId, facts: &ExpenseFacts) -> Result<()> {
    let changed = db.execute(
        "UPDATE expenses
         SET date = ?2, kind = ?3, purpose = ?4, amount = ?5, activity_id = ?6, handled_by = ?7, voucher = ?8
         WHERE id = ?1",
        params![
            id,
            facts.date,
            facts.kind.trim(),
            facts.purpose.trim(),
            facts.amount,
            facts.activity,
            facts.handled_by,
            facts.voucher
        ],
    )?;
    if changed == 0 { Err(gone()) } else { Ok(()) }
}

/// Removes an expense.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove(db: &Connection, id: ExpenseId) -> Result<()> {
    db.execute("DELETE FROM expenses WHERE id = ?1", [id])?;
    Ok(())
}

fn gone() -> Refusal {
    Refusal::not_found("这笔支出不在了，可能刚被删除。").hinted("请刷新后再看。")
}
