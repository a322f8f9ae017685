//! Part one: who the deputy is, without anything private.

use super::super::public::{Kept, group_name, position, station_name};
use super::super::town::Town;
use crate::deputies::api::{Gender, Level, Status};
use crate::values::{Day, PartialDay};

/// Labels and texts; what is not known is left out.
pub(super) fn of(town: &Town, deputy: &Kept) -> Vec<(&'static str, String)> {
    let (facts, places) = (&deputy.facts, &town.places);
    let constituency = places.constituencies.iter().find(|place| Some(place.id) == facts.constituency);
    let village = places.villages.iter().find(|place| Some(place.id) == facts.village);
    let stations: Vec<String> =
        facts.stations.iter().filter_map(|station| station_name(places, *station)).collect();
    let gender = |gender| if gender == Gender::Female { "女" } else { "男" }.to_owned();
    let status = (deputy.status != Status::InOffice).then(|| status(deputy.status).to_owned());
    let listed = |texts: &[String]| (!texts.is_empty()).then(|| texts.join("、"));
    let lines = [
        ("姓名", Some(facts.name.spread())),
        ("性别", facts.gender.map(gender)),
        ("民族", facts.ethnicity.clone()),
        ("出生年月", facts.birth.map(month)),
        ("籍贯", facts.native_place.clone()),
        ("政治面貌", facts.party.clone()),
        ("加入时间", facts.party_joined.map(month)),
        ("学历", facts.education.clone()),
        ("学位", facts.degree.clone()),
        ("类别", facts.category.clone().or_else(|| facts.identity.clone())),
        ("单位及职务", position(facts)),
        ("选区", constituency.map(|place| place.facts.name.clone())),
        ("村（社区）", village.map(|place| place.name.clone())),
        ("代表小组", facts.group.and_then(|id| group_name(places, id))),
        ("联络站", listed(&stations)),
        ("代表团", facts.delegation.clone()),
        ("代表证号", facts.card_no.clone()),
        (
            "代表层级",
            listed(&facts.levels.iter().map(|level| self::level(*level).to_owned()).collect::<Vec<_>>()),
        ),
        ("当选日期", facts.elected_on.map(Day::in_chinese)),
        ("当选方式", facts.by_election.then(|| "补选".to_owned())),
        ("届数", facts.terms_served.map(|terms| format!("{terms} 届"))),
        ("连任", facts.reelected.map(|again| if again { "是" } else { "否" }.to_owned())),
        ("宣誓日期", facts.oath_on.map(Day::in_chinese)),
        ("担任职务", listed(&facts.offices)),
        ("状态", status),
    ];
    lines
        .into_iter()
        .filter_map(|(label, text)| text.filter(|text| !text.is_empty()).map(|text| (label, text)))
        .collect()
}

fn month(day: PartialDay) -> String {
    format!("{}年{}月", day.year(), day.month())
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Township => "乡镇",
        Level::County => "县",
        Level::City => "市",
        Level::Province => "省",
        Level::Nation => "全国",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::InOffice => "在任",
        Status::Suspended => "暂停执行代表职务",
        Status::Resigned => "辞职",
        Status::Terminated => "代表资格终止",
        Status::Recalled => "罢免",
        Status::Died => "去世",
    }
}
