//! A decided session in which every deputy of a test town reported, three electorates voted and one must rectify.

use dutybook_core::evaluations::api::{
    Assessed, Ballot, KeptTally, Opinion, Question, Rectification, Reporter, ReporterFacts, Rule,
    SessionFacts, SessionFile, Thresholds, VillageVoters, Weights,
};
use dutybook_core::pledges::PledgeResult;
use dutybook_core::publication::evaluations::Evaluation;
use dutybook_core::values::{
    BallotResult, Day, DeputyId, Electorate, EvaluationId, Percent, PledgeId, PledgeOutcome, PledgeStage,
    RectificationId, RectificationStage, ReportForm, SessionStage, VillageId,
};
use serde_json::json;

use super::town::quarter_of_names;

/// The session of a town of deputies of these names.
pub fn evaluation_of(names: &[&str]) -> Evaluation {
    let day = Day::new(2026, 9, 28).unwrap();
    let reporters: Vec<Reporter> = names.iter().enumerate().map(|(at, name)| reporter(at, name)).collect();
    let rectification = Rectification {
        id: RectificationId(1),
        deputy: DeputyId(0),
        name: names[0].into(),
        matter: "每季度走访联系户".into(),
        owner: "小组长".into(),
        due: Day::new(2026, 12, 1).unwrap(),
        stage: RectificationStage::Open,
        is_overdue: false,
        steps: Vec::new(),
    };
    Evaluation {
        file: SessionFile {
            id: EvaluationId(1),
            revision: 1,
            facts: facts(day, &reporters),
            stage: SessionStage::Decided,
            decided_on: Some(day),
            notified_on: None,
            notice_until: None,
            reporters,
            questions: vec![Question {
                deputy: None,
                asked_by: Some("私语大娘".into()),
                question: "私语询问".into(),
                answer: Some("私语回答".into()),
            }],
            opinions: vec![Opinion { deputy: Some(DeputyId(0)), text: "办事认真。".into() }],
            rectifications: vec![rectification],
            notes: Vec::new(),
        },
        basis: "《清河镇人大代表述职评议办法》".into(),
        notice_days: 5,
        points: vec![("2026Q3".parse().unwrap(), quarter_of_names(names))],
        pledges: vec![(2025, names.iter().enumerate().map(|(at, _)| judged(at)).collect())],
    }
}

/// Five items of the year before: three kept, one half, one not.
fn judged(at: usize) -> (DeputyId, PledgeResult) {
    let result = PledgeResult {
        pledge: PledgeId(at as i64),
        stage: PledgeStage::Judged,
        items: 5,
        kept: 3,
        partly: 1,
        not_kept: 1,
        result: Some(PledgeOutcome::Partly),
        judged_on: Day::new(2026, 1, 8),
    };
    (DeputyId(at as i64), result)
}

fn facts(date: Day, reporters: &[Reporter]) -> SessionFacts {
    SessionFacts {
        title: "2026年柳林村代表述职评议会".into(),
        date,
        place: Some("柳林村文化大院".into()),
        host: Some("吕平国".into()),
        constituency: None,
        agenda: vec!["代表向选民述职".into(), "测评投票".into()],
        ballot: Ballot::Grades4,
        rule: Rule::Shares(Thresholds { competent_from: Percent::whole(80), basic_from: Percent::whole(50) }),
        weights: Weights { voters: 70, presidium: 20, peers: 10 },
        reporters: reporters
            .iter()
            .map(|reporter| ReporterFacts { deputy: reporter.deputy, form: reporter.form })
            .collect(),
        voters: vec![VillageVoters { village: VillageId(0), invited: 60, present: 58 }],
        minutes: Some("会议记录私语".into()),
    }
}

fn reporter(at: usize, name: &str) -> Reporter {
    let tally = |electorate, issued: u32| KeptTally {
        electorate,
        issued,
        returned: issued,
        spoiled: 0,
        votes: json!({ "excellent": issued / 2, "basic": issued - issued / 2 }),
    };
    let result = if at == 0 { BallotResult::Incompetent } else { BallotResult::Basic };
    Reporter {
        deputy: DeputyId(at as i64),
        name: name.into(),
        constituency: Some(format!("第 {} 选区", at / 3 + 1)),
        form: ReportForm::Oral,
        tallies: vec![
            tally(Electorate::Voters, 48),
            tally(Electorate::Presidium, 10),
            tally(Electorate::Peers, 8),
        ],
        assessed: Some(Assessed {
            result,
            share: Percent::whole(50),
            why: "优秀、称职率：选民代表 50%（权重 70），加权占 50%，为基本称职。".into(),
        }),
        corrections: Vec::new(),
        result: Some(result),
    }
}
