//! Who is to report: everybody at least once a term, so many a year (DOMAIN §6: local rules, settings of the office).

use crate::evaluations::api::{EvaluationStandards, SessionFacts};
use crate::values::Day;

/// A term lasts five years (Deputies Law art 2).
const TERM_YEARS: i32 = 5;

/// What was counted for a year's plan.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    /// Deputies who hold the mandate.
    pub deputies: u32,
    /// Those of them who have reported this term.
    pub reported: u32,
    /// Deputies who reported or are to report in the year.
    pub this_year: u32,
}

/// What the office would ask about a year's plan, in sentences.
pub fn notes(
    counted: Counted,
    standards: &EvaluationStandards,
    year: i32,
    term_from: Option<Day>,
) -> Vec<String> {
    let mut notes = Vec::new();
    let Counted { deputies, reported, this_year } = counted;
    if this_year < standards.least_a_year {
        let (least, lacking) = (standards.least_a_year, standards.least_a_year - this_year);
        notes.push(format!(
            "{year} 年已安排 {this_year} 名代表述职，少于要求的 {least} 名，还差 {lacking} 名。"
        ));
    }
    if this_year > standards.most_a_year {
        let most = standards.most_a_year;
        notes.push(format!("{year} 年已安排 {this_year} 名代表述职，多于要求的 {most} 名，请看是否排得开。"));
    }
    let left = deputies.saturating_sub(reported);
    let Some(from) = term_from.filter(|_| left > 0) else { return notes };
    let years = from.year() + TERM_YEARS - year;
    if years < 0 {
        notes.push(format!("本届已经届满，还有 {left} 名代表没有述职。"));
    } else if years == 0 {
        notes.push(format!("本届今年届满，还有 {left} 名代表没有述职。"));
    } else {
        let each = left.div_ceil(years.unsigned_abs());
        if each > standards.most_a_year {
            notes.push(format!(
                "还有 {left} 名代表没有述职，要在 {years} 年内轮完，每年要安排 {each} 名，多于要求的 {} 名。",
                standards.most_a_year
            ));
        }
    }
    notes
}

/// What the office would ask about a session, in sentences; none of them stops the work.
pub fn session_notes(facts: &SessionFacts, most_issued: Option<u32>) -> Vec<String> {
    let mut notes = Vec::new();
    if facts.reporters.is_empty() {
        notes.push("还没有选述职代表。".to_owned());
    }
    if facts.voters.is_empty() {
        notes.push("还没有填写邀请的选民代表。".to_owned());
    }
    let present: u32 = facts.voters.iter().map(|line| line.present).sum();
    if let Some(issued) = most_issued.filter(|issued| present > 0 && *issued > present) {
        notes.push(format!("选民代表到会 {present} 人，发出的测评票却有 {issued} 张，请核对。"));
    }
    notes
}

/// The order of business of a session (DOMAIN §6).
pub fn agenda() -> Vec<String> {
    [
        "代表向选民述职",
        "公布履职积分和承诺完成情况",
        "选民询问，代表回答",
        "测评投票，当场计票",
        "公布测评结果",
        "主席团提出整改要求",
    ]
    .map(str::to_owned)
    .to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluations::api::{Ballot, Rule, Weights};

    fn standards() -> EvaluationStandards {
        EvaluationStandards {
            dated: Day::new(2026, 1, 1).unwrap(),
            basis: String::new(),
            least_a_year: 5,
            most_a_year: 10,
            ballot: Ballot::Satisfaction3,
            rule: Rule::OVER_HALF,
            weights: Weights { voters: 100, presidium: 0, peers: 0 },
            rectify_days: 60,
            notice_days: 5,
        }
    }

    #[test]
    fn too_few_and_too_many_a_year_are_said() {
        let check = |counted: (u32, u32, u32), year, said: &[&str]| {
            let (deputies, reported, this_year) = counted;
            let counted = Counted { deputies, reported, this_year };
            let notes = notes(counted, &standards(), year, Day::new(2021, 12, 1));
            assert_eq!(notes.len(), said.len(), "{notes:?}");
            for (note, said) in notes.iter().zip(said) {
                assert!(note.contains(said), "{note}");
            }
        };
        check((20, 20, 5), 2025, &[]);
        check((20, 12, 4), 2025, &["还差 1 名"]);
        check((20, 12, 11), 2025, &["多于要求的 10 名"]);
        check((60, 12, 8), 2024, &["还有 48 名代表没有述职，要在 2 年内轮完，每年要安排 24 名"]);
        check((20, 12, 8), 2026, &["本届今年届满，还有 8 名"]);
        check((20, 12, 8), 2027, &["本届已经届满，还有 8 名"]);
    }
}
