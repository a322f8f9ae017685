//! What deputies pledge, entered a row each.

use std::collections::BTreeSet;

use super::{about, everybody, name_of, period};
use crate::deputies::Deputy;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::pledges::api::{CatalogueItem, ItemFacts, PledgeRef, PledgesEntered, SavePledge, SavePledges};
use crate::pledges::rules::{self, Period};
use crate::pledges::store::{self, Kept};
use crate::values::{DeputyId, PledgeItemId, PledgeStage, PledgeStep};
use crate::{Refusal, Result, settings};

/// Keeps what deputies pledge, all rows or none; what was returned comes in anew.
///
/// # Errors
/// Invalid at a field, with the deputy's name; Refused where a pledge is approved already; Stale; NotFound.
pub fn save(office: &mut Office, asked: &SavePledges) -> Result<PledgesEntered> {
    if asked.pledges.is_empty() {
        return Err(Refusal::invalid("pledges", "没有要保存的承诺。").hinted("请先选择代表，再填写事项。"));
    }
    let period = period(office, asked.year)?;
    let catalogue = store::catalogue(office.db())?;
    let deputies = everybody(office)?;
    let (mut rows, mut seen) = (Vec::new(), BTreeSet::new());
    for row in &asked.pledges {
        let name = name_of(&deputies, row.deputy);
        if !seen.insert(row.deputy) {
            return Err(Refusal::invalid("pledges", format!("{name}写了两行。"))
                .hinted("每名代表一年一份承诺，请合并成一行。"));
        }
        let row = checked(office, asked, row, &catalogue, &deputies, &period);
        rows.push(row.map_err(|refusal| about(&name, refusal))?);
    }
    let whom = match rows.as_slice() {
        [only] => name_of(&deputies, only.deputy),
        several => format!("{} 人", several.len()),
    };
    let term = settings::current_term(office.db())?;
    let operation = Operation::new(Act::SavePledges, format!("{}，{whom}", period.in_words()));
    office.transact(operation, |db| {
        let mut entered = PledgesEntered::default();
        for row in &rows {
            let seen = match &row.before {
                Some(before) => before.seen(),
                None => store::insert(db, term, row.deputy, asked.year)?,
            };
            entered.pledges += 1;
            let held = row.before.as_ref().map_or(&[][..], |before| before.items.as_slice());
            entered.items += store::keep_items(db, seen.id, held, &row.items)?;
            let is_proposed_anew =
                row.before.as_ref().is_none_or(|before| before.stage == PledgeStage::Returned);
            if is_proposed_anew {
                store::add_step(db, seen.id, PledgeStep::Draft, &asked.taken, None)?;
            }
            store::set_stage(db, seen, PledgeStage::Drafted)?;
        }
        Ok(entered)
    })
}

/// A row that may be kept.
struct Row {
    deputy: DeputyId,
    before: Option<Kept>,
    items: Vec<(Option<PledgeItemId>, ItemFacts)>,
}

fn checked(
    office: &Office,
    asked: &SavePledges,
    row: &SavePledge,
    catalogue: &[CatalogueItem],
    deputies: &[Deputy],
    period: &Period,
) -> Result<Row> {
    let before = row.existing.map(|seen| store::one_as_seen(office.db(), seen)).transpose()?;
    let last = match &before {
        Some(before) => {
            rules::may_be_changed(before.stage)?;
            store::last_step_on(office.db(), before.id)?
        }
        None => None,
    };
    rules::check_taken(&asked.taken, last, office.today())?;
    let is_theirs =
        before.as_ref().is_none_or(|before| before.deputy == row.deputy && before.year == asked.year);
    let holds_mandate =
        deputies.iter().any(|deputy| deputy.id == row.deputy && (before.is_some() || deputy.holds_mandate()));
    if !is_theirs || !holds_mandate {
        return Err(
            Refusal::invalid("deputy", "这位代表不在任，或者承诺是别人的。").hinted("请重新选择代表。")
        );
    }
    let mut items = Vec::new();
    for item in &row.items {
        let kept = before.iter().flat_map(|before| &before.items).find(|kept| Some(kept.id) == item.id);
        let same = kept.map_or(item.id.is_none(), |kept| kept.facts.catalogue == item.catalogue);
        if !same {
            return Err(Refusal::invalid("items", "有一项承诺已经不在了。").hinted("请刷新后重新填写。"));
        }
        items.push((item.id, rules::saved(item, kept.map(|kept| &kept.facts), catalogue, period)?));
    }
    let facts: Vec<ItemFacts> = items.iter().map(|(_, facts)| facts.clone()).collect();
    rules::check(&facts, period)?;
    Ok(Row { deputy: row.deputy, before, items })
}

/// Removes a pledge that was entered by mistake.
///
/// # Errors
/// Refused once it is approved, and where a later pledge carried items over; Stale; NotFound.
pub fn remove(office: &mut Office, asked: PledgeRef) -> Result<()> {
    let kept = store::one(office.db(), asked.id)?;
    rules::may_be_changed(kept.stage)?;
    let name = name_of(&everybody(office)?, kept.deputy);
    let about = format!("{}，{name}", period(office, kept.year)?.in_words());
    office.transact(Operation::new(Act::RemovePledge, about), |db| store::remove(db, kept.seen()))
}
