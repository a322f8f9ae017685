//! The register of suggestions as a table.

use super::ops::{Table, number, said, words};
use crate::Result;
use crate::office::Office;
use crate::suggestions::list;

/// 议案建议登记簿, by number.
pub fn suggestions(office: &Office) -> Result<Table> {
    let heads = [
        "编号",
        "类型",
        "提出日期",
        "时间",
        "标题",
        "内容",
        "类别",
        "领衔代表",
        "附议代表",
        "希望承办单位",
        "质量",
        "可以公开",
        "审核",
    ];
    let mut table = Table::new("议案建议登记簿", &heads);
    table.rows.extend(list(office)?.lines.into_iter().map(|line| {
        let facts = line.facts;
        vec![
            number(facts.number),
            words(facts.kind.in_chinese()),
            words(facts.date),
            words(facts.occasion.in_chinese()),
            words(facts.title),
            said(facts.text),
            said(facts.category),
            words(line.lead_name),
            words(line.co_signer_names.join("、")),
            said(facts.unit),
            words(facts.tier.in_chinese()),
            words(if facts.may_be_published { "是" } else { "否" }),
            words(line.review.in_chinese()),
        ]
    }));
    Ok(table)
}
