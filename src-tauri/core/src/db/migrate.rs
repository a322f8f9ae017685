//! Numbered, forward-only migrations; `user_version` says which were done.
//!
//! All that are missing run in one transaction: a store is of one version or of the next, never between.

use rusqlite::Connection;

use crate::{Kind, Refusal, Result};

/// Every migration in order. Adding one is adding a line; a released one is never changed.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_journal.sql"),
    include_str!("migrations/0002_office.sql"),
    include_str!("migrations/0003_rosters.sql"),
    include_str!("migrations/0004_activities.sql"),
    include_str!("migrations/0005_points.sql"),
    include_str!("migrations/0006_suggestions.sql"),
    include_str!("migrations/0007_evidence.sql"),
    include_str!("migrations/0008_contacts.sql"),
    include_str!("migrations/0009_group_plans.sql"),
    include_str!("migrations/0010_ladder.sql"),
    include_str!("migrations/0011_expenses.sql"),
    include_str!("migrations/0012_oaths.sql"),
    include_str!("migrations/0013_evaluations.sql"),
    include_str!("migrations/0014_pledges.sql"),
    include_str!("migrations/0015_registers.sql"),
    include_str!("migrations/0016_menu.sql"),
    include_str!("migrations/0017_appraisals.sql"),
    include_str!("migrations/0018_terms.sql"),
    include_str!("migrations/0019_surveys.sql"),
    include_str!("migrations/0020_corrected_shares.sql"),
];

/// The version this program writes.
pub(crate) const NEWEST: u32 = MIGRATIONS.len() as u32;

/// A store's version: how many migrations it has seen.
pub(crate) fn version_of(db: &Connection) -> Result<u32> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings a store to [`NEWEST`]; refuses one that is already beyond.
pub(crate) fn migrate(db: &mut Connection) -> Result<()> {
    let from = version_of(db)?;
    refuse_newer(from)?;
    if from == NEWEST {
        return Ok(());
    }
    let transaction = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for migration in MIGRATIONS.iter().skip(from as usize) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", NEWEST)?;
    transaction.commit()?;
    Ok(())
}

/// A file of a newer program may hold what this one would lose.
pub(crate) fn refuse_newer(version: u32) -> Result<()> {
    if version <= NEWEST {
        return Ok(());
    }
    Err(Refusal::new(
        Kind::Refused,
        format!(
            "这个数据文件是更新版本的履职簿保存的（第 {version} 版，本程序只认到第 {NEWEST} 版），没有打开。"
        ),
    )
    .hinted("请安装新版履职簿后再打开；不要用旧版覆盖它。")
    .coded("store_newer"))
}
