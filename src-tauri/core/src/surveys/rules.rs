//! What can be asked, what counts must hold, what they come to, and the life of a questionnaire.

use std::collections::BTreeSet;

use super::api::{QuestionResult, SurveyAnswers, SurveyCounts, SurveyFacts, SurveyQuestion};
use crate::values::{QuestionKind, Share, SurveyStage, SurveyStep};
use crate::{Refusal, Result};

/// A paper with more questions is not answered.
const MOST_QUESTIONS: usize = 40;
const MOST_OPTIONS: usize = 12;
const MOST_PAPERS: u32 = 1_000_000;
const MOST_TEXTS: usize = 2_000;

/// The stage after a step.
///
/// # Errors
/// Refused where it is not the step's turn.
pub fn next(stage: SurveyStage, step: SurveyStep) -> Result<SurveyStage> {
    use SurveyStage::{Closed, Draft, Open};
    match (stage, step) {
        (Draft, SurveyStep::Open) | (Closed, SurveyStep::Reopen) => Ok(Open),
        (Open, SurveyStep::Close) => Ok(Closed),
        (Draft, SurveyStep::Close) => Err(Refusal::refused("问卷还没有发放，不能汇总（先发放、后汇总）。")
            .hinted("请先登记发放，收回后录入结果。")),
        (Draft, SurveyStep::Reopen) => {
            Err(Refusal::refused("问卷还没有汇总，不需要重新录入（先汇总、后重录）。")
                .hinted("请先登记发放。"))
        }
        (Open, SurveyStep::Open | SurveyStep::Reopen) => {
            Err(Refusal::refused("问卷正在发放（先发放、后汇总）。").hinted("请录入收回的结果，再汇总。"))
        }
        (Closed, SurveyStep::Open | SurveyStep::Close) => {
            Err(Refusal::refused("问卷已经汇总（先汇总、后重录）。").hinted("结果有误的，请先重新录入。"))
        }
    }
}

/// Questions stay as they were given out.
///
/// # Errors
/// Refused once it was given out.
pub fn must_be_draft(stage: SurveyStage) -> Result<()> {
    if stage == SurveyStage::Draft {
        return Ok(());
    }
    Err(Refusal::refused("问卷已经发放，题目不能再改（发出去的与汇总的要一致）。")
        .hinted("可以撤销“登记发放”，或者另外起草一份问卷。"))
}

/// Checks a questionnaire as it is entered.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check(facts: &SurveyFacts) -> Result<()> {
    let title = facts.title.trim().chars().count();
    if title == 0 || title > 60 {
        return Err(Refusal::invalid("title", "问卷名称是空的，或者超过了 60 个字。")
            .hinted("例如“人大代表履职情况群众问卷”。"));
    }
    if facts.intro.as_ref().is_some_and(|intro| intro.chars().count() > 500) {
        return Err(Refusal::invalid("intro", "导语超过了 500 个字。").hinted("请写得简短些。"));
    }
    if facts.questions.is_empty() || facts.questions.len() > MOST_QUESTIONS {
        return Err(Refusal::invalid("questions", format!("题目要有 1 到 {MOST_QUESTIONS} 道。"))
            .hinted("一般 5 到 10 道，一页纸能答完。"));
    }
    facts.questions.iter().enumerate().try_for_each(|(at, question)| check_question(at, question))
}

fn check_question(at: usize, question: &SurveyQuestion) -> Result<()> {
    let place = format!("questions[{at}]");
    let number = at + 1;
    let length = question.text.trim().chars().count();
    if length == 0 || length > 120 {
        return Err(Refusal::invalid(&place, format!("第 {number} 题是空的，或者超过了 120 个字。"))
            .hinted("请写明要问什么。"));
    }
    if question.kind == QuestionKind::Free {
        return Ok(());
    }
    let options: BTreeSet<&str> = question.options.iter().map(|option| option.trim()).collect();
    let is_whole = options.len() == question.options.len()
        && options.iter().all(|option| !option.is_empty() && option.chars().count() <= 40);
    if !(2..=MOST_OPTIONS).contains(&question.options.len()) || !is_whole {
        return Err(Refusal::invalid(
            &place,
            format!("第 {number} 题的选项要有 2 到 {MOST_OPTIONS} 个，不能空着、重复或超过 40 个字。"),
        )
        .hinted("例如“满意、基本满意、不满意、不了解”。"));
    }
    Ok(())
}

