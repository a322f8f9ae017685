//! Which status follows from a decision; talks, advice and lists move none.

use crate::deputies::api::{Status, StatusChange};
use crate::ladder::api::LadderStep;
use crate::values::TerminationGround;

/// The change of status a step brings; `congress` is the congress's full name.
pub fn status_after(step: &LadderStep, congress: &str) -> Option<StatusChange> {
    let change = |status, reason: String, decided_by: &str| {
        Some(StatusChange { status, on: step.on(), reason, decided_by: decided_by.to_owned() })
    };
    match step {
        LadderStep::AcceptResignation(own) => change(
            Status::Resigned,
            format!("大会接受辞职：全体代表 {} 人，赞成 {} 人", own.deputies, own.in_favour),
            &format!("{congress}{}", own.session.trim()),
        ),
        LadderStep::Vote(ballot) if ballot.passed => change(
            Status::Recalled,
            format!("罢免通过：原选区选民 {} 人，赞成 {} 票", ballot.voters, ballot.in_favour),
            "原选区选民（县级人大常委会派人主持）",
        ),
        LadderStep::Suspend(own) => change(
            Status::Suspended,
            format!("{}（{}）", own.ground.in_chinese(), own.paper.trim()),
            "代表资格审查委员会报告",
        ),
        LadderStep::Resume(own) => change(Status::InOffice, own.reason.clone(), "代表资格审查委员会报告"),
        LadderStep::Terminate(own) => {
            let status =
                if own.ground == TerminationGround::Died { Status::Died } else { Status::Terminated };
            let reason = format!("{}：{}", own.ground.in_chinese(), own.detail.trim());
            change(status, reason, "代表资格审查委员会报告")
        }
        _ => None,
    }
}
