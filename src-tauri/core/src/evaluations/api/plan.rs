//! Who has reported this term and who has not, and what the office holds itself to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::session::Weights;
use super::tally::{Ballot, Rule};
use crate::values::{BallotResult, Day, DeputyId};

/// What the office holds its evaluations to, in force from a day on (DOMAIN §6: local rules, settings of the office).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct EvaluationStandards {
    /// In force from this day.
    pub dated: Day,
    /// Where it is written: 《述职评议办法》.
    pub basis: String,
    /// At least so many deputies a year.
    pub least_a_year: u32,
    /// At most so many.
    pub most_a_year: u32,
    /// What new sessions vote on.
    pub ballot: Ballot,
    /// How votes become a result.
    pub rule: Rule,
    /// How much each electorate's votes weigh.
    pub weights: Weights,
    /// How many days there are to rectify.
    pub rectify_days: u32,
    /// 公示期: how many working days a notice hangs.
    pub notice_days: u32,
}

/// Asks for a year's plan.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct PlanOf {
    /// The year.
    pub year: i32,
}

/// Who is to report.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct EvaluationPlan {
    /// The year.
    pub year: i32,
    /// What is in force at its end, or today where it is not over.
    pub standards: EvaluationStandards,
    /// Deputies who hold the mandate, by constituency, inside it by strokes.
    pub lines: Vec<PlanLine>,
    /// How many reported or are to report in the year.
    pub this_year: u32,
    /// How many have reported in this term.
    pub reported: u32,
    /// What the office would ask about it, in sentences.
    pub notes: Vec<String>,
}

/// A deputy and when she reported.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PlanLine {
    /// Who.
    pub deputy: DeputyId,
    /// The name.
    pub name: String,
    /// 选区.
    pub constituency: Option<String>,
    /// 代表小组.
    pub group: Option<String>,
    /// 单位及职务.
    pub position: Option<String>,
    /// When she reported last in this term.
    pub reported_on: Option<Day>,
    /// When she is to report.
    pub planned_on: Option<Day>,
    /// What the last ballot came to.
    pub result: Option<BallotResult>,
}
