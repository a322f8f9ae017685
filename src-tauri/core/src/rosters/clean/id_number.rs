//! 身份证号: eighteen characters that check, or the reason why not; never one whose last digits a number lost.

use super::{Around, Cleaned, Raw, bare, is_placeholder};
use crate::values::{Day, IdNumber, IdNumberFault};

/// Past this, a number cell does not keep every digit.
const EXACT: f64 = 1e15;

/// The number.
pub fn clean(raw: Raw<'_>, around: &Around) -> Cleaned {
    match raw {
        Raw::Number(number) if number >= EXACT => lost(),
        Raw::Number(number) => of_text(&format!("{number:.0}"), around),
        Raw::Day(_) | Raw::Truth(_) => Cleaned::error("id_bad_char", "这一格不是身份证号。"),
        Raw::Words(words) => of_text(words, around),
    }
}

fn lost() -> Cleaned {
    Cleaned::error(
        "id_precision_lost",
        "身份证号被当成了数字，最后几位已经丢失，请把这一列设成文本格式后重新填写。",
    )
}

fn of_text(words: &str, around: &Around) -> Cleaned {
    if let Ok(number) = IdNumber::checked(words)
        && words.len() == 18
        && !words.ends_with("000")
    {
        return checked(&number, around);
    }
    let bare = bare(words);
    if is_placeholder(&bare) {
        return Cleaned::warning(None, "id_placeholder", "身份证号没有填写，请补上。");
    }
    let text: String = bare
        .chars()
        .filter(|c| !matches!(c, '-' | '"' | ' '))
        .map(|c| if matches!(c, 'x' | '×') { 'X' } else { c })
        .collect();
    if is_scientific(&text) {
        return lost();
    }
    let body = text.strip_suffix('X').unwrap_or(&text);
    if !body.bytes().all(|byte| byte.is_ascii_digit()) {
        return Cleaned::error("id_bad_char", "身份证号里有不是数字的字符，请对照身份证核对。");
    }
    if text.len() == 15 {
        return fifteen(&text);
    }
    let rounded = text.ends_with("000");
    match IdNumber::checked(&text) {
        Ok(_) if rounded && around.lost_tails => lost(),
        Ok(number) => checked(&number, around),
        Err(IdNumberFault::Checksum) if rounded => lost(),
        Err(IdNumberFault::Length) => Cleaned::error(
            "id_length",
            format!("身份证号有 {} 位，应当是 18 位，请对照身份证核对。", text.len()),
        ),
        Err(IdNumberFault::BadChar) => {
            Cleaned::error("id_bad_char", "身份证号里有不是数字的字符，请对照身份证核对。")
        }
        Err(IdNumberFault::ImpossibleDate) => impossible(),
        Err(IdNumberFault::Checksum) => {
            Cleaned::error("id_checksum", "身份证号的校验位不对，多半是抄错了一位，请对照身份证核对。")
        }
    }
}

fn impossible() -> Cleaned {
    Cleaned::error("id_impossible_date", "身份证号里的出生日期不存在，请对照身份证核对。")
}

fn checked(number: &IdNumber, around: &Around) -> Cleaned {
    match number.birth() {
        Some(birth) if birth <= around.today && birth.year() >= 1900 => Cleaned::good(number.as_str()),
        _ => impossible(),
    }
}

fn fifteen(text: &str) -> Cleaned {
    if text.ends_with('X') || birth_of(text).is_none() {
        return impossible();
    }
    Cleaned::warning(
        Some(text),
        "id_15_digits",
        "这是 15 位的旧身份证号，导入时换算成 18 位，请有机会时核对新号。",
    )
}

/// `1.39921E+17`, as numbers are shown that did not fit.
pub fn is_scientific(text: &str) -> bool {
    let text = text.to_ascii_uppercase();
    text.split_once('E').is_some_and(|(head, exponent)| {
        !head.is_empty()
            && head.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && exponent.trim_start_matches(['+', '-']).bytes().all(|byte| byte.is_ascii_digit())
            && exponent.len() > 1
    })
}

fn birth_of(number: &str) -> Option<Day> {
    let digits =
        if number.len() == 15 { format!("19{}", number.get(6..12)?) } else { number.get(6..14)?.to_owned() };
    digits.parse().ok()
}

/// The birth date in a number of 15 or 18 digits, and whether it was given to a woman.
pub fn birth_and_sex(number: &str) -> Option<(Day, bool)> {
    let sex = number.as_bytes().get(if number.len() == 15 { 14 } else { 16 })?;
    Some((birth_of(number)?, (sex - b'0').is_multiple_of(2)))
}
