//! The words of sign-up lists and their meaning; lengths of leave.

/// How somebody attended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// 出席.
    Present,
    /// 请假.
    Leave,
    /// 缺席.
    Absent,
    /// 迟到.
    Late,
    /// 早退.
    LeftEarly,
    /// 列席.
    Observer,
    /// 未到, 来不了: was leave asked for or not?
    Unclear,
}

/// What a word does in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Says how somebody attended.
    Status(Status),
    /// 其余.
    Rest,
    /// 全体.
    All,
    /// 除.
    Except,
    /// 以外.
    Outside,
    /// 和, 以及.
    Join,
    /// 代表, 书记: beside a name.
    Title,
    /// Says nothing.
    Filler,
}

use Status::{Absent, Late, Leave, LeftEarly, Observer, Present, Unclear};

const WORDS: &[(Word, &str)] = &[
    (
        Word::Status(Leave),
        "请假 请了假 请过假 告假 病假 事假 产假 公假 婚假 丧假 年假 陪产假 请病假 请事假 请公假",
    ),
    (
        Word::Status(Absent),
        "缺席 缺会 旷会 缺勤 未请假 没请假 没有请假 未经请假 无故缺席 无故未到 无故不到 无故未参加 \
         未请假缺席 未请假未到",
    ),
    (
        Word::Status(Unclear),
        "未到 未到会 未到场 未参加 未参会 未出席 未签到 未能参加 未能出席 未能到会 没到 没来 \
         没参加 没有到 没有来 没有参加 没能参加 不参加 不能参加 不能出席 不能到会 不能来 无法参加 \
         无法出席 无法到会 参加不了 来不了 去不了 到不了 不去 不来 不到 不请假 出差",
    ),
    (
        Word::Status(Present),
        "出席 参加 参会 到会 到场 已到 签到 出勤 实到 到齐 全勤 准时参加 按时参加 准时到会 \
         按时到会 能参加 可以参加 报名 已签到 到了",
    ),
    (Word::Status(Late), "迟到 晚到"),
    (Word::Status(LeftEarly), "早退 提前离会 提前离开 提前退场 中途离开 中途离会"),
    (Word::Status(Observer), "列席"),
    (Word::Rest, "其余 其他 其它 剩余 剩下 余下 另外 其他人 其余人"),
    (Word::All, "全体 全部 所有 大家"),
    (Word::Except, "除 除了"),
    (Word::Outside, "外 以外 之外"),
    (Word::Join, "和 与 及 跟 以及"),
    (
        Word::Title,
        "代表 同志 主任 副主任 书记 副书记 主席 副主席 镇长 副镇长 老师 医生 院长 校长 站长 \
         所长 组长 副组长 委员 先生 女士 人大代表 经理 总经理 理事长 支书 会计 村民 居民 \
         村民小组长",
    ),
    (
        Word::Filler,
        "均 都 也 已 皆 已经 人 名 位 个 的 是 为 有 等 共 共有 合计 总计 人员 名单 情况 \
         如下 分别 应到 应出席 应参加 会议 本次 此次 活动 收到 好的 准时 按时 全程 今天 明天 \
         后天 昨天 今日 明日 时间 地点 会议室 集合 通知 请大家 请各位 谢谢 其中 视察 调研 培训 \
         学习 走访 检查 座谈 接待 生病 住院 者 经批准 批准 备注 姓名 序号 外出 有事 家中有事 \
         家里有事 代表们 同志们 签到表 统计 出勤情况 出席情况",
    ),
];

/// The longest word that stands at a place, and how many letters it has.
pub fn word_at(text: &[char], at: usize) -> Option<(Word, usize)> {
    let mut found: Option<(Word, usize)> = None;
    for (word, spellings) in WORDS {
        for spelling in spellings.split(' ') {
            let count = spelling.chars().count();
            let is_longer = found.is_none_or(|(_, longest)| count > longest);
            if is_longer && stands_at(text, at, spelling) {
                found = Some((*word, count));
            }
        }
    }
    found
}

/// Whether the text reads so from a place on.
pub fn stands_at(text: &[char], at: usize, spelling: &str) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    let mut letters = rest.iter();
    spelling.chars().all(|wanted| letters.next() == Some(&wanted))
}

/// One letter that alone in a cell of a table says how somebody attended.
pub fn cell_word(cell: &str) -> Option<Status> {
    Some(match cell {
        "√" | "✓" | "✔" | "☑" | "✅" | "到" => Present,
        "假" => Leave,
        "缺" | "旷" => Absent,
        "迟" => Late,
        "早" => LeftEarly,
        _ => return None,
    })
}

