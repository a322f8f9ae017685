//! 宣读材料: what is read out of each deputy before the ballot (DOMAIN §6): points of the year's quarters, what was
//! pledged and how far it is kept, and what stands behind them.

use std::collections::BTreeMap;

use super::super::api::SheetKind;
use super::super::options::Asked;
use super::super::pledge_board::said;
use super::super::pledges::pledge_of;
use super::super::public::PublicPerson;
use super::super::town::Town;
use super::{Evaluation, of, option, person};
use crate::Result;
use crate::evaluations::api::Reporter;
use crate::pledges::PledgeResult;
use crate::pledges::api::{KeptPledge, PledgeItem};
use crate::points::api::SheetRow;
use crate::values::{Attendance, PersonName, PledgeStage, Points, Review};

/// The packet of a session.
#[derive(Clone, Debug)]
pub struct EvaluationPacket {
    /// 2026年柳林村代表述职评议会宣读材料.
    pub title: String,
    /// Day, place, host.
    pub opening: String,
    /// The order of business, numbered.
    pub agenda: Vec<String>,
    /// Who reports, in their order.
    pub people: Vec<PacketPerson>,
}

/// What is read out of a deputy.
#[derive(Clone, Debug)]
pub struct PacketPerson {
    /// 姓名.
    pub name: PersonName,
    /// 第九选区，柳林村党支部书记，口头述职.
    pub about: String,
    /// Quarters with points and duty days.
    pub quarters: Vec<[String; 4]>,
    /// What was pledged for the year, with how many were to be done, how many were, and how that is judged.
    pub pledged: Vec<[String; 4]>,
    /// What stands behind them, in sentences.
    pub sentences: Vec<String>,
}

/// The sheet as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "evaluation-packet".into(),
        title: "述职评议宣读材料".into(),
        about:
            "会上宣读：议程，以及每名述职代表当年各季度的履职积分、履职天数、承诺事项和完成情况、出席情况和提出的建议，字大行宽。"
                .into(),
        posted: false,
        options: vec![option()],
    }
}

/// Says what the packet shows.
///
/// # Errors
/// An option that is none, or no session.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<EvaluationPacket> {
    let mut asked = Asked::new(kind, options)?;
    asked.text("session")?;
    let evaluation = of(town)?;
    let facts = &evaluation.file.facts;
    let place = facts.place.as_ref().map_or_else(String::new, |place| format!("，地点：{place}"));
    let host = facts.host.as_ref().map_or_else(String::new, |host| format!("，主持人：{host}"));
    let people = evaluation.file.reporters.iter().map(|reporter| read_out(town, evaluation, reporter));
    Ok(EvaluationPacket {
        title: format!("{}宣读材料", facts.title),
        opening: format!("时间：{}{place}{host}。", facts.date.in_chinese()),
        agenda: (1..).zip(&facts.agenda).map(|(number, line)| format!("{number}．{line}")).collect(),
        people: people.collect::<Result<_>>()?,
    })
}

fn read_out(town: &Town, evaluation: &Evaluation, reporter: &Reporter) -> Result<PacketPerson> {
    let person: PublicPerson = person(town, reporter)?;
    let about =
        [person.constituency.clone(), person.position.clone(), Some(reporter.form.in_chinese().to_owned())];
    let rows: Vec<_> = evaluation
        .points
        .iter()
        .filter_map(|(quarter, sheet)| {
            let row = sheet.rows.iter().find(|row| row.deputy == reporter.deputy)?;
            Some((*quarter, sheet.stage, row))
        })
        .collect();
    let quarters = rows.iter().map(|(quarter, stage, row)| {
        [
            quarter.in_chinese(),
            row.total.to_string(),
            row.duty_days.to_string(),
            stage.in_chinese().to_owned(),
        ]
    });
    let totals: Vec<&SheetRow> = rows.iter().map(|(_, _, row)| *row).collect();
    let pledge = pledge_of(town, reporter.deputy).filter(|pledge| is_approved(pledge.stage));
    Ok(PacketPerson {
        name: person.name,
        about: about.into_iter().flatten().collect::<Vec<_>>().join("，"),
        quarters: quarters.collect(),
        pledged: pledge.map_or_else(Vec::new, pledged),
        sentences: sentences(town, evaluation, reporter, &totals),
    })
}

