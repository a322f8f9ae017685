//! Importing: one operation in which everything of a roster is written, or nothing.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::mpsc::{SyncSender, sync_channel};

use super::api::{Field, ImportReport, IssueLevel, LeftOut, RosterFile, TableKind};
use super::belonging::Belonging;
use super::clean::BETWEEN;
use super::inspect::{count, row_ref};
use super::ops::{Looked, look};
use super::recognise::{Person, signature};
use super::reconcile::{Change, Verdict, changed, eighteen, missing, whole_day};
use super::store::{self, Db};
use super::workbook::{Fault, Reader, letter};
use crate::deputies::api::{DeputyFacts, Gender, Level, PrivateFacts};
use crate::deputies::{self, Deputy, Newcomers};
use crate::office::{Office, Work};
use crate::operation::{Act, Operation};
use crate::values::{DeputyId, OperationId};
use crate::{Refusal, Result, settings};

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
    // The copy is taken while the child reads and verified while the rows are written: nobody waits for it, and
    // nothing is kept without it.
    let mut backup = None;
    let copied = |office: &mut Office| {
        backup = Some(office.copy_before("导入前")?);
        Ok(())
    };
    let looked = look(reader, office, file, work, copied)?.map_err(|none| refused(none.fault))?;
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
    let kept = office.transact(operation, |db| {
        std::thread::scope(|scope| {
            let backed_up = backup.map(|copy| scope.spawn(|| copy.verify()));
            written.write(db, &looked, &photos, work)?;
            let kept = store::keep_import(db, &name, TableKind::Roster, added, updated)?;
            match backed_up.map(std::thread::ScopedJoinHandle::join) {
                Some(Ok(verified)) => verified.map(|_| kept),
                Some(Err(_)) | None => Err(Refusal::bug("import without a backup")),
            }
        })
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

/// What was written beside the deputies themselves.
#[derive(Default)]
struct Written {
    photos: u32,
    new_places: Vec<String>,
}

/// So many rows are made ready at once.
const AT_ONCE: usize = 64;

/// A row ready to be written.
enum Ready<'a> {
    New(Box<(DeputyFacts, PrivateFacts)>),
    Changed(Box<Deputy>),
    Same(&'a Deputy),
    Nobody,
}

impl Written {
    /// Writes the rows while a second hand makes the next ones ready.
    fn write(&mut self, db: &Db, looked: &Looked, photos: &Photos, work: &Work) -> Result<()> {
        let mut newcomers = Newcomers::of(db, settings::current_term(db)?)?;
        let mut belonging = Belonging::new(db, looked)?;
        self.new_places = std::mem::take(&mut belonging.new_places);
        let people = &looked.found.people;
        let total = people.len() as u64;
        let mut at = 0;
        std::thread::scope(|scope| -> Result<()> {
            let (ready, next) = sync_channel(4);
            scope.spawn(move || make_ready(looked, &belonging, &ready));
            for rows in next {
                work.step(at as u64, total, "正在写入代表")?;
                for row in rows {
                    self.row(db, &mut newcomers, row?, photos.get(&(people[at].sheet, people[at].row)))?;
                    at += 1;
                }
            }
            Ok(())
        })?;
        if at < people.len() {
            return Err(Refusal::bug("rows were not made ready"));
        }
        work.step(total, total, "正在保存")
    }

    fn row(
        &mut self,
        db: &Db,
        newcomers: &mut Newcomers<'_>,
        row: Ready<'_>,
        photo: Option<&Vec<u8>>,
    ) -> Result<()> {
        let id = match row {
            Ready::New(new) => newcomers.insert(&new.0, &new.1)?,
            Ready::Changed(deputy) => {
                deputies::update(db, &deputy)?;
                deputy.id
            }
            Ready::Same(deputy) => deputy.id,
            Ready::Nobody => return Ok(()),
        };
        self.photo(db, id, photo);
        Ok(())
    }

    fn photo(&mut self, db: &Db, id: DeputyId, picture: Option<&Vec<u8>>) {
        // A picture nobody can read is no reason to lose the deputy.
        self.photos += picture.map_or(0, |picture| u32::from(deputies::keep_photo(db, id, picture).is_ok()));
    }
}

/// Makes the rows ready in their order, until all are or nobody takes them any more.
fn make_ready<'a>(looked: &'a Looked, belonging: &Belonging, ready: &SyncSender<Vec<Result<Ready<'a>>>>) {
    let rows: Vec<_> = looked.found.people.iter().zip(&looked.verdicts).collect();
    for rows in rows.chunks(AT_ONCE) {
        let made = rows.iter().map(|(person, verdict)| match verdict {
            Verdict::New => Ok(Ready::New(Box::new(facts_of(person, belonging)?))),
            Verdict::Known(known, changes) => change(&looked.known[*known], changes, belonging),
            Verdict::Unclear(..) | Verdict::LeftOut(_) => Ok(Ready::Nobody),
        });
        if ready.send(made.collect()).is_err() {
            break;
        }
    }
}

fn change<'a>(known: &'a Deputy, changes: &[Change], belonging: &Belonging) -> Result<Ready<'a>> {
    if changes.is_empty() {
        return Ok(Ready::Same(known));
    }
    let mut deputy = known.clone();
    for change in changes {
        set(&mut deputy.facts, &mut deputy.private, change.field, &change.new, belonging)?;
    }
    Ok(Ready::Changed(Box::new(deputy)))
}

