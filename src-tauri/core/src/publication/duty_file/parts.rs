//! Parts two to eight: what was recorded in the period, each record in one part.

use super::super::deeds::{Deed, Raised};
use super::super::duty_column::bracketed;
use super::super::period::Period;
use super::super::public::Kept;
use super::super::town::Town;
use super::{Body, Part, Room};
use crate::points::calendar_days;
use crate::values::{Attendance, DutyKind, DutyRole, Review};

/// A deputy's records of a period: those the office approved, by day.
pub(super) struct Records<'a> {
    deeds: Vec<&'a Deed>,
    raised: Vec<&'a Raised>,
}

const MEETINGS: &[DutyKind] =
    &[DutyKind::CongressSession, DutyKind::PresidiumMeeting, DutyKind::OtherMeeting];
const INSPECTIONS: &[DutyKind] = &[DutyKind::Inspection, DutyKind::Research, DutyKind::LawCheck];
const TRAINING: &[DutyKind] = &[DutyKind::Training];
/// What a deputy does with her group and for her voters.
const GROUP: &[DutyKind] = &[
    DutyKind::GroupActivity,
    DutyKind::Reception,
    DutyKind::Visit,
    DutyKind::Mediation,
    DutyKind::Aid,
    DutyKind::GoodDeed,
    DutyKind::Charity,
    DutyKind::Publicity,
    DutyKind::MayorsDay,
    DutyKind::Other,
    DutyKind::Suggestion,
];
const SUPERVISION: &[DutyKind] = &[DutyKind::DutyReport, DutyKind::Inquiry, DutyKind::DepartmentBallot];

const DEED_COLUMNS: &[(&str, Room)] = &[
    ("日期", Room::Narrow),
    ("类别", Room::Narrow),
    ("内容", Room::Wide),
    ("地点", Room::Middling),
    ("出席情况", Room::Short),
    ("发言", Room::Narrow),
];
const RAISED_COLUMNS: &[(&str, Room)] =
    &[("日期", Room::Narrow), ("类型", Room::Narrow), ("标题", Room::Wide), ("方式", Room::Narrow)];
const HONOUR_COLUMNS: &[(&str, Room)] = &[("序号", Room::Narrow), ("表彰奖励", Room::Wide)];

impl<'a> Records<'a> {
    pub fn of(town: &'a Town, deputy: &Kept, period: Period) -> Self {
        let mut deeds: Vec<&Deed> = town
            .deeds
            .iter()
            .filter(|deed| {
                deed.deputy == deputy.id && deed.review == Review::Approved && period.has(deed.date, town)
            })
            .collect();
        deeds.sort_by_key(|deed| deed.date);
        let mut raised: Vec<&Raised> = town
            .raised
            .iter()
            .filter(|one| {
                one.deputy == deputy.id && one.review == Review::Approved && period.has(one.date, town)
            })
            .collect();
        raised.sort_by_key(|one| one.date);
        Self { deeds, raised }
    }

    /// The period in numbers. Leave and absence stand apart.
    pub fn tally(&self) -> Vec<(&'static str, String, &'static str)> {
        let done = |kinds: &[DutyKind]| {
            self.deeds.iter().filter(|deed| deed.was_done() && kinds.contains(&deed.kind)).count().to_string()
        };
        let missed =
            |attendance| self.deeds.iter().filter(|deed| deed.attendance == attendance).count().to_string();
        let there = self.deeds.iter().filter(|deed| deed.was_done());
        let days = calendar_days(there.map(|deed| (deed.date, deed.attended_half_days().max(1)))).to_string();
        vec![
            ("履职天数", days, "天"),
            ("参加会议", done(MEETINGS), "次"),
            ("视察调研", done(INSPECTIONS), "次"),
            ("学习培训", done(TRAINING), "次"),
            ("小组和联系群众", done(GROUP), "次"),
            ("议案建议", self.raised.len().to_string(), "件"),
            ("请假", missed(Attendance::Leave), "次"),
            ("缺席", missed(Attendance::Absent), "次"),
        ]
    }

    /// The eight parts.
    pub fn parts(&self, facts: Vec<(&'static str, String)>, deputy: &Kept) -> [Part; 8] {
        let honours = deputy.facts.honours.iter().enumerate();
        let honours: Vec<Vec<String>> =
            honours.map(|(place, text)| vec![(place + 1).to_string(), text.clone()]).collect();
        [
            Part { title: "基本情况", body: Body::Facts(facts), summary: String::new() },
            self.part("参加会议", MEETINGS),
            self.part("视察调研", INSPECTIONS),
            self.part("学习培训", TRAINING),
            self.part("小组活动和联系群众", GROUP),
            self.suggestions(),
            self.part("述职和监督", SUPERVISION),
            Part {
                title: "表彰奖励",
                summary: counted(honours.len(), "项"),
                body: Body::Records { columns: HONOUR_COLUMNS, rows: honours },
            },
        ]
    }

    fn part(&self, title: &'static str, kinds: &[DutyKind]) -> Part {
        let deeds: Vec<&&Deed> = self.deeds.iter().filter(|deed| kinds.contains(&deed.kind)).collect();
        let rows = deeds.iter().map(|deed| {
            let pieces = deed.pieces.map(|pieces| format!("（{pieces}件）")).unwrap_or_default();
            vec![
                deed.date.to_string(),
                deed.kind.in_chinese().to_owned(),
                format!("{}{pieces}", deed.title),
                deed.place.clone().unwrap_or_default(),
                deed.attendance_said(),
                if deed.spoke { "发言".to_owned() } else { String::new() },
            ]
        });
        Part {
            title,
            summary: attendance(&deeds),
            body: Body::Records { columns: DEED_COLUMNS, rows: rows.collect() },
        }
    }

    fn suggestions(&self) -> Part {
        let rows = self.raised.iter().map(|one| {
            let role = if one.role == DutyRole::CoSign { "附议" } else { "领衔" };
            vec![one.date.to_string(), one.kind.to_owned(), bracketed(&one.title), role.to_owned()]
        });
        let led = self.raised.iter().filter(|one| one.role != DutyRole::CoSign).count();
        let summary = match self.raised.len() {
            0 => String::new(),
            all => format!("共 {all} 件，领衔 {led} 件，附议 {} 件。", all - led),
        };
        Part {
            title: "议案建议",
            summary,
            body: Body::Records { columns: RAISED_COLUMNS, rows: rows.collect() },
        }
    }
}

fn counted(count: usize, unit: &str) -> String {
    if count == 0 { String::new() } else { format!("共 {count} {unit}。") }
}

/// 应到 4 次，出席 3 次，请假 1 次，缺席 0 次: leave and absence apart.
fn attendance(deeds: &[&&Deed]) -> String {
    if deeds.is_empty() {
        return String::new();
    }
    let missed = |attendance| deeds.iter().filter(|deed| deed.attendance == attendance).count();
    let came = deeds.iter().filter(|deed| deed.came()).count();
    let spoke = deeds.iter().filter(|deed| deed.spoke).count();
    format!(
        "共 {} 次，到场 {came} 次，请假 {} 次，缺席 {} 次，发言 {spoke} 次。",
        deeds.len(),
        missed(Attendance::Leave),
        missed(Attendance::Absent)
    )
}
