//! The reasons in words, as an office worker reads them to the deputy who asks.

use super::lines::{Line, Reason};
use super::records::Sorted;
use crate::points::api::{DutyRecord, JudgementItem, RuleItem, Rulebook};
use crate::points::rules::{
    absence, attendance, base, basis, cap, category, ceiling, first_and_further, leave, period, placing,
    punctuality, review, spoke,
};
use crate::values::{Attendance, DutyRole, Points, Quarter};

/// What the words are about.
pub struct Page<'p> {
    /// The rulebook.
    pub rulebook: &'p Rulebook,
    /// The quarter.
    pub quarter: Quarter,
    /// The deputy's category.
    pub category: Option<&'p str>,
    /// The records in order.
    pub records: &'p Sorted<'p>,
}

impl Page<'_> {
    /// A line of the answer.
    pub fn item(&self, line: &Line) -> JudgementItem {
        let item = line.item.map(|at| &self.rulebook.items[at]);
        let record = line.record.map(|at| self.records.get(at));
        let (rule, name, clause) = match (item, &line.reason) {
            (Some(item), _) => (item.rule.as_str(), item.name.as_str(), item.clause.as_str()),
            (None, Reason::Base) => {
                ("base", "基础分", self.rulebook.base.as_ref().map_or("", |base| &base.clause))
            }
            (None, Reason::Ceiling(_)) => {
                ("ceiling", "总分上限", self.rulebook.ceiling.as_ref().map_or("", |ceiling| &ceiling.clause))
            }
            (None, _) => ("unlisted", record.map_or("", |record| record.kind.in_chinese()), ""),
        };
        let about = record.map(|record| self.about(record)).unwrap_or_default();
        JudgementItem {
            rule: rule.to_owned(),
            name: name.to_owned(),
            clause: clause.to_owned(),
            points: line.points,
            records: record.map(|record| record.id.clone()).into_iter().collect(),
            why: format!("{about}{}", self.reason_alone(line)),
        }
    }

    /// The reason without the record it is about.
    pub fn reason_alone(&self, line: &Line) -> String {
        let item = line.item.map(|at| &self.rulebook.items[at]);
        let record = line.record.map(|at| self.records.get(at));
        let by_clause = |said: String, clause: &str| format!("按{clause}，{said}。");
        match (&line.reason, item, record) {
            (Reason::Base, ..) => self
                .rulebook
                .base
                .as_ref()
                .map_or_else(String::new, |own| by_clause(base::said(own, self.quarter), &own.clause)),
            (Reason::Ceiling(over), ..) => self
                .rulebook
                .ceiling
                .as_ref()
                .map_or_else(String::new, |own| by_clause(ceiling::said(*over), &own.clause)),
            (_, Some(item), Some(record)) => self.of_item(line, item, record),
            (reason, None, Some(record)) => self.of_record(reason, record),
            (_, _, None) => String::new(),
        }
    }

    /// `7月8日的“人代会”（附议、迟到）：`.
    fn about(&self, record: &DutyRecord) -> String {
        let date = if record.date.year() == self.quarter.year() {
            format!("{}月{}日", record.date.month(), record.date.day())
        } else {
            record.date.in_chinese()
        };
        let role = (record.role != DutyRole::Participant).then(|| record.role.in_chinese());
        let there = (record.attendance != Attendance::Present).then(|| record.attendance.in_chinese());
        let also: Vec<&str> = role.into_iter().chain(there).collect();
        let also = if also.is_empty() { String::new() } else { format!("（{}）", also.join("、")) };
        format!("{date}的“{}”{also}：", record.kind.in_chinese())
    }

    fn of_item(&self, line: &Line, item: &RuleItem, record: &DutyRecord) -> String {
        let mut said = vec![format!("按{}“{}”", item.clause, item.name)];
        match &line.reason {
            Reason::Award { price, by_tier, multiplied, bitten } => {
                if *by_tier {
                    said.push(format!("评为“{}”", record.tier.in_chinese()));
                }
                said.push(first_and_further::said(item, price, basis::measure(item.basis)));
                if *multiplied != price.sum {
                    said.extend(category::said(self.category, self.percent(), *multiplied));
                }
                said.extend(bitten.map(cap::said));
                said.push(counted(line.points, bitten.is_some()));
            }
            Reason::Spoke { multiplied, bitten } => {
                said.push(spoke::said(item));
                if *multiplied != item.spoke {
                    said.extend(category::said(self.category, self.percent(), *multiplied));
                }
                said.extend(bitten.map(cap::said));
                said.push(counted(line.points, bitten.is_some()));
            }
            Reason::Leave { half_days } => said.push(leave::said(item, *half_days)),
            Reason::Absence => said.push(absence::said(-line.points)),
            Reason::Punctuality => said.push(punctuality::said(record.attendance, -line.points)),
            Reason::Missed(turnout) => said.push(attendance::said(*turnout).to_owned()),
            other => return self.of_record(other, record),
        }
        format!("{}。", said.join("，"))
    }

    fn of_record(&self, reason: &Reason, record: &DutyRecord) -> String {
        let said = match reason {
            Reason::Unreviewed => review::said(record.status).to_owned(),
            Reason::OtherQuarter => period::said(record.date, self.quarter),
            _ => placing::said(self.rulebook, record),
        };
        format!("{said}。")
    }

    fn percent(&self) -> u32 {
        category::percent(self.rulebook, self.category)
    }
}

fn counted(points: Points, is_cut: bool) -> String {
    if is_cut { format!("本次只计 {points} 分") } else { format!("计 {points} 分") }
}
