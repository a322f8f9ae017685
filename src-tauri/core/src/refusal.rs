//! A Refusal: what went wrong and what to do about it, in whole Chinese sentences the secretary can act on.
//!
//! Every fallible function of the core answers with one. The window has one table that decides how each
//! [`Kind`] looks; nobody matches on sentences.

use serde::Serialize;
use ts_rs::TS;

/// What the core answers: a value, or a [`Refusal`].
pub type Result<T> = std::result::Result<T, Refusal>;

/// Why something was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// What was entered cannot be: shown at its field.
    Invalid,
    /// What was asked is against a rule of law, of the office or of the program.
    Refused,
    /// What was asked for is not there.
    NotFound,
    /// Somebody changed it meanwhile: look again.
    Stale,
    /// The world outside (disk, file, another program) does not let it happen now.
    Unavailable,
    /// The secretary stopped it herself.
    Cancelled,
    /// A mistake of the program.
    Bug,
}

/// Something was not done, and the store is as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Refusal {
    /// Which sort of refusal.
    pub kind: Kind,
    /// One whole Chinese sentence: what is wrong.
    pub message: String,
    /// One whole Chinese sentence: what to do.
    pub hint: Option<String>,
    /// The input field it is about, by its name on the wire.
    pub field: Option<String>,
    /// A stable word for scripts, where one is promised (rosters' reject codes).
    pub code: Option<String>,
}

impl Refusal {
    /// A refusal of `kind` with its sentence.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), hint: None, field: None, code: None }
    }

    /// The entry in `field` cannot be.
    pub fn invalid(field: &str, message: impl Into<String>) -> Self {
        Self { field: Some(field.to_owned()), ..Self::new(Kind::Invalid, message) }
    }

    /// A rule forbids it.
    pub fn refused(message: impl Into<String>) -> Self {
        Self::new(Kind::Refused, message)
    }

    /// It is not there.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(Kind::NotFound, message)
    }

    /// The world outside does not allow it now.
    pub fn unavailable(message: impl Into<String>) -> Self {
        Self::new(Kind::Unavailable, message)
    }

    /// The secretary pressed 取消.
    pub fn cancelled() -> Self {
        Self::new(Kind::Cancelled, "已取消，没有做任何改动。")
    }

    /// A mistake of the program; `what` goes to the log and the sentence.
    pub fn bug(what: impl std::fmt::Display) -> Self {
        Self::new(Kind::Bug, format!("程序内部出错：{what}。"))
            .hinted("数据没有改动。请重试；如仍出现，请把这句话告诉维护人员。")
    }

    /// Adds what to do.
    #[must_use]
    pub fn hinted(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds the stable word for scripts.
    #[must_use]
    pub fn coded(mut self, code: &str) -> Self {
        self.code = Some(code.to_owned());
        self
    }

    /// Says which field it is about.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }
}

/// Why the disk said no, in the secretary's words; systems answer in English.
pub(crate) fn cause(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "没有这个文件或文件夹".to_owned(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "没有写入或打开的权限".to_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "磁盘已满".to_owned(),
        ErrorKind::IsADirectory => "这是一个文件夹".to_owned(),
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "正被别的程序使用".to_owned(),
        _ => format!("系统的答复是“{error}”"),
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)?;
        self.hint.as_ref().map_or(Ok(()), |hint| f.write_str(hint))
    }
}

impl std::error::Error for Refusal {}
