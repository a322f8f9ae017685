//! Operations: each thing the secretary does, by the name the journal and the 撤销 button give it.
//!
//! An operation is one transaction and one line of the journal. Which areas of the window it touched follows from the
//! tables it wrote, so nobody has to remember to say so.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A part of the window that shows what the store keeps; reloaded when an operation touched it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// The office, its term, preferences.
    Settings,
    /// Constituencies, villages, groups, stations.
    Places,
    /// Deputies and their photos.
    Deputies,
    /// What deputies did.
    Activities,
    /// Contacts and visits.
    Contacts,
    /// Budgets, expenses and allowances.
    Expenses,
    /// Oaths to the constitution.
    Oaths,
    /// The duty menu.
    Menu,
    /// Suggestions, bills and interpellations.
    Suggestions,
    /// Pledges, how they are kept and judged.
    Pledges,
    /// Rulebooks, quarters, postings.
    Points,
    /// Yearly appraisals and the follow-up ladder.
    Appraisals,
    /// Evaluation sessions, ballots, rectification, questionnaires.
    Evaluations,
    /// Past imports and remembered columns.
    Rosters,
    /// What was done, and what can be undone.
    Journal,
    /// Backups.
    Safekeeping,
}

impl Area {
    /// Every area.
    pub const ALL: &[Self] = &[
        Self::Settings,
        Self::Places,
        Self::Deputies,
        Self::Activities,
        Self::Contacts,
        Self::Expenses,
        Self::Oaths,
        Self::Menu,
        Self::Suggestions,
        Self::Pledges,
        Self::Points,
        Self::Appraisals,
        Self::Evaluations,
        Self::Rosters,
        Self::Journal,
        Self::Safekeeping,
    ];
}

/// Gives each act its word in the journal (stable: it is kept) and its Chinese name.
macro_rules! acts {
    ($($act:ident = $word:literal, $name:literal;)+) => {
        /// What the secretary can do to the store.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Act {
            $(#[doc = $name] $act,)+
        }

        impl Act {
            /// Every act.
            pub const ALL: &'static [Self] = &[$(Self::$act,)+];

            /// The word kept in the journal.
            pub fn word(self) -> &'static str {
                match self { $(Self::$act => $word,)+ }
            }

            /// The name the secretary reads.
            pub fn name(self) -> &'static str {
                match self { $(Self::$act => $name,)+ }
            }
        }
    };
}

