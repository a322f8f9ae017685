//! The words of evaluation sessions (述职评议) and questionnaires (问卷), DOMAIN §6.

use super::words::words;

words! {
    /// What a ballot comes to: a grade by shares, or whether the deputy has to rectify.
    BallotResult {
        Competent = "competent", "称职";
        Basic = "basic", "基本称职";
        Incompetent = "incompetent", "不称职";
        Pass = "pass", "通过";
        Rectify = "rectify", "限期整改";
    }
}

impl BallotResult {
    /// Whether the office asks for a written rectification after it.
    pub const fn asks_for_rectification(self) -> bool {
        matches!(self, Self::Incompetent | Self::Rectify)
    }
}

words! {
    /// How far a session has come. What was decided is only corrected.
    SessionStage {
        Planned = "planned", "已安排";
        Held = "held", "已召开";
        Decided = "decided", "已评定";
        Notified = "notified", "已通报";
    }
}

words! {
    /// How a deputy reports.
    #[derive(Default)]
    ReportForm {
        #[default] Oral = "oral", "口头述职";
        Written = "written", "书面述职";
        Visits = "visits", "走访述职";
    }
}

words! {
    /// Who votes.
    Electorate {
        Voters = "voters", "选民代表";
        Presidium = "presidium", "主席团";
        Peers = "peers", "代表互评";
    }
}

words! {
    /// How far a rectification item has come.
    RectificationStage {
        Open = "open", "整改中";
        Reported = "reported", "待复查";
        Passed = "passed", "整改到位";
    }
}

words! {
    /// What is done about a rectification item.
    RectificationStep {
        Report = "report", "报告整改结果";
        Pass = "pass", "复查通过";
        Return = "return", "复查未通过";
    }
}

words! {
    /// How far a questionnaire has come.
    SurveyStage {
        Draft = "draft", "正在起草";
        Open = "open", "正在发放";
        Closed = "closed", "已经汇总";
    }
}

words! {
    /// What is done with a questionnaire as a whole.
    SurveyStep {
        Open = "open", "登记发放";
        Close = "close", "汇总";
        Reopen = "reopen", "重新录入";
    }
}

words! {
    /// How a question is answered.
    QuestionKind {
        Single = "single", "单选";
        Multiple = "multiple", "多选";
        Free = "free", "填空";
    }
}
