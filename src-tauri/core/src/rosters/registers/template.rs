//! Blank registers: a row a deputy and activity, or a row a linked household.

use crate::Result;
use crate::office::{Office, Work};
use crate::rosters::api::{Field, SaveTableTemplate, TableKind, WriteWorkbook};
use crate::rosters::recognise::{Asked, Ours, ours};
use crate::rosters::write::{self, Template, write_template};
use crate::tables::api::Written;
use crate::values::DutyKind;

const ATTENDANCE: [Ours; 15] = [
    ours(Field::Seq, "序号", 6.0, Asked::May),
    ours(Field::Deputy, "姓名", 12.0, Asked::Must),
    ours(Field::Village, "所在村", 14.0, Asked::May),
    ours(Field::Title, "活动名称", 30.0, Asked::Must),
    ours(Field::HeldOn, "活动日期", 13.0, Asked::Must),
    ours(Field::EndsOn, "结束日期", 13.0, Asked::May),
    ours(Field::ActivityKind, "活动类别", 13.0, Asked::May),
    ours(Field::HalfDays, "半天数", 8.0, Asked::May),
    ours(Field::Place, "地点", 18.0, Asked::May),
    ours(Field::Organiser, "组织单位", 18.0, Asked::May),
    ours(Field::Attendance, "出席情况", 10.0, Asked::Must),
    ours(Field::LeaveLength, "请假半天数", 11.0, Asked::May),
    ours(Field::LeaveApprovedBy, "准假人", 10.0, Asked::May),
    ours(Field::Spoke, "是否发言", 10.0, Asked::May),
    ours(Field::Content, "活动内容", 30.0, Asked::May),
];

const HOUSEHOLDS: [Ours; 8] = [
    ours(Field::Seq, "序号", 6.0, Asked::May),
    ours(Field::Deputy, "代表姓名", 12.0, Asked::Must),
    ours(Field::Household, "联系户", 12.0, Asked::Must),
    ours(Field::Village, "所在村", 14.0, Asked::May),
    ours(Field::Address, "住址", 24.0, Asked::May),
    ours(Field::Phone, "联系电话", 14.0, Asked::May),
    ours(Field::Since, "联系时间", 13.0, Asked::May),
    ours(Field::Note, "备注", 24.0, Asked::May),
];

/// 请假 and 缺席 are two words of the list.
const ATTENDED: [&str; 6] = ["出席", "请假", "缺席", "迟到", "早退", "列席"];

/// Writes the template of a kind of table.
///
/// # Errors
/// Unavailable when the place cannot be written to.
pub fn save_template(office: &mut Office, asked: &SaveTableTemplate, work: &Work) -> Result<Written> {
    if asked.kind == TableKind::Roster {
        return write::save_template(office, &WriteWorkbook { out: asked.out.clone() }, work);
    }
    work.step(0, 1, "正在生成模板")?;
    let kinds = DutyKind::ALL.iter().filter(|kind| **kind != DutyKind::Suggestion);
    let kinds: Vec<&str> = kinds.map(|kind| kind.in_chinese()).collect();
    let lists: [(Field, &[&str]); 3] =
        [(Field::ActivityKind, &kinds), (Field::Attendance, &ATTENDED), (Field::Spoke, &["是", "否"])];
    let template = match asked.kind {
        TableKind::Households => Template {
            name: "联系户",
            advice: "填写说明：带 * 的必须填写；一户填一行，“联系户”写户主姓名；“联系时间”写成 2026-03-05 的样子；灰色的示例行不会导入。",
            columns: &HOUSEHOLDS,
            lists: &[],
            example,
        },
        TableKind::Roster | TableKind::Attendance => Template {
            name: "履职活动和出席情况",
            advice: "填写说明：带 * 的必须填写；一人参加一次活动填一行；日期写成 2026-03-05 的样子；请假和缺席分开填写，不是全程请假的，在“请假半天数”里写请了几个半天，一天是 2 个半天；灰色的示例行不会导入。",
            columns: &ATTENDANCE,
            lists: &lists,
            example,
        },
    };
    write_template(&template, &asked.out)
}

fn example(field: Field) -> &'static str {
    match field {
        Field::Seq => "示例",
        Field::Deputy => "张三",
        Field::Village => "某某村",
        Field::Title => "视察农村饮水安全工程",
        Field::HeldOn => "2026-03-05",
        Field::ActivityKind => "视察",
        Field::HalfDays => "2",
        Field::Place => "某某水厂",
        Field::Organiser => "镇人大主席团",
        Field::Attendance => "请假",
        Field::LeaveLength => "1",
        Field::LeaveApprovedBy | Field::Household => "李四",
        Field::Spoke => "否",
        Field::Address => "某某村 3 组",
        Field::Phone => "13800000000",
        Field::Since => "2026-01-15",
        Field::Note => "示例行，不会导入",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::super::heads;
    use super::*;

    #[test]
    fn every_head_of_a_template_is_read_as_it_is_meant() {
        for (columns, speech) in
            [(&ATTENDANCE[..], &heads::ATTENDANCE), (&HOUSEHOLDS[..], &heads::HOUSEHOLDS)]
        {
            for column in columns {
                assert_eq!((speech.field_of)(column.head), Some(column.field), "{}", column.head);
                assert_eq!((speech.field_of)(&format!("*{}", column.head)), Some(column.field));
            }
        }
    }
}
