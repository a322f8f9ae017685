//! What must hold of expenses and budgets.

use crate::expenses::api::{BudgetFacts, ExpenseFacts};
use crate::values::{Day, Money};
use crate::{Refusal, Result};

/// Checks a year.
///
/// # Errors
/// Invalid at `year`.
pub fn check_year(year: i32) -> Result<()> {
    if (1949..=2200).contains(&year) {
        return Ok(());
    }
    Err(Refusal::invalid("year", format!("没有 {year} 年的经费。")).hinted("请重新选择年份。"))
}

/// Checks days to look at.
///
/// # Errors
/// Invalid at `to`.
pub fn check_days(from: Day, to: Day) -> Result<()> {
    if from <= to {
        return Ok(());
    }
    Err(Refusal::invalid("to", "结束日期早于开始日期。").hinted("请核对起止日期。"))
}

/// Checks a budget.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_budget(facts: &BudgetFacts) -> Result<()> {
    check_year(facts.year)?;
    if facts.amount.is_negative() {
        return Err(Refusal::invalid("amount", "预算不能是负数。").hinted("请核对金额。"));
    }
    check_text("source", "预算依据", facts.source.as_deref(), 60)
}

/// Checks an expense.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check(facts: &ExpenseFacts, today: Day) -> Result<()> {
    if facts.date > today {
        return Err(Refusal::invalid("date", "支出日期在今天之后。").hinted("请在支出以后再登记。"));
    }
    if !facts.amount.is_positive() {
        return Err(Refusal::invalid("amount", "金额要大于 0。").hinted("退回的款项请修改原来的那一笔。"));
    }
    for (field, what, text) in [("kind", "支出类别", &facts.kind), ("purpose", "用途", &facts.purpose)]
    {
        if text.trim().is_empty() {
            return Err(Refusal::invalid(field, format!("没有填写{what}。"))
                .hinted("请写清楚，例如“资料费”“视察农田水利租车”。"));
        }
    }
    check_text("kind", "支出类别", Some(&facts.kind), 20)?;
    check_text("purpose", "用途", Some(&facts.purpose), 100)?;
    check_text("handled_by", "经办人", facts.handled_by.as_deref(), 20)?;
    check_text("voucher", "凭证号", facts.voucher.as_deref(), 30)
}

/// Text that is not longer than `most` characters.
pub(super) fn check_text(field: &str, what: &str, text: Option<&str>, most: usize) -> Result<()> {
    if text.is_some_and(|text| text.chars().count() > most) {
        return Err(Refusal::invalid(field, format!("{what}超过了 {most} 个字。")).hinted("请写得简短些。"));
    }
    Ok(())
}

/// What the office would ask about a year's money, in sentences.
pub fn notes(budget: Option<Money>, spent: Money, due: Money) -> Vec<String> {
    let Some(budget) = budget else {
        return vec![
            "还没有登记当年的预算；代表活动经费应当列入本级财政预算（《代表法》第四十二条）。".to_owned(),
        ];
    };
    let mut notes = Vec::new();
    let rest = budget - spent;
    if rest.is_negative() {
        notes.push(format!("已经超支 {} 元。", spent - budget));
    } else if due.is_positive() && (rest - due).is_negative() {
        notes.push(format!("余额 {rest} 元，不够发放还没有发的补助 {due} 元。"));
    }
    notes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expense() -> ExpenseFacts {
        serde_json::from_value(serde_json::json!({
            "date": "2026-09-01", "kind": "资料费", "purpose": "印发代表法读本", "amount": "860.00",
            "activity": null, "handled_by": "董志建", "voucher": "9-12"
        }))
        .unwrap()
    }

    #[test]
    fn what_cannot_be_is_refused_at_its_field() {
        let today = "2026-09-30".parse().unwrap();
        let good = expense();
        assert_eq!(check(&good, today), Ok(()));
        for (field, facts) in [
            ("date", ExpenseFacts { date: "2026-10-01".parse().unwrap(), ..good.clone() }),
            ("amount", ExpenseFacts { amount: Money::ZERO, ..good.clone() }),
            ("kind", ExpenseFacts { kind: " ".to_owned(), ..good.clone() }),
            ("purpose", ExpenseFacts { purpose: String::new(), ..good.clone() }),
            ("purpose", ExpenseFacts { purpose: "长".repeat(101), ..good.clone() }),
            ("voucher", ExpenseFacts { voucher: Some("长".repeat(31)), ..good.clone() }),
        ] {
            assert_eq!(check(&facts, today).unwrap_err().field.as_deref(), Some(field));
        }
        let budget = BudgetFacts { year: 2026, amount: Money::from_fen(-1), source: None };
        assert_eq!(check_budget(&budget).unwrap_err().field.as_deref(), Some("amount"));
        let budget = BudgetFacts { year: 26, amount: Money::ZERO, source: None };
        assert_eq!(check_budget(&budget).unwrap_err().field.as_deref(), Some("year"));
    }

    #[test]
    fn a_budget_that_does_not_reach_is_noted() {
        let yuan = |yuan: i64| Money::from_fen(yuan * 100);
        assert!(notes(None, yuan(1), yuan(0))[0].contains("《代表法》第四十二条"));
        assert_eq!(notes(Some(yuan(100)), yuan(60), yuan(40)), Vec::<String>::new());
        assert_eq!(notes(Some(yuan(100)), yuan(60), yuan(41)).len(), 1);
        assert!(notes(Some(yuan(100)), yuan(120), yuan(0))[0].contains("超支 20.00 元"));
    }
}
