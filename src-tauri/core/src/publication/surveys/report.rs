//! 问卷汇总: how many papers came back, each question's answers as bars, and what was written freely.

use super::super::api::SheetKind;
use super::super::options::{Asked, flag};
use super::super::quarter_report::Mark;
use super::super::town::Town;
use super::{of, option};
use crate::values::{QuestionKind, Share, SurveyStage};
use crate::{Refusal, Result};

/// A report.
#[derive(Clone, Debug)]
pub struct SurveyReport {
    /// 人大代表履职情况群众问卷汇总.
    pub title: String,
    /// Who issues it and when.
    pub issued: String,
    /// 发出 200 份，收回 186 份，回收率 93%。
    pub opening: String,
    /// The questions with their answers.
    pub questions: Vec<ReportQuestion>,
}

/// A question with its answers.
#[derive(Clone, Debug)]
pub struct ReportQuestion {
    /// 1．… （单选，180 人作答）
    pub text: String,
    /// A bar an option: its share of those returned.
    pub marks: Vec<Mark>,
    /// What was written freely.
    pub texts: Vec<String>,
}

/// The sheet as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "survey-report".into(),
        title: "问卷汇总".into(),
        about: "问卷收回以后的汇总：份数和回收率，每一题各选项的人数和比例（条形图），摘录文字意见。".into(),
        posted: false,
        options: vec![option(), flag("texts", "列出文字意见", true)],
    }
}

/// Says what the report shows.
///
/// # Errors
/// An option that is none, no questionnaire, or one of which nothing was counted.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<SurveyReport> {
    let mut asked = Asked::new(kind, options)?;
    asked.text("survey")?;
    let with_texts = asked.flag("texts")?;
    let survey = of(town)?;
    let Some(counts) = &survey.counts else {
        return Err(Refusal::invalid("survey", format!("“{}”还没有录入结果。", survey.facts.title))
            .hinted("请先录入收回的份数和各项人数，再打印汇总。"));
    };
    let draft = if survey.stage == SurveyStage::Closed { "" } else { "（未汇总）" };
    let rate = Share { part: counts.returned.into(), whole: counts.issued.max(1).into() }.percent();
    let questions = (1..).zip(&survey.facts.questions).zip(&counts.answers).zip(&survey.results);
    let questions = questions.map(|(((number, question), answers), result)| {
        let said = match (question.kind, result.answered) {
            (QuestionKind::Free, _) => format!("填空，{} 条", answers.texts.len()),
            (kind, Some(answered)) => format!("{}，{answered} 人作答", kind.in_chinese()),
            (kind, None) => kind.in_chinese().to_owned(),
        };
        let bars = question.options.iter().zip(&answers.counts).zip(&result.shares);
        ReportQuestion {
            text: format!("{number}．{}（{said}）", question.text),
            marks: bars
                .map(|((option, count), share)| Mark {
                    label: option.clone(),
                    value: f64::from(*count),
                    said: format!("{count} 人　{share}%"),
                    strong: false,
                })
                .collect(),
            texts: if with_texts { answers.texts.clone() } else { Vec::new() },
        }
    });
    Ok(SurveyReport {
        title: format!("{}汇总{draft}", survey.facts.title),
        issued: format!("{}　{}", town.office.issuer, survey.closed_on.unwrap_or(town.today).in_chinese()),
        opening: format!(
            "发出 {} 份，收回 {} 份，回收率 {rate}%。比例按收回的份数计算。",
            counts.issued, counts.returned
        ),
        questions: questions.collect(),
    })
}
