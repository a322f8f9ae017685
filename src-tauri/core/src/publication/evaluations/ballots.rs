//! 测评票: one paper lists every deputy who reports, with a box for each choice; cut to size from A4 (DOMAIN §6, §10).

use super::super::api::SheetKind;
use super::super::options::{Asked, number, one};
use super::super::town::Town;
use super::{name, of, option};
use crate::evaluations::api::Ballot;
use crate::evaluations::choices;
use crate::values::{Electorate, PersonName};
use crate::{Refusal, Result};

/// A set of ballot papers, all alike.
#[derive(Clone, Debug)]
pub struct EvaluationBallots {
    /// 2026年柳林村代表述职评议会.
    pub title: String,
    /// 测评票（选民代表）.
    pub heading: String,
    /// The day of the session.
    pub date: String,
    /// What stands over the boxes: choices, or items with their highest scores.
    pub columns: Vec<String>,
    /// Who reports, in their order.
    pub names: Vec<PersonName>,
    /// How to fill it in.
    pub note: String,
    /// Who issues it.
    pub issuer: String,
    /// How many papers.
    pub papers: usize,
    /// How many on a page: 1, 2 or 4.
    pub per_page: usize,
}

const ELECTORATES: [(&str, &str); 3] =
    [("voters", "选民代表"), ("presidium", "主席团成员"), ("peers", "人大代表")];
/// Papers where nobody said how many: a meeting of a village's voters.
const USUAL: u32 = 50;

/// The sheet as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "evaluation-ballots".into(),
        title: "述职测评票".into(),
        about: "述职评议用的测评票：一张票列出全部述职代表，按 A4 一页几张排好，印有裁切线，可裁开发放。"
            .into(),
        posted: false,
        options: vec![
            option(),
            one("electorate", "谁的票", &ELECTORATES),
            one("per_page", "一页几张", &[("2", "2 张（A5）"), ("1", "1 张（A4）"), ("4", "4 张（A6）")]),
            number("papers", "票数（0 为邀请的人数）", (0, 3_000), 0),
        ],
    }
}

/// Says what the papers show.
///
/// # Errors
/// An option that is none, no session, or an electorate that does not vote in it.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<EvaluationBallots> {
    let mut asked = Asked::new(kind, options)?;
    asked.text("session")?;
    let word = asked.one("electorate", &ELECTORATES.map(|(word, _)| word))?;
    let per_page = asked.one("per_page", &["1", "2", "4"])?;
    let papers = asked.number("papers")?;
    let session = &of(town)?.file;
    let electorate = Electorate::ALL.iter().copied().find(|one| one.word() == word);
    let electorate = electorate.ok_or_else(|| Refusal::bug("没有这样的投票人"))?;
    if session.facts.weights.of(electorate) == 0 {
        return Err(Refusal::invalid(
            "electorate",
            format!("“{}”不由{}测评（权重是 0）。", session.facts.title, electorate.in_chinese()),
        )
        .hinted("请改选参加测评的一方，或者先修改这次会的权重。"));
    }
    let invited: u32 = session.facts.voters.iter().map(|line| line.invited).sum();
    let wanted = match papers {
        0 if electorate == Electorate::Voters && invited > 0 => invited,
        0 => USUAL,
        papers => papers,
    };
    let voters = ELECTORATES.into_iter().find(|(own, _)| *own == word).map_or("", |(_, name)| name);
    let names = session.reporters.iter().map(name).collect::<Result<_>>()?;
    Ok(EvaluationBallots {
        title: session.facts.title.clone(),
        heading: format!("测评票（{voters}）"),
        date: session.facts.date.in_chinese(),
        columns: columns(&session.facts.ballot),
        names,
        note: note(&session.facts.ballot),
        issuer: town.office.issuer.clone(),
        papers: wanted as usize,
        per_page: per_page.parse().unwrap_or(1),
    })
}

fn columns(ballot: &Ballot) -> Vec<String> {
    match ballot {
        Ballot::Scored(items) => {
            items.iter().map(|item| format!("{}（{} 分）", item.item, item.most)).collect()
        }
        _ => choices(ballot).iter().map(|choice| choice.name.to_owned()).collect(),
    }
}

fn note(ballot: &Ballot) -> String {
    match ballot {
        Ballot::Scored(_) => {
            "请给每名代表的每一项打分，不超过括号内的最高分；漏打或超过最高分的为废票。本票不记名。"
                .to_owned()
        }
        _ => "请在每名代表的一个栏内打“√”，每名代表只选一项；不选、多选或另写文字的为废票。本票不记名。"
            .to_owned(),
    }
}
