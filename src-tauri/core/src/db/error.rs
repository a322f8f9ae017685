//! What SQLite says, in sentences the secretary can act on.

use rusqlite::{Error, ErrorCode};

use crate::{Kind, Refusal};

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match &error {
            Error::SqliteFailure(failure, _) => {
                refusal_of(failure.code).unwrap_or_else(|| Self::bug(format!("数据库：{error}")))
            }
            Error::QueryReturnedNoRows => {
                Self::not_found("要找的记录不存在，可能已被删除。").hinted("请刷新列表后再试。")
            }
            Error::FromSqlConversionFailure(..) | Error::InvalidColumnType(..) => {
                Self::bug(format!("数据库里有一个值读不懂：{error}"))
            }
            _ => Self::bug(format!("数据库：{error}")),
        }
    }
}

/// The sentence for a cause that lies outside the program, or in what was entered.
fn refusal_of(code: ErrorCode) -> Option<Refusal> {
    Some(match code {
        ErrorCode::DiskFull => Refusal::unavailable("磁盘已满，刚才的操作没有保存，原有数据没有改动。")
            .hinted("请清理磁盘空间后再试。")
            .coded("disk_full"),
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => {
            Refusal::unavailable("数据文件是只读的，不能保存。")
                .hinted("请检查文件和文件夹的“只读”属性，或换到有写入权限的位置。")
                .coded("store_read_only")
        }
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
            Refusal::unavailable("数据文件正被另一个程序使用，没有保存。")
                .hinted("请关闭其他正在使用这个文件的程序（如杀毒、同步盘）后再试。")
                .coded("store_in_use")
        }
        ErrorCode::DatabaseCorrupt => damaged("数据文件已损坏，读不出来。"),
        ErrorCode::NotADatabase => damaged("这个文件不是履职簿的数据文件，或已损坏。"),
        ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::NoLargeFileSupport => {
            Refusal::unavailable("读写数据文件时磁盘出错，刚才的操作没有保存。")
                .hinted("请检查磁盘或 U 盘是否还在、是否完好，再重试。")
                .coded("disk_failed")
        }
        ErrorCode::ConstraintViolation => {
            Refusal::refused("这样保存会与已有的资料重复或失去对应，没有保存。")
                .hinted("请检查编号、身份证号等是否已被使用，或要删除的内容是否仍被引用。")
        }
        ErrorCode::TooBig => {
            Refusal::refused("内容太大，存不下。").hinted("请缩短文字或换一张小一些的图片。")
        }
        ErrorCode::OperationInterrupted => Refusal::cancelled(),
        _ => return None,
    })
}

fn damaged(sentence: &str) -> Refusal {
    Refusal::new(Kind::Unavailable, sentence)
        .hinted("请用“备份”文件夹中最近的备份恢复，并保留这个文件以便查找原因。")
        .coded("store_damaged")
}
