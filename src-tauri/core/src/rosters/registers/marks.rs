//! What the marks of one sheet mean: by themselves, by the sheet's legend, or as the secretary said.

use crate::activities::{Attended, CellSays, read_cell, read_legend};
use crate::rosters::api::{MarkChoice, MarkMeans};
use crate::rosters::clean::{Raw, bare, is_placeholder};
use crate::rosters::workbook::{Book, Sheet};
use crate::values::Review;

/// A mark is so long at most; longer words are a problem of their cell alone.
const MOST_LETTERS: usize = 4;

/// What a mark says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing of anybody.
    Nothing,
    /// How somebody attended.
    Attended(Attended),
    /// Did not come, which may be 请假 or 缺席.
    Unclear,
    /// A short mark nobody explained, in one spelling.
    Asked(String),
    /// Words that are no mark.
    Unread,
}

/// The marks of a sheet.
pub struct Marks<'a> {
    legend: Vec<(char, Attended)>,
    said: &'a [MarkChoice],
}

impl<'a> Marks<'a> {
    /// With the sheet's legend, wherever it stands, and what the secretary said.
    pub fn of(book: &Book, sheet: &Sheet, said: &'a [MarkChoice]) -> Self {
        let texts = sheet.cells.iter().filter_map(|at| match Raw::of(book, at.cell) {
            Some(Raw::Words(words)) if words.chars().count() > 2 => Some(words),
            _ => None,
        });
        let legend = texts.map(read_legend).max_by_key(Vec::len).unwrap_or_default();
        Self { legend, said }
    }

    /// Reads a cell that is not empty.
    pub fn read(&self, raw: Raw<'_>) -> Mark {
        let words = raw.words();
        let mark = bare(&words).into_owned();
        if let Some(choice) = self.said.iter().find(|choice| bare(&choice.mark) == mark) {
            return meaning(choice.means).map_or(Mark::Nothing, Mark::Attended);
        }
        match read_cell(&words, &self.legend) {
            CellSays::Attended(attended) => Mark::Attended(attended),
            CellSays::Unclear => Mark::Unclear,
            CellSays::Unread if is_placeholder(&words) => Mark::Nothing,
            CellSays::Unread if mark.chars().count() <= MOST_LETTERS => Mark::Asked(mark),
            CellSays::Unread => Mark::Unread,
        }
    }
}

/// What is told of an attendance that was returned.
pub const RETURNED: &str = "这一条已经退回，没有导入，请代表补充以后再登记。";

/// How far an attendance has come under review, as our own tables say it.
pub fn review_named(words: &str) -> Option<Review> {
    Review::ALL.iter().copied().find(|review| review.in_chinese() == words)
}

/// A mark of our own table across with what it says of review behind it: 出席（待审核）.
pub fn without_review(words: &str) -> Option<(&str, Review)> {
    let (mark, review) = words.trim().strip_suffix('）')?.rsplit_once('（')?;
    review_named(review).map(|review| (mark, review))
}

fn meaning(means: MarkMeans) -> Option<Attended> {
    Some(match means {
        MarkMeans::Present => Attended::PRESENT,
        MarkMeans::Leave => Attended::LEAVE,
        MarkMeans::HalfDayLeave => Attended::HALF_DAY_LEAVE,
        MarkMeans::Absent => Attended::ABSENT,
        MarkMeans::Late => Attended::LATE,
        MarkMeans::LeftEarly => Attended::LEFT_EARLY,
        MarkMeans::Observer => Attended::OBSERVER,
        MarkMeans::Nothing => return None,
    })
}
