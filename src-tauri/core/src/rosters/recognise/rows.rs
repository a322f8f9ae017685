//! A table's rows, cleaned: each cell by its rule, then the row as a whole.

use std::collections::HashMap;
use std::sync::Arc;

use super::body::{Body, Kind};
use super::spread::{Origin, Spread};
use super::{FIELD_LIST, FIELDS, Found, Person, Table, cell_name};
use crate::rosters::api::{Correction, Field, Issue, IssueLevel};
use crate::rosters::clean::{Around, Cleaned, Raw, bare, birth_and_sex, clean, ethnicity_named};
use crate::rosters::workbook::{Book, Cell, Fault, RowAt, Sheet, cell_in};
use crate::values::{Day, IdNumber};

/// So few rows are not worth a second hand.
const FEW: usize = 400;

/// Reads the people of a table into `found`.
///
/// # Errors
/// When heads stand again below with other columns.
pub fn read(
    book: &Book,
    table: &Table,
    corrections: &[Correction],
    today: Day,
    found: &mut Found,
) -> Result<(), Fault> {
    let sheet = &book.sheets[table.sheet];
    let (rows, sections) = people_of(book, sheet, table)?;
    let people: Vec<&RowAt> = rows.iter().map(|(row, _)| *row).collect();
    let reading = Reading {
        book,
        sheet,
        table,
        around: table
            .columns
            .iter()
            .map(|(column, field)| around(book, sheet, *column, *field, &people, today))
            .collect(),
        sections,
        corrected: corrections
            .iter()
            .filter(|correction| correction.sheet == sheet.name)
            .map(|correction| ((correction.row, correction.field), correction))
            .collect(),
    };
    // Which cell counts hangs on the rows above; what it says does not, and is cleaned by two hands.
    let mut spread = Spread::new(book, sheet, table, &people);
    let rows: Vec<Counting<'_>> = rows
        .into_iter()
        .map(|(row, section)| Counting { row, section, cells: spread.cells(sheet, row, table) })
        .collect();
    let (upper, lower) = rows.split_at(if rows.len() < FEW { rows.len() } else { rows.len() / 2 });
    found.people.reserve(rows.len());
    std::thread::scope(|scope| {
        let below = (!lower.is_empty()).then(|| scope.spawn(|| reading.people(lower).collect::<Vec<_>>()));
        found.people.extend(reading.people(upper));
        match below.map(std::thread::ScopedJoinHandle::join) {
            Some(Ok(mut people)) => found.people.append(&mut people),
            // A hand that was lost leaves its rows to the other.
            Some(Err(_)) => found.people.extend(reading.people(lower)),
            None => {}
        }
    });
    Ok(())
}

/// What the section lines say, as far as each reaches.
type Sections = Vec<Vec<(Field, String)>>;
/// Rows with the index of what the lines above say, and what they say.
type People<'a> = (Vec<(&'a RowAt, usize)>, Sections);

/// The rows that are people, each with the index of the section lines above it.
fn people_of<'a>(book: &Book, sheet: &'a Sheet, table: &Table) -> Result<People<'a>, Fault> {
    let mut body = Body::new(book, sheet, table);
    let below = table.header.iter().max().map_or(0, |last| last + 1);
    let mut rows = Vec::new();
    let mut sections: Sections = vec![Vec::new()];
    for row in sheet.rows.iter().filter(|row| row.row >= below) {
        match body.kind(row) {
            Kind::Person | Kind::Nameless => rows.push((row, sections.len() - 1)),
            Kind::Other => {}
            Kind::OtherHeads => return Err(Fault::DuplicateHeaderBlocks),
            Kind::Section(field, text) => {
                let mut next = sections.last().cloned().unwrap_or_default();
                next.retain(|(known, _)| *known != field);
                next.push((field, text));
                sections.push(next);
            }
        }
    }
    Ok((rows, sections))
}

