//! 电话: one number, or two in one cell; separators, labels and the country's prefix go.

use std::sync::Arc;

use super::id_number::is_scientific;
use super::{Cleaned, Doubt, Raw, bare};
use crate::rosters::api::IssueLevel;

/// The number, and a second one where the cell has two.
pub fn clean(raw: Raw<'_>) -> Cleaned {
    match raw {
        Raw::Words(words) if is_mobile(words) => Cleaned::good(words),
        Raw::Words(words) => of_words(words),
        Raw::Number(number) if number.fract() == 0.0 && (0.0..1e15).contains(&number) => {
            of_words(&format!("{number:.0}"))
        }
        Raw::Number(_) | Raw::Day(_) | Raw::Truth(_) => invalid(&raw.words()),
    }
}

fn invalid(shown: &str) -> Cleaned {
    Cleaned::warning(None, "phone_invalid", format!("“{}”不是一个电话号码，没有导入，请核对。", shown.trim()))
}

fn of_words(words: &str) -> Cleaned {
    // Lines separate numbers; space is lost in what follows.
    let lines = words.replace(['\n', '\r', '\t'], "/");
    let text = bare(&lines);
    if is_scientific(&text) {
        return Cleaned::error("phone_precision_lost", "电话号码被当成了数字，后几位已经丢失，请重新填写。");
    }
    let mut found: Vec<String> = Vec::new();
    let mut strange = false;
    let pieces =
        text.split(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '+' | '(' | ')' | '.' | '*')));
    for piece in pieces.filter(|piece| piece.chars().any(|c| c.is_ascii_digit())) {
        match numbers_in(piece, !found.is_empty()) {
            Some(numbers) => found.extend(numbers),
            None => strange = true,
        }
    }
    found.dedup();
    match found.as_slice() {
        [] => invalid(words),
        [one] if !strange => Cleaned::good(one),
        [first, rest @ ..] => Cleaned::Doubtful(Box::new(Doubt {
            value: Some(Arc::from(first.as_str())),
            second: rest.first().map(|second| Arc::from(second.as_str())),
            level: IssueLevel::Warning,
            code: "phone_multiple",
            message: if rest.len() > 1 || strange {
                "这一格里有好几个号码，只取了能认出的前两个，请核对。".to_owned()
            } else {
                "这一格里有两个号码，第二个作为备用电话，请核对。".to_owned()
            },
        })),
    }
}

/// The numbers in a piece without separators; a short number only beside a whole one.
fn numbers_in(piece: &str, beside: bool) -> Option<Vec<String>> {
    if piece.contains('*') {
        return None;
    }
    let digits: String = piece.chars().filter(char::is_ascii_digit).collect();
    let domestic = digits
        .strip_prefix("0086")
        .or_else(|| digits.strip_prefix("86"))
        .filter(|rest| is_mobile(rest))
        .unwrap_or(&digits);
    if is_mobile(domestic) {
        return Some(vec![domestic.to_owned()]);
    }
    if digits.len() == 22 && is_mobile(&digits[..11]) && is_mobile(&digits[11..]) {
        return Some(vec![digits[..11].to_owned(), digits[11..].to_owned()]);
    }
    let landline = match digits.len() {
        10..=12 => digits.starts_with('0') && !digits.starts_with("00"),
        7 | 8 => !digits.starts_with(['0', '1']),
        3..=6 => beside,
        _ => false,
    };
    landline.then(|| vec![piece.replace(['(', '+', '.'], "").replace(')', "-").trim_matches('-').to_owned()])
}

fn is_mobile(digits: &str) -> bool {
    digits.len() == 11
        && matches!(digits.as_bytes(), [b'1', b'3'..=b'9', rest @ ..] if rest.iter().all(u8::is_ascii_digit))
}
