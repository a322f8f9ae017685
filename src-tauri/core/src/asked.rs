//! What a command is asked, read with a Chinese sentence and the place of every slip: for cases that people and scripts
//! write by hand (`points.judge`, `evaluations.tally`).

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Kind, Refusal, Result};

/// Reads a value, naming a slip by its place below `place`.
///
/// # Errors
/// Invalid at the place that cannot be, in Chinese sentences.
pub fn read<T: DeserializeOwned>(value: &Value, place: &str) -> Result<T> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let at = error.path().to_string().replace(".?", "");
        let at = if at == "." { String::new() } else { at };
        let said = error.inner().to_string();
        let missing = between(&said, "missing field `", "`").map(|field| joined(&at, field));
        let field = joined(place, &missing.unwrap_or(at));
        let refusal = in_chinese(&said);
        if field.is_empty() { refusal } else { refusal.at(&field) }
    })
}

/// A refusal of what stands at `place`: its field is named from there.
pub fn under(place: &str, refusal: Refusal) -> Refusal {
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
        (format!("“{field}”不是这里的项目。"), format!("可以写的有：{}。", words(said)))
    } else if let Some(word) = between(said, "unknown variant `", "`") {
        (format!("“{word}”不在可选的范围内。"), format!("可以写的有：{}。", words(said)))
    } else if let Some(number) = between(said, "invalid value: integer `", "`") {
        (format!("“{number}”不是合用的数字。"), "请填写不小于 0 的整数，也不要太大。".to_owned())
    } else if let Some(found) = between(said, "invalid type: ", ", expected") {
        let found = found
            .replace("string", "文字")
            .replace("integer", "数字")
            .replace("floating point", "小数")
            .replace("null", "空");
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
