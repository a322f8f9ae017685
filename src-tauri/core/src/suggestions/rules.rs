//! What must hold of a suggestion and of its review. Facts in, verdict out.

use std::collections::BTreeSet;

use super::api::SuggestionFacts;
use crate::values::{Day, DeputyId, Occasion, Review, SuggestionKind};
use crate::{Refusal, Result};

/// How many deputies must join in raising something, by which article, from which day on.
struct LeastSigners {
    kind: SuggestionKind,
    from: (i32, u32, u32),
    deputies: usize,
    article: &'static str,
}

/// The newest first. Articles 22 and 24 of the Local Organic Law as amended in 2022 were read in its text. Before that
/// amendment five and ten stood in the law as well (the decision of 1986 has the five), its articles were counted
/// otherwise; the text of 2004 and 2015 could not be checked, and the sentence says so instead of naming an article.
const LEAST_SIGNERS: &[LeastSigners] = &[
    LeastSigners {
        kind: SuggestionKind::Bill,
        from: (2022, 3, 12),
        deputies: 5,
        article: "地方组织法第二十二条",
    },
    LeastSigners {
        kind: SuggestionKind::Interpellation,
        from: (2022, 3, 12),
        deputies: 10,
        article: "地方组织法第二十四条",
    },
    LeastSigners { kind: SuggestionKind::Bill, from: (2004, 10, 27), deputies: 5, article: BEFORE_2022 },
    LeastSigners {
        kind: SuggestionKind::Interpellation,
        from: (2004, 10, 27),
        deputies: 10,
        article: BEFORE_2022,
    },
];

/// What stands in for an article that was not checked.
const BEFORE_2022: &str = "2022 年修正以前的地方组织法，条文序号未核对";

/// The longest text that is kept, in characters: some forty pages.
const LONGEST_TEXT: usize = 20_000;

/// Checks a suggestion as it is entered; `roster` are the deputies of the term.
///
/// # Errors
/// Invalid at the field that cannot be; Refused at the field where the law says no.
pub fn check(facts: &SuggestionFacts, roster: &BTreeSet<DeputyId>, today: Day) -> Result<()> {
    if facts.number == 0 {
        return Err(Refusal::invalid("number", "编号要从 1 开始。").hinted("请填写 1、2、3 这样的编号。"));
    }
    if facts.date > today {
        return Err(Refusal::invalid("date", "提出日期在今天之后。").hinted("请核对日期。"));
    }
    if facts.title.trim().is_empty() {
        return Err(Refusal::invalid("title", "标题不能为空。")
            .hinted("请用一句话写明要解决什么，例如“关于修复东河村灌溉渠的建议”。"));
    }
    for (field, what, text, most) in [
        ("title", "标题", Some(&facts.title), 100),
        ("text", "内容", facts.text.as_ref(), LONGEST_TEXT),
        ("category", "类别", facts.category.as_ref(), 20),
        ("unit", "希望承办单位", facts.unit.as_ref(), 60),
    ] {
        if text.is_some_and(|text| text.chars().count() > most) {
            return Err(
                Refusal::invalid(field, format!("{what}超过了 {most} 个字。")).hinted("请写得简短些。")
            );
        }
    }
    check_signers(facts, roster)?;
    check_law(facts)
}

fn check_signers(facts: &SuggestionFacts, roster: &BTreeSet<DeputyId>) -> Result<()> {
    if !roster.contains(&facts.lead) {
        return Err(Refusal::invalid("lead", "领衔代表不在本届名册里。").hinted("请重新选择领衔代表。"));
    }
    let mut signed = BTreeSet::from([facts.lead]);
    for (place, co_signer) in (1..).zip(&facts.co_signers) {
        if !roster.contains(co_signer) {
            return Err(Refusal::invalid("co_signers", format!("第 {place} 名附议代表不在本届名册里。"))
                .hinted("请去掉后重新选择。"));
        }
        if !signed.insert(*co_signer) {
            let twice = if *co_signer == facts.lead {
                "领衔代表不能同时附议。".to_owned()
            } else {
                format!("第 {place} 名附议代表重复了。")
            };
            return Err(Refusal::invalid("co_signers", twice).hinted("同一名代表只写一次，请去掉重复的。"));
        }
    }
    Ok(())
}

/// Bills and interpellations are raised at a session, by as many deputies as the law of their day asks.
fn check_law(facts: &SuggestionFacts) -> Result<()> {
    let day = (facts.date.year(), facts.date.month(), facts.date.day());
    let in_force = LEAST_SIGNERS.iter().find(|least| least.kind == facts.kind && least.from <= day);
    let Some(least) = in_force else { return Ok(()) };
    let kind = facts.kind.in_chinese();
    if facts.occasion == Occasion::Recess {
        return Err(Refusal::refused(format!(
            "{kind}要在人民代表大会举行会议的时候提出（{}）。",
            least.article
        ))
        .at("occasion")
        .hinted("请改为“会议期间”；闭会期间可以提出建议、批评和意见。"));
    }
    let signed = 1 + facts.co_signers.len();
    if signed < least.deputies {
        let (needed, article) = (least.deputies, least.article);
        return Err(Refusal::refused(format!(
            "{kind}须有 {needed} 名以上代表联名（{article}），现在连领衔共 {signed} 名。"
        ))
        .at("co_signers")
        .hinted(format!("请补上 {} 名附议代表，或者改为“建议”。", needed - signed)));
    }
    Ok(())
}

/// What the office would ask about a suggestion, in sentences; none of them stops the work.
pub fn notes(facts: &SuggestionFacts, term_from: Option<Day>) -> Vec<String> {
    let mut notes = Vec::new();
    if facts.text.is_none() {
        notes.push("还没有录入内容，交办和公开前要补上。".to_owned());
    }
    if let Some(from) = term_from.filter(|from| facts.date < *from) {
        notes.push(format!("提出日期早于本届开始的{}，请核对。", from.in_chinese()));
    }
    notes
}

/// Where a suggestion stands after it was changed: what was returned comes in anew, what was approved stays so.
pub fn review_after_change(before: Option<Review>, approved: bool) -> Review {
    match before {
        _ if approved => Review::Approved,
        Some(Review::Approved) => Review::Approved,
        Some(Review::Claimed | Review::Returned) | None => Review::Claimed,
    }
}

/// The reason to keep with a word of the office: only what is returned has one, and needs it.
///
/// # Errors
/// Invalid at `reason` where it is missing or too long.
pub fn reason_kept(review: Review, reason: Option<&str>) -> Result<Option<String>> {
    if review != Review::Returned {
        return Ok(None);
    }
    let reason = reason.unwrap_or_default().trim();
    if reason.is_empty() {
        return Err(Refusal::invalid("reason", "退回要写明原因。")
            .hinted("例如：属于个人事务、正在诉讼的个案、内容不具体，代表看到后才好修改。"));
    }
    if reason.chars().count() > 200 {
        return Err(Refusal::invalid("reason", "退回原因超过了 200 个字。").hinted("请写得简短些。"));
    }
    Ok(Some(reason.to_owned()))
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
