//! What the secretary can do for the store's safety.

use std::fs;
use std::path::Path;

use super::api::{BackupFile, BackupMade, BackupTo, CheckReport, RestoreFrom};
use super::store;
use crate::office::Office;
use crate::{Refusal, Result};

/// Looks whether the store is sound: its structure, its references, its invariants.
pub fn check(office: &Office) -> Result<CheckReport> {
    let problems = store::problems(office.db())?;
    Ok(CheckReport { sound: problems.is_empty(), problems })
}

/// Makes a verified backup, in the folder she names or in `备份` beside the store.
pub fn back_up(office: &mut Office, to: &BackupTo) -> Result<BackupMade> {
    match to.folder.as_deref() {
        Some(folder) => office.back_up_to(Path::new(folder), "手动"),
        None => office.backup_before("手动"),
    }
}

/// The backups beside the store, newest first.
pub fn backups(office: &Office) -> Vec<BackupFile> {
    store::list(office.path())
}

/// Puts a backup in the store's place. The store as it is now is backed up first.
///
/// # Errors
/// Whatever is wrong with the file, before anything was touched; `backup_failed` where the present cannot be kept.
pub fn restore(office: &mut Office, from: &RestoreFrom) -> Result<()> {
    let from = Path::new(&from.path);
    if is_same(from, office.path()) {
        return Err(Refusal::refused("这就是正在使用的数据文件，不能用它恢复它自己。")
            .hinted("请选择“备份”文件夹里的一个备份。"));
    }
    let mut part = office.path().as_os_str().to_owned();
    part.push(".restore.part");
    let part = Path::new(&part);
    store::bring_in(from, part)?;
    let restored = office.backup_before("恢复前").and_then(|_| office.replace_with(part));
    if restored.is_err() {
        let _ = fs::remove_file(part);
    }
    restored
}

fn is_same(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}
