//! Text cut into names, words and boundaries; emoji, times, telephone numbers and counts fall away.

use super::Place;
use super::names::{Names, is_han, is_interpunct};
use super::words::{Status, Word, half_days_at, leave_at, stands_at, word_at};

/// A piece of the text that means something.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// A known name: whose it may be, and how it was written.
    Name(Vec<usize>, String),
    /// What looks like a name and is nobody's.
    Unknown(String),
    /// A village or group.
    Place(Place),
    /// How somebody attended.
    Status(Status),
    /// A length of leave, in half-days.
    HalfDays(u32),
    /// 请假人员, before its names.
    Heading(Status),
    /// 其余; or 全体, which after names means those.
    Rest(bool),
    /// 除.
    Except,
    /// 以外.
    Outside,
    /// The number before an entry.
    Item,
    /// 、, a space, 和.
    Join,
    /// A comma.
    Comma,
    /// A colon.
    Colon,
    /// The end of a sentence or line.
    Stop,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// Words that mean nothing here.
    Text(String),
}

/// Cuts one line into tokens; it ends with [`Token::Stop`].
pub fn tokens(line: &str, names: &Names<'_>) -> Vec<Token> {
    let text: Vec<char> = plain(line);
    let mut cut = Cut { text: &text, at: 0, is_excepting: false, found: Vec::new() };
    while cut.at < text.len() {
        cut.next(names);
    }
    cut.found.push(Token::Stop);
    cut.found
}

/// Full-width letters as plain ones; what nobody sees, and emoji, are spaces or nothing.
fn plain(line: &str) -> Vec<char> {
    let plain = line.chars().filter_map(|letter| match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0),
        '\u{3000}' | '\u{A0}' | '\t' => Some(' '),
        '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}' | '\u{20E3}' => None,
        '\u{2190}'..='\u{245F}' | '\u{2500}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' if letter != '□' => {
            Some(' ')
        }
        _ => Some(letter),
    });
    plain.collect()
}

struct Cut<'t> {
    text: &'t [char],
    at: usize,
    is_excepting: bool,
    found: Vec<Token>,
}

