//! The steps of pledges: reviewed, posted, registered, judged, and where a judgement was wrong, corrected.

use std::collections::BTreeSet;

use super::show::Standing;
use super::{about, everybody, name_of, period};
use crate::deputies::Deputy;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::pledges::api::{
    CorrectPledge, ItemFacts, JudgePledges, JudgedPledge, PledgeSeen, RegisterDone, TakeStep,
};
use crate::pledges::rules;
use crate::pledges::store::{self, Kept, KeptItem};
use crate::values::{PledgeItemId, PledgeOutcome, PledgeStep};
use crate::{Refusal, Result};

/// Takes a step with pledges, all of them or none: 审核通过, 退回, 公示, 登记.
///
/// # Errors
/// Invalid at a field; Refused where it is not their turn, naming the rule, or where one to be approved falls short of
/// the minimum, naming the setting; Stale; NotFound.
pub fn take_step(office: &mut Office, asked: &TakeStep) -> Result<()> {
    use PledgeStep::{Approve, Post, Register, Return};
    if !matches!(asked.step, Approve | Return | Post | Register) {
        return Err(Refusal::invalid("step", format!("“{}”要逐份办理。", asked.step.in_chinese()))
            .hinted("请打开代表的承诺，在那里填写。"));
    }
    let note = rules::check_note(asked.step, asked.note.as_deref())?;
    let deputies = everybody(office)?;
    let mut taken = Vec::new();
    for seen in &asked.pledges {
        let kept = store::one_as_seen(office.db(), *seen)?;
        let after = next_of(office, asked, &kept, &deputies);
        taken.push((*seen, after.map_err(|refusal| about(&name_of(&deputies, kept.deputy), refusal))?, kept));
    }
    let whom = whom(office, &deputies, taken.iter().map(|(_, _, kept)| kept))?;
    let operation = Operation::new(Act::TakePledgeStep, format!("{}：{whom}", asked.step.in_chinese()));
    office.transact(operation, |db| {
        taken.iter().try_for_each(|(seen, after, _)| {
            store::set_stage(db, *seen, *after)?;
            store::add_step(db, seen.id, asked.step, &asked.taken, note.as_deref())
        })
    })
}

fn next_of(
    office: &Office,
    asked: &TakeStep,
    kept: &Kept,
    deputies: &[Deputy],
) -> Result<crate::values::PledgeStage> {
    let after = rules::next(kept.stage, asked.step)?;
    rules::check_taken(&asked.taken, store::last_step_on(office.db(), kept.id)?, office.today())?;
    if asked.step == PledgeStep::Approve {
        let deputy = deputies.iter().find(|deputy| deputy.id == kept.deputy);
        let category = deputy.and_then(|deputy| deputy.facts.category.as_deref());
        refuse_short(office, kept, category)?;
    }
    Ok(after)
}

fn refuse_short(office: &Office, kept: &Kept, category: Option<&str>) -> Result<()> {
    let minimums = store::minimums(office.db())?;
    let from = period(office, kept.year)?.from;
    let items: Vec<&ItemFacts> = kept.items.iter().map(|item| &item.facts).collect();
    let short = rules::in_force(&minimums, category, from)
        .map_or_else(Vec::new, |minimum| rules::shortfalls(minimum, &items));
    match short.into_iter().next() {
        Some(said) => {
            Err(Refusal::refused(said).hinted("请补充事项，或者先退回并写明原因；要求有变的，请改设置。"))
        }
        None => Ok(()),
    }
}

/// 王桂兰（2026年）, or 68 份（2026年）.
fn whom<'a>(
    office: &Office,
    deputies: &[Deputy],
    kept: impl Iterator<Item = &'a Kept> + Clone,
) -> Result<String> {
    let first = kept
        .clone()
        .next()
        .ok_or_else(|| Refusal::invalid("pledges", "没有选择承诺。").hinted("请先在列表里选择，再办理。"))?;
    let words = period(office, first.year)?.in_words();
    Ok(match kept.count() {
        1 => format!("{}（{words}）", name_of(deputies, first.deputy)),
        several => format!("{several} 份（{words}）"),
    })
}

/// Registers by hand what was done for an item that does not count itself.
///
/// # Errors
/// Refused where the pledge is not posted yet or judged, or the item counts itself; Invalid at a field; Stale; NotFound.
pub fn register_done(office: &mut Office, asked: &RegisterDone) -> Result<()> {
    let kept = store::one_as_seen(office.db(), asked.pledge)?;
    rules::may_be_registered(kept.stage)?;
    let item = item_of(&kept, asked.item)?;
    if item.facts.measure.counts_itself() {
        return Err(Refusal::refused("这一项按履职记录自动计数，不用手工登记。")
            .hinted("少计了的，请补登履职活动、建议或走访记录。"));
    }
    if asked.done.is_some_and(|done| done > 999) {
        return Err(Refusal::invalid("done", "完成数最多填 999。").hinted("请核对完成数。"));
    }
    let note = asked.note.as_deref().map(str::trim).filter(|note| !note.is_empty());
    if note.is_some_and(|note| note.chars().count() > 200) {
        return Err(Refusal::invalid("note", "完成情况超过了 200 个字。").hinted("请写得简短些。"));
    }
    let name = name_of(&everybody(office)?, kept.deputy);
    let operation = Operation::new(Act::RegisterPledgeDone, format!("{name}：{}", item.facts.text));
    office.transact(operation, |db| {
        store::set_done(db, item.id, asked.done, note)?;
        store::set_stage(db, asked.pledge, kept.stage)
    })
}

