//! What must hold of the attendances of one activity. Leave (请假) was granted, absence (缺席) was not.

use std::collections::BTreeSet;

use super::activity::said;
use crate::activities::api::{ActivityFacts, AttendanceFacts, Claim, Verdict};
use crate::deputies::api::{Status, StatusChange};
use crate::values::{Attendance, Day, DeputyId, Review};
use crate::{Refusal, Result, deputies};

/// Nobody does more in one activity; `points` refuses more as well.
const MOST_PIECES: u32 = 1_000;
/// For what was said.
const MOST_LETTERS_OF_TEXT: usize = 5_000;

/// What rules must know of a deputy.
pub struct Person<'a> {
    /// Who.
    pub id: DeputyId,
    /// The name, for sentences.
    pub name: &'a str,
    /// 当选日期.
    pub elected_on: Option<Day>,
    /// Changes of status, newest first.
    pub changes: &'a [StatusChange],
}

/// An attendance without padding; a text of blanks is none.
pub fn tidied_attendance(facts: AttendanceFacts) -> AttendanceFacts {
    AttendanceFacts {
        leave_approved_by: said(facts.leave_approved_by),
        spoke_text: said(facts.spoke_text),
        returned_reason: said(facts.returned_reason),
        ..facts
    }
}

/// Checks everybody's attendance as it is entered.
///
/// # Errors
/// Invalid at `attendances[3].leave_half_days` and the like; NotFound for a deputy who is not of this term.
pub fn check_all(attendances: &[AttendanceFacts], half_days: u32, people: &[Person<'_>]) -> Result<()> {
    let mut seen = BTreeSet::new();
    for (at, facts) in attendances.iter().enumerate() {
        let under = |refusal: Refusal| {
            let field = refusal.field.clone().unwrap_or_default();
            refusal.at(&format!("attendances[{at}].{field}"))
        };
        let person = people.iter().find(|person| person.id == facts.deputy).ok_or_else(|| {
            under(
                Refusal::not_found("参加人员中有一位不在本届代表名册里，可能刚被删除。")
                    .at("deputy")
                    .hinted("请刷新名册，重新选择参加人员。"),
            )
        })?;
        if !seen.insert(facts.deputy) {
            return Err(under(
                Refusal::invalid("deputy", format!("“{}”在参加人员里出现了两次。", person.name))
                    .hinted("一位代表在一次活动里只记一行，请删去重复的一行。"),
            ));
        }
        check_one(facts, half_days, person.name).map_err(under)?;
    }
    Ok(())
}

/// Checks one attendance of an activity of so many half-days.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_one(facts: &AttendanceFacts, half_days: u32, name: &str) -> Result<()> {
    check_leave(facts, half_days, name)?;
    let stands = facts.attendance.in_chinese();
    if !came(facts.attendance) && (facts.spoke || facts.spoke_text.is_some()) {
        return Err(Refusal::invalid("spoke", format!("“{name}”记为{stands}，却又登记了发言。"))
            .hinted("到会发言的请改为“出席”；书面发言请写在活动内容里。"));
    }
    if facts.spoke_text.is_some() && !facts.spoke {
        return Err(Refusal::invalid("spoke", format!("写了“{name}”的发言内容，却没有勾选发言。"))
            .hinted("请勾选“发言”，或删去发言内容。"));
    }
    if facts.spoke_text.as_ref().is_some_and(|text| text.chars().count() > MOST_LETTERS_OF_TEXT) {
        return Err(Refusal::invalid(
            "spoke_text",
            format!("“{name}”的发言内容超过了 {MOST_LETTERS_OF_TEXT} 个字。"),
        )
        .hinted("请写发言要点，全文可以作为附件保存。"));
    }
    if facts.pieces.is_some_and(|pieces| pieces == 0 || pieces > MOST_PIECES) {
        return Err(Refusal::invalid("pieces", format!("“{name}”的件数要在 1 和 {MOST_PIECES} 之间。"))
            .hinted("请核对件数，不分件数的就不填。"));
    }
    match (facts.review, &facts.returned_reason) {
        (Review::Returned, None) => {
            Err(Refusal::invalid("returned_reason", format!("“{name}”的记录已退回，却没有写退回的原因。"))
                .hinted("请写明原因，代表要据此补充或改正。"))
        }
        (Review::Approved | Review::Claimed, Some(_)) => {
            Err(Refusal::invalid("returned_reason", format!("“{name}”的记录没有退回，却写了退回的原因。"))
                .hinted("请删去退回原因，或把记录改为“已退回”。"))
        }
        _ => Ok(()),
    }
}

