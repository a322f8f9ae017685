//! The problem list of a register: the same file with a 问题 column, to be sent back to whoever wrote it.

use std::collections::BTreeMap;

use super::entries::{LeftOut, Place};
use super::look::{Looked, look};
use crate::Result;
use crate::office::{Office, Work};
use crate::rosters::api::{Issue, IssueLevel, SaveRegisterProblems};
use crate::rosters::workbook::Reader;
use crate::rosters::write::{Faulty, write_problems};
use crate::tables::api::Written;

/// Writes the problem list of a register: what is wrong with its cells, and what is asked about them.
///
/// # Errors
/// Refused when the file is no such register; Unavailable when the place cannot be written to.
pub fn save_problems(office: &mut Office, asked: &SaveRegisterProblems, work: &Work) -> Result<Written> {
    save_problems_with(&Reader::own()?, office, asked, work)
}

/// As [`save_problems`], with another executable to parse.
///
/// # Errors
/// As [`save_problems`].
pub fn save_problems_with(
    reader: &Reader,
    office: &Office,
    asked: &SaveRegisterProblems,
    work: &Work,
) -> Result<Written> {
    let looked = look(reader, office, &asked.file, work)?.map_err(super::look::NotLooked::refusal)?;
    let open = open_questions(&looked);
    let problems = looked.entries.problems.iter().map(|problem| (problem.place, &problem.issue));
    let mut all: Vec<(Place, &Issue)> =
        problems.chain(open.iter().map(|(place, issue)| (*place, issue))).collect();
    all.sort_by_key(|(place, _)| *place);
    let faulty = looked.found.tables.iter().map(|table| {
        let mut rows: BTreeMap<u32, Vec<&Issue>> = BTreeMap::new();
        for (place, issue) in all.iter().filter(|(place, _)| place.sheet == table.sheet) {
            rows.entry(place.row).or_default().push(issue);
        }
        Faulty { table, rows }
    });
    write_problems(&looked.book, &faulty.collect::<Vec<_>>(), &asked.out)
}

/// What is left out as long as nobody says more; what has a problem of its own is told by that.
fn open_questions(looked: &Looked) -> Vec<(Place, Issue)> {
    let left_out = looked.plan.left_out.iter().chain(&looked.homes.left_out);
    let open = left_out.filter(|one| !one.is_chosen && !looked.entries.has_problem(one.place));
    open.map(|one| (one.place, issue(looked, one))).collect()
}

fn issue(looked: &Looked, left_out: &LeftOut) -> Issue {
    let asked = looked.asked.iter().find(|asked| asked.written == left_out.name);
    Issue {
        cell: left_out.place.cell(),
        field: None,
        level: IssueLevel::Error,
        code: "not_said".to_owned(),
        message: asked.map_or_else(|| left_out.why.clone(), |asked| asked.why.clone()),
        raw: left_out.name.clone(),
    }
}
