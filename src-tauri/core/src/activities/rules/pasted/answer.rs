//! From statements to what is certain and what is asked.

use super::names::Names;
use super::words::Status;
use super::{Known, Statement, Statements};
use crate::activities::api::{
    Candidate, Pasted, PastedAttendance, PastedDoubt, PastedQuestion, SaidAttendance,
};
use crate::values::Attendance;

/// What is certain, and what is asked.
pub fn answer(statements: Statements, known: &[Known<'_>], names: &Names<'_>, half_days: u32) -> Pasted {
    let mut answer = Answer { known, half_days, found: Pasted::default(), asked_about: Vec::new() };
    let about = settled(statements.about, known);
    for (at, statement) in about.iter().enumerate() {
        let is_first = !about[..at].iter().any(|other| other.is_about_the_same(statement));
        if is_first {
            let same: Vec<&Statement> =
                about.iter().filter(|other| other.is_about_the_same(statement)).collect();
            answer.about(&same, names);
        }
    }
    answer.found.unread = statements.unread;
    if let Some(rest) = statements.rest {
        answer.rest(rest);
    }
    answer.found
}

impl Statement {
    fn is_about_the_same(&self, other: &Self) -> bool {
        if self.who.is_empty() {
            self.written == other.written && other.who.is_empty()
        } else {
            self.who == other.who
        }
    }
}

/// Namesakes of whom only one was invited are that one; as many statements as namesakes, all alike, are all of them.
fn settled(about: Vec<Statement>, known: &[Known<'_>]) -> Vec<Statement> {
    let narrowed: Vec<Statement> = about
        .into_iter()
        .map(|statement| {
            let invited: Vec<usize> =
                statement.who.iter().filter(|at| known[**at].invited).copied().collect();
            let who = if invited.is_empty() { statement.who } else { invited };
            Statement { who, ..statement }
        })
        .collect();
    let is_all_of_them = |statement: &Statement| {
        let same = narrowed.iter().filter(|other| statement.who.len() > 1 && other.who == statement.who);
        let alike =
            |other: &&Statement| (other.status, other.half_days) == (statement.status, statement.half_days);
        let count = same.clone().count();
        count > 1 && count == statement.who.len() && same.clone().all(|other| alike(&other))
    };
    let mut settled = Vec::with_capacity(narrowed.len());
    for (at, statement) in narrowed.iter().enumerate() {
        if is_all_of_them(statement) {
            let nth = narrowed[..at].iter().filter(|other| other.who == statement.who).count();
            settled.push(Statement { who: vec![statement.who[nth]], ..statement.clone() });
        } else {
            settled.push(statement.clone());
        }
    }
    settled
}

struct Answer<'k> {
    known: &'k [Known<'k>],
    half_days: u32,
    found: Pasted,
    /// Who may be meant by a question: 其余 does not mean them.
    asked_about: Vec<usize>,
}

