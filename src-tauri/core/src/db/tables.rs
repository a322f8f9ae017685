//! Every table of the store: which area of the window shows it, whether the journal records it, what people call it.
//!
//! **For whoever adds a table:** one line here, and
//! - a declared `PRIMARY KEY` (`INTEGER PRIMARY KEY AUTOINCREMENT` for rows people refer to): the session extension
//!   does not see tables without one, and an id must never be given twice or undo would meet a stranger;
//! - what must hold between rows is a `UNIQUE` index, a `CHECK` or a foreign key in the schema: undo runs no rules,
//!   so only what SQLite itself refuses keeps an undo from breaking it (two deputies with one ID number);
//! - foreign keys without `ON DELETE SET NULL`: undo refuses when rows outside its operation would change.
//!   `ON DELETE CASCADE` is for rows that are part of their parent.

use crate::operation::Area;

/// How the journal treats a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    /// Every change is recorded and can be undone.
    Journaled,
    /// Not recorded: preferences, logs, the journal itself, pictures that are only ever added.
    Quietly,
}

/// A table of the store.
pub(crate) struct Table {
    /// Its name in SQL.
    pub(crate) table: &'static str,
    /// What people call its rows.
    pub(crate) name: &'static str,
    /// The area of the window that shows it.
    pub(crate) area: Area,
    /// How the journal treats it.
    pub(crate) kept: Kept,
}

const fn table(table: &'static str, name: &'static str, area: Area, kept: Kept) -> Table {
    Table { table, name, area, kept }
}

