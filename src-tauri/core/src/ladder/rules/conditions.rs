//! What must hold of a step itself: days in order, words written down, the numbers of the law.

use super::law::Law;
use crate::ladder::api::{
    Acceptance, Advice, Announcement, Hearing, LadderStandards, LadderStep, Petition, RecallBallot, Recheck,
    Resignation, Suspension, Talk, Termination,
};
use crate::values::{Day, DecidingBody, TalkBy, TerminationGround};
use crate::{Refusal, Result};

/// What is known when a step is taken.
pub struct Known<'k> {
    /// When the follow-up was opened.
    pub opened_on: Day,
    /// The steps so far.
    pub steps: &'k [LadderStep],
    /// Sessions of the congress the deputy missed without approval, in this term.
    pub missed_sessions: u32,
    /// Deputies of the congress who held their mandate on the day of the step.
    pub all_deputies: u32,
    /// Whether this one holds it still.
    pub holds_mandate: bool,
    /// The office's standards.
    pub standards: LadderStandards,
    /// Today.
    pub today: Day,
}

impl Known<'_> {
    /// Whether there was a talk of this side already.
    pub fn talked_by(&self, by: TalkBy) -> bool {
        self.steps.iter().any(|step| matches!(step, LadderStep::Talk(talk) if talk.by == by))
    }

    /// Whether a talk brought no improvement.
    pub fn talked_in_vain(&self) -> bool {
        self.steps.iter().any(|step| matches!(step, LadderStep::Recheck(recheck) if !recheck.improved))
    }

    /// How many voters demanded the recall that is voted on.
    fn petitioners(&self) -> u32 {
        let voters = self.steps.iter().rev().find_map(|step| match step {
            LadderStep::Petition(petition) => Some(petition.voters),
            _ => None,
        });
        voters.unwrap_or_default()
    }

    /// The last talk.
    pub fn last_talk(&self) -> Option<&Talk> {
        self.steps.iter().rev().find_map(|step| match step {
            LadderStep::Talk(talk) => Some(talk),
            _ => None,
        })
    }
}

/// Steps are registered in the order of their days, when they have happened.
pub fn check_day(step: &LadderStep, known: &Known<'_>) -> Result<()> {
    let on = step.on();
    if on > known.today {
        return Err(Refusal::invalid("on", "日期在今天之后。").hinted("请在事情办完以后再登记。"));
    }
    let before = known.steps.last().map_or(known.opened_on, LadderStep::on);
    if on < before {
        return Err(Refusal::invalid("on", format!("日期早于上一步的{}。", before.in_chinese()))
            .hinted("各步要按先后登记，请核对日期。"));
    }
    Ok(())
}

/// Checks a step's own condition.
///
/// # Errors
/// Invalid or Refused at the field, naming the article where it is the law's.
pub fn check(step: &LadderStep, known: &Known<'_>) -> Result<()> {
    let law = Law::on(step.on());
    match step {
        LadderStep::Talk(talk) => check_talk(talk, known),
        LadderStep::Recheck(recheck) => check_recheck(recheck, known),
        LadderStep::Advise(advice) => check_advice(advice, known),
        LadderStep::ReceiveResignation(own) => check_resignation(own, &law),
        LadderStep::AcceptResignation(own) => check_acceptance(own, known, &law),
        LadderStep::Petition(petition) => check_petition(petition, &law),
        LadderStep::Hear(hearing) => check_hearing(hearing, &law),
        LadderStep::Vote(ballot) => check_ballot(ballot, known, &law),
        LadderStep::Suspend(own) => check_suspension(own, &law),
        LadderStep::Resume(own) => written("reason", "恢复的原因", &own.reason),
        LadderStep::Terminate(own) => check_termination(own, known, &law),
        LadderStep::Announce(own) => check_announcement(own, &law),
        LadderStep::Fill(own) => written("successor", "当选人", &own.successor),
        LadderStep::Close(own) => written("reason", "结案的原因", &own.reason),
    }
}

fn written(field: &str, what: &str, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Refusal::invalid(field, format!("没有写明{what}。")).hinted("请填写，今后查档要用。"));
    }
    short(field, what, Some(text))
}

/// So long, that four such texts still stand on one page of 约谈记录.
const LONGEST: usize = 300;

fn short(field: &str, what: &str, text: Option<&str>) -> Result<()> {
    if text.is_some_and(|text| text.chars().count() > LONGEST) {
        return Err(
            Refusal::invalid(field, format!("{what}超过了 {LONGEST} 个字。")).hinted("请写得简短些。")
        );
    }
    Ok(())
}

