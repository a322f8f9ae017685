//! 姓名: without padding, with one kind of interpunct; a lost character is an error, never a name.

use std::borrow::Cow;

use encoding_rs::GB18030;

use super::{Cleaned, Raw, is_placeholder, without_marks};

/// What stands for the interpunct in 阿依古丽·买买提.
const INTERPUNCTS: [char; 12] = ['·', '•', '・', '‧', '∙', '･', '●', '⋅', '．', '.', '。', '﹒'];

/// The name.
pub fn clean(raw: Raw<'_>) -> Cleaned {
    let words = match raw {
        Raw::Words(words) => words,
        other => return Cleaned::error("name_bad_char", format!("“{}”不是姓名。", other.words())),
    };
    if is_plain(words) {
        return Cleaned::good(words);
    }
    let marked = without_marks(words);
    let (marked, was_private) = with_standard_characters(&marked);
    let name = spelled(&marked);
    if name.is_empty() {
        return Cleaned::Blank;
    }
    judged(&name, words, was_private)
}

fn judged(name: &str, words: &str, was_private: bool) -> Cleaned {
    let bad = |c: char| {
        matches!(c, '\u{FFFD}' | '?' | '？' | '□' | '■' | '*' | '＊' | '#' | '_' | '=') || c.is_control()
    };
    if let Some(bad) = name.chars().find(|c| bad(*c)) {
        return Cleaned::error(
            "name_bad_char",
            format!("姓名里有丢失或多余的字“{bad}”，请对照身份证重新输入。"),
        );
    }
    let outside = name.split(['（', '(']).next().unwrap_or(name);
    if is_placeholder(name)
        || matches!(name, "同上" | "〃" | "″")
        || outside.contains(['、', '/', ',', '，', '；', ';', '：', ':'])
    {
        return Cleaned::error("name_bad_char", format!("“{}”不是一个人的姓名，请核对。", words.trim()));
    }
    if name.chars().count() > 30 {
        return Cleaned::error("name_bad_char", "这一格太长，不像姓名，请核对。");
    }
    if was_private {
        return Cleaned::warning(
            Some(name),
            "name_pua",
            format!("姓名里有旧系统造的字，按“{name}”处理，请核对。"),
        );
    }
    if name.chars().any(is_private) {
        return Cleaned::warning(
            Some(name),
            "name_pua",
            "姓名里有别的电脑造的字，这里显示不出来，请重新输入这个字。",
        );
    }
    if name.chars().any(|c| c.is_ascii_digit()) {
        return Cleaned::warning(Some(name), "name_has_digit", format!("姓名“{name}”里有数字，请核对。"));
    }
    if name.chars().any(|c| c.is_ascii_alphabetic()) {
        return Cleaned::warning(Some(name), "name_latin", format!("姓名“{name}”里有外文字母，请核对。"));
    }
    Cleaned::good(name)
}

/// One spelling: no space but one between Latin words, plain Latin letters, `·` between Chinese parts.
fn spelled(words: &str) -> String {
    let plain = |c: char| match c {
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c)
        }
        c => c,
    };
    let (mut name, mut gap) = (String::with_capacity(words.len()), false);
    for c in words.trim_matches(['\'', '"', '’', '‘']).chars().map(plain) {
        if c.is_whitespace() {
            gap = true;
            continue;
        }
        if gap && c.is_ascii_alphabetic() && name.ends_with(|last: char| last.is_ascii_alphabetic()) {
            name.push(' ');
        }
        gap = false;
        let between = INTERPUNCTS.contains(&c) && name.ends_with(|last: char| !last.is_ascii_alphabetic());
        name.push(if between { '·' } else { c });
    }
    name.trim_matches('·').to_owned()
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFD}')
}

/// Old Chinese systems kept eighty characters in the private area; GB 18030's two-byte places say which they are.
fn with_standard_characters(words: &str) -> (Cow<'_, str>, bool) {
    if !words.chars().any(|c| ('\u{E815}'..='\u{E864}').contains(&c)) {
        return (words.into(), false);
    }
    let mut changed = false;
    let standard = words.chars().map(|c| {
        let found = standard_character(c).unwrap_or(c);
        changed |= found != c;
        found
    });
    let words: String = standard.collect();
    (words.into(), changed)
}

fn standard_character(c: char) -> Option<char> {
    let at = u32::from(c).checked_sub(0xE815).filter(|at| *at < 80)?;
    // The places run from FE50 to FEA0 and leave out 7F.
    let second = if at < 0x2F { 0x50 + at } else { 0x51 + at };
    let bytes = [0xFE, u8::try_from(second).ok()?];
    let (text, _, broken) = GB18030.decode(&bytes);
    let found = text.chars().next().filter(|_| !broken)?;
    (!is_private(found)).then_some(found)
}

/// Whether words could be a Chinese person's name: for sheets without heads.
pub fn is_like_a_name(words: &str) -> bool {
    const NO_NAME_ENDS_SO: [char; 6] = ['村', '区', '镇', '乡', '族', '员'];
    if is_plain(words) {
        return !words.ends_with(NO_NAME_ENDS_SO);
    }
    let name = spelled(&without_marks(words));
    let count = name.chars().count();
    let parts_fit = if name.contains('·') { (4..=20).contains(&count) } else { (2..=4).contains(&count) };
    parts_fit && name.chars().all(|c| c == '·' || u32::from(c) >= 0x3400) && !name.ends_with(NO_NAME_ENDS_SO)
}

/// Two to four Chinese characters and nothing else, as nearly every name is.
fn is_plain(words: &str) -> bool {
    (2..=4).contains(&words.chars().count()) && words.chars().all(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c))
}
