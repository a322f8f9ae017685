//! How far items are kept, and what must hold of a judgement.

use std::collections::BTreeSet;

use crate::pledges::api::{CorrectPledge, JudgedPledge};
use crate::values::{PledgeItemId, PledgeOutcome};
use crate::{Kind, Refusal, Result};

/// How far an item is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How many were done, where that is known: counted, or registered by hand.
    pub done: Option<u32>,
    /// How many were pledged.
    pub target: u32,
}

impl Progress {
    /// Whether the target is reached.
    pub fn is_reached(self) -> bool {
        self.done.is_some_and(|done| done >= self.target)
    }
}

/// What follows from the number alone; none where nothing is known.
pub fn suggested(progress: Progress) -> Option<PledgeOutcome> {
    Some(match progress.done? {
        _ if progress.is_reached() => PledgeOutcome::Kept,
        0 => PledgeOutcome::NotKept,
        _ => PledgeOutcome::Partly,
    })
}

/// What follows for the whole: kept where all items are, not kept where none is even partly.
pub fn overall(outcomes: &[PledgeOutcome]) -> PledgeOutcome {
    let all = |outcome| outcomes.iter().all(|each| *each == outcome);
    if all(PledgeOutcome::Kept) {
        PledgeOutcome::Kept
    } else if all(PledgeOutcome::NotKept) {
        PledgeOutcome::NotKept
    } else {
        PledgeOutcome::Partly
    }
}

/// Checks that a judgement speaks of every item of the pledge, once each.
///
/// # Errors
/// Invalid at `items`.
pub fn check_judgement(name: &str, items: &BTreeSet<PledgeItemId>, judged: &JudgedPledge) -> Result<()> {
    let mut spoken_of = BTreeSet::new();
    for item in &judged.items {
        if !items.contains(&item.item) || !spoken_of.insert(item.item) {
            return Err(Refusal::invalid("items", format!("{name}的评诺里有一项不在承诺中，或者重复了。"))
                .hinted("请刷新后重新评诺。"));
        }
        if item.remark.as_deref().is_some_and(|remark| remark.chars().count() > 200) {
            return Err(Refusal::invalid("remark", format!("{name}的一条评语超过了 200 个字。"))
                .hinted("请写得简短些。"));
        }
    }
    let left = items.len() - spoken_of.len();
    if left > 0 {
        return Err(Refusal::invalid("items", format!("{name}还有 {left} 项承诺没有评定。"))
            .hinted("请逐项评定“兑现”“部分兑现”或“未兑现”。"));
    }
    Ok(())
}

/// Checks a correction against what stands.
///
/// # Errors
/// Stale where something else stands; Invalid at `after` where nothing would change, at `reason` where it is missing.
pub fn check_correction(asked: &CorrectPledge, stands: Option<PledgeOutcome>) -> Result<()> {
    if stands != Some(asked.before) {
        return Err(Refusal::new(Kind::Stale, "评诺结果刚才已被更正。").hinted("请重新打开，核对后再改。"));
    }
    if asked.after == asked.before {
        return Err(Refusal::invalid("after", "更正前后的结果相同。").hinted("请选择正确的结果。"));
    }
    let reason = asked.reason.trim().chars().count();
    if reason == 0 {
        return Err(Refusal::invalid("reason", "更正要写明原因。")
            .hinted("例如：漏计 9 月 5 日的走访，经核实已完成。"));
    }
    if reason > 200 {
        return Err(Refusal::invalid("reason", "更正原因超过了 200 个字。").hinted("请写得简短些。"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::pledges::api::{JudgedItem, PledgeSeen, StepTaken};
    use crate::values::PledgeId;

    #[test]
    fn a_number_suggests_and_nothing_known_suggests_nothing() {
        for (done, target, outcome) in [
            (Some(2), 2, Some(PledgeOutcome::Kept)),
            (Some(3), 2, Some(PledgeOutcome::Kept)),
            (Some(1), 2, Some(PledgeOutcome::Partly)),
            (Some(0), 2, Some(PledgeOutcome::NotKept)),
            (None, 1, None),
        ] {
            assert_eq!(suggested(Progress { done, target }), outcome, "{done:?} of {target}");
        }
    }

    proptest! {
        #[test]
        fn the_whole_is_kept_exactly_where_every_item_is(picks in prop::collection::vec(0..3usize, 1..12)) {
            let outcomes: Vec<PledgeOutcome> = picks.iter().map(|pick| PledgeOutcome::ALL[*pick]).collect();
            let all = |outcome| outcomes.iter().all(|each| *each == outcome);
            prop_assert_eq!(overall(&outcomes) == PledgeOutcome::Kept, all(PledgeOutcome::Kept));
            prop_assert_eq!(overall(&outcomes) == PledgeOutcome::NotKept, all(PledgeOutcome::NotKept));
            let backwards: Vec<PledgeOutcome> = outcomes.iter().rev().copied().collect();
            prop_assert_eq!(overall(&backwards), overall(&outcomes));
        }
    }

    #[test]
    fn a_judgement_speaks_of_every_item_once() {
        let items = BTreeSet::from([PledgeItemId(1), PledgeItemId(2)]);
        let judged = |ids: &[i64], remark: &str| JudgedPledge {
            seen: PledgeSeen { id: PledgeId(1), revision: 1 },
            items: ids
                .iter()
                .map(|id| JudgedItem {
                    item: PledgeItemId(*id),
                    outcome: PledgeOutcome::Kept,
                    remark: Some(remark.to_owned()),
                })
                .collect(),
            result: None,
        };
        assert_eq!(check_judgement("王桂兰", &items, &judged(&[2, 1], "")), Ok(()));
        for (ids, remark, field) in [
            (&[1][..], "", "items"),
            (&[1, 1], "", "items"),
            (&[1, 3], "", "items"),
            (&[1, 2], &*"长".repeat(201), "remark"),
        ] {
            let refusal = check_judgement("王桂兰", &items, &judged(ids, remark)).unwrap_err();
            assert_eq!(refusal.field.as_deref(), Some(field));
            assert!(refusal.message.contains("王桂兰"), "{refusal}");
        }
    }

    #[test]
    fn a_correction_says_what_stood_and_why() {
        let asked = |before, after, reason: &str| CorrectPledge {
            id: PledgeId(1),
            item: None,
            before,
            after,
            reason: reason.to_owned(),
            taken: StepTaken { on: "2026-09-30".parse().unwrap(), by: "主席团".to_owned() },
        };
        let (kept, partly) = (PledgeOutcome::Kept, PledgeOutcome::Partly);
        assert_eq!(check_correction(&asked(partly, kept, "漏计"), Some(partly)), Ok(()));
        assert_eq!(check_correction(&asked(partly, kept, "漏计"), Some(kept)).unwrap_err().kind, Kind::Stale);
        for (field, asked) in [("after", asked(partly, partly, "漏计")), ("reason", asked(partly, kept, " "))]
        {
            assert_eq!(check_correction(&asked, Some(partly)).unwrap_err().field.as_deref(), Some(field));
        }
    }
}
