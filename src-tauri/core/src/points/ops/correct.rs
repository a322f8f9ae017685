//! Corrections after closing: counter-postings, and where records have moved away from what was posted.

use std::collections::BTreeMap;

use super::quarter::standing;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::points::api::{
    CaseDeputy, Correct, CounterPosting, CounterPostingRef, Difference, ExplainedLine, QuarterRef,
    QuarterSheet, Rulebook,
};
use crate::points::differences::{Judged, differences_of};
use crate::points::explained::{self, Titles};
use crate::points::facts::Facts;
use crate::points::judge::judge;
use crate::points::lifecycle;
use crate::points::store::{self, Gathered, Posting};
use crate::values::{CorrectionId, DeputyId, Points, Quarter};
use crate::{Refusal, Result, deputies};

/// No correction is greater.
const MOST: Points = Points::whole(1_000);

/// Every correction of the term, in the order they were made.
///
/// # Errors
/// Only where the store cannot be read.
pub fn corrections(office: &Office) -> Result<Vec<CounterPosting>> {
    store::corrections(office.db())
}

/// Corrects a closed quarter by a counter-posting in the open one that follows the last closed.
///
/// # Errors
/// Refused where the quarter is not closed; Invalid at a field, so at `deputy` where nobody of the roster is meant.
pub fn correct(office: &mut Office, asked: &Correct) -> Result<CorrectionId> {
    let (kept, stage) = standing(office, asked.quarter)?;
    lifecycle::must_be_closed(asked.quarter, stage)?;
    let Some(kept) = kept else { return Err(Refusal::bug("结算的季度没有记录")) };
    let sheet = store::quarter_sheet(office.db(), kept.id)?;
    check(asked, &sheet)?;
    let quarter = open_quarter(office, asked.quarter)?;
    let name = name_of(office, &sheet, asked.deputy)?;
    let operation = Operation::new(Act::CorrectPoints, format!("{name}，{}", asked.quarter.in_chinese()));
    let today = office.today();
    office.transact(operation, |db| store::insert_correction(db, asked, kept.id, quarter, today))
}

/// Somebody who was not judged in the quarter may have been left out of it.
fn name_of(office: &Office, sheet: &QuarterSheet, deputy: DeputyId) -> Result<String> {
    if let Some(row) = sheet.rows.iter().find(|row| row.deputy == deputy) {
        return Ok(row.name.clone());
    }
    let known = deputies::all(office.db())?.into_iter().find(|known| known.id == deputy);
    known
        .map(|known| known.facts.name.to_string())
        .ok_or_else(|| Refusal::invalid("deputy", "所选的代表不在本届名册里。").hinted("请重新选择代表。"))
}

fn check(asked: &Correct, sheet: &QuarterSheet) -> Result<()> {
    if asked.points.is_zero() || asked.points > MOST || asked.points < -MOST {
        return Err(Refusal::invalid("points", "更正的分值是 0，或者太大。")
            .hinted("多计的写负数，例如 -3；少计的写正数。"));
    }
    if asked.reason.trim().is_empty() || asked.reason.chars().count() > 200 {
        return Err(Refusal::invalid("reason", "没有写明更正的理由，或者超过了 200 个字。")
            .hinted("请写明为什么更正，代表问起时要用。"));
    }
    if !asked.rule.is_empty() && !sheet.columns.iter().any(|column| column.rule == asked.rule) {
        return Err(Refusal::invalid("rule", format!("那个季度的细则里没有代号为“{}”的项目。", asked.rule))
            .hinted("请从积分项目里选择，或者不选。"));
    }
    Ok(())
}

/// The quarter a counter-posting counts in: the one after the last closed.
fn open_quarter(office: &Office, corrected: Quarter) -> Result<Quarter> {
    let quarters = store::kept_quarters(office.db())?;
    let closed = quarters.iter().filter(|kept| kept.stage.is_closed()).map(|kept| kept.quarter);
    Ok(closed.max().unwrap_or(corrected).next())
}

/// Takes a correction back.
///
/// # Errors
/// NotFound; Refused once the quarter it counts in is closed.
pub fn remove_correction(office: &mut Office, asked: CounterPostingRef) -> Result<()> {
    let correction = store::one_correction(office.db(), asked.id)?;
    let (_, stage) = standing(office, correction.quarter)?;
    lifecycle::must_be_open(correction.quarter, stage)?;
    let operation = Operation::new(Act::RemoveCorrection, correction.name);
    office.transact(operation, |db| store::delete_correction(db, asked.id))
}

/// 记录已变: where a closed quarter's postings are no longer what its records would give; nothing is changed by asking.
///
/// # Errors
/// Refused where the quarter is not closed.
pub fn differences(office: &Office, asked: QuarterRef) -> Result<Vec<Difference>> {
    let db = office.db();
    let gathered = store::gather(db, asked.quarter)?;
    lifecycle::must_be_closed(asked.quarter, gathered.stage())?;
    let Some(kept) = &gathered.kept else { return Ok(Vec::new()) };
    let closed = Closed {
        sheet: store::quarter_sheet(db, kept.id)?,
        pinned: store::pinned(db, kept.id)?,
        titles: store::titles(db, &gathered)?,
    };
    let mut posted: BTreeMap<DeputyId, Vec<Posting>> = BTreeMap::new();
    for posting in store::postings(db, kept.id, None)? {
        posted.entry(posting.deputy).or_default().push(posting);
    }
    let corrections: Vec<CounterPosting> =
        store::corrections(db)?.into_iter().filter(|own| own.corrects == asked.quarter).collect();
    let mut found = Vec::new();
    for person in &gathered.people {
        let id = person.deputy.id;
        let postings = posted.remove(&id).unwrap_or_default();
        let now = closed.judged_now(&gathered, id, &postings, &person.facts)?;
        let name = person.deputy.facts.name.as_str();
        let judged = Judged { quarter: asked.quarter, deputy: id, name, posted: &postings, now: &now };
        found.extend(differences_of(&judged, &corrections));
    }
    // Who has neither mandate nor record left in the quarter still has what was posted.
    for (id, postings) in posted {
        let row = closed.sheet.rows.iter().find(|row| row.deputy == id);
        let name = row.map_or("", |row| row.name.as_str());
        let judged = Judged { quarter: asked.quarter, deputy: id, name, posted: &postings, now: &[] };
        found.extend(differences_of(&judged, &corrections));
    }
    Ok(found)
}

/// A quarter as it was closed.
struct Closed {
    sheet: QuarterSheet,
    pinned: BTreeMap<i64, Rulebook>,
    titles: Titles,
}

impl Closed {
    /// What a deputy's records would give today, by the rulebook and the category of the closing.
    fn judged_now(
        &self,
        gathered: &Gathered,
        deputy: DeputyId,
        postings: &[Posting],
        facts: &Facts,
    ) -> Result<Vec<ExplainedLine>> {
        let person = gathered.person(deputy)?;
        let row = self.sheet.rows.iter().find(|row| row.deputy == deputy);
        let case = row.map_or_else(|| person.case(), |row| CaseDeputy { category: row.category.clone() });
        let pinned = postings.first().and_then(|posting| self.pinned.get(&posting.pinned));
        let book = pinned.unwrap_or(&gathered.book_of(person).book);
        let judgement = judge(book, gathered.quarter, &case, &facts.records, &person.closed)?;
        Ok(explained::lines(judgement, gathered.quarter, facts, &self.titles))
    }
}
