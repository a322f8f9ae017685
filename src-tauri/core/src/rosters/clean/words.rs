//! Plain words: no line breaks, no padding, no invisible marks.

use std::borrow::Cow;

use super::{Cleaned, Raw};

/// Words that say there is nothing.
const PLACEHOLDERS: [&str; 18] = [
    "无",
    "暂无",
    "没有",
    "不详",
    "未知",
    "不明",
    "待查",
    "待补",
    "待定",
    "空",
    "未提供",
    "未填",
    "-",
    "--",
    "—",
    "——",
    "/",
    "\\",
];

/// Whether words say there is nothing.
pub fn is_placeholder(words: &str) -> bool {
    let bare = bare(words);
    PLACEHOLDERS.contains(&bare.as_ref())
        || bare.chars().all(|c| matches!(c, '-' | '—' | '－' | '/' | '\\' | '_' | '*' | '.'))
}

/// Plain words.
pub fn clean(raw: Raw<'_>) -> Cleaned {
    judged(&tidy(&raw.words()))
}

/// A note: a gap beside letters or digits stays a space, as in 补选 2023年.
pub fn clean_note(raw: Raw<'_>) -> Cleaned {
    judged(&spaced(&raw.words(), |last, next| last.is_ascii_alphanumeric() || next.is_ascii_alphanumeric()))
}

fn judged(words: &str) -> Cleaned {
    if words.is_empty() || is_placeholder(words) {
        return Cleaned::Blank;
    }
    if words.contains('\u{FFFD}') {
        return Cleaned::error("text_bad_char", "这一格里有丢失的字，请重新输入。");
    }
    Cleaned::good(words)
}

/// Marks that nobody sees.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}')
        || (c.is_control() && !c.is_whitespace())
}

/// Words without invisible marks.
pub fn without_marks(words: &str) -> Cow<'_, str> {
    if words.chars().any(is_invisible) {
        words.chars().filter(|c| !is_invisible(*c)).collect::<String>().into()
    } else {
        words.into()
    }
}

/// Words in one line: space goes, except one between Latin letters or digits.
fn tidy(words: &str) -> Cow<'_, str> {
    spaced(words, |last, next| last.is_ascii_alphanumeric() && next.is_ascii_alphanumeric())
}

/// Words in one line, a gap kept as one space where `keeps` says so of the characters around it.
fn spaced(words: &str, keeps: fn(char, char) -> bool) -> Cow<'_, str> {
    let words = words.strip_prefix('\'').unwrap_or(words);
    if !words.chars().any(|c| c.is_whitespace() || is_invisible(c)) {
        return words.into();
    }
    let mut out = String::with_capacity(words.len());
    let mut gap = false;
    for c in words.chars().filter(|c| !is_invisible(*c)) {
        if c.is_whitespace() {
            gap = true;
            continue;
        }
        if gap && out.chars().next_back().is_some_and(|last| keeps(last, c)) {
            out.push(' ');
        }
        gap = false;
        out.push(c);
    }
    out.into()
}

/// Words for looking up: no space, no marks, full-width letters, digits and signs made plain.
pub fn bare(words: &str) -> Cow<'_, str> {
    let is_bare = |c: char| match c {
        '\'' | '`' => false,
        c => c.is_ascii_graphic() || ('\u{4E00}'..='\u{9FFF}').contains(&c),
    };
    if words.chars().all(is_bare) {
        return words.into();
    }
    let plain = |c: char| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '〇' => '零',
        '–' | '‐' | '‑' | '−' => '-',
        c => c,
    };
    words
        .chars()
        .filter(|c| {
            !c.is_whitespace() && !is_invisible(*c) && !matches!(c, '\'' | '’' | '‘' | '`' | '＇' | '′')
        })
        .map(plain)
        .collect::<String>()
        .into()
}
