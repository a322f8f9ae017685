//! The heads of our own workbooks: what we export and what the template asks for.

use crate::rosters::api::Field;

/// The heads of our own workbooks, in their order.
pub const OURS: [(Field, &str); 20] = [
    (Field::Seq, "序号"),
    (Field::Name, "姓名"),
    (Field::Gender, "性别"),
    (Field::Ethnicity, "民族"),
    (Field::Birth, "出生年月"),
    (Field::NativePlace, "籍贯"),
    (Field::Education, "学历"),
    (Field::Party, "政治面貌"),
    (Field::Position, "工作单位及职务"),
    (Field::Identity, "代表身份"),
    (Field::Constituency, "选区"),
    (Field::Village, "所在村(社区)"),
    (Field::Group, "代表小组"),
    (Field::CardNo, "代表证号"),
    (Field::IdNumber, "身份证号"),
    (Field::Phone, "联系电话"),
    (Field::Phone2, "备用电话"),
    (Field::ElectedOn, "当选日期"),
    (Field::Reelected, "是否连任"),
    (Field::Note, "备注"),
];

/// Whether a signature is that of our own export.
pub fn is_ours(signature: &str) -> bool {
    signature.split('|').eq(OURS.iter().map(|(_, words)| *words))
}
