//! What offices call their columns.

use crate::rosters::api::Field;
use crate::rosters::clean::bare;

/// As they stand, without space, stars and brackets.
const WORDS: &[(Field, &[&str])] = &[
    (Field::Seq, &["序号", "序", "顺序", "顺序号", "行号", "No", "NO", "no", "No.", "NO."]),
    (
        Field::Name,
        &[
            "姓名",
            "代表姓名",
            "名字",
            "代表",
            "人大代表",
            "代表名字",
            "姓名(全称)",
            "人员姓名",
            "当选代表",
            "代表人姓名",
        ],
    ),
    (Field::Gender, &["性别", "代表性别", "男女", "男/女"]),
    (Field::Ethnicity, &["民族", "族别", "民族成份", "民族成分"]),
    (
        Field::Birth,
        &[
            "出生年月",
            "出生日期",
            "出生时间",
            "出生年月日",
            "出生",
            "生日",
            "生年",
            "出生年",
            "生年月",
            "生辰",
            "出生月份",
            "出生年份",
        ],
    ),
    (Field::NativePlace, &["籍贯", "祖籍", "出生地"]),
    (
        Field::Education,
        &[
            "学历",
            "文化程度",
            "文化",
            "受教育程度",
            "最高学历",
            "教育程度",
            "全日制学历",
            "学历层次",
            "文化水平",
            "学历学位",
        ],
    ),
    (
        Field::Party,
        &["政治面貌", "党派", "党派情况", "面貌", "政党", "所属党派", "政治身份", "党派团体", "党籍"],
    ),
    (
        Field::Position,
        &[
            "职务",
            "工作单位及职务",
            "单位及职务",
            "单位职务",
            "单位和职务",
            "工作单位和职务",
            "工作单位职务",
            "单位与职务",
            "工作单位与职务",
            "现任职务",
            "现工作单位及职务",
            "现单位及职务",
            "单位、职务",
            "工作单位、职务",
            "工作单位",
            "单位",
            "所在单位",
            "职业",
            "职务职称",
            "单位及职业",
            "工作单位及职业",
            "职业及职务",
            "职业职务",
            "工作岗位",
            "岗位",
            "任职",
            "任职情况",
            "现任职",
            "所在单位及职务",
            "工作单位及现任职务",
            "单位职务职业",
            "单位(职务)",
            "从事职业",
            "工作单位或住址",
        ],
    ),
    (
        Field::Constituency,
        &[
            "选区",
            "选举单位",
            "所在选区",
            "选区名称",
            "当选选区",
            "选区号",
            "所属选区",
            "选区编号",
            "代表选区",
            "原选区",
            "原选举单位",
            "选区别",
        ],
    ),
    (
        Field::Village,
        &[
            "村",
            "所在村",
            "村居",
            "村社区",
            "村/社区",
            "村(社区)",
            "村(居)",
            "行政村",
            "社区",
            "所属村",
            "村名",
            "村别",
            "所在村居",
            "所在村社区",
            "村、社区",
            "村级",
            "村庄",
            "村委会",
            "所属村居",
            "所属村社区",
            "所在村委",
            "所在村(居)",
            "所在社区",
        ],
    ),
    (
        Field::Town,
        &[
            "乡镇",
            "所属乡镇",
            "所在乡镇",
            "镇",
            "街道",
            "乡镇街道",
            "所属镇",
            "乡镇名称",
            "镇街",
            "所属镇街",
            "乡(镇)",
            "乡镇(街道)",
            "乡、镇",
        ],
    ),
    (
        Field::Group,
        &[
            "代表小组",
            "小组",
            "所在小组",
            "所属小组",
            "编组",
            "组别",
            "代表组",
            "分组",
            "所属代表小组",
            "所在代表小组",
            "小组名称",
            "代表小组名称",
            "组名",
        ],
    ),
    (
        Field::Identity,
        &[
            "代表身份",
            "身份",
            "代表类别",
            "类别",
            "代表构成",
            "代表结构",
            "构成",
            "界别",
            "身份类别",
            "代表类型",
            "职业类别",
            "代表界别",
            "所属界别",
            "结构",
        ],
    ),
    (
        Field::CardNo,
        &[
            "代表证号",
            "证号",
            "代表证编号",
            "代表证",
            "代表编号",
            "代表证号码",
            "代表证件号",
            "代表号",
            "工号",
            "代表证书号",
        ],
    ),
    (
        Field::IdNumber,
        &[
            "身份证号",
            "身份证号码",
            "公民身份号码",
            "公民身份证号码",
            "居民身份证号",
            "居民身份证号码",
            "身份证",
            "证件号码",
            "证件号",
            "公民身份证号",
            "身份号码",
            "居民身份证",
            "身份证件号码",
            "身份证件号",
            "身份证编号",
            "公民身份证",
        ],
    ),
    (
        Field::Phone,
        &[
            "联系电话",
            "电话",
            "手机",
            "手机号",
            "手机号码",
            "联系方式",
            "电话号码",
            "联系号码",
            "移动电话",
            "联系手机",
            "本人电话",
            "手机电话",
            "电话1",
            "联系电话1",
            "联系人电话",
            "联络电话",
            "通讯方式",
            "手机号1",
            "联系电话(手机)",
            "通讯号码",
            "通信方式",
            "联系电话号码",
        ],
    ),
    (
        Field::Phone2,
        &[
            "备用电话",
            "办公电话",
            "电话2",
            "联系电话2",
            "固定电话",
            "座机",
            "住宅电话",
            "其他电话",
            "短号",
            "固话",
            "办公室电话",
            "其他联系方式",
            "手机2",
            "手机号2",
            "家庭电话",
            "第二电话",
            "座机号",
            "单位电话",
            "备用手机",
        ],
    ),
    (
        Field::Reelected,
        &["是否连任", "连任", "连任情况", "连选连任", "是否连选连任", "是否连任代表", "是否为连任"],
    ),
    (Field::ElectedOn, &["当选日期", "当选时间", "选举时间", "选举日期", "当选年月", "当选年月日", "选举日"]),
    (Field::Note, &["备注", "备考", "附注", "说明"]),
];

