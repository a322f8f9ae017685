//! Rates, exceptions and payments as they are kept.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::expenses::api::{AllowanceRate, PaidAllowance, RateFacts};
use crate::values::{ActivityId, AllowanceRateId, Day, DeputyId, DutyKind, Money};
use crate::{Refusal, Result};

/// Every rate, the newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn rates(db: &Connection) -> Result<Vec<AllowanceRate>> {
    let mut statement = db.prepare_cached(
        "SELECT id, dated, per_half_day, categories, kinds, source FROM allowance_rates ORDER BY dated DESC",
    )?;
    let rates = statement.query_map([], |row| {
        let facts = RateFacts {
            dated: row.get(1)?,
            per_half_day: row.get(2)?,
            categories: words(&row.get::<_, String>(3)?),
            kinds: kinds(&row.get::<_, String>(4)?),
            source: row.get(5)?,
        };
        Ok(AllowanceRate { id: row.get(0)?, facts })
    })?;
    Ok(rates.collect::<rusqlite::Result<Vec<AllowanceRate>>>()?)
}

fn words(lines: &str) -> Vec<String> {
    lines.lines().map(str::to_owned).collect()
}

/// A kind a newer program wrote is none this one pays for.
fn kinds(lines: &str) -> Vec<DutyKind> {
    lines
        .lines()
        .filter_map(|word| serde_json::from_value(serde_json::Value::String(word.to_owned())).ok())
        .collect()
}

fn lines_of(facts: &RateFacts) -> (String, String) {
    let kinds: Vec<&str> = facts.kinds.iter().map(|kind| kind.word()).collect();
    let categories: Vec<&str> = facts.categories.iter().map(|category| category.trim()).collect();
    (categories.join("\n"), kinds.join("\n"))
}

/// A new rate.
///
/// # Errors
/// Refused at `dated` where one begins that day already.
pub fn insert_rate(db: &Connection, facts: &RateFacts) -> Result<AllowanceRateId> {
    let (categories, kinds) = lines_of(facts);
    db.execute(
        "INSERT INTO allowance_rates (dated, per_half_day, categories, kinds, source)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![facts.dated, facts.per_half_day, categories, kinds, facts.source.trim()],
    )
    .map_err(taken)?;
    Ok(AllowanceRateId(db.last_insert_rowid()))
}

/// A rate changed.
///
/// # Errors
/// NotFound; Refused at `dated` where another begins that day already.
pub fn update_rate(db: &Connection, id: AllowanceRateId, facts: &RateFacts) -> Result<()> {
    let (categories, kinds) = lines_of(facts);
    let changed = db
        .execute(
            "UPDATE allowance_rates
             SET dated = ?2, per_half_day = ?3, categories = ?4, kinds = ?5, source = ?6
             WHERE id = ?1",
            params![id, facts.dated, facts.per_half_day, categories, kinds, facts.source.trim()],
        )
        .map_err(taken)?;
    if changed == 0 { Err(rate_gone()) } else { Ok(()) }
}

/// Removes a rate; what was paid by it stays.
///
/// # Errors
/// NotFound.
pub fn remove_rate(db: &Connection, id: AllowanceRateId) -> Result<()> {
    let removed = db.execute("DELETE FROM allowance_rates WHERE id = ?1", [id])?;
    if removed == 0 { Err(rate_gone()) } else { Ok(()) }
}

fn taken(error: rusqlite::Error) -> Refusal {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => Refusal::refused("这一天已经有一个标准开始施行。")
            .at("dated")
            .hinted("请换一个施行日期，或者直接修改原来的标准。"),
        _ => error.into(),
    }
}

fn rate_gone() -> Refusal {
    Refusal::not_found("这个标准不在了，可能刚被删除。").hinted("请刷新后再看。")
}