fn item_of(kept: &Kept, id: PledgeItemId) -> Result<&KeptItem> {
    kept.items
        .iter()
        .find(|item| item.id == id)
        .ok_or_else(|| Refusal::not_found("这项承诺不在了，可能刚被修改。").hinted("请刷新后再看。"))
}

/// Judges registered pledges, all of them or none. What is judged stays: it is corrected by [`correct`] alone.
///
/// # Errors
/// Invalid where an item is not judged; Refused where one is not registered, naming the rule; Stale; NotFound.
pub fn judge(office: &mut Office, asked: &JudgePledges) -> Result<()> {
    let note = rules::check_note(PledgeStep::Judge, asked.note.as_deref())?;
    let deputies = everybody(office)?;
    let mut judged = Vec::new();
    for pledge in &asked.pledges {
        let kept = store::one_as_seen(office.db(), pledge.seen)?;
        let name = name_of(&deputies, kept.deputy);
        rules::next(kept.stage, PledgeStep::Judge).map_err(|refusal| about(&name, refusal))?;
        let last = store::last_step_on(office.db(), kept.id)?;
        rules::check_taken(&asked.taken, last, office.today()).map_err(|refusal| about(&name, refusal))?;
        judged.push(judgement(office, pledge, kept, &name)?);
    }
    let whom = whom(office, &deputies, judged.iter().map(|judgement| &judgement.kept))?;
    office.transact(Operation::new(Act::JudgePledges, whom), |db| {
        judged.iter().try_for_each(|judgement| {
            for (item, outcome, count, remark) in &judgement.items {
                store::set_outcome(db, *item, *outcome, *count, remark.as_deref())?;
            }
            store::add_step(db, judgement.seen.id, PledgeStep::Judge, &asked.taken, note.as_deref())?;
            store::set_judged(db, judgement.seen, judgement.result)
        })
    })
}

/// What is to be kept of a judgement.
struct Judgement {
    seen: PledgeSeen,
    kept: Kept,
    items: Vec<(PledgeItemId, PledgeOutcome, u32, Option<String>)>,
    result: PledgeOutcome,
}

fn judgement(office: &Office, asked: &JudgedPledge, kept: Kept, name: &str) -> Result<Judgement> {
    let ids: BTreeSet<PledgeItemId> = kept.items.iter().map(|item| item.id).collect();
    rules::check_judgement(name, &ids, asked)?;
    let standing = Standing::read(office, period(office, kept.year)?)?;
    let mut items = Vec::new();
    for judged in &asked.items {
        let done = standing.progress(kept.deputy, item_of(&kept, judged.item)?).done.unwrap_or(0);
        let remark = judged.remark.as_deref().map(str::trim).filter(|remark| !remark.is_empty());
        items.push((judged.item, judged.outcome, done, remark.map(str::to_owned)));
    }
    let outcomes: Vec<PledgeOutcome> = asked.items.iter().map(|item| item.outcome).collect();
    let result = asked.result.unwrap_or_else(|| rules::overall(&outcomes));
    Ok(Judgement { seen: asked.seen, kept, items, result })
}

/// Corrects what was judged, in the open: the judgement stays beside the correction.
///
/// # Errors
/// Refused where it is not judged yet, naming the rule; Stale where something else stands; Invalid at a field.
pub fn correct(office: &mut Office, asked: &CorrectPledge) -> Result<()> {
    let kept = store::one(office.db(), asked.id)?;
    rules::next(kept.stage, PledgeStep::Correct)?;
    let (stands, what) = match asked.item {
        Some(id) => item_of(&kept, id).map(|item| (item.outcome, item.facts.text.clone()))?,
        None => (kept.result, "总评".to_owned()),
    };
    rules::check_correction(asked, stands)?;
    let last = store::corrections(office.db(), kept.id)?.last().map(|correction| correction.taken.on);
    let last = last.or(store::last_step_on(office.db(), kept.id)?);
    rules::check_taken(&asked.taken, last, office.today())?;
    let name = name_of(&everybody(office)?, kept.deputy);
    let operation = Operation::new(Act::CorrectPledge, format!("{name}：{what}"));
    office.transact(operation, |db| store::add_correction(db, asked))
}
