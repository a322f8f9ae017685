//! An activity is kept with everybody's attendance as one operation, or not at all.

use dutybook_core::activities::api::{CopyActivity, ListActivities};
use dutybook_core::deputies::api::{ChangeStatus, DeputyRef, Status, StatusChange};
use dutybook_core::journal;
use dutybook_core::places::api::{GroupFacts, PlaceRef, SavePlace};
use dutybook_core::{Kind, deputies, places};

use super::*;

#[test]
fn a_save_is_one_operation_and_undoing_it_leads_back() {
    let mut town = Town::of(3);
    let [one, two, three] = town.three();
    let before = town.content();
    let lines = journal::list(&town.office).unwrap().len();
    let saved =
        activities::save(&mut town.office, new(congress(), vec![present(one), on_leave(two, 1)])).unwrap();
    assert_eq!(journal::list(&town.office).unwrap().len(), lines + 1);
    let first = town.content();
    let moved = ActivityFacts { place: Some("镇政府礼堂".to_owned()), ..congress() };
    let attendances = vec![present(two), absent(three)];
    activities::save(&mut town.office, changed(saved.id, saved.revision, moved, attendances)).unwrap();
    assert_eq!(journal::list(&town.office).unwrap().len(), lines + 2);
    town.undo();
    assert_eq!(town.content(), first);
    town.undo();
    assert_eq!(town.content(), before);
    journal::redo(&mut town.office).unwrap();
    assert_eq!(town.content(), first);
    activities::remove(&mut town.office, ActivityRef { id: saved.id }).unwrap();
    assert_eq!(town.content(), before);
    town.undo();
    assert_eq!(town.content(), first, "attendances come back with their activity");
}

#[test]
fn an_attendance_that_stays_keeps_its_row() {
    let mut town = Town::of(3);
    let [one, two, three] = town.three();
    let saved =
        activities::save(&mut town.office, new(congress(), vec![present(one), present(two)])).unwrap();
    let row = |town: &Town, deputy| {
        let file = activities::read(&town.office, ActivityRef { id: saved.id }).unwrap();
        file.attendances.iter().find(|line| line.facts.deputy == deputy).map(|line| line.id)
    };
    let kept = row(&town, two).unwrap();
    let attendances = vec![on_leave(two, 1), present(three)];
    activities::save(&mut town.office, changed(saved.id, saved.revision, congress(), attendances)).unwrap();
    assert_eq!(row(&town, two), Some(kept));
    assert_eq!(row(&town, one), None);
    assert!(row(&town, three).unwrap() > kept);
}

#[test]
fn a_form_opened_before_a_change_does_not_write_over_it() {
    let mut town = Town::of(3);
    let [one, two, _] = town.three();
    let saved = activities::save(&mut town.office, new(congress(), vec![present(one)])).unwrap();
    let again = changed(saved.id, saved.revision, congress(), vec![present(two)]);
    activities::save(&mut town.office, again.clone()).unwrap();
    let content = town.content();
    assert_eq!(activities::save(&mut town.office, again.clone()).unwrap_err().kind, Kind::Stale);
    assert_eq!(town.content(), content);
    activities::remove(&mut town.office, ActivityRef { id: saved.id }).unwrap();
    assert_eq!(activities::save(&mut town.office, again).unwrap_err().kind, Kind::NotFound);
    let gone = activities::remove(&mut town.office, ActivityRef { id: saved.id }).unwrap_err();
    assert_eq!(gone.kind, Kind::NotFound);
}

