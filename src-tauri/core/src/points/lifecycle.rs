//! The life of a quarter: open → circulated → closed → published, and never back (DOMAIN §5).
//!
//! A draft may go round again after objections; everything else is done once and in this order.

use super::api::Stage;
use crate::values::Quarter;
use crate::{Refusal, Result};

/// What the office does with a quarter as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// 征求意见.
    Circulate,
    /// 结算.
    Close,
    /// 公示.
    Publish,
}

/// The stage after a step.
///
/// # Errors
/// Refused where the step is not the next one, saying which is.
pub fn next(quarter: Quarter, stage: Stage, step: Step) -> Result<Stage> {
    let name = quarter.in_chinese();
    let refuse = |said: &str, hint: &str| Err(Refusal::refused(format!("{name}{said}")).hinted(hint));
    match (stage, step) {
        (Stage::Open | Stage::Circulated, Step::Circulate) => Ok(Stage::Circulated),
        (Stage::Circulated, Step::Close) => Ok(Stage::Closed),
        (Stage::Closed, Step::Publish) => Ok(Stage::Published),
        (Stage::Open, Step::Close) => {
            refuse("的积分还没有征求意见，不能结算。", "请先把草稿发给代表核对错、重、漏，再结算。")
        }
        (Stage::Open | Stage::Circulated, Step::Publish) => {
            refuse("还没有结算，不能公示。", "请先结算，公示的积分才不会再变。")
        }
        (Stage::Closed | Stage::Published, Step::Circulate | Step::Close) => {
            refuse("已经结算，不能再改。", "发现差错的，请作一笔更正，计入当前季度。")
        }
        (Stage::Published, Step::Publish) => refuse("已经公示过了。", "请刷新后再看。"),
    }
}

/// Whether what belongs to a quarter may still be entered.
///
/// # Errors
/// Refused once it is closed.
pub fn must_be_open(quarter: Quarter, stage: Stage) -> Result<()> {
    if !stage.is_closed() {
        return Ok(());
    }
    Err(Refusal::refused(format!("{}已经结算，不能再改。", quarter.in_chinese()))
        .hinted("发现差错的，请作一笔更正，计入当前季度。"))
}

/// Whether what only a closed quarter has may be done.
///
/// # Errors
/// Refused while it is open.
pub fn must_be_closed(quarter: Quarter, stage: Stage) -> Result<()> {
    if stage.is_closed() {
        return Ok(());
    }
    Err(Refusal::refused(format!("{}还没有结算，不需要更正。", quarter.in_chinese()))
        .hinted("请直接修改履职记录，积分会随着改变。"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAGES: [Stage; 4] = [Stage::Open, Stage::Circulated, Stage::Closed, Stage::Published];

    #[test]
    fn a_quarter_goes_forward_only() {
        let quarter = "2026Q3".parse().unwrap();
        let mut allowed = Vec::new();
        for stage in STAGES {
            for step in [Step::Circulate, Step::Close, Step::Publish] {
                match next(quarter, stage, step) {
                    Ok(after) => {
                        assert!(
                            after >= stage && !(stage.is_closed() && after == stage),
                            "{stage:?} {step:?}"
                        );
                        allowed.push((stage, step));
                    }
                    Err(refusal) => {
                        assert!(
                            refusal.message.starts_with("2026年第三季度") && refusal.message.ends_with('。')
                        );
                        assert!(refusal.hint.is_some_and(|hint| hint.ends_with('。')));
                    }
                }
            }
            assert_eq!(must_be_open(quarter, stage).is_err(), stage.is_closed());
            assert_eq!(must_be_closed(quarter, stage).is_ok(), stage.is_closed());
        }
        let expected = [
            (Stage::Open, Step::Circulate),
            (Stage::Circulated, Step::Circulate),
            (Stage::Circulated, Step::Close),
            (Stage::Closed, Step::Publish),
        ];
        assert_eq!(allowed, expected);
    }
}
