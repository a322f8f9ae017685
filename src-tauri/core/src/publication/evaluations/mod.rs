//! Sheets of evaluation sessions (述职评议, DOMAIN §6): ballot papers, tally, notice, report forms and the packet that is
//! read out. Which session is meant is the same for all of them.

pub mod ballots;
pub mod notice;
pub mod packet;
pub mod report_form;
pub mod tally;

use std::collections::BTreeMap;

use super::api::SheetOption;
use super::options::text;
use super::public::PublicPerson;
use super::town::Town;
use crate::evaluations::api::{Reporter, SessionFile, SessionLine};
use crate::pledges::PledgeResult;
use crate::points::api::QuarterSheet;
use crate::values::{DeputyId, EvaluationId, PersonName, Quarter, SessionStage};
use crate::{Refusal, Result};

/// Every sheet made of a session.
pub const SHEETS: [&str; 5] =
    ["evaluation-ballots", "evaluation-tally", "evaluation-notice", "report-form", "evaluation-packet"];

/// A session with what its sheets need beside it.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// The session.
    pub file: SessionFile,
    /// Where the office has written down how it evaluates; empty where nothing is said.
    pub basis: String,
    /// How many working days a notice hangs.
    pub notice_days: u32,
    /// The quarters of the session's year up to it, where the sheet needs their points.
    pub points: Vec<(Quarter, QuarterSheet)>,
    /// How pledges of the year before and of the session's year were judged, where the sheet needs it.
    pub pledges: Vec<(i32, BTreeMap<DeputyId, PledgeResult>)>,
}

/// The session asked for: by number or title, else the one whose turn it is for the sheet.
pub fn chosen(lines: &[SessionLine], typed: &str, document: &str) -> Option<EvaluationId> {
    use SessionStage::{Decided, Held, Notified, Planned};
    if !typed.is_empty() {
        let number = typed.parse().map(EvaluationId).ok();
        let meant = lines.iter().find(|line| Some(line.id) == number || line.title == typed);
        return meant.or_else(|| lines.iter().find(|line| line.title.contains(typed))).map(|line| line.id);
    }
    let turn = match document {
        "evaluation-tally" => [Held, Decided, Notified, Planned],
        "evaluation-notice" => [Decided, Notified, Held, Planned],
        _ => [Planned, Held, Decided, Notified],
    };
    let of = |stage: &SessionStage| {
        let mut lines = lines.iter().filter(|line| line.stage == *stage);
        // What is planned is printed for the next one, what is done for the last.
        if *stage == Planned { lines.next_back() } else { lines.next() }
    };
    turn.iter().find_map(of).map(|line| line.id)
}

/// The option that says which session.
fn option() -> SheetOption {
    text("session", "哪一次（会议名称，可只写一部分）", "")
}

/// The session of the sheet.
///
/// # Errors
/// Invalid at `session` where there is none like it, or nobody reports in it.
fn of(town: &Town) -> Result<&Evaluation> {
    let found = town.evaluation.as_ref().ok_or_else(|| {
        Refusal::invalid("session", "没有这样的述职评议可以打印。")
            .hinted("请先在“述职评议”中安排；或者填写会议名称的一部分，留空就是最近的一次。")
    })?;
    if found.file.reporters.is_empty() {
        return Err(Refusal::invalid("session", format!("“{}”还没有选述职代表。", found.file.facts.title))
            .hinted("请先选好述职代表再打印。"));
    }
    Ok(found)
}

/// A reporter's name as sheets set it.
fn name(reporter: &Reporter) -> Result<PersonName> {
    reporter.name.parse()
}

/// A reporter as a posted sheet may show her.
fn person(town: &Town, reporter: &Reporter) -> Result<PublicPerson> {
    let kept = town.deputies.iter().find(|deputy| deputy.id == reporter.deputy);
    let kept = kept.ok_or_else(|| Refusal::bug(format!("名册里没有述职代表{}", reporter.name)))?;
    PublicPerson::of(kept, &town.places, &town.office)
}
