//! What the secretary does about allowances: rates, exceptions, payments.

use std::collections::BTreeMap;

use crate::activities::DutyFact;
use crate::deputies::Deputy;
use crate::expenses::api::{
    AllowanceException, AllowanceLine, AllowanceList, AllowanceRate, AllowanceRecord, AllowanceRules,
    AllowancesOf, ExceptionRef, PaidAllowance, PayAllowances, RateFacts, RateRef, SaveException, SaveRate,
    UnpayAllowances,
};
use crate::expenses::rules::{self, Balance, Entitled, Record};
use crate::expenses::store::{self, Payment};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{ActivityId, DeputyId, Money};
use crate::{Refusal, Result, activities, deputies, places};

/// Everybody's allowances of some days: each record, what it gives and what was paid for it.
///
/// # Errors
/// Invalid at `to` where the days end before they begin.
pub fn allowances(office: &Office, asked: AllowancesOf) -> Result<AllowanceList> {
    rules::check_days(asked.from, asked.to)?;
    let kept = store::rates(office.db())?;
    let read = Read {
        rates: kept.iter().map(|rate| rate.facts.clone()).collect(),
        exceptions: store::exceptions(office.db())?,
        titles: activities::duty_titles(office.db(), asked.from, asked.to)?,
        groups: places::list(office)?.groups.into_iter().map(|group| (group.id, group.facts.name)).collect(),
    };
    let mut facts: BTreeMap<DeputyId, Vec<DutyFact>> = BTreeMap::new();
    for fact in activities::duty_facts(office.db(), asked.from, asked.to)? {
        facts.entry(fact.deputy).or_default().push(fact);
    }
    let mut paid: BTreeMap<DeputyId, Vec<Payment>> = BTreeMap::new();
    for payment in store::payments(office.db(), asked.from, asked.to)? {
        paid.entry(payment.deputy).or_default().push(payment);
    }
    let lines: Vec<AllowanceLine> = deputies::all(office.db())?
        .iter()
        .filter_map(|deputy| {
            let facts = facts.remove(&deputy.id).unwrap_or_default();
            let paid = paid.remove(&deputy.id).unwrap_or_default();
            (!facts.is_empty() || !paid.is_empty()).then(|| read.line(deputy, &facts, &paid))
        })
        .collect();
    Ok(list(asked, lines, kept))
}

fn list(asked: AllowancesOf, lines: Vec<AllowanceLine>, kept: Vec<AllowanceRate>) -> AllowanceList {
    let sum = |of: fn(&AllowanceLine) -> Money| lines.iter().map(of).sum();
    // The rates that begin within the days, and the one that was in force when they began.
    let before = kept.iter().map(|rate| rate.facts.dated).filter(|dated| *dated <= asked.from).max();
    let falls = |rate: &AllowanceRate| {
        Some(rate.facts.dated) == before || (asked.from < rate.facts.dated && rate.facts.dated <= asked.to)
    };
    let changed = lines.iter().filter(|line| line.overpaid.is_positive()).count();
    let mut notes = Vec::new();
    if kept.is_empty() {
        notes.push("还没有登记补助标准；法律没有规定数额，请按本地文件登记。".to_owned());
    }
    if changed > 0 {
        notes.push(format!("有 {changed} 名代表已发的多于按现在的记录应发的，请核对。"));
    }
    AllowanceList {
        from: asked.from,
        to: asked.to,
        half_days: lines.iter().map(|line| line.half_days).sum(),
        amount: sum(|line| line.amount),
        paid: sum(|line| line.paid),
        due: sum(|line| line.due),
        rates: kept.into_iter().filter(falls).collect(),
        notes,
        lines,
    }
}

/// What every line is judged by.
struct Read {
    rates: Vec<RateFacts>,
    exceptions: BTreeMap<DeputyId, (bool, String)>,
    titles: BTreeMap<ActivityId, String>,
    groups: BTreeMap<crate::values::GroupId, String>,
}