acts! {
    FoundOffice = "found_office", "建立数据文件";
    SaveOffice = "save_office", "修改单位信息";
    SaveConstituency = "save_constituency", "保存选区";
    SaveVillage = "save_village", "保存村（社区）";
    SaveGroup = "save_group", "保存代表小组";
    SaveStation = "save_station", "保存联络站";
    RemovePlace = "remove_place", "删除";
    AddDeputy = "add_deputy", "新增代表";
    ChangeDeputy = "change_deputy", "修改代表";
    RemoveDeputy = "remove_deputy", "删除代表";
    ChangeStatus = "change_status", "变更代表状态";
    SetPhoto = "set_photo", "设置照片";
    ImportPhotos = "import_photos", "导入照片";
    SaveActivity = "save_activity", "保存履职活动";
    RemoveActivity = "remove_activity", "删除履职活动";
    ReviewAttendances = "review_attendances", "审核履职记录";
    SaveContact = "save_contact", "保存联系对象";
    RemoveContact = "remove_contact", "删除联系对象";
    SaveVisit = "save_visit", "登记走访";
    RemoveVisit = "remove_visit", "删除走访记录";
    SavePlanItem = "save_plan_item", "保存小组计划";
    RemovePlanItem = "remove_plan_item", "删除小组计划";
    CopyPlans = "copy_plans", "沿用小组计划";
    SaveBudget = "save_budget", "保存经费预算";
    SaveExpense = "save_expense", "登记支出";
    RemoveExpense = "remove_expense", "删除支出";
    SaveAllowanceRate = "save_allowance_rate", "保存补助标准";
    RemoveAllowanceRate = "remove_allowance_rate", "删除补助标准";
    SaveAllowanceException = "save_allowance_exception", "单独确定补助";
    RemoveAllowanceException = "remove_allowance_exception", "取消单独确定";
    PayAllowances = "pay_allowances", "登记发放补助";
    UnpayAllowances = "unpay_allowances", "撤回发放补助";
    HoldOath = "hold_oath", "登记宣誓";
    RemoveOathCeremony = "remove_oath_ceremony", "删除宣誓仪式";
    SaveOathTaker = "save_oath_taker", "保存宣誓人";
    RemoveOathTaker = "remove_oath_taker", "删除宣誓人";
    RegisterSuggestion = "register_suggestion", "登记议案建议";
    ChangeSuggestion = "change_suggestion", "修改议案建议";
    RemoveSuggestion = "remove_suggestion", "删除议案建议";
    ReviewSuggestions = "review_suggestions", "审核议案建议";
    SaveCatalogueItem = "save_catalogue_item", "保存承诺事项";
    RemoveCatalogueItem = "remove_catalogue_item", "删除承诺事项";
    SavePledgeMinimum = "save_pledge_minimum", "保存承诺最低数";
    RemovePledgeMinimum = "remove_pledge_minimum", "删除承诺最低数";
    GiveFixedItems = "give_fixed_items", "布置固定承诺";
    SavePledges = "save_pledges", "保存承诺";
    CarryOverPledges = "carry_over_pledges", "结转承诺";
    RemovePledge = "remove_pledge", "删除承诺";
    TakePledgeStep = "take_pledge_step", "办理承诺";
    RegisterPledgeDone = "register_pledge_done", "登记践诺情况";
    JudgePledges = "judge_pledges", "评诺";
    CorrectPledge = "correct_pledge", "更正评诺";
    AddEvidence = "add_evidence", "添加附件";
    RemoveEvidence = "remove_evidence", "删除附件";
    SaveTemplate = "save_template", "保存活动模板";
    RemoveTemplate = "remove_template", "删除活动模板";
    SaveActivityStandards = "save_activity_standards", "修改活动要求";
    SaveMenuItem = "save_menu_item", "保存履职菜单项目";
    RemoveMenuItem = "remove_menu_item", "删除履职菜单项目";
    StepMenuItems = "step_menu_items", "变更履职菜单";
    SignUpForMenu = "sign_up_for_menu", "登记报名";
    WithdrawFromMenu = "withdraw_from_menu", "退出报名";
    ChooseFromMenu = "choose_from_menu", "登记自选项目";
    MakeMenuActivity = "make_menu_activity", "按履职菜单登记活动";
    LinkMenuActivity = "link_menu_activity", "关联履职菜单";
    UnlinkMenuActivity = "unlink_menu_activity", "解除履职菜单关联";
    CopyMenu = "copy_menu", "沿用履职菜单";
    SaveMenuMinimum = "save_menu_minimum", "修改自选要求";
    RemoveMenuMinimum = "remove_menu_minimum", "删除自选要求";
    ImportRoster = "import_roster", "导入名册";
    ImportAttendance = "import_attendance", "导入活动和出席";
    ImportHouseholds = "import_households", "导入联系户";
    SaveRulebook = "save_rulebook", "保存积分细则";
    ImportRulebook = "import_rulebook", "导入积分细则";
    RemoveRulebook = "remove_rulebook", "删除积分细则";
    CirculateQuarter = "circulate_quarter", "征求意见";
    EnterScores = "enter_scores", "登记评分";
    LogObjection = "log_objection", "登记意见";
    AnswerObjection = "answer_objection", "答复意见";
    CloseQuarter = "close_quarter", "结算";
    PublishQuarter = "publish_quarter", "公示积分";
    CorrectPoints = "correct_points", "更正积分";
    RemoveCorrection = "remove_correction", "撤回更正";
    SaveAppraisalScheme = "save_appraisal_scheme", "保存考评办法";
    RemoveAppraisalScheme = "remove_appraisal_scheme", "删除考评办法";
    SaveOpinion = "save_opinion", "登记考评意见";
    AddVeto = "add_veto", "登记否决事项";
    RemoveVeto = "remove_veto", "删除否决事项";
    DecideAppraisal = "decide_appraisal", "审定年度考评";
    CorrectGrade = "correct_grade", "更正等次";
    RecommendReelection = "recommend_reelection", "登记连任推荐";
    TickTermItem = "tick_term_item", "登记届内事项";
    ArchiveTerm = "archive_term", "本届归档";
    ChangeTerm = "change_term", "换届";
    OpenLadderCase = "open_ladder_case", "列入跟进";
    TakeLadderStep = "take_ladder_step", "登记跟进";
    SaveLadderStandards = "save_ladder_standards", "修改提醒标准";
    SaveSession = "save_evaluation_session", "保存述职评议";
    RemoveSession = "remove_evaluation_session", "删除述职评议";
    HoldSession = "hold_evaluation_session", "登记述职评议召开";
    EnterTally = "enter_tally", "录入计票结果";
    RemoveTally = "remove_tally", "清除计票结果";
    SaveDiscussion = "save_evaluation_discussion", "登记询问和意见";
    DecideSession = "decide_evaluation_session", "评定述职代表";
    CorrectResult = "correct_evaluation_result", "更正评定结果";
    SaveRectification = "save_rectification", "保存整改事项";
    RemoveRectification = "remove_rectification", "删除整改事项";
    StepRectification = "step_rectification", "登记整改进展";
    NotifySession = "notify_evaluation_session", "通报述职评议";
    SaveSurvey = "save_survey", "保存问卷";
    SaveSurveyCounts = "save_survey_counts", "录入问卷结果";
    StepSurvey = "step_survey", "登记问卷进展";
    RemoveSurvey = "remove_survey", "删除问卷";
    SaveEvaluationStandards = "save_evaluation_standards", "修改述职评议要求";
    Undo = "undo", "撤销";
    Redo = "redo", "重做";
}

