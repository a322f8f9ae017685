//! Activities and attendance as tables; those of attendance come back through the import unchanged.

use std::collections::BTreeMap;

use super::api::TableCell;
use super::ops::{Table, number, said, words};
use crate::activities::api::{ActivityLine, AttendanceFacts, AttendanceLine, ListActivities};
use crate::activities::{attendances, claims as all_claims, list};
use crate::deputies::Deputy;
use crate::office::Office;
use crate::values::{Attendance, Day, DeputyId, Review};
use crate::{Result, deputies, places};

/// 履职活动, by day.
pub fn activities(office: &Office, days: (Day, Day)) -> Result<Table> {
    let heads = [
        "日期",
        "结束日期",
        "活动名称",
        "活动类别",
        "半天数",
        "地点",
        "组织单位",
        "层级",
        "代表小组",
        "联络站",
        "登记人数",
        "出席",
        "请假",
        "缺席",
        "迟到",
        "早退",
        "列席",
        "发言",
        "附件",
    ];
    let mut table = Table::new(title("履职活动", days), &heads);
    for line in of_days(office, days)? {
        let counts = line.counts;
        let of_people = [
            counts.all,
            counts.present,
            counts.leave,
            counts.absent,
            counts.late,
            counts.left_early,
            counts.observers,
            counts.spoke,
            line.evidence,
        ];
        let mut row = facts(&line);
        row.extend([
            words(line.level.in_chinese()),
            said(line.group_name.as_ref()),
            said(line.station_name.as_ref()),
        ]);
        row.extend(of_people.map(number));
        table.rows.push(row);
    }
    Ok(table)
}

/// 出席情况, a row a deputy and activity.
pub fn lines(office: &Office, days: (Day, Day)) -> Result<Table> {
    let heads = [
        "日期",
        "结束日期",
        "活动名称",
        "活动类别",
        "半天数",
        "地点",
        "组织单位",
        "姓名",
        "所在村",
        "代表小组",
        "出席情况",
        "请假半天数",
        "准假人",
        "是否发言",
        "审核",
    ];
    let mut table = Table::new(title("出席情况", days), &heads);
    let people = People::read(office)?;
    for line in of_days(office, days)? {
        for attendance in attendances(office.db(), line.id)? {
            let AttendanceLine { name, facts: its, .. } = attendance;
            let [village, group] = people.places(its.deputy);
            let mut row = facts(&line);
            row.extend([words(name), said(village), said(group), words(how(&its))]);
            row.push(if its.leave_half_days > 0 { number(its.leave_half_days) } else { words("") });
            let spoke = if its.spoke { "是" } else { "" };
            row.extend([said(its.leave_approved_by.as_ref()), words(spoke), words(its.review.in_chinese())]);
            table.rows.push(row);
        }
    }
    Ok(table)
}

/// 出席情况, deputies down and activities across; a blank says that nothing was registered. What waits for review or was
/// returned is shown and not counted.
pub fn across(office: &Office, days: (Day, Day)) -> Result<Table> {
    let mut table = Table::new(title("出席情况统计表", days), &["序号", "姓名", "所在村", "代表小组"]);
    let people = People::read(office)?;
    let lines = of_days(office, days)?;
    let mut by_deputy: BTreeMap<DeputyId, Vec<(usize, AttendanceFacts)>> = BTreeMap::new();
    for (at, line) in lines.iter().enumerate() {
        let on = if line.starts_on == line.ends_on {
            line.starts_on.to_string()
        } else {
            format!("{}至{}", line.starts_on, line.ends_on)
        };
        table.heads.push(format!("（{on}）{}", line.title));
        for attendance in attendances(office.db(), line.id)? {
            by_deputy.entry(attendance.facts.deputy).or_default().push((at, attendance.facts));
        }
    }
    table.heads.extend(["到会次数", "请假次数", "缺席次数"].map(str::to_owned));
    let shown = people.deputies.iter().filter(|one| one.holds_mandate() || by_deputy.contains_key(&one.id));
    for (row, deputy) in (1u32..).zip(shown) {
        let own = by_deputy.get(&deputy.id).map_or(&[][..], Vec::as_slice);
        let [village, group] = people.places(deputy.id);
        let mut cells = vec![number(row), words(&deputy.facts.name), said(village), said(group)];
        let first = cells.len();
        cells.resize_with(first + lines.len(), || words(""));
        for (at, facts) in own {
            cells[first + at] = words(mark(facts));
        }
        let count = |of: fn(Attendance) -> bool| {
            let counted = own.iter().filter(|(_, facts)| facts.review == Review::Approved);
            let those = counted.filter(|(_, facts)| of(facts.attendance));
            number(u32::try_from(those.count()).unwrap_or(u32::MAX))
        };
        cells.push(count(|attendance| !matches!(attendance, Attendance::Leave | Attendance::Absent)));
        cells.push(count(|attendance| attendance == Attendance::Leave));
        cells.push(count(|attendance| attendance == Attendance::Absent));
        table.rows.push(cells);
    }
    Ok(table)
}

