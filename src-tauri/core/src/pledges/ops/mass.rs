//! Entries for many deputies at once: fixed items for all, items of the year before.

use std::collections::BTreeMap;

use super::show::Standing;
use super::{everybody, period};
use crate::deputies::Deputy;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::pledges::api::{CarryOver, GiveFixed, ItemFacts, PledgeSkipped, PledgesEntered, StepTaken};
use crate::pledges::rules::{self, Period};
use crate::pledges::store::{self, Kept};
use crate::values::{DeputyId, PledgeItemId, PledgeOutcome, PledgeSource, PledgeStage, PledgeStep};
use crate::{Refusal, Result, settings};

/// Gives every deputy who holds the mandate the fixed items of the office's list that the pledge lacks, as one
/// operation. Pledges that are approved already stay as they are and are named.
///
/// # Errors
/// Refused where the list has no fixed items, or nobody lacks one; Invalid at a field.
pub fn give_fixed(office: &mut Office, asked: &GiveFixed) -> Result<PledgesEntered> {
    let period = period(office, asked.year)?;
    let catalogue = store::catalogue(office.db())?;
    let fixed: Vec<Carried> = catalogue
        .iter()
        .filter(|item| item.facts.in_use && item.facts.source == PledgeSource::Fixed)
        .filter(|item| item.facts.for_term == period.year.is_none())
        .map(|item| (rules::from_catalogue(item, &period), None))
        .collect();
    if fixed.is_empty() {
        return Err(Refusal::refused(format!("事项库里还没有{}的固定事项。", kind_of(&period)))
            .hinted("请先在“事项库”里登记固定事项，再布置给全体代表。"));
    }
    let everybody: Vec<(Deputy, Vec<Carried>)> =
        holders(office)?.into_iter().map(|deputy| (deputy, fixed.clone())).collect();
    enter(office, Act::GiveFixedItems, &period, &asked.taken, everybody)
}

/// Takes chosen and own items of one year into a later one (结转), as one operation; fixed items come with
/// [`give_fixed`].
///
/// # Errors
/// Invalid at `to` where it is not later; Refused where nothing is left to carry over.
pub fn carry_over(office: &mut Office, asked: &CarryOver) -> Result<PledgesEntered> {
    if asked.to <= asked.from {
        return Err(Refusal::invalid("to", "只能结转到以后的年度。").hinted("请重新选择年度。"));
    }
    let (before, period) = (period(office, Some(asked.from))?, period(office, Some(asked.to))?);
    let standing = Standing::read(office, before)?;
    let pledges = store::pledges_of(office.db(), Some(asked.from))?;
    let mut carried: BTreeMap<DeputyId, Vec<Carried>> =
        pledges.iter().map(|pledge| (pledge.deputy, carried(&standing, pledge, asked))).collect();
    let is_asked = |deputy: &Deputy| asked.deputies.is_empty() || asked.deputies.contains(&deputy.id);
    let rows = holders(office)?.into_iter().filter(is_asked);
    let rows = rows.map(|deputy| {
        let items = carried.remove(&deputy.id).unwrap_or_default();
        (deputy, items)
    });
    let rows = rows.collect();
    enter(office, Act::CarryOverPledges, &period, &asked.taken, rows)
}

/// An item to be added, and the one it came from.
type Carried = (ItemFacts, Option<PledgeItemId>);

fn carried(standing: &Standing, pledge: &Kept, asked: &CarryOver) -> Vec<Carried> {
    let items = pledge.items.iter().filter(|item| item.facts.source != PledgeSource::Fixed);
    let items = items.filter(|item| match item.outcome {
        _ if !asked.unfinished_only => true,
        Some(outcome) => outcome != PledgeOutcome::Kept,
        None => !standing.progress(pledge.deputy, item).is_reached(),
    });
    items.map(|item| (rules::carried(&item.facts, asked.to), Some(item.id))).collect()
}

fn kind_of(period: &Period) -> &'static str {
    if period.year.is_some() { "年度承诺" } else { "任期承诺" }
}

fn holders(office: &Office) -> Result<Vec<Deputy>> {
    Ok(everybody(office)?.into_iter().filter(Deputy::holds_mandate).collect())
}

/// What one deputy's pledge is given.
struct Given {
    deputy: DeputyId,
    before: Option<Kept>,
    items: Vec<Carried>,
}

/// Adds to each deputy's pledge what it lacks of the items.
fn enter(
    office: &mut Office,
    act: Act,
    period: &Period,
    taken: &StepTaken,
    rows: Vec<(Deputy, Vec<Carried>)>,
) -> Result<PledgesEntered> {
    rules::check_taken(taken, None, office.today())?;
    let kept = store::pledges_of(office.db(), period.year)?;
    let mut kept: BTreeMap<DeputyId, Kept> = kept.into_iter().map(|kept| (kept.deputy, kept)).collect();
    let (mut given, mut skipped) = (Vec::new(), Vec::new());
    for (deputy, items) in rows {
        let before = kept.remove(&deputy.id);
        let items = lacked(before.as_ref(), items);
        let stands = before.as_ref().map_or(Ok(()), |before| rules::may_be_changed(before.stage));
        match stands {
            _ if items.is_empty() => {}
            Ok(()) => given.push(Given { deputy: deputy.id, before, items }),
            Err(refusal) => {
                skipped.push(PledgeSkipped { name: deputy.facts.name.to_string(), why: refusal.message });
            }
        }
    }
    if given.is_empty() {
        return Err(nothing_to_enter(&skipped));
    }
    let term = settings::current_term(office.db())?;
    let operation = Operation::new(act, format!("{}，{} 人", period.in_words(), given.len()));
    let mut entered = office.transact(operation, |db| {
        let mut entered = PledgesEntered::default();
        for Given { deputy, before, items } in &given {
            let seen = match before {
                Some(before) => before.seen(),
                None => store::insert(db, term, *deputy, period.year)?,
            };
            let held = before.as_ref().map_or(0, |before| before.items.len());
            for (place, (facts, from)) in (held..).zip(items) {
                store::insert_item(db, seen.id, place, facts, *from)?;
                entered.items += 1;
            }
            entered.pledges += 1;
            if before.is_none() {
                store::add_step(db, seen.id, PledgeStep::Draft, taken, None)?;
            }
            store::set_stage(db, seen, before.as_ref().map_or(PledgeStage::Drafted, |before| before.stage))?;
        }
        Ok(entered)
    })?;
    entered.skipped = skipped;
    Ok(entered)
}

fn lacked(before: Option<&Kept>, items: Vec<Carried>) -> Vec<Carried> {
    let held: Vec<ItemFacts> =
        before.iter().flat_map(|before| &before.items).map(|item| item.facts.clone()).collect();
    items.into_iter().filter(|(facts, _)| !rules::is_held(facts, &held)).collect()
}

fn nothing_to_enter(skipped: &[PledgeSkipped]) -> Refusal {
    match skipped {
        [] => Refusal::refused("没有需要增加的承诺事项。").hinted("有关代表的承诺里已经都有了，不用再做。"),
        [first, ..] => {
            Refusal::refused(format!("有 {} 名代表缺少事项，但承诺都已审核，没有增加。", skipped.len()))
                .hinted(format!("需要增加的，请先退回（例如{}），再重新布置。", first.name))
        }
    }
}
