//! The words of duty records (履职记录, DOMAIN §3) that activities, suggestions and points share.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An enumeration whose variants are words on the wire and words of the office in Chinese.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$default:meta])* $variant:ident = $chinese:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $(#[doc = $chinese] $(#[$default])* $variant,)+
        }

        impl $name {
            /// Every one, in the order of the office's forms.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// What the office calls it.
            pub const fn in_chinese(self) -> &'static str {
                match self {
                    $(Self::$variant => $chinese,)+
                }
            }
        }
    };
}

words! {
    /// What sort of duty a record is about (DOMAIN §3).
    DutyKind {
        CongressSession = "人代会",
        PresidiumMeeting = "主席团会议",
        OtherMeeting = "其他会议",
        Inspection = "视察",
        Research = "专题调研",
        LawCheck = "执法检查",
        Inquiry = "专题询问",
        DepartmentBallot = "满意度测评",
        GroupActivity = "小组活动",
        Training = "学习培训",
        Reception = "接待选民",
        Visit = "走访选民",
        Mediation = "化解矛盾",
        Aid = "扶弱济困",
        GoodDeed = "办实事",
        Charity = "公益活动",
        DutyReport = "述职",
        Publicity = "宣传",
        MayorsDay = "镇长接待日",
        Suggestion = "议案建议",
        Other = "其他",
    }
}

words! {
    /// Whether a deputy was there. Leave (请假) was asked for and granted, absence (缺席) was not: never mixed up.
    #[derive(Default)]
    Attendance {
        #[default] Present = "出席",
        Leave = "请假",
        Absent = "缺席",
        Late = "迟到",
        LeftEarly = "早退",
    }
}

words! {
    /// What part a deputy had in it.
    #[derive(Default)]
    DutyRole {
        Lead = "领衔",
        CoSign = "附议",
        #[default] Participant = "参加",
    }
}

words! {
    /// How good it was, where the office grades (分级定分).
    #[derive(Default)]
    Tier {
        #[default] Ordinary = "一般",
        Good = "良好",
        Excellent = "优秀",
    }
}

words! {
    /// How far a record has come under claim and review (申报审核制).
    Review {
        Approved = "已审核",
        Claimed = "待审核",
        Returned = "已退回",
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
