//! The long layout: a row a deputy and activity, the activity's cells often merged or written once over its block.

use super::dates::{self, Span};
use super::entries::{At, Entries, Entry, Occasion, Place, named, year_of};
use super::heads::ATTENDANCE;
use super::kinds;
use super::marks::{Mark, Marks, RETURNED, review_named};
use super::rows;
use crate::activities::Attended;
use crate::rosters::api::{Field, MarkChoice};
use crate::rosters::clean::{Raw, bare};
use crate::rosters::recognise::{Origin, Spread, Table, head_words};
use crate::rosters::workbook::{Book, Cell, Sheet};
use crate::values::{Day, Review};

/// No activity lasts longer; the activities' own rules refuse more.
const MOST_HALF_DAYS: f64 = 200.0;

/// Reads a table into `entries`.
pub fn read(book: &Book, table: &Table, marks: &[MarkChoice], file: &str, today: Day, entries: &mut Entries) {
    let sheet = &book.sheets[table.sheet];
    let rows = rows::of_table(book, sheet, table, &ATTENDANCE);
    let marks = Marks::of(book, sheet, marks);
    let year = year_of(book, sheet, table, file);
    if !table.columns.iter().any(|(_, field)| *field == Field::Attendance) {
        entries.note("表里没有“出席情况”一列，列出的人都按出席登记。".to_owned());
    }
    let mut spread = Spread::new(book, sheet, table, &rows);
    for row in rows {
        let cells = spread.cells(sheet, row, table);
        let mut line = Line { book, sheet, table, row: row.row, cells, year, today, name: String::new() };
        line.read(&marks, entries);
    }
}

/// One row.
struct Line<'a> {
    book: &'a Book,
    sheet: &'a Sheet,
    table: &'a Table,
    row: u32,
    cells: Vec<(Option<Cell>, Origin)>,
    year: Option<i32>,
    today: Day,
    name: String,
}

impl<'a> Line<'a> {
    fn read(&mut self, marks: &Marks<'_>, entries: &mut Entries) {
        let written = self.value(Field::Deputy, entries);
        self.name = written.clone().unwrap_or_else(|| "（没有姓名）".to_owned());
        let occasion = self.occasion(entries);
        let attended = self.attended(marks, entries);
        let Some(written) = written else {
            self.missing(Field::Deputy, "name_missing", "这一行没有代表姓名，没有导入，请补上。", entries);
            return;
        };
        let review = self.review(entries);
        let (Some(occasion), Some(attended), Some(review)) = (occasion, attended, review) else { return };
        let places: Vec<String> = [Field::Village, Field::Group]
            .into_iter()
            .filter_map(|field| self.value(field, entries))
            .collect();
        let card_no = self.value(Field::CardNo, entries);
        let spoke = self.value(Field::Spoke, entries).map(|word| word == "是");
        let approved_by = self.value(Field::LeaveApprovedBy, entries);
        let entry = Entry {
            place: self.at(Field::Deputy).place,
            name: entries.name(named(&written, places, card_no)),
            occasion: entries.occasion(occasion),
            attended,
            spoke,
            approved_by,
            is_claimed: review == Review::Claimed,
        };
        entries.entries.push(entry);
    }

