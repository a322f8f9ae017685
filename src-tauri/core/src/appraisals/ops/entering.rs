//! Opinions and vetoes, before the meeting.

use super::sheet::sheet;
use crate::appraisals::api::{AddVeto, AppraisalSheet, AppraisalYear, SaveOpinion, VetoRef};
use crate::appraisals::rules::{self, YearStep};
use crate::appraisals::store;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{AppraisalVetoId, DeputyId};
use crate::{Refusal, Result};

/// A year's table on which something is still to be entered, and the name of the deputy it is about.
fn open_line(office: &Office, year: i32, deputy: DeputyId) -> Result<(AppraisalSheet, String)> {
    let sheet = sheet(office, AppraisalYear { year })?;
    rules::next(year, sheet.stage, YearStep::Prepare)?;
    let name = sheet.lines.iter().find(|line| line.deputy == deputy).map(|line| line.name.clone());
    let gone = || Refusal::not_found("这位代表不在这一年的考评表上。").hinted("请刷新考评表后再看。");
    name.map(|name| (sheet, name)).ok_or_else(gone)
}

/// Enters an opinion, changes it or takes it away.
///
/// # Errors
/// Refused once the year was decided; Invalid at a field; NotFound.
pub fn save_opinion(office: &mut Office, save: &SaveOpinion) -> Result<()> {
    let (sheet, name) = open_line(office, save.year, save.deputy)?;
    rules::check_opinion(&sheet, &save.opinion, office.today())?;
    let about = format!("{name}：{}", save.opinion.side.in_chinese());
    office.transact(Operation::new(Act::SaveOpinion, about), |db| {
        store::keep_opinion(db, save.year, save.deputy, &save.opinion)
    })
}

/// Enters a fact that holds a deputy's grade down.
///
/// # Errors
/// As [`save_opinion`].
pub fn add_veto(office: &mut Office, add: &AddVeto) -> Result<AppraisalVetoId> {
    let (sheet, name) = open_line(office, add.year, add.deputy)?;
    rules::check_veto(&sheet, add)?;
    office.transact(Operation::new(Act::AddVeto, name), |db| {
        store::insert_veto(db, add.year, add.deputy, &add.veto)
    })
}

/// Takes a veto of the office's own away.
///
/// # Errors
/// Refused once the year was decided; NotFound.
pub fn remove_veto(office: &mut Office, asked: VetoRef) -> Result<()> {
    let (year, deputy) = store::veto(office.db(), asked.id)?;
    let (_, name) = open_line(office, year, deputy)?;
    office.transact(Operation::new(Act::RemoveVeto, name), |db| store::remove_veto(db, asked.id))
}
