//! 履职天数: the calendar days on which a deputy took part in something the office approved (DOMAIN §5).
//!
//! Two deeds on one day are one day; three half-days are two. A suggestion is written at no day of its own.

use super::api::DutyRecord;
use super::rules::attendance::{Turnout, turnout};
use super::rules::review;
use crate::values::{Day, DutyKind};

/// How many days a deputy's records are.
pub fn duty_days<'r>(records: impl IntoIterator<Item = &'r DutyRecord>) -> u32 {
    let counts = |record: &&DutyRecord| {
        review::scores(record.status)
            && record.kind != DutyKind::Suggestion
            && turnout(record) == Turnout::There
    };
    calendar_days(records.into_iter().filter(counts).map(|record| {
        (record.date, record.half_days.unwrap_or(1).saturating_sub(record.leave_half_days).max(1))
    }))
}

/// How many calendar days these are: of each the first day, and the half-days the deputy was there, 1 or more.
pub fn calendar_days(attended: impl IntoIterator<Item = (Day, u32)>) -> u32 {
    let mut days: Vec<Day> = Vec::new();
    for (first, half_days) in attended {
        days.extend((0..i64::from(half_days.div_ceil(2))).filter_map(|at| first.plus_days(at)));
    }
    days.sort_unstable();
    days.dedup();
    u32::try_from(days.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::points::api::RecordId;
    use crate::values::{Attendance, DutyRole, Review, Tier};

    fn record(date: &str, half_days: Option<u32>) -> DutyRecord {
        DutyRecord {
            id: RecordId::Number(1),
            kind: DutyKind::Inspection,
            date: date.parse().unwrap(),
            status: Review::Approved,
            attendance: Attendance::Present,
            leave_half_days: 0,
            half_days,
            pieces: None,
            role: DutyRole::Participant,
            spoke: false,
            tier: Tier::Ordinary,
        }
    }

    #[test]
    fn days_are_counted_once() {
        let check = |records: &[DutyRecord], expected| {
            assert_eq!(duty_days(records), expected, "{records:?}");
        };
        check(&[record("2026-07-01", None), record("2026-07-01", Some(2))], 1);
        check(&[record("2026-07-01", Some(3)), record("2026-07-02", Some(1))], 2);
        check(&[DutyRecord { leave_half_days: 2, ..record("2026-07-01", Some(4)) }], 1);
        check(&[DutyRecord { attendance: Attendance::Absent, ..record("2026-07-01", None) }], 0);
        check(
            &[DutyRecord { attendance: Attendance::Leave, leave_half_days: 1, ..record("2026-07-01", None) }],
            0,
        );
        check(&[DutyRecord { status: Review::Claimed, ..record("2026-07-01", None) }], 0);
        check(&[DutyRecord { kind: DutyKind::Suggestion, ..record("2026-07-01", None) }], 0);
    }
}