/// What a column's cells say together.
fn around(book: &Book, sheet: &Sheet, column: u32, field: Field, people: &[&RowAt], today: Day) -> Around {
    let mut around = Around { today, short_months: false, lost_tails: false };
    let cells = || {
        people
            .iter()
            .filter_map(|row| cell_in(sheet.cells_of(row), column))
            .filter_map(|cell| Raw::of(book, cell))
    };
    match field {
        Field::Birth => around.short_months = cells().any(writes_short_month),
        Field::IdNumber => {
            // One number in a thousand ends so by itself; several of a column do where a program rounded them.
            let words =
                || cells().filter_map(|raw| if let Raw::Words(words) = raw { Some(words) } else { None });
            let rounded = words().filter(|words| words.ends_with("000")).count();
            let broken = words().any(|words| words.ends_with("000") && IdNumber::checked(words).is_err());
            around.lost_tails = rounded >= 2 && (broken || rounded * 10 >= people.len());
        }
        _ => {}
    }
    around
}

fn writes_short_month(raw: Raw<'_>) -> bool {
    let Raw::Words(words) = raw else { return false };
    words.len() < 12
        && bare(words).split_once('.').is_some_and(|(_, month)| matches!(month.as_bytes(), [b'2'..=b'9']))
}

/// A row with the cells that count for it, by place among the table's columns.
struct Counting<'a> {
    row: &'a RowAt,
    section: usize,
    cells: Vec<(Option<Cell>, Origin)>,
}

/// What was made of a text in a column, for columns that repeat theirs.
type Known = HashMap<(usize, u32), Cleaned>;

/// One table being read.
struct Reading<'a> {
    book: &'a Book,
    sheet: &'a Sheet,
    table: &'a Table,
    around: Vec<Around>,
    sections: Sections,
    corrected: HashMap<(u32, Field), &'a Correction>,
}

