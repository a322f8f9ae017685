//! Days of activities as offices write them: 2026年3月5日, 3.5, 3月5日至6日, and inside a head: 3月5日视察饮水工程.

use crate::rosters::clean::{Date, Raw, dates_in, without_marks};
use crate::values::Day;

/// First and last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First.
    pub from: Day,
    /// Last.
    pub to: Day,
}

/// What a cell says of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// These; `year_assumed` where the year stands elsewhere on the sheet.
    On {
        /// The days.
        span: Span,
        /// Whether the year was not written with them.
        year_assumed: bool,
    },
    /// A plain number that would be this day, had it a date's format.
    Serial(Day),
    /// A day without a year, and no year is written anywhere.
    WithoutYear,
    /// A month or a year without a day.
    WithoutDay,
    /// A day the calendar does not have, or that ends before it begins.
    Impossible,
    /// No day.
    Unread,
}

/// Reads a cell that is a date and nothing else; `year` is what the sheet says of it.
pub fn of_cell(raw: Raw<'_>, year: Option<i32>) -> Days {
    match dates_in(raw) {
        Date::Day(day) => return on(day, day, false),
        Date::Serial(day) if matches!(raw, Raw::Number(_) | Raw::Words(_)) => return Days::Serial(day),
        Date::Impossible => return Days::Impossible,
        Date::Year(_) => return Days::WithoutDay,
        // 2026.3 has no day; 3.5 and the like are read below.
        Date::Month { .. } if !matches!(raw, Raw::Number(_)) => return Days::WithoutDay,
        _ => {}
    }
    let Raw::Words(words) = raw else { return Days::Unread };
    match in_words(words, year) {
        Some((days, rest)) if is_aside(&rest) => days,
        _ => Days::Unread,
    }
}

/// Finds the days in words, and what else the words say.
pub fn in_words(words: &str, year: Option<i32>) -> Option<(Days, String)> {
    let letters = plain(words);
    let starts = (0..letters.len())
        .filter(|at| letters[*at].is_ascii_digit() && (*at == 0 || !letters[at - 1].is_ascii_digit()));
    for start in starts {
        if let Some((first, end)) = day_at(&letters, start, None) {
            let (last, end) = last_day(&letters, end, first);
            let own: Vec<char> = without_marks(words).chars().collect();
            let rest: String = own[..start].iter().chain(&own[end..]).collect();
            let rest = rest.replace("()", "").replace("（）", "");
            return Some((span(first, last, year), rest.trim().to_owned()));
        }
    }
    None
}

/// Whether words name a day.
pub fn has_day(words: &str) -> bool {
    in_words(words, None).is_some()
}

/// The year of 2026年度履职情况, where words name one and no other.
pub fn year_in(words: &str) -> Option<i32> {
    let letters = plain(words);
    let mut found = None;
    for at in 0..letters.len() {
        let Some((year, end)) = number_at(&letters, at, 4) else { continue };
        let starts = at == 0 || !letters[at - 1].is_ascii_digit();
        if starts && end == at + 4 && (2000..2100).contains(&year) && letters.get(end) == Some(&'年') {
            if found.is_some_and(|known| known != year.cast_signed()) {
                return None;
            }
            found = Some(year.cast_signed());
        }
    }
    found
}

/// A day as it is written, perhaps without its year.
#[derive(Clone, Copy)]
struct Written {
    year: Option<i32>,
    month: u32,
    day: u32,
}

fn span(first: Written, last: Written, year: Option<i32>) -> Days {
    let Some(own) = first.year.or(year) else { return Days::WithoutYear };
    let day =
        |written: Written, year: i32| Day::new(written.year.unwrap_or(year), written.month, written.day);
    match (day(first, own), day(last, own)) {
        (Some(from), Some(to)) if from <= to && from.days_to(to) <= 100 => on(from, to, first.year.is_none()),
        _ => Days::Impossible,
    }
}

fn on(from: Day, to: Day, year_assumed: bool) -> Days {
    Days::On { span: Span { from, to }, year_assumed }
}

/// Full-width signs plain, whatever is blank one space.
fn plain(words: &str) -> Vec<char> {
    let letters = without_marks(words).chars().collect::<Vec<char>>().into_iter();
    letters
        .map(|letter| match letter {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
            letter if letter.is_whitespace() => ' ',
            letter => letter,
        })
        .collect()
}

/// A number of at most so many digits, and where it ends; none where more digits follow.
fn number_at(letters: &[char], at: usize, most: usize) -> Option<(u32, usize)> {
    let digits = letters.get(at..)?.iter().take_while(|letter| letter.is_ascii_digit()).count();
    let number = letters[at..at + digits].iter().collect::<String>().parse().ok()?;
    (digits <= most).then_some((number, at + digits))
}

fn skip(letters: &[char], mut at: usize) -> usize {
    while letters.get(at) == Some(&' ') {
        at += 1;
    }
    at
}

