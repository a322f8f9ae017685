//! A session: what is entered of it, the list, the whole file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::rectification::Rectification;
use super::tally::{Ballot, Rule, VotesOnWire};
use crate::values::{
    BallotResult, ConstituencyId, Day, DeputyId, Electorate, EvaluationId, Percent, ReportForm, SessionStage,
    VillageId,
};

/// What is entered of a session (DOMAIN §6).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SessionFacts {
    /// 2026年下半年柳林村代表述职评议会.
    pub title: String,
    /// The day.
    pub date: Day,
    /// Where.
    pub place: Option<String>,
    /// Who presides (主持人).
    pub host: Option<String>,
    /// The constituency whose deputies report; none where they come from several.
    pub constituency: Option<ConstituencyId>,
    /// The order of business, a line a step.
    pub agenda: Vec<String>,
    /// What stands on the ballot papers.
    pub ballot: Ballot,
    /// How votes become a result.
    pub rule: Rule,
    /// How much each electorate's votes weigh.
    pub weights: Weights,
    /// Who reports, in this order.
    pub reporters: Vec<ReporterFacts>,
    /// Voters invited and present, by village.
    pub voters: Vec<VillageVoters>,
    /// Minutes, whole.
    pub minutes: Option<String>,
}

/// How much votes weigh, in percent; together 100. An electorate of weight 0 does not vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Weights {
    /// 选民代表.
    pub voters: u32,
    /// 主席团.
    pub presidium: u32,
    /// 代表互评.
    pub peers: u32,
}

impl Weights {
    /// The weight of an electorate.
    pub const fn of(self, electorate: Electorate) -> u32 {
        match electorate {
            Electorate::Voters => self.voters,
            Electorate::Presidium => self.presidium,
            Electorate::Peers => self.peers,
        }
    }

    /// Those who vote.
    pub fn voting(self) -> impl Iterator<Item = Electorate> {
        Electorate::ALL.iter().copied().filter(move |electorate| self.of(*electorate) > 0)
    }
}

/// A deputy who reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReporterFacts {
    /// Who; once in a session.
    pub deputy: DeputyId,
    /// How.
    pub form: ReportForm,
}

/// Voters of a village.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VillageVoters {
    /// The village.
    pub village: VillageId,
    /// How many were invited.
    pub invited: u32,
    /// How many came.
    pub present: u32,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SessionLine {
    /// The session.
    pub id: EvaluationId,
    /// What it is called.
    pub title: String,
    /// The day.
    pub date: Day,
    /// Where.
    pub place: Option<String>,
    /// How far it has come.
    pub stage: SessionStage,
    /// Who reports, in their order.
    pub names: Vec<String>,
    /// How many have been tallied whole.
    pub tallied: u32,
    /// How many came to each result, once decided.
    pub results: BTreeMap<String, u32>,
    /// Rectification items not done.
    pub open_rectifications: u32,
    /// Those of them past their day.
    pub overdue_rectifications: u32,
    /// Whether somebody who must rectify has no item yet.
    pub lacks_rectification: bool,
}

/// One session whole.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SessionFile {
    /// The session.
    pub id: EvaluationId,
    /// Counts up with each change; sent back when changing.
    pub revision: u32,
    /// What is kept of it.
    pub facts: SessionFacts,
    /// How far it has come.
    pub stage: SessionStage,
    /// When the results were decided.
    pub decided_on: Option<Day>,
    /// When the notice went out.
    pub notified_on: Option<Day>,
    /// Until when it hangs.
    pub notice_until: Option<Day>,
    /// Who reports, in their order, with votes and results.
    pub reporters: Vec<Reporter>,
    /// Questions and answers, in their order.
    pub questions: Vec<Question>,
    /// What voters think, in their order.
    pub opinions: Vec<Opinion>,
    /// Rectification items.
    pub rectifications: Vec<Rectification>,
    /// What the office would ask about it, in sentences.
    pub notes: Vec<String>,
}

