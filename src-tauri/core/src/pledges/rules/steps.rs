//! The life of a pledge: 提出 → 审核 → 公示 → 践诺 → 登记 → 评诺, and back only by being returned before it is
//! registered (DOMAIN §4). Once posted it is being kept; no step of its own begins that.

use crate::pledges::api::StepTaken;
use crate::values::{Day, PledgeStage, PledgeStep};
use crate::{Refusal, Result};

/// The office's rule that a refused step names; local rules on pledges all have these steps in this order.
const ORDER: &str = "承诺办理程序：提出、审核、公示、践诺、登记、评诺";

/// The stage after a step.
///
/// # Errors
/// Refused where the step is not the next one, naming the rule and saying which is.
pub fn next(stage: PledgeStage, step: PledgeStep) -> Result<PledgeStage> {
    use PledgeStage::{Approved, Drafted, Judged, Posted, Registered, Returned};
    let refuse = |said: &str, hint: &str| Err(Refusal::refused(format!("{said}（{ORDER}）。")).hinted(hint));
    match (stage, step) {
        (Drafted | Returned, PledgeStep::Draft) => Ok(Drafted),
        (Drafted, PledgeStep::Approve) => Ok(Approved),
        (Drafted | Approved | Posted, PledgeStep::Return) => Ok(Returned),
        (Approved, PledgeStep::Post) => Ok(Posted),
        (Posted, PledgeStep::Register) => Ok(Registered),
        (Registered, PledgeStep::Judge) => Ok(Judged),
        (Judged, PledgeStep::Correct) => Ok(Judged),
        (Judged, _) => refuse("承诺已经评诺，不再改动", "发现差错的，请作一次更正，写明原因。"),
        (_, PledgeStep::Correct) => refuse("承诺还没有评诺，不需要更正", "请直接修改有关内容。"),
        (Returned, _) => refuse("承诺退回后还没有重新提出", "请修改后保存，就会重新进入审核。"),
        (Drafted, _) => refuse("承诺还没有审核", "请先审核通过。"),
        (Approved, PledgeStep::Register | PledgeStep::Judge) => {
            refuse("承诺还没有公示", "请先公示，让选民知道代表承诺了什么。")
        }
        (Posted, PledgeStep::Judge) => refuse("承诺还没有登记践诺情况", "请先登记，再评诺。"),
        (Registered, PledgeStep::Return) => {
            refuse("承诺已经登记，不能再退回", "请先撤销登记；践诺情况有误的，请直接改正后评诺。")
        }
        (Approved | Posted | Registered, PledgeStep::Draft) => {
            refuse("承诺已经审核，内容不能再改", "确需修改的，请先退回并写明原因。")
        }
        (Approved | Posted | Registered, _) => {
            refuse(&format!("承诺{}，不用再做一次", done(stage)), "请刷新后再看。")
        }
    }
}

fn done(stage: PledgeStage) -> &'static str {
    match stage {
        PledgeStage::Approved => "已经审核",
        PledgeStage::Posted => "已经公示",
        _ => "已经登记",
    }
}

/// Whether what is pledged may still be changed.
///
/// # Errors
/// Refused once it is approved.
pub fn may_be_changed(stage: PledgeStage) -> Result<()> {
    next(stage, PledgeStep::Draft).map(|_| ())
}

/// Whether what was done may be registered by hand: while the pledge is being kept, and until it is judged.
///
/// # Errors
/// Refused before it is posted and once it is judged.
pub fn may_be_registered(stage: PledgeStage) -> Result<()> {
    match stage {
        PledgeStage::Registered => Ok(()),
        other => next(other, PledgeStep::Register).map(|_| ()),
    }
}

/// Checks when a step was taken and by whom; `last` is the day of the step before it.
///
/// # Errors
/// Invalid at `on` or `by`.
pub fn check_taken(taken: &StepTaken, last: Option<Day>, today: Day) -> Result<()> {
    if taken.on > today {
        return Err(Refusal::invalid("on", "办理日期在今天之后。").hinted("请核对日期。"));
    }
    if let Some(last) = last.filter(|last| taken.on < *last) {
        return Err(Refusal::invalid("on", format!("办理日期早于上一步的日期（{}）。", last.in_chinese()))
            .hinted("请核对日期；上一步的日期填错了的，请先撤销上一步。"));
    }
    let by = taken.by.trim();
    if by.is_empty() {
        return Err(Refusal::invalid("by", "没有写明由谁办理。")
            .hinted("例如：代表本人、代表小组会议、镇人大主席团。"));
    }
    if by.chars().count() > 40 {
        return Err(Refusal::invalid("by", "办理人超过了 40 个字。").hinted("请写得简短些。"));
    }
    Ok(())
}

