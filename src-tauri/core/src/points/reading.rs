//! Cases and rulebooks as JSON: read with a Chinese sentence and the place of every slip, written so that they read back.

use serde_json::Value;

use super::api::{
    Asked, AskedRulebook, Case, GroupAsked, GroupCase, GroupJudgement, GroupRulebook, Judgement, Rulebook,
    WhatIfAnswer,
};
use super::either::Either;
use super::{check, check_group, shipped};
use crate::asked::{read, under};
use crate::{Kind, Refusal, Result};

/// Judges a case as it is asked on the bridge.
///
/// # Errors
/// Invalid at the place that cannot be; NotFound at `rulebook` for a word no shipped rulebook has.
pub fn judge_asked(asked: &Asked) -> Result<Judgement> {
    let (case, rulebook) = case_of(asked)?;
    super::judge(&rulebook, case.quarter, &case.deputy, &case.records, &[])
}

/// What one more record would add to a case.
///
/// # Errors
/// As [`judge_asked`].
pub fn what_if_asked(asked: &Asked) -> Result<WhatIfAnswer> {
    let (case, rulebook) = case_of(asked)?;
    super::what_if(&rulebook, case.quarter, &case.deputy, &case.records, &[])
}

/// Judges a group's case.
///
/// # Errors
/// As [`judge_asked`].
pub fn judge_group_asked(asked: &GroupAsked) -> Result<GroupJudgement> {
    let case: GroupCase = read(&asked.0, "")?;
    let rulebook = match case.rulebook.as_str() {
        Some(word) => shipped::groups()
            .iter()
            .find(|book| book.id == word)
            .cloned()
            .ok_or_else(|| unknown(word, "group"))?,
        None => {
            let rulebook: GroupRulebook = read(&case.rulebook, "rulebook")?;
            check_group(&rulebook).map_err(|refusal| under("rulebook", refusal))?;
            rulebook
        }
    };
    Ok(super::judge_group(&rulebook, &case.facts))
}

/// Checks a rulebook and gives it back with every setting written out.
///
/// # Errors
/// Invalid at the place of the first fault.
pub fn check_asked(asked: &AskedRulebook) -> Result<Rulebook> {
    rulebook_at(&asked.rulebook)
}

/// A rulebook of either sort; one whose items name a `fact` is for groups.
///
/// # Errors
/// Invalid at the place of the first fault.
pub fn either(value: &Value) -> Result<Either> {
    let items = value.get("items").and_then(Value::as_array);
    let for_groups = items.is_some_and(|items| items.iter().any(|item| item.get("fact").is_some()));
    let rulebook = if for_groups {
        Either::Groups(Box::new(read(value, "rulebook")?))
    } else {
        Either::Deputies(Box::new(read(value, "rulebook")?))
    };
    rulebook.check().map_err(|refusal| under("rulebook", refusal))?;
    Ok(rulebook)
}

/// A rulebook from a file.
///
/// # Errors
/// Invalid where the file is not JSON or the rulebook is not sound.
pub fn import(text: &str) -> Result<Either> {
    // Windows' own editor puts a mark before the text.
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        Refusal::new(Kind::Invalid, format!("细则文件的第 {} 行读不懂，不是完整的 JSON。", error.line()))
            .hinted("请使用本软件导出的细则文件；手工改过的，请检查引号、逗号和括号。")
    })?;
    either(&value)
}

fn case_of(asked: &Asked) -> Result<(Case, Rulebook)> {
    let case: Case = read(&asked.0, "")?;
    let rulebook = match case.rulebook.as_str() {
        Some(word) => {
            shipped::of_word(word).cloned().ok_or_else(|| unknown(word, "jiangbei、hundred、sixty_plus"))?
        }
        None => rulebook_at(&case.rulebook)?,
    };
    Ok((case, rulebook))
}

fn rulebook_at(value: &Value) -> Result<Rulebook> {
    let rulebook: Rulebook = read(value, "rulebook")?;
    check(&rulebook).map_err(|refusal| under("rulebook", refusal))?;
    Ok(rulebook)
}

fn unknown(word: &str, known: &str) -> Refusal {
    Refusal::not_found(format!("没有代号为“{word}”的积分细则。"))
        .hinted(format!("随软件提供的有：{known}；也可以直接给出完整的细则。"))
        .at("rulebook")
}
