//! The quarter's sheet: live from what was gathered while open, as it was frozen once closed.

use super::api::{QuarterSheet, Rulebook, SheetColumn, SheetPlace, SheetRow};
use super::duty_days::duty_days;
use super::judge::{Sums, sums};
use super::store::{Gathered, KeptQuarter, Person};
use super::{outside, ranking};
use crate::values::stroke_order::stroke_key;
use crate::values::{Points, Review};
use crate::{Refusal, Result};

/// What comes after closing: the days of publication.
pub fn stamped(sheet: QuarterSheet, kept: &KeptQuarter) -> QuarterSheet {
    QuarterSheet {
        stage: kept.stage,
        circulated_on: Some(kept.circulated_on),
        objections_until: Some(kept.objections_until),
        closed_on: kept.closed_on,
        published_on: kept.published_on,
        notice_until: kept.notice_until,
        ..sheet
    }
}

/// The sheet as the records stand now.
///
/// # Errors
/// Invalid where a record cannot be judged, naming whose.
pub fn live(gathered: &Gathered) -> Result<QuarterSheet> {
    let matrix = Matrix::of(gathered);
    let mut rows = Vec::with_capacity(gathered.people.len());
    for person in &gathered.people {
        rows.push(row(gathered, person, &matrix)?);
    }
    ranked(&mut rows);
    let sheet = QuarterSheet {
        quarter: gathered.quarter,
        stage: gathered.stage(),
        circulated_on: None,
        objections_until: None,
        closed_on: None,
        published_on: None,
        notice_until: None,
        office: gathered.office.clone(),
        rulebooks: matrix.books.iter().map(|book| book.name.clone()).collect(),
        columns: matrix.columns,
        rows,
    };
    Ok(gathered.kept.iter().fold(sheet, stamped))
}

/// Gives the ranks and puts the rows in order: by rank, inside a tie in stroke order.
fn ranked(rows: &mut [SheetRow]) {
    let all = ranking::ranks(rows.iter().map(|row| row.total));
    let in_group =
        ranking::ranks_within(rows.iter().map(|row| (row.group.as_ref().map(|group| group.id), row.total)));
    let in_category = ranking::ranks_within(rows.iter().map(|row| (row.category.as_deref(), row.total)));
    for (row, ((rank, group), category)) in
        rows.iter_mut().zip(all.into_iter().zip(in_group).zip(in_category))
    {
        (row.rank, row.rank_in_group, row.rank_in_category) = (rank, group, category);
    }
    rows.sort_by_cached_key(|row| (row.rank, stroke_key(&row.name), row.deputy));
}

/// The columns of the matrix, and where each rulebook's items stand in it.
struct Matrix<'g> {
    books: Vec<&'g Rulebook>,
    columns: Vec<SheetColumn>,
    /// Of each book, the column of each item.
    items: Vec<Vec<usize>>,
    base: Option<usize>,
    ceiling: Option<usize>,
    correction: Option<usize>,
    decided: Option<usize>,
}

impl<'g> Matrix<'g> {
    fn of(gathered: &'g Gathered) -> Self {
        let mut matrix = Self {
            books: Vec::new(),
            columns: Vec::new(),
            items: Vec::new(),
            base: None,
            ceiling: None,
            correction: None,
            decided: None,
        };
        for person in &gathered.people {
            let book = &gathered.book_of(person).book;
            if !matrix.books.iter().any(|own| std::ptr::eq(*own, book)) {
                matrix.books.push(book);
            }
        }
        let books = matrix.books.clone();
        if books.iter().any(|book| book.base.is_some()) {
            matrix.base = Some(matrix.column("base", "基础分"));
        }
        for book in &books {
            let items = book.items.iter().map(|item| matrix.column(&item.rule, &item.name)).collect();
            matrix.items.push(items);
        }
        if books.iter().any(|book| book.ceiling.is_some()) {
            matrix.ceiling = Some(matrix.column("ceiling", "总分上限"));
        }
        if gathered.people.iter().any(|person| !person.corrections.is_empty()) {
            matrix.correction = Some(matrix.column("correction", outside::CORRECTION));
        }
        if gathered.people.iter().any(|person| person.decided().is_some()) {
            matrix.decided = Some(matrix.column("final", outside::DECIDED));
        }
        matrix
    }

