//! 测评计票表: each electorate's counts for each deputy, filled in or left to be counted by hand, and what they come to.

use super::super::api::SheetKind;
use super::super::options::{Asked, one};
use super::super::town::Town;
use super::{name, of, option};
use crate::Result;
use crate::evaluations::api::{Ballot, KeptTally, Reporter, SessionFile};
use crate::evaluations::{choices, shares_of};
use crate::values::{Electorate, PersonName};

/// A tally sheet.
#[derive(Clone, Debug)]
pub struct EvaluationTally {
    /// 2026年柳林村代表述职评议会测评计票表.
    pub title: String,
    /// 时间, 地点 …: labels and texts.
    pub facts: Vec<(&'static str, String)>,
    /// What stands over the counts behind name, 发出, 收回, 废票, 有效.
    pub columns: Vec<String>,
    /// Electorates with their rows.
    pub parts: Vec<(String, Vec<TallyRow>)>,
    /// What it came to, a sentence a deputy.
    pub results: Vec<String>,
    /// Whether it is left to be written.
    pub is_blank: bool,
}

/// A deputy's row.
#[derive(Clone, Debug)]
pub struct TallyRow {
    /// 姓名.
    pub name: PersonName,
    /// 发出, 收回, 废票, 有效, then each column's count and share.
    pub cells: Vec<String>,
}

/// The sheet as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "evaluation-tally".into(),
        title: "述职测评计票表".into(),
        about: "计票用：发出、收回、废票、有效票和各项票数，可印空白表画“正”字，也可按录入的结果印好存档。"
            .into(),
        posted: false,
        options: vec![option(), one("filling", "填写", &[("filled", "按录入的结果"), ("blank", "空白表")])],
    }
}

/// Says what the sheet shows.
///
/// # Errors
/// An option that is none, or no session.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<EvaluationTally> {
    let mut asked = Asked::new(kind, options)?;
    asked.text("session")?;
    let is_blank = asked.one("filling", &["filled", "blank"])? == "blank";
    let session = &of(town)?.file;
    let weights = session.facts.weights;
    let several = weights.voting().count() > 1;
    let mut parts = Vec::new();
    for electorate in weights.voting() {
        let weight = if several { format!("（权重 {}）", weights.of(electorate)) } else { String::new() };
        let rows = session.reporters.iter().map(|reporter| row(session, reporter, electorate, is_blank));
        parts.push((format!("{}{weight}", electorate.in_chinese()), rows.collect::<Result<_>>()?));
    }
    let said = session.reporters.iter().filter_map(|reporter| {
        let assessed = reporter.assessed.as_ref()?;
        let corrected = reporter.corrections.last().map(|correction| {
            format!("经{}更正为{}。", correction.decided_by, correction.result.in_chinese())
        });
        Some(format!("{}：{}{}", reporter.name, assessed.why, corrected.unwrap_or_default()))
    });
    Ok(EvaluationTally {
        title: format!("{}测评计票表", session.facts.title),
        facts: facts(session),
        columns: columns(&session.facts.ballot),
        parts,
        results: if is_blank { Vec::new() } else { said.collect() },
        is_blank,
    })
}

fn facts(session: &SessionFile) -> Vec<(&'static str, String)> {
    vec![
        ("时间", session.facts.date.in_chinese()),
        ("地点", session.facts.place.clone().unwrap_or_default()),
        ("主持人", session.facts.host.clone().unwrap_or_default()),
    ]
}

fn columns(ballot: &Ballot) -> Vec<String> {
    match ballot {
        Ballot::Scored(items) => items.iter().map(|item| format!("{}得分率", item.item)).collect(),
        _ => choices(ballot).iter().map(|choice| choice.name.to_owned()).collect(),
    }
}

fn row(
    session: &SessionFile,
    reporter: &Reporter,
    electorate: Electorate,
    is_blank: bool,
) -> Result<TallyRow> {
    let tally = reporter.tallies.iter().find(|tally| tally.electorate == electorate && !is_blank);
    let width = 4 + columns(&session.facts.ballot).len();
    let cells = tally.map_or_else(|| Ok(vec![String::new(); width]), |tally| counted(session, tally))?;
    Ok(TallyRow { name: name(reporter)?, cells })
}

fn counted(session: &SessionFile, tally: &KeptTally) -> Result<Vec<String>> {
    let (valid, shares) = shares_of(&session.facts.ballot, &session.facts.rule, tally)?;
    let mut cells = vec![
        tally.issued.to_string(),
        tally.returned.to_string(),
        tally.spoiled.to_string(),
        valid.to_string(),
    ];
    let share = |word: &str| shares.get(word).map(|share| format!("{share}%")).unwrap_or_default();
    match &session.facts.ballot {
        Ballot::Scored(items) => cells.extend(items.iter().map(|item| share(&item.item))),
        ballot => cells.extend(choices(ballot).iter().map(|choice| {
            let count = tally.votes.get(choice.word).and_then(serde_json::Value::as_u64).unwrap_or_default();
            format!("{count}（{}）", share(choice.word))
        })),
    }
    Ok(cells)
}
