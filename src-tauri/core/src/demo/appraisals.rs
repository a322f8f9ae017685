//! What the fictional town's office decided about a year before it used the program, and two follow-ups of this one.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::file;
use crate::appraisals::api::{AppraisalYear, DecideAppraisal, DecidedGrade, Decision};
use crate::ladder::api::LadderStep;
use crate::office::Office;
use crate::values::{Day, DeputyId, Grade};
use crate::{Refusal, Result, appraisals, deputies, ladder, settings};

/// A decided year; cards of 优秀 and 不合格, everybody else is 合格.
#[derive(Deserialize)]
struct TownYear {
    year: i32,
    on: Day,
    meeting: String,
    minutes: String,
    excellent: Vec<String>,
    honoured: Vec<String>,
    unqualified: Vec<String>,
}

#[derive(Deserialize)]
struct TownCase {
    deputy: String,
    opened_on: Day,
    reasons: Vec<String>,
    steps: Vec<LadderStep>,
}

/// Adds them to a town whose deputies are there already.
pub fn add(office: &mut Office) -> Result<()> {
    let cards: BTreeMap<String, DeputyId> = deputies::all(office.db())?
        .into_iter()
        .filter_map(|deputy| deputy.facts.card_no.map(|card| (card, deputy.id)))
        .collect();
    let deputy = |card: &String| {
        cards.get(card).copied().ok_or_else(|| Refusal::bug(format!("演示数据里没有代表 {card}")))
    };
    let year: TownYear = serde_json::from_slice(file("appraisal.json")?).map_err(Refusal::bug)?;
    let excellent = year.excellent.iter().map(deputy).collect::<Result<Vec<_>>>()?;
    let honoured = year.honoured.iter().map(deputy).collect::<Result<Vec<_>>>()?;
    let unqualified = year.unqualified.iter().map(deputy).collect::<Result<Vec<_>>>()?;
    let grade = |deputy: &DeputyId| {
        let grade = if excellent.contains(deputy) {
            Grade::Excellent
        } else if unqualified.contains(deputy) {
            Grade::Unqualified
        } else {
            Grade::Qualified
        };
        let reason = Some("启用软件以前审定，补录。".to_owned());
        DecidedGrade { deputy: *deputy, grade, reason, honoured: honoured.contains(deputy) }
    };
    let asked = DecideAppraisal {
        year: year.year,
        decision: Decision { on: year.on, meeting: year.meeting, minutes: year.minutes },
        deputies: cards.values().map(grade).collect(),
    };
    let sheet = appraisals::decided(appraisals::sheet(office, AppraisalYear { year: asked.year })?, &asked);
    let cases: Vec<TownCase> = serde_json::from_slice(file("ladder.json")?).map_err(Refusal::bug)?;
    office.quietly(|db| {
        let term = settings::current_term(db)?;
        appraisals::keep_decided(db, term, None, &asked.decision, &sheet)?;
        for case in &cases {
            let whose = (deputy(&case.deputy)?, case.opened_on);
            ladder::keep_case(db, term, whose, &case.reasons, &case.steps)?;
        }
        Ok(())
    })
}
