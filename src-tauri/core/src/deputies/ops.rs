//! What the secretary does with one deputy's file.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::api::{
    AddDeputy, ChangeDeputy, ChangeStatus, DeputyFile, DeputyRef, MaskedFacts, Photo, PrivateFacts, SetPhoto,
};
use super::{Deputy, photos, rules, store};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{IdNumber, Phone};
use crate::{Result, clock, settings};

/// A deputy's file, private facts masked.
///
/// # Errors
/// NotFound.
pub fn read(office: &Office, asked: DeputyRef) -> Result<DeputyFile> {
    let deputy = store::one(office.db(), asked.id)?;
    Ok(DeputyFile {
        id: deputy.id,
        revision: deputy.revision,
        age: deputy.facts.birth.map(|birth| rules::age(birth, office.today())),
        has_photo: deputy.photo.is_some(),
        status: deputy.status,
        status_changes: store::status_changes(office.db(), deputy.id)?,
        notes: rules::notes(&deputy.facts, &deputy.private),
        masked: masked(&deputy.private),
        facts: deputy.facts,
    })
}

fn masked(private: &PrivateFacts) -> MaskedFacts {
    MaskedFacts {
        id_number: private.id_number.as_ref().map(IdNumber::masked),
        phone: private.phone.as_ref().map(Phone::masked),
        phone2: private.phone2.as_ref().map(Phone::masked),
        address: private.address.as_ref().map(|_| "已登记，点“显示”查看".to_owned()),
    }
}

/// A deputy's private facts, because somebody asked; the asking is logged.
///
/// # Errors
/// NotFound.
pub fn reveal(office: &mut Office, asked: DeputyRef) -> Result<PrivateFacts> {
    let deputy = store::one(office.db(), asked.id)?;
    let today = office.today();
    office.quietly(|db| store::log_reveal(db, deputy.id, &format!("{today} {}", clock::time_of_day())))?;
    Ok(deputy.private)
}

/// Adds a deputy.
///
/// # Errors
/// Invalid at a field; Refused where the ID number is somebody else's.
pub fn add(office: &mut Office, new: &AddDeputy) -> Result<DeputyRef> {
    rules::check(&new.facts, office.today())?;
    let term = settings::current_term(office.db())?;
    let operation = Operation::new(Act::AddDeputy, new.facts.name.as_str());
    office
        .transact(operation, |db| store::insert(db, term, &new.facts, &new.private))
        .map(|id| DeputyRef { id })
}

/// Changes a deputy's facts.
///
/// # Errors
/// Invalid at a field; Stale where somebody changed the file meanwhile; NotFound.
pub fn change(office: &mut Office, change: ChangeDeputy) -> Result<()> {
    rules::check(&change.facts, office.today())?;
    let kept = store::one(office.db(), change.id)?;
    let changed = Deputy {
        revision: change.revision,
        facts: change.facts,
        private: change.private.unwrap_or(kept.private),
        ..kept
    };
    let operation = Operation::new(Act::ChangeDeputy, changed.facts.name.as_str());
    office.transact(operation, |db| store::update(db, &changed))
}

/// Removes a deputy who was entered by mistake.
///
/// # Errors
/// NotFound; Refused with `deputy_has_records` where duty records name the deputy.
pub fn remove(office: &mut Office, asked: DeputyRef) -> Result<()> {
    let deputy = store::one(office.db(), asked.id)?;
    let operation = Operation::new(Act::RemoveDeputy, deputy.facts.name.as_str());
    office.transact(operation, |db| store::remove(db, deputy.id))
}

/// Registers a change of status that was decided elsewhere.
///
/// # Errors
/// Invalid at a field; Refused where the law knows no such step; NotFound.
pub fn change_status(office: &mut Office, asked: &ChangeStatus) -> Result<()> {
    let deputy = store::one(office.db(), asked.id)?;
    let today = office.today();
    let operation = Operation::new(Act::ChangeStatus, deputy.facts.name.as_str());
    office.transact(operation, |db| store::register_status(db, deputy.id, &asked.change, today))
}

/// Gives a deputy the picture at a path as the photo, or takes the photo away.
///
/// # Errors
/// Unavailable where the file cannot be read; Invalid where it is no picture; NotFound.
pub fn set_photo(office: &mut Office, asked: &SetPhoto) -> Result<()> {
    let deputy = store::one(office.db(), asked.id)?;
    let jpeg = asked.path.as_deref().map(|path| photos::read(path.as_ref())).transpose()?;
    let operation = Operation::new(Act::SetPhoto, deputy.facts.name.as_str());
    office.transact(operation, |db| store::set_photo(db, deputy.id, jpeg.as_deref()))
}

/// A deputy's photo for the screen.
///
/// # Errors
/// Only where the store cannot be read.
pub fn photo(office: &Office, asked: DeputyRef) -> Result<Photo> {
    let jpeg = store::photo_bytes(office.db(), asked.id)?;
    Ok(Photo { picture: jpeg.map(|jpeg| format!("data:image/jpeg;base64,{}", BASE64_STANDARD.encode(jpeg))) })
}
