//! The rulebook for groups (先进小组评选) and what its judge answers (DOMAIN §5).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::sheet::SheetPlace;
use crate::values::{Day, Points, Quarter};

/// What is counted of a group over a year. Yes and no are 1 and 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GroupFact {
    /// 缺席人代会的人次.
    CongressAbsences,
    /// 所提建议、议案件数.
    Suggestions,
    /// 在人代会上发言的次数.
    CongressSpeeches,
    /// 缺席主席团会议的次数.
    PresidiumAbsences,
    /// 专题调研次数.
    Research,
    /// 在主席团会议上发言的次数.
    PresidiumSpeeches,
    /// 活动记录齐全.
    RecordsInOrder,
    /// 指导村民代表履职.
    GuidesVillagers,
    /// 活动经费公开.
    ExpensesShown,
    /// 小组活动次数.
    Activities,
    /// 每名代表联系的户数 (the fewest of any member).
    HouseholdsPerDeputy,
    /// 推选优秀代表.
    ElectsOutstanding,
    /// 办实事件数.
    GoodDeeds,
}

/// How a count becomes points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GroupScale {
    /// Reached with so many or more.
    AtLeast,
    /// Reached with so many or fewer.
    AtMost,
}

/// A dated rulebook for groups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupRulebook {
    /// Its word: `group`.
    pub id: String,
    /// 名称.
    pub name: String,
    /// 施行日期.
    pub dated: Day,
    /// What the office should know about it, in sentences.
    #[serde(default)]
    pub note: String,
    /// The most a group can come to, where there is one.
    #[serde(default)]
    pub ceiling: Option<Points>,
    /// 评分项目.
    pub items: Vec<GroupItem>,
}

/// An item of a group's rulebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupItem {
    /// Its word in this rulebook.
    pub rule: String,
    /// 项目名称.
    pub name: String,
    /// Where it is written.
    pub clause: String,
    /// What is counted.
    pub fact: GroupFact,
    /// How it is counted.
    pub scale: GroupScale,
    /// How many it takes.
    pub wanted: u32,
    /// What that is worth.
    pub points: Points,
    /// 每多一次加分: what each one beyond is worth, where it is.
    #[serde(default)]
    pub each_more: Points,
    /// 每少一次扣分: what each missing one costs, down to nothing; left out, a miss gives nothing at all.
    #[serde(default)]
    pub each_less: Option<Points>,
}

/// A group's year to be judged.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GroupCase {
    /// `group`, or a whole rulebook.
    #[ts(as = "GroupRulebookOrWord")]
    pub rulebook: Value,
    /// What was counted; what is left out was not registered and counts as none.
    pub facts: BTreeMap<GroupFact, u32>,
}

/// For the screens' types: a word or a whole rulebook.
#[derive(TS)]
#[ts(untagged)]
#[allow(dead_code, reason = "only its TypeScript is used")]
pub enum GroupRulebookOrWord {
    /// `group`.
    Word(String),
    /// A rulebook.
    Whole(Box<GroupRulebook>),
}

/// A group's case as it is asked.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(as = "GroupCase")]
pub struct GroupAsked(pub Value);

/// What the group's judge answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GroupJudgement {
    /// The sum of all items.
    pub total: Points,
    /// One item a clause.
    pub items: Vec<GroupJudgementItem>,
    /// The rulebook's name.
    pub rulebook: String,
}

/// Points of a group and their reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GroupJudgementItem {
    /// The item's word in the rulebook, or `ceiling`.
    pub rule: String,
    /// The item's name.
    pub name: String,
    /// Where it is written.
    pub clause: String,
    /// Points.
    pub points: Points,
    /// Why.
    pub why: String,
}

/// 先进小组评选: the groups as their year so far stands.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct GroupRanking {
    /// Up to the end of which quarter of the year.
    pub quarter: Quarter,
    /// The rulebook's name.
    pub rulebook: String,
    /// The groups by rank, inside a tie in the order of their numbers.
    pub groups: Vec<RankedGroup>,
}

/// A group and its points.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RankedGroup {
    /// The group.
    pub group: SheetPlace,
    /// Its rank; ties share one.
    pub rank: u32,
    /// Deputies in it who hold the mandate.
    pub members: u32,
    /// Its points and their reasons.
    pub judgement: GroupJudgement,
}
