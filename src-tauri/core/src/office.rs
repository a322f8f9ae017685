//! The open office: one store, one door for writes, and what changed since the window last asked.
//!
//! **Invariant:** outside [`Office::transact`] and [`Office::quietly`] the connection is read-only (`query_only`),
//! so a write that has no name in the journal fails instead of slipping through.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::session::Session;
use rusqlite::{Connection, TransactionBehavior};

use crate::db::{self, Kept, Lock};
use crate::operation::{Area, Operation};
use crate::refusal::cause;
use crate::safekeeping::api::BackupMade;
use crate::values::Day;
use crate::{Refusal, Result, clock, journal, safekeeping};

pub use crate::work::{Progress, Work};

/// An open store. Dropping it closes the file and frees it for another program.
#[derive(Debug)]
pub struct Office {
    db: Connection,
    path: PathBuf,
    today: Day,
    changed: BTreeSet<Area>,
    written: bool,
    _lock: Lock,
}

impl Office {
    /// Makes a new, empty store at `path`; refuses when something stands there already.
    pub fn create(path: &Path, today: Day) -> Result<Self> {
        let lock = Lock::take(path)?;
        let mut db = db::create_file(path)?;
        if let Err(refusal) = db::migrate(&mut db) {
            drop(db);
            // Nothing of the office is in it yet; a half-made file would only be taken for a store.
            let _ = std::fs::remove_file(path);
            return Err(refusal);
        }
        Self::opened(db, path, today, lock)
    }

    /// Opens the store at `path`; an older one is backed up and brought to this program's version.
    pub fn open(path: &Path, today: Day) -> Result<Self> {
        // Looked at before locking, so that a wrong path leaves no lock file behind.
        db::look_at_head(path)?;
        let lock = Lock::take(path)?;
        let mut db = db::connect(path, db::Access::Write)?;
        if db::version_of(&db)? < db::NEWEST {
            safekeeping::make_backup(&db, path, today, None, "升级前")?;
        }
        db::migrate(&mut db)?;
        Self::opened(db, path, today, lock)
    }

    fn opened(db: Connection, path: &Path, today: Day, lock: Lock) -> Result<Self> {
        db.pragma_update(None, "query_only", true)?;
        Ok(Self { db, path: path.to_owned(), today, changed: BTreeSet::new(), written: false, _lock: lock })
    }

    /// The day it is, for everything that asks.
    pub fn today(&self) -> Day {
        self.today
    }

    /// A program left open over midnight says so.
    pub fn set_today(&mut self, today: Day) {
        self.today = today;
    }

    /// The store's file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// For reading. A write through it fails.
    pub fn db(&self) -> &Connection {
        &self.db
    }

    /// The areas touched since this was last asked.
    pub fn take_changed(&mut self) -> BTreeSet<Area> {
        std::mem::take(&mut self.changed)
    }

    /// A verified backup in `备份` beside the store, before something large: 导入前.
    ///
    /// # Errors
    /// `backup_failed`: then what it was made for must not happen.
    pub fn backup_before(&mut self, reason: &str) -> Result<BackupMade> {
        self.make_backup(None, reason)
    }

    /// The copy for such a backup; whoever takes it verifies it before anything of what it was made for is kept.
    ///
    /// # Errors
    /// As [`Office::backup_before`].
    pub(crate) fn copy_before(&mut self, reason: &str) -> Result<safekeeping::Unverified> {
        self.changed.insert(Area::Safekeeping);
        safekeeping::begin_backup(&self.db, &self.path, self.today, None, reason)
    }

    /// A verified backup in a folder of the secretary's choice.
    pub(crate) fn back_up_to(&mut self, folder: &Path, reason: &str) -> Result<BackupMade> {
        self.make_backup(Some(folder), reason)
    }

    fn make_backup(&mut self, folder: Option<&Path>, reason: &str) -> Result<BackupMade> {
        let made = safekeeping::make_backup(&self.db, &self.path, self.today, folder, reason)?;
        self.written = false;
        self.changed.insert(Area::Safekeeping);
        Ok(made)
    }

    /// When the newest backup beside the store was made: `yyyy-mm-dd hh:mm`.
    pub fn backed_up_at(&self) -> Option<String> {
        safekeeping::newest_backup(&self.path)
    }

    /// Closes the store; where anything was written since the last backup, backs it up first.
    pub fn close(mut self) -> Result<()> {
        if self.written {
            self.backup_before("关闭时")?;
        }
        Ok(())
    }