    fn at(&self, field: Field) -> At<'_> {
        let column = self.table.columns.iter().find(|(_, known)| *known == field);
        let column = column.map_or_else(|| self.first_column(), |(column, _)| *column);
        let place = Place { sheet: self.table.sheet, row: self.row, column };
        At { place, field, name: &self.name }
    }

    fn first_column(&self) -> u32 {
        self.table.columns.first().map_or(0, |(column, _)| *column)
    }

    fn has(&self, field: Field) -> bool {
        self.table.columns.iter().any(|(_, known)| *known == field)
    }

    fn raw(&self, field: Field, entries: &mut Entries) -> Option<Raw<'a>> {
        let place = self.table.columns.iter().position(|(_, known)| *known == field)?;
        let (cell, origin) = self.cells[place];
        let raw = entries.raw(self.book, cell, self.at(field))?;
        let told = match origin {
            Origin::Own | Origin::Merged => None,
            Origin::Ditto => Some(("ditto_expanded", "写着“同上”的格子")),
            Origin::Assumed => Some(("fill_down_assumed", "空着的格子")),
        };
        // Once a column: a block of sixty rows is one thing to look at.
        if let Some((code, which)) = told
            && entries.is_first(format!("{code} {} {place}", self.table.sheet))
        {
            let message = format!("从这一格起，这一列{which}都按上面一行的内容登记，请核对。");
            entries.warning(self.at(field), code, message, "");
        }
        Some(raw)
    }

    fn value(&self, field: Field, entries: &mut Entries) -> Option<String> {
        let raw = self.raw(field, entries);
        entries.value(raw, self.at(field), self.today)
    }

    fn missing(&self, field: Field, code: &str, message: &str, entries: &mut Entries) {
        let at = self.at(field);
        if !entries.has_problem(at.place) {
            entries.error(at, code, message, "");
        }
    }

    fn occasion(&self, entries: &mut Entries) -> Option<Occasion> {
        let title = self.value(Field::Title, entries);
        let span = self.span(title.as_deref(), entries);
        let Some(title) = title else {
            self.missing(Field::Title, "title_missing", "这一行没有活动名称，没有导入，请补上。", entries);
            return None;
        };
        let kind = self.value(Field::ActivityKind, entries);
        let known = kind.as_deref().and_then(kinds::named);
        if let (Some(kind), None) = (&kind, known)
            && entries.is_first(format!("kind {kind}"))
        {
            let message = format!("“{kind}”不是已有的活动类别，请在“查看变动”一步选择类别。");
            entries.warning(self.at(Field::ActivityKind), "kind_unknown", message, kind.clone());
        }
        let half_days = self.number(Field::HalfDays, 1.0, entries).ok()?;
        Some(Occasion {
            place: self.at(Field::Title).place,
            title,
            span: span?,
            kind: known,
            half_days: half_days.filter(|half_days| *half_days > 0),
            venue: self.value(Field::Place, entries),
            organiser: self.value(Field::Organiser, entries),
            content: self.value(Field::Content, entries),
        })
    }

    /// From the date's own cell, or from the title where no column is one of dates.
    fn span(&self, title: Option<&str>, entries: &mut Entries) -> Option<Span> {
        let Some(raw) = self.raw(Field::HeldOn, entries) else {
            let in_title = title.filter(|_| !self.has(Field::HeldOn));
            if let Some((days, _)) = in_title.and_then(|title| dates::in_words(title, self.year)) {
                return entries.span(days, self.at(Field::Title), title.unwrap_or(""));
            }
            self.missing(Field::HeldOn, "date_missing", "这一行没有活动日期，没有导入，请补上。", entries);
            return None;
        };
        let held = entries.span(dates::of_cell(raw, self.year), self.at(Field::HeldOn), &raw.words())?;
        let Some(raw) = self.raw(Field::EndsOn, entries) else { return Some(held) };
        let ends = entries.span(dates::of_cell(raw, self.year), self.at(Field::EndsOn), &raw.words())?;
        if ends.to < held.from {
            let message = "结束日期早于开始日期，请核对。";
            entries.error(self.at(Field::EndsOn), "date_impossible", message, raw.words());
            return None;
        }
        Some(Span { from: held.from, to: ends.to })
    }

    fn attended(&self, marks: &Marks<'_>, entries: &mut Entries) -> Option<Attended> {
        if !self.has(Field::Attendance) {
            return Some(Attended::PRESENT);
        }
        let at = self.at(Field::Attendance);
        let Some(raw) = self.raw(Field::Attendance, entries) else {
            let message = "这一行没有写出席情况，没有登记。";
            if !entries.has_problem(at.place) {
                entries.warning(at, "mark_missing", message, "");
            }
            return None;
        };
        let attended = attended(marks.read(raw), &raw.words(), at, entries)?;
        match self.leave_length(entries) {
            Some(Err(())) => None,
            Some(Ok(half_days)) if half_days > 0 => Some(attended.for_half_days(half_days)),
            _ => Some(attended),
        }
    }

    /// 待审核 stays so; what was returned is for the deputy to write anew.
    fn review(&self, entries: &mut Entries) -> Option<Review> {
        let said = self.value(Field::Review, entries);
        let review = said.as_deref().and_then(review_named).unwrap_or(Review::Approved);
        if review == Review::Returned {
            entries.warning(self.at(Field::Review), "returned", RETURNED, said.unwrap_or_default());
            return None;
        }
        Some(review)
    }

    /// 请假半天数 as it stands, 请假天数 doubled.
    fn leave_length(&self, entries: &mut Entries) -> Option<Result<u32, ()>> {
        let column = self.table.columns.iter().find(|(_, known)| *known == Field::LeaveLength)?.0;
        let head = head_words(self.book, self.sheet, &self.table.header, column);
        let number = self.number(Field::LeaveLength, if head.contains("半天") { 1.0 } else { 2.0 }, entries);
        match number {
            Ok(number) => number.map(Ok),
            Err(()) => Some(Err(())),
        }
    }

    /// A number of half-days, a cell's number being worth `worth` of them.
    fn number(&self, field: Field, worth: f64, entries: &mut Entries) -> Result<Option<u32>, ()> {
        let Some(raw) = self.raw(field, entries) else { return Ok(None) };
        let words = raw.words();
        let bare = bare(&words);
        let digits = bare.trim_end_matches("个半天").trim_end_matches("半天").trim_end_matches('天');
        let half_days = digits.parse::<f64>().map(|number| number * worth);
        match half_days {
            Ok(half_days) if half_days.fract() == 0.0 && (0.0..=MOST_HALF_DAYS).contains(&half_days) => {
                Ok(Some(half_days as u32))
            }
            _ => {
                let message = format!("“{}”不是半天的个数，请填数字，一天是 2 个半天。", words.trim());
                entries.error(self.at(field), "half_days_unread", message, words.trim());
                Err(())
            }
        }
    }
}

/// What a mark says, or the problem that it says nothing clear.
pub fn attended(mark: Mark, raw: &str, at: At<'_>, entries: &mut Entries) -> Option<Attended> {
    match mark {
        Mark::Attended(attended) => return Some(attended),
        Mark::Nothing => {}
        Mark::Unclear => {
            let message = format!("“{raw}”看不出是请假还是缺席，请改写成“请假”或“缺席”。");
            entries.error(at, "mark_unclear", message, raw);
        }
        Mark::Asked(mark) => {
            let message = format!("不知道“{raw}”表示什么，表里也没有说明，请选择它的意思。");
            entries.error(at, "mark_unknown", message, raw);
            entries.ask_mark(mark, at.place);
        }
        Mark::Unread => {
            let message = "看不出是怎样参加的，请写出席、请假、缺席、迟到、早退或列席。";
            entries.error(at, "mark_unread", message, raw);
        }
    }
    None
}