/// Heads that look like one of ours and are something else: their columns are left alone, and said so.
const STRANGERS: &[&str] = &[
    "入党时间",
    "入党年月",
    "入党日期",
    "参加工作时间",
    "参加工作年月",
    "家庭住址",
    "住址",
    "地址",
    "年龄",
    "照片",
    "相片",
    "签名",
    "签字",
    "代表团",
    "专业",
    "毕业院校",
    "学位",
    "微信号",
    "邮箱",
    "届次",
    "职称",
    "特长",
    "健康状况",
    "层级",
    "级别",
    "邮编",
    "毕业院校及专业",
    "通讯地址",
];

/// The field of a head.
pub fn field_of(head: &str) -> Option<Field> {
    let bare = bare(head);
    let plain: String = bare
        .chars()
        .filter(|c| !matches!(c, '*' | '★' | '※' | ':' | '：' | '"' | '“' | '”' | '☆' | '＊' | '#'))
        .collect();
    if plain.is_empty() || plain.chars().count() > 24 {
        return None;
    }
    if let Some(field) = exactly(&plain) {
        return Some(field);
    }
    let outside = outside_brackets(&plain);
    if STRANGERS.contains(&outside.as_str()) {
        return None;
    }
    exactly(&outside).or_else(|| by_part(&outside))
}

fn exactly(words: &str) -> Option<Field> {
    WORDS.iter().find(|(_, known)| known.contains(&words)).map(|(field, _)| *field)
}

/// 学历（文化程度） is 学历.
fn outside_brackets(words: &str) -> String {
    let mut depth = 0u32;
    let kept = words.chars().filter(|c| match c {
        '(' | '（' | '[' | '【' | '<' => {
            depth += 1;
            false
        }
        ')' | '）' | ']' | '】' | '>' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    });
    kept.collect()
}

/// Longer heads that say more than the bare word; the order matters, the most telling part first.
fn by_part(words: &str) -> Option<Field> {
    if words.chars().count() > 14
        || STRANGERS.iter().any(|stranger| stranger.chars().count() > 2 && words.contains(stranger))
    {
        return None;
    }
    let has = |part: &str| words.contains(part);
    Some(match () {
        () if has("身份证") || has("公民身份") => Field::IdNumber,
        () if has("代表证") => Field::CardNo,
        () if has("备用") || has("座机") || has("固定电话") || has("办公电话") => Field::Phone2,
        () if has("手机") || has("联系电话") || has("电话号码") => Field::Phone,
        () if has("出生") => Field::Birth,
        () if has("政治面貌") || has("党派") => Field::Party,
        () if has("文化程度") || has("学历") => Field::Education,
        () if has("职务") => Field::Position,
        () if has("连任") => Field::Reelected,
        () if has("当选") && (has("日期") || has("时间")) => Field::ElectedOn,
        () if has("代表小组") => Field::Group,
        () if has("所在选区") || has("选区名") => Field::Constituency,
        () if words.ends_with("姓名") && !has("联系人") && !has("组长") && !has("父") && !has("配偶") => {
            Field::Name
        }
        () if words.ends_with("性别") => Field::Gender,
        () if words.ends_with("民族") => Field::Ethnicity,
        () if has("所在村") || has("行政村") => Field::Village,
        () if has("备注") => Field::Note,
        () => return None,
    })
}
