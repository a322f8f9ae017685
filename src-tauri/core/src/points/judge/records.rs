//! The records of a case, checked and put in the one order that counts: by date, then by id.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::points::api::{DutyRecord, RecordId};
use crate::values::{Attendance, Quarter};
use crate::{Refusal, Result};

/// No meeting lasts longer than a hundred days.
const MOST_HALF_DAYS: u32 = 200;
/// Nobody does more in one record.
const MOST_PIECES: u32 = 1_000;

/// Records in order.
pub struct Sorted<'r> {
    records: Vec<&'r DutyRecord>,
}

impl<'r> Sorted<'r> {
    /// The record at a place.
    pub fn get(&self, at: usize) -> &'r DutyRecord {
        self.records[at]
    }

    /// The places of a quarter's records.
    pub fn within(&self, quarter: Quarter) -> Range<usize> {
        let first = self.records.partition_point(|record| record.date < quarter.first_day());
        let end = self.records.partition_point(|record| record.date <= quarter.last_day());
        first..end
    }

    /// The places of all records.
    pub fn all(&self) -> Range<usize> {
        0..self.records.len()
    }

    /// Adds a record behind all others of its day.
    pub fn push_last(&mut self, record: &'r DutyRecord) {
        let at = self.records.partition_point(|other| other.date <= record.date);
        self.records.insert(at, record);
    }
}

/// Checks records and sorts them.
pub fn sorted(records: &[DutyRecord]) -> Result<Sorted<'_>> {
    let mut seen = BTreeSet::new();
    for (at, record) in records.iter().enumerate() {
        check(record).map_err(|refusal| {
            let field = refusal.field.clone().unwrap_or_default();
            refusal.at(&format!("records[{at}].{field}"))
        })?;
        if !seen.insert(&record.id) {
            let id = shown(&record.id);
            return Err(Refusal::invalid(&format!("records[{at}].id"), format!("记录“{id}”出现了两次。"))
                .hinted("同一条记录只能计一次，请删去重复的一条，或者改正编号。"));
        }
    }
    let mut records: Vec<&DutyRecord> = records.iter().collect();
    records.sort_by(|one, other| (one.date, &one.id).cmp(&(other.date, &other.id)));
    Ok(Sorted { records })
}

fn shown(id: &RecordId) -> String {
    match id {
        RecordId::Number(number) => number.to_string(),
        RecordId::Word(word) => word.clone(),
    }
}

fn check(record: &DutyRecord) -> Result<()> {
    let leave = record.leave_half_days;
    if leave > MOST_HALF_DAYS || record.half_days.is_some_and(|all| all > MOST_HALF_DAYS) {
        let field = if leave > MOST_HALF_DAYS { "leave_half_days" } else { "half_days" };
        return Err(Refusal::invalid(field, format!("半天数超过了 {MOST_HALF_DAYS}。"))
            .hinted("请核对半天数，一天是 2 个半天。"));
    }
    if record.half_days == Some(0) {
        return Err(Refusal::invalid("half_days", "活动的半天数不能是 0。")
            .hinted("请填写活动一共几个半天，不知道就不填。"));
    }
    if let Some(all) = record.half_days.filter(|all| leave > *all) {
        return Err(Refusal::invalid(
            "leave_half_days",
            format!("活动一共 {all} 个半天，请假却有 {leave} 个半天。"),
        )
        .hinted("请核对请假的半天数。"));
    }
    let was_there = !matches!(record.attendance, Attendance::Leave | Attendance::Absent);
    if was_there && record.half_days == Some(leave) {
        return Err(Refusal::invalid(
            "leave_half_days",
            format!("记为{}，但是全部 {leave} 个半天都请了假。", record.attendance.in_chinese()),
        )
        .hinted("全程请假的，请把出席情况改为“请假”。"));
    }
    if record.pieces.is_some_and(|pieces| pieces == 0 || pieces > MOST_PIECES) {
        return Err(Refusal::invalid("pieces", format!("件数要在 1 和 {MOST_PIECES} 之间。"))
            .hinted("请核对件数，不分件数的就不填。"));
    }
    Ok(())
}
