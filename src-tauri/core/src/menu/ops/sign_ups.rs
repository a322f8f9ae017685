//! Deputies sign up, withdraw and hand in what they chose.

use crate::deputies::Deputy;
use crate::menu::api::{ChooseFromMenu, MenuChosen, SignUpForMenu, WithdrawFromMenu};
use crate::menu::plan::{Plan, comer};
use crate::menu::rules::{self, SignedUp, Step};
use crate::menu::store::{self, Item};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{DeputyId, MenuItemId};
use crate::{Refusal, Result};

/// Signs deputies up for an item, all of them or none.
///
/// # Errors
/// Invalid at `deputies`; Refused at `deputies`, with `menu_full` where no seat is left; Refused by the stage; NotFound.
pub fn sign_up(office: &mut Office, asked: &SignUpForMenu) -> Result<()> {
    if asked.deputies.is_empty() {
        return Err(Refusal::invalid("deputies", "没有选择报名的代表。").hinted("请选择一名或几名代表。"));
    }
    let item = store::one(office.db(), asked.item)?;
    rules::next(item.stage, Step::SignUp)?;
    let plan = Plan::read(office, item.facts.year)?;
    let today = office.today();
    let mut names = plan.signed_up(item.id);
    for id in &asked.deputies {
        let deputy = plan.deputy("deputies", *id)?;
        rules::check_sign_up(&item.facts, &names, comer(deputy), today, asked.may_wait)?;
        names.push(SignedUp { deputy: *id, signed_on: today });
    }
    let about = match asked.deputies.as_slice() {
        [only] => format!("{}：{}", plan.name(*only), item.facts.title),
        several => format!("{} 人：{}", several.len(), item.facts.title),
    };
    office.transact(Operation::new(Act::SignUpForMenu, about), |db| {
        asked.deputies.iter().try_for_each(|deputy| store::insert_sign_up(db, item.id, *deputy, today))
    })
}

/// Takes a deputy's name off an item; whoever waits first takes the seat.
///
/// # Errors
/// Invalid at `reason`; Refused where the deputy was entered in an activity already, or by the stage; NotFound.
pub fn withdraw(office: &mut Office, asked: &WithdrawFromMenu) -> Result<()> {
    let reason = rules::check_reason(asked.reason.as_deref())?;
    let item = store::one(office.db(), asked.item)?;
    rules::next(item.stage, Step::SignUp)?;
    let plan = Plan::read(office, item.facts.year)?;
    refuse_entered(&plan, &item, asked.deputy)?;
    if !plan.signed_up(item.id).iter().any(|name| name.deputy == asked.deputy) {
        return Err(Refusal::not_found("这名代表没有报名这个项目，可能刚已退出。").hinted("请刷新后再看。"));
    }
    let about = format!("{}：{}", plan.name(asked.deputy), item.facts.title);
    let today = office.today();
    office.transact(Operation::new(Act::WithdrawFromMenu, about), |db| {
        store::withdraw(db, item.id, asked.deputy, today, reason)
    })
}

fn refuse_entered(plan: &Plan, item: &Item, deputy: DeputyId) -> Result<()> {
    if !plan.was_entered(item.id, deputy) {
        return Ok(());
    }
    let (name, title) = (plan.name(deputy), &item.facts.title);
    Err(Refusal::refused(format!("{name}已经登记在“{title}”的活动里，不能退出。"))
        .hinted("没有参加的，请到“履职活动”中把出席情况改为请假或缺席。")
        .at("deputies"))
}

/// Keeps what a deputy chose of a year's optional items, as one operation.
///
/// # Errors
/// Invalid at `deputy`; Refused at `deputies` as [`sign_up`]; NotFound.
pub fn choose(office: &mut Office, asked: &ChooseFromMenu) -> Result<MenuChosen> {
    let plan = Plan::read(office, asked.year)?;
    let deputy = plan.deputy("deputy", asked.deputy)?;
    let (joined, left) = (joined(&plan, deputy, asked)?, left(&plan, deputy.id, &asked.items));
    let today = office.today();
    let operation = Operation::new(Act::ChooseFromMenu, format!("{}，{} 年", deputy.facts.name, asked.year));
    office.transact(operation, |db| {
        left.iter().try_for_each(|item| store::withdraw(db, *item, asked.deputy, today, None))?;
        joined.iter().try_for_each(|item| store::insert_sign_up(db, *item, asked.deputy, today))
    })?;
    let plan = Plan::read(office, asked.year)?;
    let choices = plan.choices(plan.deputy("deputy", asked.deputy)?);
    let still_to_choose = plan.still_to_choose(choices);
    Ok(MenuChosen { chosen: choices.chosen, waiting: choices.waiting, still_to_choose })
}

/// Items the deputy's name is to be put on.
fn joined(plan: &Plan, deputy: &Deputy, asked: &ChooseFromMenu) -> Result<Vec<MenuItemId>> {
    let mut joined = Vec::new();
    for id in &asked.items {
        let item = plan.item(*id)?;
        let names = plan.signed_up(*id);
        if joined.contains(id) || names.iter().any(|name| name.deputy == deputy.id) {
            continue;
        }
        rules::next(item.stage, Step::SignUp)?;
        rules::check_sign_up(&item.facts, &names, comer(deputy), plan.today(), asked.may_wait)?;
        joined.push(*id);
    }
    Ok(joined)
}

/// Items the deputy's name is to be taken off: those that were not chosen and can still be left. Where something was
/// entered in an activity already, the form no longer decides.
fn left(plan: &Plan, deputy: DeputyId, chosen: &[MenuItemId]) -> Vec<MenuItemId> {
    let can_be_left = |item: &&Item| {
        plan.signed_up(item.id).iter().any(|name| name.deputy == deputy)
            && !chosen.contains(&item.id)
            && !plan.was_entered(item.id, deputy)
            && rules::next(item.stage, Step::SignUp).is_ok()
    };
    plan.items.iter().filter(can_be_left).map(|item| item.id).collect()
}
