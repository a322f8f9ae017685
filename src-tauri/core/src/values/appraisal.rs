//! The words of the yearly appraisal (考评, DOMAIN §7).

use super::words::words;

words! {
    /// What a year comes to, on a scale of three grades or of four.
    Grade {
        Excellent = "excellent", "优秀";
        Qualified = "qualified", "合格";
        Competent = "competent", "称职";
        Basic = "basic", "基本称职";
        Unqualified = "unqualified", "不合格";
        Incompetent = "incompetent", "不称职";
    }
}

words! {
    /// A part of the composite.
    CompositePart {
        Pledge = "pledge", "承诺";
        Points = "points", "积分";
        Evaluation = "evaluation", "评议";
    }
}

words! {
    /// Whose opinion of a deputy's year it is.
    AppraisalSide {
        Own = "self", "代表自评";
        Group = "group", "小组意见";
        Office = "office", "镇人大意见";
    }
}

words! {
    /// How far a year's appraisal has come.
    AppraisalStage {
        Open = "open", "进行中";
        Decided = "decided", "已审定";
    }
}