/// A length of leave at a place, in half-days, and how many letters it has: 半天, 一天半, 1.5天, 3个半天, 上午.
pub fn half_days_at(text: &[char], at: usize) -> Option<(u32, usize)> {
    for (spelling, half_days) in
        [("半天", 1), ("半日", 1), ("上午", 1), ("下午", 1), ("全天", 2), ("一整天", 2)]
    {
        if stands_at(text, at, spelling) {
            return Some((half_days, spelling.chars().count()));
        }
    }
    let (halves, letters) = number_at(text, at)?;
    for (unit, half_days) in [("个半天", halves / 2), ("天半", halves + 1), ("天", halves)] {
        if stands_at(text, at + letters, unit) {
            return (half_days >= 1).then_some((half_days, letters + unit.chars().count()));
        }
    }
    None
}

/// Leave with its length inside: 请半天假, 请了一天的病假, 半天假. Its half-days, and how many letters it has.
pub fn leave_at(text: &[char], at: usize) -> Option<(u32, usize)> {
    let is_asked = text.get(at) == Some(&'请');
    let mut end = at + usize::from(is_asked);
    end += usize::from(is_asked && text.get(end) == Some(&'了'));
    let (half_days, letters) = half_days_at(text, end)?;
    end += letters;
    end += usize::from(text.get(end) == Some(&'的'));
    end += usize::from(matches!(text.get(end), Some('病' | '事' | '公')));
    let is_leave = text.get(end) == Some(&'假') && !matches!(text.get(end + 1), Some('期' | '日'));
    is_leave.then_some((half_days, end + 1 - at))
}

/// A number at a place, doubled, so that halves are whole; 一, 两, 10, 1.5.
fn number_at(text: &[char], at: usize) -> Option<(u32, usize)> {
    let rest = text.get(at..)?;
    let digits = rest.iter().take_while(|letter| letter.is_ascii_digit()).count();
    if digits == 0 {
        let chinese = "一二三四五六七八九十".chars().position(|letter| Some(&letter) == rest.first());
        let number = chinese.map(|at| at + 1).or((rest.first() == Some(&'两')).then_some(2))?;
        return Some((u32::try_from(number).ok()? * 2, 1));
    }
    let whole: u32 = rest.get(..digits.min(3))?.iter().collect::<String>().parse().ok()?;
    let is_halved = rest.get(digits) == Some(&'.') && rest.get(digits + 1).is_some_and(char::is_ascii_digit);
    if is_halved {
        let halves = u32::from(rest.get(digits + 1) == Some(&'5'));
        return Some((whole * 2 + halves, digits + 2));
    }
    Some((whole * 2, digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_counts() {
        let word = |text: &str| word_at(&text.chars().collect::<Vec<_>>(), 0);
        assert_eq!(word("未请假"), Some((Word::Status(Absent), 3)));
        assert_eq!(word("请假一天"), Some((Word::Status(Leave), 2)));
        assert_eq!(word("未到会"), Some((Word::Status(Unclear), 3)));
        assert_eq!(word("外出务工"), Some((Word::Filler, 2)));
        assert_eq!(word("张三"), None);
    }

    #[test]
    fn leave_may_have_its_length_inside() {
        let leave = |text: &str| leave_at(&text.chars().collect::<Vec<_>>(), 0);
        assert_eq!(leave("请半天假"), Some((1, 4)));
        assert_eq!(leave("请了一天的病假，"), Some((2, 7)));
        assert_eq!(leave("半天事假"), Some((1, 4)));
        assert_eq!(leave("一天假期"), None);
        assert_eq!(leave("请一天"), None);
        assert_eq!(leave("请假"), None);
    }

    #[test]
    fn lengths_of_leave_are_half_days() {
        for (written, expected) in [
            ("半天", Some(1)),
            ("一天", Some(2)),
            ("1天", Some(2)),
            ("两天", Some(4)),
            ("一天半", Some(3)),
            ("1.5天", Some(3)),
            ("0.5天", Some(1)),
            ("3个半天", Some(3)),
            ("下午", Some(1)),
            ("全天", Some(2)),
            ("0天", None),
            ("三人", None),
            ("天", None),
        ] {
            let text: Vec<char> = written.chars().collect();
            let found = half_days_at(&text, 0);
            assert_eq!(found.map(|found| found.0), expected, "{written}");
            assert!(found.is_none_or(|found| found.1 == text.len()), "{written}");
        }
    }
}
