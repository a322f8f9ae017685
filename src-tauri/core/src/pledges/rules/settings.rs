//! What must hold of the office's list and of its minimums.

use super::items::check_words;
use crate::pledges::api::{CatalogueItemFacts, MinimumFacts};
use crate::values::PledgeSource;
use crate::{Refusal, Result};

/// Checks an item of the office's list.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_catalogue_item(facts: &CatalogueItemFacts) -> Result<()> {
    if facts.source == PledgeSource::Own {
        return Err(Refusal::invalid("source", "事项库里只有固定和自选的事项。")
            .hinted("代表自定的事项请在代表的承诺里填写。"));
    }
    check_words(&facts.text, &facts.measure, facts.target)?;
    if facts.due_month.is_some_and(|month| !(1..=12).contains(&month)) {
        return Err(
            Refusal::invalid("due_month", "期限的月份要在 1 和 12 之间。").hinted("到年底完成的可以不填。")
        );
    }
    if facts.for_term && facts.due_month.is_some() {
        return Err(Refusal::invalid("due_month", "任期承诺的事项不按月份定期限。").hinted("请把月份清空。"));
    }
    Ok(())
}

/// Checks how much is asked at least.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_minimum(facts: &MinimumFacts) -> Result<()> {
    if facts.category.chars().count() > 20 {
        return Err(Refusal::invalid("category", "代表类别超过了 20 个字。")
            .hinted("请按代表档案里的类别填写；留空表示其他各类代表。"));
    }
    if facts.least_items > 20 {
        return Err(
            Refusal::invalid("least_items", "承诺事项最多按 20 项要求。").hinted("请按本地规定填写。")
        );
    }
    if facts.least_fixed + facts.least_own > facts.least_items {
        return Err(
            Refusal::invalid("least_items", "事项总数少于固定和自定事项之和。").hinted("请核对三个数字。")
        );
    }
    Ok(())
}
