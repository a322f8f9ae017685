//! A questionnaire that was summed up, and what its two sheets say.

use dutybook_core::publication::surveys::chosen;
use dutybook_core::surveys::api::{
    QuestionResult, SurveyAnswers, SurveyCounts, SurveyFacts, SurveyFile, SurveyLine, SurveyQuestion,
};
use dutybook_core::values::{Day, Percent, QuestionKind, SurveyId, SurveyStage};
use serde_json::json;

use super::town::town_of;
use super::{NAMES, drawn, refused, words};

/// Three questions, a kind each.
pub fn closed() -> SurveyFile {
    let question = |text: &str, kind, options: &[&str]| SurveyQuestion {
        text: text.into(),
        kind,
        options: options.iter().map(ToString::to_string).collect(),
    };
    let answers = |counts: &[u32], texts: &[&str]| SurveyAnswers {
        counts: counts.to_vec(),
        texts: texts.iter().map(ToString::to_string).collect(),
    };
    let result = |answered, shares: &[i64]| QuestionResult {
        answered,
        shares: shares.iter().map(|share| Percent::whole(*share)).collect(),
    };
    SurveyFile {
        id: SurveyId(1),
        revision: 1,
        facts: SurveyFacts {
            title: "人大代表履职情况群众问卷".into(),
            intro: None,
            questions: vec![
                question("您对代表履职是否满意？", QuestionKind::Single, &["满意", "基本满意", "不满意"]),
                question("代表通过哪些方式联系您？", QuestionKind::Multiple, &["走访", "接待日"]),
                question("您希望代表做些什么？", QuestionKind::Free, &[]),
            ],
        },
        stage: SurveyStage::Closed,
        opened_on: Day::new(2026, 8, 1),
        closed_on: Day::new(2026, 9, 1),
        counts: Some(SurveyCounts {
            issued: 250,
            returned: 200,
            answers: vec![
                answers(&[120, 60, 10], &[]),
                answers(&[150, 90], &[]),
                answers(&[], &["把路灯修好"]),
            ],
        }),
        results: vec![result(Some(190), &[60, 30, 5]), result(None, &[75, 45]), result(None, &[])],
    }
}

#[test]
fn the_paper_asks_and_names_nobody() {
    let town = town_of(&NAMES);
    let words = words(&drawn(&town, "survey-form", &json!({})));
    for said in [
        "1．您对代表履职是否满意？（单选）",
        "2．代表通过哪些方式联系您？（多选）",
        "3．您希望代表做些什么？",
        "接待日",
        "问卷不记名",
    ] {
        assert!(words.replace('\n', "").contains(said), "{said} in\n{words}");
    }
    assert!(!words.contains("王芳"));
}

#[test]
fn the_report_shows_counts_and_shares_as_bars() {
    let mut town = town_of(&NAMES);
    let report = words(&drawn(&town, "survey-report", &json!({}))).replace('\n', "");
    for said in
        ["发出250份，收回200份，回收率80%", "（单选，190人作答）", "120人60%", "150人75%", "把路灯修好"]
    {
        assert!(report.contains(said), "{said} in\n{report}");
    }
    assert!(!words(&drawn(&town, "survey-report", &json!({ "texts": false }))).contains("路灯"));
    if let Some(survey) = town.survey.as_mut() {
        survey.counts = None;
    }
    assert_eq!(refused(&town, "survey-report", &json!({})).field.as_deref(), Some("survey"));
    town.survey = None;
    assert_eq!(refused(&town, "survey-form", &json!({})).field.as_deref(), Some("survey"));
}

#[test]
fn the_report_is_of_the_newest_that_was_summed_up() {
    let line = |id, stage, title: &str| SurveyLine {
        id: SurveyId(id),
        title: title.into(),
        stage,
        questions: 1,
        opened_on: None,
        issued: None,
        returned: None,
    };
    let lines = [line(3, SurveyStage::Draft, "乙"), line(2, SurveyStage::Closed, "甲")];
    let check = |typed: &str, document: &str, expected| {
        assert_eq!(chosen(&lines, typed, document).map(|id| id.0), expected, "{typed} {document}");
    };
    check("", "survey-report", Some(2));
    check("", "survey-form", Some(3));
    check("甲", "survey-form", Some(2));
    check("2", "survey-form", Some(2));
    check("丙", "survey-form", None);
}
