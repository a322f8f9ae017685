//! What deputies did, in a real store: saved whole, taken back, reviewed, counted; 请假 is never 缺席.

mod demo;
mod evidence;
mod pasted;
mod patterns;
mod saving;
mod town;

use dutybook_core::activities::api::{
    ActivityFacts, ActivityRef, AttendanceFacts, ListActivities, ReviewAttendances, SaveActivity, Verdict,
};
use dutybook_core::values::{
    ActivityId, ActivityLevel, Attendance, Day, DeputyId, DutyKind, DutyRole, Review, Tier,
};
use dutybook_core::{Refusal, activities};
use town::Town;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// A congress of two half-days on one day.
fn congress() -> ActivityFacts {
    ActivityFacts {
        kind: DutyKind::CongressSession,
        title: "第六次会议".to_owned(),
        starts_on: day("2026-01-15"),
        ends_on: day("2026-01-15"),
        half_days: 2,
        place: None,
        organiser: None,
        level: ActivityLevel::Township,
        group: None,
        station: None,
        content: None,
        result: None,
    }
}

fn present(deputy: DeputyId) -> AttendanceFacts {
    AttendanceFacts {
        deputy,
        attendance: Attendance::Present,
        observer: false,
        leave_half_days: 0,
        leave_approved_by: None,
        role: DutyRole::Participant,
        spoke: false,
        spoke_text: None,
        tier: Tier::Ordinary,
        pieces: None,
        review: Review::Approved,
        returned_reason: None,
    }
}

fn on_leave(deputy: DeputyId, half_days: u32) -> AttendanceFacts {
    AttendanceFacts { attendance: Attendance::Leave, leave_half_days: half_days, ..present(deputy) }
}

fn absent(deputy: DeputyId) -> AttendanceFacts {
    AttendanceFacts { attendance: Attendance::Absent, ..present(deputy) }
}

fn claimed(deputy: DeputyId) -> AttendanceFacts {
    AttendanceFacts { review: Review::Claimed, ..present(deputy) }
}

fn new(facts: ActivityFacts, attendances: Vec<AttendanceFacts>) -> SaveActivity {
    SaveActivity { id: None, revision: 0, facts, attendances, even_if_alike: false }
}

fn changed(
    id: ActivityId,
    revision: u32,
    facts: ActivityFacts,
    attendances: Vec<AttendanceFacts>,
) -> SaveActivity {
    SaveActivity { id: Some(id), revision, ..new(facts, attendances) }
}

/// A refusal in whole sentences, by its field or, without one, its word for scripts.
fn place_of(refusal: &Refusal) -> &str {
    assert!(refusal.message.ends_with('。'), "{refusal}");
    assert!(refusal.hint.as_ref().is_some_and(|hint| hint.ends_with('。')), "{refusal}");
    refusal.code.as_deref().or(refusal.field.as_deref()).unwrap_or_default()
}

#[test]
fn claims_count_once_they_are_approved_and_come_back_with_a_reason() {
    let mut town = Town::of(3);
    let [one, two, three] = town.three();
    let visit = ActivityFacts { kind: DutyKind::Visit, half_days: 1, ..congress() };
    let saved =
        activities::save(&mut town.office, new(visit, vec![claimed(one), claimed(two), present(three)]))
            .unwrap();
    let claims = activities::claims(&town.office).unwrap();
    assert_eq!(claims.iter().map(|claim| claim.deputy).collect::<Vec<_>>(), [one, two]);
    let review = |at: usize, verdict, reason: Option<&str>| ReviewAttendances {
        attendances: vec![claims[at].id],
        verdict,
        reason: reason.map(str::to_owned),
    };
    let unsaid = activities::review(&mut town.office, &review(1, Verdict::Return, None)).unwrap_err();
    assert_eq!(place_of(&unsaid), "reason");
    activities::review(&mut town.office, &review(0, Verdict::Approve, None)).unwrap();
    activities::review(&mut town.office, &review(1, Verdict::Return, Some("缺走访照片"))).unwrap();
    let again = activities::review(&mut town.office, &review(0, Verdict::Approve, None)).unwrap_err();
    assert!(again.message.contains("已审核"), "{again}");
    let file = activities::read(&town.office, ActivityRef { id: saved.id }).unwrap();
    let reviews: Vec<_> = file.attendances.iter().map(|line| line.facts.review).collect();
    assert_eq!(reviews, [Review::Approved, Review::Returned, Review::Approved]);
    assert_eq!(file.attendances[1].facts.returned_reason.as_deref(), Some("缺走访照片"));
    assert!(file.revision > saved.revision, "a form opened before would write the review over");
    let left = activities::claims(&town.office).unwrap();
    assert_eq!(left.len(), 1, "what was returned stays to be seen");
    town.undo();
    town.undo();
    assert_eq!(activities::claims(&town.office).unwrap(), claims);
}

