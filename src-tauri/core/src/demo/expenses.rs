//! The fictional town's money in 2026: a budget, what was spent, a rate, and allowances paid for the first half of the year.

use rusqlite::Connection;

use super::Rows;
use crate::activities;
use crate::expenses::api::{AllowancesOf, BudgetFacts, ExpenseFacts, PaidAllowance, RateFacts};
use crate::office::Office;
use crate::values::{Day, DutyKind, Money};
use crate::{Refusal, Result, expenses};

/// Month and day, kind, purpose, yuan, and the title of the activity it was for.
struct Spent((u32, u32), &'static str, &'static str, i64, Option<&'static str>);

const SPENT: [Spent; 9] = [
    Spent((1, 14), "会务费", "人代会会场布置和材料印制", 6_480, None),
    Spent((2, 3), "资料费", "代表法读本 70 册", 1_750, None),
    Spent((3, 26), "培训费", "县级培训班交通和食宿", 2_960, None),
    Spent((4, 11), "交通费", "第三代表小组走访租车", 300, Some("第三代表小组走访困难群众")),
    Spent((5, 12), "培训费", "镇级培训资料和场地", 1_180, None),
    Spent((6, 4), "视察调研费", "查看道路排水用图纸和测量", 860, Some("第二代表小组查看村内道路排水")),
    Spent((7, 8), "联络站建设", "柳林片区联络站公示牌更新", 3_200, None),
    Spent((8, 20), "资料费", "农田水利调研报告印制", 420, Some("第二代表小组讨论农田水利")),
    Spent((9, 15), "资料费", "履职手册 80 册", 1_360, None),
];

/// Adds the budget, the expenses, the rate and who is paid whatever the category says.
///
/// # Errors
/// Bug where the town lacks what is named here.
pub fn add(db: &Connection, rows: &Rows) -> Result<()> {
    let source = Some("清财预〔2026〕3号".to_owned());
    let amount = Money::from_fen(6_000_000);
    expenses::insert_budget(db, &BudgetFacts { year: 2026, amount, source })?;
    expenses::insert_rate(db, &rate()?)?;
    let doctor = rows.deputies.get("QH19-003").ok_or_else(|| Refusal::bug("演示数据里没有 003 号代表"))?;
    expenses::keep_exception(db, *doctor, true, "村医，没有固定工资")?;
    let titles = activities::duty_titles(db, day(1, 1)?, day(12, 31)?)?;
    for Spent((month, date), kind, purpose, yuan, title) in SPENT {
        let held = titles.iter().find(|(_, held)| Some(held.as_str()) == title);
        let facts = ExpenseFacts {
            date: day(month, date)?,
            kind: kind.to_owned(),
            purpose: purpose.to_owned(),
            amount: Money::from_fen(yuan * 100),
            activity: held.map(|(activity, _)| *activity),
            handled_by: Some("魏玲霞".to_owned()),
            voucher: Some(format!("{month}-{date}")),
        };
        expenses::insert(db, &facts)?;
    }
    Ok(())
}

fn rate() -> Result<RateFacts> {
    Ok(RateFacts {
        dated: Day::new(2022, 1, 1).ok_or_else(|| Refusal::bug("没有 2022 年"))?,
        per_half_day: Money::from_fen(5_000),
        categories: vec!["农民".to_owned(), "其他".to_owned()],
        kinds: vec![
            DutyKind::CongressSession,
            DutyKind::PresidiumMeeting,
            DutyKind::OtherMeeting,
            DutyKind::Inspection,
            DutyKind::Research,
            DutyKind::LawCheck,
            DutyKind::DepartmentBallot,
            DutyKind::GroupActivity,
            DutyKind::Training,
        ],
        source: "清河镇人大代表活动经费管理办法第八条".to_owned(),
    })
}

fn day(month: u32, day: u32) -> Result<Day> {
    Day::new(2026, month, day).ok_or_else(|| Refusal::bug("没有 2026 年"))
}

/// Pays the allowances of the first half of the year, each quarter's after its end.
///
/// # Errors
/// Only where the store cannot be read or written.
pub fn pay(office: &mut Office) -> Result<()> {
    for (from, to, on) in [(day(1, 1)?, day(3, 31)?, day(4, 10)?), (day(4, 1)?, day(6, 30)?, day(7, 9)?)] {
        let lines = expenses::allowances(office, AllowancesOf { from, to })?.lines;
        office.quietly(|db| {
            for line in &lines {
                for record in line.records.iter().filter(|record| record.amount.is_positive()) {
                    let paid = PaidAllowance { half_days: record.half_days, amount: record.amount, on };
                    expenses::insert_payment(db, line.deputy, record.activity, &paid)?;
                }
            }
            Ok(())
        })?;
    }
    Ok(())
}
