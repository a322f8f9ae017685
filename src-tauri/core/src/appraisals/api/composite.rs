//! A composite for the judge and what it answers.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::scheme::{CompositeWeights, FullMark, GradeThresholds, MissingPart, Quota};
use crate::values::{CompositePart, Day, Grade, Points};
use crate::{Kind, Refusal};

/// A composite as it is asked: read by the slice itself, so that a slip is named by its place (`deputies[2].pledge`).
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(as = "Composite")]
pub struct AskedComposite(pub Value);

/// What is to be judged: one deputy's parts beside the rule, or many deputies' under `deputies`, where a quota counts.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct Composite {
    /// Many deputies; without it `pledge`, `points`, `evaluation` and `vetoes` are those of one.
    #[serde(default)]
    #[ts(optional)]
    pub deputies: Option<Vec<CompositeDeputy>>,
    /// 承诺 of the one, 0 to 100; none where there is no result.
    #[serde(default)]
    #[ts(optional)]
    pub pledge: Option<Points>,
    /// 积分 of the one, as they are.
    #[serde(default)]
    #[ts(optional)]
    pub points: Option<Points>,
    /// 评议 of the one, 0 to 100.
    #[serde(default)]
    #[ts(optional)]
    pub evaluation: Option<Points>,
    /// What speaks against the one.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub vetoes: Vec<Veto>,
    /// The weights, or several with the day since which each holds; left out: 30/40/30.
    #[serde(default)]
    #[ts(optional, as = "Option<WeightsOrDated>")]
    pub weights: Option<Value>,
    /// The day whose weights count, where several are given: the last of the year.
    #[serde(default)]
    #[ts(optional)]
    pub on: Option<Day>,
    /// From which score each grade begins; left out: 优秀 from 80, 合格 from 60.
    #[serde(default)]
    #[ts(optional)]
    pub thresholds: Option<GradeThresholds>,
    /// How many points are worth a full hundred; left out: 100.
    #[serde(default)]
    #[ts(optional)]
    pub points_full: Option<FullMark>,
    /// What becomes of a part without a result; left out: the others carry its weight.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub missing: MissingPart,
    /// How many may be 优秀: a percentage, alone or under `excellent`.
    #[serde(default)]
    #[ts(optional, as = "Option<QuotaOrPercent>")]
    pub quota: Option<Value>,
}

/// For the screens' types: one set of weights or several dated ones.
#[derive(TS)]
#[ts(untagged)]
#[allow(dead_code, reason = "only its TypeScript is used")]
pub enum WeightsOrDated {
    /// One.
    One(CompositeWeights),
    /// Several, each with `from`.
    Dated(Vec<CompositeWeights>),
}

/// For the screens' types: a quota or its percentage alone.
#[derive(TS)]
#[ts(untagged)]
#[allow(dead_code, reason = "only its TypeScript is used")]
pub enum QuotaOrPercent {
    /// `20`.
    Percent(u32),
    /// `{ "excellent": 20 }`.
    Whole(Quota),
}

/// One of many deputies to be judged.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
pub struct CompositeDeputy {
    /// The deputy's number or name, given back as it came.
    pub id: CompositeId,
    /// 承诺, 0 to 100; none where there is no result.
    #[serde(default)]
    #[ts(optional)]
    pub pledge: Option<Points>,
    /// 积分, as they are.
    #[serde(default)]
    #[ts(optional)]
    pub points: Option<Points>,
    /// 评议, 0 to 100.
    #[serde(default)]
    #[ts(optional)]
    pub evaluation: Option<Points>,
    /// What speaks against the deputy (一票否决).
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub vetoes: Vec<Veto>,
}

/// A number or a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum CompositeId {
    /// A number.
    Number(i64),
    /// A name.
    Word(String),
}

/// 一票否决: a fact that keeps the grade down whatever the score is; on the wire also its words alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Veto {
    /// The fact: 两次未经批准不出席人代会.
    pub why: String,
    /// The best grade it leaves; none: the lowest.
    pub at_most: Option<Grade>,
}

impl<'de> Deserialize<'de> for Veto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::read(&Value::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl Veto {
    fn read(value: &Value) -> Result<Self, Refusal> {
        let fault = |message: &str, hint: &str| Refusal::new(Kind::Invalid, message).hinted(hint);
        let (why, at_most) = match value {
            Value::String(why) => (Some(why.as_str()), &Value::Null),
            whole => (whole["why"].as_str(), &whole["at_most"]),
        };
        let why = why.map(str::trim).filter(|why| !why.is_empty()).ok_or_else(|| {
            fault("否决事项没有写明是什么。", "请用一句话写明，例如“两次未经批准不出席人代会”。")
        })?;
        let at_most = serde_json::from_value(at_most.clone()).map_err(|_| {
            let grades: Vec<&str> = Grade::ALL.iter().map(|grade| grade.word()).collect();
            fault(
                "否决后的等次不在可选的范围内。",
                &format!("可以写的有：{}；不写就是最低一等。", grades.join("、")),
            )
        })?;
        Ok(Self { why: why.to_owned(), at_most })
    }
}

/// What the judge answers: of one deputy, or of many with the quota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
pub enum CompositeAnswer {
    /// Of many.
    Many(JudgedComposite),
    /// Of one.
    One(Box<JudgedDeputy>),
}

/// Everybody judged, in the order they were given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct JudgedComposite {
    /// Each deputy.
    pub deputies: Vec<JudgedDeputy>,
    /// The weights that were used.
    pub weights: CompositeWeights,
    /// How the quota was shared out, where there is one.
    pub quota: Option<QuotaAnswer>,
}

/// What a deputy's year comes to, with every reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct JudgedDeputy {
    /// Who, where many were asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub id: Option<CompositeId>,
    /// 综合得分, 0 to 100, rounded half up to hundredths; none where no part has a result.
    pub score: Option<Points>,
    /// The proposed grade; none where no part has a result.
    pub grade: Option<Grade>,
    /// What the office calls it; empty where there is none.
    pub grade_name: String,
    /// The grade by the score alone, before vetoes and quota.
    pub grade_by_score: Option<Grade>,
    /// Place by score; equals share a place.
    pub rank: Option<u32>,
    /// Whether a tie over the last places of the quota is left to the meeting.
    pub tied: bool,
    /// Each part; what they count sums up to the score.
    pub parts: Vec<JudgedPart>,
    /// Why the grade is as it is, as it can be read to the deputy.
    pub reasons: Vec<String>,
}

/// A part of the composite explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JudgedPart {
    /// Which.
    pub part: CompositePart,
    /// What the office calls it.
    pub name: String,
    /// What was given; none where there is no result.
    pub given: Option<Points>,
    /// As a score of 0 to 100; none where there is no result.
    pub score: Option<Points>,
    /// What it weighs.
    pub weight: u32,
    /// Of how much: 100, or less where a part without a result falls away.
    pub weight_of: u32,
    /// What it adds to the composite.
    pub counted: Points,
    /// Why so much, in a sentence.
    pub why: String,
}

/// How the quota of 优秀 was shared out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct QuotaAnswer {
    /// Not more than so many percent.
    pub percent: u32,
    /// Of so many who are graded.
    pub graded: u32,
    /// That many places.
    pub places: u32,
    /// How many reached 优秀 before the quota.
    pub reached: u32,
    /// How many have it now.
    pub given: u32,
    /// Places left to the meeting, because more deputies than places have the same score.
    pub open: u32,
    /// Who is tied for them.
    pub tied: Vec<CompositeId>,
    /// All that in a sentence.
    pub said: String,
}
