//! The quarter's sheet: every deputy with points, days and ranks; live while open, as it was frozen once closed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::RecordId;
use super::quarter::Stage;
use crate::deputies::api::{Gender, Status};
use crate::settings::api::OfficeFacts;
use crate::values::{Day, DeputyId, DutyKind, Points, Quarter};

/// 履职积分表 of a quarter: what the preview shows and the posted sheet prints.
///
/// Of a closed quarter it is given as it was frozen, names and office included, and only the days of publication come
/// later. A posted sheet prints no `reason`, `self_score`, `group_score` or `unreviewed`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct QuarterSheet {
    /// The quarter.
    pub quarter: Quarter,
    /// How far it has come.
    pub stage: Stage,
    /// When the draft went out.
    pub circulated_on: Option<Day>,
    /// Until when deputies are asked to answer.
    pub objections_until: Option<Day>,
    /// When it was closed.
    pub closed_on: Option<Day>,
    /// When it was posted.
    pub published_on: Option<Day>,
    /// 公示期: until when it hangs.
    pub notice_until: Option<Day>,
    /// The office, for the sheet's head and foot.
    pub office: OfficeFacts,
    /// The rulebooks that deputies are judged by, for the sheet's basis line.
    pub rulebooks: Vec<String>,
    /// The columns of the matrix, in the order of the rulebooks' items.
    pub columns: Vec<SheetColumn>,
    /// The deputies by rank, inside a tie in stroke order.
    pub rows: Vec<SheetRow>,
}

/// A column of the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SheetColumn {
    /// The item's word in its rulebook; `base`, `ceiling`, `correction`, `final` where it is none of them.
    pub rule: String,
    /// The item's name.
    pub name: String,
}

/// A deputy's quarter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SheetRow {
    /// The deputy.
    pub deputy: DeputyId,
    /// 姓名.
    pub name: String,
    /// 性别.
    pub gender: Option<Gender>,
    /// 民族.
    pub ethnicity: Option<String>,
    /// 类别.
    pub category: Option<String>,
    /// Where the deputy stands.
    pub status: Status,
    /// 选区.
    pub constituency: Option<SheetPlace>,
    /// 小组.
    pub group: Option<SheetPlace>,
    /// 联络站, several at once.
    pub stations: Vec<SheetPlace>,
    /// Which of the sheet's `rulebooks` judges the deputy, from 0.
    pub rulebook: u32,
    /// Points of each column.
    pub items: Vec<Points>,
    /// What the rulebook and corrections of closed quarters come to.
    pub computed: Points,
    /// 代表自评.
    pub self_score: Option<Points>,
    /// 小组评分.
    pub group_score: Option<Points>,
    /// 人大审定.
    pub final_score: Option<Points>,
    /// Why the final one differs.
    pub reason: String,
    /// What counts: the final one where it was entered, else the computed one. The sum of `items`.
    pub total: Points,
    /// 履职天数: calendar days on which the deputy took part in something approved.
    pub duty_days: u32,
    /// Records of the quarter that are claimed and not reviewed.
    pub unreviewed: u32,
    /// 全镇排名: ties share a rank, and the next is so many later (1, 2, 2, 4).
    pub rank: u32,
    /// Rank within the group.
    pub rank_in_group: Option<u32>,
    /// Rank within the category.
    pub rank_in_category: Option<u32>,
}

/// A place a deputy belongs to, as the sheet names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct SheetPlace {
    /// Its place in lists.
    pub number: u32,
    /// Its name.
    pub name: String,
    /// Its row.
    #[ts(type = "number")]
    pub id: i64,
}

/// Where a deputy's points come from, line by line.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Explanation {
    /// The quarter.
    pub quarter: Quarter,
    /// How far it has come.
    pub stage: Stage,
    /// Whose.
    pub deputy: DeputyId,
    /// The deputy's name.
    pub name: String,
    /// The rulebook's name.
    pub rulebook: String,
    /// What counts; the sum of `lines`.
    pub total: Points,
    /// Every point, the base first, then by date, then corrections and the final score.
    pub lines: Vec<ExplainedLine>,
}

/// Points and where they come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExplainedLine {
    /// The item's word in the rulebook; `base`, `ceiling`, `unlisted`, `correction`, `final` where it is none of them.
    pub rule: String,
    /// The item's name.
    pub name: String,
    /// Where it is written; empty where nothing is.
    pub clause: String,
    /// Points, more or less than nothing, or none.
    pub points: Points,
    /// Why, as it can be read to the deputy.
    pub why: String,
    /// The record it rests on; none for base, ceiling, corrections and the final score.
    pub record: Option<ExplainedRecord>,
}

/// A record as an explanation names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExplainedRecord {
    /// A number is an attendance's row; `suggestion-7` is suggestion 7.
    pub id: RecordId,
    /// The activity's row, where it is an attendance.
    #[ts(type = "number | null")]
    pub activity: Option<i64>,
    /// What it was.
    pub kind: DutyKind,
    /// Its title.
    pub title: String,
    /// When.
    pub date: Day,
}
