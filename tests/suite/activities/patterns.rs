//! Templates, and what the office asks of everybody.

use dutybook_core::activities::api::{
    ActivityStandards, CopyActivity, GroupActivitiesOf, SaveTemplate, TemplateRef, TrainingAsked, UseTemplate,
};
use dutybook_core::places::api::{GroupFacts, SavePlace};
use dutybook_core::{Kind, places};

use super::*;

#[test]
fn a_template_makes_drafts_and_goes_without_taking_activities_along() {
    let mut town = Town::of(3);
    let [one, two, _] = town.three();
    let held = ActivityFacts {
        title: "2026年1月接待日".to_owned(),
        result: Some("接待 3 人".to_owned()),
        ..congress()
    };
    let saved = activities::save(&mut town.office, new(held, vec![present(two), absent(one)])).unwrap();
    let named = |name: &str| SaveTemplate { activity: saved.id, name: name.to_owned() };
    for (name, word) in [(" ", "不能为空"), (&*"长".repeat(31), "30 个字")] {
        let refusal = activities::save_template(&mut town.office, &named(name)).unwrap_err();
        assert_eq!(place_of(&refusal), "name");
        assert!(refusal.message.contains(word), "{refusal}");
    }
    let id = activities::save_template(&mut town.office, &named("每月接待日")).unwrap();
    assert_eq!(activities::save_template(&mut town.office, &named("每月接待日")), Ok(id), "it is replaced");
    let lines = activities::templates(&town.office).unwrap();
    assert_eq!((lines.len(), lines[0].title.as_str(), lines[0].invited), (1, "{年}年{月}月接待日", 2));
    let draft =
        activities::use_template(&town.office, UseTemplate { id, starts_on: day("2026-10-05") }).unwrap();
    assert_eq!(draft.facts.title, "2026年10月接待日");
    assert_eq!(
        (draft.facts.ends_on, draft.facts.half_days, draft.facts.result),
        (day("2026-10-05"), 2, None)
    );
    assert_eq!(draft.invited, [one, two]);
    activities::remove_template(&mut town.office, TemplateRef { id }).unwrap();
    assert!(activities::templates(&town.office).unwrap().is_empty());
    let gone = activities::remove_template(&mut town.office, TemplateRef { id }).unwrap_err();
    assert_eq!(gone.kind, Kind::NotFound);
    town.undo();
    assert_eq!(activities::templates(&town.office).unwrap(), lines);
    activities::copy(&town.office, CopyActivity { id: saved.id, starts_on: day("2026-10-05") }).unwrap();
}

#[test]
fn trained_is_who_came_and_was_approved() {
    let mut town = Town::of(5);
    let all = town.deputies.clone();
    let training = ActivityFacts { kind: DutyKind::Training, ..congress() };
    let attendances = vec![present(all[0]), on_leave(all[1], 2), absent(all[2]), claimed(all[3])];
    activities::save(&mut town.office, new(training.clone(), attendances)).unwrap();
    let again = ActivityFacts { starts_on: day("2026-05-01"), ends_on: day("2026-05-01"), ..training };
    activities::save(&mut town.office, new(again, vec![present(all[0])])).unwrap();
    let of = |town: &Town, year| activities::training_coverage(&town.office, TrainingAsked { year });
    let coverage = of(&town, None).unwrap();
    assert_eq!(
        (coverage.year, coverage.deputies, coverage.trained, coverage.trained_in_year),
        (2026, 5, 1, 1)
    );
    let earlier = of(&town, Some(2025)).unwrap();
    assert_eq!((earlier.trained, earlier.trained_in_year, earlier.lines[0].times_in_year), (1, 0, 0));
    assert_eq!(place_of(&of(&town, Some(26)).unwrap_err()), "year");
    let times: Vec<_> = coverage.lines.iter().map(|line| line.times).collect();
    assert_eq!(times, [2, 0, 0, 0, 0]);
    assert_eq!(coverage.lines[0].last_on, Some(day("2026-05-01")));
}

#[test]
fn a_group_that_met_too_rarely_is_seen() {
    let mut town = Town::of(3);
    let [one, ..] = town.three();
    let facts = GroupFacts {
        number: 1,
        name: "第一代表小组".to_owned(),
        head: None,
        vice_head: None,
        liaison: None,
        department: None,
    };
    let group = places::save_group(&mut town.office, &SavePlace { id: None, facts }).unwrap();
    let met = ActivityFacts { kind: DutyKind::GroupActivity, group: Some(group), ..congress() };
    activities::save(&mut town.office, new(met, vec![present(one)])).unwrap();
    let count = |town: &Town, year| {
        let counts = activities::group_activities(&town.office, GroupActivitiesOf { year }).unwrap();
        (counts[0].activities, counts[0].least)
    };
    assert_eq!((count(&town, 2026), count(&town, 2025)), ((1, 4), (0, 4)));
    let three = ActivityStandards { least_group_activities: 3 };
    activities::save_standards(&mut town.office, three).unwrap();
    assert_eq!(count(&town, 2026), (1, 3));
    let many = ActivityStandards { least_group_activities: 53 };
    let refusal = activities::save_standards(&mut town.office, many).unwrap_err();
    assert_eq!(place_of(&refusal), "least_group_activities");
    town.undo();
    assert_eq!(activities::standards(&town.office).unwrap().least_group_activities, 4);
    let refusal = activities::group_activities(&town.office, GroupActivitiesOf { year: 26 }).unwrap_err();
    assert_eq!(place_of(&refusal), "year");
}