fn check_leave(facts: &AttendanceFacts, half_days: u32, name: &str) -> Result<()> {
    let (leave, field) = (facts.leave_half_days, "leave_half_days");
    if leave > half_days {
        return Err(Refusal::invalid(
            field,
            format!("活动一共 {half_days} 个半天，“{name}”请假却有 {leave} 个半天。"),
        )
        .hinted("请核对请假的半天数，一天是 2 个半天。"));
    }
    match facts.attendance {
        Attendance::Leave if leave == 0 => {
            Err(Refusal::invalid(field, format!("“{name}”记为请假，却没有请假的半天数。"))
                .hinted("请填写请了几个半天，一天是 2 个半天。"))
        }
        Attendance::Absent if leave > 0 => {
            Err(Refusal::invalid(field, format!("“{name}”记为缺席，却又登记了请假。"))
                .hinted("请过假的是“请假”，没有请假的才是“缺席”，两者只能选一个。"))
        }
        Attendance::Present | Attendance::Late | Attendance::LeftEarly if leave == half_days => {
            Err(Refusal::invalid(field, format!("“{name}”全部 {leave} 个半天都请了假，却记为到会。"))
                .hinted("全程请假的，请把出席情况改为“请假”。"))
        }
        _ if leave == 0 && facts.leave_approved_by.is_some() => {
            Err(Refusal::invalid(field, format!("“{name}”有批准请假的人，却没有请假的半天数。"))
                .hinted("请填写请了几个半天，或删去批准人。"))
        }
        _ => Ok(()),
    }
}

/// Whether a deputy was there at all.
fn came(attendance: Attendance) -> bool {
    !matches!(attendance, Attendance::Leave | Attendance::Absent)
}

/// What the office would ask about the attendances, in sentences; none of them stops the work.
pub fn notes_on_attendances(
    activity: &ActivityFacts,
    attendances: &[AttendanceFacts],
    people: &[Person<'_>],
) -> Vec<String> {
    let mut notes = Vec::new();
    for facts in attendances {
        let Some(person) = people.iter().find(|person| person.id == facts.deputy) else { continue };
        let (name, day) = (person.name, activity.starts_on.in_chinese());
        match deputies::standing_on(person.elected_on, person.changes, activity.starts_on) {
            Some(Status::InOffice) => {}
            None => notes.push(format!("“{name}”在{day}还没有当选，请核对。")),
            Some(Status::Suspended) => {
                notes.push(format!("“{name}”在{day}暂时停止执行代表职务（代表法第六十一条），请核对。"));
            }
            Some(_) => notes.push(format!("“{name}”在{day}已不再担任代表，请核对。")),
        }
        if facts.attendance == Attendance::Leave && facts.leave_half_days < activity.half_days {
            notes.push(format!(
                "“{name}”请假 {} 个半天，活动共 {} 个半天；其余时间到会的，请记为出席并保留请假半天数。",
                facts.leave_half_days, activity.half_days
            ));
        }
    }
    notes
}

/// Checks what the office says to claims, of which `found` are kept.
///
/// # Errors
/// Invalid where nothing was chosen or a reason is missing; Refused where one is no claim any more.
pub fn check_review(asked: usize, found: &[Claim], verdict: Verdict, reason: Option<&str>) -> Result<()> {
    if asked == 0 {
        return Err(
            Refusal::invalid("attendances", "没有选择要审核的记录。").hinted("请先勾选待审核的记录。")
        );
    }
    if found.len() < asked {
        return Err(
            Refusal::not_found("要审核的记录有的已经不在了，可能刚被删除。").hinted("请刷新后重新选择。")
        );
    }
    if let Some(claim) = found.iter().find(|claim| claim.review != Review::Claimed) {
        return Err(Refusal::refused(format!(
            "“{}”的“{}”{}，不用再审核。",
            claim.name,
            claim.title,
            claim.review.in_chinese()
        ))
        .hinted("只有待审核的记录可以通过或退回；要改已审核的，请打开活动修改。"));
    }
    if verdict == Verdict::Return && reason.is_none_or(|reason| reason.trim().is_empty()) {
        return Err(
            Refusal::invalid("reason", "没有写明退回的原因。").hinted("请写明原因，代表要据此补充或改正。")
        );
    }
    Ok(())
}

#[cfg(test)]
#[path = "attendance_tests.rs"]
mod tests;
