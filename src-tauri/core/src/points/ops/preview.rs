//! The quarter at a glance: every deputy with points, days and ranks.

use crate::Result;
use crate::office::Office;
use crate::points::api::{QuarterRef, QuarterSheet};
use crate::points::sheet::{live, stamped};
use crate::points::store;
use crate::values::Quarter;

/// A quarter's sheet, as the preview shows and the posted sheet prints it: live while the quarter is open, as it was
/// frozen once it is closed.
///
/// # Errors
/// Invalid where a record cannot be judged, naming whose.
pub fn sheet(office: &Office, quarter: Quarter) -> Result<QuarterSheet> {
    let kept = store::kept_quarters(office.db())?.into_iter().find(|kept| kept.quarter == quarter);
    match kept {
        Some(kept) if kept.stage.is_closed() => {
            Ok(stamped(store::quarter_sheet(office.db(), kept.id)?, &kept))
        }
        _ => live(&store::gather(office.db(), quarter)?),
    }
}

/// The quarter as it stands.
///
/// # Errors
/// As [`sheet`].
pub fn preview(office: &Office, asked: QuarterRef) -> Result<QuarterSheet> {
    sheet(office, asked.quarter)
}