fn against(field: &str, message: String, hint: &str) -> Result<()> {
    Err(Refusal::refused(message).at(field).hinted(hint))
}

fn check_talk(talk: &Talk, known: &Known<'_>) -> Result<()> {
    written("who", "约谈人", &talk.who)?;
    written("subject", "约谈事由", &talk.subject)?;
    written("promise", "改进要求", &talk.promise)?;
    short("words", "代表说明", talk.words.as_deref())?;
    if talk.deadline <= talk.on {
        return Err(Refusal::invalid("deadline", "改进期限不在约谈之后。").hinted("请给代表留出改进的时间。"));
    }
    let excused = talk.without_group_head.as_deref().is_some_and(|why| !why.trim().is_empty());
    let skips = talk.by == TalkBy::Office && !known.talked_by(TalkBy::GroupHead) && !excused;
    if known.standards.group_head_first && skips {
        return against(
            "by",
            "还没有由代表小组组长谈过（提醒标准：先由组长谈，再由镇人大谈）。".to_owned(),
            "请先登记组长的约谈；没有小组、本人就是组长等情形，请写明原因。",
        );
    }
    Ok(())
}

fn check_recheck(recheck: &Recheck, known: &Known<'_>) -> Result<()> {
    written("findings", "复查情况", &recheck.findings)?;
    written("by", "复查人", &recheck.by)?;
    let deadline = known.last_talk().map(|talk| talk.deadline);
    match deadline {
        Some(deadline) if !recheck.improved && recheck.on < deadline => against(
            "on",
            format!(
                "改进期限是{}，还没有到期，不能登记为没有改进（考评办法：到期复查）。",
                deadline.in_chinese()
            ),
            "请到期后再复查；已经改进的可以提前登记。",
        ),
        _ => Ok(()),
    }
}

fn check_advice(advice: &Advice, known: &Known<'_>) -> Result<()> {
    written("by", "劝辞人", &advice.by)?;
    written("words", "谈话情况", &advice.words)?;
    let has_cause = advice.cause.as_deref().is_some_and(|cause| !cause.trim().is_empty());
    if !known.talked_in_vain() && !has_cause {
        return against(
            "cause",
            "劝辞之前要有约谈，并且到期复查没有改进（考评办法的跟进次序）。".to_owned(),
            "请先约谈和复查；有其他事由的，请写明。",
        );
    }
    Ok(())
}

fn check_resignation(own: &Resignation, law: &Law) -> Result<()> {
    let article = law.election.resignation;
    if !own.in_writing {
        return against(
            "in_writing",
            format!("辞职要书面提出（{article}）。"),
            "请代表本人写好并签名后再登记。",
        );
    }
    if own.to != DecidingBody::Congress {
        return against(
            "to",
            format!("乡镇人大代表要向本级人民代表大会提出辞职（{article}），不是向{}。", own.to.in_chinese()),
            "请代表把辞职书写给乡镇人民代表大会。",
        );
    }
    short("reason", "辞职原因", own.reason.as_deref())
}

fn check_acceptance(own: &Acceptance, known: &Known<'_>, law: &Law) -> Result<()> {
    let article = law.election.resignation;
    if own.by != DecidingBody::Congress {
        return against(
            "by",
            format!("接受辞职要由乡镇人民代表大会决定（{article}），{}不能接受。", own.by.in_chinese()),
            "请列入下一次人民代表大会会议的议程。",
        );
    }
    written("session", "在哪一次会议上", &own.session)?;
    if own.deputies < known.all_deputies {
        return against(
            "deputies",
            format!(
                "全体代表填了 {} 人，名册上当天在任的有 {} 人；过半数要按全体代表计算（{article}）。",
                own.deputies, known.all_deputies
            ),
            "“全体代表”包括没有到会的；名册有误的，请先改正名册。",
        );
    }
    if own.in_favour > own.deputies {
        return Err(Refusal::invalid("in_favour", "赞成的人数比全体代表还多。").hinted("请核对表决结果。"));
    }
    if u64::from(own.in_favour) * 2 <= u64::from(own.deputies) {
        return against(
            "in_favour",
            format!(
                "接受辞职须经全体代表过半数通过（{article}）：全体 {} 人，赞成 {} 人，没有过半数。",
                own.deputies, own.in_favour
            ),
            "没有通过的不登记；“全体代表”包括没有到会的。",
        );
    }
    Ok(())
}

