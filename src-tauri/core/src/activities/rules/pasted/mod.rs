//! Attendance read from pasted text: a WeChat relay (接龙), sentences of the office, a column or block from Excel.
//!
//! Nothing is guessed. A name that several deputies have, a name nobody has, two statements about one deputy, and 未到
//! that may be 请假 or 缺席 are asked about.

mod answer;
mod cell;
mod clauses;
mod names;
mod table;
mod tokens;
mod words;

use crate::activities::api::Pasted;
use crate::values::DeputyId;
use names::Names;
use words::Status;

pub use cell::{Attended, CellSays, read_cell, read_legend};

/// A deputy who may be named.
pub struct Known<'a> {
    /// Who.
    pub id: DeputyId,
    /// The name.
    pub name: &'a str,
    /// 村（社区）.
    pub village: Option<&'a str>,
    /// 小组.
    pub group: Option<&'a str>,
    /// Whether 其余 means this one too.
    pub invited: bool,
}

/// What tells namesakes apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// 村（社区）.
    Village(String),
    /// 小组.
    Group(String),
}

/// One statement of the text about one name.
#[derive(Clone, Debug, PartialEq)]
struct Statement {
    /// Whose name it may be; nobody's where it is unknown.
    who: Vec<usize>,
    written: String,
    status: Status,
    half_days: Option<u32>,
}

/// What a text says, before anybody is asked.
#[derive(Default)]
struct Statements {
    about: Vec<Statement>,
    rest: Option<Status>,
    unread: Vec<String>,
}

/// Reads a text; 请假 without a length means all `half_days` of the activity.
pub fn read_pasted(text: &str, known: &[Known<'_>], half_days: u32) -> Pasted {
    let names = Names::of(known);
    let statements = match table::rows_of(text) {
        Some(rows) => table::read(&rows, &names),
        None => clauses::read(text, &names),
    };
    answer::answer(statements, known, &names, half_days.max(1))
}

/// Which of these names are most like one that is none of them; at most five, by their place.
pub fn near_names(written: &str, names: &[&str]) -> Vec<usize> {
    let known: Vec<Known<'_>> = names
        .iter()
        .map(|name| Known { id: DeputyId(0), name, village: None, group: None, invited: false })
        .collect();
    Names::of(&known).near(written)
}

#[cfg(test)]
mod tests;
