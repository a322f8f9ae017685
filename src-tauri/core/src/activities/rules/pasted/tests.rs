//! Lists as secretaries paste them, and what may be read from each.

use super::*;
use crate::activities::api::{PastedDoubt, SaidAttendance};
use crate::values::Attendance;

/// Name, village, group, and whether invited.
const PEOPLE: &[(&str, &str, &str, bool)] = &[
    ("王桂兰", "东河村", "第一代表小组", true),
    ("李志强", "东河村", "第一代表小组", true),
    ("张伟", "东河村", "第一代表小组", true),
    ("张伟", "柳林村", "第三代表小组", true),
    ("阿依古丽·买买提", "柳林村", "第三代表小组", true),
    ("欧阳海燕", "石桥村", "第三代表小组", true),
    ("陈和", "石桥村", "第二代表小组", true),
    ("周全", "南庄村", "第二代表小组", true),
    ("周全有", "南庄村", "第二代表小组", true),
    ("马䶮", "南庄村", "第二代表小组", true),
    ("孙丽", "北庄村", "第二代表小组", false),
];

fn known() -> Vec<Known<'static>> {
    let numbered = (1..).zip(PEOPLE);
    numbered
        .map(|(id, (name, village, group, invited))| Known {
            id: DeputyId(id),
            name,
            village: Some(village),
            group: Some(group),
            invited: *invited,
        })
        .collect()
}

/// What was read, in few words: `王桂兰 请假2，李志强 缺席；问 张伟（同名）；未读 …`, those of 其余 left out.
fn read(text: &str) -> String {
    let pasted = read_pasted(text, &known(), 2);
    let mut parts: Vec<String> = Vec::new();
    let named = pasted.read.iter().filter(|read| !read.by_rest);
    parts
        .push(named.map(|read| format!("{} {}", read.name, short(read.said))).collect::<Vec<_>>().join("，"));
    for question in &pasted.asked {
        assert!(question.sentence.ends_with('？'), "{}", question.sentence);
        let doubt = match question.doubt {
            PastedDoubt::Namesakes => "同名",
            PastedDoubt::Unknown => "不认识",
            PastedDoubt::Conflict => "矛盾",
            PastedDoubt::Unclear => "不清楚",
        };
        parts.push(format!("问 {}（{doubt}）", question.written));
    }
    parts.extend(pasted.rest.map(|rest| format!("其余 {}", short(rest))));
    parts.extend(pasted.unread.iter().map(|text| format!("未读 {text}")));
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("；")
}

fn short(said: SaidAttendance) -> String {
    let word = if said.observer { "列席" } else { said.attendance.in_chinese() };
    match said.leave_half_days {
        0 => word.to_owned(),
        leave => format!("{word}{leave}"),
    }
}

