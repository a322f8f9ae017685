//! How far an item has come: 拟定 → 已公布 → 已开展 → 已办结, or 已取消. One function says what may follow what.

use crate::values::{MenuStage, MenuStep};
use crate::{Refusal, Result};

/// What can happen to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Its facts are changed.
    Change,
    /// Somebody signs up for it, or withdraws.
    SignUp,
    /// An activity is made of it, or said to be one of it.
    Hold,
    /// It is taken out of the plan.
    Remove,
    /// What the secretary says outright.
    Said(MenuStep),
}

/// The stage after a step.
///
/// # Errors
/// Refused where the step cannot follow, with what to do instead.
pub fn next(stage: MenuStage, step: Step) -> Result<MenuStage> {
    use MenuStage::{Cancelled, Closed, Draft, Held, Published};
    use MenuStep::{Cancel, Close, Publish, Reopen, Restore, TakeBack};
    match (stage, step) {
        (Draft | Published | Held, Step::Change)
        | (Published | Held, Step::SignUp)
        | (Draft | Cancelled, Step::Remove) => Ok(stage),
        (Draft, Step::Said(Publish)) | (Cancelled, Step::Said(Restore)) => Ok(Published),
        (Published, Step::Said(TakeBack)) => Ok(Draft),
        (Published | Held, Step::Hold) | (Closed, Step::Said(Reopen)) => Ok(Held),
        (Held, Step::Said(Close)) => Ok(Closed),
        (Published, Step::Said(Cancel)) => Ok(Cancelled),
        _ => Err(refused(stage, step)),
    }
}

fn refused(stage: MenuStage, step: Step) -> Refusal {
    let what = match step {
        Step::Change => "修改",
        Step::SignUp => "报名或退出",
        Step::Hold => "登记活动",
        Step::Remove => "删除",
        Step::Said(said) => said.in_chinese(),
    };
    Refusal::refused(format!("这个项目{}，不能{what}。", stage.in_chinese())).hinted(instead(stage))
}

/// What can be done with an item at a stage.
fn instead(stage: MenuStage) -> &'static str {
    match stage {
        MenuStage::Draft => "还没有公布的项目可以修改、公布或删除，请先公布。",
        MenuStage::Published => "已公布的项目可以报名、登记活动，可以撤回或取消；登记了活动才能办结。",
        MenuStage::Held => "已开展的项目可以继续登记活动，做完了请办结；要取消，请先解除与活动的关联。",
        MenuStage::Closed => "已办结的项目不再变动，确需变动请先重新开启。",
        MenuStage::Cancelled => "已取消的项目可以恢复或删除。",
    }
}

/// Checks that an item may be closed with so many records of its activities waiting for review.
///
/// # Errors
/// Refused while any waits: who waits has neither done the item nor missed it.
pub fn check_closing(title: &str, claimed: u32) -> Result<()> {
    if claimed == 0 {
        return Ok(());
    }
    Err(Refusal::refused(format!("“{title}”还有 {claimed} 条出席记录没有审核，不能办结。"))
        .hinted("请先核对谁到了会并审核；没有审核的，既不能算已完成，也不能算未参加。")
        .coded("unreviewed_claims"))
}

/// The stage as it is kept: what was held follows from its activities, so that removing them tells no lie.
pub fn kept(stage: MenuStage) -> MenuStage {
    if stage == MenuStage::Held { MenuStage::Published } else { stage }
}

/// The stage as it is shown, by what is kept and how many activities there are.
pub fn shown(kept: MenuStage, activities: u32) -> MenuStage {
    if kept == MenuStage::Published && activities > 0 { MenuStage::Held } else { kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row a step, a column a stage in their order; `-` is refused.
    const TABLE: &str = "
        change    | draft     | published | held | -      | -
        sign_up   | -         | published | held | -      | -
        hold      | -         | held      | held | -      | -
        remove    | draft     | -         | -    | -      | cancelled
        publish   | published | -         | -    | -      | -
        take_back | -         | draft     | -    | -      | -
        close     | -         | -         | closed | -    | -
        reopen    | -         | -         | -    | held   | -
        cancel    | -         | cancelled | -    | -      | -
        restore   | -         | -         | -    | -      | published
    ";

    fn step(word: &str) -> Step {
        match word {
            "change" => Step::Change,
            "sign_up" => Step::SignUp,
            "hold" => Step::Hold,
            "remove" => Step::Remove,
            said => Step::Said(*MenuStep::ALL.iter().find(|step| step.word() == said).unwrap()),
        }
    }

    #[test]
    fn every_step_of_every_stage_is_as_the_table_says() {
        let rows: Vec<&str> = TABLE.lines().map(str::trim).filter(|row| !row.is_empty()).collect();
        assert_eq!(rows.len(), 4 + MenuStep::ALL.len());
        for row in rows {
            let mut cells = row.split('|').map(str::trim);
            let word = cells.next().unwrap();
            let cells: Vec<&str> = cells.collect();
            assert_eq!(cells.len(), MenuStage::ALL.len(), "{row}");
            for (stage, cell) in MenuStage::ALL.iter().zip(cells) {
                let answer = next(*stage, step(word));
                match cell {
                    "-" => {
                        let refusal = answer.unwrap_err();
                        assert!(refusal.message.ends_with('。') && refusal.hint.is_some(), "{refusal}");
                    }
                    wanted => assert_eq!(answer.unwrap().word(), wanted, "{word} {stage:?}"),
                }
            }
        }
    }

    #[test]
    fn what_was_held_follows_from_activities() {
        assert_eq!(shown(kept(MenuStage::Held), 0), MenuStage::Published);
        assert_eq!(shown(MenuStage::Published, 1), MenuStage::Held);
        for stage in [MenuStage::Draft, MenuStage::Closed, MenuStage::Cancelled] {
            assert_eq!(shown(kept(stage), 2), stage);
        }
    }
}
