//! 误工补助发放表: who gets how much for how many half-days, with room to sign for it (Deputies Law art 41).
//!
//! What was paid stands as it was paid, whatever became of records and rates; what is still due as it is reckoned today.
//! For the office's own files, not posted; it has no ID number and no bank card all the same.

use super::api::SheetKind;
use super::options::{Asked, flag, text};
use super::period::Period;
use super::public::Kept;
use super::signing_list::{SigningList, Stands, rest, set};
use super::town::{Order, Town};
use crate::expenses::api::{AllowanceLine, AllowanceList, PaidAllowance};
use crate::values::{Money, Quarter};
use crate::{Refusal, Result};

/// The sheet as the window offers it.
pub fn kind() -> SheetKind {
    SheetKind {
        name: "allowance-sheet".into(),
        title: "误工补助发放表".into(),
        about: "发给无固定工资收入的代表；已经发放的按发放时的半天数和金额，还没有发的按审核通过的出席算好，签名栏留空。内部使用，不公示。"
            .into(),
        posted: false,
        options: vec![
            text("period", "期间（2026Q3、2026 或本届）", ""),
            flag("due", "只印还没有发的", false),
            text("only", "只印", ""),
        ],
    }
}

/// The period asked for; nothing is the quarter of today.
///
/// # Errors
/// Invalid at `period`.
pub(super) fn period(typed: &str, town: &Town) -> Result<Period> {
    match typed {
        "" => Ok(Period::Quarter(Quarter::of(town.today))),
        typed => Period::read(typed, town.today),
    }
}

/// Says what the sheet shows.
///
/// # Errors
/// An option that is none; Refused where nobody gets anything.
pub fn compose(
    town: &Town,
    kind: &SheetKind,
    options: &serde_json::Map<String, serde_json::Value>,
) -> Result<SigningList> {
    let mut asked = Asked::new(kind, options)?;
    let period = period(&asked.text("period")?, town)?;
    let due_only = asked.flag("due")?;
    let only = asked.text("only")?;
    let list = town.allowances.as_ref().ok_or_else(|| Refusal::bug("没有读出补助"))?;
    let mut deputies: Vec<&Kept> =
        town.deputies.iter().filter(|deputy| town.is_asked(deputy, &only)).collect();
    town.sort(&mut deputies, Order::Group);
    let lines: Vec<&AllowanceLine> = deputies
        .iter()
        .filter_map(|deputy| list.lines.iter().find(|line| line.deputy == deputy.id))
        .filter(|line| amount(line, due_only).is_positive())
        .collect();
    if lines.is_empty() {
        return Err(Refusal::refused(format!("{}没有要发放的误工补助。", period.in_chinese()))
            .at("period")
            .hinted("请核对期间；补助按审核通过的出席和登记的标准计算，可以在“经费”里查看每名代表的情况。"));
    }
    let total: Money = lines.iter().map(|line| amount(line, due_only)).sum();
    let sum: u32 = lines.iter().map(|line| half_days(line, due_only)).sum();
    let rows = (1..).zip(&lines).map(|(number, line): (u32, _)| row(town, number, line, due_only));
    Ok(SigningList {
        title: format!("{}人大代表履职误工补助发放表", town.office.town),
        about: about(period, list, &lines, due_only),
        columns: vec![
            set("序号", Stands::Middle, 12.0),
            set("姓　名", Stands::Middle, 30.0),
            set("代表小组", Stands::Middle, 32.0),
            set("半天数", Stands::Right, 16.0),
            set("金额（元）", Stands::Right, 26.0),
            set("签　名", Stands::Left, 36.0),
            rest("备　注"),
        ],
        rows: rows.collect(),
        total: Some(vec![
            String::new(),
            format!("合计 {} 人", lines.len()),
            String::new(),
            sum.to_string(),
            total.to_string(),
            String::new(),
            String::new(),
        ]),
        foot: vec!["制表人", "审核人", "发放人", "发放日期"],
    })
}

/// What stands on the sheet: what was paid, and what is due beside it.
fn amount(line: &AllowanceLine, due_only: bool) -> Money {
    if due_only { line.due } else { line.paid + line.due }
}

fn half_days(line: &AllowanceLine, due_only: bool) -> u32 {
    if due_only { line.due_half_days } else { line.paid_half_days + line.due_half_days }
}

fn row(town: &Town, number: u32, line: &AllowanceLine, due_only: bool) -> Vec<String> {
    let deputy = town.deputies.iter().find(|deputy| deputy.id == line.deputy);
    let name = deputy.map_or_else(|| line.name.clone(), |deputy| deputy.facts.name.spread());
    let paid = line.records.iter().filter_map(|record| record.paid).map(|paid| paid.on).max();
    let note = match paid {
        _ if !line.paid.is_positive() => String::new(),
        _ if line.due.is_positive() => format!("已发 {} 元", line.paid),
        Some(on) => format!("{}发放", on.in_chinese()),
        // What it was paid for is no longer registered.
        None => "已经发放".to_owned(),
    };
    vec![
        number.to_string(),
        name,
        line.group_name.clone().unwrap_or_default(),
        half_days(line, due_only).to_string(),
        amount(line, due_only).to_string(),
        String::new(),
        note,
    ]
}

/// The period, each rate with where it comes from, and what was paid by a rate that is no longer kept so.
fn about(period: Period, list: &AllowanceList, lines: &[&AllowanceLine], due_only: bool) -> Vec<String> {
    let mut about = vec![format!("发放期间：{}", period.in_chinese())];
    about.extend(
        list.rates
            .iter()
            .map(|rate| format!("标准：每半天 {} 元（{}）", rate.facts.per_half_day, rate.facts.source)),
    );
    let is_by_rate = |paid: &PaidAllowance| {
        list.rates.iter().any(|rate| rate.facts.per_half_day.times(paid.half_days) == paid.amount)
    };
    let mut paid = lines.iter().flat_map(|line| &line.records).filter_map(|record| record.paid);
    if !due_only && paid.any(|paid| !is_by_rate(&paid)) {
        about.push("已经发放的，按发放时的标准和出席记录列出，与现在的标准不同。".to_owned());
    }
    about
}
