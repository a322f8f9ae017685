//! 届初、届中、届末: what is to be done, why, and what the records say of it.

use std::collections::BTreeMap;

use crate::terms::api::{TermItem, TermList};
use crate::values::{Day, TermPhase};

/// What the records say of the term, in numbers.
#[derive(Clone, Debug, Default)]
pub struct TermFacts {
    /// Deputies who hold their mandate.
    pub deputies: usize,
    /// Seats of all constituencies.
    pub seats: usize,
    /// Constituencies.
    pub constituencies: usize,
    /// Deputies without a day of oath.
    pub without_oath: usize,
    /// Groups, and those without a head.
    pub groups: (usize, usize),
    /// Deputies in no group or at no station.
    pub outside: usize,
    /// Deputies who were trained in this term.
    pub trained: usize,
    /// Deputies who reported to their voters in this term.
    pub reported: usize,
    /// Years whose appraisal was decided.
    pub decided_years: usize,
    /// Quarters before today's that are not closed.
    pub open_quarters: usize,
    /// Follow-ups that go on.
    pub open_cases: usize,
    /// Deputies the office has said something of for re-election.
    pub recommended: usize,
    /// When the term was archived.
    pub archived_on: Option<Day>,
}

/// What the records say: a sentence, and whether it is done by that.
type Found = Option<(String, bool)>;

struct Line {
    item: &'static str,
    phase: TermPhase,
    what: &'static str,
    basis: &'static str,
    found: fn(&TermFacts) -> Found,
}

const HABIT: &str = "工作惯例";

const LINES: &[Line] = &[
    Line {
        item: "seats",
        phase: TermPhase::Start,
        what: "核对选区和应选名额",
        basis: "选举法第十二条、第二十五条",
        found: |facts| {
            let said = format!(
                "{} 个选区，应选 {} 名，在任 {} 名。",
                facts.constituencies, facts.seats, facts.deputies
            );
            Some((said, facts.constituencies > 0 && facts.seats >= facts.deputies))
        },
    },
    Line {
        item: "credentials",
        phase: TermPhase::Start,
        what: "代表资格审查，公布代表名单",
        basis: "选举法、代表法",
        found: |_| None,
    },
    Line {
        item: "oath",
        phase: TermPhase::Start,
        what: "代表宣誓并登记",
        basis: HABIT,
        found: |facts| none_left(facts.without_oath, facts.deputies, "没有登记宣誓日期"),
    },
    Line {
        item: "groups",
        phase: TermPhase::Start,
        what: "编代表小组，推选组长",
        basis: "代表法第三十七条",
        found: |facts| {
            let (groups, headless) = facts.groups;
            Some((format!("{groups} 个小组，{headless} 个没有组长。"), groups > 0 && headless == 0))
        },
    },
    Line {
        item: "places",
        phase: TermPhase::Start,
        what: "每名代表编入小组和联络站",
        basis: "代表法第三十七条",
        found: |facts| none_left(facts.outside, facts.deputies, "没有编入小组或联络站"),
    },
    Line {
        item: "cards",
        phase: TermPhase::Start,
        what: "制发联系卡，张贴代表公示牌",
        basis: "代表法第五十八条",
        found: |_| None,
    },
    Line {
        item: "training",
        phase: TermPhase::Middle,
        what: "届内全员轮训",
        basis: "代表法第四十七条",
        found: |facts| {
            none_left(facts.deputies.saturating_sub(facts.trained), facts.deputies, "还没有参加过培训")
        },
    },
    Line {
        item: "reports",
        phase: TermPhase::Middle,
        what: "代表向选民述职，每届至少一次",
        basis: "代表法第五十八条",
        found: |facts| none_left(facts.deputies.saturating_sub(facts.reported), facts.deputies, "还没有述职"),
    },
    Line {
        item: "vacancies",
        phase: TermPhase::Middle,
        what: "代表出缺的，及时补选",
        basis: "选举法第五十七条",
        found: |facts| {
            let vacant = facts.seats.saturating_sub(facts.deputies);
            (facts.seats > 0).then(|| (format!("出缺 {vacant} 名。"), vacant == 0))
        },
    },
    Line {
        item: "appraisals",
        phase: TermPhase::Middle,
        what: "每年审定年度考评",
        basis: HABIT,
        found: |facts| Some((format!("已审定 {} 个年度。", facts.decided_years), false)),
    },
    Line {
        item: "quarters",
        phase: TermPhase::End,
        what: "各季度积分全部结算",
        basis: HABIT,
        found: |facts| {
            Some((format!("还有 {} 个季度没有结算。", facts.open_quarters), facts.open_quarters == 0))
        },
    },
    Line {
        item: "suggestions",
        phase: TermPhase::End,
        what: "议案建议全部办结答复",
        basis: "代表法第五十一条",
        found: |_| None,
    },
    Line {
        item: "cases",
        phase: TermPhase::End,
        what: "跟进事项全部办完",
        basis: HABIT,
        found: |facts| Some((format!("还有 {} 项没有办完。", facts.open_cases), facts.open_cases == 0)),
    },
    Line {
        item: "reelection",
        phase: TermPhase::End,
        what: "提出连任推荐意见",
        basis: HABIT,
        found: |facts| {
            none_left(facts.deputies.saturating_sub(facts.recommended), facts.deputies, "还没有意见")
        },
    },
    Line {
        item: "archive",
        phase: TermPhase::End,
        what: "本届归档",
        basis: HABIT,
        found: |facts| facts.archived_on.map(|on| (format!("{}归档。", on.in_chinese()), true)),
    },
];

fn none_left(left: usize, all: usize, what: &str) -> Found {
    (all > 0).then(|| (format!("{all} 名代表中 {left} 名{what}。"), left == 0))
}

/// The checklists; `ticks` by the item's word.
pub fn lists(facts: &TermFacts, ticks: &BTreeMap<String, (Day, String)>) -> Vec<TermList> {
    let of = |phase: &TermPhase| TermList {
        phase: *phase,
        name: phase.in_chinese().to_owned(),
        items: LINES
            .iter()
            .filter(|line| line.phase == *phase)
            .map(|line| item(line, facts, ticks))
            .collect(),
    };
    TermPhase::ALL.iter().map(of).collect()
}

fn item(line: &Line, facts: &TermFacts, ticks: &BTreeMap<String, (Day, String)>) -> TermItem {
    let (found, is_found) = (line.found)(facts).unwrap_or_default();
    let tick = ticks.get(line.item);
    TermItem {
        item: line.item.to_owned(),
        what: line.what.to_owned(),
        basis: line.basis.to_owned(),
        found,
        done: is_found || tick.is_some(),
        ticked_on: tick.map(|(on, _)| *on),
        note: tick.map(|(_, note)| note.clone()).unwrap_or_default(),
    }
}

/// What the line of this word asks for.
pub fn what(item: &str) -> Option<&'static str> {
    LINES.iter().find(|line| line.item == item).map(|line| line.what)
}
