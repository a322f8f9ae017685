//! What was found and what it would change, put together for the screen and for scripts.

use std::collections::BTreeMap;

use super::api::{
    Column, Counts, Field, Inspection, IssueLevel, Outcome, Plan, Reject, Row, RowRef, Sheet, Value,
};
use super::recognise::{FIELD_LIST, Found, Person, Table, head_words};
use super::workbook::{Book, Fault, cell_in, letter};

/// A file that is no roster.
pub fn rejected(fault: Fault) -> Inspection {
    inspection(Outcome::Reject, Some(fault.reject()))
}

fn inspection(outcome: Outcome, reject: Option<Reject>) -> Inspection {
    Inspection {
        outcome,
        reject,
        sheets: Vec::new(),
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
    if field == Field::Reelected { Value::Flag(value == "是") } else { Value::Text(value.to_owned()) }
}

fn sheet(book: &Book, table: &Table) -> Sheet {
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
        header_rows: table.header.iter().map(|row| row + 1).collect(),
        columns: table.columns.iter().map(|(column, field)| (letter(*column), *field)).collect(),
        heads: heads.collect(),
    }
}