#[test]
fn the_same_activity_twice_is_asked_about() {
    let mut town = Town::of(3);
    let [one, two, three] = town.three();
    activities::save(&mut town.office, new(congress(), vec![present(one), present(two)])).unwrap();
    let twice = new(congress(), vec![present(three)]);
    let refusal = activities::save(&mut town.office, twice.clone()).unwrap_err();
    assert_eq!(place_of(&refusal), "activity_alike");
    assert_eq!(activities::list(&town.office, &ListActivities::default()).unwrap().len(), 1);
    let confirmed = SaveActivity { even_if_alike: true, ..twice };
    let second = activities::save(&mut town.office, confirmed).unwrap();
    let more = changed(second.id, second.revision, congress(), vec![present(two)]);
    activities::save(&mut town.office, more).expect("once confirmed it is not asked about at every change");
    let visit = || ActivityFacts { kind: DutyKind::Visit, half_days: 1, ..congress() };
    activities::save(&mut town.office, new(visit(), vec![present(one)])).unwrap();
    activities::save(&mut town.office, new(visit(), vec![present(two)])).expect("another deputy's visit");
    let doubled = activities::save(&mut town.office, new(visit(), vec![present(two)])).unwrap_err();
    assert_eq!(place_of(&doubled), "activity_alike");
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_kept() {
    let mut town = Town::of(3);
    let [one, ..] = town.three();
    let mut fault = |facts: ActivityFacts, attendance: AttendanceFacts| {
        let refusal = activities::save(&mut town.office, new(facts, vec![attendance])).unwrap_err();
        assert!(activities::list(&town.office, &ListActivities::default()).unwrap().is_empty());
        place_of(&refusal).to_owned()
    };
    assert_eq!(fault(ActivityFacts { title: "　".to_owned(), ..congress() }, present(one)), "title");
    assert_eq!(fault(ActivityFacts { kind: DutyKind::Suggestion, ..congress() }, present(one)), "kind");
    assert_eq!(fault(ActivityFacts { ends_on: day("2026-01-14"), ..congress() }, present(one)), "ends_on");
    let before_the_term =
        ActivityFacts { starts_on: day("2020-01-15"), ends_on: day("2020-01-15"), ..congress() };
    assert_eq!(fault(before_the_term, present(one)), "starts_on");
    assert_eq!(fault(congress(), on_leave(one, 3)), "attendances[0].leave_half_days");
    assert_eq!(fault(congress(), on_leave(one, 0)), "attendances[0].leave_half_days");
    assert_eq!(fault(congress(), AttendanceFacts { spoke: true, ..absent(one) }), "attendances[0].spoke");
    assert_eq!(fault(congress(), present(DeputyId(99))), "attendances[0].deputy");
}

#[test]
fn who_left_office_is_noted_and_not_refused() {
    let mut town = Town::of(3);
    let [one, two, _] = town.three();
    let change = StatusChange {
        status: Status::Resigned,
        on: day("2026-01-01"),
        reason: "工作调动".to_owned(),
        decided_by: "镇人大".to_owned(),
    };
    deputies::change_status(&mut town.office, &ChangeStatus { id: one, change }).unwrap();
    let saved =
        activities::save(&mut town.office, new(congress(), vec![present(one), present(two)])).unwrap();
    assert_eq!(saved.notes.len(), 1);
    assert!(saved.notes[0].contains("王桂兰") && saved.notes[0].contains("不再担任"));
    assert_eq!(activities::read(&town.office, ActivityRef { id: saved.id }).unwrap().notes, saved.notes);
    let asked = CopyActivity { id: saved.id, starts_on: day("2027-01-14") };
    let draft = activities::copy(&town.office, asked).unwrap();
    assert_eq!(draft.invited, [two], "who holds no mandate any more is not invited");
    assert_eq!((draft.facts.starts_on, draft.facts.ends_on), (day("2027-01-14"), day("2027-01-14")));
    assert_eq!(activities::list(&town.office, &ListActivities::default()).unwrap().len(), 1);
}

#[test]
fn deputies_and_groups_with_records_are_not_removed() {
    let mut town = Town::of(3);
    let [one, two, _] = town.three();
    let group = SavePlace {
        id: None,
        facts: GroupFacts {
            number: 1,
            name: "第一代表小组".to_owned(),
            head: None,
            vice_head: None,
            liaison: None,
            department: None,
        },
    };
    let group = places::save_group(&mut town.office, &group).unwrap();
    let facts = ActivityFacts { kind: DutyKind::GroupActivity, group: Some(group), ..congress() };
    activities::save(&mut town.office, new(facts, vec![present(one)])).unwrap();
    let before = town.content();
    let refusal = deputies::remove(&mut town.office, DeputyRef { id: one }).unwrap_err();
    assert_eq!(place_of(&refusal), "deputy_has_records");
    let refusal = places::remove(&mut town.office, PlaceRef::Group(group)).unwrap_err();
    assert!(refusal.message.contains("履职活动"), "{refusal}");
    assert_eq!(town.content(), before);
    deputies::remove(&mut town.office, DeputyRef { id: two }).expect("nothing names this one");
}
