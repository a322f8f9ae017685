//! Looking at a register: what it says, what is wrong with it, what it would change. Writes nothing.

use std::collections::BTreeMap;
use std::path::Path;

use super::entries::{Entries, Place};
use super::find::{self, Layout, Said};
use super::households::{self, Home, Homes};
use super::people::People;
use super::plan::{self, Plan};
use super::{across, long};
use crate::office::{Office, Work};
use crate::rosters::api::{
    AskedMark, AskedPerson, CellProblem, Counts, IssueLevel, Outcome, RegisterFile, RegisterInspection,
    RegisterPlan, Reject, Sheet, TableFile, TableKind,
};
use crate::rosters::inspect::{count, sheet, unread};
use crate::rosters::recognise::check;
use crate::rosters::reconcile::PlaceNames;
use crate::rosters::store;
use crate::rosters::workbook::{Book, Fault, Reader};
use crate::{Refusal, Result, deputies, places};

/// A file with all that is known about it.
pub(super) struct Looked {
    pub(super) book: Book,
    pub(super) found: find::Found,
    pub(super) entries: Entries,
    pub(super) asked: Vec<AskedPerson>,
    pub(super) plan: Plan,
    pub(super) homes: Homes,
}

/// A file that is no such register, with its sheets as far as they could be read.
pub(super) struct NotLooked {
    pub(super) reject: Reject,
    pub(super) others: Vec<Sheet>,
}

impl NotLooked {
    /// Why nothing can be done with the file.
    pub(super) fn refusal(self) -> Refusal {
        Refusal::refused(self.reject.message).hinted(self.reject.hint).coded(&self.reject.code)
    }
}

/// Says what a workbook holds.
///
/// # Errors
/// When the file cannot be opened; one that is no workbook is taken for a roster, whose inspection says what is wrong.
pub fn kind_of(_office: &mut Office, asked: &TableFile, work: &Work) -> Result<TableKind> {
    kind_of_with(&Reader::own()?, asked, work)
}

/// As [`kind_of`], with another executable to parse.
///
/// # Errors
/// As [`kind_of`].
pub fn kind_of_with(reader: &Reader, asked: &TableFile, work: &Work) -> Result<TableKind> {
    work.step(0, 1, "正在读取表格")?;
    Ok(reader.read(Path::new(&asked.path))?.map_or(TableKind::Roster, |book| find::kind_of(&book)))
}

/// Says what a register would do. Writes nothing.
///
/// # Errors
/// When the file cannot be opened, or the secretary stops it; a file that is no register is an answer, not an error.
pub fn inspect(office: &mut Office, file: &RegisterFile, work: &Work) -> Result<RegisterInspection> {
    inspect_with(&Reader::own()?, office, file, work)
}

/// As [`inspect`], with another executable to parse.
///
/// # Errors
/// As [`inspect`].
pub fn inspect_with(
    reader: &Reader,
    office: &mut Office,
    file: &RegisterFile,
    work: &Work,
) -> Result<RegisterInspection> {
    Ok(match look(reader, office, file, work)? {
        Ok(looked) => inspected(file.kind, looked),
        Err(none) => RegisterInspection {
            kind: file.kind,
            outcome: Outcome::Reject,
            reject: Some(none.reject),
            sheets: Vec::new(),
            others: none.others,
            problems: Vec::new(),
            plan: RegisterPlan::default(),
            counts: Counts::default(),
            notes: Vec::new(),
        },
    })
}

/// Reads, recognises and holds a file against what is kept.
pub(super) fn look(
    reader: &Reader,
    office: &Office,
    file: &RegisterFile,
    work: &Work,
) -> Result<std::result::Result<Looked, NotLooked>> {
    work.step(0, 3, "正在读取表格")?;
    let path = Path::new(&file.path);
    let mut book = match reader.read(path)? {
        Ok(book) => book,
        Err(fault) => return Ok(Err(NotLooked { reject: reject(fault, file.kind), others: Vec::new() })),
    };
    work.step(1, 3, "正在核对每一格")?;
    check(&book, &file.mapping, find::speech(file.kind))?;
    correct(&mut book, file);
    let remembered = store::mappings(office.db())?;
    let said = Said { mapping: &file.mapping, remembered: &remembered, marks: &file.marks };
    let found = match find::tables(&book, file.kind, &said) {
        Ok(found) => found,
        Err((fault, others)) => {
            return Ok(Err(NotLooked { reject: reject(fault, file.kind), others: unread(&book, &others) }));
        }
    };
    let (mut entries, homes) = read(&book, &found, file, office);
    work.step(2, 3, "正在与已有记录比对")?;
    let known = deputies::all(office.db())?;
    let names = PlaceNames::of(&places::all(office.db())?);
    let hanging = hanging(&entries, &homes);
    let (who, asked) = People::of(&known, &names).who(&entries.names, &hanging, &file.people);
    let plan = plan::plan(office, file, &mut entries, &who, &known)?;
    let homes = households::plan(office, file, &homes, &mut entries, &who, &known)?;
    work.step(3, 3, "正在与已有记录比对")?;
    if entries.is_empty() && homes.is_empty() {
        let others = found.tables.iter().map(|table| sheet(&book, table)).collect();
        return Ok(Err(NotLooked { reject: reject(Fault::NoDataRows, file.kind), others }));
    }
    Ok(Ok(Looked { book, found, entries, asked, plan, homes }))
}

