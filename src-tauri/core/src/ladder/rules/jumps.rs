//! Why a step cannot be taken from where a follow-up stands, naming the article or the office's own order.

use super::law::{DeputiesLaw, ElectionLaw, Law};
use crate::Refusal;
use crate::values::{LadderMove, LadderStage};

use LadderStage as S;

/// The refusal of a step from a stage it does not lead from.
pub fn jump(stage: LadderStage, step: LadderMove, law: &Law) -> Refusal {
    let is_new = matches!(stage, S::Resigned | S::Recalled | S::Terminated);
    let after = matches!(step, LadderMove::Announce | LadderMove::Fill | LadderMove::Close);
    let why = if is_new && after {
        let article = law.deputies.announcement;
        format!("代表资格的终止还没有由乡镇人民代表大会公告（{article}），不能登记“{}”。", step.in_chinese())
    } else if (is_new || matches!(stage, S::Announced | S::Filled)) && !after {
        return ended(stage, step, law);
    } else {
        of_election(stage, step, law.election)
            .or_else(|| of_mandate(stage, step, law.deputies))
            .unwrap_or_else(|| of_office(stage, step))
    };
    refused(stage, why)
}

/// The refusal of a step with somebody whose mandate has ended.
pub fn ended(stage: LadderStage, step: LadderMove, law: &Law) -> Refusal {
    let article = law.deputies.termination;
    refused(stage, format!("该代表的资格已经终止（{article}），不能再登记“{}”。", step.in_chinese()))
}

fn refused(stage: LadderStage, why: String) -> Refusal {
    Refusal::refused(why)
        .at("step")
        .hinted(format!("现在是“{}”，请核对跟进记录；登记错了的，请在“操作记录”中撤销。", stage.in_chinese()))
}

fn not_here(stage: LadderStage, step: LadderMove, why: &str) -> String {
    format!("“{}”阶段不能登记“{}”（{why}）。", stage.in_chinese(), step.in_chinese())
}

fn of_election(stage: LadderStage, step: LadderMove, law: &ElectionLaw) -> Option<String> {
    let (resignation, recall, least) = (law.resignation, law.recall, law.petitioners);
    Some(match step {
        LadderMove::AcceptResignation => {
            format!("还没有收到书面辞职，不能登记大会接受辞职（{resignation}）。")
        }
        LadderMove::ReceiveResignation => not_here(stage, step, resignation),
        LadderMove::Petition => not_here(stage, step, recall),
        LadderMove::Hear => {
            format!("还没有罢免要求：须由原选区选民 {least} 人以上联名书面提出（{recall}）。")
        }
        LadderMove::Vote if stage == S::Petitioned => {
            format!("罢免要求和申辩意见还没有印发选民，也没有县级人大常委会派人主持，不能表决（{recall}）。")
        }
        LadderMove::Vote => {
            format!("还没有罢免要求：须由原选区选民 {least} 人以上联名书面提出，才能表决（{recall}）。")
        }
        LadderMove::Fill => format!("代表没有出缺，或者已经补选，不能登记补选（{}）。", law.by_election),
        _ => return None,
    })
}

fn of_mandate(stage: LadderStage, step: LadderMove, law: &DeputiesLaw) -> Option<String> {
    Some(match step {
        LadderMove::Resume => format!("该代表没有被暂停执行代表职务（{}）。", law.suspension),
        LadderMove::Suspend => not_here(stage, step, law.suspension),
        LadderMove::Terminate => not_here(stage, step, law.termination),
        LadderMove::Announce => {
            format!("代表资格还没有终止，或者已经公告过，没有要公告的（{}）。", law.announcement)
        }
        _ => return None,
    })
}

fn of_office(stage: LadderStage, step: LadderMove) -> String {
    match step {
        LadderMove::Talk if stage == S::Talked => "已经约谈过，还没有复查，按考评办法先复查再谈。".to_owned(),
        LadderMove::Recheck => {
            "还没有约谈过，没有改进期限可以复查（考评办法：先约谈，到期复查）。".to_owned()
        }
        _ => not_here(stage, step, "考评办法的跟进次序"),
    }
}
