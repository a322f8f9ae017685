//! What happens when the secretary looks at a roster.

use std::path::Path;

use super::api::{Inspection, PastImport, RosterFile, Sheet};
use super::inspect::{inspected, rejected, unread};
use super::recognise::{ByHand, Found, ROSTER, check, recognise};
use super::reconcile::{PlaceNames, Verdict, plan, reconcile};
use super::store;
use super::workbook::{Book, Fault, Reader};
use crate::deputies::{self, Deputy};
use crate::office::{Office, Work};
use crate::{Result, places};

/// A file with all that is known about it; nothing is written.
pub(super) struct Looked {
    pub(super) book: Book,
    pub(super) found: Found,
    pub(super) known: Vec<Deputy>,
    pub(super) places: PlaceNames,
    pub(super) verdicts: Vec<Verdict>,
}

/// A file without a roster, with its sheets as far as they could be read.
pub(super) struct NotLooked {
    pub(super) fault: Fault,
    pub(super) others: Vec<Sheet>,
}

/// Says what a file would do. Writes nothing.
///
/// # Errors
/// When the file cannot be opened, or the secretary stops it; a file that is no roster is an answer, not an error.
pub fn inspect(office: &mut Office, file: &RosterFile, work: &Work) -> Result<Inspection> {
    inspect_with(&Reader::own()?, office, file, work)
}

/// As [`inspect`], with another executable to parse.
///
/// # Errors
/// As [`inspect`].
pub fn inspect_with(
    reader: &Reader,
    office: &mut Office,
    file: &RosterFile,
    work: &Work,
) -> Result<Inspection> {
    Ok(match look(reader, office, file, work, |_| Ok(()))? {
        Err(none) => rejected(none.fault, none.others),
        Ok((looked, ())) => {
            let plan = plan(&looked.book, &looked.found, &looked.verdicts, &looked.known, &looked.places);
            inspected(&looked.book, &looked.found, plan)
        }
    })
}

/// Reads, recognises and reconciles a file; `meanwhile` is done while the child reads.
pub(super) fn look<T>(
    reader: &Reader,
    office: &mut Office,
    file: &RosterFile,
    work: &Work,
    meanwhile: impl FnOnce(&mut Office) -> Result<T>,
) -> Result<std::result::Result<(Looked, T), NotLooked>> {
    work.step(0, 3, "正在读取名册")?;
    let path = Path::new(&file.path);
    let (book, done) = std::thread::scope(|scope| {
        let reading = scope.spawn(|| reader.read(path));
        let done = meanwhile(office);
        (reading.join(), done)
    });
    let book = match book.map_err(|_| crate::Refusal::bug("reading thread ended"))?? {
        Err(fault) => return Ok(Err(NotLooked { fault, others: Vec::new() })),
        Ok(book) => book,
    };
    let done = done?;
    work.step(1, 3, "正在核对每一格")?;
    let remembered = store::mappings(office.db())?;
    let by_hand =
        ByHand { mapping: &file.mapping, corrections: &file.corrections, remembered: Some(&remembered) };
    check(&book, &file.mapping, &ROSTER)?;
    let found = match recognise(&book, by_hand, office.today()) {
        Err(none) => return Ok(Err(NotLooked { fault: none.fault, others: unread(&book, &none.others) })),
        Ok(found) => found,
    };
    work.step(2, 3, "正在与已有代表比对")?;
    let known = deputies::all(office.db())?;
    let places = PlaceNames::of(&places::all(office.db())?);
    let verdicts = reconcile(&book, &found.people, &known, &places, &file.choices);
    work.step(3, 3, "正在与已有代表比对")?;
    Ok(Ok((Looked { book, found, known, places, verdicts }, done)))
}

/// Past imports, newest first.
///
/// # Errors
/// Only where the store cannot be read.
pub fn history(office: &Office) -> Result<Vec<PastImport>> {
    store::history(office.db())
}

/// Forgets the columns once said by hand.
///
/// # Errors
/// Only where the store cannot be written.
pub fn forget_mapping(office: &mut Office) -> Result<()> {
    office.quietly(store::forget)
}
