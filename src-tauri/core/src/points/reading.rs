//! Cases and rulebooks as JSON: read with a Chinese sentence and the place of every slip, written so that they read back.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::api::{
    Asked, AskedRulebook, Case, GroupAsked, GroupCase, GroupJudgement, GroupRulebook, Judgement, Rulebook,
    WhatIfAnswer,
};
use super::either::Either;
use super::{check, check_group, shipped};
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

fn under(place: &str, refusal: Refusal) -> Refusal {
    let field = joined(place, refusal.field.as_deref().unwrap_or_default());
    refusal.at(&field)
}

fn joined(place: &str, inner: &str) -> String {
    let inner = if inner == "." { "" } else { inner };
    match (place, inner) {
        ("", inner) => inner.to_owned(),
        (place, "") => place.to_owned(),
        (place, inner) => format!("{place}.{inner}"),
    }
}

/// Reads a value, naming a slip by its place below `place`.
fn read<T: DeserializeOwned>(value: &Value, place: &str) -> Result<T> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let at = error.path().to_string().replace(".?", "");
        let said = error.inner().to_string();
        let missing = between(&said, "missing field `", "`").map(|field| joined(&at, field));
        let field = joined(place, &missing.unwrap_or(at));
        let refusal = in_chinese(&said);
        if field.is_empty() { refusal } else { refusal.at(&field) }
    })
}

/// What serde says to developers, said to the secretary. A value's own refusal comes as whole sentences already.
fn in_chinese(said: &str) -> Refusal {
    if let Some((message, hint)) =
        said.strip_suffix('。').map(|said| said.split_once('。').unwrap_or((said, "")))
    {
        let refusal = Refusal::new(Kind::Invalid, format!("{message}。"));
        return if hint.is_empty() { refusal } else { refusal.hinted(format!("{hint}。")) };
    }
    let (message, hint) = if let Some(field) = between(said, "missing field `", "`") {
        (format!("缺少“{field}”这一项。"), "请补上这一项。".to_owned())
    } else if let Some(field) = between(said, "unknown field `", "`") {
        (format!("“{field}”不是细则里的项目。"), format!("可以写的有：{}。", words(said)))
    } else if let Some(word) = between(said, "unknown variant `", "`") {
        (format!("“{word}”不在可选的范围内。"), format!("可以写的有：{}。", words(said)))
    } else if let Some(found) = between(said, "invalid type: ", ", expected") {
        let found = found.replace("string", "文字").replace("integer", "数字").replace("null", "空");
        (format!("这里的内容类型不对：{found}。"), "请对照说明核对这一项的写法。".to_owned())
    } else {
        ("这里的内容不合要求。".to_owned(), format!("请核对这一项（{said}）。"))
    };
    Refusal::new(Kind::Invalid, message).hinted(hint)
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let rest = &text[text.find(before)? + before.len()..];
    Some(&rest[..rest.find(after)?])
}

/// The words serde lists after `expected`.
fn words(said: &str) -> String {
    let expected = said.split_once("expected").map_or("", |(_, expected)| expected);
    let words: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
    words.join("、")
}
