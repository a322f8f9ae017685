//! What must hold of a session as it is entered, and of the office's own requirements.

use std::collections::BTreeSet;

use super::{ballots, results};
use crate::asked::under;
use crate::evaluations::api::{EvaluationStandards, SaveDiscussion, SessionFacts, Weights};
use crate::values::DeputyId;
use crate::{Refusal, Result};

/// No session hears more deputies.
const MOST_REPORTERS: usize = 60;

/// Checks a session as it is entered; `roster` are the deputies of the term.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check(facts: &SessionFacts, roster: &BTreeSet<DeputyId>) -> Result<()> {
    if facts.title.trim().is_empty() {
        return Err(
            Refusal::invalid("title", "会议名称不能为空。").hinted("例如“2026年柳林村代表述职评议会”。")
        );
    }
    for (field, what, text, most) in [
        ("title", "会议名称", Some(&facts.title), 60),
        ("place", "地点", facts.place.as_ref(), 60),
        ("host", "主持人", facts.host.as_ref(), 30),
        ("minutes", "会议记录", facts.minutes.as_ref(), 20_000),
    ] {
        if text.is_some_and(|text| text.chars().count() > most) {
            return Err(
                Refusal::invalid(field, format!("{what}超过了 {most} 个字。")).hinted("请写得简短些。")
            );
        }
    }
    if facts.agenda.len() > 20 || facts.agenda.iter().any(|line| line.chars().count() > 60) {
        return Err(Refusal::invalid("agenda", "议程超过了 20 项，或者有一项超过了 60 个字。")
            .hinted("请把议程写得简短些。"));
    }
    check_reporters(facts, roster)?;
    let villages: BTreeSet<_> = facts.voters.iter().map(|line| line.village).collect();
    if villages.len() < facts.voters.len() {
        return Err(Refusal::invalid("voters", "同一个村（社区）写了两次。").hinted("请把人数合并成一行。"));
    }
    ballots::check(&facts.ballot).map_err(|refusal| under("ballot", refusal))?;
    results::check(&facts.rule, ballots::choices(&facts.ballot))?;
    check_weights(facts.weights)
}

fn check_reporters(facts: &SessionFacts, roster: &BTreeSet<DeputyId>) -> Result<()> {
    if facts.reporters.len() > MOST_REPORTERS {
        return Err(Refusal::invalid("reporters", format!("一次会上述职的代表超过了 {MOST_REPORTERS} 名。"))
            .hinted("请分几次召开。"));
    }
    let mut seen = BTreeSet::new();
    for (place, reporter) in (1..).zip(&facts.reporters) {
        if !roster.contains(&reporter.deputy) {
            return Err(Refusal::invalid("reporters", format!("第 {place} 名述职代表不在本届名册里。"))
                .hinted("请去掉后重新选择。"));
        }
        if !seen.insert(reporter.deputy) {
            return Err(Refusal::invalid("reporters", format!("第 {place} 名述职代表重复了。"))
                .hinted("同一名代表只写一次，请去掉重复的。"));
        }
    }
    Ok(())
}

/// Weights come to 100.
///
/// # Errors
/// Invalid at `weights` where they do not.
pub fn check_weights(weights: Weights) -> Result<()> {
    let sum = u64::from(weights.voters) + u64::from(weights.presidium) + u64::from(weights.peers);
    if sum == 100 {
        return Ok(());
    }
    Err(Refusal::invalid("weights", format!("选民代表、主席团、代表互评的权重合计是 {sum}，应当是 100。"))
        .hinted("只由选民测评的填 100、0、0；例如三方测评填 70、20、10。"))
}

/// Checks the office's own requirements.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_standards(standards: &EvaluationStandards) -> Result<()> {
    if standards.least_a_year > standards.most_a_year || standards.most_a_year > 500 {
        return Err(Refusal::invalid("most_a_year", "每年述职的人数，最多的比最少的还少，或者太大。")
            .hinted("例如最少 5 名，最多 10 名。"));
    }
    if !(1..=730).contains(&standards.rectify_days) {
        return Err(
            Refusal::invalid("rectify_days", "整改期限要在 1 天和 730 天之间。").hinted("一般是 60 天。")
        );
    }
    if !(1..=60).contains(&standards.notice_days) {
        return Err(Refusal::invalid("notice_days", "公示期要在 1 个和 60 个工作日之间。")
            .hinted("一般是 5 个工作日。"));
    }
    if standards.basis.chars().count() > 100 {
        return Err(Refusal::invalid("basis", "依据超过了 100 个字。").hinted("请只写文件的名称和条款。"));
    }
    ballots::check(&standards.ballot).map_err(|refusal| under("ballot", refusal))?;
    results::check(&standards.rule, ballots::choices(&standards.ballot))?;
    check_weights(standards.weights)
}

/// Checks questions and opinions; `reporters` are those who report in the session.
///
/// # Errors
/// Invalid at the line that cannot be.
pub fn check_discussion(discussion: &SaveDiscussion, reporters: &BTreeSet<DeputyId>) -> Result<()> {
    let stranger = |deputy: Option<DeputyId>| deputy.is_some_and(|deputy| !reporters.contains(&deputy));
    for (at, question) in discussion.questions.iter().enumerate() {
        let place = format!("questions[{at}]");
        let texts = [Some(&question.question), question.answer.as_ref(), question.asked_by.as_ref()];
        check_line(&place, &question.question, &texts, stranger(question.deputy))?;
    }
    for (at, opinion) in discussion.opinions.iter().enumerate() {
        let place = format!("opinions[{at}]");
        check_line(&place, &opinion.text, &[Some(&opinion.text)], stranger(opinion.deputy))?;
    }
    Ok(())
}

fn check_line(place: &str, first: &str, texts: &[Option<&String>], is_stranger: bool) -> Result<()> {
    if is_stranger {
        return Err(
            Refusal::invalid(place, "这名代表不在这次会上述职。").hinted("请重新选择代表，或者选“全体”。")
        );
    }
    let is_long = texts.iter().flatten().any(|text| text.chars().count() > 1_000);
    if first.trim().is_empty() || is_long {
        return Err(Refusal::invalid(place, "有一行是空的，或者超过了 1000 个字。")
            .hinted("请补上内容，或者删去这一行。"));
    }
    Ok(())
}
