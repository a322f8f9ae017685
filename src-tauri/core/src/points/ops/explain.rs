//! 解释积分: where each of a deputy's points comes from, and what one more record would add.

use crate::Result;
use crate::office::Office;
use crate::points::api::{DeputyQuarter, ExplainedLine, Explanation, WhatIfAnswer};
use crate::points::explained::{self, Titles};
use crate::points::judge::{Carried, judge_to_close};
use crate::points::sheet::of_whom;
use crate::points::store::{Gathered, Person};
use crate::points::{lifecycle, store, what_if};

/// Explains a deputy's quarter: as it was posted where it is closed.
///
/// # Errors
/// NotFound where the deputy is not judged in the quarter; Invalid where a record cannot be judged.
pub fn explain(office: &Office, asked: DeputyQuarter) -> Result<Explanation> {
    let db = office.db();
    let gathered = store::gather(db, asked.quarter)?;
    if let Some(kept) = gathered.kept.as_ref().filter(|kept| kept.stage.is_closed()) {
        return posted(office, kept.id, asked, &gathered);
    }
    let person = gathered.person(asked.deputy)?;
    let (lines, _) = explained(&gathered, person, &store::titles(db, &gathered)?)?;
    Ok(Explanation {
        quarter: asked.quarter,
        stage: gathered.stage(),
        deputy: asked.deputy,
        name: person.deputy.facts.name.as_str().to_owned(),
        rulebook: gathered.book_of(person).book.name.clone(),
        total: lines.iter().map(|line| line.points).sum(),
        lines,
    })
}

fn posted(office: &Office, quarter: i64, asked: DeputyQuarter, gathered: &Gathered) -> Result<Explanation> {
    let sheet = store::quarter_sheet(office.db(), quarter)?;
    let row = sheet.rows.into_iter().find(|row| row.deputy == asked.deputy);
    let row = row.ok_or_else(|| gathered.nobody())?;
    let postings = store::postings(office.db(), quarter, Some(asked.deputy))?;
    let lines: Vec<ExplainedLine> = postings.into_iter().flat_map(|posting| posting.lines).collect();
    Ok(Explanation {
        quarter: asked.quarter,
        stage: gathered.stage(),
        deputy: asked.deputy,
        name: row.name,
        rulebook: sheet.rulebooks.get(row.rulebook as usize).cloned().unwrap_or_default(),
        total: lines.iter().map(|line| line.points).sum(),
        lines,
    })
}

/// Everything somebody's quarter comes to, line by line, and what it leaves to later ones.
///
/// # Errors
/// Invalid where a record cannot be judged, naming whose.
pub fn explained(
    gathered: &Gathered,
    person: &Person,
    titles: &Titles,
) -> Result<(Vec<ExplainedLine>, Carried)> {
    let (book, facts) = (&gathered.book_of(person).book, &person.facts);
    let judged = judge_to_close(book, gathered.quarter, &person.case(), &facts.records, &person.closed);
    let (judgement, leaves) = judged.map_err(|refusal| of_whom(refusal, person))?;
    let judged = judgement.total;
    let mut lines = explained::lines(judgement, gathered.quarter, facts, titles);
    lines.extend(person.lines_outside(judged));
    Ok((lines, leaves))
}

/// What one more record of each kind would add to somebody's quarter.
///
/// # Errors
/// Refused where the quarter is closed; NotFound where the deputy is not judged in it.
pub fn what_if_for(office: &Office, asked: DeputyQuarter) -> Result<WhatIfAnswer> {
    let gathered = store::gather(office.db(), asked.quarter)?;
    lifecycle::must_be_open(asked.quarter, gathered.stage())?;
    let person = gathered.person(asked.deputy)?;
    let book = &gathered.book_of(person).book;
    what_if(book, asked.quarter, &person.case(), &person.facts.records, &person.closed)
        .map_err(|refusal| of_whom(refusal, person))
}
