//! What a command was asked, read into its type; what does not fit is said in Chinese, at its field.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Kind, Refusal, Result};

/// Reads a command's question; nothing at all asks nothing.
///
/// # Errors
/// Invalid at the field that is missing, of another kind or unknown: a misspelt field that is passed over would leave
/// out what it was to say.
pub(super) fn input<T: DeserializeOwned>(payload: Value) -> Result<T> {
    let payload = if payload.is_null() { Value::Object(serde_json::Map::new()) } else { payload };
    let mut unknown: Option<String> = None;
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(payload, &mut track);
    let read = serde_ignored::deserialize(tracked, |path| {
        unknown.get_or_insert_with(|| path.to_string());
    });
    match (read, unknown) {
        (Ok(read), None) => Ok(read),
        (Ok(_), Some(unknown)) => Err(Refusal::new(Kind::Invalid, format!("没有名为“{unknown}”的填写项。"))
            .hinted("请核对它的名称，或者去掉它。")
            .at(last(&unknown))),
        (Err(error), _) => Err(refused(&error, &track.path().to_string())),
    }
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

fn refused(error: &serde_json::Error, path: &str) -> Refusal {
    let said = error.to_string();
    // A value's own refusal arrives as its whole sentences; anything else is serde speaking to developers.
    let refusal = if said.ends_with('。') {
        Refusal::new(Kind::Invalid, said)
    } else if let Some(field) = quoted(&said, "missing field `") {
        return Refusal::new(Kind::Invalid, format!("缺少“{field}”这一项。"))
            .hinted("请补上后再试。")
            .at(field);
    } else if let Some(word) = quoted(&said, "unknown variant `") {
        Refusal::new(Kind::Invalid, format!("“{word}”不是这一项可以选的内容。"))
            .hinted(allowed(&said).unwrap_or_else(|| "请核对填写的内容。".to_owned()))
    } else if let Some(typed) = no_whole_number(&said) {
        let said = match typed {
            "" | "null" => "还没有填写数字。".to_owned(),
            typed => format!("“{typed}”不是这里可以填写的整数。"),
        };
        Refusal::new(Kind::Invalid, said).hinted("请用 0、1、2 这样的数字填写，不带正负号和小数点。")
    } else {
        Refusal::new(Kind::Invalid, format!("填写的内容不合要求（{said}）。")).hinted("请核对填写的内容。")
    };
    match last(path) {
        "" | "?" => refusal,
        field => refusal.at(field),
    }
}

fn quoted<'a>(said: &'a str, before: &str) -> Option<&'a str> {
    said.strip_prefix(before)?.split('`').next()
}

/// What was typed where serde expected a whole number: `string "两", expected u32`, ``integer `-3`, expected u32``.
fn no_whole_number(said: &str) -> Option<&str> {
    let (typed, expected) = said.strip_prefix("invalid ")?.split_once(", expected ")?;
    let whole = expected.strip_prefix(['u', 'i'])?;
    if !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (_, typed) = typed.split_once(": ")?;
    let mut quoted = typed.splitn(2, ['"', '`']);
    let kind = quoted.next()?;
    Some(quoted.next().map_or(kind, |given| given.trim_end_matches(['"', '`'])))
}

fn allowed(said: &str) -> Option<String> {
    let (_, words) = said.split_once("expected ")?;
    let words: Vec<&str> = words.split('`').skip(1).step_by(2).collect();
    (!words.is_empty()).then(|| format!("可以选：{}。", words.join("、")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::deputies::api::PrivateFacts;

    fn refusal(payload: Value) -> Refusal {
        input::<PrivateFacts>(payload).unwrap_err()
    }

    #[test]
    fn a_value_that_cannot_be_is_refused_at_its_field_in_its_own_words() {
        let refusal = refusal(json!({"id_number": "123", "phone": null, "phone2": null, "address": null}));
        assert_eq!(refusal.field.as_deref(), Some("id_number"));
        assert_eq!(refusal.message, "身份证号不是 18 位。请对照身份证重新核对。");
    }

    #[test]
    fn a_field_that_is_misspelt_is_not_passed_over() {
        let refusal = refusal(
            json!({"id_number": null, "phone": null, "phone2": null, "address": null, "adress": "x"}),
        );
        assert_eq!(
            (refusal.message.as_str(), refusal.field.as_deref()),
            ("没有名为“adress”的填写项。", Some("adress"))
        );
    }

    #[test]
    fn what_is_missing_or_cannot_be_chosen_is_said_in_chinese() {
        #[derive(Debug, serde::Deserialize)]
        struct Asked {
            #[expect(dead_code, reason = "only its reading is tested")]
            gender: crate::deputies::api::Gender,
        }
        let missing = input::<Asked>(json!({})).unwrap_err();
        assert_eq!(
            (missing.message.as_str(), missing.field.as_deref()),
            ("缺少“gender”这一项。", Some("gender"))
        );
        let unknown = input::<Asked>(json!({"gender": "x"})).unwrap_err();
        assert_eq!(
            (unknown.message.as_str(), unknown.field.as_deref()),
            ("“x”不是这一项可以选的内容。", Some("gender"))
        );
        assert!(unknown.hint.as_deref().is_some_and(|hint| hint.starts_with("可以选：")), "{unknown:?}");
    }

    #[test]
    fn what_is_no_whole_number_is_said_as_it_was_typed() {
        #[derive(Debug, serde::Deserialize)]
        struct Asked {
            #[expect(dead_code, reason = "only its reading is tested")]
            seats: u32,
        }
        for (typed, said) in [
            (json!("两"), "“两”不是这里可以填写的整数。"),
            (json!("-3"), "“-3”不是这里可以填写的整数。"),
            (json!(-3), "“-3”不是这里可以填写的整数。"),
            (json!(1.5), "“1.5”不是这里可以填写的整数。"),
            (json!(99_999_999_999_u64), "“99999999999”不是这里可以填写的整数。"),
            (json!(""), "还没有填写数字。"),
            (Value::Null, "还没有填写数字。"),
        ] {
            let refusal = input::<Asked>(json!({"seats": typed})).unwrap_err();
            assert_eq!((refusal.message.as_str(), refusal.field.as_deref()), (said, Some("seats")));
        }
    }
}
