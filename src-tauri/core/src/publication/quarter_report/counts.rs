//! What is counted for the report: distribution, coverage, groups, and what stands out.

use std::collections::BTreeMap;

use super::super::deeds::Deed;
use super::super::duty_column::COUNTED;
use super::{Mark, mean};
use crate::points::api::{SheetPlace, SheetRow};
use crate::values::{Attendance, Points};

/// Names are listed up to so many, then only counted.
const MOST_NAMED: usize = 12;

/// How many deputies have how many points, in at most ten steps of a round width.
pub(super) fn distribution(rows: &[&SheetRow]) -> Vec<Mark> {
    const STEPS: [i64; 8] = [1, 2, 5, 10, 20, 50, 100, 200];
    let points = || rows.iter().map(|row| row.total.hundredths());
    let (least, most) = (points().min().unwrap_or(0), points().max().unwrap_or(0));
    let fits = |step: &i64| (most - least) / (step * 100) < 9;
    let step = STEPS.into_iter().find(fits).unwrap_or((most - least) / 900 + 1) * 100;
    let (first, last) = (least.div_euclid(step), most.div_euclid(step));
    let mark = |place: i64| {
        let count = points().filter(|points| points.div_euclid(step) == place).count();
        Mark {
            label: format!("{}–{}", place * step / 100, (place + 1) * step / 100),
            value: count as f64,
            said: count.to_string(),
            strong: false,
        }
    };
    (first..=last).map(mark).collect()
}

/// How many deputies took part at least once, by kinds.
pub(super) fn coverage(rows: &[&SheetRow], deeds: &[&Deed]) -> Vec<Mark> {
    let marks = COUNTED.iter().map(|(label, kinds)| {
        let took_part = |row: &&&SheetRow| {
            deeds
                .iter()
                .any(|deed| deed.deputy == row.deputy && deed.was_done() && kinds.contains(&deed.kind))
        };
        let count = rows.iter().filter(took_part).count();
        Mark {
            label: (*label).to_owned(),
            value: count as f64,
            said: format!("{count} 人，{} %", (count * 200 + rows.len()) / (rows.len() * 2).max(1)),
            strong: false,
        }
    });
    marks.collect()
}

/// A line a group, in the groups' order.
pub(super) fn groups(rows: &[&SheetRow], deeds: &[&Deed]) -> Vec<Vec<String>> {
    let mut groups: BTreeMap<Option<&SheetPlace>, Vec<&SheetRow>> = BTreeMap::new();
    for row in rows {
        groups.entry(row.group.as_ref()).or_default().push(row);
    }
    let line = |(place, rows): (Option<&SheetPlace>, Vec<&SheetRow>)| {
        let theirs: Vec<&&Deed> =
            deeds.iter().filter(|deed| rows.iter().any(|row| row.deputy == deed.deputy)).collect();
        let missed = |attendance| theirs.iter().filter(|deed| deed.attendance == attendance).count();
        vec![
            place.map_or_else(|| "未编入小组".to_owned(), |place| place.name.clone()),
            rows.len().to_string(),
            mean(rows.iter().map(|row| row.total)).to_string(),
            theirs.iter().filter(|deed| deed.was_done()).count().to_string(),
            theirs.iter().filter(|deed| deed.spoke).count().to_string(),
            missed(Attendance::Leave).to_string(),
            missed(Attendance::Absent).to_string(),
        ]
    };
    // Those in no group stand last.
    let (none, named): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(place, _)| place.is_none());
    named.into_iter().chain(none).map(line).collect()
}

/// Who leads, who did nothing yet, what is not reviewed: a sentence each, where there is something to say.
pub(super) fn findings(rows: &[&SheetRow], deeds: &[&Deed]) -> Vec<String> {
    let mut findings = Vec::new();
    if let Some(first) = rows.first().filter(|row| row.total > Points::ZERO) {
        let leading: Vec<&str> =
            rows.iter().take_while(|row| row.total == first.total).map(|row| row.name.as_str()).collect();
        findings.push(format!("积分最高的是{}，{} 分。", named(&leading), first.total));
    }
    let idle: Vec<&str> = rows
        .iter()
        .filter(|row| !deeds.iter().any(|deed| deed.deputy == row.deputy && deed.was_done()))
        .map(|row| row.name.as_str())
        .collect();
    findings.push(if idle.is_empty() {
        "全部在任代表本季度都有履职记录。".to_owned()
    } else {
        format!("本季度还没有履职记录的 {} 名：{}。", idle.len(), named(&idle))
    });
    let unreviewed: u32 = rows.iter().map(|row| row.unreviewed).sum();
    if unreviewed > 0 {
        findings.push(format!("还有 {unreviewed} 条申报没有审核，不计分。"));
    }
    findings
}

fn named(names: &[&str]) -> String {
    match names.len() {
        0..=MOST_NAMED => names.join("、"),
        all => format!("{}等 {all} 名", names[..MOST_NAMED].join("、")),
    }
}
