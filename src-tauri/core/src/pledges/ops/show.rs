//! Pledges as they stand today: what was done, what is reached, what waits.

use std::collections::BTreeMap;

use super::period;
use crate::office::Office;
use crate::pledges::api::{
    KeptPledge, Minimum, PledgeEvidence, PledgeFile, PledgeItem, PledgeItemFile, PledgeLine, PledgeList,
    PledgeRef, PledgeWaiting, PledgesOf,
};
use crate::pledges::rules::{self, Deed, Period, Progress};
use crate::pledges::store::{self, Kept, KeptItem};
use crate::values::{Day, DeputyId, PledgeStage};
use crate::{Result, deputies};

/// The pledges of a year or of the term: every deputy who holds the mandate, and who else pledged something.
///
/// # Errors
/// Invalid at `year` outside the term; Refused for the term where its first day is not known.
pub fn list(office: &Office, asked: PledgesOf) -> Result<PledgeList> {
    let standing = Standing::read(office, period(office, asked.year)?)?;
    let kept = store::pledges_of(office.db(), asked.year)?;
    let mut kept: BTreeMap<DeputyId, Kept> = kept.into_iter().map(|kept| (kept.deputy, kept)).collect();
    let mut lines = Vec::new();
    for deputy in deputies::list(office)? {
        let pledge = kept.remove(&deputy.id);
        let holds_mandate =
            matches!(deputy.status, deputies::api::Status::InOffice | deputies::api::Status::Suspended);
        if !holds_mandate && pledge.is_none() {
            continue;
        }
        let minimum = standing.minimum(deputy.facts.category.as_deref()).cloned();
        lines.push(PledgeLine {
            deputy: deputy.id,
            name: deputy.facts.name.to_string(),
            stroke_rank: deputy.stroke_rank,
            group_name: deputy.group_name,
            group_number: deputy.group_number,
            pledge: pledge.map(|kept| standing.pledge(&kept, minimum.as_ref())),
            category: deputy.facts.category,
            minimum,
        });
    }
    let Period { year, from, until } = standing.period;
    Ok(PledgeList { year, from, until, waiting: waiting(&lines, office.today() > until), lines })
}

/// One pledge with the evidence of each item.
///
/// # Errors
/// NotFound.
pub fn read(office: &Office, asked: PledgeRef) -> Result<PledgeFile> {
    let db = office.db();
    let kept = store::one(db, asked.id)?;
    let standing = Standing::read(office, period(office, kept.year)?)?;
    let deputies = super::everybody(office)?;
    let category = deputies.iter().find(|deputy| deputy.id == kept.deputy);
    let minimum = standing.minimum(category.and_then(|deputy| deputy.facts.category.as_deref()));
    let evidence = kept
        .items
        .iter()
        .map(|item| PledgeItemFile { item: item.id, records: standing.evidence(kept.deputy, item) });
    Ok(PledgeFile {
        deputy: kept.deputy,
        name: super::name_of(&deputies, kept.deputy),
        year: kept.year,
        pledge: standing.pledge(&kept, minimum),
        evidence: evidence.collect(),
        steps: store::steps(db, kept.id)?,
        corrections: store::corrections(db, kept.id)?,
    })
}

/// What pledges of a period are measured by.
pub(super) struct Standing {
    pub(super) period: Period,
    deeds: BTreeMap<DeputyId, Vec<Deed>>,
    minimums: Vec<Minimum>,
    today: Day,
}

impl Standing {
    pub(super) fn read(office: &Office, period: Period) -> Result<Self> {
        Ok(Self {
            deeds: store::deeds(office.db(), period.from, period.until)?,
            minimums: store::minimums(office.db())?,
            today: office.today(),
            period,
        })
    }

    pub(super) fn minimum(&self, category: Option<&str>) -> Option<&Minimum> {
        rules::in_force(&self.minimums, category, self.period.from)
    }

    fn evidence(&self, deputy: DeputyId, item: &KeptItem) -> Vec<PledgeEvidence> {
        let until = item.facts.due.unwrap_or(self.period.until);
        let deeds = self.deeds.get(&deputy).map_or(&[][..], Vec::as_slice);
        rules::evidence(&item.facts.measure, until, deeds)
    }

    /// How far an item is kept: as it was judged, else counted, else registered by hand.
    pub(super) fn progress(&self, deputy: DeputyId, item: &KeptItem) -> Progress {
        let counted = || {
            let records = self.evidence(deputy, item);
            let count = records.iter().filter(|record| record.left_out.is_none()).count();
            Some(u32::try_from(count).unwrap_or(u32::MAX))
        };
        let done = match item.judged_count {
            Some(count) => Some(count),
            None if item.facts.measure.counts_itself() => counted(),
            None => item.done_by_hand,
        };
        Progress { done, target: item.facts.target }
    }

    fn item(&self, kept: &Kept, item: &KeptItem) -> PledgeItem {
        let progress = self.progress(kept.deputy, item);
        let due = item.facts.due.unwrap_or(self.period.until);
        PledgeItem {
            id: item.id,
            facts: item.facts.clone(),
            carried: item.carried_from.is_some(),
            counts_itself: item.facts.measure.counts_itself(),
            done: progress.done.unwrap_or(0),
            done_note: item.done_note.clone(),
            reached: progress.is_reached(),
            overdue: kept.stage == PledgeStage::Posted && !progress.is_reached() && due < self.today,
            suggested: rules::suggested(progress),
            outcome: item.outcome,
            remark: item.remark.clone(),
        }
    }

    fn pledge(&self, kept: &Kept, minimum: Option<&Minimum>) -> KeptPledge {
        let items: Vec<PledgeItem> = kept.items.iter().map(|item| self.item(kept, item)).collect();
        let is_proposed = matches!(kept.stage, PledgeStage::Drafted | PledgeStage::Returned);
        let minimum = minimum.filter(|_| is_proposed);
        KeptPledge {
            id: kept.id,
            revision: kept.revision,
            stage: kept.stage,
            returned_reason: kept.returned_reason.clone(),
            reached: number(items.iter().filter(|item| item.reached).count()),
            result: kept.result,
            shortfalls: minimum.map_or_else(Vec::new, |minimum| {
                rules::shortfalls(minimum, &kept.items.iter().map(|item| &item.facts).collect::<Vec<_>>())
            }),
            items,
        }
    }
}

fn waiting(lines: &[PledgeLine], is_over: bool) -> PledgeWaiting {
    let mut waiting = PledgeWaiting::default();
    for line in lines {
        let Some(pledge) = &line.pledge else {
            waiting.without += 1;
            continue;
        };
        waiting.overdue += number(pledge.items.iter().filter(|item| item.overdue).count());
        match pledge.stage {
            PledgeStage::Drafted => waiting.to_review += 1,
            PledgeStage::Returned => waiting.returned += 1,
            PledgeStage::Approved => waiting.to_post += 1,
            PledgeStage::Posted if is_over || pledge.items.iter().all(|item| item.reached) => {
                waiting.to_register += 1;
            }
            PledgeStage::Registered => waiting.to_judge += 1,
            PledgeStage::Posted | PledgeStage::Judged => {}
        }
    }
    waiting
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
