//! The columns of our own workbooks: what we export, and which of them the template asks for.

use crate::rosters::api::Field;

/// A column of ours.
#[derive(Clone, Copy, Debug)]
pub struct Ours {
    /// What it holds.
    pub field: Field,
    /// Its head.
    pub head: &'static str,
    /// Its width in characters.
    pub width: f64,
    /// Whether the template asks for it.
    pub asked: Asked,
}

/// Whether the template has a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// It must be filled in.
    Must,
    /// It may be.
    May,
    /// It is only exported.
    No,
}

/// A column of ours.
pub const fn ours(field: Field, head: &'static str, width: f64, asked: Asked) -> Ours {
    Ours { field, head, width, asked }
}

/// Our columns in their order. No head is one that other offices use for something else.
pub const OURS: [Ours; 35] = [
    ours(Field::Seq, "序号", 6.0, Asked::May),
    ours(Field::Name, "姓名", 12.0, Asked::Must),
    ours(Field::Gender, "性别", 6.0, Asked::Must),
    ours(Field::Ethnicity, "民族", 9.0, Asked::May),
    ours(Field::Birth, "出生年月", 12.0, Asked::May),
    ours(Field::NativePlace, "籍贯", 12.0, Asked::May),
    ours(Field::Education, "学历", 10.0, Asked::May),
    ours(Field::Degree, "学位", 10.0, Asked::No),
    ours(Field::Party, "政治面貌", 12.0, Asked::May),
    ours(Field::PartyJoined, "入党(派)时间", 13.0, Asked::No),
    ours(Field::Occupation, "本人职业", 12.0, Asked::No),
    ours(Field::Employer, "供职单位", 24.0, Asked::No),
    ours(Field::Position, "工作单位及职务", 34.0, Asked::May),
    ours(Field::Identity, "代表身份", 12.0, Asked::May),
    ours(Field::Category, "代表分类", 12.0, Asked::No),
    ours(Field::Levels, "代表层级", 12.0, Asked::No),
    ours(Field::Constituency, "选区", 12.0, Asked::May),
    ours(Field::Village, "所在村(社区)", 14.0, Asked::May),
    ours(Field::Group, "代表小组", 14.0, Asked::May),
    ours(Field::Stations, "代表联络站", 20.0, Asked::No),
    ours(Field::Delegation, "代表团", 12.0, Asked::No),
    ours(Field::CardNo, "代表证号", 12.0, Asked::May),
    ours(Field::IdNumber, "身份证号", 21.0, Asked::May),
    ours(Field::Phone, "联系电话", 14.0, Asked::Must),
    ours(Field::Phone2, "备用电话", 14.0, Asked::May),
    ours(Field::PhoneConsent, "可公开电话", 11.0, Asked::May),
    ours(Field::Address, "家庭住址", 24.0, Asked::No),
    ours(Field::ElectedOn, "当选日期", 12.0, Asked::May),
    ours(Field::ByElection, "是否补选", 9.0, Asked::No),
    ours(Field::Reelected, "是否连任", 9.0, Asked::May),
    ours(Field::TermsServed, "任职届数", 9.0, Asked::No),
    ours(Field::OathOn, "宣誓日期", 12.0, Asked::No),
    ours(Field::Offices, "人大职务", 18.0, Asked::No),
    ours(Field::Honours, "表彰情况", 24.0, Asked::No),
    ours(Field::Note, "备注", 20.0, Asked::May),
];

/// Whether a signature is that of our own export.
pub fn is_ours(signature: &str) -> bool {
    signature.split('|').eq(OURS.iter().map(|column| column.head))
}
