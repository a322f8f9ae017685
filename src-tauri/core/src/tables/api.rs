//! What is asked of tables, and what is told of workbooks that were written.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{Day, Quarter};

/// The tables that can be made, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TableName {
    /// 履职活动, a row each.
    Activities,
    /// 出席情况, deputies down and activities across.
    Attendance,
    /// 出席情况, a row a deputy and activity.
    AttendanceLines,
    /// 待审核的履职记录.
    Claims,
    /// 履职菜单 of a year, a row an item.
    Menu,
    /// 议案建议登记簿.
    Suggestions,
    /// 履职积分表 of a quarter.
    Points,
    /// 三方评分 of a quarter.
    Scores,
    /// 错、重、漏 of a quarter.
    Objections,
    /// 先进小组评选, up to a quarter.
    Groups,
    /// 更正.
    Corrections,
    /// 联系户.
    Households,
    /// 五联系 and 联系户.
    Contacts,
}

impl TableName {
    /// Every one.
    pub const ALL: [Self; 13] = [
        Self::Activities,
        Self::Attendance,
        Self::AttendanceLines,
        Self::Claims,
        Self::Menu,
        Self::Suggestions,
        Self::Points,
        Self::Scores,
        Self::Objections,
        Self::Groups,
        Self::Corrections,
        Self::Households,
        Self::Contacts,
    ];

    /// The word it is asked for by.
    pub fn word(self) -> &'static str {
        match self {
            Self::Activities => "activities",
            Self::Attendance => "attendance",
            Self::AttendanceLines => "attendance_lines",
            Self::Claims => "claims",
            Self::Menu => "menu",
            Self::Suggestions => "suggestions",
            Self::Points => "points",
            Self::Scores => "scores",
            Self::Objections => "objections",
            Self::Groups => "groups",
            Self::Corrections => "corrections",
            Self::Households => "households",
            Self::Contacts => "contacts",
        }
    }
}

/// What narrows a table; what does not apply to it is passed over.
#[derive(Clone, Copy, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct TableOptions {
    /// The first day, for activities and attendance; the year's or quarter's where it is absent.
    #[ts(optional)]
    pub from: Option<Day>,
    /// The last day.
    #[ts(optional)]
    pub to: Option<Day>,
    /// The year, for activities, attendance and the menu; without days, quarter and year it is today's.
    #[ts(optional)]
    pub year: Option<i32>,
    /// The quarter: of points today's where it is absent.
    #[ts(optional)]
    pub quarter: Option<Quarter>,
    /// Whether names, addresses and phones of households stand in it; each is logged as looked at.
    #[ts(optional, as = "Option<_>")]
    pub private: bool,
}

/// A table to be made and written as a workbook.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ExportTable {
    /// Which.
    pub what: TableName,
    /// What narrows it.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub options: TableOptions,
    /// Where to: an .xlsx path.
    pub out: String,
}

/// A table of the window to be written as a workbook, as it stands there.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WriteTable {
    /// What it is: 履职活动.
    pub title: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, a cell a head.
    pub rows: Vec<Vec<TableCell>>,
    /// Where to: an .xlsx path.
    pub out: String,
}

/// A cell of a table: a number to be reckoned with, or words.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(untagged)]
pub enum TableCell {
    /// A number.
    Number(f64),
    /// Words; what looks like a formula stays words.
    Words(String),
}

/// A file that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Written {
    /// Where it is.
    pub path: String,
    /// Rows in it.
    pub rows: u32,
}
