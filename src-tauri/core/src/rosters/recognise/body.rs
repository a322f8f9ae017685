//! Which rows below the heads are people, and which are totals, footers, examples, sections and heads again.

use super::Table;
use super::heads::field_of;
use crate::rosters::api::Field;
use crate::rosters::clean::{Raw, bare, is_like_a_name};
use crate::rosters::workbook::{Book, CellAt, RowAt, Sheet};

/// What a row is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A deputy.
    Person,
    /// A deputy's facts without a name.
    Nameless,
    /// A line that says where the following people belong.
    Section(Field, String),
    /// Nobody.
    Other,
    /// Heads again, naming other columns.
    OtherHeads,
}

const EXAMPLES: [&str; 6] = ["示例", "样例", "范例", "填写例", "举例", "例：张三"];
const TOTALS: [&str; 6] = ["合计", "总计", "小计", "共计", "总数", "总人数"];
const FOOTERS: [&str; 22] = [
    "填表",
    "制表",
    "审核",
    "复核",
    "负责人",
    "注",
    "备注",
    "说明",
    "联系人",
    "填报",
    "单位(盖章)",
    "日期",
    "主管",
    "经办",
    "分管",
    "打印",
    "盖章",
    "校对",
    "签字",
    "联系电话",
    "统计",
    "抄送",
];

/// Tells rows apart, from the top down.
pub struct Body<'a> {
    book: &'a Book,
    sheet: &'a Sheet,
    table: &'a Table,
    name: u32,
    ended: bool,
    last_row: Option<u32>,
}

impl<'a> Body<'a> {
    /// The rows of a table.
    pub fn new(book: &'a Book, sheet: &'a Sheet, table: &'a Table) -> Self {
        let name =
            table.columns.iter().find(|(_, field)| *field == Field::Name).map_or(0, |(column, _)| *column);
        Self { book, sheet, table, name, ended: false, last_row: table.header.last().copied() }
    }

    /// What this row is.
    pub fn kind(&mut self, row: &RowAt) -> Kind {
        let cells = self.sheet.cells_of(row);
        let gap = self.last_row.is_some_and(|last| row.row > last + 1);
        self.last_row = Some(row.row);
        let name = self.raw(cells, self.name);
        // The common case first: a name that is one, and a fact beside it.
        if let Some(Raw::Words(words)) = name
            && is_like_a_name(words.split(['（', '(']).next().unwrap_or(words))
            && !is_head(words)
            && !is_example_word(words)
            && !starts_with(words, &TOTALS)
        {
            return self.named(row, cells, words, gap);
        }
        self.unusual(row, cells, name, gap)
    }

    fn named(&mut self, row: &RowAt, cells: &[CellAt], words: &str, gap: bool) -> Kind {
        let facts = self.facts(cells);
        if self.is_example(cells) || (facts == 0 && self.is_total(cells)) {
            return Kind::Other;
        }
        if facts > 0 {
            return Kind::Person;
        }
        if self.is_footer(cells) || self.ended {
            self.ended = true;
            return Kind::Other;
        }
        if cells.len() == 1 {
            return match section(words) {
                Some((field, text)) => Kind::Section(field, text),
                None if gap || self.is_wide(row.row) => Kind::Other,
                None => Kind::Person,
            };
        }
        Kind::Person
    }

    fn unusual(&mut self, row: &RowAt, cells: &[CellAt], name: Option<Raw<'_>>, gap: bool) -> Kind {
        if let Some(kind) = self.heads_again(cells) {
            return kind;
        }
        if self.is_column_numbers(cells, name) || self.is_example(cells) {
            return Kind::Other;
        }
        let facts = self.facts(cells);
        if facts < 2 && self.is_total(cells) {
            self.ended = true;
            return Kind::Other;
        }
        let error = matches!(
            crate::rosters::workbook::cell_in(cells, self.name),
            Some(crate::rosters::workbook::Cell::Error(_) | crate::rosters::workbook::Cell::Uncalculated)
        );
        if error && facts > 0 {
            return Kind::Person;
        }
        let Some(name) = name else {
            return self.nameless(row, cells, facts);
        };
        let words = name.words();
        if facts < 3 && self.is_footer(cells) {
            self.ended = true;
            return Kind::Other;
        }
        if facts == 0 {
            let alone = cells.len() <= 2 || self.is_wide(row.row);
            if let Some((field, text)) = section(&words).filter(|_| alone) {
                return Kind::Section(field, text);
            }
            if self.is_footer(cells)
                || words.contains(['：', ':'])
                || words.chars().count() > 12
                || self.ended
                || gap
            {
                self.ended = true;
                return Kind::Other;
            }
            if cells.len() == 1 {
                return Kind::Other;
            }
        }
        Kind::Person
    }

