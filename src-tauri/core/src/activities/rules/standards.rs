//! What the office asks of everybody, and the names of its templates.

use std::collections::BTreeMap;

use crate::activities::api::{ActivityStandards, TrainingCoverage, TrainingLine};
use crate::deputies::Deputy;
use crate::values::{Day, DeputyId};
use crate::{Refusal, Result};

/// Checks what a template is to be called.
///
/// # Errors
/// Invalid at `name`.
pub fn check_template_name(name: &str) -> Result<()> {
    let fault = if name.is_empty() {
        "模板的名称不能为空。"
    } else if name.chars().count() > 30 {
        "模板的名称超过了 30 个字。"
    } else {
        return Ok(());
    };
    Err(Refusal::invalid("name", fault).hinted("请取一个简短好认的名称，例如“每月接待日”。"))
}

/// Checks what groups are held to.
///
/// # Errors
/// Invalid at the field that cannot be.
pub fn check_standards(standards: ActivityStandards) -> Result<()> {
    if standards.least_group_activities > 52 {
        return Err(Refusal::invalid("least_group_activities", "小组活动每年最多按 52 次要求。")
            .hinted("一般要求每年不少于 4 次，请按本地规定填写。"));
    }
    Ok(())
}

/// Why everybody is to be trained (Deputies Law art 47(3); the term is local, DOMAIN §3).
const TRAINING_SOURCE: &str = "《代表法》第四十七条第三款：代表应当参加学习；届内全员轮训是本地的要求";

/// Checks a calendar year of activities.
///
/// # Errors
/// Invalid at `year`.
pub fn check_year(year: i32) -> Result<()> {
    if (1949..=2200).contains(&year) {
        return Ok(());
    }
    Err(Refusal::invalid("year", format!("没有 {year} 年的活动。")).hinted("请重新选择年份。"))
}

/// Everybody's training in this term and in a year; by deputy how many in the term, how many in the year, and the last day.
pub fn coverage(
    year: i32,
    deputies: &[Deputy],
    trainings: &BTreeMap<DeputyId, (u32, u32, Day)>,
) -> TrainingCoverage {
    let lines: Vec<TrainingLine> = deputies
        .iter()
        .map(|deputy| {
            let training = trainings.get(&deputy.id);
            TrainingLine {
                deputy: deputy.id,
                name: deputy.facts.name.to_string(),
                times: training.map_or(0, |(times, ..)| *times),
                times_in_year: training.map_or(0, |(_, in_year, _)| *in_year),
                last_on: training.map(|(.., last_on)| *last_on),
            }
        })
        .collect();
    let count = |lines: usize| u32::try_from(lines).unwrap_or(u32::MAX);
    TrainingCoverage {
        year,
        deputies: count(lines.len()),
        trained: count(lines.iter().filter(|line| line.times > 0).count()),
        trained_in_year: count(lines.iter().filter(|line| line.times_in_year > 0).count()),
        source: TRAINING_SOURCE.to_owned(),
        lines,
    }
}
