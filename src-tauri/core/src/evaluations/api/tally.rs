//! A tally as it is asked, and what it comes to.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::values::{BallotResult, Percent, Points};

/// A tally as it is asked: read by the slice itself, so that a slip is named by its place (`votes.excellent`).
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(as = "TallyCase")]
pub struct AskedTally(pub Value);

/// One body's counted ballots and the rule they are judged by.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TallyCase {
    /// What stood on the ballot papers.
    pub ballot: Ballot,
    /// How many were given out (发出).
    pub issued: u32,
    /// How many came back (收回).
    pub returned: u32,
    /// How many of these are spoiled (废票).
    pub spoiled: u32,
    /// How many are valid (有效票), where they were counted apart; else those returned less the spoiled ones.
    #[serde(default)]
    #[ts(optional)]
    pub valid: Option<u32>,
    /// How many stand for each choice; a choice that is left out has none. Of scored items, how many gave each score.
    #[ts(as = "VotesOnWire")]
    pub votes: Value,
    /// The rule.
    pub rule: Rule,
}

/// What stands on a ballot paper, for each deputy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Ballot {
    /// 满意、基本满意、不满意.
    #[serde(rename = "satisfaction3")]
    Satisfaction3,
    /// 优秀、称职、基本称职、不称职.
    #[serde(rename = "grades4")]
    Grades4,
    /// 优秀、合格、不合格.
    #[serde(rename = "grades3")]
    Grades3,
    /// Items that are each given a score.
    #[serde(rename = "scored")]
    Scored(Vec<ScoredItem>),
}

/// An item that is given a score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScoredItem {
    /// What it is: 联系选民.
    pub item: String,
    /// The highest score.
    pub most: Points,
}

/// For the screens' types: choices and their votes, or items and how many gave each score.
#[derive(TS)]
#[ts(untagged)]
#[allow(dead_code, reason = "only its TypeScript is used")]
pub enum VotesOnWire {
    /// `{"satisfied": 41}`.
    Choices(BTreeMap<String, u32>),
    /// `{"联系选民": {"18": 30}}`.
    Scores(BTreeMap<String, BTreeMap<String, u32>>),
}

/// How votes become a result (a setting of the office).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
pub enum Rule {
    /// 不满意 over half: to be rectified.
    Word(RuleWord),
    /// Shares of 称职 and better.
    Shares(Thresholds),
}

impl Rule {
    /// Rectified where 不满意 is over half; exactly half is not.
    pub const OVER_HALF: Self = Self::Word(RuleWord::OverHalfDissatisfied);
}

/// A rule that needs no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RuleWord {
    /// 不满意 over half: to be rectified.
    OverHalfDissatisfied,
}

/// From which shares on a deputy is 称职 and 基本称职; both are reached at exactly so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// 称职 from so many percent of the valid votes.
    pub competent_from: Percent,
    /// 基本称职 from so many percent.
    pub basic_from: Percent,
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RuleAsWritten)
    }
}

/// Takes the word or the two shares, and says of what else is there what it is.
struct RuleAsWritten;

impl<'de> serde::de::Visitor<'de> for RuleAsWritten {
    type Value = Rule;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("`over_half_dissatisfied` or `competent_from` with `basic_from`")
    }

    fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<Rule, E> {
        RuleWord::deserialize(serde::de::value::StrDeserializer::new(word)).map(Rule::Word)
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Rule, A::Error> {
        Thresholds::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(Rule::Shares)
    }
}

/// What counted ballots come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Tallied {
    /// The result by the rule.
    pub result: BallotResult,
    /// Valid ballots.
    pub valid: u32,
    /// Each choice's share of the valid ballots, or each scored item's mean as a share of its highest score: percent,
    /// rounded to hundredths, a half upwards, each alone. The result never rests on a rounded number.
    pub shares: BTreeMap<String, Percent>,
    /// The share the rule looks at, rounded in the same way.
    pub decisive: Percent,
    /// Why it is so, as it can be read out.
    pub why: String,
}