/// A deputy who reports, with votes and results.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Reporter {
    /// Who.
    pub deputy: DeputyId,
    /// The name.
    pub name: String,
    /// 选区.
    pub constituency: Option<String>,
    /// How.
    pub form: ReportForm,
    /// Counted ballots, an electorate each.
    pub tallies: Vec<KeptTally>,
    /// What they come to: foreseen while they can change, then as it was decided; none while one is missing.
    pub assessed: Option<Assessed>,
    /// Corrections after deciding, in the order they were made; the last one holds.
    pub corrections: Vec<ResultCorrection>,
    /// The result that holds.
    pub result: Option<BallotResult>,
}

impl Reporter {
    /// The share that holds: as decided, or as it was counted again.
    pub fn share(&self) -> Option<Percent> {
        let corrected = self.corrections.iter().rev().find_map(|correction| correction.share);
        corrected.or_else(|| self.assessed.as_ref().map(|assessed| assessed.share))
    }
}

/// One electorate's counted ballots for a deputy.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KeptTally {
    /// Whose ballots.
    pub electorate: Electorate,
    /// 发出.
    pub issued: u32,
    /// 收回.
    pub returned: u32,
    /// 废票.
    pub spoiled: u32,
    /// Votes of each choice, or of each item's scores.
    #[ts(as = "VotesOnWire")]
    pub votes: Value,
}

/// What ballots come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Assessed {
    /// By the rule.
    pub result: BallotResult,
    /// The share the rule looks at, rounded to hundredths of a percent, a half upwards.
    pub share: Percent,
    /// Why, as it can be read out.
    pub why: String,
}

/// A correction of what was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ResultCorrection {
    /// The result that holds instead.
    pub result: BallotResult,
    /// The share that holds instead, where ballots had been counted wrongly.
    pub share: Option<Percent>,
    /// Why.
    pub reason: String,
    /// Who decided it: 镇人大主席团第十二次会议.
    pub decided_by: String,
    /// When it was made.
    pub made_on: Day,
}

/// A question and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Question {
    /// To whom; none where it was to all.
    pub deputy: Option<DeputyId>,
    /// Who asked; never printed on what is posted.
    pub asked_by: Option<String>,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: Option<String>,
}

/// What voters think of a deputy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Opinion {
    /// Of whom; none where of all.
    pub deputy: Option<DeputyId>,
    /// The opinion.
    pub text: String,
}

/// Asks for one session.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct SessionRef {
    /// Which.
    pub id: EvaluationId,
}

/// A session as it was looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct SessionSeen {
    /// Which.
    pub id: EvaluationId,
    /// The revision that was looked at.
    pub revision: u32,
}

/// Keeps a session: a new one without `existing`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveSession {
    /// Which, as it was looked at; none for a new one.
    pub existing: Option<SessionSeen>,
    /// What to keep.
    pub facts: SessionFacts,
}

/// Keeps one electorate's counted ballots for a deputy, in place of what was entered before.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EnterTally {
    /// Of which session.
    pub session: EvaluationId,
    /// For whom.
    pub deputy: DeputyId,
    /// Whose ballots.
    pub electorate: Electorate,
    /// 发出.
    pub issued: u32,
    /// 收回.
    pub returned: u32,
    /// 废票.
    pub spoiled: u32,
    /// Votes of each choice, or of each item's scores.
    #[ts(as = "VotesOnWire")]
    pub votes: Value,
}

/// Counted ballots to be removed.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct TallyRef {
    /// Of which session.
    pub session: EvaluationId,
    /// Of whom.
    pub deputy: DeputyId,
    /// Whose ballots.
    pub electorate: Electorate,
}

/// Keeps what was asked and said, in place of what was entered before.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveDiscussion {
    /// Of which session.
    pub session: EvaluationId,
    /// Questions and answers.
    pub questions: Vec<Question>,
    /// What voters think.
    pub opinions: Vec<Opinion>,
}

/// Corrects what was decided.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CorrectResult {
    /// Of which session.
    pub session: EvaluationId,
    /// Of whom.
    pub deputy: DeputyId,
    /// The result that holds instead.
    pub result: BallotResult,
    /// The share that holds instead, where ballots had been counted wrongly; the result has to follow from it.
    pub share: Option<Percent>,
    /// Why.
    pub reason: String,
    /// Who decided it.
    pub decided_by: String,
}

/// Says that the notice went out.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct NotifySession {
    /// Which.
    pub id: EvaluationId,
    /// Until when it hangs.
    pub notice_until: Day,
}
