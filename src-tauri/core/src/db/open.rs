//! Opening and creating the file, and telling a store from everything else.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::migrate::refuse_newer;
use crate::refusal::cause;
use crate::{Refusal, Result};

/// `application_id` of a store: the letters LZB1.
pub(crate) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"LZB1");

/// The first bytes of every unencrypted SQLite file.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// How long another program, such as a virus scanner, may hold the file.
const PATIENCE: Duration = Duration::from_secs(2);

/// What an opened file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// The store itself.
    Write,
    /// A backup that is only looked at.
    Read,
}

/// Makes a new, empty store file; refuses where anything stands already.
pub(crate) fn create_file(path: &Path) -> Result<Connection> {
    OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| {
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            return Refusal::refused(format!("“{}”已经存在，没有覆盖。", path.display()))
                .hinted("请换一个文件名，或直接打开这个文件。")
                .coded("store_exists");
        }
        Refusal::unavailable(format!("不能建立数据文件“{}”：{}。", path.display(), cause(&error)))
            .hinted("请检查文件夹是否存在、是否允许写入。")
    })?;
    let db = Connection::open_with_flags(path, flags(Access::Write))?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    prepare(&db)?;
    Ok(db)
}

/// Opens an existing store, or says in a sentence why the file is none.
pub(crate) fn connect(path: &Path, access: Access) -> Result<Connection> {
    look_at_head(path)?;
    let db = Connection::open_with_flags(path, flags(access))?;
    db.busy_timeout(PATIENCE)?;
    let id: i32 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if id != APPLICATION_ID {
        return Err(foreign(path));
    }
    refuse_newer(super::version_of(&db)?)?;
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    if access == Access::Write {
        prepare(&db)?;
    }
    Ok(db)
}

fn flags(access: Access) -> OpenFlags {
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    flags
        | match access {
            Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
            Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        }
}

/// A rollback journal and full syncing: the one file is whole when the power goes or somebody copies it.
fn prepare(db: &Connection) -> Result<()> {
    db.busy_timeout(PATIENCE)?;
    db.set_prepared_statement_cache_capacity(128);
    db.execute_batch(
        "PRAGMA journal_mode = DELETE;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -16000;",
    )?;
    Ok(())
}

/// Reads the first hundred bytes: enough to tell an empty, foreign or cut-off file before SQLite touches it.
pub(crate) fn look_at_head(path: &Path) -> Result<()> {
    let mut file = File::open(path).map_err(|error| cannot_read(path, &error))?;
    let length = file.metadata().map_err(|error| cannot_read(path, &error))?.len();
    if length == 0 {
        return Err(Refusal::refused(format!("“{}”是一个空文件，里面没有数据。", path.display()))
            .hinted("请确认选对了文件；如果数据曾经在这里，请用最近的备份恢复。")
            .coded("store_empty"));
    }
    let mut head = [0; 100];
    let read = file.by_ref().take(100).read(&mut head).map_err(|error| cannot_read(path, &error))?;
    if read < 100 || &head[..16] != MAGIC {
        return Err(foreign(path));
    }
    let page = match u16::from_be_bytes([head[16], head[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let pages = u64::from(u32::from_be_bytes([head[28], head[29], head[30], head[31]]));
    if journal_beside(path) {
        // A program was killed while writing: SQLite brings the file back to what it was, on opening it to write.
        return Ok(());
    }
    if i32::from_be_bytes([head[68], head[69], head[70], head[71]]) != APPLICATION_ID {
        return Err(foreign(path));
    }
    if length < page * pages {
        return Err(Refusal::unavailable(format!("“{}”不完整，后面缺了一截。", path.display()))
            .hinted("文件可能没有复制完。请重新复制，或用最近的备份恢复。")
            .coded("store_damaged"));
    }
    Ok(())
}

fn journal_beside(path: &Path) -> bool {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    Path::new(&name).exists()
}

fn cannot_read(path: &Path, error: &std::io::Error) -> Refusal {
    if error.kind() == std::io::ErrorKind::NotFound {
        return Refusal::not_found(format!("找不到数据文件“{}”。", path.display()))
            .hinted("请检查文件是否被移动或改名，U 盘是否已插好。")
            .coded("store_missing");
    }
    Refusal::unavailable(format!("打不开“{}”：{}。", path.display(), cause(error)))
        .hinted("请检查文件是否允许读取，是否正被别的程序占用。")
}

fn foreign(path: &Path) -> Refusal {
    Refusal::refused(format!("“{}”不是履职簿的数据文件，没有打开，也没有改动它。", path.display()))
        .hinted("请选择履职簿保存的数据文件或它的备份。")
        .coded("store_foreign")
}
