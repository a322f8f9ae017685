//! Items written, changed, taken a step on and removed.

use crate::menu::api::{MenuItemFacts, MenuItemRef, SaveMenuItem, StepMenuItems};
use crate::menu::rules::{self, Step};
use crate::menu::store::{self, Item};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{MenuItemId, MenuStep};
use crate::{Refusal, Result, settings};

/// Keeps an item; a new one is a draft.
///
/// # Errors
/// Invalid at a field; Refused at `title` where the year has it already, or where the stage allows no change; Stale;
/// NotFound.
pub fn save_item(office: &mut Office, save: SaveMenuItem) -> Result<MenuItemRef> {
    let facts = rules::tidied(save.facts);
    rules::check(&facts)?;
    rules::check_year("year", facts.year, settings::office(office.db())?.term_from)?;
    if let Some(seen) = save.existing {
        rules::next(store::one(office.db(), seen.id)?.stage, Step::Change)?;
    }
    refuse_alike(office, save.existing.map(|seen| seen.id), &facts)?;
    let term = settings::current_term(office.db())?;
    let operation = Operation::new(Act::SaveMenuItem, &facts.title);
    let id = office.transact(operation, |db| match save.existing {
        Some(seen) => store::update_item(db, seen, &facts).map(|()| seen.id),
        None => store::insert_item(db, term, &facts),
    })?;
    Ok(MenuItemRef { id })
}

fn refuse_alike(office: &Office, but: Option<MenuItemId>, facts: &MenuItemFacts) -> Result<()> {
    let items = store::items(office.db(), facts.year, facts.year)?;
    if items.iter().any(|item| Some(item.id) != but && rules::is_alike(&item.facts, facts)) {
        return Err(Refusal::refused(format!("{} 年的履职菜单里已经有“{}”。", facts.year, facts.title))
            .hinted("请修改原来的项目；确实要分次安排的，请换一个计划时间或名称。")
            .at("title"));
    }
    Ok(())
}

/// Takes items a step on, all of them or none.
///
/// # Errors
/// Invalid at `reason` where a cancellation has none; Refused where the step cannot follow, with `unreviewed_claims`
/// where an item is closed before everybody's attendance was reviewed; Stale; NotFound.
pub fn step(office: &mut Office, asked: &StepMenuItems) -> Result<()> {
    let reason = rules::check_reason(asked.reason.as_deref())?.filter(|_| asked.step == MenuStep::Cancel);
    if asked.step == MenuStep::Cancel && reason.is_none() {
        return Err(
            Refusal::invalid("reason", "取消要写明原因。").hinted("例如：因防汛任务冲突，并入第四季度。")
        );
    }
    let mut stepped = Vec::new();
    for seen in &asked.items {
        let item = store::one(office.db(), seen.id)?;
        let stage =
            rules::next(item.stage, Step::Said(asked.step)).map_err(|refusal| named(refusal, &item))?;
        if asked.step == MenuStep::Close {
            let activities = store::activities_of(office.db(), item.id)?;
            let claimed = activities.iter().map(|activity| activity.claimed).sum();
            rules::check_closing(&item.facts.title, claimed)?;
        }
        stepped.push((*seen, item.facts.title, stage));
    }
    let word = asked.step.in_chinese();
    let about = match stepped.as_slice() {
        [(_, only, _)] => format!("{word}：{only}"),
        several => format!("{word}：{} 项", several.len()),
    };
    office.transact(Operation::new(Act::StepMenuItems, about), |db| {
        stepped.iter().try_for_each(|(seen, title, stage)| store::set_stage(db, *seen, title, *stage, reason))
    })
}

/// The refusal of one item among several says which.
fn named(mut refusal: Refusal, item: &Item) -> Refusal {
    refusal.message = refusal.message.replacen("这个项目", &format!("“{}”", item.facts.title), 1);
    refusal
}

/// Takes a draft or a cancelled item out of the plan.
///
/// # Errors
/// Refused at any other stage; NotFound.
pub fn remove_item(office: &mut Office, asked: MenuItemRef) -> Result<()> {
    let item = store::one(office.db(), asked.id)?;
    rules::next(item.stage, Step::Remove)?;
    office.transact(Operation::new(Act::RemoveMenuItem, item.facts.title), |db| {
        store::remove_item(db, asked.id)
    })
}
