//! 问卷: the paper that is answered, without a name on it.

use super::super::api::SheetKind;
use super::super::options::{Asked, flag};
use super::super::town::Town;
use super::{of, option};
use crate::Result;
use crate::values::QuestionKind;

/// A blank questionnaire.
#[derive(Clone, Debug)]
pub struct SurveyForm {
    /// 人大代表履职情况群众问卷.
    pub title: String,
    /// What is said to those who answer.
    pub intro: String,
    /// The questions, numbered.
    pub questions: Vec<FormQuestion>,
    /// Who asks, and until when; empty where it is left out.
    pub issuer: String,
}

/// A question on paper.
#[derive(Clone, Debug)]
pub struct FormQuestion {
    /// 1．您对本选区代表履职是否满意？（单选）
    pub text: String,
    /// Options, each behind a box to be ticked.
    pub options: Vec<String>,
    /// Lines to write on.
    pub lines: usize,
}

/// The sheet as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "survey-form".into(),
        title: "群众问卷".into(),
        about: "发给群众填写的空白问卷，不记名：单选、多选打“√”，填空题留出写字的横线。".into(),
        posted: false,
        options: vec![option(), flag("issuer", "印上发出单位", true)],
    }
}

/// Says what the paper shows.
///
/// # Errors
/// An option that is none, or no questionnaire.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<SurveyForm> {
    let mut asked = Asked::new(kind, options)?;
    asked.text("survey")?;
    let issued = asked.flag("issuer")?;
    let survey = of(town)?;
    let questions = (1..).zip(&survey.facts.questions).map(|(number, question)| FormQuestion {
        text: match question.kind {
            QuestionKind::Free => format!("{number}．{}", question.text),
            kind => format!("{number}．{}（{}）", question.text, kind.in_chinese()),
        },
        options: question.options.clone(),
        lines: if question.kind == QuestionKind::Free { 3 } else { 0 },
    });
    let usual = "您好！为了解群众对人大代表履职的意见，请您填写这份问卷。问卷不记名，请在选中的方框内打“√”。感谢您的支持！";
    Ok(SurveyForm {
        title: survey.facts.title.clone(),
        intro: survey.facts.intro.clone().unwrap_or_else(|| usual.to_owned()),
        questions: questions.collect(),
        issuer: if issued { town.office.issuer.clone() } else { String::new() },
    })
}
