//! What the screen sends and sees of backups and checks.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a check of the store found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckReport {
    /// Whether nothing is wrong.
    pub sound: bool,
    /// What is wrong, in sentences.
    pub problems: Vec<String>,
}

/// Where a backup goes.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct BackupTo {
    /// The folder; none for `备份` beside the store.
    pub folder: Option<String>,
}

/// A backup that was made and verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BackupMade {
    /// The file.
    pub path: String,
    /// When: `yyyy-mm-dd hh:mm`.
    pub at: String,
}

/// A backup in `备份` beside the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BackupFile {
    /// The file.
    pub path: String,
    /// When it was made: `yyyy-mm-dd hh:mm`.
    pub at: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Why it was made: 导入前.
    pub reason: String,
}

/// Which backup takes the store's place.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RestoreFrom {
    /// The file.
    pub path: String,
}
