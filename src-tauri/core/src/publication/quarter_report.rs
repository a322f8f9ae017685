//! 季度履职报告: a quarter in numbers and charts, for the presidium. Kept in the office: it names who did nothing yet.

mod counts;

use super::api::SheetKind;
use super::deeds::Deed;
use super::options::{Asked, flag, text};
use super::points_sheet::quarter;
use super::town::Town;
use crate::deputies::api::Status;
use crate::points::api::{QuarterSheet, SheetRow};
use crate::values::{Attendance, Points};
use crate::{Refusal, Result};

/// A quarter's report.
#[derive(Clone, Debug)]
pub struct QuarterReport {
    /// 清河镇第十九届人大代表履职情况报告.
    pub title: String,
    /// 2026年第三季度.
    pub period: String,
    /// Who reports.
    pub issuer: String,
    /// The day on it; empty where it is left out.
    pub date: String,
    /// The quarter in numbers: a label, a number and its unit.
    pub tally: Vec<(&'static str, String, &'static str)>,
    /// What is to be known, a sentence each.
    pub findings: Vec<String>,
    /// Mean points, quarter by quarter.
    pub trend: Vec<Mark>,
    /// How many deputies have how many points.
    pub distribution: Vec<Mark>,
    /// How many deputies took part in each kind of duty.
    pub coverage: Vec<Mark>,
    /// The groups: heads in [`GROUP_HEADS`].
    pub groups: Vec<Vec<String>>,
    /// Everybody by points.
    pub ranking: Vec<Mark>,
}

/// A value of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it is of.
    pub label: String,
    /// How much.
    pub value: f64,
    /// How much, as it is written.
    pub said: String,
    /// Whether it is what the chart is about: this quarter among others.
    pub strong: bool,
}

/// The heads over [`QuarterReport::groups`]; leave and absence apart.
pub const GROUP_HEADS: [&str; 7] = ["代表小组", "人数", "平均积分", "履职人次", "发言", "请假", "缺席"];

/// The report as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "quarter-report".into(),
        title: "季度履职报告".into(),
        about:
            "给主席团看的一季度履职情况：数字、趋势、分布、覆盖、小组对比和全部代表排名，带图表；内部使用。"
                .into(),
        posted: false,
        options: vec![text("quarter", "季度", ""), flag("dated", "印上日期", true)],
    }
}

/// Says what the report shows.
///
/// # Errors
/// An option that is none, or nobody to show.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<QuarterReport> {
    let mut asked = Asked::new(kind, options)?;
    quarter(&asked.text("quarter")?, town.today)?;
    let dated = asked.flag("dated")?;
    let sheet = town.quarter.as_ref().ok_or_else(|| Refusal::bug("季度积分没有读出来"))?;
    let rows: Vec<&SheetRow> = sheet.rows.iter().filter(|row| row.status == Status::InOffice).collect();
    if rows.is_empty() {
        return Err(Refusal::refused("这一季度没有可以报告的代表。").hinted("请先导入名册。"));
    }
    let deeds: Vec<&Deed> = town
        .deeds
        .iter()
        .filter(|deed| sheet.quarter.has(deed.date) && rows.iter().any(|row| row.deputy == deed.deputy))
        .collect();
    let office = &sheet.office;
    Ok(QuarterReport {
        title: format!("{}{}人大代表履职情况报告", office.town, office.term),
        period: sheet.quarter.in_chinese(),
        issuer: office.issuer.clone(),
        date: if dated { town.today.in_chinese() } else { String::new() },
        tally: tally(town, sheet, &rows, &deeds),
        findings: counts::findings(&rows, &deeds),
        trend: trend(town, sheet, &rows),
        distribution: counts::distribution(&rows),
        coverage: counts::coverage(&rows, &deeds),
        groups: counts::groups(&rows, &deeds),
        ranking: rows.iter().map(|row| ranked(row)).collect(),
    })
}

fn ranked(row: &SheetRow) -> Mark {
    Mark {
        label: row.name.clone(),
        value: row.total.hundredths() as f64,
        said: row.total.to_string(),
        strong: false,
    }
}

fn tally(
    town: &Town,
    sheet: &QuarterSheet,
    rows: &[&SheetRow],
    deeds: &[&Deed],
) -> Vec<(&'static str, String, &'static str)> {
    let mut activities: Vec<(crate::values::Day, &str)> =
        deeds.iter().map(|deed| (deed.date, deed.title.as_str())).collect();
    activities.sort_unstable();
    activities.dedup();
    let missed = |attendance| deeds.iter().filter(|deed| deed.attendance == attendance).count().to_string();
    let raised = town.raised.iter().filter(|one| one.is_led() && sheet.quarter.has(one.date)).count();
    vec![
        ("在任代表", rows.len().to_string(), "名"),
        ("履职活动", activities.len().to_string(), "次"),
        ("履职人次", deeds.iter().filter(|deed| deed.was_done()).count().to_string(), "人次"),
        ("议案建议", raised.to_string(), "件"),
        ("平均积分", mean(rows.iter().map(|row| row.total)).to_string(), "分"),
        ("发言", deeds.iter().filter(|deed| deed.spoke).count().to_string(), "人次"),
        ("请假", missed(Attendance::Leave), "人次"),
        ("缺席", missed(Attendance::Absent), "人次"),
    ]
}

/// The mean, to a tenth of a point.
pub(super) fn mean(points: impl Iterator<Item = Points>) -> Points {
    let points: Vec<Points> = points.collect();
    let sum = points.iter().copied().sum::<Points>().hundredths() as f64;
    Points::from_hundredths((sum / points.len().max(1) as f64 / 10.0).round() as i64 * 10)
}

fn trend(town: &Town, sheet: &QuarterSheet, rows: &[&SheetRow]) -> Vec<Mark> {
    let mark = |quarter: crate::values::Quarter, points: Points, strong| Mark {
        label: format!("{}年{}季", quarter.year() % 100, quarter.number()),
        value: points.hundredths() as f64,
        said: points.to_string(),
        strong,
    };
    // Before the office began to register there is nothing to compare.
    let registered = town.earlier_quarters.iter().skip_while(|(_, points)| points.hundredths() == 0);
    let earlier = registered.map(|(quarter, points)| mark(*quarter, *points, false));
    earlier.chain([mark(sheet.quarter, mean(rows.iter().map(|row| row.total)), true)]).collect()
}
