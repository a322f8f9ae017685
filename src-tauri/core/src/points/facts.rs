//! The duty records of a time, as the judge sees them: attendances of activities and parts in suggestions.

use std::collections::BTreeMap;

use super::api::{DutyRecord, RecordId};
use crate::activities::DutyFact;
use crate::suggestions::SuggestionFact;
use crate::values::{ActivityId, Attendance, DeputyId, DutyKind, SuggestionId};

/// A deputy's records, and beside each the activity it is an attendance of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// What the judge sees.
    pub records: Vec<DutyRecord>,
    /// The activity of each record; none for a suggestion.
    pub activities: Vec<Option<ActivityId>>,
}

impl Facts {
    fn push(&mut self, record: DutyRecord, activity: Option<ActivityId>) {
        self.records.push(record);
        self.activities.push(activity);
    }

    /// A record by its id, with its activity.
    pub fn find(&self, id: &RecordId) -> Option<(&DutyRecord, Option<ActivityId>)> {
        let at = self.records.iter().position(|record| record.id == *id)?;
        Some((&self.records[at], self.activities[at]))
    }
}

/// Puts attendances and suggestions to their deputies.
pub fn by_deputy(attended: &[DutyFact], suggested: &[SuggestionFact]) -> BTreeMap<DeputyId, Facts> {
    let mut facts: BTreeMap<DeputyId, Facts> = BTreeMap::new();
    for fact in attended {
        facts.entry(fact.deputy).or_default().push(of_attendance(fact), Some(fact.activity));
    }
    for fact in suggested {
        facts.entry(fact.deputy).or_default().push(of_suggestion(fact), None);
    }
    facts
}

/// The id of a suggestion among the records.
pub fn suggestion_record(suggestion: SuggestionId) -> RecordId {
    RecordId::Word(format!("suggestion-{}", suggestion.0))
}

/// Who sat in without a seat (列席) was at one of the other meetings, whatever meeting it was (DOMAIN §3).
fn of_attendance(fact: &DutyFact) -> DutyRecord {
    let is_meeting = matches!(fact.kind, DutyKind::CongressSession | DutyKind::PresidiumMeeting);
    let kind = if fact.observer && is_meeting { DutyKind::OtherMeeting } else { fact.kind };
    DutyRecord {
        id: RecordId::Number(fact.id.0),
        kind,
        date: fact.date,
        status: fact.review,
        attendance: fact.attendance,
        leave_half_days: fact.leave_half_days,
        half_days: Some(fact.half_days),
        pieces: fact.pieces,
        role: fact.role,
        spoke: fact.spoke,
        tier: fact.tier,
    }
}

fn of_suggestion(fact: &SuggestionFact) -> DutyRecord {
    DutyRecord {
        id: suggestion_record(fact.suggestion),
        kind: DutyKind::Suggestion,
        date: fact.date,
        status: fact.review,
        attendance: Attendance::Present,
        leave_half_days: 0,
        half_days: None,
        pieces: None,
        role: fact.role,
        spoke: false,
        tier: fact.tier,
    }
}