    fn nameless(&mut self, row: &RowAt, cells: &[CellAt], facts: usize) -> Kind {
        if facts >= 3 || (facts >= 2 && !self.is_footer(cells) && self.has_identity(cells)) {
            // A second line of one person, merged over two rows, is not another person.
            let merged = self.sheet.merges.iter().any(|region| {
                region.left <= self.name
                    && self.name <= region.right
                    && region.top < row.row
                    && row.row <= region.bottom
            });
            return if merged { Kind::Other } else { Kind::Nameless };
        }
        if self.is_footer(cells) {
            self.ended = true;
            return Kind::Other;
        }
        let first = cells.first().and_then(|cell| Raw::of(self.book, cell.cell));
        match first {
            Some(Raw::Words(words)) if cells.len() == 1 || self.is_wide(row.row) => {
                section(words).map_or(Kind::Other, |(field, text)| Kind::Section(field, text))
            }
            _ => Kind::Other,
        }
    }

    /// Whether a row has two facts and more that only a person has.
    pub fn tells_of_one(&self, row: &RowAt) -> bool {
        self.facts(self.sheet.cells_of(row)) >= 2
    }

    fn raw(&self, cells: &[CellAt], column: u32) -> Option<Raw<'a>> {
        crate::rosters::workbook::cell_in(cells, column).and_then(|cell| Raw::of(self.book, cell))
    }

    fn words<'b>(&'b self, cells: &'b [CellAt]) -> impl Iterator<Item = &'a str> + 'b {
        cells.iter().filter_map(|cell| match Raw::of(self.book, cell.cell) {
            Some(Raw::Words(words)) => Some(words),
            _ => None,
        })
    }

    /// How many cells say something of a person.
    fn facts(&self, cells: &[CellAt]) -> usize {
        let mut count = 0;
        for (column, field) in &self.table.columns {
            if let Some(raw) = self.raw(cells, *column)
                && is_fact(*field, raw)
            {
                count += 1;
                if count >= 3 {
                    break;
                }
            }
        }
        count
    }

    fn has_identity(&self, cells: &[CellAt]) -> bool {
        let named = |field: &Field| matches!(field, Field::IdNumber | Field::CardNo | Field::Phone);
        self.table.columns.iter().any(|(column, field)| named(field) && self.raw(cells, *column).is_some())
    }

    fn is_example(&self, cells: &[CellAt]) -> bool {
        let edge = |column: &u32, field: &Field| {
            matches!(field, Field::Seq | Field::Name | Field::Note)
                || Some(*column) == cells.first().map(|cell| cell.column)
        };
        let told = self.table.columns.iter().filter(|(column, field)| edge(column, field));
        let mut words = told.filter_map(|(column, _)| match self.raw(cells, *column) {
            Some(Raw::Words(words)) => Some(words),
            _ => None,
        });
        let said = |words: &str| {
            words.contains('例') && {
                let bare = bare(words);
                bare == "例" || (bare.chars().count() <= 12 && is_example_word(&bare))
            }
        };
        words.any(said)
            || cells.first().is_some_and(
                |cell| matches!(Raw::of(self.book, cell.cell), Some(Raw::Words(words)) if said(words)),
            )
    }

    fn is_total(&self, cells: &[CellAt]) -> bool {
        self.words(&cells[..cells.len().min(3)]).any(|words| starts_with(&bare(words), &TOTALS))
    }

    fn is_footer(&self, cells: &[CellAt]) -> bool {
        self.words(&cells[..cells.len().min(4)]).any(|words| {
            let bare = bare(words);
            let spoken = bare.contains(':') || bare.contains(['。', '、']) || bare.chars().count() > 12;
            spoken && starts_with(&bare, &FOOTERS)
        })
    }

    /// 栏次 1 2 3 …, or 甲 乙 丙 …
    fn is_column_numbers(&self, cells: &[CellAt], name: Option<Raw<'_>>) -> bool {
        let numbers_columns = |raw: Raw<'_>| {
            let words = raw.words();
            let bare = bare(&words);
            matches!(
                bare.as_ref(),
                "甲" | "乙" | "丙" | "丁" | "戊" | "己" | "栏次" | "列次" | "序号" | "1栏" | "①" | "②"
            ) || bare.trim_matches(['(', ')', '（', '）']).parse::<u32>().is_ok_and(|number| number <= 60)
        };
        let Some(name) = name else { return false };
        let all = cells.iter().filter_map(|cell| Raw::of(self.book, cell.cell));
        numbers_columns(name)
            && cells.len() >= 2
            && all.filter(|raw| !numbers_columns(*raw)).count() * 4 <= cells.len()
    }

    fn heads_again(&self, cells: &[CellAt]) -> Option<Kind> {
        if !self.words(cells).any(is_head) {
            return None;
        }
        let mut same = 0;
        let mut other = 0;
        for cell in cells {
            let Some(Raw::Words(words)) = Raw::of(self.book, cell.cell) else { continue };
            let Some(found) = field_of(words) else { continue };
            let known =
                self.table.columns.iter().find(|(column, _)| *column == cell.column).map(|(_, field)| *field);
            let alike = known == Some(found)
                || (known == Some(Field::Phone2) && found == Field::Phone)
                || known.is_none();
            same += usize::from(alike);
            other += usize::from(!alike);
        }
        match (same, other) {
            (2.., 0) => Some(Kind::Other),
            (_, 1..) if same + other >= 3 => Some(Kind::OtherHeads),
            _ => None,
        }
    }

    /// Whether a merged region spreads a title over this row.
    fn is_wide(&self, row: u32) -> bool {
        self.sheet.merges.iter().any(|region| region.top == row && region.right - region.left >= 2)
    }
}