    /// Puts a verified store of the newest version in this one's place.
    pub(crate) fn replace_with(&mut self, ready: &Path) -> Result<()> {
        // The file must be closed to be replaced on every system; an empty connection stands in meanwhile.
        drop(std::mem::replace(&mut self.db, Connection::open_in_memory()?));
        let renamed = std::fs::rename(ready, &self.path);
        self.db = db::connect(&self.path, db::Access::Write)?;
        self.db.pragma_update(None, "query_only", true)?;
        renamed.map_err(|error| {
            Refusal::unavailable(format!("不能替换数据文件：{}。原来的数据没有改动。", cause(&error)))
                .hinted("请关闭正在使用这个文件的其他程序后再试。")
        })?;
        self.changed.extend(Area::ALL);
        Ok(())
    }

    /// Does one named thing: all of it with its line in the journal, or nothing.
    ///
    /// An operation that changed nothing leaves no line.
    #[expect(clippy::needless_pass_by_value, reason = "an operation is named once, where it is done")]
    pub fn transact<T>(
        &mut self,
        operation: Operation,
        work: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<T> {
        let at = self.now();
        self.write(true, |db, session| {
            let answer = work(db)?;
            let recorded = journal::record(db, session, &operation, &at)?;
            Ok((answer, recorded))
        })
    }

    /// As [`Office::transact`], and nothing is kept unless `backup` is one: it is verified beside the journal's line.
    ///
    /// # Errors
    /// As [`Office::backup_before`], and as `work` errs.
    #[expect(clippy::needless_pass_by_value, reason = "an operation is named once, where it is done")]
    pub(crate) fn transact_backed_up<T>(
        &mut self,
        operation: Operation,
        backup: safekeeping::Unverified,
        work: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<T> {
        let at = self.now();
        self.write(true, |db, session| {
            let answer = work(db)?;
            std::thread::scope(|scope| {
                let verifying = scope.spawn(|| backup.verify());
                let recorded = journal::record(db, session, &operation, &at)?;
                verifying.join().map_err(|_| Refusal::bug("verifying thread ended"))??;
                Ok((answer, recorded))
            })
        })
    }

    /// For the journal itself: a write whose line it keeps by its own hand. `work` is told the time.
    pub(crate) fn record(
        &mut self,
        work: impl FnOnce(&Connection, &mut Session<'_>, &str) -> Result<()>,
    ) -> Result<()> {
        let at = self.now();
        self.write(true, |db, session| Ok((work(db, session, &at)?, true)))
    }

    fn now(&self) -> String {
        format!("{} {}", self.today, clock::time_of_day())
    }

    /// Writes what belongs in no 撤销: preferences, the log of revealed numbers, remembered columns.
    pub fn quietly<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.write(false, |db, _| Ok((work(db)?, false)))
    }

    /// One write transaction; `work` answers and says whether it left a line in the journal.
    fn write<T>(
        &mut self,
        recording: bool,
        work: impl FnOnce(&Connection, &mut Session<'_>) -> Result<(T, bool)>,
    ) -> Result<T> {
        let writing = Writing::begin(&self.db)?;
        let touched = Arc::new(Mutex::new(BTreeSet::new()));
        let mut session = Session::new(&self.db)?;
        let tables = Arc::clone(&touched);
        session.table_filter(Some(move |table: &str| {
            tables.lock().unwrap_or_else(PoisonError::into_inner).insert(table.to_owned());
            recording && db::kept(table) == Kept::Journaled
        }));
        session.attach::<&str>(None)?;
        let transaction = rusqlite::Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate)?;
        let (answer, recorded) = work(&self.db, &mut session)?;
        transaction.commit()?;
        drop(session);
        drop(writing);
        self.written = true;
        for table in touched.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            match db::area_of(table) {
                Some(area) => _ = self.changed.insert(area),
                None => self.changed.extend(Area::ALL),
            }
        }
        if recorded {
            self.changed.insert(Area::Journal);
        }
        Ok(answer)
    }
}

/// While it lives, the connection may write.
struct Writing<'a>(&'a Connection);

impl<'a> Writing<'a> {
    fn begin(db: &'a Connection) -> Result<Self> {
        db.pragma_update(None, "query_only", false)?;
        Ok(Self(db))
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        // It cannot fail on an open connection, and a drop could tell nobody.
        let _ = self.0.pragma_update(None, "query_only", true);
    }
}
