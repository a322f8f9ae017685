//! What was found and what it would change, put together for the screen and for scripts.

use std::collections::BTreeMap;

use super::api::{
    Column, Counts, Field, Inspection, IssueLevel, Outcome, Plan, Reject, Row, RowRef, Sheet, Value,
};
use super::recognise::{FIELD_LIST, Found, Person, Table, Unread, head_words};
use super::workbook::{self, Book, Fault, cell_in, letter};

/// So many rows are shown for finding the heads by hand, with so many cells of so many characters.
const TOP: (usize, usize, usize) = (30, 12, 24);

/// A file that is no roster, with its sheets as far as they could be read.
pub fn rejected(fault: Fault, others: Vec<Sheet>) -> Inspection {
    Inspection { others, ..inspection(Outcome::Reject, Some(fault.reject())) }
}

/// The sheets that are not read.
pub fn unread(book: &Book, others: &[Unread]) -> Vec<Sheet> {
    let told = |other: &Unread| Sheet { unread: Some(other.why.clone()), ..sheet(book, &other.table) };
    others.iter().map(told).collect()
}

fn inspection(outcome: Outcome, reject: Option<Reject>) -> Inspection {
    Inspection {
        outcome,
        reject,
        sheets: Vec::new(),
        others: Vec::new(),
        rows: Vec::new(),
        plan: Plan::default(),
        counts: Counts::default(),
        notes: Vec::new(),
    }
}

/// A roster, with its plan.
pub fn inspected(book: &Book, found: &Found, plan: Plan) -> Inspection {
    let issues = || found.people.iter().flat_map(|person| &person.issues);
    let errors = issues().filter(|issue| issue.level == IssueLevel::Error).count();
    let all = issues().count();
    let outcome = if all == 0 { Outcome::Import } else { Outcome::ImportWithProblems };
    Inspection {
        sheets: found.tables.iter().map(|table| sheet(book, table)).collect(),
        others: unread(book, &found.others),
        rows: found.people.iter().map(|person| row(book, person)).collect(),
        plan,
        counts: Counts {
            rows: count(found.people.len()),
            errors: count(errors),
            warnings: count(all - errors),
        },
        notes: found.notes.clone(),
        ..inspection(outcome, None)
    }
}

/// How many, as the wire has it.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A person's row by its place and name.
pub fn row_ref(book: &Book, person: &Person) -> RowRef {
    RowRef {
        sheet: book.sheets[person.sheet].name.clone(),
        row: person.row + 1,
        name: person.get(Field::Name).unwrap_or("（没有姓名）").to_owned(),
    }
}

fn row(book: &Book, person: &Person) -> Row {
    let fields = FIELD_LIST.into_iter().filter_map(|field| {
        let value = person.get(field)?;
        // A number given twice stays visible, so that the two rows can be told apart.
        let is_shown = !person.has_error(field) || field == Field::IdNumber;
        is_shown.then(|| (field, wire(field, value)))
    });
    Row {
        sheet: book.sheets[person.sheet].name.clone(),
        row: person.row + 1,
        fields: fields.collect(),
        issues: person.issues.clone(),
        photo: person.photo,
    }
}

fn wire(field: Field, value: &str) -> Value {
    match field {
        Field::Reelected | Field::ByElection | Field::PhoneConsent => Value::Flag(value == "是"),
        _ => Value::Text(value.to_owned()),
    }
}

/// A sheet with its heads, columns and first rows.
pub fn sheet(book: &Book, table: &Table) -> Sheet {
    let sheet = &book.sheets[table.sheet];
    let below = table.header.iter().max().map_or(0, |last| last + 1);
    let mut samples: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for head in table.header.iter().filter_map(|row| sheet.rows.iter().find(|at| at.row == *row)) {
        for cell in sheet.cells_of(head) {
            samples.entry(cell.column).or_default();
        }
    }
    for row in sheet.rows.iter().filter(|row| row.row >= below).take(20) {
        for cell in sheet.cells_of(row).iter().take(80) {
            let samples = samples.entry(cell.column).or_default();
            if samples.len() < 3
                && let Some(found) = cell_in(sheet.cells_of(row), cell.column)
            {
                samples.push(book.shown(found).trim().to_owned());
            }
        }
    }
    let heads = samples.into_iter().map(|(column, samples)| Column {
        letter: letter(column),
        head: head_words(book, sheet, &table.header, column),
        samples,
    });
    Sheet {
        name: sheet.name.clone(),
        position: count(table.sheet + 1),
        header_rows: table.header.iter().map(|row| row + 1).collect(),
        columns: table.columns.iter().map(|(column, field)| (letter(*column), *field)).collect(),
        heads: heads.collect(),
        top: top(book, sheet),
        unread: None,
    }
}

fn top(book: &Book, sheet: &workbook::Sheet) -> Vec<(u32, Vec<String>)> {
    let (rows, cells, characters) = TOP;
    let shown = |row: &workbook::RowAt| {
        let words = sheet.cells_of(row).iter().map(|at| book.shown(at.cell));
        let words = words.map(|words| words.trim().chars().take(characters).collect::<String>());
        words.filter(|words| !words.is_empty()).take(cells).collect()
    };
    sheet.rows.iter().take(rows).map(|row| (row.row + 1, shown(row))).collect()
}