/// Whether words say 示例 or alike.
fn is_example_word(words: &str) -> bool {
    words.contains('例') && EXAMPLES.iter().any(|example| words.contains(example))
}

/// 姓名 itself, however spaced.
fn is_head(words: &str) -> bool {
    words.len() < 40 && words.contains('姓') && words.contains('名') && field_of(words) == Some(Field::Name)
}

fn starts_with(words: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| words.starts_with(start))
}

/// Whether a cell says of its field what only a person has.
fn is_fact(field: Field, raw: Raw<'_>) -> bool {
    let long = |least: usize| raw.words().bytes().filter(u8::is_ascii_digit).count() >= least;
    match field {
        Field::Gender => matches!(raw, Raw::Words(words) if matches!(bare(words).as_ref(), "男" | "女")),
        Field::Ethnicity | Field::Party | Field::Education | Field::CardNo | Field::Identity => {
            !matches!(raw, Raw::Words(words) if words.contains(['：', ':']) || words.chars().count() > 12)
        }
        Field::Position => matches!(raw, Raw::Words(words) if !words.contains(['：', ':'])),
        Field::Birth => matches!(raw, Raw::Day(_)) || (long(4) && raw.words().chars().count() < 14),
        Field::IdNumber => long(14) || raw.words().to_ascii_uppercase().contains("E+"),
        Field::Phone | Field::Phone2 => long(7),
        _ => false,
    }
}

/// 第一选区（9人）, 东河村, 第二代表小组: where the people below belong.
fn section(words: &str) -> Option<(Field, String)> {
    let bare = bare(words);
    let text = bare.split(['(', '（', ':', '：']).next().unwrap_or("").trim_start_matches(|c: char| {
        matches!(c, '、' | '.' | '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
            && bare.contains('、')
    });
    if text.chars().count() > 12 || text.chars().count() < 2 {
        return None;
    }
    let field = match text {
        _ if text.ends_with("选区") => Field::Constituency,
        _ if text.ends_with("代表小组") || (text.ends_with("小组") && text.starts_with('第')) => {
            Field::Group
        }
        _ if text.ends_with('村') || text.ends_with("社区") || text.ends_with("居委会") => {
            Field::Village
        }
        _ if text.ends_with('镇') || text.ends_with('乡') || text.ends_with("街道") => Field::Town,
        _ => return None,
    };
    Some((field, text.to_owned()))
}
