//! The words of duty records (履职记录, DOMAIN §3) that activities, suggestions and points share.

use super::words::words;

words! {
    /// What sort of duty a record is about (DOMAIN §3).
    DutyKind {
        CongressSession = "congress_session", "人代会";
        PresidiumMeeting = "presidium_meeting", "主席团会议";
        OtherMeeting = "other_meeting", "其他会议";
        Inspection = "inspection", "视察";
        Research = "research", "专题调研";
        LawCheck = "law_check", "执法检查";
        Inquiry = "inquiry", "专题询问";
        DepartmentBallot = "department_ballot", "满意度测评";
        GroupActivity = "group_activity", "小组活动";
        Training = "training", "学习培训";
        Reception = "reception", "接待选民";
        Visit = "visit", "走访选民";
        Mediation = "mediation", "化解矛盾";
        Aid = "aid", "扶弱济困";
        GoodDeed = "good_deed", "办实事";
        Charity = "charity", "公益活动";
        DutyReport = "duty_report", "述职";
        Publicity = "publicity", "宣传";
        MayorsDay = "mayors_day", "镇长接待日";
        Suggestion = "suggestion", "议案建议";
        Other = "other", "其他";
    }
}

words! {
    /// Whether a deputy was there. Leave (请假) was asked for and granted, absence (缺席) was not: never mixed up.
    #[derive(Default)]
    Attendance {
        #[default] Present = "present", "出席";
        Leave = "leave", "请假";
        Absent = "absent", "缺席";
        Late = "late", "迟到";
        LeftEarly = "left_early", "早退";
    }
}

words! {
    /// What part a deputy had in it.
    #[derive(Default)]
    DutyRole {
        Lead = "lead", "领衔";
        CoSign = "co_sign", "附议";
        #[default] Participant = "participant", "参加";
    }
}

words! {
    /// How good it was, where the office grades (分级定分).
    #[derive(Default)]
    Tier {
        #[default] Ordinary = "ordinary", "一般";
        Good = "good", "良好";
        Excellent = "excellent", "优秀";
    }
}

words! {
    /// How far a record has come under claim and review (申报审核制).
    Review {
        Approved = "approved", "已审核";
        Claimed = "claimed", "待审核";
        Returned = "returned", "已退回";
    }
}

words! {
    /// Whose activity it is: one congress's, or several levels' together (联动).
    #[derive(Default)]
    ActivityLevel {
        #[default] Township = "township", "乡镇";
        County = "county", "县";
        City = "city", "市";
        Joint = "joint", "联动";
    }
}

words! {
    /// Whom a deputy keeps contact with: the five links (五联系) and the linked households.
    ContactKind {
        WeakVillage = "weak_village", "薄弱村";
        PoorHousehold = "poor_household", "困难户";
        Enterprise = "enterprise", "企业";
        KeyVenue = "key_venue", "重点场所";
        PetitionCase = "petition_case", "信访案件";
        Household = "household", "联系户";
    }
}

words! {
    /// What deputies raise: suggestions of three sorts (Deputies Law art 51), bills and interpellations.
    SuggestionKind {
        Proposal = "proposal", "建议";
        Criticism = "criticism", "批评";
        Opinion = "opinion", "意见";
        Bill = "bill", "议案";
        Interpellation = "interpellation", "质询";
    }
}

words! {
    /// When something was raised: at a session of the congress or between sessions.
    Occasion {
        Session = "session", "会议期间";
        Recess = "recess", "闭会期间";
    }
}

words! {
    /// Whether an item of the duty menu (履职菜单) is for everybody it names, or for those who sign up.
    MenuPart {
        Fixed = "fixed", "固定";
        Optional = "optional", "自选";
    }
}

words! {
    /// How far an item of the duty menu has come.
    MenuStage {
        Draft = "draft", "拟定";
        Published = "published", "已公布";
        Held = "held", "已开展";
        Closed = "closed", "已办结";
        Cancelled = "cancelled", "已取消";
    }
}

words! {
    /// What the secretary does to an item of the duty menu.
    MenuStep {
        Publish = "publish", "公布";
        TakeBack = "take_back", "撤回";
        Close = "close", "办结";
        Reopen = "reopen", "重新开启";
        Cancel = "cancel", "取消";
        Restore = "restore", "恢复";
    }
}

words! {
    /// Where a deputy stands with an item of the duty menu. Leave was granted; 未参加 is whatever else kept one away.
    MenuStanding {
        Done = "done", "已完成";
        Leave = "leave", "请假";
        Missed = "missed", "未参加";
        SignedUp = "signed_up", "已报名";
        Waiting = "waiting", "候补";
        Due = "due", "待参加";
        NotChosen = "not_chosen", "未选";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_the_agreed_words() {
        let words: Vec<String> =
            DutyKind::ALL.iter().map(|kind| serde_json::to_value(kind).unwrap().to_string()).collect();
        assert_eq!(words.len(), 21);
        for word in ["congress_session", "law_check", "department_ballot", "mayors_day", "aid", "other"] {
            assert!(words.contains(&format!("\"{word}\"")), "{word}");
        }
        assert_eq!(serde_json::from_str::<Attendance>("\"left_early\"").unwrap(), Attendance::LeftEarly);
        assert_eq!(DutyKind::Aid.in_chinese(), "扶弱济困");
    }
}
