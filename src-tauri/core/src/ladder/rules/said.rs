//! Steps in sentences.

use crate::ladder::api::LadderStep;

/// A step in a sentence.
pub fn said(step: &LadderStep) -> String {
    let sentence = of_office(step).unwrap_or_else(|| of_law(step));
    format!("{}。", sentence.trim_end_matches('。'))
}

/// A text after its lead, where there is one.
fn added(before: &str, text: &Option<String>) -> String {
    let text = text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    text.map_or_else(String::new, |text| format!("{before}{text}"))
}

fn of_office(step: &LadderStep) -> Option<String> {
    Some(match step {
        LadderStep::Talk(talk) => format!(
            "{}{}约谈，事由：{}{}；改进要求：{}；{}前改进",
            talk.by.in_chinese(),
            talk.who.trim(),
            talk.subject.trim(),
            added("；代表说明：", &talk.words),
            talk.promise.trim(),
            talk.deadline.in_chinese()
        ),
        LadderStep::Recheck(own) => format!(
            "{}复查，{}：{}",
            own.by.trim(),
            if own.improved { "已经改进" } else { "没有改进" },
            own.findings.trim()
        ),
        LadderStep::Advise(own) => {
            format!("{}劝辞：{}{}", own.by.trim(), own.words.trim(), added("；事由：", &own.cause))
        }
        LadderStep::Close(own) => format!("不再跟进：{}", own.reason.trim()),
        _ => return None,
    })
}

fn of_law(step: &LadderStep) -> String {
    match step {
        LadderStep::ReceiveResignation(own) => {
            format!("收到写给{}的书面辞职{}", own.to.in_chinese(), added("，原因：", &own.reason))
        }
        LadderStep::AcceptResignation(own) => {
            format!("{}接受辞职：全体代表 {} 人，赞成 {} 人", own.session.trim(), own.deputies, own.in_favour)
        }
        LadderStep::Petition(own) => {
            format!("原选区选民 {} 人联名要求罢免，理由：{}", own.voters, own.reasons.trim())
        }
        LadderStep::Hear(own) => format!(
            "罢免要求已印发选民，由{}主持表决；{}",
            own.host.trim(),
            match own.defence.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
                Some(defence) => format!("代表申辩：{defence}"),
                None => "已告知可以申辩，代表没有申辩".to_owned(),
            }
        ),
        LadderStep::Vote(own) => format!(
            "无记名表决：原选区选民 {} 人，赞成 {} 票，罢免{}",
            own.voters,
            own.in_favour,
            if own.passed { "通过" } else { "没有通过" }
        ),
        LadderStep::Suspend(own) => {
            format!("{}，暂停执行代表职务（{}）", own.ground.in_chinese(), own.paper.trim())
        }
        LadderStep::Resume(own) => format!("恢复执行代表职务：{}", own.reason.trim()),
        LadderStep::Terminate(own) => {
            format!("{}，代表资格终止：{}", own.ground.in_chinese(), own.detail.trim())
        }
        LadderStep::Announce(own) => format!("{}公告（{}）", own.by.in_chinese(), own.paper.trim()),
        LadderStep::Fill(own) => format!("补选{}为代表", own.successor.trim()),
        // The office's own steps are said by [`of_office`].
        _ => String::new(),
    }
}
