//! The office's schemes: dated, and never edited once a year was decided by them.

use crate::appraisals::api::{
    CompositeWeights, FullMark, GradeThresholds, KeptScheme, MissingPart, SaveScheme, Scheme, SchemeRef,
};
use crate::appraisals::{rules, store};
use crate::office::Office;
use crate::operation::{Act, Operation};
use crate::values::{AppraisalSchemeId, Day, Points};
use crate::{Refusal, Result};

/// The schemes: the office's own, the newest first, and last the one that comes with the program.
///
/// # Errors
/// Only where the store cannot be read.
pub fn schemes(office: &Office) -> Result<Vec<KeptScheme>> {
    let mut schemes = store::schemes(office.db())?;
    schemes.push(usual()?);
    Ok(schemes)
}

/// 30/40/30, 优秀 from 80, 合格 from 60, no quota (DOMAIN §7).
fn usual() -> Result<KeptScheme> {
    Ok(KeptScheme {
        id: None,
        name: "通用考评办法".to_owned(),
        from: Day::new(1954, 9, 20).ok_or_else(|| Refusal::bug("没有这一天"))?,
        scheme: Scheme {
            weights: CompositeWeights::USUAL,
            thresholds: GradeThresholds::THREE,
            points_full: FullMark::Of(Points::whole(100)),
            missing: MissingPart::Reweigh,
            quota: None,
        },
        used: false,
    })
}

/// The scheme of a year: the newest that holds on its last day.
///
/// # Errors
/// Only where the store cannot be read.
pub fn scheme_of(office: &Office, year: i32) -> Result<KeptScheme> {
    let last = Day::new(year, 12, 31);
    let found = schemes(office)?.into_iter().find(|kept| Some(kept.from) <= last);
    found.ok_or_else(|| {
        Refusal::invalid("year", format!("没有 {year} 年的考评办法。")).hinted("请重新选择年度。")
    })
}

/// Keeps a scheme.
///
/// # Errors
/// Invalid at a field; Refused where a year was decided by it or another holds from the same day; NotFound.
pub fn save_scheme(office: &mut Office, save: &SaveScheme) -> Result<AppraisalSchemeId> {
    rules::check_kept_scheme(&save.name, &save.scheme)?;
    let operation = Operation::new(Act::SaveAppraisalScheme, save.name.trim());
    let Some(id) = save.id else {
        return office.transact(operation, |db| store::insert_scheme(db, save));
    };
    unused(office, id)?;
    office.transact(operation, |db| store::update_scheme(db, id, save))?;
    Ok(id)
}

/// Removes a scheme no year was decided by.
///
/// # Errors
/// Refused where one was; NotFound.
pub fn remove_scheme(office: &mut Office, asked: SchemeRef) -> Result<()> {
    let kept = unused(office, asked.id)?;
    office.transact(Operation::new(Act::RemoveAppraisalScheme, kept.name), |db| {
        store::remove_scheme(db, asked.id)
    })
}

fn unused(office: &Office, id: AppraisalSchemeId) -> Result<KeptScheme> {
    let kept = store::schemes(office.db())?
        .into_iter()
        .find(|kept| kept.id == Some(id))
        .ok_or_else(|| Refusal::not_found("这份考评办法不在了，可能刚被删除。").hinted("请刷新后再看。"))?;
    if kept.used {
        return Err(Refusal::refused(format!("已经按《{}》审定过年度考评，不能再改。", kept.name))
            .hinted("请另存一份新的考评办法，写明从哪一天起执行。"));
    }
    Ok(kept)
}
