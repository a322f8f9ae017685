//! What a register says, whatever its layout: whose attendance of which activity, and what is wrong with its cells.

use std::collections::{BTreeMap, BTreeSet};

use super::dates::{self, Days, Span};
use crate::activities::Attended;
use crate::rosters::api::{EntryLeftOut, Field, Issue, IssueLevel};
use crate::rosters::clean::{Around, Cleaned, Raw, clean};
use crate::rosters::recognise::{Table, cell_name};
use crate::rosters::workbook::{Book, Cell, Sheet};
use crate::values::{Day, DutyKind};

/// A cell of the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The sheet, from 0 among the book's.
    pub sheet: usize,
    /// The row, from 0.
    pub row: u32,
    /// The column, from 0.
    pub column: u32,
}

impl Place {
    /// The cell's name in its sheet: C6.
    pub fn cell(self) -> String {
        cell_name(self.row, self.column)
    }
}

/// A name as it is written, with what tells namesakes apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// The name.
    pub written: String,
    /// Village and group beside it, or in brackets behind it.
    pub places: Vec<String>,
    /// 代表证号.
    pub card_no: Option<String>,
}

/// An activity of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Occasion {
    /// Where it stands first.
    pub place: Place,
    /// 活动名称.
    pub title: String,
    /// When.
    pub span: Span,
    /// Its kind, where a cell says it.
    pub kind: Option<DutyKind>,
    /// Its length in half-days, where a cell says it.
    pub half_days: Option<u32>,
    /// 地点.
    pub venue: Option<String>,
    /// 组织单位.
    pub organiser: Option<String>,
    /// 内容.
    pub content: Option<String>,
}

/// One deputy's attendance of one activity.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Where it stands.
    pub place: Place,
    /// Which name.
    pub name: usize,
    /// Which activity.
    pub occasion: usize,
    /// How.
    pub attended: Attended,
    /// 发言, where a column says it.
    pub spoke: Option<bool>,
    /// Who granted the leave.
    pub approved_by: Option<String>,
    /// Whether it waits for the office still; a register is approved where it says nothing of it.
    pub is_claimed: bool,
}

/// A problem at its cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where it stands.
    pub place: Place,
    /// Whose row.
    pub name: String,
    /// What is wrong.
    pub issue: Issue,
}

/// Something that is not imported.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// Where it stands.
    pub place: Place,
    /// Whose, or which activity.
    pub name: String,
    /// Why, in a sentence.
    pub why: String,
    /// Whether the secretary said so; else something has to be said first.
    pub is_chosen: bool,
}

/// All that the sheets say.
#[derive(Debug, Default)]
pub struct Entries {
    /// The names, each once.
    pub names: Vec<Name>,
    /// The activities, each once.
    pub occasions: Vec<Occasion>,
    /// The attendances.
    pub entries: Vec<Entry>,
    /// What is wrong or doubtful.
    pub problems: Vec<Problem>,
    /// Marks nobody explained: how many cells have it, and the first.
    pub marks: BTreeMap<String, (u32, Place)>,
    /// What the reader must tell.
    pub notes: Vec<String>,
    /// By sheet: 一月! where several sheets are read.
    labels: Vec<String>,
    known_names: BTreeMap<Name, usize>,
    told: BTreeSet<String>,
}

impl Entries {
    /// Nothing yet, with what the cells of each sheet are called by.
    pub fn labelled(labels: Vec<String>) -> Self {
        Self { labels, ..Self::default() }
    }

    /// The place of a name among all.
    pub fn name(&mut self, name: Name) -> usize {
        *self.known_names.entry(name).or_insert_with_key(|name| {
            self.names.push(name.clone());
            self.names.len() - 1
        })
    }

    /// The place of an activity among all: its days, title and kind say which it is; what one row leaves out another adds.
    pub fn occasion(&mut self, occasion: Occasion) -> usize {
        let same = |known: &Occasion| {
            (known.span, &known.title, known.kind) == (occasion.span, &occasion.title, occasion.kind)
        };
        let Some(at) = self.occasions.iter().position(same) else {
            self.occasions.push(occasion);
            return self.occasions.len() - 1;
        };
        let known = &mut self.occasions[at];
        known.half_days = known.half_days.max(occasion.half_days);
        known.venue = known.venue.take().or(occasion.venue);
        known.organiser = known.organiser.take().or(occasion.organiser);
        known.content = known.content.take().or(occasion.content);
        at
    }

    /// Notes something once.
    pub fn note(&mut self, note: String) {
        if self.told.insert(note.clone()) {
            self.notes.push(note);
        }
    }

    /// Whether something is said for the first time.
    pub fn is_first(&mut self, what: String) -> bool {
        self.told.insert(what)
    }

    /// One more cell with a mark nobody explained.
    pub fn ask_mark(&mut self, mark: String, place: Place) {
        self.marks.entry(mark).or_insert((0, place)).0 += 1;
    }

    /// A cell as the secretary finds it: C6, or 一月!C6.
    pub fn shown(&self, place: Place) -> String {
        let label = self.labels.get(place.sheet).map_or("", String::as_str);
        format!("{label}{}", place.cell())
    }

    /// What is left out, as it is told.
    pub fn told(&self, left_out: LeftOut) -> EntryLeftOut {
        EntryLeftOut { cell: self.shown(left_out.place), name: left_out.name, why: left_out.why }
    }