impl Reading<'_> {
    fn people(&self, rows: &[Counting<'_>]) -> impl Iterator<Item = Person> {
        let mut known = Known::new();
        rows.iter().map(move |counting| {
            let mut person = self.person(counting, &mut known);
            for (field, text) in self.sections.get(counting.section).into_iter().flatten() {
                self.belong(&mut person, *field, text);
            }
            if !self.corrected.is_empty() {
                self.correct(&mut person);
            }
            self.whole(&mut person);
            person
        })
    }

    fn person(&self, counting: &Counting<'_>, known: &mut Known) -> Person {
        let row = counting.row;
        let mut person = Person {
            sheet: self.table.sheet,
            row: row.row,
            values: [const { None }; FIELDS],
            issues: Vec::new(),
            photo: self.sheet.pictures.iter().any(|(at, _)| *at == row.row),
        };
        if row.hidden {
            let first = self.table.columns.first().map_or(0, |(column, _)| *column);
            person.issues.push(Issue {
                cell: cell_name(row.row, first),
                field: None,
                level: IssueLevel::Warning,
                code: "hidden_row".to_owned(),
                message: "这一行在表里是隐藏的，也会导入，请确认。".to_owned(),
                raw: String::new(),
            });
        }
        for (at, (cell, origin)) in counting.cells.iter().enumerate() {
            if let Some(cell) = cell {
                self.field(&mut person, at, *cell, *origin, known);
            }
        }
        person
    }

    fn field(&self, person: &mut Person, at: usize, cell: Cell, origin: Origin, known: &mut Known) {
        let (column, field) = self.table.columns[at];
        let issue = |level, code: &str, message: String, raw: String| Issue {
            cell: cell_name(person.row, column),
            field: Some(field),
            level,
            code: code.to_owned(),
            message,
            raw,
        };
        match cell {
            Cell::Error(text) => {
                let raw = self.book.text(text).to_owned();
                let message = format!("这一格是公式错误 {raw}，没有导入，请填上内容。");
                person.issues.push(issue(IssueLevel::Error, "cell_error", message, raw));
                return;
            }
            Cell::Uncalculated => {
                let message =
                    "这一格的公式没有计算结果，没有导入，请在 WPS 或 Excel 里打开保存一次。".to_owned();
                person.issues.push(issue(IssueLevel::Warning, "formula_no_value", message, String::new()));
                return;
            }
            _ => {}
        }
        let cleaned = self.cleaned(at, field, cell, known);
        let (code, message) = match origin {
            Origin::Own | Origin::Merged => ("", ""),
            Origin::Ditto => ("ditto_expanded", "这一格写的是“同上”，按上面一行的内容导入，请核对。"),
            Origin::Assumed => ("fill_down_assumed", "这一格空着，按上面一行的内容导入，请核对。"),
        };
        if !code.is_empty() && cleaned != Cleaned::Blank {
            person.issues.push(issue(IssueLevel::Warning, code, message.to_owned(), String::new()));
        }
        self.take(person, column, field, cleaned, || self.book.shown(cell));
    }

    fn cleaned(&self, at: usize, field: Field, cell: Cell, known: &mut Known) -> Cleaned {
        let Some(raw) = Raw::of(self.book, cell) else { return Cleaned::Blank };
        let own_to_each = matches!(
            field,
            Field::Name | Field::IdNumber | Field::Phone | Field::Phone2 | Field::CardNo | Field::Birth
        );
        match cell {
            Cell::Text(text) if !own_to_each => {
                let around = &self.around[at];
                known.entry((at, text)).or_insert_with(|| clean(field, raw, around)).clone()
            }
            _ => clean(field, raw, &self.around[at]),
        }
    }

    /// Puts a cleaned value and its issue into the row.
    fn take(
        &self,
        person: &mut Person,
        column: u32,
        field: Field,
        cleaned: Cleaned,
        shown: impl Fn() -> String,
    ) {
        let value = match cleaned {
            Cleaned::Blank => return,
            Cleaned::Good(value) => Some(value),
            Cleaned::Doubtful(doubt) => {
                person.issues.push(Issue {
                    cell: cell_name(person.row, column),
                    field: Some(field),
                    level: doubt.level,
                    code: doubt.code.to_owned(),
                    message: doubt.message,
                    raw: shown(),
                });
                if let Some(second) = doubt.second {
                    person.values[Field::Phone2 as usize].get_or_insert(second);
                }
                doubt.value
            }
        };
        let Some(value) = value else { return };
        let kept = &mut person.values[field as usize];
        match kept {
            // A unit and a post in two columns are one 职务, as rosters with one column write it.
            Some(known) if field == Field::Position && **known != *value => {
                let joined =
                    if value.starts_with(&**known) { value.to_string() } else { format!("{known}{value}") };
                *kept = Some(Arc::from(joined));
            }
            _ => *kept = Some(value),
        }
    }

    /// A section line above says where the person belongs, unless the row itself does.
    fn belong(&self, person: &mut Person, field: Field, text: &str) {
        let has_column = self.table.columns.iter().any(|(_, known)| *known == field);
        if has_column || person.values[field as usize].is_some() {
            return;
        }
        let column = self.table.columns.first().map_or(0, |(column, _)| *column);
        person.issues.push(Issue {
            cell: cell_name(person.row, column),
            field: Some(field),
            level: IssueLevel::Warning,
            code: "fill_down_assumed".to_owned(),
            message: format!("按上面的小标题，归入“{text}”，请核对。"),
            raw: String::new(),
        });
        person.values[field as usize] = Some(Arc::from(text));
    }

    fn correct(&self, person: &mut Person) {
        for at in 0..FIELDS {
            let Some(field) = FIELD_LIST.get(at).copied() else { continue };
            let Some(correction) = self.corrected.get(&(person.row + 1, field)) else { continue };
            let place = self.table.columns.iter().position(|(_, known)| *known == field);
            let column = place.map_or(0, |place| self.table.columns[place].0);
            let around = place.map_or(self.around[0], |place| self.around[place]);
            person.values[at] = None;
            person.issues.retain(|issue| issue.field != Some(field));
            if !correction.value.trim().is_empty() {
                let cleaned = clean(field, Raw::Words(&correction.value), &around);
                self.take(person, column, field, cleaned, || correction.value.clone());
            }
        }
    }

    /// What takes the whole row to see.
    fn whole(&self, person: &mut Person) {
        from_brackets(person);
        if person.get(Field::Name).is_none()
            && !person.issues.iter().any(|issue| issue.field == Some(Field::Name))
        {
            let column = self.column_of(Field::Name);
            person.issues.push(Issue {
                cell: cell_name(person.row, column),
                field: Some(Field::Name),
                level: IssueLevel::Error,
                code: "name_missing".to_owned(),
                message: "这一行没有姓名，不能导入，请补上。".to_owned(),
                raw: String::new(),
            });
        }
        let Some((birth, woman)) = person.get(Field::IdNumber).and_then(birth_and_sex) else { return };
        self.settle_birth(person, birth);
        let cell = cell_name(person.row, self.column_of(Field::IdNumber));
        let raw = person.get(Field::IdNumber).unwrap_or("").to_owned();
        let warn = |code: &str, message: &str| Issue {
            cell: cell.clone(),
            field: Some(Field::IdNumber),
            level: IssueLevel::Warning,
            code: code.to_owned(),
            message: message.to_owned(),
            raw: raw.clone(),
        };
        let written = birth.to_string();
        if person.get(Field::Birth).is_some_and(|said| !written.starts_with(said)) {
            person
                .issues
                .push(warn("id_birth_mismatch", "身份证号里的出生日期和“出生年月”一栏不一样，请核对。"));
        }
        if person.get(Field::Gender).is_some_and(|said| (said == "女") != woman) {
            person.issues.push(warn("id_gender_mismatch", "身份证号里的性别和“性别”一栏不一样，请核对。"));
        }
    }

    /// A doubtful birth month is what the identity number says, where both can be meant.
    fn settle_birth(&self, person: &mut Person, birth: Day) {
        let doubt = person.issues.iter_mut().find(|issue| issue.field == Some(Field::Birth));
        let Some(issue) = doubt.filter(|issue| issue.code == "birth_ambiguous_month") else { return };
        let known = person.values[Field::Birth as usize].as_deref().unwrap_or("");
        let same_year = known.starts_with(&format!("{:04}", birth.year()));
        if same_year && matches!(birth.month(), 1 | 10) {
            let month = format!("{:04}-{:02}", birth.year(), birth.month());
            issue.message = format!("出生年月可能丢了末尾的 0，已按身份证号取 {month}，请核对。");
            person.values[Field::Birth as usize] = Some(Arc::from(month));
        }
    }

    fn column_of(&self, field: Field) -> u32 {
        self.table.columns.iter().find(|(_, known)| *known == field).map_or(0, |(column, _)| *column)
    }
}

/// 马小梅（女，回族）: lists say it beside the name; it goes to where it belongs.
fn from_brackets(person: &mut Person) {
    let Some(name) = person.get(Field::Name) else { return };
    let Some((plain, aside)) = name.split_once(['（', '(']) else { return };
    let aside = aside.trim_end_matches(['）', ')']);
    let mut ethnicity = None;
    for part in aside.split(['，', ',', '、', ' ']).filter(|part| !part.is_empty()) {
        match part {
            "女" | "男" => {}
            _ if part.ends_with('族') && ethnicity_named(part).is_some() => ethnicity = Some(part),
            // Whatever else is in brackets may belong to the name: 张伟（大）.
            _ => return,
        }
    }
    let woman = aside.contains('女');
    let plain: Arc<str> = Arc::from(plain);
    let ethnicity: Option<Arc<str>> = ethnicity.map(Arc::from);
    if woman {
        person.values[Field::Gender as usize].get_or_insert_with(|| Arc::from("女"));
    }
    if let Some(ethnicity) = ethnicity {
        person.values[Field::Ethnicity as usize].get_or_insert(ethnicity);
    }
    person.values[Field::Name as usize] = Some(plain);
}
