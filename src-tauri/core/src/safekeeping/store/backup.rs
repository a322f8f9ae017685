//! Copies of the store: written to `NAME.part`, synced, opened and verified, and only then given their name.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::db::{Access, connect, migrate};
use crate::refusal::cause;
use crate::safekeeping::api::{BackupFile, BackupMade};
use crate::safekeeping::rules::{FOLDER, Named, is_left_over, superseded};
use crate::values::Day;
use crate::{Kind, Refusal, Result, clock};

/// A copy of the store that was not looked at yet: no backup, and gone when it is dropped so.
#[derive(Debug)]
pub(crate) struct Unverified {
    store: PathBuf,
    folder: PathBuf,
    part: PathBuf,
    path: PathBuf,
    named: Named,
    counts: BTreeMap<String, i64>,
}

/// Makes a verified backup of the store at `store`, in `folder` or in `备份` beside it.
///
/// # Errors
/// Unavailable with the code `backup_failed`, whatever the cause: whoever asked for it must not go on.
pub(crate) fn make_backup(
    db: &Connection,
    store: &Path,
    today: Day,
    folder: Option<&Path>,
    reason: &str,
) -> Result<BackupMade> {
    begin_backup(db, store, today, folder, reason)?.verify()
}

/// Takes the copy that [`Unverified::verify`] makes a backup.
///
/// # Errors
/// As [`make_backup`].
pub(crate) fn begin_backup(
    db: &Connection,
    store: &Path,
    today: Day,
    folder: Option<&Path>,
    reason: &str,
) -> Result<Unverified> {
    let beside = beside(store);
    let into = folder.unwrap_or(&beside);
    let taken = take_copy(db, store, today, into, reason);
    taken.map_err(|refusal| failed(&refusal, into))
}

impl Unverified {
    /// Opens the copy, compares it with what was copied, and gives it its name; needs no store, so any hand may do it.
    ///
    /// # Errors
    /// As [`make_backup`].
    pub(crate) fn verify(self) -> Result<BackupMade> {
        self.named().map_err(|refusal| failed(&refusal, &self.folder))?;
        if self.folder == beside(&self.store) {
            forget_superseded(&self.store, &self.folder);
        }
        Ok(BackupMade { path: self.path.display().to_string(), at: self.named.at() })
    }

    fn named(&self) -> Result<()> {
        sync(&self.part)?;
        let copied = connect(&self.part, Access::Read)?;
        verify(&copied)?;
        if counts(&copied)? != self.counts {
            return Err(Refusal::bug("备份里的记录数与原数据不同"));
        }
        drop(copied);
        fs::rename(&self.part, &self.path).map_err(|error| cannot(&self.path, &error))?;
        sync_folder(&self.folder);
        Ok(())
    }
}

impl Drop for Unverified {
    fn drop(&mut self) {
        // A verified copy has another name by now; what was not verified is no backup.
        let _ = fs::remove_file(&self.part);
    }
}

/// When the newest backup beside the store was made.
pub(crate) fn newest_backup(store: &Path) -> Option<String> {
    named_files(store, &beside(store)).first().map(|(named, _)| named.at())
}

/// The backups beside the store, newest first.
pub(in crate::safekeeping) fn list(store: &Path) -> Vec<BackupFile> {
    let files = named_files(store, &beside(store)).into_iter();
    files
        .map(|(named, path)| BackupFile {
            at: named.at(),
            bytes: fs::metadata(&path).map_or(0, |facts| facts.len()),
            path: path.display().to_string(),
            reason: named.reason,
        })
        .collect()
}

/// Copies a store from elsewhere to stand ready at `to`, verified and of this program's version.
pub(in crate::safekeeping) fn bring_in(from: &Path, to: &Path) -> Result<()> {
    let _ = fs::remove_file(to);
    let source = connect(from, Access::Read)?;
    verify(&source)?;
    let brought = copy(&source, to).and_then(|()| sync(to)).and_then(|()| {
        let mut db = connect(to, Access::Write)?;
        migrate(&mut db)?;
        verify(&db)
    });
    if brought.is_err() {
        let _ = fs::remove_file(to);
    }
    brought
}

