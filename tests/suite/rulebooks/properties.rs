//! Properties of the judge over random years of records, under every shipped rulebook.

use std::collections::BTreeMap;

use dutybook_core::points::api::{CaseDeputy, DutyRecord, Judgement, RecordId, Rulebook};
use dutybook_core::points::{deputies, judge, total, what_if};
use dutybook_core::values::{Attendance, Day, DutyKind, DutyRole, Points, Quarter, Review, Tier};
use proptest::prelude::*;
use proptest::sample::select;

fn record() -> impl Strategy<Value = DutyRecord> {
    let when = (2025..=2027_i32, 1..=12_u32, 1..=28_u32);
    let what = (select(DutyKind::ALL), select(Review::ALL), select(Attendance::ALL));
    let how = (select(DutyRole::ALL), select(Tier::ALL), any::<bool>());
    let much = (0..3_u32, prop::option::of(3..6_u32), prop::option::of(1..4_u32));
    (when, what, how, much).prop_map(|(when, what, how, much)| DutyRecord {
        id: RecordId::Number(0),
        kind: what.0,
        date: Day::new(when.0, when.1, when.2).unwrap(),
        status: what.1,
        attendance: what.2,
        leave_half_days: much.0,
        half_days: much.1,
        pieces: much.2,
        role: how.0,
        spoke: how.2,
        tier: how.1,
    })
}

fn years() -> impl Strategy<Value = Vec<DutyRecord>> {
    prop::collection::vec(record(), 0..60).prop_map(|mut records| {
        for (at, record) in records.iter_mut().enumerate() {
            record.id =
                if at % 3 == 0 { RecordId::Word(format!("记录{at}")) } else { RecordId::Number(at as i64) };
        }
        records
    })
}

fn quarter(number: u32) -> Quarter {
    Quarter::new(2026, number).unwrap()
}

fn judged(book: &Rulebook, number: u32, records: &[DutyRecord]) -> Judgement {
    judge(book, quarter(number), &CaseDeputy::default(), records, &[]).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn explained_points_are_the_total_and_order_of_entry_does_not_matter(
        (records, shuffled) in years().prop_flat_map(|records| (Just(records.clone()), Just(records).prop_shuffle())),
    ) {
        for book in deputies() {
            for number in 1..=4 {
                let answer = judged(book, number, &records);
                prop_assert_eq!(answer.items.iter().map(|item| item.points).sum::<Points>(), answer.total);
                prop_assert_eq!(total(book, quarter(number), &CaseDeputy::default(), &records, &[]).unwrap(), answer.total);
                prop_assert_eq!(&judged(book, number, &shuffled), &answer);
                for record in &records {
                    prop_assert!(answer.items.iter().any(|item| item.records.contains(&record.id)), "{:?}", record);
                }
                prop_assert!(answer.items.iter().all(|item| item.why.ends_with('。') && !item.rule.is_empty()));
            }
        }
    }

    #[test]
    fn only_approved_records_of_the_quarter_score(records in years()) {
        for book in deputies() {
            let (answer, by_id) = (judged(book, 3, &records), by_id(&records));
            for item in answer.items.iter().filter(|item| !item.points.is_zero()) {
                for id in &item.records {
                    prop_assert!(by_id[id].status == Review::Approved && quarter(3).has(by_id[id].date));
                }
            }
        }
    }

    #[test]
    fn yearly_caps_hold_over_four_quarters(records in years()) {
        for book in deputies() {
            let year: Vec<Judgement> = (1..=4).map(|number| judged(book, number, &records)).collect();
            for item in &book.items {
                let own = year.iter().flat_map(|answer| &answer.items).filter(|line| line.rule == item.rule);
                let awarded: Points = own.map(|line| line.points).filter(|points| !points.is_negative()).sum();
                prop_assert!(item.up_to.year.is_none_or(|most| awarded <= most), "{}: {awarded}", item.name);
            }
            let sum: Points = year.iter().map(|answer| answer.total).sum();
            let most = book.ceiling.as_ref().and_then(|ceiling| ceiling.year);
            prop_assert!(most.is_none_or(|most| sum <= most), "{}: {sum}", book.name);
        }
    }

    #[test]
    fn what_if_says_what_one_more_record_adds(records in years()) {
        for book in deputies() {
            let answer = what_if(book, quarter(3), &CaseDeputy::default(), &records, &[]).unwrap();
            for line in answer.further {
                let mut more = records.clone();
                more.push(DutyRecord {
                    id: RecordId::Word("～".to_owned()), kind: line.kind, role: line.role,
                    date: quarter(3).last_day(), status: Review::Approved, attendance: Attendance::Present,
                    leave_half_days: 0, half_days: None, pieces: None, spoke: false, tier: Tier::Ordinary,
                });
                prop_assert_eq!(judged(book, 3, &more).total, answer.total + line.adds);
            }
        }
    }
}

fn by_id(records: &[DutyRecord]) -> BTreeMap<&RecordId, &DutyRecord> {
    records.iter().map(|record| (&record.id, record)).collect()
}
