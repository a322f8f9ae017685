//! Lists and sentences: which word belongs to which names.

use super::names::Names;
use super::tokens::{Token, tokens};
use super::words::Status;
use super::{Statement, Statements};

/// Reads text that is no table.
pub fn read(text: &str, names: &Names<'_>) -> Statements {
    let mut reading = Reading::default();
    for line in without_relay_head(text) {
        let tokens = tokens(&line, names);
        reading.line(&tokens, names);
    }
    reading.finish()
}

/// The lines of a text; of a relay, only from its first entry on, and without its example.
fn without_relay_head(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let Some(head) = lines.iter().position(|line| line.contains("接龙")) else {
        return lines.into_iter().map(str::to_owned).collect();
    };
    let first = lines.iter().enumerate().skip(head).find_map(|(at, line)| Some((at, first_entry(line)?)));
    let before = lines[..head].iter().map(|line| (*line).to_owned());
    let after: Vec<String> = match first {
        Some((at, from)) => {
            let first = lines[at].chars().skip(from).collect();
            std::iter::once(first).chain(lines[at + 1..].iter().map(|line| (*line).to_owned())).collect()
        }
        None => lines[head + 1..].iter().map(|line| (*line).to_owned()).collect(),
    };
    before.chain(after).filter(|line| !line.starts_with("例")).collect()
}

/// Where the first numbered entry of a line begins: `1. `, `１、`.
fn first_entry(line: &str) -> Option<usize> {
    let letters: Vec<char> = line.chars().collect();
    let is_first = |at: usize| {
        let number = matches!(letters[at], '1' | '１' | '①');
        let stands_alone = at == 0 || !letters[at - 1].is_ascii_digit() && letters[at - 1] != '月';
        let marked =
            letters[at] == '①' || matches!(letters.get(at + 1), Some('.' | '、' | '．' | ')' | '）'));
        let goes_on = letters.get(at + 2).is_none_or(|next| !next.is_ascii_digit());
        number && stands_alone && marked && goes_on
    };
    (0..letters.len()).find(|at| is_first(*at))
}

/// A name that waits for the word about it.
struct Pending {
    who: Vec<usize>,
    written: String,
    half_days: Option<u32>,
}

#[derive(Default)]
struct Reading {
    said: Statements,
    pending: Vec<Pending>,
    /// How many names waited already at the last comma.
    before_comma: usize,
    /// 请假： stands before the names it is about.
    before: Option<Status>,
    before_half_days: Option<u32>,
    /// A heading of a line of its own.
    heading: Option<Status>,
    place: Option<super::Place>,
    half_days: Option<u32>,
    /// Statements that the last word was about.
    last: std::ops::Range<usize>,
    is_rest: bool,
    /// What the next word is about was not understood.
    is_lost: bool,
    is_excepting: bool,
    named: usize,
}

impl Reading {
    fn line(&mut self, line: &[Token], names: &Names<'_>) {
        self.named = 0;
        self.before = None;
        self.before_half_days = None;
        let mut at = 0;
        while at < line.len() {
            if line[at] == Token::Open {
                at += self.bracket(&line[at..], names);
            } else {
                self.token(&line[at], &line[at + 1..], names);
                at += 1;
            }
        }
        let is_heading = self.named == 0 && self.before.is_some();
        if is_heading {
            self.heading = self.before;
        }
        self.before = None;
    }

    fn token(&mut self, token: &Token, rest: &[Token], names: &Names<'_>) {
        match token {
            Token::Name(who, written) => self.name(who, written, names),
            Token::Unknown(written) => self.name(&[], written, names),
            Token::Place(place) => self.place = Some(place.clone()),
            Token::Status(status) => self.status(*status, rest),
            Token::HalfDays(half_days) => self.length(*half_days),
            Token::Heading(status) => {
                self.commit();
                self.begin(*status);
            }
            Token::Rest(is_all) => self.rest(*is_all),
            Token::Except => self.is_excepting = true,
            Token::Outside => self.outside(),
            Token::Item => self.commit(),
            Token::Comma => self.comma(),
            Token::Stop => self.stop(),
            Token::Text(text) => {
                self.said.unread.push(text.clone());
                self.is_lost = true;
            }
            Token::Join | Token::Colon | Token::Open | Token::Close => {}
        }
    }

    fn name(&mut self, who: &[usize], written: &str, names: &Names<'_>) {
        let who = match self.place.take() {
            Some(place) => names.of_place(who, &place),
            None => who.to_vec(),
        };
        self.pending.push(Pending { who, written: written.to_owned(), half_days: None });
        self.named += 1;
        self.is_rest = false;
        self.is_lost = false;
        self.last = 0..0;
        self.half_days = None;
    }

    fn status(&mut self, status: Status, rest: &[Token]) {
        let is_before_colon =
            rest.iter().find(|token| !matches!(token, Token::HalfDays(_))) == Some(&Token::Colon);
        let is_followed_by_names = rest
            .iter()
            .take_while(|token| !matches!(token, Token::Stop))
            .any(|token| matches!(token, Token::Name(..) | Token::Unknown(_)));
        let is_before_next = matches!(rest.first(), Some(Token::Name(..))) && self.before.is_some();
        if std::mem::take(&mut self.is_rest) {
            self.said.rest = Some(status);
        } else if is_before_colon && (self.pending.is_empty() || is_followed_by_names)
            || is_before_next && !self.pending.is_empty()
        {
            self.commit();
            self.begin(status);
        } else if self.pending.len() > self.before_comma {
            // 请假：张三，李四缺席: only the names since the comma.
            let from = if self.before.is_some() { self.before_comma } else { 0 };
            let about = self.pending.split_off(from);
            self.commit();
            self.say(about, status);
        } else if !self.pending.is_empty() {
            // 张三、李四因事，请假一天.
            let about = std::mem::take(&mut self.pending);
            self.say(about, status);
        } else if !self.last.is_empty() {
            self.say_more(status);
        } else if !self.is_lost {
            self.begin(status);
        }
    }