impl Answer<'_> {
    fn about(&mut self, same: &[&Statement], names: &Names<'_>) {
        let written = &same[0].written;
        let said = self.said(same);
        match same[0].who.as_slice() {
            [] => {
                let near = names.near(written);
                let sentence = format!("名册里没有“{written}”，是哪一位代表？");
                self.ask(PastedDoubt::Unknown, sentence, written, &near, said);
            }
            [one] => self.about_one(*one, written, said),
            several => {
                let sentence = format!("有 {} 位代表叫“{written}”，是哪一位？", several.len());
                self.ask(PastedDoubt::Namesakes, sentence, written, several, said);
            }
        }
    }

    fn about_one(&mut self, at: usize, written: &str, said: Vec<SaidAttendance>) {
        let name = self.known[at].name;
        match said.as_slice() {
            [] => {
                let sentence = format!("“{name}”没有到会，是请假还是缺席？");
                let either = vec![self.attended(Status::Leave, None), self.attended(Status::Absent, None)];
                self.ask(PastedDoubt::Unclear, sentence, written, &[at], either);
            }
            [said] => self.found.read.push(PastedAttendance {
                deputy: self.known[at].id,
                name: name.to_owned(),
                said: *said,
                by_rest: false,
            }),
            several => {
                let words: Vec<String> = several.iter().map(|said| in_chinese(*said)).collect();
                let sentence = format!("“{name}”写了两种情况：{}，以哪个为准？", words.join("、"));
                self.ask(PastedDoubt::Conflict, sentence, written, &[at], said);
            }
        }
    }

    /// The different things said; nothing where it is unclear. 出席 beside 迟到, 早退 or 列席 is no second thing.
    fn said(&self, same: &[&Statement]) -> Vec<SaidAttendance> {
        let is_clear = |statement: &&&Statement| statement.status != Status::Unclear;
        let clear: Vec<&&Statement> = same.iter().filter(is_clear).collect();
        let came_somehow = |status| matches!(status, Status::Late | Status::LeftEarly | Status::Observer);
        let is_more_exact = clear.iter().any(|statement| came_somehow(statement.status));
        let mut said = Vec::new();
        for statement in clear {
            if is_more_exact && statement.status == Status::Present {
                continue;
            }
            let attended = self.attended(statement.status, statement.half_days);
            if !said.contains(&attended) {
                said.push(attended);
            }
        }
        said
    }

    fn attended(&self, status: Status, half_days: Option<u32>) -> SaidAttendance {
        fitted(status, half_days, self.half_days)
    }

    fn ask(
        &mut self,
        doubt: PastedDoubt,
        sentence: String,
        written: &str,
        who: &[usize],
        said: Vec<SaidAttendance>,
    ) {
        self.asked_about.extend(who);
        let candidates = who.iter().map(|at| candidate(&self.known[*at])).collect();
        self.found.asked.push(PastedQuestion {
            doubt,
            sentence,
            written: written.to_owned(),
            candidates,
            said,
        });
    }

    /// 其余 are the invited whom the text neither names nor may mean.
    fn rest(&mut self, status: Status) {
        if status == Status::Unclear {
            return;
        }
        let said = self.attended(status, None);
        self.found.rest = Some(said);
        for (at, person) in self.known.iter().enumerate() {
            let is_named = self.found.read.iter().any(|read| read.deputy == person.id);
            if person.invited && !is_named && !self.asked_about.contains(&at) {
                let name = person.name.to_owned();
                self.found.read.push(PastedAttendance { deputy: person.id, name, said, by_rest: true });
            }
        }
    }
}

/// Leave for all of the activity's half-days is 请假; for a part of it, the deputy came for the rest.
pub fn fitted(status: Status, half_days: Option<u32>, of: u32) -> SaidAttendance {
    let attendance = match status {
        Status::Present | Status::Observer => Attendance::Present,
        Status::Absent | Status::Unclear => Attendance::Absent,
        Status::Late => Attendance::Late,
        Status::LeftEarly => Attendance::LeftEarly,
        Status::Leave => {
            let leave = half_days.unwrap_or(of).min(of);
            let attendance = if leave == of { Attendance::Leave } else { Attendance::Present };
            return SaidAttendance { attendance, leave_half_days: leave, observer: false };
        }
    };
    SaidAttendance { attendance, leave_half_days: 0, observer: status == Status::Observer }
}

fn candidate(person: &Known<'_>) -> Candidate {
    let detail: Vec<&str> = [person.village, person.group].into_iter().flatten().collect();
    Candidate { deputy: person.id, name: person.name.to_owned(), detail: detail.join("，") }
}

fn in_chinese(said: SaidAttendance) -> String {
    let word = if said.observer { "列席" } else { said.attendance.in_chinese() };
    match said.leave_half_days {
        0 => word.to_owned(),
        half_days if said.attendance == Attendance::Leave => format!("请假（{half_days} 个半天）"),
        half_days => format!("{word}、请假 {half_days} 个半天"),
    }
}
