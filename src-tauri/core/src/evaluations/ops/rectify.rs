//! What has to be put right: entered, reported, checked.

use super::ready;
use super::votes::name_of;
use crate::evaluations::api::{RectificationRef, SaveRectification, StepRectification};
use crate::evaluations::rules::rectifying;
use crate::evaluations::rules::stages::Step;
use crate::evaluations::store;
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{EvaluationId, RectificationId, RectificationStage};
use crate::{Refusal, Result};

/// Keeps a rectification item of a decided session.
///
/// # Errors
/// Refused where the session is not decided, or the item has come further; Invalid at a field; NotFound.
pub fn save_rectification(office: &mut Office, item: &SaveRectification) -> Result<RectificationId> {
    let (session, _) = ready(office, item.session, Step::Rectify)?;
    let name = name_of(office, &session, item.deputy)?;
    rectifying::check(item, session.decided_on.unwrap_or(session.facts.date))?;
    if let Some(id) = item.existing {
        let (of, _) = open_item(office, id)?;
        if of != item.session {
            return Err(Refusal::invalid("session", "这项整改不是这次会上的。").hinted("请刷新后再看。"));
        }
    }
    let operation = Operation::new(Act::SaveRectification, name);
    office.transact(operation, |db| match item.existing {
        Some(id) => store::update_rectification(db, id, item).map(|()| id),
        None => store::insert_rectification(db, item),
    })
}

/// Takes an item a step further.
///
/// # Errors
/// Refused where it is not the step's turn; Invalid at a field; NotFound.
pub fn step_rectification(office: &mut Office, step: &StepRectification) -> Result<()> {
    let (session, item) = store::rectification(office.db(), step.id, office.today())?;
    let stage = rectifying::next(item.stage, step.step)?;
    let session = store::one(office.db(), session)?;
    let last = item.steps.last().map(|done| done.date).or(session.decided_on).unwrap_or(session.facts.date);
    rectifying::check_step(step, last, office.today())?;
    let about = format!("{}，{}", item.name, step.step.in_chinese());
    let due = step.due.filter(|_| stage == RectificationStage::Open);
    office.transact(Operation::new(Act::StepRectification, about), |db| {
        store::insert_step(db, step)?;
        store::set_rectification(db, step.id, stage, due)
    })
}

/// Removes an item that was entered by mistake and of which nothing was reported.
///
/// # Errors
/// Refused where it has come further; NotFound.
pub fn remove_rectification(office: &mut Office, asked: RectificationRef) -> Result<()> {
    let (_, name) = open_item(office, asked.id)?;
    let operation = Operation::new(Act::RemoveRectification, name);
    office.transact(operation, |db| store::remove_rectification(db, asked.id))
}

/// An item's session and its deputy by name, where nothing was reported yet.
fn open_item(office: &Office, id: RectificationId) -> Result<(EvaluationId, String)> {
    let (session, item) = store::rectification(office.db(), id, office.today())?;
    if item.steps.is_empty() {
        return Ok((session, item.name));
    }
    Err(Refusal::refused("这项整改已经报告过结果，不能再改或删除（述职评议要求：报告后只作复查）。")
        .hinted("请登记复查；还有问题的，另列一项整改事项。"))
}
