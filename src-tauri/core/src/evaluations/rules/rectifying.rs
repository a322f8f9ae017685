//! The life of a rectification item: open → reported → found done, or returned with a new day (DOMAIN §6).

use crate::evaluations::api::{SaveRectification, StepRectification};
use crate::values::{Day, RectificationStage, RectificationStep};
use crate::{Refusal, Result};

/// The stage after a step.
///
/// # Errors
/// Refused where it is not the step's turn.
pub fn next(stage: RectificationStage, step: RectificationStep) -> Result<RectificationStage> {
    use RectificationStage::{Open, Passed, Reported};
    match (stage, step) {
        (Open, RectificationStep::Report) => Ok(Reported),
        (Reported, RectificationStep::Pass) => Ok(Passed),
        (Reported, RectificationStep::Return) => Ok(Open),
        (Open, RectificationStep::Pass | RectificationStep::Return) => {
            Err(Refusal::refused("还没有报告整改结果，不能复查（述职评议要求：先报告、后复查）。")
                .hinted("请先登记整改结果，再登记复查。"))
        }
        (Reported, RectificationStep::Report) => {
            Err(Refusal::refused("整改结果已经报告，正等待复查（述职评议要求：先复查、再报告）。")
                .hinted("请登记复查通过或者未通过。"))
        }
        (Passed, _) => {
            Err(Refusal::refused("复查已经通过，这一项不能再改（述职评议要求：整改到位即销号）。")
                .hinted("还有问题的，请另列一项整改事项。"))
        }
    }
}

/// Checks an item as it is entered.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check(item: &SaveRectification, decided_on: Day) -> Result<()> {
    for (field, what, text, most) in
        [("matter", "整改事项", &item.matter, 300), ("owner", "责任人", &item.owner, 60)]
    {
        let length = text.trim().chars().count();
        if length == 0 || length > most {
            return Err(Refusal::invalid(field, format!("{what}是空的，或者超过了 {most} 个字。"))
                .hinted("请写明要改什么、由谁负责。"));
        }
    }
    if item.due < decided_on {
        return Err(Refusal::invalid("due", "整改期限早于评定的日期。").hinted("请填写评定以后的日期。"));
    }
    Ok(())
}

/// Checks a step as it is entered; `last` is the day of the step before, or of deciding.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_step(step: &StepRectification, last: Day, today: Day) -> Result<()> {
    if step.date > today {
        return Err(Refusal::invalid("date", "日期在今天之后。").hinted("请在做完之后再登记。"));
    }
    if step.date < last {
        return Err(Refusal::invalid("date", format!("日期早于上一步的{}。", last.in_chinese()))
            .hinted("请核对日期。"));
    }
    for (field, what, text, most) in [("said", "情况", &step.said, 500), ("by", "经办人", &step.by, 60)]
    {
        let length = text.trim().chars().count();
        if length == 0 || length > most {
            return Err(Refusal::invalid(field, format!("{what}是空的，或者超过了 {most} 个字。"))
                .hinted("请写明整改或复查的情况和经办人。"));
        }
    }
    match (step.step, step.due) {
        (RectificationStep::Return, None) => {
            Err(Refusal::invalid("due", "复查未通过要写明新的期限。").hinted("请填写重新整改的最后一天。"))
        }
        (RectificationStep::Return, Some(due)) if due < step.date => {
            Err(Refusal::invalid("due", "新的期限早于复查的日期。").hinted("请填写复查以后的日期。"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_reported_before_it_is_checked_and_done_only_once() {
        let mut allowed = Vec::new();
        for stage in RectificationStage::ALL {
            for step in RectificationStep::ALL {
                match next(*stage, *step) {
                    Ok(after) => allowed.push((*stage, *step, after)),
                    Err(refusal) => {
                        assert!(refusal.message.contains("述职评议要求") && refusal.message.ends_with('。'));
                        assert!(refusal.hint.is_some_and(|hint| hint.ends_with('。')));
                    }
                }
            }
        }
        assert_eq!(
            allowed,
            [
                (RectificationStage::Open, RectificationStep::Report, RectificationStage::Reported),
                (RectificationStage::Reported, RectificationStep::Pass, RectificationStage::Passed),
                (RectificationStage::Reported, RectificationStep::Return, RectificationStage::Open),
            ]
        );
    }
}