impl Cut<'_> {
    fn next(&mut self, names: &Names<'_>) {
        if let Some((token, length)) = self.boundary() {
            if token == Token::Stop {
                self.is_excepting = false;
            }
            self.take(token, length);
        } else if let Some(length) = self.nothing() {
            self.at += length;
        } else if let Some((who, end)) = names.name_at(self.text, self.at) {
            let written: String = self.text[self.at..end].iter().collect();
            self.take(Token::Name(who.to_vec(), written), end - self.at);
        } else if let Some((place, length)) = names.place_at(self.text, self.at) {
            self.take(Token::Place(place.clone()), length);
        } else if let Some((half_days, length)) = leave_at(self.text, self.at) {
            self.found.push(Token::Status(Status::Leave));
            self.take(Token::HalfDays(half_days), length);
        } else if let Some((half_days, length)) = half_days_at(self.text, self.at) {
            self.take(Token::HalfDays(half_days), length);
        } else if let Some(length) = self.count_or_item() {
            self.at += length;
        } else if self.text[self.at] == '因' {
            self.at += self.reason();
        } else if let Some((word, length)) = self.word(names) {
            self.say(word, length);
        } else {
            self.run(names);
        }
    }

    fn take(&mut self, token: Token, length: usize) {
        self.found.push(token);
        self.at += length;
    }

    fn say(&mut self, word: Word, length: usize) {
        match word {
            Word::Status(status) => {
                let is_heading = ["人员", "名单", "代表", "同志", "者"]
                    .iter()
                    .any(|after| stands_at(self.text, self.at + length, after));
                self.found.push(if is_heading { Token::Heading(status) } else { Token::Status(status) });
            }
            Word::Rest => self.found.push(Token::Rest(false)),
            Word::All => self.found.push(Token::Rest(true)),
            Word::Except => {
                self.is_excepting = true;
                self.found.push(Token::Except);
            }
            Word::Outside if self.is_excepting => self.found.push(Token::Outside),
            Word::Join => self.found.push(Token::Join),
            Word::Outside | Word::Title | Word::Filler => {}
        }
        self.at += length;
    }

    fn boundary(&self) -> Option<(Token, usize)> {
        let token = match self.text[self.at] {
            '、' | '/' | '|' | '&' | '+' => Token::Join,
            letter if letter.is_whitespace() => Token::Join,
            ',' => Token::Comma,
            ':' => Token::Colon,
            '。' | ';' | '!' => Token::Stop,
            '(' | '（' | '〔' => Token::Open,
            ')' | '）' | '〕' => Token::Close,
            '①'..='⑳' => Token::Item,
            _ => return None,
        };
        Some((token, 1))
    }

    /// Dates, times, telephone numbers, stickers, marks: how many letters to pass over.
    fn nothing(&self) -> Option<usize> {
        let rest = &self.text[self.at..];
        match rest[0] {
            '[' => {
                let end = rest.iter().take(8).position(|letter| *letter == ']')?;
                return Some(end + 1);
            }
            '@' | '#' | '*' | '~' | '-' | '_' | '=' | '"' | '\'' | '.' | '<' | '>' | ']' | '…' | '—'
            | '·' | '“' | '”' | '【' | '】' | '《' | '》' => return Some(1),
            letter if letter.is_ascii_alphabetic() => return Some(1),
            _ => {}
        }
        let day_part = ["上午", "下午", "中午", "晚上", "早上"].iter().find(|part| stands_at(rest, 0, part));
        let skipped = day_part.map_or(0, |part| part.chars().count());
        let time = time_at(&rest[skipped..])?;
        Some(skipped + time)
    }

    /// 3 人, 10 分钟, a telephone number, or the number before an entry.
    fn count_or_item(&mut self) -> Option<usize> {
        let rest = &self.text[self.at..];
        let digits = rest.iter().take_while(|letter| letter.is_ascii_digit()).count();
        let chinese = rest.iter().take_while(|letter| "一二三四五六七八九十百".contains(**letter)).count();
        let starts = self.at == 0;
        if digits == 0 {
            let after = rest.get(chinese)?;
            let is_count = chinese > 0 && matches!(after, '人' | '名' | '位');
            let is_heading = chinese > 0 && starts && matches!(after, '、' | '.');
            if is_heading {
                self.found.push(Token::Item);
            }
            return (is_count || is_heading).then_some(chinese + 1);
        }
        for unit in ["分钟", "小时", "人次", "人", "名", "位", "个", "户", "次", "号", "日", "件"]
        {
            if stands_at(rest, digits, unit) {
                return Some(digits + unit.chars().count());
            }
        }
        if digits >= 5 {
            return Some(digits);
        }
        self.found.push(Token::Item);
        let mark = usize::from(matches!(rest.get(digits), Some('.' | '、' | ')' | '）' | ':' | '-')));
        Some(digits + mark)
    }

    /// 因家中有事: up to what follows from it.
    fn reason(&self) -> usize {
        let rest = self.text.len() - self.at;
        let ends = |length: &usize| {
            let at = self.at + length;
            matches!(word_at(self.text, at), Some((Word::Status(_), _)))
                || leave_at(self.text, at).is_some()
                || !is_han(self.text[at])
        };
        (1..rest).find(ends).unwrap_or(rest)
    }

    /// A word at the place; one letter may as well be the beginning of a name: 全, 有, 和.
    fn word(&self, names: &Names<'_>) -> Option<(Word, usize)> {
        let (word, length) = word_at(self.text, self.at)?;
        let is_sure = length > 1
            || matches!(word, Word::Except | Word::Outside)
            || !self.text.get(self.at + 1).is_some_and(|next| is_han(*next))
            || word_at(self.text, self.at + 1).is_some()
            || names.name_at(self.text, self.at + 1).is_some()
            || (matches!(word, Word::Join) && self.follows_a_name());
        is_sure.then_some((word, length))
    }

    fn follows_a_name(&self) -> bool {
        matches!(self.found.last(), Some(Token::Name(..) | Token::Unknown(_) | Token::Close))
    }

    /// Letters that are no word: a name nobody has, or text.
    fn run(&mut self, names: &Names<'_>) {
        let start = self.at;
        let mut end = start + 1;
        while end < self.text.len() && goes_on(self.text, start, end, names) {
            end += 1;
        }
        let mut written: String = self.text[start..end].iter().collect();
        let letters = written.chars().filter(|letter| is_han(*letter)).count();
        self.at = end;
        if letters == 1
            && let Some((Word::Title, length)) = word_at(self.text, end)
        {
            written.extend(&self.text[end..end + length]);
            self.at += length;
            self.found.push(Token::Unknown(written));
            return;
        }
        let is_marked = written.contains(['?', '□', '\u{FFFD}']) || written.chars().any(is_interpunct);
        let is_like_a_name = (2..=4).contains(&letters) || (is_marked && (1..=15).contains(&letters));
        self.found.push(if is_like_a_name { Token::Unknown(written) } else { Token::Text(written) });
    }
}