/// 待审核 and 已退回.
pub fn claims(office: &Office) -> Result<Table> {
    let heads = ["姓名", "活动名称", "日期", "类别", "件数", "状态", "退回原因"];
    let mut table = Table::new("待审核的履职记录", &heads);
    table.rows.extend(all_claims(office)?.into_iter().map(|claim| {
        vec![
            words(claim.name),
            words(claim.title),
            words(claim.starts_on),
            words(claim.kind.in_chinese()),
            claim.pieces.map_or_else(|| words(""), number),
            words(claim.review.in_chinese()),
            said(claim.returned_reason),
        ]
    }));
    Ok(table)
}

/// What every table of activities begins with.
fn facts(line: &ActivityLine) -> Vec<TableCell> {
    vec![
        words(line.starts_on),
        words(line.ends_on),
        words(&line.title),
        words(line.kind.in_chinese()),
        number(line.half_days),
        said(line.place.as_ref()),
        said(line.organiser.as_ref()),
    ]
}

/// Those that began in these days, by day.
fn of_days(office: &Office, (from, to): (Day, Day)) -> Result<Vec<ActivityLine>> {
    let mut lines = list(office, &ListActivities::default())?;
    lines.retain(|line| (from..=to).contains(&line.starts_on));
    lines.sort_by_key(|line| (line.starts_on, line.id));
    Ok(lines)
}

fn title(what: &str, (from, to): (Day, Day)) -> String {
    format!("{what} {from} 至 {to}")
}

/// 出席, 请假, 缺席 …, without the length of leave.
fn how(facts: &AttendanceFacts) -> &'static str {
    match facts.attendance {
        Attendance::Present if facts.observer => "列席",
        // Present with leave for a part is said as the leave it was.
        Attendance::Present if facts.leave_half_days > 0 => "请假",
        attendance => attendance.in_chinese(),
    }
}

/// The same with the length of leave for a part, and whether it waits for the office.
fn mark(facts: &AttendanceFacts) -> String {
    let part = facts.leave_half_days > 0 && facts.attendance == Attendance::Present && !facts.observer;
    let how = if part { format!("请假{}个半天", facts.leave_half_days) } else { how(facts).to_owned() };
    if facts.review == Review::Approved { how } else { format!("{how}（{}）", facts.review.in_chinese()) }
}

/// Deputies and the names of where they belong.
struct People {
    deputies: Vec<Deputy>,
    villages: BTreeMap<i64, String>,
    groups: BTreeMap<i64, String>,
}

impl People {
    fn read(office: &Office) -> Result<Self> {
        let places = places::all(office.db())?;
        let groups = places.groups.into_iter().map(|group| (group.id.0, group.facts.name));
        Ok(Self {
            deputies: deputies::all(office.db())?,
            villages: places.villages.into_iter().map(|village| (village.id.0, village.name)).collect(),
            groups: groups.collect(),
        })
    }

    /// Village and group.
    fn places(&self, id: DeputyId) -> [Option<&String>; 2] {
        let Some(deputy) = self.deputies.iter().find(|deputy| deputy.id == id) else { return [None, None] };
        let village = deputy.facts.village.and_then(|village| self.villages.get(&village.0));
        [village, deputy.facts.group.and_then(|group| self.groups.get(&group.0))]
    }
}
