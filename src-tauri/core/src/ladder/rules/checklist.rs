//! The law's steps of a recall, each with what was registered.

use super::law::Law;
use crate::ladder::api::{CheckItem, Hearing, LadderStep, Petition, RecallBallot};
use crate::values::Day;

/// What was registered of the newest demand.
#[derive(Default)]
struct Recall<'s> {
    petition: Option<&'s Petition>,
    hearing: Option<&'s Hearing>,
    ballot: Option<&'s RecallBallot>,
}

fn newest(steps: &[LadderStep]) -> Recall<'_> {
    steps.iter().fold(Recall::default(), |recall, step| match step {
        LadderStep::Petition(own) => Recall { petition: Some(own), ..Recall::default() },
        LadderStep::Hear(own) => Recall { hearing: Some(own), ..recall },
        LadderStep::Vote(own) => Recall { ballot: Some(own), ..recall },
        _ => recall,
    })
}

/// What the law asks of a recall, each with what was registered; empty before it was demanded.
pub fn recall_checklist(steps: &[LadderStep], today: Day) -> Vec<CheckItem> {
    let Recall { petition, hearing, ballot } = newest(steps);
    let Some(petition) = petition else { return Vec::new() };
    let law = Law::on(today).election;
    let item = |what: String, article: &str, found: Option<String>| CheckItem {
        what,
        article: article.to_owned(),
        done: found.is_some(),
        found: found.unwrap_or_default(),
    };
    vec![
        item(
            format!("原选区选民 {} 人以上书面联名，写明理由，向县级人大常委会提出", law.petitioners),
            law.recall,
            Some(format!("{}，{} 人联名", petition.on.in_chinese(), petition.voters)),
        ),
        item(
            "告知代表可以在选民会议上或者书面申辩".to_owned(),
            law.recall,
            hearing.map(|own| {
                own.defence
                    .clone()
                    .map_or_else(|| "已告知，没有申辩".to_owned(), |said| format!("申辩：{said}"))
            }),
        ),
        item(
            "把罢免要求和书面申辩意见印发原选区选民".to_owned(),
            law.recall,
            hearing.map(|own| own.on.in_chinese()),
        ),
        item("县级人大常委会派有关负责人员主持".to_owned(), law.recall, hearing.map(|own| own.host.clone())),
        item("无记名表决".to_owned(), law.secret, ballot.map(|own| own.on.in_chinese())),
        item(
            "原选区全体选民过半数通过".to_owned(),
            law.majority,
            ballot.map(|own| {
                let outcome = if own.passed { "通过" } else { "没有通过" };
                format!("全体选民 {} 人，赞成 {} 票，{outcome}", own.voters, own.in_favour)
            }),
        ),
    ]
}
