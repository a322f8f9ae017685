//! What can be done next, and what must hold for it.

use super::conditions::Known;
use super::law::Law;
use super::next::leads_from;
use crate::ladder::api::MoveLine;
use crate::values::{LadderMove, LadderStage, TalkBy};

/// What can be done next, with what must hold for it.
pub fn moves(stage: LadderStage, known: &Known<'_>) -> Vec<MoveLine> {
    let law = Law::on(known.today);
    let open = LadderMove::ALL.iter().filter(|step| leads_from(**step).contains(&stage));
    open.map(|step| MoveLine {
        step: *step,
        name: step.in_chinese().to_owned(),
        condition: condition(*step, &law, known),
    })
    .collect()
}

fn condition(step: LadderMove, law: &Law, known: &Known<'_>) -> String {
    let (election, deputies) = (law.election, law.deputies);
    match step {
        LadderMove::Talk if known.standards.group_head_first && !known.talked_by(TalkBy::GroupHead) => {
            "先由代表小组组长谈，组长不便的写明原因；写明改进要求和期限。".to_owned()
        }
        LadderMove::Talk => "写明改进要求和期限。".to_owned(),
        LadderMove::Recheck => "到期后复查，写明查到的情况。".to_owned(),
        LadderMove::Advise => {
            "约谈后到期复查没有改进，或者写明其他事由；劝辞是工作做法，不是法律程序，代表可以不接受。"
                .to_owned()
        }
        LadderMove::ReceiveResignation => {
            format!("代表向乡镇人民代表大会书面提出（{}）。", election.resignation)
        }
        LadderMove::AcceptResignation => {
            format!("须经人民代表大会全体代表过半数通过，主席团不能接受（{}）。", election.resignation)
        }
        LadderMove::Petition => format!(
            "原选区选民 {} 人以上联名，书面向县级人大常委会提出并写明理由（{}）。",
            election.petitioners, election.recall
        ),
        LadderMove::Hear => {
            format!("印发罢免要求和书面申辩意见，县级人大常委会派人主持（{}）。", election.recall)
        }
        LadderMove::Vote => {
            format!(
                "无记名表决（{}），须经原选区全体选民过半数通过（{}）。",
                election.secret, election.majority
            )
        }
        LadderMove::Suspend => format!("被羁押受侦查、起诉、审判，或者正在服刑（{}）。", deputies.suspension),
        LadderMove::Resume => format!("暂停的情形消失后恢复（{}）。", deputies.suspension),
        LadderMove::Terminate => format!("出现法定情形之一（{}）。", deputies.termination),
        LadderMove::Announce => format!("由乡镇人民代表大会公告（{}）。", deputies.announcement),
        LadderMove::Fill => format!("出缺后由原选区补选（{}）。", election.by_election),
        LadderMove::Close => "写明为什么不再跟进。".to_owned(),
    }
}
