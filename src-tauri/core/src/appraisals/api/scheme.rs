//! 考评办法: by which weights, thresholds and quota a year is graded.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::Refusal;
use crate::values::{CompositePart, Day, Points};

/// How a year is graded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// How much each part weighs.
    pub weights: CompositeWeights,
    /// From which score each grade begins.
    pub thresholds: GradeThresholds,
    /// How many points are worth a full hundred.
    pub points_full: FullMark,
    /// What becomes of a part nobody has a result for.
    pub missing: MissingPart,
    /// How many may be 优秀; none: no limit.
    pub quota: Option<Quota>,
}

/// How much each part weighs, in percent; together 100. Default 30/40/30 (DOMAIN §7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompositeWeights {
    /// Since when they hold, where there are several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub from: Option<Day>,
    /// 承诺.
    pub pledge: u32,
    /// 积分.
    pub points: u32,
    /// 评议.
    pub evaluation: u32,
}

impl CompositeWeights {
    /// The office's usual ones.
    pub const USUAL: Self = Self { from: None, pledge: 30, points: 40, evaluation: 30 };

    /// What a part weighs.
    pub fn of(&self, part: CompositePart) -> u32 {
        match part {
            CompositePart::Pledge => self.pledge,
            CompositePart::Points => self.points,
            CompositePart::Evaluation => self.evaluation,
        }
    }
}

/// From which score each grade begins, the score itself included: `excellent` and `qualified` for three grades, or
/// `excellent`, `competent` and `basic` for four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GradeThresholds {
    /// 优秀.
    pub excellent: Points,
    /// 合格.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub qualified: Option<Points>,
    /// 称职.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub competent: Option<Points>,
    /// 基本称职.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub basic: Option<Points>,
}

impl GradeThresholds {
    /// 优秀 from 80, 合格 from 60 (DOMAIN §7).
    pub const THREE: Self = Self {
        excellent: Points::whole(80),
        qualified: Some(Points::whole(60)),
        competent: None,
        basic: None,
    };
}

/// How many points are worth a full hundred: a number, or `highest`, which is what the best of those judged has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TS)]
#[ts(type = "string")]
pub enum FullMark {
    /// So many.
    Of(Points),
    /// What the best one has.
    Highest,
}

impl<'de> Deserialize<'de> for FullMark {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value == "highest" {
            return Ok(Self::Highest);
        }
        serde_json::from_value(value).map(Self::Of).map_err(|_| {
            let refusal = Refusal::new(crate::Kind::Invalid, "积分的满分不是一个分值。")
                .hinted("请填写积分多少分折合 100 分，例如 100；以最高分为满分的写 highest。");
            serde::de::Error::custom(refusal)
        })
    }
}

impl Serialize for FullMark {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Of(points) => points.serialize(serializer),
            Self::Highest => serializer.serialize_str("highest"),
        }
    }
}

/// What becomes of a part nobody has a result for: only some deputies report to their voters each year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MissingPart {
    /// The other parts carry its weight, each in its proportion.
    #[default]
    Reweigh,
    /// It counts as nothing.
    Zero,
}

/// How many may be 优秀.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// Not more than so many percent of those who are graded; what does not make a whole person falls away.
    pub excellent: u32,
}
