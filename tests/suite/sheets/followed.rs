//! What a town's sheets say of grades and talks.

use dutybook_core::appraisals::api::{
    AppraisalLine, AppraisalSheet, CompositeWeights, Decision, FullMark, GradeCorrection, GradeThresholds,
    MissingPart, Scheme,
};
use dutybook_core::deputies::api::Status;
use dutybook_core::ladder::TalkTaken;
use dutybook_core::ladder::api::{Recheck, Talk};
use dutybook_core::values::{AppraisalStage, Day, DeputyId, Grade, Points, TalkBy};

fn usual_scheme() -> Scheme {
    Scheme {
        weights: CompositeWeights::USUAL,
        thresholds: GradeThresholds::THREE,
        points_full: FullMark::Highest,
        missing: MissingPart::Reweigh,
        quota: None,
    }
}

/// A decided year: everybody is state-employed and 合格, the first one 优秀, honoured and corrected to it.
pub fn appraisal(names: &[&str]) -> AppraisalSheet {
    let meeting = |month| Decision {
        on: Day::new(2026, month, 8).unwrap(),
        meeting: "镇人大主席团第十二次会议".into(),
        minutes: "〔2026〕12号".into(),
    };
    let correction = GradeCorrection {
        before: Some(Grade::Qualified),
        after: Grade::Excellent,
        reason: "登记有误".into(),
        decision: meeting(9),
    };
    let line = |(at, name): (usize, &&str)| AppraisalLine {
        deputy: DeputyId(at as i64),
        name: (*name).into(),
        group_name: None,
        category: Some("国家工作人员".into()),
        position: None,
        status: Status::InOffice,
        state_employed: true,
        score: Some(Points::whole(81)),
        rank: Some(1),
        proposed: Some(Grade::Qualified),
        tied: false,
        parts: Vec::new(),
        sources: Vec::new(),
        reasons: Vec::new(),
        vetoes: Vec::new(),
        opinions: Vec::new(),
        grade: Some(if at == 0 { Grade::Excellent } else { Grade::Qualified }),
        decided_reason: String::new(),
        honoured: at == 0,
        corrections: if at == 0 { vec![correction.clone()] } else { Vec::new() },
    };
    AppraisalSheet {
        year: 2025,
        stage: AppraisalStage::Decided,
        scheme_name: "代表履职考评办法".into(),
        scheme: usual_scheme(),
        closed_quarters: 4,
        gaps: Vec::new(),
        quota: None,
        places: None,
        grades: Vec::new(),
        decision: Some(meeting(1)),
        lines: names.iter().enumerate().map(line).collect(),
    }
}

/// A talk with everybody; nothing came of the first one's.
pub fn talks(count: usize) -> Vec<TalkTaken> {
    let day = |month| Day::new(2026, month, 8).unwrap();
    let talk = |at: usize| TalkTaken {
        deputy: DeputyId(at as i64),
        reasons: vec!["2026 年已结算的积分 3 分，不到全体平均 9 分的 50%。".into()],
        number: 1,
        talk: Talk {
            on: day(7),
            by: TalkBy::GroupHead,
            who: "陈组长".into(),
            place: Some("柳林片区代表联络站".into()),
            subject: "上半年参加活动少".into(),
            words: Some("外出务工，回来得少。".into()),
            promise: "下半年参加活动不少于四次".into(),
            deadline: day(9),
            without_group_head: None,
        },
        recheck: (at == 0).then(|| Recheck {
            on: day(9),
            improved: false,
            findings: "只参加了一次".into(),
            by: "赵秘书".into(),
        }),
    };
    (0..count).map(talk).collect()
}
