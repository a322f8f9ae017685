//! The duty menu of a year as a table: a row an item, how far it has come, and how many stand how with it.

use super::ops::{Table, number, said, words};
use crate::Result;
use crate::menu::api::MenuYearAsked;
use crate::menu::{audience_in_chinese, months_in_chinese, seats_in_chinese, year};
use crate::office::Office;

/// 履职菜单, in the plan's order; 请假 and 未参加 apart.
pub fn menu(office: &Office, of: i32) -> Result<Table> {
    let heads = [
        "计划时间",
        "性质",
        "项目",
        "类别",
        "半天数",
        "地点",
        "组织单位",
        "面向",
        "名额",
        "报名截止",
        "状态",
        "取消原因",
        "面向人数",
        "已报名",
        "候补",
        "活动次数",
        "已完成",
        "请假",
        "未参加",
        "逾期未开展",
        "说明",
    ];
    let mut table = Table::new(format!("履职菜单 {of}年"), &heads);
    table.rows.extend(year(office, MenuYearAsked { year: of })?.items.into_iter().map(|line| {
        let (facts, counts) = (&line.facts, line.counts);
        let mut row = vec![
            words(months_in_chinese(facts)),
            words(facts.part.in_chinese()),
            words(&facts.title),
            words(facts.kind.in_chinese()),
            number(facts.half_days),
            said(facts.place.as_ref().or(line.station_name.as_ref())),
            said(facts.organiser.as_ref()),
            words(audience_in_chinese(&line)),
            words(seats_in_chinese(facts)),
            said(facts.sign_up_by),
            words(line.stage.in_chinese()),
            said(line.cancelled_reason.as_ref()),
        ];
        let of_people =
            [counts.audience, counts.signed_up, counts.waiting, counts.activities, counts.done, counts.leave];
        row.extend(of_people.map(number));
        row.push(number(counts.missed));
        row.extend([words(if line.is_overdue { "是" } else { "" }), said(facts.notes.as_ref())]);
        row
    }));
    Ok(table)
}
