//! 记录已变: what was posted beside what the records would give today, item by item.
//!
//! A posting never follows its records; a difference is only shown, and a counter-posting offered.

use std::collections::{BTreeMap, BTreeSet};

use super::api::{CounterPosting, Difference, ExplainedLine, ExplainedRecord, RecordId};
use super::store::Posting;
use crate::values::{DeputyId, Points, Quarter};

/// A deputy's closed quarter, posted and judged again.
pub struct Judged<'j> {
    /// The quarter.
    pub quarter: Quarter,
    /// Whose.
    pub deputy: DeputyId,
    /// The name.
    pub name: &'j str,
    /// What was posted.
    pub posted: &'j [Posting],
    /// What the records give today.
    pub now: &'j [ExplainedLine],
}

/// Items that stand outside a rulebook do not follow records.
fn follows_records(rule: &str) -> bool {
    !["correction", "final"].contains(&rule)
}

/// Where the two differ, an item each.
pub fn differences_of(judged: &Judged<'_>, corrections: &[CounterPosting]) -> Vec<Difference> {
    let posted: Vec<&ExplainedLine> = judged.posted.iter().flat_map(|posting| &posting.lines).collect();
    let mut rules: Vec<(&str, &str)> = Vec::new();
    for line in posted.iter().copied().chain(judged.now) {
        if follows_records(&line.rule) && !rules.iter().any(|(rule, _)| *rule == line.rule) {
            rules.push((&line.rule, &line.name));
        }
    }
    let of = |lines: &[&ExplainedLine], rule: &str| -> Points {
        lines.iter().filter(|line| line.rule == rule).map(|line| line.points).sum()
    };
    let now: Vec<&ExplainedLine> = judged.now.iter().collect();
    let changed = rules.into_iter().filter_map(|(rule, item)| {
        let (was, is) = (of(&posted, rule), of(&now, rule));
        let own = corrections.iter().filter(|own| own.deputy == judged.deputy && own.rule == rule);
        let corrected: Points = own.map(|own| own.points).sum();
        (was != is).then(|| Difference {
            quarter: judged.quarter,
            deputy: judged.deputy,
            name: judged.name.to_owned(),
            rule: rule.to_owned(),
            item: item.to_owned(),
            posted: was,
            corrected,
            now: is,
            offers: is - was - corrected,
            changes: changes(&posted, &now, rule),
        })
    });
    changed.collect()
}

/// What became of an item's records, a sentence each.
fn changes(posted: &[&ExplainedLine], now: &[&ExplainedLine], rule: &str) -> Vec<String> {
    let (was, is) = (by_record(posted, rule), by_record(now, rule));
    let ids: BTreeSet<&RecordId> = was.keys().chain(is.keys()).copied().collect();
    let sentences = ids.into_iter().filter_map(|id| match (was.get(id), is.get(id)) {
        (Some((record, points)), None) => {
            Some(format!("{}结算时计 {points} 分，后来删除了，或者改了日期、种类或人员。", named(record)))
        }
        (None, Some((record, points))) => {
            Some(format!("{}是结算以后才有的，按现在的记录计 {points} 分。", named(record)))
        }
        (Some((record, was)), Some((_, is))) if was != is => {
            Some(format!("{}结算时计 {was} 分，按现在的记录计 {is} 分。", named(record)))
        }
        _ => None,
    });
    sentences.collect()
}

fn by_record<'l>(
    lines: &[&'l ExplainedLine],
    rule: &str,
) -> BTreeMap<&'l RecordId, (&'l ExplainedRecord, Points)> {
    let mut found: BTreeMap<&RecordId, (&ExplainedRecord, Points)> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.rule == rule) {
        if let Some(record) = &line.record {
            found.entry(&record.id).or_insert((record, Points::ZERO)).1 += line.points;
        }
    }
    found
}

fn named(record: &ExplainedRecord) -> String {
    let title = if record.title.is_empty() { record.kind.in_chinese() } else { &record.title };
    format!("“{title}”（{}月{}日）", record.date.month(), record.date.day())
}
