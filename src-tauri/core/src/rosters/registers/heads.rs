//! What offices call the columns of their registers.

use crate::rosters::api::Field;
use crate::rosters::recognise::{Speech, outside_brackets, without_stars};

use super::dates;

/// Activities with attendance, a row a deputy and activity.
pub const ATTENDANCE: Speech =
    Speech { field_of: attendance, knows: of_attendance, who: Field::Deputy, least: 2 };
/// The same with activities across: whatever else is a column, 姓名 alone is a head.
pub const ACROSS: Speech =
    Speech { field_of: attendance, knows: of_attendance, who: Field::Deputy, least: 1 };
/// Linked households.
pub const HOUSEHOLDS: Speech =
    Speech { field_of: households, knows: of_households, who: Field::Household, least: 2 };

type Words = &'static [(Field, &'static str)];

const PEOPLE: Words = &[
    (Field::Seq, "序号 序 顺序 编号 No NO no"),
    (Field::CardNo, "代表证号 证号 代表证编号 代表证号码"),
    (Field::Village, "村 所在村 村居 村社区 村/社区 行政村 社区 所属村 所在村社区 所在村居 村名"),
    (Field::Group, "代表小组 小组 所在小组 所属小组 组别 代表组 所属代表小组 所在代表小组"),
];

const ATTENDED: Words = &[
    (
        Field::Deputy,
        "姓名 代表姓名 代表 人大代表 名字 代表名字 参加人员 参会人员 参加代表 参会代表 出席代表 出席人员 \
         人大代表姓名 履职代表",
    ),
    (
        Field::Title,
        "活动名称 会议名称 名称 活动主题 主题 活动 会议 事项 履职事项 履职内容 活动题目 履职活动 活动(会议)名称 \
         会议(活动)名称 会议活动名称 活动会议名称 活动或会议名称 会议或活动名称 活动项目 项目 履职活动名称",
    ),
    (
        Field::ActivityKind,
        "类别 类型 活动类别 活动类型 履职类别 履职类型 种类 活动种类 会议类型 履职活动类型",
    ),
    (
        Field::HeldOn,
        "日期 时间 活动日期 活动时间 会议日期 会议时间 开展时间 开展日期 举办时间 召开时间 召开日期 履职日期 履职时间 \
         开始日期 开始时间 参加时间 参加日期",
    ),
    (Field::EndsOn, "结束日期 结束时间 截止日期 截止时间"),
    (Field::HalfDays, "半天数 活动半天数 会期半天数"),
    (Field::Place, "地点 活动地点 会议地点 地址"),
    (Field::Organiser, "组织单位 主办单位 组织者 牵头单位 承办单位 组织部门"),
    (Field::Content, "内容 活动内容 主要内容 会议内容 活动情况 活动简介"),
    (
        Field::Attendance,
        "出席情况 出勤情况 到会情况 参会情况 参加情况 考勤 考勤情况 签到 签到情况 是否出席 是否参加 是否参会 是否到会 \
         出席 出勤 出缺席情况 出缺勤情况 状态 到会",
    ),
    (Field::LeaveLength, "请假半天数 请假天数 请假时长 请假半天"),
    (Field::LeaveApprovedBy, "批准人 准假人 请假批准人 请假审批人"),
    (Field::Spoke, "发言 是否发言 发言情况"),
    (Field::Review, "审核 审核情况 审核状态"),
];

const LINKED: Words = &[
    (
        Field::Deputy,
        "姓名 代表姓名 代表 人大代表 联系代表 代表名字 包联代表 结对代表 责任代表 联系人大代表 帮联代表 帮扶代表 \
         人大代表姓名",
    ),
    (
        Field::Household,
        "联系户 户主 户主姓名 联系户主 联系户姓名 联系户户主 联系户户主姓名 群众姓名 选民姓名 联系群众 联系选民 被联系户 \
         结对户 结对户主 农户 农户姓名 联系户名称 联系群众姓名 联系选民姓名 联系对象 联系对象姓名 联系农户",
    ),
    (Field::Address, "住址 家庭住址 地址 家庭地址 联系户住址 详细地址 居住地址"),
    (Field::Phone, "电话 联系电话 手机 手机号 手机号码 联系方式 电话号码 户主电话 联系户电话"),
    (
        Field::Since,
        "联系时间 开始时间 开始日期 联系日期 结对时间 结对日期 起始时间 建立联系时间 联系开始日期",
    ),
    (Field::Note, "备注 附注 说明 家庭情况 基本情况"),
];

fn of_attendance(field: Field) -> bool {
    field == Field::Activity || PEOPLE.iter().chain(ATTENDED).any(|(known, _)| *known == field)
}

fn of_households(field: Field) -> bool {
    PEOPLE.iter().chain(LINKED).any(|(known, _)| *known == field)
}

fn attendance(head: &str) -> Option<Field> {
    // 3月5日视察 is an activity, whatever else it says.
    if dates::has_day(head) {
        return None;
    }
    let plain = without_stars(head)?;
    let outside = outside_brackets(&plain);
    exactly(&plain, ATTENDED).or_else(|| exactly(&outside, ATTENDED)).or_else(|| by_part(&outside))
}

fn households(head: &str) -> Option<Field> {
    let plain = without_stars(head)?;
    let outside = outside_brackets(&plain);
    exactly(&plain, LINKED).or_else(|| exactly(&outside, LINKED))
}

fn exactly(words: &str, own: Words) -> Option<Field> {
    let known = |(_, spellings): &&(Field, &str)| spellings.split_whitespace().any(|word| word == words);
    own.iter().chain(PEOPLE).find(known).map(|(field, _)| *field)
}

/// Longer heads that say more than the bare word.
fn by_part(words: &str) -> Option<Field> {
    let has = |part: &str| words.contains(part);
    if words.chars().count() > 12 {
        return None;
    }
    Some(match () {
        () if has("活动名称") || has("会议名称") => Field::Title,
        () if has("出席情况") || has("参加情况") || has("到会情况") || has("出勤情况") => {
            Field::Attendance
        }
        () if has("活动日期") || has("活动时间") || has("会议时间") => Field::HeldOn,
        () if words.ends_with("代表姓名") => Field::Deputy,
        () => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_known_however_they_are_written() {
        for (head, field) in [
            ("姓　名", Some(Field::Deputy)),
            ("*代表姓名", Some(Field::Deputy)),
            ("活动（会议）名称", Some(Field::Title)),
            ("活动名称（全称）", Some(Field::Title)),
            ("日期", Some(Field::HeldOn)),
            ("出席情况（√/请假）", Some(Field::Attendance)),
            ("3月5日视察", None),
            ("合计", None),
        ] {
            assert_eq!(attendance(head), field, "{head}");
        }
        assert_eq!(households("户主姓名"), Some(Field::Household));
        assert_eq!(households("联系户（5户以上）"), Some(Field::Household));
        assert_eq!(households("性别"), None);
    }
}
