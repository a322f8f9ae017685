//! The plan as it is looked at: by year, by item, by deputy, and what is left undone.

use crate::Result;
use crate::deputies::Deputy;
use crate::menu::api::{
    MenuGap, MenuHead, MenuItemFile, MenuItemRef, MenuMatrix, MenuMatrixLine, MenuPerson, MenuSignUp,
    MenuWithdrawal, MenuYear, MenuYearAsked,
};
use crate::menu::plan::{Plan, count};
use crate::menu::rules::{self, Place};
use crate::menu::store::{self, Item};
use crate::office::Office;
use crate::values::{MenuStage, MenuStanding};

/// A year's plan.
///
/// # Errors
/// Only where the store cannot be read.
pub fn year(office: &Office, asked: MenuYearAsked) -> Result<MenuYear> {
    let plan = Plan::read(office, asked.year)?;
    let holders: Vec<&Deputy> = plan.deputies.iter().filter(|deputy| deputy.holds_mandate()).collect();
    let is_short = |deputy: &&&Deputy| plan.still_to_choose(plan.choices(deputy)) > 0;
    Ok(MenuYear {
        year: asked.year,
        items: plan.items.iter().map(|item| plan.line(item)).collect(),
        deputies: count(holders.len()),
        short_of_choices: count(holders.iter().filter(is_short).count()),
        years: store::years(office.db())?,
        minimum: plan.minimum.clone(),
    })
}

/// One item whole.
///
/// # Errors
/// NotFound.
pub fn item(office: &Office, asked: MenuItemRef) -> Result<MenuItemFile> {
    let item = store::one(office.db(), asked.id)?;
    let plan = Plan::read(office, item.facts.year)?;
    let people = plan.people(&item).into_iter().map(|(deputy, standing)| MenuPerson {
        deputy: deputy.id,
        name: deputy.facts.name.to_string(),
        standing,
    });
    Ok(MenuItemFile {
        line: plan.line(&item),
        sign_ups: sign_ups(&plan, &item),
        withdrawals: withdrawals(&plan, &item),
        activities: store::activities_of(office.db(), item.id)?,
        people: people.collect(),
        expected: plan.expected(&item, None),
    })
}

fn sign_ups(plan: &Plan, item: &Item) -> Vec<MenuSignUp> {
    let names = plan.signed_up(item.id).into_iter().enumerate();
    let line = |(at, name): (usize, rules::SignedUp)| MenuSignUp {
        deputy: name.deputy,
        name: plan.name(name.deputy),
        signed_on: name.signed_on,
        waits_at: match rules::place(at, item.facts.seats) {
            Place::Seat => None,
            Place::Waits(at) => Some(at),
        },
    };
    names.map(line).collect()
}

fn withdrawals(plan: &Plan, item: &Item) -> Vec<MenuWithdrawal> {
    let names = plan.names(item.id).iter();
    let mut lines: Vec<MenuWithdrawal> = names
        .filter_map(|name| {
            let (withdrawn_on, reason) = name.withdrawn.clone()?;
            Some(MenuWithdrawal { deputy: name.deputy, name: plan.name(name.deputy), withdrawn_on, reason })
        })
        .collect();
    lines.sort_by_key(|line| line.withdrawn_on);
    lines
}

/// Who has done which part of a year's plan.
///
/// # Errors
/// Only where the store cannot be read.
pub fn matrix(office: &Office, asked: MenuYearAsked) -> Result<MenuMatrix> {
    let plan = Plan::read(office, asked.year)?;
    let is_known = |item: &&Item| !matches!(item.stage, MenuStage::Draft | MenuStage::Cancelled);
    let items: Vec<&Item> = plan.items.iter().filter(is_known).collect();
    let lines = plan.deputies.iter().map(|deputy| line(&plan, &items, deputy));
    let concerns = |line: &MenuMatrixLine| {
        plan.deputies.iter().any(|deputy| deputy.id == line.deputy && deputy.holds_mandate())
            || line.cells.iter().any(Option::is_some)
    };
    Ok(MenuMatrix {
        lines: lines.filter(concerns).collect(),
        items: items.iter().map(|item| head(&plan, item)).collect(),
        least_choices: plan.least(),
    })
}

fn head(plan: &Plan, item: &Item) -> MenuHead {
    let facts = &item.facts;
    MenuHead {
        id: item.id,
        part: facts.part,
        title: facts.title.clone(),
        first_month: facts.first_month,
        last_month: facts.last_month,
        stage: item.stage,
        sign_up_by: facts.sign_up_by,
        seats_left: rules::seats_left(plan.signed_up(item.id).len(), facts.seats),
    }
}

fn line(plan: &Plan, items: &[&Item], deputy: &Deputy) -> MenuMatrixLine {
    let cells: Vec<Option<MenuStanding>> = items.iter().map(|item| plan.standing(item, deputy)).collect();
    let stand = |wanted| count(cells.iter().filter(|cell| **cell == Some(wanted)).count());
    let choices = plan.choices(deputy);
    MenuMatrixLine {
        deputy: deputy.id,
        name: deputy.facts.name.to_string(),
        group: deputy.facts.group,
        done: stand(MenuStanding::Done),
        due: stand(MenuStanding::Due),
        chosen: choices.chosen,
        still_to_choose: if deputy.holds_mandate() { plan.still_to_choose(choices) } else { 0 },
        cells,
    }
}

/// Published items whose months are over and of which nothing was held, oldest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn gaps(office: &Office) -> Result<Vec<MenuGap>> {
    let today = office.today();
    let items = store::items(office.db(), i32::MIN, today.year())?.into_iter();
    let overdue = items.filter(|item| rules::is_overdue(&item.facts, item.stage, today));
    let gap = |item: Item| MenuGap {
        id: item.id,
        title: item.facts.title,
        year: item.facts.year,
        last_month: item.facts.last_month,
    };
    let mut gaps: Vec<MenuGap> = overdue.map(gap).collect();
    gaps.sort_by_key(|gap| (gap.year, gap.last_month));
    Ok(gaps)
}