/// A day at a place and where it ends; `after` is the day it would be the end of, whose month it may go without.
fn day_at(letters: &[char], start: usize, after: Option<Written>) -> Option<(Written, usize)> {
    let digits = letters[start..].iter().take_while(|letter| letter.is_ascii_digit()).count();
    let number = |from: usize, to: usize| letters[from..to].iter().collect::<String>().parse::<u32>().ok();
    let mut at = start;
    let mut year = None;
    match digits {
        8 if letters[start..].starts_with(&['2', '0']) => {
            let (month, day) = (number(start + 4, start + 6)?, number(start + 6, start + 8)?);
            let year = number(start, start + 4)?.cast_signed();
            return Some((Written { year: Some(year), month, day }, start + 8));
        }
        4 => {
            year = number(start, start + 4).map(u32::cast_signed).filter(|year| (1949..2100).contains(year));
            at = skip(letters, start + 4);
            year?;
            matches!(letters.get(at)?, '年' | '.' | '-' | '/').then_some(())?;
            at = skip(letters, at + 1);
        }
        1 | 2 => {}
        _ => return None,
    }
    let (month, end) = number_at(letters, at, 2)?;
    let between = *letters.get(skip(letters, end)).unwrap_or(&' ');
    // 6日 after 3月5日至.
    if let (Some(after), None, true) = (after, year, !matches!(between, '月' | '.' | '/')) {
        let end = end + usize::from(matches!(letters.get(end), Some('日' | '号')));
        return (1..=31)
            .contains(&month)
            .then_some((Written { year: after.year, month: after.month, day: month }, end));
    }
    let may_part = between == '月' || between == '.' || between == '/' || (between == '-' && year.is_some());
    let at = may_part.then(|| skip(letters, skip(letters, end) + 1))?;
    let (day, mut end) = number_at(letters, at, 2)?;
    if matches!(letters.get(end), Some('日' | '号')) {
        end += 1;
    }
    let fits = (1..=12).contains(&month) && (1..=31).contains(&day);
    fits.then_some((Written { year: year.or_else(|| after.and_then(|after| after.year)), month, day }, end))
}

/// The last day, where the words go on with 至6日, -3.6 and the like.
fn last_day(letters: &[char], end: usize, first: Written) -> (Written, usize) {
    let at = skip(letters, end);
    if !matches!(letters.get(at), Some('-' | '—' | '–' | '~' | '～' | '至' | '到' | '－')) {
        return (first, end);
    }
    let at = skip(letters, at + 1);
    let is_digit = letters.get(at).is_some_and(char::is_ascii_digit);
    match is_digit.then(|| day_at(letters, at, Some(first))).flatten() {
        // 3月5日-14:30 goes on with an hour.
        Some((_, end)) if letters.get(end) == Some(&':') => (first, end),
        Some((last, end)) => (last, end),
        None => (first, end),
    }
}

/// Whether what stands beside a date says nothing more: a weekday, a part of the day, an hour.
fn is_aside(rest: &str) -> bool {
    let mut rest = rest.to_owned();
    for aside in ["星期", "周", "上午", "下午", "晚上", "全天", "起", "举行", "召开"] {
        rest = rest.replace(aside, "");
    }
    rest.chars().all(|letter| {
        letter.is_ascii_digit() || " ()（）:：-—~至、,，.一二三四五六日天时分半点".contains(letter)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(days: Days) -> String {
        match days {
            Days::On { span, year_assumed } => {
                let year = if year_assumed { "?" } else { "" };
                if span.from == span.to {
                    format!("{}{year}", span.from)
                } else {
                    format!("{}/{}{year}", span.from, span.to)
                }
            }
            Days::Serial(day) => format!("#{day}"),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn days_are_read_however_they_are_written() {
        for (written, expected) in [
            ("2026年3月5日", "2026-03-05"),
            ("2026.3.5", "2026-03-05"),
            ("２０２６．３．５", "2026-03-05"),
            ("2026-03-05 14:30", "2026-03-05"),
            ("2026年3月5日（周四）上午", "2026-03-05"),
            ("20260305", "2026-03-05"),
            ("二〇二六年三月五日", "2026-03-05"),
            ("3月5日", "2026-03-05?"),
            ("3.5", "2026-03-05?"),
            ("3/5", "2026-03-05?"),
            ("3月5日至6日", "2026-03-05/2026-03-06?"),
            ("2026年3月5日-6日", "2026-03-05/2026-03-06"),
            ("2026.3.5-3.7", "2026-03-05/2026-03-07"),
            ("2026年12月30日至2027年1月2日", "2026-12-30/2027-01-02"),
            ("3月31日至4月1日", "2026-03-31/2026-04-01?"),
            ("46086", "#2026-03-05"),
            ("2026年3月", "WithoutDay"),
            ("2026", "WithoutDay"),
            ("2026-02-30", "Impossible"),
            ("3月6日至5日", "Impossible"),
            ("春节前", "Unread"),
            ("3月5日视察", "Unread"),
            ("13.5", "Unread"),
        ] {
            assert_eq!(told(of_cell(Raw::Words(written), Some(2026))), expected, "{written}");
        }
        assert_eq!(of_cell(Raw::Words("3月5日"), None), Days::WithoutYear);
        assert_eq!(told(of_cell(Raw::Number(20_260_305.0), None)), "2026-03-05");
        // A number 3.1 may be 3.10 that lost its zero.
        assert_eq!(of_cell(Raw::Number(3.1), Some(2026)), Days::Unread);
    }

    #[test]
    fn a_head_may_say_the_day_and_the_activity() {
        for (head, day, rest) in [
            ("3月5日视察饮水工程", "2026-03-05?", "视察饮水工程"),
            ("视察饮水工程（3.5）", "2026-03-05?", "视察饮水工程"),
            ("2026.3.5-6 人代会", "2026-03-05/2026-03-06", "人代会"),
            ("第六次会议 2026年1月15日", "2026-01-15", "第六次会议"),
        ] {
            let (days, left) = in_words(head, Some(2026)).unwrap();
            assert_eq!((told(days).as_str(), left.as_str()), (day, rest), "{head}");
        }
        for none in ["第19届人代会", "合计", "2026年", "3次", "第3.次"] {
            assert!(in_words(none, Some(2026)).is_none(), "{none}");
        }
    }

    #[test]
    fn a_title_names_its_year() {
        assert_eq!(year_in("清河镇2026年度代表履职情况统计表"), Some(2026));
        assert_eq!(year_in("2025年至2026年"), None);
        assert_eq!(year_in("履职情况"), None);
    }
}
