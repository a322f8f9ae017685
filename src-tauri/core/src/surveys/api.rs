//! What the screen sends and sees of questionnaires.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{Day, Percent, QuestionKind, SurveyId, SurveyStage, SurveyStep};

/// What is entered of a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SurveyFacts {
    /// 代表履职情况群众问卷.
    pub title: String,
    /// What is said to those who answer, over the questions.
    pub intro: Option<String>,
    /// The questions, in their order.
    pub questions: Vec<SurveyQuestion>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SurveyQuestion {
    /// The question.
    pub text: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// What can be ticked; none where it is answered freely.
    pub options: Vec<String>,
}

/// What was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SurveyCounts {
    /// 发出.
    pub issued: u32,
    /// 收回.
    pub returned: u32,
    /// A question each, in their order.
    pub answers: Vec<SurveyAnswers>,
}

/// What was answered to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SurveyAnswers {
    /// How many ticked each option.
    pub counts: Vec<u32>,
    /// What was written freely, an answer each.
    pub texts: Vec<String>,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SurveyLine {
    /// The questionnaire.
    pub id: SurveyId,
    /// What it is called.
    pub title: String,
    /// How far it has come.
    pub stage: SurveyStage,
    /// How many questions it asks.
    pub questions: u32,
    /// When it was given out.
    pub opened_on: Option<Day>,
    /// 发出 and 收回, once counted.
    pub issued: Option<u32>,
    /// 收回, once counted.
    pub returned: Option<u32>,
}

/// One questionnaire whole.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SurveyFile {
    /// The questionnaire.
    pub id: SurveyId,
    /// Counts up with each change; sent back when changing.
    pub revision: u32,
    /// What is kept of it.
    pub facts: SurveyFacts,
    /// How far it has come.
    pub stage: SurveyStage,
    /// When it was given out.
    pub opened_on: Option<Day>,
    /// When it was summed up.
    pub closed_on: Option<Day>,
    /// What was counted.
    pub counts: Option<SurveyCounts>,
    /// What it came to, a question each; empty while nothing was counted.
    pub results: Vec<QuestionResult>,
}

/// What a question's answers came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct QuestionResult {
    /// Those who ticked something; of several ticks only the most for one option is known, so none.
    pub answered: Option<u32>,
    /// Each option's share of those returned: percent, rounded to hundredths, a half upwards.
    pub shares: Vec<Percent>,
}

/// Asks for one questionnaire.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct SurveyRef {
    /// Which.
    pub id: SurveyId,
}

/// A questionnaire as it was looked at.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct SurveySeen {
    /// Which.
    pub id: SurveyId,
    /// The revision that was looked at.
    pub revision: u32,
}

/// Keeps a questionnaire: a new one without `existing`, else that one changed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveSurvey {
    /// Which, as it was looked at; none for a new one.
    pub existing: Option<SurveySeen>,
    /// What to keep.
    pub facts: SurveyFacts,
}

/// Keeps what was counted, in place of what was entered before.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveCounts {
    /// Of which questionnaire, as it was looked at.
    pub existing: SurveySeen,
    /// What was counted.
    pub counts: SurveyCounts,
}

/// Takes a questionnaire a step further, or back.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct StepSurvey {
    /// Which.
    pub id: SurveyId,
    /// What is done.
    pub step: SurveyStep,
}