/// For whom the category does not decide: whether they are paid, and why.
///
/// # Errors
/// Only where the store cannot be read.
pub fn exceptions(db: &Connection) -> Result<BTreeMap<DeputyId, (bool, String)>> {
    let mut statement = db.prepare_cached("SELECT deputy_id, is_paid, reason FROM allowance_exceptions")?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(found.collect::<rusqlite::Result<BTreeMap<_, _>>>()?)
}

/// Keeps an exception; one of the same deputy is replaced.
///
/// # Errors
/// Only where the store cannot be written.
pub fn keep_exception(db: &Connection, deputy: DeputyId, is_paid: bool, reason: &str) -> Result<()> {
    db.execute(
        "INSERT INTO allowance_exceptions (deputy_id, is_paid, reason) VALUES (?1, ?2, ?3)
         ON CONFLICT (deputy_id) DO UPDATE SET is_paid = ?2, reason = ?3",
        params![deputy, is_paid, reason],
    )?;
    Ok(())
}

/// Removes an exception: the category decides again.
///
/// # Errors
/// NotFound.
pub fn remove_exception(db: &Connection, deputy: DeputyId) -> Result<()> {
    let removed = db.execute("DELETE FROM allowance_exceptions WHERE deputy_id = ?1", [deputy])?;
    if removed > 0 {
        return Ok(());
    }
    Err(Refusal::not_found("这名代表没有单独确定过。").hinted("请刷新后再看。"))
}

/// A payment for one deputy's part in one activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    /// To whom.
    pub deputy: DeputyId,
    /// For which activity.
    pub activity: ActivityId,
    /// As it was made.
    pub paid: PaidAllowance,
}

/// What was paid for the activities that began in these days, in the order it was paid.
///
/// # Errors
/// Only where the store cannot be read.
pub fn payments(db: &Connection, from: Day, to: Day) -> Result<Vec<Payment>> {
    let mut statement = db.prepare_cached(
        "SELECT allowance_payments.deputy_id, allowance_payments.activity_id, allowance_payments.half_days,
             allowance_payments.amount, allowance_payments.paid_on
         FROM allowance_payments JOIN activities ON activities.id = allowance_payments.activity_id
         WHERE activities.starts_on BETWEEN ?1 AND ?2
         ORDER BY allowance_payments.id",
    )?;
    let payments = statement.query_map([from, to], |row| {
        let paid = PaidAllowance { half_days: row.get(2)?, amount: row.get(3)?, on: row.get(4)? };
        Ok(Payment { deputy: row.get(0)?, activity: row.get(1)?, paid })
    })?;
    Ok(payments.collect::<rusqlite::Result<Vec<Payment>>>()?)
}

/// What was paid for the activities that began in these days, to deputies of whatever term.
///
/// # Errors
/// Only where the store cannot be read.
pub fn paid_in_all(db: &Connection, from: Day, to: Day) -> Result<Money> {
    Ok(payments(db, from, to)?.iter().map(|payment| payment.paid.amount).sum())
}

/// Keeps that a deputy was paid for an activity, beside what was paid for it before.
///
/// # Errors
/// Only where the store cannot be written.
pub fn insert_payment(
    db: &Connection,
    deputy: DeputyId,
    activity: ActivityId,
    paid: &PaidAllowance,
) -> Result<()> {
    db.execute(
        "INSERT INTO allowance_payments (deputy_id, activity_id, half_days, amount, paid_on)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![deputy, activity, paid.half_days, paid.amount, paid.on],
    )?;
    Ok(())
}

/// Takes back what a deputy was paid for the activities that began in these days; answers for how many.
///
/// # Errors
/// Only where the store cannot be written.
pub fn remove_payments(db: &Connection, deputy: DeputyId, from: Day, to: Day) -> Result<usize> {
    Ok(db.execute(
        "DELETE FROM allowance_payments
         WHERE deputy_id = ?1
             AND activity_id IN (SELECT id FROM activities WHERE starts_on BETWEEN ?2 AND ?3)",
        params![deputy, from, to],
    )?)
}
