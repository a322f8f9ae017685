//! 再做一件能加多少分: what one single further record of each kind would add now.

use super::api::{CaseDeputy, DutyRecord, RecordId, RuleItem, Rulebook, WhatIf, WhatIfAnswer};
use super::judge::{Carried, total, with_one_more};
use super::rules::placing;
use crate::Result;
use crate::values::{Attendance, DutyKind, DutyRole, Quarter, Review, Tier};

/// What one more approved record of each kind the rulebook knows would add, the most first; nothing where capped.
///
/// The record is an ordinary one (出席, no speech, 一般, one piece) on the quarter's last day.
///
/// # Errors
/// As [`super::judge`].
pub fn what_if(
    rulebook: &Rulebook,
    quarter: Quarter,
    deputy: &CaseDeputy,
    records: &[DutyRecord],
    closed: &[Carried],
) -> Result<WhatIfAnswer> {
    let now = total(rulebook, quarter, deputy, records, closed)?;
    let mut further = Vec::new();
    for (place, item) in rulebook.items.iter().enumerate() {
        for kind in &item.kinds {
            let record = ordinary(*kind, role_for(item), quarter);
            if placing::item_for(rulebook, &record, deputy.category.as_deref()) != Some(place) {
                continue;
            }
            let (then, why) = with_one_more(rulebook, quarter, deputy, (records, closed), &record)?;
            further.push(WhatIf {
                rule: item.rule.clone(),
                name: item.name.clone(),
                clause: item.clause.clone(),
                kind: *kind,
                role: record.role,
                adds: then - now,
                why: format!("本季度再有一次“{}”：{why}", kind.in_chinese()),
            });
        }
    }
    further.sort_by_key(|one| std::cmp::Reverse(one.adds));
    Ok(WhatIfAnswer { total: now, further })
}

fn role_for(item: &RuleItem) -> DutyRole {
    item.roles.first().copied().unwrap_or_default()
}

fn ordinary(kind: DutyKind, role: DutyRole, quarter: Quarter) -> DutyRecord {
    DutyRecord {
        id: RecordId::Word(String::new()),
        kind,
        date: quarter.last_day(),
        status: Review::Approved,
        attendance: Attendance::Present,
        leave_half_days: 0,
        half_days: None,
        pieces: None,
        role,
        spoke: false,
        tier: Tier::Ordinary,
    }
}