    fn begin(&mut self, status: Status) {
        self.before = Some(status);
        self.before_half_days = None;
    }

    fn say(&mut self, about: Vec<Pending>, status: Status) {
        let from = self.said.about.len();
        for name in about {
            self.said.about.push(Statement {
                who: name.who,
                written: name.written,
                status,
                half_days: name.half_days.or(self.half_days),
            });
        }
        self.half_days = None;
        self.before_comma = self.pending.len();
        self.last = from..self.said.about.len();
    }

    /// A second word about the same names: 张三未参加，请假; 王五迟到、早退.
    fn say_more(&mut self, status: Status) {
        let more: Vec<Statement> = self.said.about[self.last.clone()].to_vec();
        for (at, statement) in self.last.clone().zip(more) {
            match (statement.status, status) {
                (one, other) if one == other => {}
                (Status::Unclear, _) => self.said.about[at].status = status,
                (_, Status::Unclear) => {}
                _ => self.said.about.push(Statement { status, ..statement }),
            }
        }
    }

    fn length(&mut self, half_days: u32) {
        let is_leave = |statement: &Statement| statement.status == Status::Leave;
        let last = self.said.about.get_mut(self.last.clone()).unwrap_or_default();
        if last.iter().any(is_leave) {
            for statement in last.iter_mut().filter(|statement| statement.half_days.is_none()) {
                statement.half_days = Some(half_days);
            }
        } else if self.before.is_some() && self.pending.is_empty() {
            self.before_half_days = Some(half_days);
        } else {
            self.half_days = Some(half_days);
        }
    }

    fn rest(&mut self, is_all: bool) {
        if self.is_excepting && !self.pending.is_empty() {
            self.outside();
        }
        // 张三、李四，全部请假 is about the two.
        if is_all && !self.pending.is_empty() {
            return;
        }
        self.commit();
        self.is_rest = true;
        self.last = 0..0;
    }

    /// 除张三、李四外: they did not simply come, but how was it?
    fn outside(&mut self) {
        let about = std::mem::take(&mut self.pending);
        if !about.is_empty() {
            self.say(about, Status::Unclear);
        }
        self.is_excepting = false;
        self.last = 0..0;
    }

    fn comma(&mut self) {
        if self.before.is_some() {
            self.commit();
        }
        self.before_comma = self.pending.len();
        self.is_lost = false;
    }

    fn stop(&mut self) {
        if self.is_excepting {
            self.outside();
        }
        self.commit();
        if self.named > 0 {
            self.before = None;
            self.before_half_days = None;
        }
        self.is_rest = false;
        self.is_lost = false;
        self.last = 0..0;
        self.half_days = None;
        self.place = None;
    }

    /// Names that got no word of their own: the word before them, the heading, or simply in the list.
    fn commit(&mut self) {
        let said = self.before.or(self.heading);
        for name in self.pending.drain(..) {
            self.said.about.push(Statement {
                who: name.who,
                written: name.written,
                status: said.unwrap_or(Status::Present),
                half_days: name.half_days.or(self.before_half_days),
            });
        }
        self.before_comma = 0;
        self.last = 0..0;
    }

    /// A bracket: names in it are names, else it is about the last name before it. How many tokens it takes.
    fn bracket(&mut self, tokens: &[Token], names: &Names<'_>) -> usize {
        let end = tokens.iter().position(|token| matches!(token, Token::Close | Token::Stop));
        let end = end.unwrap_or(tokens.len());
        let inner = &tokens[1..end];
        if inner.iter().any(|token| matches!(token, Token::Name(..) | Token::Rest(_))) {
            return 1;
        }
        let is_known = |token: &&Token| !matches!(token, Token::Unknown(_) | Token::Text(_));
        let status = inner.iter().find_map(|token| match token {
            Token::Status(status) => Some(*status),
            _ => None,
        });
        let half_days = inner.iter().find_map(|token| match token {
            Token::HalfDays(half_days) => Some(*half_days),
            _ => None,
        });
        let place = inner.iter().find_map(|token| match token {
            Token::Place(place) => Some(place),
            _ => None,
        });
        if let (Some(place), Some(name)) = (place, self.pending.last_mut()) {
            name.who = names.of_place(&name.who, place);
        }
        match (status, self.pending.pop()) {
            (Some(status), Some(name)) => {
                self.half_days = half_days;
                self.say(vec![name], status);
                self.last = 0..0;
            }
            (None, Some(name)) => {
                self.pending.push(Pending { half_days: half_days.or(name.half_days), ..name });
            }
            (Some(status), None) if !self.last.is_empty() => {
                self.say_more(status);
                half_days.into_iter().for_each(|half_days| self.length(half_days));
            }
            (_, None) => half_days.into_iter().for_each(|half_days| self.length(half_days)),
        }
        self.said.unread.extend(inner.iter().filter(|token| !is_known(token)).filter_map(
            |token| match token {
                Token::Unknown(text) | Token::Text(text) => Some(text.clone()),
                _ => None,
            },
        ));
        (end + 1).min(tokens.len())
    }

    fn finish(mut self) -> Statements {
        self.commit();
        self.said
    }
}
