//! One cell of a register: how somebody attended, in a word or by a mark, and the legend that says what marks mean.

use super::answer::fitted;
use super::names::Names;
use super::table::{Said, said};
use super::words::{Status, Word, cell_word, word_at};
use crate::activities::api::SaidAttendance;

/// Marks that offices use for different things: none is read without a legend.
const MARKS: &[char] = &[
    '√', '✓', '✔', '☑', '○', '◯', '〇', '×', '✗', '✕', '✘', '△', '▲', '●', '◎', '☆', '★', '□', '■', '+', '#',
    '*', '—',
];

/// How somebody attended, before the length of the activity is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attended {
    status: Status,
    half_days: Option<u32>,
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellSays {
    /// How somebody attended.
    Attended(Attended),
    /// Did not come (未到, 没来), which may be 请假 or 缺席.
    Unclear,
    /// A mark or words without a known meaning.
    Unread,
}

impl Attended {
    /// 出席.
    pub const PRESENT: Self = Self::of(Status::Present);
    /// 请假, for all of it.
    pub const LEAVE: Self = Self::of(Status::Leave);
    /// 请假, for half a day.
    pub const HALF_DAY_LEAVE: Self = Self { status: Status::Leave, half_days: Some(1) };
    /// 缺席.
    pub const ABSENT: Self = Self::of(Status::Absent);
    /// 迟到.
    pub const LATE: Self = Self::of(Status::Late);
    /// 早退.
    pub const LEFT_EARLY: Self = Self::of(Status::LeftEarly);
    /// 列席.
    pub const OBSERVER: Self = Self::of(Status::Observer);

    const fn of(status: Status) -> Self {
        Self { status, half_days: None }
    }

    /// With so many half-days of leave, where it is leave.
    #[must_use]
    pub fn for_half_days(self, half_days: u32) -> Self {
        let half_days = (self.status == Status::Leave).then_some(half_days).or(self.half_days);
        Self { half_days, ..self }
    }

    /// Half-days of leave, where they are written.
    pub fn leave_half_days(self) -> Option<u32> {
        self.half_days.filter(|_| self.status == Status::Leave)
    }

    /// Fitted to an activity: leave for all of it is 请假, for a part of it the deputy came for the rest.
    pub fn fitted(self, half_days: u32) -> SaidAttendance {
        fitted(self.status, self.half_days, half_days.max(1))
    }
}

/// Reads a cell that is not empty; `legend` says what marks mean.
pub fn read_cell(words: &str, legend: &[(char, Attended)]) -> CellSays {
    let words: String = words.chars().filter(|letter| !letter.is_whitespace()).collect();
    let mut letters = words.chars();
    if let (Some(mark), None) = (letters.next(), letters.next())
        && let Some((_, attended)) = legend.iter().find(|(known, _)| *known == mark)
    {
        return CellSays::Attended(*attended);
    }
    match said(&words, &Names::of(&[])) {
        Said::Status(Status::Unclear, _) => CellSays::Unclear,
        Said::Status(status, half_days) => CellSays::Attended(Attended { status, half_days }),
        Said::Nothing | Said::Other => CellSays::Unread,
    }
}

/// What a text says of marks: √出席 ○请假 ×缺席, or 出席“√”、请假“○”. Nothing where it says it of a mark twice, or of
/// one mark alone without saying that this is what it means: √迟到 is somebody's cell.
pub fn read_legend(text: &str) -> Vec<(char, Attended)> {
    let letters: Vec<char> = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let (mut marks, mut statuses, mut marks_first) = (Vec::new(), Vec::new(), None);
    let mut at = 0;
    while at < letters.len() {
        let mark = MARKS.contains(&letters[at]).then(|| letters[at]);
        let status = status_at(&letters, at);
        if let Some(mark) = mark {
            marks_first.get_or_insert(true);
            marks.push(mark);
        } else if let Some((status, _)) = status {
            marks_first.get_or_insert(false);
            statuses.push(status);
        }
        // A second one of a sort running is no legend: 出席、请假用“√”.
        let ahead = if marks_first == Some(true) { marks.len() } else { statuses.len() };
        let behind = if marks_first == Some(true) { statuses.len() } else { marks.len() };
        if ahead > behind + 1 || behind > ahead {
            return Vec::new();
        }
        at += status.map_or(1, |(_, length)| length);
    }
    let is_doubled = |at: usize| marks[..at].contains(&marks[at]);
    let explains = marks.len() > 1 || ["表示", "说明", "图例", "注："].iter().any(|word| text.contains(word));
    if !explains || marks.is_empty() || marks.len() != statuses.len() || (0..marks.len()).any(is_doubled) {
        return Vec::new();
    }
    marks.into_iter().zip(statuses.into_iter().map(Attended::of)).collect()
}

