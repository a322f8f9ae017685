//! The fictional town's questionnaires: last year's summed up, this year's in draft.

use rusqlite::Connection;
use serde::Deserialize;

use crate::surveys::api::{SurveyCounts, SurveyFacts, SurveyQuestion, SurveySeen};
use crate::values::{Day, SurveyStage};
use crate::{Refusal, Result, settings, surveys};

#[derive(Deserialize)]
struct TownSurvey {
    title: String,
    intro: Option<String>,
    questions: Vec<SurveyQuestion>,
    opened_on: Option<Day>,
    closed_on: Option<Day>,
    counts: Option<SurveyCounts>,
}

/// Adds the questionnaires to the town.
///
/// # Errors
/// Bug where the shipped file is broken.
pub fn add(db: &Connection, json: &[u8]) -> Result<()> {
    let term = settings::current_term(db)?;
    let all: Vec<TownSurvey> = serde_json::from_slice(json).map_err(Refusal::bug)?;
    for one in all {
        let facts = SurveyFacts { title: one.title, intro: one.intro, questions: one.questions };
        let id = surveys::insert(db, term, &facts)?;
        let Some(opened_on) = one.opened_on else { continue };
        surveys::set_stage(db, id, SurveyStage::Open, opened_on)?;
        if let Some(counts) = &one.counts {
            surveys::keep_counts(db, SurveySeen { id, revision: 2 }, counts)?;
        }
        if let Some(closed_on) = one.closed_on {
            surveys::set_stage(db, id, SurveyStage::Closed, closed_on)?;
        }
    }
    Ok(())
}
