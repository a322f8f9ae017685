//! The steps of a follow-up, each with what is written down of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{Day, DecidingBody, LadderMove, SuspensionGround, TalkBy, TerminationGround};

/// A step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum LadderStep {
    /// 约谈.
    Talk(Talk),
    /// 复查.
    Recheck(Recheck),
    /// 劝辞.
    Advise(Advice),
    /// 收到辞职书.
    ReceiveResignation(Resignation),
    /// 大会接受辞职.
    AcceptResignation(Acceptance),
    /// 罢免要求.
    Petition(Petition),
    /// 印发和申辩.
    Hear(Hearing),
    /// 罢免表决.
    Vote(RecallBallot),
    /// 暂停执行职务.
    Suspend(Suspension),
    /// 恢复执行职务.
    Resume(Resumption),
    /// 代表资格终止.
    Terminate(Termination),
    /// 公告.
    Announce(Announcement),
    /// 补选.
    Fill(ByElection),
    /// 结案.
    Close(Closing),
}

impl LadderStep {
    /// Which step it is.
    pub fn kind(&self) -> LadderMove {
        match self {
            Self::Talk(_) => LadderMove::Talk,
            Self::Recheck(_) => LadderMove::Recheck,
            Self::Advise(_) => LadderMove::Advise,
            Self::ReceiveResignation(_) => LadderMove::ReceiveResignation,
            Self::AcceptResignation(_) => LadderMove::AcceptResignation,
            Self::Petition(_) => LadderMove::Petition,
            Self::Hear(_) => LadderMove::Hear,
            Self::Vote(_) => LadderMove::Vote,
            Self::Suspend(_) => LadderMove::Suspend,
            Self::Resume(_) => LadderMove::Resume,
            Self::Terminate(_) => LadderMove::Terminate,
            Self::Announce(_) => LadderMove::Announce,
            Self::Fill(_) => LadderMove::Fill,
            Self::Close(_) => LadderMove::Close,
        }
    }

    /// The day it was taken.
    pub fn on(&self) -> Day {
        match self {
            Self::Talk(own) => own.on,
            Self::Recheck(own) => own.on,
            Self::Advise(own) => own.on,
            Self::ReceiveResignation(own) => own.on,
            Self::AcceptResignation(own) => own.on,
            Self::Petition(own) => own.on,
            Self::Hear(own) => own.on,
            Self::Vote(own) => own.on,
            Self::Suspend(own) => own.on,
            Self::Resume(own) => own.on,
            Self::Terminate(own) => own.on,
            Self::Announce(own) => own.on,
            Self::Fill(own) => own.on,
            Self::Close(own) => own.on,
        }
    }
}

/// 约谈: local practice, no act of law (DOMAIN §1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Talk {
    /// When.
    pub on: Day,
    /// Whose talk it is.
    pub by: TalkBy,
    /// 约谈人, by name.
    pub who: String,
    /// Where.
    pub place: Option<String>,
    /// 约谈事由.
    pub subject: String,
    /// What the deputy said (代表说明).
    pub words: Option<String>,
    /// What is to become better (改进要求).
    pub promise: String,
    /// Until when.
    pub deadline: Day,
    /// Why the office talks before the group's head did: no group, or the head is the deputy.
    pub without_group_head: Option<String>,
}

/// 复查: whether what was promised was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Recheck {
    /// When.
    pub on: Day,
    /// Whether it became better.
    pub improved: bool,
    /// What was found.
    pub findings: String,
    /// Who looked.
    pub by: String,
}

/// 劝辞: local practice, no act of law; the deputy is free to refuse.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Advice {
    /// When.
    pub on: Day,
    /// Who gave it.
    pub by: String,
    /// What was said, and what the deputy answered.
    pub words: String,
    /// A cause other than a talk without improvement.
    pub cause: Option<String>,
}

/// A resignation received (Election Law art 55).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Resignation {
    /// When it came in.
    pub on: Day,
    /// Whether it is in writing.
    pub in_writing: bool,
    /// To whom it is addressed.
    pub to: DecidingBody,
    /// The reason given.
    pub reason: Option<String>,
}

/// A resignation accepted (Election Law art 55).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Acceptance {
    /// When.
    pub on: Day,
    /// Who accepted it.
    pub by: DecidingBody,
    /// 第三次会议.
    pub session: String,
    /// All deputies of the congress, absent ones included.
    pub deputies: u32,
    /// How many voted for it.
    pub in_favour: u32,
}

/// Voters demand a recall (Election Law art 50).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Petition {
    /// When it was handed in.
    pub on: Day,
    /// How many voters of the original constituency signed.
    pub voters: u32,
    /// Whether it is in writing.
    pub in_writing: bool,
    /// The reasons it gives.
    pub reasons: String,
    /// To whom it was handed in.
    pub to: DecidingBody,
}

/// The demand and the defence go to the voters, and a ballot is arranged (Election Law art 50).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Hearing {
    /// When the demand, and the written defence if there is one, were handed to the voters.
    pub on: Day,
    /// Whether the deputy was told that he may defend himself.
    pub defence_offered: bool,
    /// What he said, where he did.
    pub defence: Option<String>,
    /// Whom the county standing committee sends to preside, by name and post.
    pub host: String,
}

/// The recall is voted on (Election Law arts 52, 53).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RecallBallot {
    /// When.
    pub on: Day,
    /// Whether the ballot was secret.
    pub secret: bool,
    /// All voters of the original constituency.
    pub voters: u32,
    /// How many voted for the recall.
    pub in_favour: u32,
    /// What was declared: whether the deputy is recalled.
    pub passed: bool,
}

/// Suspension (Deputies Law art 61).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Suspension {
    /// Since when.
    pub on: Day,
    /// Why.
    pub ground: SuspensionGround,
    /// By which paper: a court's or a prosecutor's, with its number.
    pub paper: String,
    /// To whom the credentials committee reported it.
    pub reported_to: DecidingBody,
}

/// The end of a suspension (Deputies Law art 61).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Resumption {
    /// Since when.
    pub on: Day,
    /// How the cause came to its end.
    pub reason: String,
}

/// The end of the mandate (Deputies Law art 62).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Termination {
    /// Since when.
    pub on: Day,
    /// Why.
    pub ground: TerminationGround,
    /// The facts and papers, in words.
    pub detail: String,
}

/// The end of the mandate is announced (Deputies Law art 63, Election Law art 55).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Announcement {
    /// When.
    pub on: Day,
    /// By whom.
    pub by: DecidingBody,
    /// The announcement's number or the session it was made at.
    pub paper: String,
}

/// The seat is filled (Election Law art 57).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ByElection {
    /// When.
    pub on: Day,
    /// Who was elected.
    pub successor: String,
}

/// Nothing further is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Closing {
    /// When.
    pub on: Day,
    /// Why.
    pub reason: String,
}