/// A word of attendance at a place, and how many letters it has; one letter (假, 缺) only where it ends the word.
fn status_at(letters: &[char], at: usize) -> Option<(Status, usize)> {
    match word_at(letters, at) {
        Some((Word::Status(status), length)) if status != Status::Unclear => return Some((status, length)),
        Some((_, length)) if length > 1 => return None,
        _ => {}
    }
    let alone = |next: Option<&char>| next.is_none_or(|next| !super::names::is_han(*next));
    let word = cell_word(&letters[at].to_string()).filter(|_| alone(letters.get(at + 1)))?;
    (!MARKS.contains(&letters[at])).then_some((word, 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Attendance;

    fn check(words: &str, expected: CellSays) {
        assert_eq!(read_cell(words, &[]), expected, "{words}");
    }

    #[test]
    fn words_and_ticks_are_read_and_other_marks_are_not() {
        for present in ["√", "✓", " ✔ ", "出席", "到会", "出　席", "已签到"] {
            check(present, CellSays::Attended(Attended::PRESENT));
        }
        check("请假", CellSays::Attended(Attended::LEAVE));
        check("事假", CellSays::Attended(Attended::LEAVE));
        for half_a_day in ["请假半天", "请假（半天）", "请假1个半天", "半天假", "请半天假", "上午请假"]
        {
            check(half_a_day, CellSays::Attended(Attended::HALF_DAY_LEAVE));
        }
        for two in ["请假（2个半天）", "请假2个半天", "请假一天", "请假（1天）"] {
            check(two, CellSays::Attended(Attended::LEAVE.for_half_days(2)));
        }
        check("缺席", CellSays::Attended(Attended::ABSENT));
        check("迟到", CellSays::Attended(Attended::LATE));
        check("早退", CellSays::Attended(Attended::LEFT_EARLY));
        check("列席", CellSays::Attended(Attended::OBSERVER));
        check("未到", CellSays::Unclear);
        for unread in ["○", "×", "△", "半天", "1", "？", "出席请假", "王芳"] {
            check(unread, CellSays::Unread);
        }
    }

    #[test]
    fn a_legend_gives_marks_their_meaning() {
        let known = |text: &str| {
            let marks = read_legend(text).into_iter();
            marks.map(|(mark, attended)| (mark, attended.fitted(1).attendance)).collect::<Vec<_>>()
        };
        let three = vec![('√', Attendance::Present), ('○', Attendance::Leave), ('×', Attendance::Absent)];
        assert_eq!(known("注：√表示出席"), [('√', Attendance::Present)]);
        for text in [
            "√出席 ○请假 ×缺席",
            "注：“√”表示出席，“○”表示请假，“×”表示缺席。",
            "出席√、请假○、缺席×",
            "说明：出席：√；请假：○；缺席：×",
            "√:到 ○:假 ×:缺",
        ] {
            assert_eq!(known(text), three, "{text}");
        }
        for none in ["出席、请假用“√”", "√出席 √请假", "二〇二六年", "", "缺席的请注明原因", "×", "√迟到"]
        {
            assert_eq!(known(none), [], "{none}");
        }
        let legend = read_legend("√出席 ○请假 ×缺席");
        assert_eq!(read_cell("×", &legend), CellSays::Attended(Attended::ABSENT));
        assert_eq!(read_cell("△", &legend), CellSays::Unread);
    }

    #[test]
    fn leave_for_a_part_is_attendance_with_leave() {
        let fitted = |attended: Attended, half_days| {
            let said = attended.fitted(half_days);
            (said.attendance, said.leave_half_days)
        };
        assert_eq!(fitted(Attended::HALF_DAY_LEAVE, 2), (Attendance::Present, 1));
        assert_eq!(fitted(Attended::HALF_DAY_LEAVE, 1), (Attendance::Leave, 1));
        assert_eq!(fitted(Attended::LEAVE, 4), (Attendance::Leave, 4));
        assert_eq!(fitted(Attended::ABSENT, 4), (Attendance::Absent, 0));
    }
}
