//! Row numbers with a type each, so that a deputy's is never taken for a group's.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! id {
    ($($name:ident: $what:literal,)+) => {$(
        #[doc = $what]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[ts(type = "number")]
        pub struct $name(pub i64);

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(rusqlite::types::ToSqlOutput::from(self.0))
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                value.as_i64().map(Self)
            }
        }
    )+};
}

id! {
    TermId: "A term of the congress (届).",
    DeputyId: "A deputy (代表) of a term.",
    ConstituencyId: "A constituency (选区).",
    VillageId: "A village or community (村/社区).",
    GroupId: "A deputies' group (代表小组).",
    StationId: "A station, home or room of deputies (联络站/代表之家/活动室).",
    ActivityId: "An activity (履职活动).",
    SuggestionId: "A suggestion, bill or interpellation (建议、批评、意见、议案、质询).",
    EvidenceId: "A file that proves an activity.",
    ActivityTemplateId: "A template of activities.",
    ContactId: "Whom a deputy keeps contact with (联系对象).",
    VisitId: "A visit to a contact (走访).",
    ExpenseId: "An expense of the year's budget.",
    AllowanceRateId: "A rate of allowances (误工补助标准).",
    OathCeremonyId: "A ceremony of oaths (宪法宣誓仪式).",
    OathTakerId: "An elected or appointed person who takes an oath.",
    PlanItemId: "Something a group plans for a year.",
    PledgeId: "A deputy's pledge (承诺) of a year or of the term.",
    PledgeItemId: "An item of a pledge (承诺事项).",
    CatalogueItemId: "An item of the office's list of pledges (承诺事项库).",
    PledgeMinimumId: "How much deputies must pledge at least, from a day on (承诺最低数).",
    MenuItemId: "An item of the duty menu (履职菜单).",
    AttendanceId: "One deputy's attendance of an activity.",
    EvaluationId: "An evaluation session (述职评议).",
    SurveyId: "A questionnaire (问卷).",
    RectificationId: "A rectification item (整改事项).",
    RulebookId: "A rulebook (积分细则) the office keeps.",
    ObjectionId: "An objection to a deputy's points (错、重、漏).",
    CorrectionId: "A counter-posting (更正).",
    AppraisalSchemeId: "A scheme of appraisal (考评办法) the office keeps.",
    AppraisalVetoId: "A fact the office entered against a grade (一票否决).",
    LadderCaseId: "A follow-up of one deputy (跟进).",
    OperationId: "An operation in the journal.",
}
