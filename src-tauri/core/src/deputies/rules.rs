//! What must hold of a deputy's facts and of a change of status. Facts in, verdict out.

use super::api::{DeputyFacts, Gender, PrivateFacts, Status, StatusChange};
use crate::values::{Day, PartialDay};
use crate::{Refusal, Result};

/// Citizens may be elected from 18 years: Election Law art 4 (2020).
const LEAST_AGE: u32 = 18;
/// Nobody older has been seen in a roster; a greater age is a slip of the pen.
const GREATEST_AGE: u32 = 110;

/// Full years of age on `today`; where the day of birth is unknown the month counts as passed.
pub fn age(birth: PartialDay, today: Day) -> u32 {
    let passed = (today.month(), today.day()) >= (birth.month(), birth.day().unwrap_or(1));
    let years = today.year() - birth.year() - i32::from(!passed);
    u32::try_from(years).unwrap_or(0)
}

/// Checks a deputy's facts as they are entered.
///
/// # Errors
/// Invalid, at the field that cannot be.
pub fn check(facts: &DeputyFacts, today: Day) -> Result<()> {
    if let Some(birth) = facts.birth {
        if PartialDay::from(today) < birth {
            return Err(Refusal::invalid("birth", "出生年月在今天之后。").hinted("请核对出生年月。"));
        }
        let age = age(birth, today);
        if age < LEAST_AGE {
            return Err(Refusal::invalid("birth", format!("按出生年月计算只有 {age} 岁。"))
                .hinted("按选举法第四条，年满十八周岁才有被选举权，请核对出生年月。"));
        }
        if age > GREATEST_AGE {
            return Err(Refusal::invalid("birth", format!("按出生年月计算已有 {age} 岁。"))
                .hinted("请核对出生年月。"));
        }
    }
    for (field, what, day) in
        [("elected_on", "当选日期", facts.elected_on), ("oath_on", "宣誓日期", facts.oath_on)]
    {
        if day.is_some_and(|day| day > today) {
            return Err(Refusal::invalid(field, format!("{what}在今天之后。")).hinted("请核对日期。"));
        }
    }
    for (field, what, text) in long_texts(facts) {
        if text.as_ref().is_some_and(|text| text.chars().count() > 100) {
            return Err(Refusal::invalid(field, format!("{what}超过了 100 个字。"))
                .hinted("请写得简短些，其余写在备注里。"));
        }
    }
    Ok(())
}

fn long_texts(facts: &DeputyFacts) -> [(&'static str, &'static str, &Option<String>); 6] {
    [
        ("position", "职务", &facts.position),
        ("employer", "工作单位", &facts.employer),
        ("occupation", "职业", &facts.occupation),
        ("native_place", "籍贯", &facts.native_place),
        ("delegation", "代表团", &facts.delegation),
        ("card_no", "代表证号", &facts.card_no),
    ]
}

/// What the office would ask about a deputy's file, in sentences; none of them stops the work.
pub fn notes(facts: &DeputyFacts, private: &PrivateFacts) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(number) = &private.id_number {
        let differs = facts.birth.zip(number.birth()).is_some_and(|(birth, in_number)| {
            birth.without_day() != PartialDay::from(in_number).without_day()
                || birth.day().is_some_and(|day| day != in_number.day())
        });
        if differs {
            notes.push("出生年月与身份证号里的不一致，请核对。".to_owned());
        }
        if facts.gender.is_some_and(|gender| (gender == Gender::Female) != number.is_female()) {
            notes.push("性别与身份证号里的不一致，请核对。".to_owned());
        }
    }
    if facts.constituency.is_none() {
        notes.push("还没有填写选区。".to_owned());
    }
    if private.phone.is_some() && !facts.phone_may_be_published {
        notes.push("本人没有书面同意公开手机号，公示材料上印办公室电话。".to_owned());
    }
    notes
}

/// Where a deputy stood on a day, by the changes of status, newest first; none before the election.
pub fn standing_on(elected_on: Option<Day>, changes: &[StatusChange], day: Day) -> Option<Status> {
    if elected_on.is_some_and(|elected| day < elected) {
        return None;
    }
    let change = changes.iter().find(|change| change.on <= day);
    Some(change.map_or(Status::InOffice, |change| change.status))
}

/// Checks a change of status.
///
/// A mandate that has ended does not come back within the term (Deputies Law art 62); a slip is undone instead.
///
/// # Errors
/// Invalid at a field; Refused where the law knows no such step.
pub fn check_status(from: Status, change: &StatusChange, facts: &DeputyFacts, today: Day) -> Result<()> {
    if change.on > today {
        return Err(Refusal::invalid("on", "生效日期在今天之后。").hinted("请在决定生效后再登记。"));
    }
    if facts.elected_on.is_some_and(|elected| change.on < elected) {
        return Err(Refusal::invalid("on", "生效日期早于当选日期。").hinted("请核对日期。"));
    }
    if from == change.status {
        return Err(Refusal::invalid("status", "状态没有变化。").hinted("请选择新的状态。"));
    }
    if !matches!(from, Status::InOffice | Status::Suspended) {
        return Err(Refusal::refused("该代表的资格已经终止，按代表法第六十二条不能恢复。")
            .hinted("如果是登记错了，请在“操作记录”中撤销那一次登记。"));
    }
    if change.reason.trim().is_empty() {
        return Err(Refusal::invalid("reason", "没有写明原因。").hinted("请写明原因，今后查档要用。"));
    }
    if change.decided_by.trim().is_empty() && change.status != Status::Died {
        return Err(Refusal::invalid("decided_by", "没有写明由谁决定。")
            .hinted("请填写作出决定的机关，例如“县人大常委会”。"));
    }
    Ok(())
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
