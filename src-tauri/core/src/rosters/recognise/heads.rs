//! Which field a head names: as it stands, without its brackets, or by its most telling part.

use super::fields::FIELDS;
use super::titles::WORDS;
use crate::rosters::api::Field;
use crate::rosters::clean::bare;

/// What a kind of table calls its columns.
pub struct Speech {
    /// The field of a head.
    pub field_of: fn(&str) -> Option<Field>,
    /// Whether a table of this kind has the field.
    pub knows: fn(Field) -> bool,
    /// Who a row is about: without it a row is no head.
    pub who: Field,
    /// So many fields make a head.
    pub least: usize,
}

/// A roster of deputies.
pub const ROSTER: Speech =
    Speech { field_of, knows: |field| (field as usize) < FIELDS, who: Field::Name, least: 2 };

/// Heads that look like one of ours and are something else: their columns are left alone, and said so.
const STRANGERS: &[&str] = &[
    "参加工作时间",
    "参加工作年月",
    "地址",
    "年龄",
    "照片",
    "相片",
    "签名",
    "签字",
    "专业",
    "毕业院校",
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
    let plain = without_stars(head)?;
    if let Some(field) = exactly(&plain) {
        return Some(field);
    }
    let outside = outside_brackets(&plain);
    if STRANGERS.contains(&outside.as_str()) {
        return None;
    }
    exactly(&outside).or_else(|| by_part(&outside))
}

/// A head without space, stars and the like; none where it is too long to be one.
pub fn without_stars(head: &str) -> Option<String> {
    let bare = bare(head);
    let plain: String = bare
        .chars()
        .filter(|c| !matches!(c, '*' | '★' | '※' | ':' | '：' | '"' | '“' | '”' | '☆' | '＊' | '#'))
        .collect();
    (!plain.is_empty() && plain.chars().count() <= 24).then_some(plain)
}

fn exactly(words: &str) -> Option<Field> {
    WORDS.iter().find(|(_, known)| known.contains(&words)).map(|(field, _)| *field)
}

/// 学历（文化程度） is 学历.
pub fn outside_brackets(words: &str) -> String {
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
        () if has("公开") => return (has("电话") || has("手机")).then_some(Field::PhoneConsent),
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