/// What is said of cells stands in them before anything is read.
fn correct(book: &mut Book, file: &RegisterFile) {
    for correction in &file.corrections {
        let sheet = book.sheets.iter().position(|sheet| sheet.name == correction.sheet);
        if let (Some(sheet), Some((row, column))) = (sheet, find::place_of(&correction.cell)) {
            book.correct(sheet, row, column, &correction.value);
        }
    }
}

fn read(book: &Book, found: &find::Found, file: &RegisterFile, office: &Office) -> (Entries, Vec<Home>) {
    let several = found.tables.len() > 1;
    let label = |name: Option<&String>| name.filter(|_| several).map(|name| format!("{name}!"));
    let labels = book.sheets.iter().map(|sheet| label(sheet.name.as_ref()).unwrap_or_default()).collect();
    let mut entries = Entries::labelled(labels);
    let mut homes = Vec::new();
    let stem = Path::new(&file.path).file_stem().unwrap_or_default().to_string_lossy();
    for table in &found.tables {
        match (file.kind, find::layout(table)) {
            (TableKind::Households, _) => {
                homes.extend(households::read(book, table, office.today(), &mut entries));
            }
            (_, Layout::Long) => long::read(book, table, &file.marks, &stem, office.today(), &mut entries),
            (_, Layout::Across) => {
                across::read(book, table, &file.marks, &stem, office.today(), &mut entries);
            }
        }
    }
    (entries, homes)
}

/// What hangs on a name, by its place among all: how many entries, and the first one's cell.
fn hanging(entries: &Entries, homes: &[Home]) -> BTreeMap<usize, (u32, String)> {
    let of_entries = entries.entries.iter().map(|entry| (entry.name, entry.place));
    let of_homes = homes.iter().map(|home| (home.name, home.place));
    let mut hanging = BTreeMap::new();
    for (name, place) in of_entries.chain(of_homes) {
        hanging.entry(name).or_insert_with(|| (0, entries.shown(place))).0 += 1;
    }
    hanging
}

fn inspected(kind: TableKind, looked: Looked) -> RegisterInspection {
    let Looked { book, found, entries, asked, plan, homes } = looked;
    let rows = entries.entries.len().max(homes.shown.len() + homes.left_out.len());
    let errors = entries.problems.iter().filter(|problem| problem.issue.level == IssueLevel::Error).count();
    let marks = entries.marks.iter().map(|(mark, (cells, place))| AskedMark {
        mark: mark.clone(),
        cells: *cells,
        cell: entries.shown(*place),
    });
    let counts =
        Counts { rows: count(rows), errors: count(errors), warnings: count(entries.problems.len() - errors) };
    let is_clean = entries.problems.is_empty();
    RegisterInspection {
        kind,
        outcome: if is_clean { Outcome::Import } else { Outcome::ImportWithProblems },
        reject: None,
        sheets: found.tables.iter().map(|table| sheet(&book, table)).collect(),
        others: unread(&book, &found.others),
        plan: RegisterPlan {
            people: asked,
            marks: marks.collect(),
            activities: plan.activities.into_iter().map(|planned| planned.shown).collect(),
            households: homes.shown,
            different: plan.different.into_iter().chain(homes.different).collect(),
        },
        counts,
        notes: found.notes.into_iter().chain(entries.notes).collect(),
        problems: problems(&book, entries.problems),
    }
}

/// Problems in the order of sheets, rows and columns.
fn problems(book: &Book, mut problems: Vec<super::entries::Problem>) -> Vec<CellProblem> {
    problems.sort_by_key(|problem| problem.place);
    let told = problems.into_iter().map(|problem| {
        let Place { sheet, row, .. } = problem.place;
        CellProblem {
            sheet: book.sheets.get(sheet).and_then(|sheet| sheet.name.clone()),
            row: row + 1,
            name: problem.name,
            issue: problem.issue,
        }
    });
    told.collect()
}

/// Why a file is no such register, in words about registers.
pub(super) fn reject(fault: Fault, kind: TableKind) -> Reject {
    let told = fault.reject();
    let (message, hint) = match (fault, kind) {
        (Fault::NoHeaderFound, TableKind::Households) => (
            "没有找到联系户登记表的表头。".to_owned(),
            "表头要有“代表”和“户主”（或“联系户”），也可以自己指出表头在哪几行、每一列是什么。",
        ),
        (Fault::NoHeaderFound, _) => (
            "没有找到活动登记表的表头。".to_owned(),
            "一人一次一行的，表头要有“姓名”“活动名称”“日期”；活动横着排的，每列表头写明日期和名称，例如“3月5日视察”。",
        ),
        (Fault::NoDataRows, _) => ("表头下面没有内容。".to_owned(), "请填上内容再导入；示例行和合计不算。"),
        _ => return told,
    };
    Reject { code: told.code, message, hint: hint.to_owned() }
}