/// The note to keep with a step: a return needs its reason.
///
/// # Errors
/// Invalid at `note` where it is missing or too long.
pub fn check_note(step: PledgeStep, note: Option<&str>) -> Result<Option<String>> {
    let note = note.map(str::trim).filter(|note| !note.is_empty());
    if step == PledgeStep::Return && note.is_none() {
        return Err(Refusal::invalid("note", "退回要写明原因。")
            .hinted("例如：事项太笼统，请写明做什么、做多少、什么时候完成。"));
    }
    if note.is_some_and(|note| note.chars().count() > 200) {
        return Err(Refusal::invalid("note", "说明超过了 200 个字。").hinted("请写得简短些。"));
    }
    Ok(note.map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pledge_goes_step_after_step() {
        let mut allowed = Vec::new();
        for stage in PledgeStage::ALL {
            for step in PledgeStep::ALL {
                if let Ok(after) = next(*stage, *step) {
                    allowed.push(format!("{} {} {}", stage.word(), step.word(), after.word()));
                }
            }
        }
        assert_eq!(
            allowed,
            [
                "drafted draft drafted",
                "drafted approve approved",
                "drafted return returned",
                "returned draft drafted",
                "approved return returned",
                "approved post posted",
                "posted return returned",
                "posted register registered",
                "registered judge judged",
                "judged correct judged",
            ]
        );
    }

    #[test]
    fn every_refused_jump_names_the_rule_and_says_what_comes_first() {
        use PledgeStage::{Approved, Drafted, Judged, Posted, Registered, Returned};
        let cases = [
            (Drafted, PledgeStep::Post, "还没有审核"),
            (Drafted, PledgeStep::Register, "还没有审核"),
            (Drafted, PledgeStep::Judge, "还没有审核"),
            (Drafted, PledgeStep::Correct, "还没有评诺"),
            (Returned, PledgeStep::Approve, "还没有重新提出"),
            (Returned, PledgeStep::Return, "还没有重新提出"),
            (Returned, PledgeStep::Post, "还没有重新提出"),
            (Returned, PledgeStep::Register, "还没有重新提出"),
            (Returned, PledgeStep::Judge, "还没有重新提出"),
            (Returned, PledgeStep::Correct, "还没有评诺"),
            (Approved, PledgeStep::Draft, "内容不能再改"),
            (Approved, PledgeStep::Approve, "已经审核"),
            (Approved, PledgeStep::Register, "还没有公示"),
            (Approved, PledgeStep::Judge, "还没有公示"),
            (Approved, PledgeStep::Correct, "还没有评诺"),
            (Posted, PledgeStep::Draft, "内容不能再改"),
            (Posted, PledgeStep::Approve, "已经公示"),
            (Posted, PledgeStep::Post, "已经公示"),
            (Posted, PledgeStep::Judge, "还没有登记"),
            (Posted, PledgeStep::Correct, "还没有评诺"),
            (Registered, PledgeStep::Draft, "内容不能再改"),
            (Registered, PledgeStep::Approve, "已经登记"),
            (Registered, PledgeStep::Return, "不能再退回"),
            (Registered, PledgeStep::Post, "已经登记"),
            (Registered, PledgeStep::Register, "已经登记"),
            (Registered, PledgeStep::Correct, "还没有评诺"),
            (Judged, PledgeStep::Draft, "已经评诺"),
            (Judged, PledgeStep::Approve, "已经评诺"),
            (Judged, PledgeStep::Return, "已经评诺"),
            (Judged, PledgeStep::Post, "已经评诺"),
            (Judged, PledgeStep::Register, "已经评诺"),
            (Judged, PledgeStep::Judge, "已经评诺"),
        ];
        let refused = |(stage, step): &(PledgeStage, PledgeStep)| next(*stage, *step).is_err();
        let pairs =
            PledgeStage::ALL.iter().flat_map(|stage| PledgeStep::ALL.iter().map(|step| (*stage, *step)));
        assert_eq!(pairs.filter(refused).count(), cases.len());
        for (stage, step, said) in cases {
            let refusal = next(stage, step).unwrap_err();
            assert!(refusal.message.contains(said), "{stage:?} {step:?}: {refusal}");
            assert!(refusal.message.contains("承诺办理程序") && refusal.message.ends_with('。'), "{refusal}");
            assert!(refusal.hint.is_some_and(|hint| hint.ends_with('。')));
        }
    }

    #[test]
    fn a_step_has_its_day_its_people_and_where_returned_its_reason() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let taken = |on: &str, by: &str| StepTaken { on: day(on), by: by.to_owned() };
        let (last, today) = (Some(day("2026-02-05")), day("2026-09-30"));
        assert_eq!(check_taken(&taken("2026-02-05", "主席团"), last, today), Ok(()));
        for (field, taken) in [
            ("on", taken("2026-02-04", "主席团")),
            ("on", taken("2026-10-01", "主席团")),
            ("by", taken("2026-02-05", " ")),
            ("by", taken("2026-02-05", &"长".repeat(41))),
        ] {
            assert_eq!(check_taken(&taken, last, today).unwrap_err().field.as_deref(), Some(field));
        }
        assert_eq!(check_note(PledgeStep::Return, Some(" ")).unwrap_err().field.as_deref(), Some("note"));
        assert!(check_note(PledgeStep::Post, Some(&"长".repeat(201))).is_err());
        assert_eq!(check_note(PledgeStep::Post, Some(" ")), Ok(None));
    }
}
