//! Contact month (代表联系月) and any other days: who kept contact, and who did not.

use super::api::{Coverage, CoverageAsked, CoverageLine};
use super::store;
use crate::deputies::{self, Deputy};
use crate::office::Office;
use crate::{Refusal, Result};

/// Every deputy who holds the mandate, with the contacts and visits of the days asked.
///
/// # Errors
/// Invalid at `to` where the days end before they begin.
pub fn coverage(office: &Office, asked: CoverageAsked) -> Result<Coverage> {
    if asked.to < asked.from {
        return Err(Refusal::invalid("to", "结束日期早于开始日期。").hinted("请核对要统计的起止日期。"));
    }
    let counts = store::counts(office.db(), asked)?;
    let holders = deputies::all(office.db())?.into_iter().filter(Deputy::holds_mandate);
    let lines: Vec<CoverageLine> = holders
        .map(|deputy| {
            let counts = counts.get(&deputy.id).copied().unwrap_or_default();
            CoverageLine {
                deputy: deputy.id,
                deputy_name: deputy.facts.name.to_string(),
                contacts: counts.contacts,
                contacts_visited: counts.contacts_visited,
                visits: counts.visits,
            }
        })
        .collect();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(Coverage {
        deputies: number(lines.len()),
        visited: number(lines.iter().filter(|line| line.visits > 0).count()),
        lines,
    })
}
