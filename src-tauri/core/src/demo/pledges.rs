//! What the fictional town's deputies pledge: 2025 as it was judged, 2026 in its various steps, and the term.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Deserialize;

use crate::pledges::api::{
    CatalogueItem, CatalogueItemFacts, CorrectPledge, ItemFacts, Measure, PledgeStepLine, StepTaken,
};
use crate::pledges::{Period, WholeItem, WholePledge, from_catalogue};
use crate::values::{
    CatalogueItemId, Day, DeputyId, PledgeAspect, PledgeOutcome, PledgeSource, PledgeStage, PledgeStep,
};
use crate::{Refusal, Result, pledges, settings};

#[derive(Deserialize)]
struct TownPledges {
    catalogue: Vec<CatalogueItemFacts>,
    /// When each step was taken and by whom, for each year and for the term.
    steps: BTreeMap<String, BTreeMap<String, (Day, String)>>,
    pledges: Vec<TownPledge>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TownPledge {
    card: String,
    year: Option<i32>,
    stage: PledgeStage,
    /// Places in the catalogue; fixed items are everybody's.
    chosen: Vec<usize>,
    own: Vec<TownItem>,
    /// What was registered by hand, by the item's place.
    #[serde(default)]
    done: BTreeMap<usize, (u32, String)>,
    /// A letter an item: k, p or n.
    #[serde(default)]
    outcomes: String,
    #[serde(default)]
    counts: Vec<u32>,
    remark: Option<String>,
    reason: Option<String>,
    correction: Option<TownCorrection>,
}

#[derive(Deserialize)]
struct TownItem {
    aspect: PledgeAspect,
    text: String,
    target: u32,
}

#[derive(Deserialize)]
struct TownCorrection {
    /// The item's place, the first is 1.
    item: usize,
    after: PledgeOutcome,
    reason: String,
}

/// Adds them; `deputies` by card number.
pub fn add(db: &Connection, json: &[u8], deputies: &BTreeMap<String, DeputyId>) -> Result<()> {
    let town: TownPledges = serde_json::from_slice(json).map_err(Refusal::bug)?;
    let term = settings::current_term(db)?;
    let term_from = settings::office(db)?.term_from;
    let mut listed = Vec::new();
    for facts in &town.catalogue {
        let id = pledges::insert_catalogue_item(db, facts)?;
        listed.push(CatalogueItem { id, revision: 1, facts: facts.clone(), pledged: 0 });
    }
    for pledge in &town.pledges {
        let steps = pledge.year.map_or_else(|| "term".to_owned(), |year| year.to_string());
        let steps = town.steps.get(&steps).ok_or_else(|| missing("办理步骤"))?;
        let deputy = deputies.get(&format!("QH19-{}", pledge.card)).ok_or_else(|| missing(&pledge.card))?;
        let period = Period::of(pledge.year, term_from)?;
        let whole = WholePledge {
            deputy: *deputy,
            year: pledge.year,
            items: pledge.items(&listed, &period),
            steps: pledge.steps(steps)?,
            stage: pledge.stage,
            result: pledge.result(),
        };
        let id = pledges::insert_whole(db, term, &whole)?;
        if let Some(correction) = &pledge.correction {
            let kept = pledges::one(db, id)?;
            let item = kept.items.get(correction.item - 1).ok_or_else(|| missing("更正的事项"))?;
            let asked = CorrectPledge {
                id,
                item: Some(item.id),
                before: item.outcome.ok_or_else(|| missing("评定"))?,
                after: correction.after,
                reason: correction.reason.clone(),
                taken: taken(steps, PledgeStep::Correct)?,
            };
            pledges::add_correction(db, &asked)?;
        }
    }
    Ok(())
}

impl TownPledge {
    fn items(&self, listed: &[CatalogueItem], period: &Period) -> Vec<WholeItem> {
        let fixed = listed.iter().filter(|item| {
            item.facts.source == PledgeSource::Fixed && item.facts.for_term == self.year.is_none()
        });
        let chosen = self.chosen.iter().filter_map(|place| listed.get(*place));
        let from_list = fixed.chain(chosen).map(|item| from_catalogue(item, period));
        let facts = from_list.chain(self.own.iter().map(own)).enumerate();
        facts
            .map(|(place, facts)| WholeItem {
                facts,
                done: self.done.get(&place).cloned(),
                judged: self.outcomes().get(place).copied().zip(self.counts.get(place).copied()),
                remark: self.remark.clone().filter(|_| place == 0),
            })
            .collect()
    }

    fn outcomes(&self) -> Vec<PledgeOutcome> {
        let outcome = |letter| match letter {
            'k' => PledgeOutcome::Kept,
            'p' => PledgeOutcome::Partly,
            _ => PledgeOutcome::NotKept,
        };
        self.outcomes.chars().map(outcome).collect()
    }

    fn result(&self) -> Option<PledgeOutcome> {
        (self.stage == PledgeStage::Judged).then(|| pledges::overall(&self.outcomes()))
    }

    fn steps(&self, steps: &BTreeMap<String, (Day, String)>) -> Result<Vec<PledgeStepLine>> {
        use PledgeStep::{Approve, Draft, Judge, Post, Register, Return};
        let done: &[PledgeStep] = match self.stage {
            PledgeStage::Drafted => &[Draft],
            PledgeStage::Returned => &[Draft, Return],
            PledgeStage::Approved => &[Draft, Approve],
            PledgeStage::Posted => &[Draft, Approve, Post],
            PledgeStage::Registered => &[Draft, Approve, Post, Register],
            PledgeStage::Judged => &[Draft, Approve, Post, Register, Judge],
        };
        let line = |step: &PledgeStep| {
            let note = self.reason.clone().filter(|_| *step == Return);
            Ok(PledgeStepLine { step: *step, taken: taken(steps, *step)?, note })
        };
        done.iter().map(line).collect()
    }
}

fn own(item: &TownItem) -> ItemFacts {
    ItemFacts {
        source: PledgeSource::Own,
        catalogue: None::<CatalogueItemId>,
        aspect: item.aspect,
        text: item.text.clone(),
        measure: Measure::default(),
        target: item.target,
        due: None,
    }
}

fn taken(steps: &BTreeMap<String, (Day, String)>, step: PledgeStep) -> Result<StepTaken> {
    let (on, by) = steps.get(step.word()).ok_or_else(|| missing(step.in_chinese()))?;
    Ok(StepTaken { on: *on, by: by.clone() })
}

fn missing(what: &str) -> Refusal {
    Refusal::bug(format!("演示数据的承诺里缺少{what}"))
}