    /// Whether nothing was found at all.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.problems.is_empty()
    }

    /// Whether a cell has a problem already.
    pub fn has_problem(&self, place: Place) -> bool {
        self.problems.iter().any(|problem| problem.place == place)
    }
}

/// A cell being read, with what is around it.
#[derive(Clone, Copy)]
pub struct At<'a> {
    /// Where it stands.
    pub place: Place,
    /// What it is about.
    pub field: Field,
    /// Whose row, or which activity's column.
    pub name: &'a str,
}

impl Entries {
    /// Keeps an error.
    pub fn error(&mut self, at: At<'_>, code: &str, message: impl Into<String>, raw: impl Into<String>) {
        self.problem(at, IssueLevel::Error, code, message.into(), raw.into());
    }

    /// Keeps a warning.
    pub fn warning(&mut self, at: At<'_>, code: &str, message: impl Into<String>, raw: impl Into<String>) {
        self.problem(at, IssueLevel::Warning, code, message.into(), raw.into());
    }

    fn problem(&mut self, at: At<'_>, level: IssueLevel, code: &str, message: String, raw: String) {
        let cell = at.place.cell();
        let issue = Issue { cell, field: Some(at.field), level, code: code.to_owned(), message, raw };
        self.problems.push(Problem { place: at.place, name: at.name.to_owned(), issue });
    }

    /// What a cell holds; an error in it, or a formula without a value, is a problem.
    pub fn raw<'b>(&mut self, book: &'b Book, cell: Option<Cell>, at: At<'_>) -> Option<Raw<'b>> {
        match cell? {
            Cell::Error(text) => {
                let raw = book.text(text).to_owned();
                let message = format!("这一格是公式错误 {raw}，没有导入，请填上内容。");
                self.error(at, "cell_error", message, raw);
                None
            }
            Cell::Uncalculated => {
                let message = "这一格的公式没有计算结果，没有导入，请在 WPS 或 Excel 里打开保存一次。";
                self.error(at, "formula_no_value", message, "");
                None
            }
            cell => Raw::of(book, cell),
        }
    }

    /// A cell's value by its field's own rule.
    pub fn value(&mut self, raw: Option<Raw<'_>>, at: At<'_>, today: Day) -> Option<String> {
        let raw = raw?;
        let around = Around { today, short_months: false, lost_tails: false };
        match clean(at.field, raw, &around) {
            Cleaned::Blank => None,
            Cleaned::Good(value) => Some(value.to_string()),
            Cleaned::Doubtful(doubt) => {
                self.problem(at, doubt.level, doubt.code, doubt.message, raw.words().into_owned());
                doubt.value.map(|value| value.to_string())
            }
        }
    }

    /// The days that were read, or what is wrong with them.
    pub fn span(&mut self, days: Days, at: At<'_>, raw: &str) -> Option<Span> {
        let (code, message) = match days {
            Days::On { span, year_assumed } => {
                if year_assumed && self.is_first(format!("year {} {raw}", at.place.sheet)) {
                    let message = format!("日期没有写年份，按标题里的 {} 年登记，请核对。", span.from.year());
                    self.warning(at, "year_assumed", message, raw);
                }
                return Some(span);
            }
            Days::Serial(day) => {
                if self.is_first(format!("serial {} {raw}", at.place.sheet)) {
                    let message = format!("这一格是数字，按日期 {day} 登记，请核对。");
                    self.warning(at, "date_serial_guess", message, raw);
                }
                return Some(Span { from: day, to: day });
            }
            Days::WithoutYear => {
                ("date_without_year", "日期没有写年份，标题里也没有，请写成 2026-03-05 的样子。")
            }
            Days::WithoutDay => ("date_without_day", "没有写是哪一天，请写成 2026-03-05 的样子。"),
            Days::Impossible => ("date_impossible", "没有这样的日期，请核对。"),
            Days::Unread => ("date_unread", "日期看不明白，请写成 2026-03-05 的样子。"),
        };
        self.error(at, code, message, raw);
        None
    }
}

/// A name with what stands in brackets behind it: 王芳（东河村）.
pub fn named(written: &str, places: Vec<String>, card_no: Option<String>) -> Name {
    let Some((plain, aside)) = written.split_once(['（', '(']) else {
        return Name { written: written.to_owned(), places, card_no };
    };
    let aside = aside.trim_end_matches(['）', ')']);
    let is_place = |part: &&str| !matches!(*part, "女" | "男" | "") && !part.ends_with('族');
    let beside = aside.split(['，', ',', '、', ' ']).filter(is_place).map(str::to_owned);
    Name { written: plain.to_owned(), places: places.into_iter().chain(beside).collect(), card_no }
}

/// The year a sheet's dates may go without: in the rows down to its heads, in its name, or in the file's.
pub fn year_of(book: &Book, sheet: &Sheet, table: &Table, file: &str) -> Option<i32> {
    let last = table.header.last().copied().unwrap_or(0);
    let above = sheet.rows.iter().take_while(|row| row.row <= last);
    let titles = above.flat_map(|row| sheet.cells_of(row)).map(|cell| book.shown(cell.cell));
    let mut named = titles.chain(sheet.name.clone()).chain([file.to_owned()]);
    named.find_map(|words| dates::year_in(&words))
}
