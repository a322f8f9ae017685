//! How a kept value may be shown: columns in Chinese, ID numbers, phones and addresses masked (PIPL).

use crate::values::{IdNumber, Money, Phone};

/// Columns by the names people give them; one without a name here is shown as it is called in the store.
const COLUMNS: &[(&str, &str)] = &[
    ("name", "姓名（名称）"),
    ("gender", "性别"),
    ("ethnicity", "民族"),
    ("birth", "出生年月"),
    ("native_place", "籍贯"),
    ("education", "学历"),
    ("degree", "学位"),
    ("party", "党派"),
    ("party_joined", "入党（派）时间"),
    ("occupation", "职业"),
    ("employer", "工作单位"),
    ("position", "职务"),
    ("category", "类别"),
    ("identity", "身份"),
    ("levels", "层级"),
    ("card_no", "代表证号"),
    ("phone_may_be_published", "同意公开电话"),
    ("constituency_id", "选区"),
    ("village_id", "村（社区）"),
    ("group_id", "代表小组"),
    ("delegation", "代表团"),
    ("terms_served", "任届数"),
    ("reelected", "连任"),
    ("elected_on", "当选日期"),
    ("by_election", "补选"),
    ("oath_on", "宣誓日期"),
    ("offices", "担任职务"),
    ("honours", "表彰"),
    ("note", "备注"),
    ("status", "状态"),
    ("reason", "原因"),
    ("decided_by", "决定机关"),
    ("id_number", "身份证号"),
    ("phone", "电话"),
    ("phone2", "备用电话"),
    ("address", "住址（地址）"),
    ("photo_hash", "照片"),
    ("kind", "类别"),
    ("title", "名称"),
    ("starts_on", "开始日期"),
    ("ends_on", "结束日期"),
    ("half_days", "半天数"),
    ("place", "地点"),
    ("organiser", "组织单位"),
    ("level", "层级"),
    ("station_id", "联络站"),
    ("content", "内容"),
    ("result", "结果"),
    ("share", "比例"),
    ("deputy_id", "代表"),
    ("activity_id", "履职活动"),
    ("attendance", "出席情况"),
    ("observer", "列席"),
    ("leave_half_days", "请假半天数"),
    ("leave_approved_by", "批准请假"),
    ("role", "参与方式"),
    ("spoke", "发言"),
    ("spoke_text", "发言内容"),
    ("tier", "评定"),
    ("pieces", "件数"),
    ("review", "审核"),
    ("date", "日期"),
    ("since", "开始联系"),
    ("ended_on", "结束联系"),
    ("contact_name", "联系对象"),
    ("contact_id", "联系对象"),
    ("words", "走访情况"),
    ("need", "群众诉求"),
    ("occasion", "提出时间"),
    ("text", "正文"),
    ("unit", "希望承办单位"),
    ("may_be_published", "可以公开"),
    ("returned_reason", "退回原因"),
    ("file_name", "文件"),
    ("hash", "文件内容"),
    ("least_group_activities", "小组活动每年不少于"),
    ("amount", "金额（元）"),
    ("per_half_day", "每半天（元）"),
    ("purpose", "用途"),
    ("voucher", "凭证号"),
    ("handled_by", "经办人"),
    ("categories", "类别"),
    ("kinds", "活动"),
    ("source", "依据"),
    ("is_paid", "发补助"),
    ("paid_on", "发放日期"),
    ("held_on", "宣誓日期"),
    ("led_by", "领誓人"),
    ("presided_by", "主持人"),
    ("took_office_on", "就职日期"),
    ("basis", "依据"),
    ("year", "年份"),
    ("month", "月份"),
    ("owner", "负责人"),
    ("number", "序号"),
    ("seats", "名额"),
    ("voters", "选民数"),
    ("head", "负责人"),
    ("liaison", "联络员"),
    ("department", "联系部门"),
    ("reception", "接待日"),
    ("town", "乡镇"),
    ("issuer", "发布单位"),
    ("congress", "代表大会"),
    ("dated", "施行日期"),
    ("year", "年度"),
    ("stage", "进度"),
    ("pledge_id", "承诺"),
    ("source", "来源"),
    ("aspect", "方面"),
    ("kinds", "计数的履职记录"),
    ("contact_visits", "计入联系对象走访"),
    ("as_lead", "只计领衔"),
    ("target", "目标"),
    ("due", "期限"),
    ("due_month", "期限（月）"),
    ("for_term", "任期承诺"),
    ("in_use", "使用中"),
    ("done_by_hand", "完成数"),
    ("done_note", "完成情况"),
    ("outcome", "评定"),
    ("judged_count", "评定时完成数"),
    ("remark", "评语"),
    ("step", "步骤"),
    ("taken_on", "办理日期"),
    ("taken_by", "办理人"),
    ("outcome_before", "原结果"),
    ("outcome_after", "更正后"),
    ("least_items", "事项不少于"),
    ("least_fixed", "固定事项不少于"),
    ("least_own", "自定事项不少于"),
];

/// A column's name as people say it.
pub(super) fn column_name(column: &str) -> &str {
    COLUMNS.iter().find(|(name, _)| *name == column).map_or(column, |(_, chinese)| chinese)
}

/// A value as the journal may show it without being asked for what is private.
pub(super) fn shown(column: &str, value: &str) -> String {
    const HIDDEN: &str = "（已隐藏）";
    match column {
        "id_number" => value.parse::<IdNumber>().map_or_else(|_| HIDDEN.to_owned(), |id| id.masked()),
        "phone" | "phone2" => {
            value.parse::<Phone>().map_or_else(|_| HIDDEN.to_owned(), |phone| phone.masked())
        }
        // Who a household is and what it said is as private as where it lives.
        "address" | "contact_name" | "words" | "need" => HIDDEN.to_owned(),
        "photo_hash" => "有照片".to_owned(),
        // Kept in fen, read in yuan.
        "amount" | "per_half_day" => {
            value.parse().map_or_else(|_| value.to_owned(), |fen| Money::from_fen(fen).to_string())
        }
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_private_is_never_shown_whole() {
        assert_eq!(shown("phone", "13900001000"), "139****1000");
        assert!(!shown("id_number", "不像身份证号123").contains("123"));
        assert!(!shown("address", "东河村 3 组").contains("东河"));
        assert!(!shown("contact_name", "王桂兰").contains('王'));
        assert!(!shown("need", "想申请低保").contains("低保"));
        assert_eq!(shown("name", "王桂兰"), "王桂兰");
    }

    #[test]
    fn money_is_shown_in_yuan() {
        assert_eq!(shown("amount", "86050"), "860.50");
    }
}