impl Act {
    /// The act of a word in the journal; none where a newer program wrote it.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|act| act.word() == word)
    }

    /// Whether 撤销 is offered for it: the founding of the store is not a change of anything, and what a closed quarter
    /// gave, a judged pledge was found to be ballots or a meeting decided is corrected, not taken back.
    pub fn can_be_undone(self) -> bool {
        !matches!(
            self,
            Self::FoundOffice
                | Self::Redo
                | Self::CloseQuarter
                | Self::DecideAppraisal
                | Self::JudgePledges
                | Self::CorrectPledge
                | Self::DecideSession
        )
    }

    /// What to do instead of undoing it, in a sentence.
    pub fn instead_of_undoing(self) -> &'static str {
        match self {
            Self::CloseQuarter => "结算后的积分不再改动；发现差错的，请作一笔更正，计入当前季度。",
            Self::DecideSession => "评定后的结果不再改动；发现差错的，请作一笔更正，写明理由和决定机关。",
            Self::JudgePledges | Self::CorrectPledge => {
                "评诺的结果不再改动；发现差错的，请作一次更正，写明原因。"
            }
            Self::DecideAppraisal => "审定后的考评不再改动；发现差错的，请作一次更正，写明原因和会议。",
            _ => "如需更正，请直接修改有关内容。",
        }
    }
}

/// One thing done: the act and what it was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// What was done.
    pub act: Act,
    /// To what, in a few words: 68 人, 王桂兰. May be empty.
    pub about: String,
}

impl Operation {
    /// The act and what it is about.
    pub fn new(act: Act, about: impl Into<String>) -> Self {
        Self { act, about: about.into() }
    }

    /// As the journal and the buttons name it: 导入名册（68 人）.
    pub fn label(&self) -> String {
        label(self.act.name(), &self.about)
    }
}

/// An act's name and what it was about, in one: 导入名册（68 人）.
pub(crate) fn label(name: &str, about: &str) -> String {
    if about.is_empty() { name.to_owned() } else { format!("{name}（{about}）") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_name_the_act_and_its_object() {
        assert_eq!(Operation::new(Act::ImportRoster, "68 人").label(), "导入名册（68 人）");
        assert_eq!(Operation::new(Act::SaveOffice, "").label(), "修改单位信息");
    }

    #[test]
    fn every_word_leads_back_to_its_act() {
        for act in Act::ALL {
            assert_eq!(Act::of_word(act.word()), Some(*act));
        }
        assert_eq!(Act::of_word("fly"), None);
    }
}
