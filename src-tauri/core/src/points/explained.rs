//! A judgement as the office reads it: each point beside the record it rests on, by title and day.

use std::collections::BTreeMap;

use super::api::{ExplainedLine, ExplainedRecord, Judgement, RecordId};
use super::facts::Facts;
use crate::values::{ActivityId, Quarter};

/// What records are called.
#[derive(Clone, Debug, Default)]
pub struct Titles {
    /// Of activities.
    pub activities: BTreeMap<ActivityId, String>,
    /// Of suggestions, by the id of their record.
    pub suggestions: BTreeMap<RecordId, String>,
}

impl Titles {
    fn of(&self, id: &RecordId, activity: Option<ActivityId>) -> String {
        let title = match activity {
            Some(activity) => self.activities.get(&activity),
            None => self.suggestions.get(id),
        };
        title.cloned().unwrap_or_default()
    }

    /// A record as an explanation names it.
    pub fn record(&self, id: &RecordId, facts: &Facts) -> Option<ExplainedRecord> {
        let (record, activity) = facts.find(id)?;
        Some(ExplainedRecord {
            id: id.clone(),
            activity: activity.map(|activity| activity.0),
            kind: record.kind,
            title: self.of(id, activity),
            date: record.date,
        })
    }
}

/// The lines of a judgement that belong to its quarter: records of other quarters are explained where they belong.
pub fn lines(judgement: Judgement, quarter: Quarter, facts: &Facts, titles: &Titles) -> Vec<ExplainedLine> {
    let lines = judgement.items.into_iter().filter_map(|item| {
        let record = item.records.first().and_then(|id| titles.record(id, facts));
        let is_own =
            item.records.is_empty() || record.as_ref().is_some_and(|record| quarter.has(record.date));
        is_own.then_some(ExplainedLine {
            rule: item.rule,
            name: item.name,
            clause: item.clause,
            points: item.points,
            why: item.why,
            record,
        })
    });
    lines.collect()
}