/// Whether a run of letters goes on at `end`: not where a word, a number or a mark begins.
fn goes_on(text: &[char], start: usize, end: usize, names: &Names<'_>) -> bool {
    let letter = text[end];
    if is_interpunct(letter) && letter != '。' {
        return text.get(end + 1).is_some_and(|next| is_han(*next));
    }
    if letter == ' ' {
        // 张　三: two letters apart are one name where neither stands with another.
        let is_alone = |at: usize| {
            text.get(at).is_some_and(|letter| is_han(*letter))
                && !text.get(at + 1).is_some_and(|next| is_han(*next))
        };
        let next = (end..text.len()).find(|at| text[*at] != ' ').unwrap_or(text.len());
        return end == start + 1 && is_alone(next) && names.name_at(text, next).is_none();
    }
    if !is_han(letter) {
        return matches!(letter, '?' | '□' | '\u{FFFD}') || (letter == ' ' && end == start + 1);
    }
    if text[end - 1] == ' ' {
        return true;
    }
    let follows = text.get(end + 1).is_some_and(|next| is_han(*next));
    match word_at(text, end) {
        Some((_, length)) if length > 1 => false,
        Some((Word::Join, _)) if end >= start + 2 && follows => false,
        Some((Word::Filler | Word::Outside, _)) => word_at(text, end + 1).is_none(),
        _ => half_days_at(text, end).is_none() && leave_at(text, end).is_none(),
    }
}

/// How many letters of a date or time stand here: 2026-09-30, 9月30日, 08:30, 9点半.
fn time_at(text: &[char]) -> Option<usize> {
    let digits =
        |at: usize| text.get(at..).unwrap_or_default().iter().take_while(|l| l.is_ascii_digit()).count();
    let first = digits(0);
    if first == 0 || first > 4 {
        return None;
    }
    let mut end = first;
    let mut parts = 1;
    while parts < 3 {
        let mark = text.get(end)?;
        let more = digits(end + 1);
        let is_time = *mark == ':' && (more == 2);
        let is_date = matches!(mark, '-' | '/' | '年' | '月') && (1..=2).contains(&more);
        let is_dotted = *mark == '.' && first == 4 && (1..=2).contains(&more);
        if !(is_time || is_date || is_dotted) {
            break;
        }
        end += 1 + more;
        parts += 1;
        if text.get(end).is_none() {
            break;
        }
    }
    if let Some('日' | '号') = text.get(end) {
        return (parts > 1).then_some(end + 1);
    }
    match text.get(end) {
        Some('点' | '时') if parts == 1 => {
            let minutes = digits(end + 1);
            let half = usize::from(
                text.get(end + 1) == Some(&'半')
                    || (minutes > 0 && text.get(end + 1 + minutes) == Some(&'分')),
            );
            Some(end + 1 + minutes + half)
        }
        _ => (parts > 1).then_some(end),
    }
}