fn check_petition(petition: &Petition, law: &Law) -> Result<()> {
    let (article, least) = (law.election.recall, law.election.petitioners);
    if petition.voters < least {
        return against(
            "voters",
            format!(
                "罢免要求须由原选区选民 {least} 人以上联名（{article}），现在只有 {} 人。",
                petition.voters
            ),
            "请核对联名的选民人数，不够的不能登记。",
        );
    }
    if !petition.in_writing {
        return against(
            "in_writing",
            format!("罢免要求要书面提出（{article}）。"),
            "请收到书面要求后再登记。",
        );
    }
    if petition.to != DecidingBody::CountyCommittee {
        return against(
            "to",
            format!("罢免要求要向县级人大常委会提出（{article}），不是向{}。", petition.to.in_chinese()),
            "请告诉选民向县级人大常委会提出。",
        );
    }
    if petition.reasons.trim().is_empty() {
        return against("reasons", format!("罢免要求要写明罢免理由（{article}）。"), "请照书面要求填写。");
    }
    short("reasons", "罢免理由", Some(&petition.reasons))
}

fn check_hearing(hearing: &Hearing, law: &Law) -> Result<()> {
    let article = law.election.recall;
    if !hearing.defence_offered {
        return against(
            "defence_offered",
            format!("被提出罢免的代表有权申辩（{article}），还没有告知本人。"),
            "请告知代表可以在选民会议上申辩，也可以书面申辩。",
        );
    }
    if hearing.host.trim().is_empty() {
        return against(
            "host",
            format!("表决罢免要求由县级人大常委会派有关负责人员主持（{article}），还没有写明是谁。"),
            "请填写主持人的姓名和职务。",
        );
    }
    short("defence", "申辩意见", hearing.defence.as_deref())
}

fn check_ballot(ballot: &RecallBallot, known: &Known<'_>, law: &Law) -> Result<()> {
    if !ballot.secret {
        return against(
            "secret",
            format!("罢免代表采用无记名的表决方式（{}）。", law.election.secret),
            "不是无记名表决的，结果不能登记。",
        );
    }
    if ballot.voters == 0 || ballot.in_favour > ballot.voters {
        return Err(Refusal::invalid("in_favour", "赞成的票数比原选区全体选民还多。")
            .hinted("请核对选民总数和赞成票数。"));
    }
    let petitioners = known.petitioners();
    if ballot.voters < petitioners {
        return Err(Refusal::invalid(
            "voters",
            format!("原选区全体选民 {} 人，比联名要求罢免的 {petitioners} 人还少。", ballot.voters),
        )
        .hinted("半数按原选区全体选民计算，请核对选民总数。"));
    }
    let over_half = u64::from(ballot.in_favour) * 2 > u64::from(ballot.voters);
    if ballot.passed != over_half {
        let (found, declared) = if over_half { ("已经", "没有通过") } else { ("没有", "通过") };
        return against(
            "passed",
            format!(
                "原选区全体选民 {} 人，赞成 {} 票，{found}超过半数（{}），不能登记为{declared}。",
                ballot.voters, ballot.in_favour, law.election.majority
            ),
            "半数按原选区全体选民计算，不是按投票人数计算。",
        );
    }
    Ok(())
}

fn check_suspension(own: &Suspension, law: &Law) -> Result<()> {
    let article = law.deputies.suspension;
    written("paper", "依据的法律文书", &own.paper)?;
    if own.reported_to != DecidingBody::Congress {
        return against(
            "reported_to",
            format!(
                "暂停执行代表职务由代表资格审查委员会向乡镇人民代表大会报告（{article}），不是向{}。",
                own.reported_to.in_chinese()
            ),
            "请核对向谁报告。",
        );
    }
    Ok(())
}

fn check_termination(own: &Termination, known: &Known<'_>, law: &Law) -> Result<()> {
    written("detail", "事实和依据", &own.detail)?;
    let least = law.deputies.sessions;
    if own.ground == TerminationGround::AbsentTwice && known.missed_sessions < least {
        return against(
            "ground",
            format!(
                "代表资格终止须未经批准 {least} 次不出席本级人民代表大会会议（{}），本届登记的只有 {} 次；请假的不算。",
                law.deputies.termination, known.missed_sessions
            ),
            "请核对历次会议的出席登记。",
        );
    }
    Ok(())
}

fn check_announcement(own: &Announcement, law: &Law) -> Result<()> {
    written("paper", "公告文号或会议", &own.paper)?;
    if own.by != DecidingBody::Congress {
        return against(
            "by",
            format!(
                "代表资格的终止由乡镇人民代表大会予以公告（{}），不是由{}。",
                law.deputies.announcement,
                own.by.in_chinese()
            ),
            "请核对公告是谁发的。",
        );
    }
    Ok(())
}
