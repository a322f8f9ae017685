//! Which kind an activity is: as a cell says it, or as its title does where it says one kind and no other.

use crate::rosters::clean::bare;
use crate::values::DutyKind;

/// Words that say a kind. Longer ones come first: 镇长接待日 is no 接待.
const WORDS: &[(DutyKind, &str)] = &[
    (DutyKind::LawCheck, "执法检查"),
    (DutyKind::Inquiry, "专题询问 询问"),
    (DutyKind::DepartmentBallot, "满意度测评 工作评议 测评"),
    (DutyKind::MayorsDay, "镇长接待日 乡长接待日 面对面"),
    (DutyKind::PresidiumMeeting, "主席团会议 主席团"),
    (DutyKind::CongressSession, "人民代表大会会议 人民代表大会 人代会 人大会议"),
    (DutyKind::GroupActivity, "代表小组活动 小组活动 小组会议"),
    (DutyKind::DutyReport, "述职评议 述职"),
    (DutyKind::Reception, "接待选民 接待群众 接待日 接待"),
    (DutyKind::Visit, "走访选民 走访群众 走访 入户"),
    (DutyKind::Mediation, "化解矛盾 矛盾化解 矛盾纠纷 调解"),
    (DutyKind::Aid, "扶弱济困 帮扶 慰问"),
    (DutyKind::GoodDeed, "办实事 办好事 好事实事"),
    (DutyKind::Charity, "公益活动 公益 志愿服务 志愿 捐款 捐赠"),
    (DutyKind::Training, "学习培训 集中培训 培训 轮训 集中学习 学习"),
    (DutyKind::Research, "专题调研 调研"),
    (DutyKind::Inspection, "视察"),
    (DutyKind::Publicity, "宣传 宣讲"),
    (DutyKind::OtherMeeting, "其他会议 列席会议 座谈会"),
];

/// The kind a cell of 类别 names.
pub fn named(words: &str) -> Option<DutyKind> {
    let bare = bare(words);
    if bare == DutyKind::Other.in_chinese() {
        return Some(DutyKind::Other);
    }
    let is_named = |(kind, spellings): &&(DutyKind, &str)| {
        kind.in_chinese() == bare || spellings.split(' ').any(|spelling| spelling == bare)
    };
    WORDS.iter().find(is_named).map(|(kind, _)| *kind).or_else(|| in_title(&bare))
}

/// The kind a title says; none where it says several or none.
pub fn in_title(title: &str) -> Option<DutyKind> {
    let mut rest = bare(title).into_owned();
    let mut found = None;
    for (kind, spellings) in WORDS {
        let Some(spelling) = spellings.split(' ').find(|spelling| rest.contains(spelling)) else { continue };
        if found.is_some() {
            return None;
        }
        found = Some(*kind);
        rest = rest.replace(spelling, " ");
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_says_one_kind_or_is_asked_about() {
        for (title, kind) in [
            ("清河镇第十九届人民代表大会第六次会议", Some(DutyKind::CongressSession)),
            ("主席团第三次会议", Some(DutyKind::PresidiumMeeting)),
            ("视察饮水安全工程", Some(DutyKind::Inspection)),
            ("食品安全执法检查", Some(DutyKind::LawCheck)),
            ("镇长接待日", Some(DutyKind::MayorsDay)),
            ("代表接待日活动", Some(DutyKind::Reception)),
            ("视察调研乡村振兴", None),
            ("第一小组赴东河村", None),
            ("春节联欢", None),
        ] {
            assert_eq!(in_title(title), kind, "{title}");
        }
        assert_eq!(named("视察"), Some(DutyKind::Inspection));
        assert_eq!(named("其他"), Some(DutyKind::Other));
        assert_eq!(named("闲聊"), None);
    }
}