fn take_copy(db: &Connection, store: &Path, today: Day, folder: &Path, reason: &str) -> Result<Unverified> {
    fs::create_dir_all(folder).map_err(|error| cannot(folder, &error))?;
    clear_left_overs(store, folder);
    let time = clock::time_stamp();
    let mut named = Named::new(today, &time, reason);
    let mut path = folder.join(named.file(&stem(store), extension(store)));
    let mut again = 2;
    while path.exists() {
        named = Named::new(today, &time, &format!("{reason}{again}"));
        path = folder.join(named.file(&stem(store), extension(store)));
        again += 1;
    }
    let mut part = path.clone().into_os_string();
    part.push(".part");
    let part = PathBuf::from(part);
    let mut taken = Unverified {
        store: store.to_owned(),
        folder: folder.to_owned(),
        part,
        path,
        named,
        counts: BTreeMap::new(),
    };
    copy(db, &taken.part)?;
    taken.counts = counts(db)?;
    Ok(taken)
}

/// Copies a whole store page by page in one step; [`sync`] brings the copy onto the disk.
fn copy(db: &Connection, to: &Path) -> Result<()> {
    let mut target = Connection::open(to)?;
    // The copy has no name yet: if the power goes now, it is thrown away.
    target.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
    let step = Backup::new(db, &mut target)?.step(-1)?;
    if step != StepResult::Done {
        return Err(Refusal::unavailable("数据文件正忙，没有复制完。").hinted("请稍后再试。"));
    }
    target.close().map_err(|(_, error)| error.into())
}

fn sync(copied: &Path) -> Result<()> {
    let file = File::options().read(true).write(true).open(copied);
    file.and_then(|file| file.sync_all()).map_err(|error| cannot(copied, &error))
}

fn verify(db: &Connection) -> Result<()> {
    let verdict: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        return Ok(());
    }
    Err(Refusal::unavailable("这个文件的内容已损坏，不能使用。")
        .hinted("请换一个更早的备份。")
        .coded("store_damaged"))
}

/// How many rows each table has.
fn counts(db: &Connection) -> Result<BTreeMap<String, i64>> {
    let mut tables = db
        .prepare_cached("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")?;
    let names = tables.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut counts = BTreeMap::new();
    for name in names {
        // A table's name cannot be a parameter; these come from the schema itself.
        let sql = format!("SELECT count(*) FROM \"{}\"", name.replace('"', "\"\""));
        let count = db.query_row(&sql, [], |row| row.get(0))?;
        counts.insert(name, count);
    }
    Ok(counts)
}

fn beside(store: &Path) -> PathBuf {
    store.parent().unwrap_or(Path::new("")).join(FOLDER)
}

fn stem(store: &Path) -> String {
    store.file_stem().unwrap_or(OsStr::new("履职簿")).to_string_lossy().into_owned()
}

fn extension(store: &Path) -> &str {
    store.extension().and_then(OsStr::to_str).unwrap_or("db")
}

/// The store's backups in a folder, newest first.
fn named_files(store: &Path, folder: &Path) -> Vec<(Named, PathBuf)> {
    let stem = stem(store);
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<(Named, PathBuf)> = entries
        .filter_map(|entry| Some((Named::of_file(entry.file_name().to_str()?, &stem)?, entry.path())))
        .collect();
    found.sort();
    found.reverse();
    found
}

fn clear_left_overs(store: &Path, folder: &Path) {
    let stem = stem(store);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_str().is_some_and(|name| is_left_over(name, &stem)) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// A backup too many is no reason to refuse anything, so one that cannot be removed stays.
fn forget_superseded(store: &Path, folder: &Path) {
    let files = named_files(store, folder);
    let newest_first: Vec<&Named> = files.iter().map(|(named, _)| named).collect();
    for place in superseded(&newest_first) {
        let _ = fs::remove_file(&files[place].1);
    }
}

/// A new name is on the disk once its folder is; systems that cannot sync a folder do so by themselves.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

fn cannot(path: &Path, error: &std::io::Error) -> Refusal {
    Refusal::unavailable(format!("不能写入“{}”：{}。", path.display(), cause(error)))
}

fn failed(refusal: &Refusal, folder: &Path) -> Refusal {
    Refusal::new(Kind::Unavailable, format!("备份没有成功：{}", refusal.message))
        .hinted(format!("请检查“{}”能否写入、磁盘是否已满；备份成功之前不会改动数据。", folder.display()))
        .coded("backup_failed")
}
