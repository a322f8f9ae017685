//! The cases of allowances.

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn rate(dated: &str, yuan: i64) -> RateFacts {
    RateFacts {
        dated: day(dated),
        per_half_day: Money::from_fen(yuan * 100),
        categories: vec!["农民".to_owned(), "其他".to_owned()],
        kinds: vec![DutyKind::Inspection, DutyKind::CongressSession],
        source: "清河镇办法第八条".to_owned(),
    }
}

fn record(activity: i64, date: &str, half_days: u32) -> Record {
    Record {
        activity: ActivityId(activity),
        kind: DutyKind::Inspection,
        date: day(date),
        half_days,
        review: Review::Approved,
        attendance: Attendance::Present,
        leave_half_days: 0,
    }
}

fn given(records: &[Record]) -> Vec<(u32, String, String)> {
    let rates = [rate("2025-01-01", 40), rate("2026-01-01", 50)];
    judge(records, &rates, |_| Entitled::Paid)
        .into_iter()
        .map(|judged| (judged.half_days, judged.amount.to_string(), judged.why.unwrap_or_default()))
        .collect()
}

#[test]
fn a_half_day_gives_the_rate_of_its_day() {
    let records = [record(1, "2025-12-31", 2), record(2, "2026-01-01", 2), record(3, "2024-12-31", 1)];
    let given = given(&records);
    assert_eq!((given[0].0, &*given[0].1), (2, "80.00"));
    assert_eq!((given[1].0, &*given[1].1), (2, "100.00"));
    assert_eq!((given[2].0, &*given[2].2), (0, "当天还没有补助标准"));
}

#[test]
fn leave_absence_and_what_is_not_approved_give_nothing_each_for_its_own_reason() {
    let at = |attendance, leave_half_days, review| Record {
        attendance,
        leave_half_days,
        review,
        ..record(1, "2026-03-01", 4)
    };
    for (record, half_days, why) in [
        (at(Attendance::Leave, 4, Review::Approved), 0, "请假"),
        (at(Attendance::Absent, 0, Review::Approved), 0, "缺席"),
        (at(Attendance::Present, 1, Review::Approved), 3, "请假 1 个半天不计"),
        (at(Attendance::Late, 0, Review::Approved), 4, ""),
        (at(Attendance::Present, 0, Review::Claimed), 0, "还没有审核"),
        (at(Attendance::Present, 0, Review::Returned), 0, "已退回"),
    ] {
        let given = given(&[record]);
        assert_eq!((given[0].0, &*given[0].2), (half_days, why));
    }
}

#[test]
fn a_day_has_no_more_than_two_half_days() {
    let records = [record(1, "2026-03-01", 1), record(2, "2026-03-01", 2), record(3, "2026-03-01", 1)];
    let given = given(&records);
    assert_eq!(given.iter().map(|one| one.0).collect::<Vec<_>>(), [1, 1, 0]);
    assert_eq!(given[1].2, "同一天的活动合起来按一天计");
}

#[test]
fn an_activity_of_several_days_fills_each_of_them() {
    let half_days = |records: &[Record]| given(records).iter().map(|one| one.0).collect::<Vec<_>>();
    assert_eq!(half_days(&[record(1, "2026-03-01", 4), record(2, "2026-03-02", 1)]), [4, 0]);
    assert_eq!(half_days(&[record(1, "2026-03-01", 3), record(2, "2026-03-02", 2)]), [3, 1]);
    assert_eq!(half_days(&[record(1, "2026-03-01", 1), record(2, "2026-03-01", 4)]), [1, 3]);
    assert_eq!(half_days(&[record(1, "2026-03-01", 4), record(2, "2026-03-03", 2)]), [4, 2]);
}

#[test]
fn what_is_due_and_what_was_paid_too_much_are_two_things() {
    let yuan = |yuan: i64| Money::from_fen(yuan * 100);
    for (gives, paid, due_half_days, due, overpaid) in [
        ((2, yuan(100)), (0, yuan(0)), 2, yuan(100), yuan(0)),
        ((2, yuan(100)), (2, yuan(100)), 0, yuan(0), yuan(0)),
        ((3, yuan(150)), (2, yuan(100)), 1, yuan(50), yuan(0)),
        ((2, yuan(120)), (2, yuan(100)), 0, yuan(20), yuan(0)),
        ((1, yuan(50)), (2, yuan(100)), 0, yuan(0), yuan(50)),
        ((0, yuan(0)), (2, yuan(100)), 0, yuan(0), yuan(100)),
    ] {
        assert_eq!(balance(gives, paid), Balance { due_half_days, due, overpaid }, "{gives:?} {paid:?}");
    }
}

#[test]
fn other_kinds_give_nothing_and_say_by_which_rule() {
    let training = Record { kind: DutyKind::Training, ..record(1, "2026-03-01", 2) };
    assert!(given(&[training])[0].2.contains("清河镇办法第八条"));
}

#[test]
fn only_who_has_no_fixed_income_is_paid() {
    let rate = rate("2026-01-01", 50);
    let why = |category, exception| match entitled(category, exception, &rate) {
        Entitled::Paid => String::new(),
        Entitled::Not(why) => why,
    };
    assert_eq!(why(Some("农民"), None), "");
    assert!(why(Some("党政领导干部"), None).contains("《代表法》第四十一条"));
    assert!(why(Some("党政领导干部"), Some((true, "下乡"))).contains("《代表法》第四十一条"));
    assert!(why(Some("企业"), None).contains("清河镇办法第八条"));
    assert_eq!(why(Some("专业技术人员"), Some((true, "村医"))), "");
    assert!(why(Some("农民"), Some((false, "镇里聘用"))).contains("镇里聘用"));
    assert!(why(None, None).contains("没有填写代表类别"));
}

#[test]
fn a_rate_names_its_source_and_nobody_with_a_salary() {
    let good = rate("2026-01-01", 50);
    assert_eq!(check_rate(&good), Ok(()));
    for (field, facts) in [
        ("per_half_day", RateFacts { per_half_day: Money::ZERO, ..good.clone() }),
        ("source", RateFacts { source: " ".to_owned(), ..good.clone() }),
        ("categories", RateFacts { categories: vec![], ..good.clone() }),
        ("categories", RateFacts { categories: vec!["国家工作人员类".to_owned()], ..good.clone() }),
        ("kinds", RateFacts { kinds: vec![], ..good.clone() }),
    ] {
        assert_eq!(check_rate(&facts).unwrap_err().field.as_deref(), Some(field));
    }
    assert_eq!(check_exception(Some("农民"), true, "").unwrap_err().field.as_deref(), Some("reason"));
    let salaried = check_exception(Some("党政领导干部"), true, "下乡").unwrap_err();
    assert_eq!(salaried.field.as_deref(), Some("is_paid"));
    assert_eq!(check_exception(Some("党政领导干部"), false, "有工资"), Ok(()));
}