fn check(cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(text, expected)| (text, expected, read(text)))
        .filter(|(_, expected, found)| found != *expected)
        .map(|(text, expected, found)| format!("{text:?}\n  expected {expected}\n  found    {found}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn relays_of_wechat() {
    check(&[
        (
            "#接龙\n周四视察报名，请大家接龙\n\n1. 王桂兰\n2. 李志强\n3. 马䶮",
            "王桂兰 出席，李志强 出席，马䶮 出席",
        ),
        ("#接龙 视察报名 1. 王桂兰 2、李志强 3.马䶮", "王桂兰 出席，李志强 出席，马䶮 出席"),
        (
            "#接龙\n例 张三 参加\n1、王桂兰 参加\n2、李志强 请假\n3、马䶮👍",
            "王桂兰 出席，李志强 请假2，马䶮 出席",
        ),
        ("接龙\n１．王桂兰代表 ✅\n２．李志强[玫瑰]\n", "王桂兰 出席，李志强 出席"),
        ("①王桂兰②李志强③马䶮请假", "王桂兰 出席，李志强 出席，马䶮 请假2"),
        ("1.王桂兰 2.李志强请假半天 3.马䶮", "王桂兰 出席，李志强 出席1，马䶮 出席"),
        (
            "1. 王桂兰 08:30\n2. 李志强 2026-09-30 8:31:05\n3. 马䶮 上午9点半到",
            "王桂兰 出席，李志强 出席，马䶮 出席；未读 到",
        ),
        ("1. 王桂兰 收到\n2. 李志强 好的 OK", "王桂兰 出席，李志强 出席"),
        ("1. 王桂兰，李志强\n2. 马䶮 因家中老人住院请假", "王桂兰 出席，李志强 出席，马䶮 请假2"),
        ("1 王桂兰 13900001000\n2 李志强 13900001001", "王桂兰 出席，李志强 出席"),
        ("@王桂兰 @李志强 请假", "王桂兰 请假2，李志强 请假2"),
        ("王桂兰：参加\n李志强：请假\n马䶮：来不了", "王桂兰 出席，李志强 请假2；问 马䶮（不清楚）"),
    ]);
}

#[test]
fn leave_and_absence_in_sentences() {
    check(&[
        ("王桂兰、李志强请假，马䶮缺席，其余出席", "王桂兰 请假2，李志强 请假2，马䶮 缺席；其余 出席"),
        ("王桂兰，李志强请假", "王桂兰 请假2，李志强 请假2"),
        ("王桂兰请假，李志强缺席，马䶮迟到，周全早退", "王桂兰 请假2，李志强 缺席，马䶮 迟到，周全 早退"),
        ("请假：王桂兰、李志强；缺席：马䶮", "王桂兰 请假2，李志强 请假2，马䶮 缺席"),
        ("请假：王桂兰，李志强缺席", "王桂兰 请假2，李志强 缺席"),
        ("请假王桂兰、李志强，缺席马䶮", "王桂兰 请假2，李志强 请假2，马䶮 缺席"),
        (
            "应到10人，实到7人，请假2人：王桂兰、李志强；缺席1人：马䶮。",
            "王桂兰 请假2，李志强 请假2，马䶮 缺席",
        ),
        ("请假2人（王桂兰、李志强），缺席1人（马䶮）", "王桂兰 请假2，李志强 请假2，马䶮 缺席"),
        ("请假：\n王桂兰\n李志强\n缺席：\n马䶮", "王桂兰 请假2，李志强 请假2，马䶮 缺席"),
        ("一、出席人员：王桂兰、李志强\n二、请假人员：马䶮", "王桂兰 出席，李志强 出席，马䶮 请假2"),
        ("【请假】王桂兰、李志强", "王桂兰 请假2，李志强 请假2"),
        ("王桂兰（请假）、李志强、马䶮（缺席）", "王桂兰 请假2，马䶮 缺席，李志强 出席"),
        ("请假：王桂兰（病假半天）、李志强（事假）", "王桂兰 出席1，李志强 请假2"),
        ("王桂兰和李志强均请假", "王桂兰 请假2，李志强 请假2"),
        ("王桂兰未请假，李志强没有请假", "王桂兰 缺席，李志强 缺席"),
        ("王桂兰无故未到", "王桂兰 缺席"),
        ("王桂兰李志强请假", "王桂兰 请假2，李志强 请假2"),
        ("王桂兰因病，请假", "王桂兰 请假2"),
        ("马䶮迟到10分钟", "马䶮 迟到"),
        ("列席：马䶮", "马䶮 列席"),
        ("王桂兰全部请假", "王桂兰 请假2"),
        ("王桂兰、李志强，全部请假", "王桂兰 请假2，李志强 请假2"),
        ("参加人员 王桂兰 李志强 请假人员 马䶮", "王桂兰 出席，李志强 出席，马䶮 请假2"),
        ("参加：王桂兰 请假：马䶮", "王桂兰 出席，马䶮 请假2"),
        ("请假王桂兰李志强缺席马䶮", "王桂兰 请假2，李志强 请假2，马䶮 缺席"),
        ("王桂兰、李志强请假：有事", "王桂兰 请假2，李志强 请假2"),
        ("请假的有王桂兰、李志强", "王桂兰 请假2，李志强 请假2"),
        ("9月30日视察，王桂兰、李志强参加；马䶮请假（生病）", "王桂兰 出席，李志强 出席，马䶮 请假2"),
        ("迟到：王桂兰（10分钟）", "王桂兰 迟到"),
        ("王桂兰等3人请假", "王桂兰 请假2"),
    ]);
}

#[test]
fn half_days_of_leave() {
    check(&[
        ("王桂兰请假半天", "王桂兰 出席1"),
        ("王桂兰请假一天", "王桂兰 请假2"),
        ("王桂兰请假1.5天", "王桂兰 请假2"),
        ("王桂兰请半天假", "王桂兰 出席1"),
        ("王桂兰请了一天的病假", "王桂兰 请假2"),
        ("王桂兰上午请假", "王桂兰 出席1"),
        ("王桂兰请假（下午）", "王桂兰 出席1"),
        ("王桂兰、李志强请假半天，马䶮请假", "王桂兰 出席1，李志强 出席1，马䶮 请假2"),
        ("请假半天：王桂兰", "王桂兰 出席1"),
    ]);
    let congress = read_pasted("王桂兰请假半天，李志强请假一天，马䶮请假两天，周全请假", &known(), 4);
    let said: Vec<_> =
        congress.read.iter().map(|read| (read.said.attendance, read.said.leave_half_days)).collect();
    let part = Attendance::Present;
    assert_eq!(said, [(part, 1), (part, 2), (Attendance::Leave, 4), (Attendance::Leave, 4)]);
}

#[test]
fn all_but_some() {
    check(&[
        ("除王桂兰请假外，其余均出席", "王桂兰 请假2；其余 出席"),
        ("除王桂兰请假、李志强缺席外，其余代表全部到会。", "王桂兰 请假2，李志强 缺席；其余 出席"),
        ("除王桂兰（请假）、李志强（缺席）以外，其他代表均参加", "王桂兰 请假2，李志强 缺席；其余 出席"),
        ("除了王桂兰、李志强，其余出席", "问 王桂兰（不清楚）；问 李志强（不清楚）；其余 出席"),
        ("全体出席", "其余 出席"),
        ("出席：王桂兰、李志强；其余缺席", "王桂兰 出席，李志强 出席；其余 缺席"),
    ]);
    let pasted = read_pasted("张伟请假，王桂兰缺席，其余出席", &known(), 1);
    let rest: Vec<_> =
        pasted.read.iter().filter(|read| read.by_rest).map(|read| read.name.as_str()).collect();
    assert_eq!(rest, ["李志强", "阿依古丽·买买提", "欧阳海燕", "陈和", "周全", "周全有", "马䶮"]);
    assert_eq!(
        pasted.asked[0].candidates.len(),
        2,
        "neither 张伟 is one of the rest, nor who was not invited"
    );
}

#[test]
fn names_as_they_are_typed() {
    check(&[
        ("王 桂 兰、马　䶮请假", "王桂兰 请假2，马䶮 请假2"),
        ("阿依古丽•买买提、阿依古丽买买提", "阿依古丽·买买提 出席"),
        ("阿依古丽．买买提代表请假", "阿依古丽·买买提 请假2"),
        ("王桂兰代表、李志强同志、马䶮主任", "王桂兰 出席，李志强 出席，马䶮 出席"),
        ("东河村王桂兰，代表李志强", "王桂兰 出席，李志强 出席"),
        ("陈和、周全请假", "陈和 请假2，周全 请假2"),
        ("周全有请假，周全缺席", "周全有 请假2，周全 缺席"),
        ("周全都请假", "周全 请假2"),
        ("孙丽请假", "孙丽 请假2"),
        ("王桂兰;李志强;马䶮", "王桂兰 出席，李志强 出席，马䶮 出席"),
        ("王桂兰/李志强/马䶮", "王桂兰 出席，李志强 出席，马䶮 出席"),
    ]);
}

#[test]
fn what_is_not_certain_is_asked() {
    check(&[
        ("张伟请假", "问 张伟（同名）"),
        ("张伟（柳林村）请假", "张伟 请假2"),
        ("柳林村张伟请假", "张伟 请假2"),
        ("张伟(一组)请假", "张伟 请假2"),
        ("1.张伟\n2.张伟", "张伟 出席，张伟 出席"),
        ("张伟请假，张伟缺席", "问 张伟（同名）"),
        ("王桂兰香请假", "问 王桂兰香（不认识）"),
        ("小王桂兰请假", "问 小王桂兰（不认识）"),
        ("王兰桂、李志", "问 王兰桂（不认识）；问 李志（不认识）"),
        ("张书记请假", "问 张书记（不认识）"),
        ("马?", "问 马?（不认识）"),
        ("王桂兰请假，王桂兰缺席", "问 王桂兰（矛盾）"),
        ("1.王桂兰\n2.李志强\n3.王桂兰请假", "李志强 出席；问 王桂兰（矛盾）"),
        ("王桂兰迟到、早退", "问 王桂兰（矛盾）"),
        ("王桂兰，参加\n王桂兰，迟到", "王桂兰 迟到"),
        ("王桂兰未到", "问 王桂兰（不清楚）"),
        ("王桂兰未参加，请假", "王桂兰 请假2"),
        ("王桂兰出差", "问 王桂兰（不清楚）"),
        ("王桂兰不请假", "问 王桂兰（不清楚）"),
        ("未到：王桂兰、李志强", "问 王桂兰（不清楚）；问 李志强（不清楚）"),
        ("王桂兰代李志强请假、马䶮", "马䶮 出席；未读 王桂兰代李志强"),
        ("王桂兰、马䶮请假，其中王桂兰请假半天", "马䶮 请假2；问 王桂兰（矛盾）"),
        ("今天下午的活动在镇政府三楼大会议室集合", "未读 在镇政府三楼大"),
        ("", ""),
        ("  \n\t\n", ""),
    ]);
    let near = |text: &str| {
        let pasted = read_pasted(text, &known(), 1);
        pasted.asked[0].candidates.iter().map(|one| one.name.clone()).collect::<Vec<_>>().join("、")
    };
    assert_eq!(near("王桂香请假"), "王桂兰");
    assert_eq!(near("王兰桂请假"), "王桂兰");
    assert_eq!(near("海燕请假"), "欧阳海燕");
    assert_eq!(near("张书记请假"), "张伟、张伟");
    assert_eq!(near("赵子龙请假"), "");
    let namesakes = read_pasted("张伟请假", &known(), 1);
    assert_eq!(namesakes.asked[0].candidates[1].detail, "柳林村，第三代表小组");
}

#[test]
fn columns_and_blocks_from_excel() {
    check(&[
        ("王桂兰\n李志强\n马䶮", "王桂兰 出席，李志强 出席，马䶮 出席"),
        ("王桂兰\t出席\n李志强\t请假\n马䶮\t缺席", "王桂兰 出席，李志强 请假2，马䶮 缺席"),
        (
            "序号\t姓名\t单位\t出席情况\n1\t王桂兰\t东河村\t√\n2\t李志强\t东河村\t请假半天\n3\t马䶮\t南庄村\t",
            "王桂兰 出席，李志强 出席1，马䶮 出席",
        ),
        ("1\t王 桂 兰\t13900001000\t到\n2\t马　䶮\t13900001001\t病假", "王桂兰 出席，马䶮 请假2"),
        (
            "姓名\t出席\t请假\t缺席\n王桂兰\t√\t\t\n李志强\t\t√\t\n马䶮\t\t\t1",
            "王桂兰 出席，李志强 请假2，马䶮 缺席",
        ),
        ("姓名\t村\t备注\n张伟\t柳林村\t请假\n张伟\t东河村\t", "张伟 请假2，张伟 出席"),
        (
            "姓名\t情况\n王桂兰\t不知道什么事\n赵云\t请假",
            "王桂兰 出席；问 赵云（不认识）；未读 王桂兰：不知道什么事",
        ),
        ("姓名\t签到\n王桂兰\t未到\n合计\t1", "问 王桂兰（不清楚）"),
        ("姓名\t上午\t备注\n王桂兰\t\t迟到\n王桂兰\t\t请假", "问 王桂兰（矛盾）"),
    ]);
}
