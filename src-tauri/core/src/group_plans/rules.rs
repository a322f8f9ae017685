//! What must hold of plans, and what the office would ask about a group's year. Facts in, verdict out.

use super::api::{PlanItem, PlanItemFacts, PlanStage};
use crate::values::Day;
use crate::{Refusal, Result};

/// Where the number of activities a year comes from.
pub const SOURCE: &str = "本单位对小组活动的要求，可以修改；《代表法》没有规定次数";

/// Checks a year.
///
/// # Errors
/// Invalid at `field`.
pub fn check_year(field: &str, year: i32) -> Result<()> {
    if (1949..=2200).contains(&year) {
        return Ok(());
    }
    Err(Refusal::invalid(field, format!("没有 {year} 年的计划。")).hinted("请重新选择年份。"))
}

/// Checks something planned.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check(facts: &PlanItemFacts) -> Result<()> {
    check_year("year", facts.year)?;
    if !(1..=12).contains(&facts.month) {
        return Err(
            Refusal::invalid("month", format!("没有 {} 月。", facts.month)).hinted("请填 1 至 12 的月份。")
        );
    }
    if facts.content.trim().is_empty() {
        return Err(Refusal::invalid("content", "没有写明活动内容。")
            .hinted("请用一句话写明要做什么，例如“视察秋季农田水利建设”。"));
    }
    for (field, what, text, most) in [
        ("content", "活动内容", Some(&facts.content), 100),
        ("department", "联系部门", facts.department.as_ref(), 40),
        ("owner", "负责人", facts.owner.as_ref(), 20),
    ] {
        if text.is_some_and(|text| text.chars().count() > most) {
            return Err(
                Refusal::invalid(field, format!("{what}超过了 {most} 个字。")).hinted("请写得简短些。")
            );
        }
    }
    Ok(())
}

/// How far something planned has come.
pub fn stage(facts: &PlanItemFacts, today: Day) -> PlanStage {
    if facts.activity.is_some() {
        return PlanStage::Done;
    }
    let is_over = (facts.year, facts.month) < (today.year(), today.month());
    if is_over { PlanStage::Overdue } else { PlanStage::Ahead }
}

/// What the office would ask about a group's year, in sentences that say where a number comes from.
pub fn notes(year: i32, today: Day, held: u32, least: u32, items: &[PlanItem]) -> Vec<String> {
    let mut notes = Vec::new();
    if held < least && year <= today.year() {
        let missing = least - held;
        let so_far = if year == today.year() { "今年" } else { "全年" };
        notes.push(format!(
            "{so_far}开展小组活动 {held} 次，还差 {missing} 次（本单位要求每年不少于 {least} 次）。"
        ));
    }
    if items.is_empty() {
        notes.push(format!("还没有 {year} 年的活动计划。"));
    } else if count(items.len()) < least {
        notes.push(format!("计划只有 {} 项，少于每年 {least} 次的要求。", items.len()));
    }
    let overdue: Vec<String> = items
        .iter()
        .filter(|item| item.stage == PlanStage::Overdue)
        .map(|item| format!("{} 月“{}”", item.facts.month, item.facts.content))
        .collect();
    if !overdue.is_empty() {
        notes.push(format!("计划的{}没有登记活动，请补登或者改期。", overdue.join("、")));
    }
    notes
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{ActivityId, GroupId, PlanItemId};

    fn planned(month: u32, activity: Option<i64>) -> PlanItemFacts {
        PlanItemFacts {
            group: GroupId(1),
            year: 2026,
            month,
            content: "视察农田水利".to_owned(),
            department: None,
            owner: None,
            activity: activity.map(ActivityId),
        }
    }

    fn today() -> Day {
        "2026-09-30".parse().unwrap()
    }

    fn item(month: u32, activity: Option<i64>) -> PlanItem {
        let facts = planned(month, activity);
        PlanItem { id: PlanItemId(1), stage: stage(&facts, today()), facts }
    }

    #[test]
    fn a_month_that_is_over_without_an_activity_is_overdue() {
        assert_eq!(item(8, None).stage, PlanStage::Overdue);
        assert_eq!(item(9, None).stage, PlanStage::Ahead);
        assert_eq!(item(8, Some(3)).stage, PlanStage::Done);
    }

    #[test]
    fn what_cannot_be_is_refused_at_its_field() {
        let good = planned(3, None);
        assert_eq!(check(&good), Ok(()));
        for (field, facts) in [
            ("year", PlanItemFacts { year: 26, ..good.clone() }),
            ("month", PlanItemFacts { month: 13, ..good.clone() }),
            ("content", PlanItemFacts { content: "  ".to_owned(), ..good.clone() }),
            ("content", PlanItemFacts { content: "长".repeat(101), ..good.clone() }),
            ("department", PlanItemFacts { department: Some("长".repeat(41)), ..good.clone() }),
            ("owner", PlanItemFacts { owner: Some("长".repeat(21)), ..good.clone() }),
        ] {
            assert_eq!(check(&facts).unwrap_err().field.as_deref(), Some(field));
        }
    }

    #[test]
    fn a_gap_says_how_many_and_by_whose_rule() {
        let items = [item(3, Some(1)), item(5, None), item(11, None), item(12, None)];
        let said = notes(2026, today(), 1, 4, &items);
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said[0].contains("还差 3 次（本单位要求每年不少于 4 次）"), "{said:?}");
        assert!(said[1].contains("5 月“视察农田水利”"), "{said:?}");
        assert_eq!(notes(2026, today(), 4, 4, &items[..1]), ["计划只有 1 项，少于每年 4 次的要求。"]);
        assert_eq!(notes(2027, today(), 0, 4, &[]), ["还没有 2027 年的活动计划。"]);
    }
}
