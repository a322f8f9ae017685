//! Attendances that may stand, and each that may not.

use super::*;
use crate::values::{ActivityId, ActivityLevel, AttendanceId, DutyKind, DutyRole, Tier};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn present(deputy: i64) -> AttendanceFacts {
    AttendanceFacts {
        deputy: DeputyId(deputy),
        attendance: Attendance::Present,
        observer: false,
        leave_half_days: 0,
        leave_approved_by: None,
        role: DutyRole::Participant,
        spoke: false,
        spoke_text: None,
        tier: Tier::Ordinary,
        pieces: None,
        review: Review::Approved,
        returned_reason: None,
    }
}

fn people() -> [Person<'static>; 2] {
    [(1, "王桂兰"), (2, "李志强")].map(|(id, name)| Person {
        id: DeputyId(id),
        name,
        elected_on: Some("2021-11-16".parse().unwrap()),
        changes: &[],
    })
}

/// Checks one attendance of a meeting of two half-days; the field it is refused at, if any.
fn fault(change: fn(&mut AttendanceFacts)) -> Option<String> {
    let mut facts = present(1);
    change(&mut facts);
    let refusal = check_all(&[present(2), tidied_attendance(facts)], 2, &people()).err()?;
    assert!(refusal.message.ends_with('。') && refusal.hint.is_some(), "{refusal}");
    Some(refusal.field.unwrap().strip_prefix("attendances[1].").unwrap().to_owned())
}

#[test]
fn leave_is_never_absence() {
    let refused_at = Some("leave_half_days".to_owned());
    assert_eq!(fault(|_| {}), None);
    assert_eq!(fault(|facts| (facts.attendance, facts.leave_half_days) = (Attendance::Leave, 2)), None);
    assert_eq!(fault(|facts| (facts.attendance, facts.leave_half_days) = (Attendance::Leave, 1)), None);
    assert_eq!(fault(|facts| facts.leave_half_days = 1), None);
    assert_eq!(fault(|facts| facts.attendance = Attendance::Absent), None);
    assert_eq!(fault(|facts| facts.attendance = Attendance::Leave), refused_at);
    assert_eq!(fault(|facts| (facts.attendance, facts.leave_half_days) = (Attendance::Leave, 3)), refused_at);
    assert_eq!(
        fault(|facts| (facts.attendance, facts.leave_half_days) = (Attendance::Absent, 1)),
        refused_at
    );
    assert_eq!(fault(|facts| facts.leave_half_days = 2), refused_at);
    assert_eq!(fault(|facts| (facts.attendance, facts.leave_half_days) = (Attendance::Late, 2)), refused_at);
    assert_eq!(fault(|facts| facts.leave_approved_by = Some("主席团".to_owned())), refused_at);
}

#[test]
fn who_was_not_there_did_not_speak() {
    for attendance in [Attendance::Leave, Attendance::Absent] {
        let mut facts = present(1);
        facts.attendance = attendance;
        facts.leave_half_days = u32::from(attendance == Attendance::Leave);
        facts.spoke = true;
        let refusal = check_all(&[facts], 2, &people()).unwrap_err();
        assert!(refusal.message.contains("王桂兰") && refusal.message.contains(attendance.in_chinese()));
        assert_eq!(refusal.field.as_deref(), Some("attendances[0].spoke"));
    }
    assert_eq!(fault(|facts| facts.spoke_text = Some("建议修路".to_owned())), Some("spoke".to_owned()));
    assert_eq!(fault(|facts| (facts.spoke, facts.spoke_text) = (true, Some("建议修路".to_owned()))), None);
    assert_eq!(
        fault(|facts| (facts.spoke, facts.spoke_text) = (true, Some("修".repeat(5_001)))),
        Some("spoke_text".to_owned())
    );
}