    /// The column of an item; alike items of two rulebooks share one.
    fn column(&mut self, rule: &str, name: &str) -> usize {
        let found = self.columns.iter().position(|column| column.rule == rule && column.name == name);
        found.unwrap_or_else(|| {
            self.columns.push(SheetColumn { rule: rule.to_owned(), name: name.to_owned() });
            self.columns.len() - 1
        })
    }

    fn book_at(&self, book: &Rulebook) -> usize {
        self.books.iter().position(|own| std::ptr::eq(*own, book)).unwrap_or_default()
    }

    /// What each column has of a deputy.
    fn points(&self, book: usize, sums: &Sums, person: &Person, total: Points) -> Vec<Points> {
        let mut points = vec![Points::ZERO; self.columns.len()];
        for (column, own) in self.items[book].iter().zip(&sums.items) {
            points[*column] += *own;
        }
        let corrections = person.correction_points();
        let rest = [
            (self.base, sums.base),
            (self.ceiling, sums.ceiling),
            (self.correction, corrections),
            (self.decided, total - sums.total - corrections),
        ];
        for (column, own) in rest {
            if let Some(column) = column {
                points[column] += own;
            }
        }
        points
    }
}

fn row(gathered: &Gathered, person: &Person, matrix: &Matrix<'_>) -> Result<SheetRow> {
    let book = &gathered.book_of(person).book;
    let sums = sums(book, gathered.quarter, &person.case(), &person.facts.records, &person.closed)
        .map_err(|refusal| of_whom(refusal, person))?;
    let computed = sums.total + person.correction_points();
    let total = person.decided().unwrap_or(computed);
    let at = matrix.book_at(book);
    let (facts, places) = (&person.deputy.facts, &gathered.places);
    let unreviewed = person.records_in(gathered.quarter).filter(|record| record.status == Review::Claimed);
    let entered = person.scores.as_ref();
    Ok(SheetRow {
        deputy: person.deputy.id,
        name: facts.name.as_str().to_owned(),
        gender: facts.gender,
        ethnicity: facts.ethnicity.clone(),
        category: facts.category.clone(),
        status: person.deputy.status,
        constituency: places
            .constituencies
            .iter()
            .find(|own| Some(own.id) == facts.constituency)
            .map(|own| SheetPlace { number: own.facts.number, name: own.facts.name.clone(), id: own.id.0 }),
        group: places.groups.iter().find(|own| Some(own.id) == facts.group).map(|own| SheetPlace {
            number: own.facts.number,
            name: own.facts.name.clone(),
            id: own.id.0,
        }),
        stations: places
            .stations
            .iter()
            .filter(|own| facts.stations.contains(&own.id))
            .map(|own| SheetPlace { number: own.facts.number, name: own.facts.name.clone(), id: own.id.0 })
            .collect(),
        rulebook: u32::try_from(at).unwrap_or(u32::MAX),
        items: matrix.points(at, &sums, person, total),
        computed,
        self_score: entered.and_then(|own| own.self_score),
        group_score: entered.and_then(|own| own.group_score),
        final_score: entered.and_then(|own| own.final_score),
        reason: entered.map(|own| own.reason.clone()).unwrap_or_default(),
        total,
        duty_days: duty_days(person.records_in(gathered.quarter)),
        unreviewed: u32::try_from(unreviewed.count()).unwrap_or(u32::MAX),
        rank: 0,
        rank_in_group: None,
        rank_in_category: None,
    })
}

/// A record that cannot be judged is looked for in somebody's file.
pub fn of_whom(refusal: Refusal, person: &Person) -> Refusal {
    let message = format!("{}的积分算不出来：{}", person.deputy.facts.name, refusal.message);
    Refusal { message, field: None, ..refusal }
}
