//! A rulebook (积分细则) as data: what `assets/rulebooks` holds, what the office copies and changes (DOMAIN §5).

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::group::GroupRulebook;
use crate::values::{Day, DutyKind, DutyRole, Points, Tier};

/// A dated, named rulebook. Once used it is never edited; a change is a copy under a new date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rulebook {
    /// Its word: `jiangbei`.
    pub id: String,
    /// 名称, as a posted sheet names it.
    pub name: String,
    /// 施行日期.
    pub dated: Day,
    /// 依据 and what the office should know about it, in sentences.
    #[serde(default)]
    pub note: String,
    /// The categories (类别) of deputy it is for; empty for all.
    #[serde(default)]
    pub categories: Vec<String>,
    /// 分类系数: for these categories awards count more or less.
    #[serde(default)]
    pub multipliers: Vec<Multiplier>,
    /// 基础分, where there is one.
    #[serde(default)]
    pub base: Option<Base>,
    /// 总分上限, where there is one.
    #[serde(default)]
    pub ceiling: Option<Ceiling>,
    /// 积分项目.
    pub items: Vec<RuleItem>,
}

/// An item of a rulebook: which records, how many points, up to where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RuleItem {
    /// Its word in this rulebook: `congress`.
    pub rule: String,
    /// 项目名称: 出席人代会.
    pub name: String,
    /// Where it is written: 第二条第（一）项.
    pub clause: String,
    /// The kinds of record it is for.
    pub kinds: Vec<DutyKind>,
    /// The roles it is for; empty for all.
    #[serde(default)]
    pub roles: Vec<DutyRole>,
    /// The categories of deputy it is for; empty for all.
    #[serde(default)]
    pub categories: Vec<String>,
    /// Where two items want the same record, the lower number takes it.
    #[serde(default)]
    pub order: Option<u32>,
    /// What one award is given for.
    #[serde(default)]
    pub basis: Basis,
    /// 首次: the first award.
    pub first: Points,
    /// 再次: each further one; left out, each further is worth as much as the first.
    #[serde(default)]
    pub further: Option<Points>,
    /// Over which time an award is the first, and further ones are further.
    #[serde(default)]
    pub counted_over: CountedOver,
    /// 分级定分: what stands instead of `first` for records of these tiers.
    #[serde(default)]
    pub tiers: Vec<TierPoints>,
    /// 发言: added where the deputy spoke.
    #[serde(default)]
    pub spoke: Points,
    /// 上限 of the awards of this item.
    #[serde(default)]
    pub up_to: UpTo,
    /// 扣分.
    #[serde(default)]
    pub deductions: Deductions,
    /// 佐证材料: what the office wants to see before it approves.
    #[serde(default)]
    pub evidence: String,
}

/// What one award is given for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// 每次: a record is one award.
    #[default]
    PerTime,
    /// 每件: as many awards as the record has `pieces`.
    PerPiece,
    /// 每半天: as many awards as half-days attended.
    PerHalfDay,
}

/// Over which time "the first" is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CountedOver {
    /// 全年.
    #[default]
    Year,
    /// 本季度.
    Quarter,
}

/// What a tier is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TierPoints {
    /// 等次.
    pub tier: Tier,
    /// 分值.
    pub points: Points,
}

/// The most that counts; absent means no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UpTo {
    /// 每季度.
    #[serde(default)]
    pub quarter: Option<Points>,
    /// 全年.
    #[serde(default)]
    pub year: Option<Points>,
}

/// What is taken off, each written as a positive number; nothing written, nothing taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Deductions {
    /// 请假, per half-day.
    #[serde(default)]
    pub leave_half_day: Points,
    /// 缺席, per time.
    #[serde(default)]
    pub absent: Points,
    /// 迟到, per time.
    #[serde(default)]
    pub late: Points,
    /// 早退, per time.
    #[serde(default)]
    pub left_early: Points,
}

/// A category whose awards are worth so many percent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Multiplier {
    /// 类别.
    pub category: String,
    /// 120 is 1.2 times.
    pub percent: u32,
}

/// 基础分: what everybody has without doing anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Base {
    /// Where it is written.
    pub clause: String,
    /// How much a year, or a quarter where `given` says so.
    pub points: Points,
    /// How a quarter comes to it.
    #[serde(default)]
    pub given: BaseGiven,
}

/// How a quarter comes to its base points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BaseGiven {
    /// 按季平分: a fourth of the year's in each quarter.
    #[default]
    InFourths,
    /// 年初一次: all of it in the first quarter.
    FirstQuarter,
    /// 每季度: all of it in each quarter.
    EachQuarter,
}

/// 总分上限.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Ceiling {
    /// Where it is written.
    pub clause: String,
    /// The most in a quarter.
    #[serde(default)]
    pub quarter: Option<Points>,
    /// The most in a year.
    #[serde(default)]
    pub year: Option<Points>,
}

/// A rulebook to be checked, as a screen or a file has it; misspelt ones are named by their place.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AskedRulebook {
    /// The rulebook.
    #[ts(as = "Rulebook")]
    pub rulebook: Value,
}

/// The rulebooks that ship with the program.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ShippedRulebooks {
    /// For deputies.
    pub deputies: Vec<Rulebook>,
    /// For groups (先进小组评选).
    pub groups: Vec<GroupRulebook>,
}
