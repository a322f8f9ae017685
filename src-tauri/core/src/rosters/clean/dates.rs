//! Dates as offices type them: 1975.08, 1975年8月, 19750812, 85.12, 一九七五年八月, a date cell, or a number that lost its zero.

use super::{Raw, bare};
use crate::rosters::workbook::day_of;
use crate::values::Day;

/// What a cell says of a date, before anybody asks whether it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Date {
    /// A whole day.
    Day(Day),
    /// A month; `unsure` where `.1` may be a `.10` that lost its zero.
    Month {
        /// Four digits.
        year: i32,
        /// 1–12.
        month: u32,
        /// Whether it may also be October.
        unsure: bool,
    },
    /// A year alone.
    Year(i32),
    /// A year of two digits with month and perhaps day.
    Short {
        /// Two digits.
        year: i32,
        /// 1–12.
        month: u32,
        /// Where it is written.
        day: Option<u32>,
    },
    /// A plain number that would be this day, had it a date's format.
    Serial(Day),
    /// A date the calendar does not have.
    Impossible,
    /// No date.
    Unparsed,
}

/// Reads a cell as a date.
pub fn dates_in(raw: Raw<'_>) -> Date {
    match raw {
        Raw::Day(serial) => day_of(serial).map_or(Date::Impossible, Date::Day),
        Raw::Number(number) => of_number(number),
        Raw::Truth(_) => Date::Unparsed,
        Raw::Words(words) => of_words(words),
    }
}

fn of_number(number: f64) -> Date {
    if !(0.0..=1e8).contains(&number) {
        return Date::Unparsed;
    }
    if number.fract() == 0.0 {
        return of_digits(&format!("{number:.0}"));
    }
    match of_words(&number.to_string()) {
        // A number cannot keep 1975.10; whatever was meant shows as 1975.1.
        Date::Month { year, month: 1, .. } => Date::Month { year, month: 1, unsure: true },
        date => date,
    }
}

fn of_digits(digits: &str) -> Date {
    let part = |from: usize, to: usize| digits[from..to].parse::<u32>().unwrap_or(0);
    let century = matches!(digits.get(..2), Some("19" | "20"));
    match digits.len() {
        8 if century => day(part(0, 4), part(4, 6), part(6, 8)),
        6 if century => month(part(0, 4), part(4, 6), false),
        4 if century => Date::Year(part(0, 4).cast_signed()),
        5 => day_of(f64::from(part(0, 5))).map_or(Date::Unparsed, Date::Serial),
        _ => Date::Unparsed,
    }
}

fn of_words(words: &str) -> Date {
    let bare = bare(words);
    let text = without_asides(&bare);
    if text.is_ascii() {
        return of_plain(text);
    }
    if ["农历", "阴历", "初", "腊月", "正月", "冬月"].iter().any(|lunar| text.contains(lunar)) {
        return Date::Unparsed;
    }
    let text =
        if text.contains('年') && text.contains(&CHINESE[..]) { in_digits(text) } else { text.to_owned() };
    of_plain(&text)
}

fn of_plain(text: &str) -> Date {
    let is_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits { of_digits(text) } else { of_parts(text) }
}

/// Without 生, brackets with an age in them, and a time of day.
fn without_asides(text: &str) -> &str {
    let text = text.split(['(', '（']).next().unwrap_or(text);
    let text = text
        .strip_suffix("00:00:00")
        .or_else(|| text.strip_suffix("0:00:00"))
        .or_else(|| text.strip_suffix("0:00"))
        .unwrap_or(text);
    let text = text.strip_suffix('T').unwrap_or(text);
    text.trim_end_matches("出生").trim_end_matches('生')
}

fn of_parts(text: &str) -> Date {
    let trimmed = text.trim_end_matches(['日', '号', '月', '年', '.', '-', '/']);
    if trimmed.len() != text.len()
        && text.ends_with('年')
        && trimmed.len() == 4
        && trimmed.bytes().all(|b| b.is_ascii_digit())
    {
        return of_digits(trimmed);
    }
    let parts: Vec<&str> = trimmed.split(['-', '/', '.', '年', '月', '。', '、', ',', '·', '—']).collect();
    if parts
        .iter()
        .any(|part| part.is_empty() || part.len() > 4 || !part.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return Date::Unparsed;
    }
    let value = |part: &str| part.parse::<u32>().unwrap_or(0);
    let dotted = text.contains('.');
    match (parts[0].len(), parts.as_slice()) {
        // 1975.0812 is written by people whose form had one column.
        (4, [year, rest]) if rest.len() == 4 => day(value(year), value(&rest[..2]), value(&rest[2..])),
        (4, [year, rest]) if rest.len() <= 2 => month(value(year), value(rest), dotted && *rest == "1"),
        (4, [year, month, the_day]) if month.len() <= 2 && the_day.len() <= 2 => {
            day(value(year), value(month), value(the_day))
        }
        (2, [year, month]) if month.len() <= 2 => short(value(year), value(month), None),
        // 12/08/75 and 75-8-12 look alike; only the latter order is written with 年 or from the year down.
        (2, [year, month, the_day]) if value(year) > 31 && the_day.len() <= 2 => {
            short(value(year), value(month), Some(value(the_day)))
        }
        _ => Date::Unparsed,
    }
}

fn day(year: u32, month: u32, day: u32) -> Date {
    // 1975.08.00 is how some databases say that the day is not known.
    if day == 0 {
        return self::month(year, month, false);
    }
    Day::new(year.cast_signed(), month, day).map_or(Date::Impossible, Date::Day)
}

fn month(year: u32, month: u32, unsure: bool) -> Date {
    if (1..=12).contains(&month) {
        Date::Month { year: year.cast_signed(), month, unsure }
    } else {
        Date::Impossible
    }
}

fn short(year: u32, month: u32, day: Option<u32>) -> Date {
    if (1..=12).contains(&month) {
        Date::Short { year: year.cast_signed(), month, day }
    } else {
        Date::Impossible
    }
}

const CHINESE: [char; 12] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '廿'];

/// 一九六七年五月 as 1967年5月.
fn in_digits(text: &str) -> String {
    let mut out = String::new();
    for part in text.split_inclusive(['年', '月', '日', '号']) {
        let (numeral, unit) = part.char_indices().next_back().map_or((part, ""), |(at, last)| {
            if matches!(last, '年' | '月' | '日' | '号') {
                (&part[..at], &part[at..])
            } else {
                (part, "")
            }
        });
        out.push_str(&number_in(numeral, unit == "年"));
        out.push_str(unit);
    }
    out
}

fn number_in(numeral: &str, digit_by_digit: bool) -> String {
    let digit = |c: char| CHINESE.iter().position(|numeral| *numeral == c).filter(|at| *at < 10);
    if digit_by_digit || !numeral.contains(['十', '廿']) {
        return numeral.chars().map(|c| digit(c).map_or(c.to_string(), |digit| digit.to_string())).collect();
    }
    let numeral = numeral.replace('廿', "二十");
    let (tens, ones) = numeral.split_once('十').unwrap_or(("", &numeral));
    let value = |part: &str, blank: usize| match part.chars().next() {
        None => Some(blank),
        Some(c) => digit(c),
    };
    match (value(tens, 1), value(ones, 0)) {
        (Some(tens), Some(ones)) => (tens * 10 + ones).to_string(),
        _ => numeral,
    }
}