/// What nobody has reviewed is not read out.
fn is_approved(stage: PledgeStage) -> bool {
    !matches!(stage, PledgeStage::Drafted | PledgeStage::Returned)
}

fn pledged(pledge: &KeptPledge) -> Vec<[String; 4]> {
    let standing = |item: &PledgeItem| match item.outcome {
        Some(outcome) => outcome.in_chinese(),
        None if item.reached => "已完成",
        None => "待完成",
    };
    let row = |item: &PledgeItem| {
        [said(item), item.facts.target.to_string(), item.done.to_string(), standing(item).to_owned()]
    };
    pledge.items.iter().map(row).collect()
}

/// How the pledges of the year before and of the session's were judged.
fn judged(evaluation: &Evaluation, reporter: &Reporter) -> impl Iterator<Item = String> {
    evaluation.pledges.iter().filter_map(|(year, results)| {
        let own = results.get(&reporter.deputy).filter(|own| is_approved(own.stage))?;
        let PledgeResult { items, kept, partly, not_kept, .. } = *own;
        Some(match own.result.zip(own.judged_on) {
            Some((result, on)) => format!(
                "{year}年度承诺 {items} 项，{}评诺：兑现 {kept} 项，部分兑现 {partly} 项，未兑现 {not_kept} 项，总评“{}”。",
                on.in_chinese(),
                result.in_chinese()
            ),
            None => format!("{year}年度承诺 {items} 项，还没有评诺。"),
        })
    })
}

fn sentences(town: &Town, evaluation: &Evaluation, reporter: &Reporter, rows: &[&SheetRow]) -> Vec<String> {
    let date = evaluation.file.facts.date;
    let mut said = Vec::new();
    let total: Points = rows.iter().map(|row| row.total).sum();
    let days: u32 = rows.iter().map(|row| row.duty_days).sum();
    said.push(format!("{}年以来履职积分合计 {total} 分，履职 {days} 天。", date.year()));
    said.extend(judged(evaluation, reporter));
    let of_year = |day: crate::values::Day| day.year() == date.year() && day <= date;
    let own = || {
        town.deeds.iter().filter(move |deed| {
            deed.deputy == reporter.deputy && deed.review == Review::Approved && of_year(deed.date)
        })
    };
    let mut kinds: BTreeMap<_, u32> = BTreeMap::new();
    for deed in own().filter(|deed| deed.came()) {
        *kinds.entry(deed.kind).or_default() += 1;
    }
    let kinds: Vec<String> =
        kinds.iter().map(|(kind, count)| format!("{} {count} 次", kind.in_chinese())).collect();
    if !kinds.is_empty() {
        said.push(format!("参加{}。", kinds.join("、")));
    }
    let missed = |attendance: Attendance| own().filter(|deed| deed.attendance == attendance).count();
    let (leave, absent) = (missed(Attendance::Leave), missed(Attendance::Absent));
    said.push(format!("请假 {leave} 次，缺席 {absent} 次。"));
    let raised: Vec<_> = town
        .raised
        .iter()
        .filter(|one| one.deputy == reporter.deputy && one.is_led() && of_year(one.date))
        .collect();
    let titles: Vec<String> =
        raised.iter().filter(|one| one.may_be_published).map(|one| format!("《{}》", one.title)).collect();
    let titles = if titles.is_empty() { String::new() } else { format!("，其中{}", titles.join("、")) };
    said.push(format!("领衔提出议案建议 {} 件{titles}。", raised.len()));
    said
}
