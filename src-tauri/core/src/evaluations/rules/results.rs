//! What votes come to by the office's rule: by shares of 称职 and better, or by whether 不满意 is over half.
//!
//! No law says from which share on a deputy is 称职; the shares are settings of the office (DOMAIN §6).

use super::ballots::{Choice, Leaning};
use crate::evaluations::api::{Rule, Thresholds};
use crate::values::{BallotResult, Percent, Share};
use crate::{Refusal, Result};

/// Checks that a rule can be applied to ballots with these choices; none are those of scored items.
///
/// # Errors
/// Invalid at the share that cannot be; Refused at `rule` where the ballot does not tell what it asks.
pub fn check(rule: &Rule, choices: &[Choice]) -> Result<()> {
    let Rule::Shares(Thresholds { competent_from, basic_from }) = rule else {
        if choices.is_empty() {
            return Err(Refusal::refused("打分的票没有“不满意”一项，不能按不满意过半判定。")
                .hinted("请改用“称职率”的规则，例如平均得分率 80% 以上为称职、50% 以上为基本称职。")
                .at("rule"));
        }
        return Ok(());
    };
    for (field, name, share) in
        [("competent_from", "称职", *competent_from), ("basic_from", "基本称职", *basic_from)]
    {
        if share.is_outside() {
            return Err(Refusal::invalid(
                &format!("rule.{field}"),
                format!("{name}的比例要在 0 和 100 之间。"),
            )
            .hinted("请填写百分数，例如 80 表示 80%。"));
        }
    }
    if basic_from > competent_from {
        return Err(Refusal::invalid(
            "rule.basic_from",
            format!("基本称职的比例 {basic_from}% 高于称职的 {competent_from}%。"),
        )
        .hinted("基本称职的比例要低于称职的比例，例如 50 和 80。"));
    }
    if choices.iter().any(|choice| choice.word == "satisfied") {
        return Err(Refusal::refused("满意、基本满意、不满意的票上没有“称职”，不能按称职率判定。")
            .hinted("请改用“不满意过半”的规则，或者改用优秀、称职、基本称职、不称职的票。")
            .at("rule"));
    }
    Ok(())
}

/// Which votes a rule looks at.
pub fn looks_at(rule: &Rule) -> Leaning {
    match rule {
        Rule::Word(_) => Leaning::Against,
        Rule::Shares(_) => Leaning::For,
    }
}

/// The choices a rule looks at: 优秀、称职.
pub fn names(choices: &[Choice], rule: &Rule) -> String {
    let wanted = looks_at(rule);
    let names: Vec<&str> =
        choices.iter().filter(|choice| choice.leaning == wanted).map(|choice| choice.name).collect();
    names.join("、")
}

/// What the decisive share is called: 优秀、称职率, 不满意率, 平均得分率.
pub fn measure(choices: &[Choice], rule: &Rule) -> String {
    if choices.is_empty() { "平均得分率".to_owned() } else { format!("{}率", names(choices, rule)) }
}

/// The result: exactly 80 % reaches 80 %, exactly half is not over half.
pub fn result(rule: &Rule, share: Share) -> BallotResult {
    match rule {
        Rule::Word(_) if share.is_over_half() => BallotResult::Rectify,
        Rule::Word(_) => BallotResult::Pass,
        Rule::Shares(shares) if share.is_at_least(shares.competent_from) => BallotResult::Competent,
        Rule::Shares(shares) if share.is_at_least(shares.basic_from) => BallotResult::Basic,
        Rule::Shares(_) => BallotResult::Incompetent,
    }
}

/// Checks a share that was counted again, and that the corrected result follows from it.
///
/// # Errors
/// Invalid at `share`, or at `result` where another one follows.
pub fn check_corrected(rule: &Rule, share: Percent, corrected: BallotResult) -> Result<()> {
    if share.is_outside() {
        return Err(Refusal::invalid("share", "更正后的比例要在 0 和 100 之间。")
            .hinted("请填写重新计票的百分数，例如 83.33；计票没有错的不填。"));
    }
    let follows = result(rule, Share { part: share.hundredths(), whole: Percent::WHOLE.hundredths() });
    if follows == corrected {
        return Ok(());
    }
    Err(Refusal::invalid(
        "result",
        format!("按更正后的 {share}% 评定为“{}”，不是“{}”。", follows.in_chinese(), corrected.in_chinese()),
    )
    .hinted("请核对重新计票的比例和更正后的结果。"))
}

/// How the rule comes to it, after what was counted: `占 80.39%，达到 80%，为称职`.
pub fn said(rule: &Rule, share: Share) -> String {
    let (percent, result) = (share.percent(), result(rule, share));
    let name = result.in_chinese();
    let missed = |from: Percent| {
        // Rounded, it may read as reached although a vote is missing.
        if percent == from {
            format!("（四舍五入）还不到 {from}%")
        } else {
            format!("不到 {from}%")
        }
    };
    match (rule, result) {
        (Rule::Word(_), BallotResult::Rectify) => format!("占 {percent}%，超过半数，应当{name}"),
        (Rule::Word(_), _) => format!("占 {percent}%，没有超过半数，{name}"),
        (Rule::Shares(shares), BallotResult::Competent) => {
            format!("占 {percent}%，达到 {}%，为{name}", shares.competent_from)
        }
        (Rule::Shares(shares), BallotResult::Basic) => {
            format!("占 {percent}%，达到 {}%，{}，为{name}", shares.basic_from, missed(shares.competent_from))
        }
        (Rule::Shares(shares), _) => format!("占 {percent}%，{}，为{name}", missed(shares.basic_from)),
    }
}