fn facts_of(person: &Person, belonging: &Belonging) -> Result<(DeputyFacts, PrivateFacts)> {
    let name = person.sound(Field::Name).unwrap_or("").parse()?;
    let mut facts = blank(name);
    let mut private = PrivateFacts::default();
    for field in super::recognise::FIELD_LIST.into_iter().filter(|field| *field != Field::Name) {
        if let Some(value) = person.sound(field) {
            set(&mut facts, &mut private, field, value, belonging)?;
        }
    }
    Ok((facts, private))
}

fn blank(name: crate::values::PersonName) -> DeputyFacts {
    DeputyFacts {
        name,
        gender: None,
        ethnicity: None,
        birth: None,
        native_place: None,
        education: None,
        degree: None,
        party: None,
        party_joined: None,
        occupation: None,
        employer: None,
        position: None,
        category: None,
        identity: None,
        levels: vec![Level::Township],
        card_no: None,
        phone_may_be_published: false,
        constituency: None,
        village: None,
        group: None,
        stations: Vec::new(),
        delegation: None,
        terms_served: None,
        reelected: None,
        elected_on: None,
        by_election: false,
        oath_on: None,
        offices: Vec::new(),
        honours: Vec::new(),
        note: None,
    }
}

/// Puts one cleaned value where it is kept; a year alone, a month of election and a short number have no place.
fn set(
    facts: &mut DeputyFacts,
    private: &mut PrivateFacts,
    field: Field,
    value: &str,
    belonging: &Belonging,
) -> Result<()> {
    let text = || Some(value.to_owned());
    match field {
        Field::Name => facts.name = value.parse()?,
        Field::Gender => facts.gender = Some(if value == "女" { Gender::Female } else { Gender::Male }),
        Field::Ethnicity => facts.ethnicity = text(),
        Field::Birth => facts.birth = value.parse().ok().or(facts.birth),
        Field::NativePlace => facts.native_place = text(),
        Field::Education => facts.education = text(),
        Field::Party => facts.party = text(),
        Field::Position => facts.position = text(),
        Field::Constituency => facts.constituency = belonging.constituency(value),
        Field::Village => facts.village = belonging.village(value),
        Field::Group => facts.group = belonging.group(value),
        Field::Identity => facts.identity = text(),
        Field::CardNo => facts.card_no = text(),
        Field::IdNumber => private.id_number = Some(eighteen(value).parse()?),
        Field::Phone => private.phone = value.parse().ok().or_else(|| private.phone.take()),
        Field::Phone2 => private.phone2 = value.parse().ok().or_else(|| private.phone2.take()),
        Field::Reelected => facts.reelected = Some(value == "是"),
        Field::ElectedOn => facts.elected_on = whole_day(value).or(facts.elected_on),
        Field::OathOn => facts.oath_on = whole_day(value).or(facts.oath_on),
        Field::PartyJoined => facts.party_joined = value.parse().ok().or(facts.party_joined),
        Field::PhoneConsent => facts.phone_may_be_published = value == "是",
        Field::ByElection => facts.by_election = value == "是",
        Field::TermsServed => facts.terms_served = value.parse().ok().or(facts.terms_served),
        Field::Degree => facts.degree = text(),
        Field::Occupation => facts.occupation = text(),
        Field::Employer => facts.employer = text(),
        Field::Category => facts.category = text(),
        Field::Delegation => facts.delegation = text(),
        Field::Address => private.address = text(),
        Field::Levels => facts.levels = value.split(BETWEEN).filter_map(Level::named).collect(),
        Field::Stations => facts.stations = belonging.stations(value),
        Field::Offices => facts.offices = value.split(BETWEEN).map(str::to_owned).collect(),
        Field::Honours => facts.honours = value.lines().map(str::to_owned).collect(),
        Field::Note => facts.note = text(),
        _ => {}
    }
    Ok(())
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
