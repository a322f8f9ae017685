//! Words about pledges (承诺、践诺、评诺), DOMAIN §4.

use super::words::words;

words! {
    /// Where an item of a pledge comes from.
    PledgeSource {
        Fixed = "fixed", "固定";
        Chosen = "chosen", "自选";
        Own = "own", "自定";
    }
}

words! {
    /// What part of a deputy's duties an item is about.
    PledgeAspect {
        Study = "study", "学习培训";
        Oversight = "oversight", "视察监督";
        Contact = "contact", "联系群众";
        Suggestions = "suggestions", "建议议案";
        Other = "other", "其他履职";
    }
}

words! {
    /// How far a pledge has come.
    PledgeStage {
        Drafted = "drafted", "待审核";
        Returned = "returned", "已退回";
        Approved = "approved", "待公示";
        Posted = "posted", "践诺中";
        Registered = "registered", "待评诺";
        Judged = "judged", "已评诺";
    }
}

words! {
    /// What is done with a pledge.
    PledgeStep {
        Draft = "draft", "提出";
        Approve = "approve", "审核通过";
        Return = "return", "退回";
        Post = "post", "公示";
        Register = "register", "登记";
        Judge = "judge", "评诺";
        Correct = "correct", "更正";
    }
}

words! {
    /// What came of an item, or of a pledge as a whole.
    PledgeOutcome {
        Kept = "kept", "兑现";
        Partly = "partly", "部分兑现";
        NotKept = "not_kept", "未兑现";
    }
}
