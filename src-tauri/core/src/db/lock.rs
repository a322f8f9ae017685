//! One program at a time: an operating-system lock on `FILE.lock` beside the store.
//!
//! The lock dies with the process, so a crash leaves nothing to clear up; the empty file itself may stay.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::refusal::cause;
use crate::{Refusal, Result};

/// How often, and how long apart, a held lock is tried again: half a second in all.
const PATIENCE: u32 = 25;
const PAUSE: Duration = Duration::from_millis(20);

/// Held as long as the store is open.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of the store at `path`, or says that it is open elsewhere.
    pub(crate) fn take(path: &Path) -> Result<Self> {
        let beside = lock_path(path);
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&beside)
            .map_err(|error| cannot_write(path, &error))?;
        match patiently(&file) {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => {
                Err(Refusal::unavailable(format!("数据文件“{}”已在另一个窗口或程序中打开。", path.display()))
                    .hinted("请先关闭那个窗口，再重新打开；同一份数据一次只能由一个程序使用。")
                    .coded("store_in_use"))
            }
            Err(TryLockError::Error(error)) => Err(cannot_write(path, &error)),
        }
    }
}

/// A child being started shares its parent's open files until it becomes another program, a lock just given back among
/// them: for some milliseconds the lock seems held although nobody has the store open.
fn patiently(file: &File) -> std::result::Result<(), TryLockError> {
    for _ in 0..PATIENCE {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            taken => return taken,
        }
    }
    file.try_lock()
}

fn lock_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Refusal {
    Refusal::unavailable(format!("不能在“{}”所在的文件夹里写入：{}。", path.display(), cause(error)))
        .hinted("请检查这个文件夹是否存在、是否允许写入，磁盘或 U 盘是否已插好。")
}
