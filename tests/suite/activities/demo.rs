//! The fictional town's year: it is there, it can be counted, and it holds what a year of an office holds.

use std::collections::BTreeMap;

use dutybook_core::activities::api::ListActivities;
use dutybook_core::{Office, demo};
use tempfile::TempDir;

use super::*;

#[test]
fn a_year_of_the_fictional_town_is_whole() {
    let folder = TempDir::new().unwrap();
    let mut office = Office::create(&folder.path().join("清河镇.db"), day("2026-09-30")).unwrap();
    demo::found_town(&mut office).unwrap();
    let lines = activities::list(&office, &ListActivities::default()).unwrap();
    assert!(lines.len() > 200, "{}", lines.len());
    // Each seventh, of every kind in turn: saving all of them again would only prove it slower.
    for line in lines.iter().step_by(7) {
        let file = activities::read(&office, ActivityRef { id: line.id }).unwrap();
        let attendances: Vec<AttendanceFacts> = file.attendances.into_iter().map(|line| line.facts).collect();
        let again = changed(file.id, file.revision, file.facts, attendances);
        let saved = activities::save(&mut office, again)
            .unwrap_or_else(|refusal| panic!("{}: {refusal}", line.title));
        assert!(saved.notes.is_empty(), "{}: {:?}", line.title, saved.notes);
    }
    let facts = activities::duty_facts(office.db(), day("2025-10-01"), day("2026-09-30")).unwrap();
    let count = |wanted: fn(&&activities::DutyFact) -> bool| facts.iter().filter(wanted).count();
    assert!(count(|fact| fact.attendance == Attendance::Leave) > 10);
    assert!(count(|fact| fact.attendance == Attendance::Absent) > 5);
    assert!(count(|fact| fact.review == Review::Claimed) > 5);
    assert_eq!(count(|fact| fact.review == Review::Returned), 1);
    let mut met: BTreeMap<_, u32> = BTreeMap::new();
    for line in
        lines.iter().filter(|line| line.kind == DutyKind::GroupActivity && line.starts_on.year() == 2026)
    {
        *met.entry(line.group_name.clone()).or_default() += 1;
    }
    assert_eq!(met.values().filter(|times| **times >= 4).count(), 5, "{met:?}");
    assert_eq!(met.len(), 6, "{met:?}");
}