#[test]
fn lists_count_leave_and_absence_apart() {
    let mut town = Town::of(5);
    let all = town.deputies.clone();
    let spoke = AttendanceFacts { spoke: true, observer: true, ..present(all[3]) };
    let late = AttendanceFacts { attendance: Attendance::Late, ..present(all[4]) };
    let attendances = vec![present(all[0]), on_leave(all[1], 2), absent(all[2]), spoke, late];
    activities::save(&mut town.office, new(congress(), attendances)).unwrap();
    let lines = activities::list(&town.office, &ListActivities::default()).unwrap();
    let counts = lines[0].counts;
    assert_eq!((counts.all, counts.present, counts.leave, counts.absent, counts.late), (5, 2, 1, 1, 1));
    assert_eq!((counts.spoke, counts.observers, counts.claimed), (1, 1, 0));
    let listed = |asked: ListActivities| activities::list(&town.office, &asked).unwrap().len();
    assert_eq!(listed(ListActivities { year: Some(2026), ..ListActivities::default() }), 1);
    assert_eq!(listed(ListActivities { year: Some(2025), ..ListActivities::default() }), 0);
    assert_eq!(listed(ListActivities { kind: Some(DutyKind::Visit), ..ListActivities::default() }), 0);
    assert_eq!(listed(ListActivities { deputy: Some(all[2]), ..ListActivities::default() }), 1);
    assert_eq!(listed(ListActivities { deputy: Some(DeputyId(99)), ..ListActivities::default() }), 0);
}

#[test]
fn duty_facts_are_those_of_the_days_asked_for() {
    let mut town = Town::of(3);
    let [one, two, three] = town.three();
    activities::save(&mut town.office, new(congress(), vec![present(three), on_leave(one, 1), absent(two)]))
        .unwrap();
    let april = ActivityFacts { starts_on: day("2026-04-01"), ends_on: day("2026-04-01"), ..congress() };
    activities::save(&mut town.office, new(april, vec![claimed(one)])).unwrap();
    let facts = activities::duty_facts(town.office.db(), day("2026-01-01"), day("2026-03-31")).unwrap();
    let shown: Vec<_> =
        facts.iter().map(|fact| (fact.deputy, fact.attendance, fact.leave_half_days)).collect();
    let expected =
        [(one, Attendance::Leave, 1), (two, Attendance::Absent, 0), (three, Attendance::Present, 0)];
    assert_eq!(shown, expected);
    let own = activities::duty_facts_of(town.office.db(), one, day("2026-01-01"), day("2026-12-31")).unwrap();
    assert_eq!(own.iter().map(|fact| fact.review).collect::<Vec<_>>(), [Review::Approved, Review::Claimed]);
    assert_eq!((own[1].half_days, own[1].date), (2, day("2026-04-01")));
    let titles = activities::duty_titles(town.office.db(), day("2026-01-01"), day("2026-12-31")).unwrap();
    assert_eq!(titles[&own[0].activity], "第六次会议");
}