impl Read {
    fn line(&self, deputy: &Deputy, facts: &[DutyFact], paid: &[Payment]) -> AllowanceLine {
        let category = deputy.facts.category.as_deref();
        let exception = self.exceptions.get(&deputy.id).map(|(is_paid, reason)| (*is_paid, reason.as_str()));
        let entitled = |rate: &RateFacts| rules::entitled(category, exception, rate);
        let records: Vec<Record> = facts.iter().map(record).collect();
        let judged = rules::judge(&records, &self.rates, entitled);
        let records: Vec<AllowanceRecord> = facts
            .iter()
            .zip(judged)
            .map(|(fact, judged)| AllowanceRecord {
                activity: fact.activity,
                title: self.titles.get(&fact.activity).cloned().unwrap_or_default(),
                date: fact.date,
                half_days: judged.half_days,
                amount: judged.amount,
                paid: paid_for(paid, fact.activity),
                why: judged.why,
            })
            .collect();
        let balances = records.iter().map(balance).chain(paid_for_nothing(&records, paid));
        let (mut due, mut overpaid, mut due_half_days) = (Money::ZERO, Money::ZERO, 0);
        for balance in balances {
            due += balance.due;
            overpaid += balance.overpaid;
            due_half_days += balance.due_half_days;
        }
        let last = facts.last().and_then(|fact| rules::rate_on(&self.rates, fact.date));
        AllowanceLine {
            deputy: deputy.id,
            name: deputy.facts.name.to_string(),
            group_name: deputy.facts.group.and_then(|group| self.groups.get(&group).cloned()),
            category: deputy.facts.category.clone(),
            half_days: records.iter().map(|record| record.half_days).sum(),
            amount: records.iter().map(|record| record.amount).sum(),
            records,
            paid: paid.iter().map(|payment| payment.paid.amount).sum(),
            paid_half_days: paid.iter().map(|payment| payment.paid.half_days).sum(),
            due,
            due_half_days,
            overpaid,
            why_not: last.and_then(|rate| match entitled(rate) {
                Entitled::Paid => None,
                Entitled::Not(why) => Some(why),
            }),
        }
    }
}

/// All that was paid for an activity, and when last.
fn paid_for(paid: &[Payment], activity: ActivityId) -> Option<PaidAllowance> {
    let of_it = paid.iter().filter(|payment| payment.activity == activity).map(|payment| payment.paid);
    of_it.reduce(|all, paid| PaidAllowance {
        half_days: all.half_days + paid.half_days,
        amount: all.amount + paid.amount,
        on: all.on.max(paid.on),
    })
}

fn balance(record: &AllowanceRecord) -> Balance {
    let paid = record.paid.map_or((0, Money::ZERO), |paid| (paid.half_days, paid.amount));
    rules::balance((record.half_days, record.amount), paid)
}

/// Payments whose attendance is gone.
fn paid_for_nothing(records: &[AllowanceRecord], paid: &[Payment]) -> Vec<Balance> {
    let is_gone = |payment: &&Payment| !records.iter().any(|record| record.activity == payment.activity);
    let gone = paid.iter().filter(is_gone);
    gone.map(|payment| rules::balance((0, Money::ZERO), (payment.paid.half_days, payment.paid.amount)))
        .collect()
}

fn record(fact: &DutyFact) -> Record {
    Record {
        activity: fact.activity,
        kind: fact.kind,
        date: fact.date,
        half_days: fact.half_days,
        review: fact.review,
        attendance: fact.attendance,
        leave_half_days: fact.leave_half_days,
    }
}

/// Pays what is due in these days to these deputies, as it stands now.
///
/// # Errors
/// Invalid at `deputies` or `on`; Refused where nothing is due to them.
pub fn pay(office: &mut Office, asked: &PayAllowances) -> Result<AllowanceList> {
    if asked.on > office.today() {
        return Err(Refusal::invalid("on", "发放日期在今天之后。").hinted("请在发放以后再登记。"));
    }
    if asked.on < asked.from {
        return Err(Refusal::invalid(
            "on",
            format!("发放日期在{}之前，那时这些活动还没有开展。", asked.from.in_chinese()),
        )
        .hinted("请核对发放日期。"));
    }
    let days = AllowancesOf { from: asked.from, to: asked.to };
    let due: Vec<(DeputyId, ActivityId, Balance)> = allowances(office, days)?
        .lines
        .into_iter()
        .filter(|line| asked.deputies.contains(&line.deputy))
        .flat_map(|line| line.records.into_iter().map(move |record| (line.deputy, record)))
        .map(|(deputy, record)| (deputy, record.activity, balance(&record)))
        .filter(|(_, _, balance)| balance.due.is_positive())
        .collect();
    if due.is_empty() {
        return Err(Refusal::refused("所选的代表在这段时间没有要发的补助。")
            .at("deputies")
            .hinted("已经发过的不会再发；请核对起止日期和所选的代表。"));
    }
    let sum: Money = due.iter().map(|(_, _, balance)| balance.due).sum();
    let mut people: Vec<DeputyId> = due.iter().map(|(deputy, ..)| *deputy).collect();
    people.dedup();
    let about = format!("{} 人，{sum} 元", people.len());
    office.transact(Operation::new(Act::PayAllowances, about), |db| {
        due.iter().try_for_each(|(deputy, activity, balance)| {
            let paid = PaidAllowance { half_days: balance.due_half_days, amount: balance.due, on: asked.on };
            store::insert_payment(db, *deputy, *activity, &paid)
        })
    })?;
    allowances(office, days)
}

