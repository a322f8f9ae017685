//! Importing: one operation in which everything of a roster is written, or nothing.

mod rows;

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use super::api::{ImportReport, IssueLevel, LeftOut, RosterFile, TableKind};
use super::inspect::{count, row_ref};
use super::ops::{Looked, look};
use super::recognise::signature;
use super::reconcile::{Verdict, changed, missing};
use super::store;
use super::workbook::{Fault, Reader, letter};
use crate::office::{Office, Work};
use crate::operation::{Act, Operation};
use crate::values::OperationId;
use crate::{Refusal, Result};
use rows::Written;

/// Photos by sheet and row.
type Photos = HashMap<(usize, u32), Vec<u8>>;

/// Imports a roster.
///
/// # Errors
/// Refused when the file is no roster, has errors nobody accepted, or would change nothing; then nothing was written.
pub fn import(office: &mut Office, file: &RosterFile, work: &Work) -> Result<ImportReport> {
    import_with(&Reader::own()?, office, file, work)
}

/// As [`import`], with another executable to parse.
///
/// # Errors
/// As [`import`].
pub fn import_with(
    reader: &Reader,
    office: &mut Office,
    file: &RosterFile,
    work: &Work,
) -> Result<ImportReport> {
    // The copy is taken while the child reads and verified while the journal's line is made: nobody waits for it,
    // and nothing is kept without it.
    let copied = |office: &mut Office| office.copy_before("导入前");
    let (looked, backup) = look(reader, office, file, work, copied)?.map_err(|none| refused(none.fault))?;
    let errors = looked
        .found
        .people
        .iter()
        .flat_map(|person| &person.issues)
        .filter(|issue| issue.level == IssueLevel::Error)
        .count();
    if errors > 0 && !file.accept_problems {
        return Err(Refusal::refused(format!("名册里还有 {errors} 处错误，没有导入。"))
            .hinted("请逐处改正，或者确认“只导入没有问题的内容”再导入。")
            .coded("has_errors"));
    }
    let photos = photos(reader, file, &looked)?;
    let added = count(looked.verdicts.iter().filter(|verdict| **verdict == Verdict::New).count());
    let updated = changed(&looked.verdicts);
    if added == 0 && updated == 0 && photos.is_empty() {
        return Err(nothing(&looked));
    }
    let name =
        Path::new(&file.path).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let operation = Operation::new(Act::ImportRoster, format!("{} 人", looked.found.people.len()));
    let mut written = Written::default();
    let kept = office.transact_backed_up(operation, backup, |db| {
        written.write(db, &looked, &photos, work)?;
        store::keep_import(db, &name, TableKind::Roster, added, updated)
    })?;
    remember(office, file, &looked)?;
    Ok(report(kept, added, updated, errors, &looked, written))
}

fn refused(fault: Fault) -> Refusal {
    let reject = fault.reject();
    Refusal::refused(reject.message).hinted(reject.hint).coded(&reject.code).at("path")
}

fn nothing(looked: &Looked) -> Refusal {
    let unclear =
        looked.verdicts.iter().any(|verdict| matches!(verdict, Verdict::Unclear(..) | Verdict::LeftOut(_)));
    if unclear {
        return Refusal::refused("没有一行可以导入：有的没有姓名，有的不清楚是哪一位。")
            .hinted("请先补上姓名，并对不清楚的各行选择是新代表还是哪一位。")
            .coded("nothing_to_import");
    }
    Refusal::refused("名册里的代表和已有的完全一样，没有需要导入的内容。")
        .hinted("不必再导入；如果选错了文件，请重新选择。")
        .coded("nothing_to_import")
}

fn photos(reader: &Reader, file: &RosterFile, looked: &Looked) -> Result<Photos> {
    if !looked.found.people.iter().any(|person| person.photo) {
        return Ok(Photos::new());
    }
    let pictures = reader.pictures(Path::new(&file.path))?.map_err(refused)?;
    let mut photos = Photos::new();
    for picture in pictures {
        photos.entry((picture.sheet, picture.row)).or_insert(picture.bytes);
    }
    Ok(photos)
}

/// Heads and columns said by hand are remembered for the next file with the same heads; skipped sheets are not: their
/// heads may be those of the next file's roster.
fn remember(office: &mut Office, file: &RosterFile, looked: &Looked) -> Result<()> {
    if file.mapping.is_empty() {
        return Ok(());
    }
    office.quietly(|db| {
        for table in &looked.found.tables {
            let sheet = &looked.book.sheets[table.sheet];
            let said = file.mapping.iter().any(|mapping| mapping.sheet == sheet.name);
            if said && !table.header.is_empty() {
                let columns = table.columns.iter().map(|(column, field)| (letter(*column), *field)).collect();
                store::remember(db, &signature(&looked.book, sheet, &table.header), &columns)?;
            }
        }
        Ok(())
    })
}

fn report(
    operation: OperationId,
    added: u32,
    updated: u32,
    errors: usize,
    looked: &Looked,
    written: Written,
) -> ImportReport {
    let rows = || looked.found.people.iter().zip(&looked.verdicts);
    let left_out = rows().filter_map(|(person, verdict)| {
        let why = match verdict {
            Verdict::LeftOut(why) => why.clone(),
            Verdict::Unclear(_, why) => format!("{why}没有选择是哪一位，没有导入。"),
            Verdict::New | Verdict::Known(..) => return None,
        };
        Some(LeftOut { row: row_ref(&looked.book, person), why })
    });
    let unchanged = rows()
        .filter(|(_, verdict)| matches!(verdict, Verdict::Known(_, changes) if changes.is_empty()))
        .count();
    let mut told = BTreeSet::new();
    ImportReport {
        operation,
        added,
        updated,
        unchanged: count(unchanged),
        left_out: left_out.collect(),
        cells_left_out: count(errors),
        photos: written.photos,
        new_places: written.new_places.into_iter().filter(|place| told.insert(place.clone())).collect(),
        missing: missing(&looked.verdicts, &looked.known, &looked.places),
    }
}