#[test]
fn pieces_and_reasons_are_bounded() {
    assert_eq!(fault(|facts| facts.pieces = Some(1)), None);
    assert_eq!(fault(|facts| facts.pieces = Some(0)), Some("pieces".to_owned()));
    assert_eq!(fault(|facts| facts.pieces = Some(1_001)), Some("pieces".to_owned()));
    let reason = Some("returned_reason".to_owned());
    assert_eq!(fault(|facts| facts.review = Review::Returned), reason);
    assert_eq!(fault(|facts| facts.returned_reason = Some("没有照片".to_owned())), reason);
    assert_eq!(
        fault(|facts| (facts.review, facts.returned_reason) = (Review::Returned, Some("没有照片".to_owned()))),
        None
    );
}

#[test]
fn each_deputy_of_the_term_stands_once() {
    let twice = check_all(&[present(1), present(2), present(1)], 1, &people()).unwrap_err();
    assert_eq!(twice.field.as_deref(), Some("attendances[2].deputy"));
    assert!(twice.message.contains("王桂兰"));
    let stranger = check_all(&[present(9)], 1, &people()).unwrap_err();
    assert_eq!(stranger.field.as_deref(), Some("attendances[0].deputy"));
}

#[test]
fn who_held_no_mandate_that_day_is_noted_not_refused() {
    let changed = |status| {
        [StatusChange {
            status,
            on: day("2026-03-01"),
            reason: "调离".to_owned(),
            decided_by: "镇人大".to_owned(),
        }]
    };
    let activity = |on| ActivityFacts {
        kind: DutyKind::Visit,
        title: "走访".to_owned(),
        starts_on: day(on),
        ends_on: day(on),
        half_days: 2,
        place: None,
        organiser: None,
        level: ActivityLevel::Township,
        group: None,
        station: None,
        content: None,
        result: None,
    };
    let noted = |on, status, attendance: AttendanceFacts| {
        let changes = changed(status);
        let person = Person {
            id: DeputyId(1),
            name: "王桂兰",
            elected_on: Some(day("2023-05-01")),
            changes: &changes,
        };
        notes_on_attendances(&activity(on), &[attendance], &[person]).join("")
    };
    assert_eq!(noted("2026-02-28", Status::Resigned, present(1)), "");
    assert!(noted("2026-03-01", Status::Resigned, present(1)).contains("不再担任"));
    assert!(noted("2026-03-01", Status::Suspended, present(1)).contains("第六十一条"));
    assert!(noted("2023-04-30", Status::Resigned, present(1)).contains("还没有当选"));
    let mut leave = present(1);
    (leave.attendance, leave.leave_half_days) = (Attendance::Leave, 1);
    assert!(noted("2026-02-01", Status::Resigned, leave).contains("其余时间到会的"));
}

#[test]
fn only_claims_are_reviewed_and_returned_with_a_reason() {
    let claim = |review| Claim {
        id: AttendanceId(1),
        activity: ActivityId(1),
        kind: DutyKind::Visit,
        title: "走访".to_owned(),
        starts_on: day("2026-03-01"),
        deputy: DeputyId(1),
        name: "王桂兰".to_owned(),
        pieces: None,
        review,
        returned_reason: None,
    };
    let claimed = [claim(Review::Claimed)];
    assert_eq!(check_review(1, &claimed, Verdict::Approve, None), Ok(()));
    assert_eq!(check_review(1, &claimed, Verdict::Return, Some("缺照片")), Ok(()));
    let field = |result: Result<()>| result.unwrap_err().field;
    assert_eq!(field(check_review(1, &claimed, Verdict::Return, Some(" "))).as_deref(), Some("reason"));
    assert_eq!(field(check_review(0, &[], Verdict::Approve, None)).as_deref(), Some("attendances"));
    assert_eq!(check_review(2, &claimed, Verdict::Approve, None).unwrap_err().kind, crate::Kind::NotFound);
    let again = check_review(1, &[claim(Review::Approved)], Verdict::Approve, None).unwrap_err();
    assert!(again.message.contains("王桂兰") && again.message.contains("已审核"), "{again}");
}
