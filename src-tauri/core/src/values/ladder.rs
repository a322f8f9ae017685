//! The words of the follow-up ladder (跟进, DOMAIN §7).

use super::words::words;

words! {
    /// How far a follow-up has come.
    LadderStage {
        Opened = "opened", "已列入";
        Talked = "talked", "已约谈";
        Improved = "improved", "已改进";
        NotImproved = "not_improved", "未改进";
        Advised = "advised", "已劝辞";
        Resigning = "resigning", "已提出辞职";
        Petitioned = "petitioned", "已提出罢免要求";
        Heard = "heard", "已印发并安排表决";
        Suspended = "suspended", "暂停执行代表职务";
        NotRecalled = "not_recalled", "罢免未获通过";
        Resigned = "resigned", "已辞职";
        Recalled = "recalled", "已罢免";
        Terminated = "terminated", "代表资格已终止";
        Announced = "announced", "已公告";
        Filled = "filled", "已补选";
        Closed = "closed", "已结案";
    }
}

words! {
    /// A step of a follow-up.
    LadderMove {
        Talk = "talk", "约谈";
        Recheck = "recheck", "复查";
        Advise = "advise", "劝辞";
        ReceiveResignation = "receive_resignation", "收到辞职书";
        AcceptResignation = "accept_resignation", "大会接受辞职";
        Petition = "petition", "罢免要求";
        Hear = "hear", "印发和申辩";
        Vote = "vote", "罢免表决";
        Suspend = "suspend", "暂停执行职务";
        Resume = "resume", "恢复执行职务";
        Terminate = "terminate", "代表资格终止";
        Announce = "announce", "公告";
        Fill = "fill", "补选";
        Close = "close", "结案";
    }
}

words! {
    /// Who talked with the deputy: the group's head first, then the office.
    TalkBy {
        GroupHead = "group_head", "代表小组组长";
        Office = "office", "镇人大";
    }
}

words! {
    /// A body that decides or announces.
    DecidingBody {
        Congress = "congress", "乡镇人民代表大会";
        Presidium = "presidium", "乡镇人大主席团";
        CountyCommittee = "county_committee", "县级人大常委会";
        Office = "office", "乡镇人大办公室";
    }
}

words! {
    /// Why a deputy's duties are suspended (Deputies Law art 61).
    SuspensionGround {
        Detained = "detained", "因刑事案件被羁押正在受侦查、起诉、审判";
        Serving = "serving", "被依法判处管制、拘役或者有期徒刑而没有附加剥夺政治权利，正在服刑";
    }
}

words! {
    /// Why a mandate ends without anybody's vote (Deputies Law art 62).
    TerminationGround {
        MovedOut = "moved_out", "迁出或者调离本行政区域";
        OrderedResignation = "ordered_resignation", "被责令辞职，辞职被接受";
        AbsentTwice = "absent_twice", "未经批准两次不出席本级人民代表大会会议";
        LostNationality = "lost_nationality", "丧失中华人民共和国国籍";
        LostRights = "lost_rights", "依照法律被剥夺政治权利";
        LostCapacity = "lost_capacity", "丧失行为能力";
        Died = "died", "去世";
    }
}