/// Checks what was counted: no more papers come back than were given out, no option is ticked more often than papers came
/// back, and where one option may be ticked they come to no more together.
///
/// # Errors
/// Invalid at the number that does not add up.
pub fn check_counts(facts: &SurveyFacts, counts: &SurveyCounts) -> Result<()> {
    let SurveyCounts { issued, returned, answers } = counts;
    if *issued > MOST_PAPERS {
        return Err(
            Refusal::invalid("issued", format!("发出的份数超过了 {MOST_PAPERS}。")).hinted("请核对份数。")
        );
    }
    if returned > issued {
        return Err(Refusal::invalid("returned", format!("收回 {returned} 份，比发出的 {issued} 份还多。"))
            .hinted("请重新清点收回的问卷。"));
    }
    if *returned == 0 {
        return Err(Refusal::invalid("returned", "没有收回的问卷，得不出结果。").hinted("请填写收回的份数。"));
    }
    if answers.len() != facts.questions.len() {
        return Err(Refusal::invalid("answers", "结果的题数与问卷不一致。").hinted("请刷新后重新录入。"));
    }
    let mut both = facts.questions.iter().zip(answers).enumerate();
    both.try_for_each(|(at, (question, own))| check_answers(at, question, own, *returned))
}

fn check_answers(at: usize, question: &SurveyQuestion, own: &SurveyAnswers, returned: u32) -> Result<()> {
    let place = format!("answers[{at}]");
    let number = at + 1;
    if own.counts.len() != question.options.len() {
        return Err(Refusal::invalid(&place, format!("第 {number} 题的票数与选项不一致。"))
            .hinted("请刷新后重新录入。"));
    }
    let long = own.texts.iter().any(|text| text.chars().count() > 500);
    if own.texts.len() > MOST_TEXTS || long {
        return Err(Refusal::invalid(
            &place,
            format!("第 {number} 题的文字回答太多，或者有一条超过了 500 个字。"),
        )
        .hinted("请摘录要点。"));
    }
    if let Some((option, count)) =
        question.options.iter().zip(&own.counts).find(|(_, count)| **count > returned)
    {
        return Err(Refusal::invalid(
            &place,
            format!("第 {number} 题“{option}”有 {count} 人选，比收回的 {returned} 份还多。"),
        )
        .hinted("请重新清点这一题。"));
    }
    let sum: u64 = own.counts.iter().map(|count| u64::from(*count)).sum();
    if question.kind == QuestionKind::Single && sum > u64::from(returned) {
        return Err(Refusal::invalid(
            &place,
            format!(
                "第 {number} 题是单选，各项合计 {sum} 人，比收回的 {returned} 份还多 {}。",
                sum - u64::from(returned)
            ),
        )
        .hinted("单选题每份只计一项，多选的不计；请重新清点这一题。"));
    }
    Ok(())
}

/// What the answers come to, a question each.
pub fn results(facts: &SurveyFacts, counts: &SurveyCounts) -> Vec<QuestionResult> {
    let both = facts.questions.iter().zip(&counts.answers);
    both.map(|(question, own)| QuestionResult {
        answered: (question.kind == QuestionKind::Single).then(|| own.counts.iter().sum()),
        shares: own
            .counts
            .iter()
            .map(|count| Share { part: (*count).into(), whole: counts.returned.max(1).into() }.percent())
            .collect(),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_questionnaire_is_given_out_before_it_is_summed_up() {
        let mut allowed = Vec::new();
        for stage in SurveyStage::ALL {
            for step in SurveyStep::ALL {
                match next(*stage, *step) {
                    Ok(after) => allowed.push((*stage, *step, after)),
                    Err(refusal) => {
                        assert!(
                            refusal.message.contains("先") && refusal.message.ends_with('。'),
                            "{refusal}"
                        );
                        assert!(refusal.hint.is_some_and(|hint| hint.ends_with('。')));
                    }
                }
            }
        }
        assert_eq!(
            allowed,
            [
                (SurveyStage::Draft, SurveyStep::Open, SurveyStage::Open),
                (SurveyStage::Open, SurveyStep::Close, SurveyStage::Closed),
                (SurveyStage::Closed, SurveyStep::Reopen, SurveyStage::Open),
            ]
        );
    }
}