/// Takes back that these deputies were paid for activities of these days.
///
/// # Errors
/// Invalid at `to`; Refused where they were not paid.
pub fn unpay(office: &mut Office, asked: &UnpayAllowances) -> Result<()> {
    rules::check_days(asked.from, asked.to)?;
    let paid = store::payments(office.db(), asked.from, asked.to)?;
    if !paid.iter().any(|payment| asked.deputies.contains(&payment.deputy)) {
        return Err(Refusal::refused("所选的代表在这段时间没有发过补助。")
            .at("deputies")
            .hinted("请核对起止日期和所选的代表。"));
    }
    let about = format!("{} 人", asked.deputies.len());
    office.transact(Operation::new(Act::UnpayAllowances, about), |db| {
        asked
            .deputies
            .iter()
            .try_for_each(|deputy| store::remove_payments(db, *deputy, asked.from, asked.to).map(|_| ()))
    })
}

/// Every rate, the newest first, and for whom the category does not decide.
///
/// # Errors
/// Only where the store cannot be read.
pub fn rates(office: &Office) -> Result<AllowanceRules> {
    let exceptions = store::exceptions(office.db())?;
    let deputies = deputies::all(office.db())?;
    let exceptions = deputies.iter().filter_map(|deputy| {
        exceptions.get(&deputy.id).map(|(is_paid, reason)| AllowanceException {
            deputy: deputy.id,
            name: deputy.facts.name.to_string(),
            is_paid: *is_paid,
            reason: reason.clone(),
        })
    });
    Ok(AllowanceRules { rates: store::rates(office.db())?, exceptions: exceptions.collect() })
}

/// Keeps a rate.
///
/// # Errors
/// Invalid at a field; Refused at `categories` or `dated`; NotFound.
pub fn save_rate(office: &mut Office, save: &SaveRate) -> Result<RateRef> {
    rules::check_rate(&save.facts)?;
    let about = format!("{}起每半天 {} 元", save.facts.dated.in_chinese(), save.facts.per_half_day);
    let id = office.transact(Operation::new(Act::SaveAllowanceRate, about), |db| match save.id {
        Some(id) => store::update_rate(db, id, &save.facts).map(|()| id),
        None => store::insert_rate(db, &save.facts),
    })?;
    Ok(RateRef { id })
}

/// Removes a rate; what was paid by it stays.
///
/// # Errors
/// NotFound.
pub fn remove_rate(office: &mut Office, asked: RateRef) -> Result<()> {
    office.transact(Operation::new(Act::RemoveAllowanceRate, ""), |db| store::remove_rate(db, asked.id))
}

/// Keeps for one deputy whether an allowance is paid, whatever the category says.
///
/// # Errors
/// Invalid at `deputy` or `reason`; Refused at `is_paid` for those who draw a salary from the state.
pub fn save_exception(office: &mut Office, save: &SaveException) -> Result<()> {
    let deputies = deputies::all(office.db())?;
    let deputy = deputies
        .iter()
        .find(|deputy| deputy.id == save.deputy)
        .ok_or_else(|| Refusal::invalid("deputy", "没有选择代表。").hinted("请选择一名代表。"))?;
    let reason = save.reason.trim();
    rules::check_exception(deputy.facts.category.as_deref(), save.is_paid, reason)?;
    let word = if save.is_paid { "发" } else { "不发" };
    let about = format!("{}：{word}", deputy.facts.name);
    office.transact(Operation::new(Act::SaveAllowanceException, about), |db| {
        store::keep_exception(db, save.deputy, save.is_paid, reason)
    })
}

/// Removes an exception: the category decides again.
///
/// # Errors
/// NotFound.
pub fn remove_exception(office: &mut Office, asked: ExceptionRef) -> Result<()> {
    office.transact(Operation::new(Act::RemoveAllowanceException, ""), |db| {
        store::remove_exception(db, asked.deputy)
    })
}