/// Every table, by name.
pub(crate) const TABLES: &[Table] = &[
    table("operation", "操作", Area::Journal, Kept::Quietly),
    table("office", "单位信息", Area::Settings, Kept::Journaled),
    table("terms", "届次", Area::Settings, Kept::Journaled),
    table("term_checks", "届内事项", Area::Settings, Kept::Journaled),
    table("preferences", "显示和打印设置", Area::Settings, Kept::Quietly),
    table("villages", "村（社区）", Area::Places, Kept::Journaled),
    table("constituencies", "选区", Area::Places, Kept::Journaled),
    table("constituency_villages", "选区所辖村", Area::Places, Kept::Journaled),
    table("groups", "代表小组", Area::Places, Kept::Journaled),
    table("stations", "联络站", Area::Places, Kept::Journaled),
    table("photos", "照片", Area::Deputies, Kept::Quietly),
    table("deputies", "代表", Area::Deputies, Kept::Journaled),
    table("deputy_stations", "代表所属联络站", Area::Deputies, Kept::Journaled),
    table("status_changes", "状态变更", Area::Deputies, Kept::Journaled),
    table("activities", "履职活动", Area::Activities, Kept::Journaled),
    table("attendances", "出席情况", Area::Activities, Kept::Journaled),
    table("contacts", "联系对象", Area::Contacts, Kept::Journaled),
    table("contact_visits", "走访记录", Area::Contacts, Kept::Journaled),
    table("contact_reveals", "查看记录", Area::Journal, Kept::Quietly),
    table("group_plan_items", "小组计划", Area::Places, Kept::Journaled),
    table("group_plan_activities", "计划对应的活动", Area::Places, Kept::Journaled),
    table("expense_budgets", "经费预算", Area::Expenses, Kept::Journaled),
    table("expenses", "经费支出", Area::Expenses, Kept::Journaled),
    table("allowance_rates", "补助标准", Area::Expenses, Kept::Journaled),
    table("allowance_exceptions", "单独确定的补助", Area::Expenses, Kept::Journaled),
    table("allowance_payments", "补助发放", Area::Expenses, Kept::Journaled),
    table("oath_ceremonies", "宣誓仪式", Area::Oaths, Kept::Journaled),
    table("oath_takers", "宣誓人", Area::Oaths, Kept::Journaled),
    table("suggestions", "议案建议", Area::Suggestions, Kept::Journaled),
    table("suggestion_signers", "领衔和附议", Area::Suggestions, Kept::Journaled),
    table("pledge_catalogue", "承诺事项", Area::Pledges, Kept::Journaled),
    table("pledge_minimums", "承诺最低数", Area::Pledges, Kept::Journaled),
    table("pledges", "承诺", Area::Pledges, Kept::Journaled),
    table("pledge_items", "承诺内容", Area::Pledges, Kept::Journaled),
    table("pledge_steps", "承诺办理步骤", Area::Pledges, Kept::Journaled),
    table("pledge_corrections", "评诺更正", Area::Pledges, Kept::Journaled),
    table("evidence_files", "附件内容", Area::Activities, Kept::Quietly),
    table("evidence", "附件", Area::Activities, Kept::Journaled),
    table("activity_templates", "活动模板", Area::Activities, Kept::Journaled),
    table("activity_template_deputies", "模板邀请的代表", Area::Activities, Kept::Journaled),
    table("activity_standards", "活动要求", Area::Activities, Kept::Journaled),
    table("menu_items", "履职菜单项目", Area::Menu, Kept::Journaled),
    table("menu_sign_ups", "报名", Area::Menu, Kept::Journaled),
    table("menu_activities", "履职菜单的活动", Area::Menu, Kept::Journaled),
    table("menu_minimums", "自选要求", Area::Menu, Kept::Journaled),
    table("rulebooks", "积分细则", Area::Points, Kept::Journaled),
    table("quarters", "季度", Area::Points, Kept::Journaled),
    table("pinned_rulebooks", "结算所用的细则", Area::Points, Kept::Journaled),
    table("postings", "结算的积分", Area::Points, Kept::Journaled),
    table("scores", "评分", Area::Points, Kept::Journaled),
    table("objections", "意见", Area::Points, Kept::Journaled),
    table("corrections", "更正", Area::Points, Kept::Journaled),
    table("appraisal_schemes", "考评办法", Area::Appraisals, Kept::Journaled),
    table("appraisal_opinions", "考评意见", Area::Appraisals, Kept::Journaled),
    table("appraisal_vetoes", "否决事项", Area::Appraisals, Kept::Journaled),
    table("appraisals", "年度考评", Area::Appraisals, Kept::Journaled),
    table("appraisal_grades", "审定等次", Area::Appraisals, Kept::Journaled),
    table("appraisal_corrections", "等次更正", Area::Appraisals, Kept::Journaled),
    table("reelection_marks", "连任推荐", Area::Appraisals, Kept::Journaled),
    table("ladder_cases", "跟进", Area::Appraisals, Kept::Journaled),
    table("ladder_steps", "跟进步骤", Area::Appraisals, Kept::Journaled),
    table("ladder_standards", "提醒标准", Area::Appraisals, Kept::Journaled),
    table("evaluation_standards", "述职评议要求", Area::Evaluations, Kept::Journaled),
    table("evaluation_sessions", "述职评议", Area::Evaluations, Kept::Journaled),
    table("evaluation_reporters", "述职代表", Area::Evaluations, Kept::Journaled),
    table("evaluation_voters", "到会选民代表", Area::Evaluations, Kept::Journaled),
    table("evaluation_questions", "询问和回答", Area::Evaluations, Kept::Journaled),
    table("evaluation_opinions", "选民意见", Area::Evaluations, Kept::Journaled),
    table("evaluation_tallies", "计票结果", Area::Evaluations, Kept::Journaled),
    table("evaluation_results", "评定结果", Area::Evaluations, Kept::Journaled),
    table("evaluation_corrections", "评定更正", Area::Evaluations, Kept::Journaled),
    table("rectifications", "整改事项", Area::Evaluations, Kept::Journaled),
    table("surveys", "问卷", Area::Evaluations, Kept::Journaled),
    table("rectification_steps", "整改进展", Area::Evaluations, Kept::Journaled),
    table("reveals", "查看记录", Area::Journal, Kept::Quietly),
    table("roster_imports", "名册导入记录", Area::Rosters, Kept::Quietly),
    table("roster_mappings", "记住的表头对应", Area::Rosters, Kept::Quietly),
];

fn find(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.table == name)
}

/// How the journal treats a table; one that is not listed is recorded.
pub(crate) fn kept(name: &str) -> Kept {
    find(name).map_or(Kept::Journaled, |table| table.kept)
}

/// The area that shows a table.
pub(crate) fn area_of(name: &str) -> Option<Area> {
    find(name).map(|table| table.area)
}

/// What people call a table's rows.
pub(crate) fn name_of(name: &str) -> &str {
    find(name).map_or(name, |table| table.name)
}

/// What triggers keep a table's rows as they are by, once it is done: 结算 of their quarter, 评诺 of their pledge, 评定 of their
/// session.
pub(crate) fn settled_by(name: &str) -> Option<&'static str> {
    match name {
        "quarters" | "pinned_rulebooks" | "postings" | "scores" | "corrections" => Some("结算"),
        "evaluation_sessions" | "evaluation_reporters" | "evaluation_tallies" | "evaluation_results" => {
            Some("评定")
        }
        "pledges" | "pledge_items" | "pledge_steps" | "pledge_corrections" => Some("评诺"),
        _ => None,
    }
}
